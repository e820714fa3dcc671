// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/certificate.h"

#include "support/certificatefiles.h"

#include <QTest>

#include <openssl/provider.h>

#include <array>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

using Kind = CertificateFailure::Kind;
Q_DECLARE_METATYPE(Kind)

namespace {

constexpr auto password = "Ä pass+word&100%"_L1;

const QStringList rc2{u"-legacy"_s, u"-keypbe"_s, u"PBE-SHA1-RC2-40"_s, u"-certpbe"_s, u"PBE-SHA1-RC2-40"_s};
const QStringList tripleDes{
    u"-keypbe"_s, u"PBE-SHA1-3DES"_s, u"-certpbe"_s, u"PBE-SHA1-3DES"_s, u"-macalg"_s, u"sha1"_s};

Secret secretOf(const QString &text)
{
    return Secret(text.toUtf8());
}

CertificateResult readNow(const QString &file, const QString &text)
{
    return readCertificate(file, secretOf(text), QDateTime::currentDateTimeUtc());
}

QString sentenceOf(const CertificateResult &result)
{
    const auto *failure = std::get_if<CertificateFailure>(&result);
    return failure ? failure->sentence : QString();
}

} // namespace

class CertificateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opens_data();
    void opens();
    void refuses_data();
    void refuses();
    void everyRefusalHasItsOwnSentence();
    void saysWhatIsInIt();
    void isValidFromBeginningToEnd();
    void findsItsOwnInAChain();
    void pipeIsNotWaitedFor();
    void cutAnywhereIsRefused_data();
    void cutAnywhereIsRefused();
    void changedAnywhereIsHarmless();
    void signatureHolds_data();
    void signatureHolds();
    void processWideOpenSslIsUntouched();

private:
    CertificateFiles m_files;
};

void CertificateTest::initTestCase()
{
    m_files.make();
    m_files.make({.name = u"other"_s});
    m_files.make({.name = u"small"_s, .key = {u"-newkey"_s, u"rsa:1024"_s}});
    m_files.make(
        {.name = u"curve"_s, .key = {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s}});
    m_files.make({.name = u"expired"_s, .validity = {-30, -1}});
    m_files.make({.name = u"early"_s, .validity = {2, 30}});
    m_files.make({.name = u"authority"_s, .usage = u"critical,keyCertSign"_s});
    m_files.make({.name = u"anything"_s, .usage = {}});
    for (const auto *name : {"small", "curve", "expired", "early", "authority", "anything"})
        m_files.makePem(QString::fromLatin1(name));

    const auto files = std::to_array<std::pair<QString, QStringList>>(
        {{u"aes.pfx"_s, {}}, {u"3des.pfx"_s, tripleDes}, {u"rc2.pfx"_s, rc2}, {u"nomac.pfx"_s, {u"-nomac"_s}},
            {u"keyless.pfx"_s, {u"-nokeys"_s}}, {u"keyonly.pfx"_s, {u"-nocerts"_s}}});
    for (const auto &[file, arguments] : files)
        QVERIFY(QFile::rename(m_files.makePfx(u"onboarding"_s, password, arguments), m_files.path(file)));
    for (const auto &[file, arguments] : {std::pair(u"open.pfx"_s, QStringList()),
             std::pair(u"plain.pfx"_s, QStringList{u"-keypbe"_s, u"NONE"_s, u"-certpbe"_s, u"NONE"_s})})
        QVERIFY(QFile::rename(m_files.makePfx(u"onboarding"_s, {}, arguments), m_files.path(file)));

    const QByteArray certificate = m_files.content(u"onboarding.crt"_s);
    m_files.makePem(u"onboarding"_s);
    m_files.write(u"mismatch.pem"_s, certificate + m_files.content(u"other.key"_s));
    const auto encrypted = [&](const QString &file, const QStringList &arguments) {
        m_files.write(file,
            m_files.openssl(
                arguments + QStringList{u"-in"_s, u"onboarding.key"_s, u"-passout"_s, u"pass:"_s + password})
                + certificate);
    };
    encrypted(u"aes.pem"_s, {u"pkcs8"_s, u"-topk8"_s, u"-v2"_s, u"aes-256-cbc"_s});
    encrypted(u"scrypt.pem"_s, {u"pkcs8"_s, u"-topk8"_s, u"-scrypt"_s});
    encrypted(u"des.pem"_s,
        {u"pkcs8"_s, u"-topk8"_s, u"-v1"_s, u"PBE-MD5-DES"_s, u"-provider"_s, u"legacy"_s, u"-provider"_s,
            u"default"_s});
    encrypted(u"old.pem"_s, {u"rsa"_s, u"-traditional"_s, u"-aes128"_s});
    // 65,537 rounds of hashing, changed to 8,388,607: made to keep whoever opens it busy.
    const auto slowed = [](QByteArray der) {
        return der.replace(QByteArray("\x02\x03\x01\x00\x01", 5), "\x02\x03\x7f\xff\xff");
    };
    m_files.makePfx(u"onboarding"_s, password, {u"-iter"_s, u"65537"_s});
    m_files.write(u"slow.pfx"_s, slowed(m_files.content(u"onboarding.pfx"_s)));
    m_files.makePfx(u"onboarding"_s, password, {u"-iter"_s, u"65537"_s, u"-nomac"_s});
    m_files.write(u"slow-nomac.pfx"_s, slowed(m_files.content(u"onboarding.pfx"_s)));
    m_files.write(u"slow.pem"_s,
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
            + slowed(m_files.openssl({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, u"onboarding.key"_s, u"-outform"_s,
                         u"DER"_s, u"-iter"_s, u"65537"_s, u"-passout"_s, u"pass:"_s + password}))
                  .toBase64()
            + "\n-----END ENCRYPTED PRIVATE KEY-----\n");
    m_files.write(u"traditional.pem"_s,
        m_files.openssl({u"rsa"_s, u"-traditional"_s, u"-in"_s, u"onboarding.key"_s}) + certificate);
    m_files.openssl(
        {u"x509"_s, u"-in"_s, u"onboarding.crt"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"onboarding.cer"_s});
    m_files.write(u"unknown.pem"_s, m_files.content(u"old.pem"_s).replace("AES-128-CBC", "ROT-13-CBC"));
    m_files.write(u"picture.pfx"_s, "\x89PNG\r\n\x1a\n");
    m_files.write(u"empty.pem"_s, {});
    m_files.write(u"large.pem"_s, certificate + QByteArray((1 << 20) + 1 - certificate.size(), '\n'));
}

