// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/assertions.h"

#include "connection/clientassertion.h"
#include "support/certificatefiles.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace onboard;

namespace {

const QString client = u"the-client"_s;
const QString tokenUrl = u"http://127.0.0.1:8080/connect/token"_s;

QDateTime someTime()
{
    static const QDateTime now = QDateTime::currentDateTimeUtc();
    return now;
}

AssertionClaims goodClaims()
{
    return {client, QUrl(tokenUrl), someTime(), QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

QByteArray base64(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

/// What the program signs, at the one who checks it; each has its own author for all but OpenSSL.
class AssertionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void acceptsWhatIsSigned_data();
    void acceptsWhatIsSigned();
    void refuses_data();
    void refuses();
    void refusesASecondUse();
    void refusesChangedBytes_data();
    void refusesChangedBytes();
    void refusesTheUnregistered();
    void takesOnlyCertificates_data();
    void takesOnlyCertificates();

private:
    [[nodiscard]] QByteArray signedBy(const QString &name, const AssertionClaims &claims,
        SignatureAlgorithm algorithm = SignatureAlgorithm::RS256) const;
    [[nodiscard]] QString refusal(const QByteArray &assertion);

    test::CertificateFiles m_files;
    std::unique_ptr<Assertions> m_assertions;
};

void AssertionsTest::initTestCase()
{
    m_files.make();
    m_files.makePem(u"onboarding"_s);
    m_files.make({.name = u"other"_s});
    m_files.makePem(u"other"_s);
    m_files.make(
        {.name = u"elliptic"_s, .key = {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s}});
}

void AssertionsTest::init()
{
    m_assertions = std::make_unique<Assertions>();
    QVERIFY(m_assertions->add(m_files.content(u"onboarding.crt"_s)));
}

QByteArray AssertionsTest::signedBy(
    const QString &name, const AssertionClaims &claims, SignatureAlgorithm algorithm) const
{
    const CertificateResult read = readCertificate(m_files.path(name + u".pem"_s), {}, someTime());
    const auto *certificate = std::get_if<Certificate>(&read);
    const std::optional<Secret> assertion =
        certificate ? clientAssertion(*certificate, algorithm, claims) : std::nullopt;
    return assertion ? assertion->reveal().toByteArray() : QByteArray();
}

/// Empty when it was accepted.
QString AssertionsTest::refusal(const QByteArray &assertion)
{
    return QString::fromLatin1(m_assertions->refusalOf(assertion, client, tokenUrl, someTime()).value_or(""));
}

void AssertionsTest::acceptsWhatIsSigned_data()
{
    QTest::addColumn<bool>("isPss");
    QTest::newRow("RS256") << false;
    QTest::newRow("PS256") << true;
}

void AssertionsTest::acceptsWhatIsSigned()
{
    QFETCH(bool, isPss);
    const SignatureAlgorithm algorithm = isPss ? SignatureAlgorithm::PS256 : SignatureAlgorithm::RS256;
    QCOMPARE(refusal(signedBy(u"onboarding"_s, goodClaims(), algorithm)), QString());
}

void AssertionsTest::refuses_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("audience");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("said");
    QTest::newRow("of another client") << u"another"_s << tokenUrl << 0 << u"iss and sub"_s;
    QTest::newRow("for another service")
        << client << u"https://identity.example/connect/token"_s << 0 << u"aud"_s;
    QTest::newRow("for a part of the address") << client << u"http://127.0.0.1:8080/"_s << 0 << u"aud"_s;
    QTest::newRow("expired") << client << tokenUrl << -20 * 60 << u"expired"_s;
    QTest::newRow("of a clock an hour ahead") << client << tokenUrl << 2 * 3600 << u"an hour away"_s;
    QTest::newRow("of a clock a quarter ahead") << client << tokenUrl << 15 * 60 << u"not valid yet"_s;
}

void AssertionsTest::refuses()
{
    QFETCH(QString, clientId);
    QFETCH(QString, audience);
    QFETCH(int, seconds);
    QFETCH(QString, said);
    AssertionClaims claims = goodClaims();
    claims.clientId = clientId;
    claims.audience = QUrl(audience);
    claims.now = someTime().addSecs(seconds);
    const QString refused = refusal(signedBy(u"onboarding"_s, claims));
    QVERIFY2(refused.contains(said), qPrintable(refused));
}

void AssertionsTest::refusesASecondUse()
{
    const QByteArray assertion = signedBy(u"onboarding"_s, goodClaims());
    QCOMPARE(refusal(assertion), QString());
    QVERIFY(refusal(assertion).contains(u"jti"_s));
    AssertionClaims nameless = goodClaims();
    nameless.id.clear();
    QVERIFY(refusal(signedBy(u"onboarding"_s, nameless)).contains(u"jti"_s));
}

void AssertionsTest::refusesChangedBytes_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("keepsSignature");
    QTest::newRow("unsigned") << QByteArray() << false;
    QTest::newRow("algorithm none") << base64(R"({"alg":"none","typ":"JWT"})") << false;
    QTest::newRow("a key of its own making") << base64(R"({"alg":"HS256","typ":"JWT"})") << true;
    QTest::newRow("no certificate named") << base64(R"({"alg":"RS256","typ":"JWT"})") << true;
    QTest::newRow("no JSON") << base64("RS256") << true;
    QTest::newRow("no base64") << QByteArray("=== ") << true;
}

void AssertionsTest::refusesChangedBytes()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, keepsSignature);
    QList<QByteArray> parts = signedBy(u"onboarding"_s, goodClaims()).split('.');
    QCOMPARE(parts.size(), 3);
    if (!header.isEmpty())
        parts[0] = header;
    if (!keepsSignature)
        parts[2].clear();
    QVERIFY(!refusal(parts.join('.')).isEmpty());

    QList<QByteArray> claimed = signedBy(u"onboarding"_s, goodClaims()).split('.');
    claimed[1] = signedBy(u"onboarding"_s, goodClaims()).split('.').at(1); // of another assertion
    QVERIFY(refusal(claimed.join('.')).contains(u"signature"_s));
}

void AssertionsTest::refusesTheUnregistered()
{
    const QByteArray foreign = signedBy(u"other"_s, goodClaims());
    QVERIFY(!foreign.isEmpty());
    QVERIFY(refusal(foreign).contains(u"does not have the certificate"_s));
    QVERIFY(m_assertions->add(m_files.content(u"other.pem"_s)));
    QCOMPARE(refusal(foreign), QString());
}

void AssertionsTest::takesOnlyCertificates_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("rubbish") << QByteArray("rubbish");
    QTest::newRow("a key alone") << m_files.content(u"onboarding.key"_s);
    QTest::newRow("another kind of key") << m_files.content(u"elliptic.crt"_s);
}

void AssertionsTest::takesOnlyCertificates()
{
    QFETCH(QByteArray, pem);
    QVERIFY(!m_assertions->add(pem));
}

QTEST_GUILESS_MAIN(AssertionsTest)
#include "assertions_test.moc"
