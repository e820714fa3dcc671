// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/clientassertion.h"

#include "support/certificatefiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

constexpr qint64 second = 1'790'000'000; // a moment in September 2026

AssertionClaims someClaims()
{
    return {u"3f2a0000-1111-2222-3333-444455556666"_s,
        QUrl(u"https://identity.example.com:8443/connect/token?x=%2F%C3%A4"_s),
        QDateTime::fromSecsSinceEpoch(second), u"0b7e4f7c-2a53-4f3a-9d0e-5f1f2f3f4f5f"_s};
}

QByteArray decoded(const QByteArray &text)
{
    return QByteArray::fromBase64(text,
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
            | QByteArray::AbortOnBase64DecodingErrors);
}

QJsonObject objectIn(const QByteArray &part)
{
    return QJsonDocument::fromJson(decoded(part)).object();
}

} // namespace

class AssertionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void headerNamesTheCertificate();
    void claimsAreThoseOfTheService();
    void anyClientIdIsKept();
    void signatureHolds_data();
    void signatureHolds();
    void alphabetIsThatOfUrls();

private:
    [[nodiscard]] QList<QByteArray> parts(
        SignatureAlgorithm algorithm, const AssertionClaims &claims = someClaims()) const;
    /// The certificate's hash as OpenSSL's command prints it, as bytes.
    [[nodiscard]] QByteArray fingerprint(const QString &digest) const;

    CertificateFiles m_files;
};

void AssertionTest::initTestCase()
{
    m_files.make({.validity = {-3000, 3000}});
    m_files.makePem(u"onboarding"_s);
}

QList<QByteArray> AssertionTest::parts(SignatureAlgorithm algorithm, const AssertionClaims &claims) const
{
    const CertificateResult result = readCertificate(m_files.path(u"onboarding.pem"_s), {}, claims.now);
    const auto *certificate = std::get_if<Certificate>(&result);
    if (!certificate)
        return {};
    const std::optional<Secret> assertion = clientAssertion(*certificate, algorithm, claims);
    return assertion ? assertion->reveal().toByteArray().split('.') : QList<QByteArray>();
}

QByteArray AssertionTest::fingerprint(const QString &digest) const
{
    const QByteArray line =
        m_files.openssl({u"x509"_s, u"-in"_s, u"onboarding.crt"_s, u"-noout"_s, u"-fingerprint"_s, digest});
    return QByteArray::fromHex(line.mid(line.indexOf('=') + 1).trimmed());
}

void AssertionTest::headerNamesTheCertificate()
{
    const auto base64url = [](const QByteArray &bytes) {
        return QString::fromLatin1(
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    const QByteArray sha1 = fingerprint(u"-sha1"_s);
    QCOMPARE(sha1.size(), 20);
    const QList<QByteArray> rs256 = parts(SignatureAlgorithm::RS256);
    QCOMPARE(rs256.size(), 3);
    QCOMPARE(objectIn(rs256[0]),
        (QJsonObject{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"x5t"_s, base64url(sha1)},
            {u"kid"_s, QString::fromLatin1(sha1.toHex().toUpper())}}));

    const QByteArray sha256 = fingerprint(u"-sha256"_s);
    QCOMPARE(sha256.size(), 32);
    const QList<QByteArray> ps256 = parts(SignatureAlgorithm::PS256);
    QCOMPARE(ps256.size(), 3);
    QCOMPARE(objectIn(ps256[0]),
        (QJsonObject{{u"alg"_s, u"PS256"_s}, {u"typ"_s, u"JWT"_s}, {u"x5t#S256"_s, base64url(sha256)}}));
}

void AssertionTest::claimsAreThoseOfTheService()
{
    const QList<QByteArray> made = parts(SignatureAlgorithm::RS256);
    QCOMPARE(made.size(), 3);
    QCOMPARE(objectIn(made[1]),
        (QJsonObject{{u"iss"_s, u"3f2a0000-1111-2222-3333-444455556666"_s},
            {u"sub"_s, u"3f2a0000-1111-2222-3333-444455556666"_s},
            {u"aud"_s, u"https://identity.example.com:8443/connect/token?x=%2F%C3%A4"_s},
            {u"jti"_s, u"0b7e4f7c-2a53-4f3a-9d0e-5f1f2f3f4f5f"_s}, {u"nbf"_s, second - 30},
            {u"iat"_s, second}, {u"exp"_s, second + 5 * 60}}));
    QVERIFY(decoded(made[1]).contains("\"exp\":1790000300")); // a whole number, not 1.79e9
}

void AssertionTest::anyClientIdIsKept()
{
    AssertionClaims claims = someClaims();
    claims.clientId = u"a\"b\\ü\u2028"_s;
    const QList<QByteArray> made = parts(SignatureAlgorithm::RS256, claims);
    QCOMPARE(made.size(), 3);
    QCOMPARE(objectIn(made[1])[u"iss"_s].toString(), claims.clientId);
}

void AssertionTest::signatureHolds_data()
{
    QTest::addColumn<bool>("isPss");
    QTest::addRow("RS256") << false;
    QTest::addRow("PS256") << true;
}

void AssertionTest::signatureHolds()
{
    QFETCH(bool, isPss);
    const QList<QByteArray> made = parts(isPss ? SignatureAlgorithm::PS256 : SignatureAlgorithm::RS256);
    QCOMPARE(made.size(), 3);
    m_files.write(u"text"_s, made[0] + '.' + made[1]);
    m_files.write(u"signature"_s, decoded(made[2]));
    m_files.write(
        u"public"_s, m_files.openssl({u"x509"_s, u"-in"_s, u"onboarding.crt"_s, u"-noout"_s, u"-pubkey"_s}));
    QStringList arguments{
        u"dgst"_s, u"-sha256"_s, u"-verify"_s, u"public"_s, u"-signature"_s, u"signature"_s};
    if (isPss)
        arguments += {u"-sigopt"_s, u"rsa_padding_mode:pss"_s, u"-sigopt"_s, u"rsa_pss_saltlen:32"_s};
    QCOMPARE(m_files.openssl(arguments + QStringList{u"text"_s}).trimmed(), "Verified OK");
}

void AssertionTest::alphabetIsThatOfUrls()
{
    for (const QByteArray &part : parts(SignatureAlgorithm::PS256))
        QVERIFY2(!part.contains('=') && !part.contains('+') && !part.contains('/') && !part.isEmpty(), part);
    QCOMPARE(parts(SignatureAlgorithm::PS256).size(), 3);
}

QTEST_GUILESS_MAIN(AssertionTest)
#include "assertion_test.moc"