void CertificateTest::opens_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    const QString given(password);
    QTest::addRow("PFX, AES-256") << u"aes.pfx"_s << given;
    QTest::addRow("PFX, Triple DES") << u"3des.pfx"_s << given;
    QTest::addRow("PFX, RC2-40 as Windows wrote it") << u"rc2.pfx"_s << given;
    QTest::addRow("PFX without MAC") << u"nomac.pfx"_s << given;
    QTest::addRow("PFX, empty password") << u"open.pfx"_s << QString();
    QTest::addRow("PFX, not encrypted") << u"plain.pfx"_s << QString();
    QTest::addRow("PEM, not encrypted") << u"onboarding.pem"_s << QString();
    QTest::addRow("PEM, password not needed") << u"onboarding.pem"_s << given;
    QTest::addRow("PEM, PKCS #8, AES-256") << u"aes.pem"_s << given;
    QTest::addRow("PEM, PKCS #8, scrypt") << u"scrypt.pem"_s << given;
    QTest::addRow("PEM, PKCS #8, DES") << u"des.pem"_s << given;
    QTest::addRow("PEM, PKCS #1") << u"traditional.pem"_s << QString();
    QTest::addRow("PEM, PKCS #1, encrypted") << u"old.pem"_s << given;
    QTest::addRow("no key usage") << u"anything.pem"_s << QString();
}

void CertificateTest::opens()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    const CertificateResult result = readNow(m_files.path(file), text);
    QVERIFY2(std::holds_alternative<Certificate>(result), qPrintable(sentenceOf(result)));
    const CertificateFacts facts = std::get<Certificate>(result).facts();
    QCOMPARE(facts.keyBits, 2048);
    QCOMPARE(facts.subject, file.startsWith(u"anything"_s) ? u"anything"_s : u"onboarding"_s);
}

void CertificateTest::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    const QString given(password);
    QTest::addRow("not there") << u"nowhere.pfx"_s << given << Kind::Unreadable;
    QTest::addRow("a folder") << u"."_s << given << Kind::Unreadable;
    QTest::addRow("too large") << u"large.pem"_s << given << Kind::TooLarge;
    QTest::addRow("a picture") << u"picture.pfx"_s << given << Kind::Damaged;
    QTest::addRow("empty") << u"empty.pem"_s << given << Kind::Damaged;
    for (const auto *name :
        {"aes.pfx", "3des.pfx", "rc2.pfx", "nomac.pfx", "aes.pem", "scrypt.pem", "des.pem", "old.pem"}) {
        const QString file = QString::fromLatin1(name);
        QTest::addRow("wrong password, %s", name) << file << u"wrong"_s << Kind::WrongPassword;
        QTest::addRow("no password, %s", name) << file << QString() << Kind::PasswordMissing;
    }
    QTest::addRow("password for none") << u"open.pfx"_s << u"wrong"_s << Kind::WrongPassword;
    QTest::addRow("unknown cipher") << u"unknown.pem"_s << given << Kind::OldEncryption;
    for (const auto *name : {"slow.pfx", "slow-nomac.pfx", "slow.pem"})
        QTest::addRow("endless, %s", name) << QString::fromLatin1(name) << given << Kind::OldEncryption;
    QTest::addRow("certificate alone, PEM") << u"onboarding.crt"_s << given << Kind::NoPrivateKey;
    QTest::addRow("certificate alone, DER") << u"onboarding.cer"_s << given << Kind::NoPrivateKey;
    QTest::addRow("certificate alone, PFX") << u"keyless.pfx"_s << given << Kind::NoPrivateKey;
    QTest::addRow("key alone, PEM") << u"onboarding.key"_s << given << Kind::NoCertificate;
    QTest::addRow("key alone, PFX") << u"keyonly.pfx"_s << given << Kind::NoCertificate;
    QTest::addRow("another key") << u"mismatch.pem"_s << given << Kind::NoCertificate;
    QTest::addRow("elliptic curve") << u"curve.pem"_s << given << Kind::NotRsa;
    QTest::addRow("1024 bits") << u"small.pem"_s << given << Kind::KeyTooSmall;
    QTest::addRow("not for signing") << u"authority.pem"_s << given << Kind::NoDigitalSignature;
    QTest::addRow("not yet valid") << u"early.pem"_s << given << Kind::NotYetValid;
    QTest::addRow("expired") << u"expired.pem"_s << given << Kind::Expired;
}

void CertificateTest::refuses()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    const CertificateResult result = readNow(m_files.path(file), text);
    const auto *failure = std::get_if<CertificateFailure>(&result);
    QVERIFY(failure);
    QVERIFY2(failure->kind == kind, qPrintable(failure->sentence));
    QVERIFY2(failure->sentence.contains(m_files.path(file)), qPrintable(failure->sentence));
    QVERIFY(!failure->sentence.contains(u'%') && (text.isEmpty() || !failure->sentence.contains(text)));
}

void CertificateTest::everyRefusalHasItsOwnSentence()
{
    const QString given(password);
    const auto cases = std::to_array<std::pair<QString, QString>>(
        {{u"nowhere.pfx"_s, given}, {u"large.pem"_s, given}, {u"picture.pfx"_s, given}, {u"aes.pfx"_s, {}},
            {u"aes.pfx"_s, u"wrong"_s}, {u"unknown.pem"_s, given}, {u"onboarding.crt"_s, given},
            {u"mismatch.pem"_s, given}, {u"curve.pem"_s, given}, {u"small.pem"_s, given},
            {u"authority.pem"_s, given}, {u"early.pem"_s, given}, {u"expired.pem"_s, given}});
    QStringList sentences;
    for (const auto &[file, text] : cases)
        sentences.append(sentenceOf(readNow(m_files.path(file), text)).remove(m_files.path(file)));
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.removeDuplicates(), 0);
    QCOMPARE(sentences.size(), 13);
}

void CertificateTest::saysWhatIsInIt()
{
    const CertificateResult result = readNow(m_files.path(u"aes.pfx"_s), password);
    QVERIFY(std::holds_alternative<Certificate>(result));
    const CertificateFacts &facts = std::get<Certificate>(result).facts();

    const auto printed = [this](const QStringList &arguments) {
        const QByteArray line =
            m_files.openssl(QStringList{u"x509"_s, u"-in"_s, u"onboarding.crt"_s, u"-noout"_s} + arguments);
        return line.mid(line.indexOf('=') + 1).trimmed();
    };
    QCOMPARE(facts.sha1.toHex(':').toUpper(), printed({u"-fingerprint"_s, u"-sha1"_s}));
    QCOMPARE(facts.sha256.toHex(':').toUpper(), printed({u"-fingerprint"_s, u"-sha256"_s}));
    const auto time = [](const QDateTime &utc) {
        return utc.toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s).toLatin1();
    };
    QCOMPARE(time(facts.notBefore), printed({u"-startdate"_s, u"-dateopt"_s, u"iso_8601"_s}));
    QCOMPARE(time(facts.notAfter), printed({u"-enddate"_s, u"-dateopt"_s, u"iso_8601"_s}));
}

void CertificateTest::isValidFromBeginningToEnd()
{
    const QString file = m_files.path(u"onboarding.pem"_s);
    const CertificateResult result = readNow(file, {});
    const CertificateFacts facts = std::get<Certificate>(result).facts();
    const auto isUsableAt = [&](const QDateTime &now) {
        return std::holds_alternative<Certificate>(readCertificate(file, {}, now));
    };
    QVERIFY(isUsableAt(facts.notBefore));
    QVERIFY(!isUsableAt(facts.notBefore.addSecs(-1)));
    QVERIFY(isUsableAt(facts.notAfter));
    QVERIFY(!isUsableAt(facts.notAfter.addSecs(1)));
}

void CertificateTest::findsItsOwnInAChain()
{
    const QByteArray own = m_files.content(u"onboarding.crt"_s);
    const QByteArray others = m_files.content(u"other.crt"_s) + m_files.content(u"authority.crt"_s);
    const QByteArray key = m_files.content(u"onboarding.key"_s);
    for (const QByteArray &content : {others + own + key, key + others + own, own + key + others}) {
        const CertificateResult result =
            readNow(m_files.write(u"chain.pem"_s, "Bag Attributes\n" + content), {});
        QVERIFY2(std::holds_alternative<Certificate>(result), qPrintable(sentenceOf(result)));
        QCOMPARE(std::get<Certificate>(result).facts().subject, u"onboarding"_s);
    }
}

void CertificateTest::pipeIsNotWaitedFor()
{
    const QString pipe = m_files.path(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    const CertificateResult result = readNow(pipe, {});
    QVERIFY(std::get<CertificateFailure>(result).kind == Kind::Unreadable);
}

void CertificateTest::cutAnywhereIsRefused_data()
{
    QTest::addColumn<QString>("file");
    for (const auto *name : {"aes.pfx", "rc2.pfx", "aes.pem", "old.pem"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void CertificateTest::cutAnywhereIsRefused()
{
    QFETCH(QString, file);
    const QByteArray whole = m_files.content(file);
    const QByteArray trimmed = whole.trimmed();
    for (qsizetype size = 0; size < trimmed.size(); size += 61) {
        const QString cut = m_files.write(u"cut"_s, whole.left(size));
        const CertificateResult result = readNow(cut, password);
        const auto *failure = std::get_if<CertificateFailure>(&result);
        QVERIFY2(failure, qPrintable(QString::number(size)));
        const bool isNamed = failure->kind == Kind::Damaged || failure->kind == Kind::NoCertificate;
        QVERIFY2(isNamed, qPrintable(failure->sentence));
    }
}

/// Whatever a changed byte does, it neither crashes nor gives another certificate.
void CertificateTest::changedAnywhereIsHarmless()
{
    const QByteArray whole = m_files.content(u"rc2.pfx"_s);
    for (qsizetype at = 0; at < whole.size(); at += 37) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        const CertificateResult result = readNow(m_files.write(u"changed"_s, changed), password);
        if (const auto *certificate = std::get_if<Certificate>(&result))
            QCOMPARE(certificate->facts().subject, u"onboarding"_s);
        else
            QVERIFY(!sentenceOf(result).isEmpty());
    }
}

void CertificateTest::signatureHolds_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isPss");
    for (const auto *name : {"aes.pfx", "rc2.pfx", "old.pem"}) {
        QTest::addRow("%s, RS256", name) << QString::fromLatin1(name) << false;
        QTest::addRow("%s, PS256", name) << QString::fromLatin1(name) << true;
    }
}

void CertificateTest::signatureHolds()
{
    QFETCH(QString, file);
    QFETCH(bool, isPss);
    const CertificateResult result = readNow(m_files.path(file), password);
    const auto &certificate = std::get<Certificate>(result);
    const auto signature =
        certificate.sign("to be signed", isPss ? SignatureAlgorithm::PS256 : SignatureAlgorithm::RS256);
    QVERIFY(signature);
    m_files.write(u"text"_s, "to be signed");
    m_files.write(u"signature"_s, *signature);
    m_files.write(
        u"public"_s, m_files.openssl({u"x509"_s, u"-in"_s, u"onboarding.crt"_s, u"-noout"_s, u"-pubkey"_s}));
    QStringList arguments{
        u"dgst"_s, u"-sha256"_s, u"-verify"_s, u"public"_s, u"-signature"_s, u"signature"_s};
    if (isPss)
        arguments += {u"-sigopt"_s, u"rsa_padding_mode:pss"_s, u"-sigopt"_s, u"rsa_pss_saltlen:32"_s};
    QCOMPARE(m_files.openssl(arguments + QStringList{u"text"_s}).trimmed(),
        "Verified OK"); // else it ends the test
}

/// TLS must not accept old ciphers because a file needed them.
void CertificateTest::processWideOpenSslIsUntouched()
{
    QVERIFY(std::holds_alternative<Certificate>(readNow(m_files.path(u"rc2.pfx"_s), password)));
    QCOMPARE(OSSL_PROVIDER_available(nullptr, "legacy"), 0);
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificate_test.moc"
