// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/exitcode.h"
#include "command/program.h"
#include "sandbox/customers.h"
#include "sandbox/sandboxserver.h"
#include "support/certificatefiles.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace onboard {

using test::Ended;

namespace {

const QByteArray password = "p4ss +&%\"w\xc3\xb6rd";

} // namespace

/// Signing in with a certificate: the real program, a real keyring, and a sandbox that checks signature and
/// claims.
class CommandCertificateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sendsAnOrder_data();
    void sendsAnOrder();
    void isRefusedBeforeItIsAdded_data();
    void isRefusedBeforeItIsAdded();
    void saysWhatChangedSince_data();
    void saysWhatChangedSince();
    void warnsOfTheLastDays();
    void theSandboxTakesACertificate();

private:
    [[nodiscard]] QStringList addition(
        const QString &name, const QString &file, const QStringList &options = {u"--password-stdin"_s}) const;
    [[nodiscard]] static QString newName() { return u"Signs "_s + QUuid::createUuid().toString().mid(1, 8); }

    test::CertificateFiles m_files;
    QString m_pfx;
    SandboxServer m_server;
    QTemporaryDir m_folder;
};

void CommandCertificateTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_STATE"), "unlocked");
    m_files.make();
    m_pfx = m_files.makePfx(u"onboarding"_s, QString::fromUtf8(password));
    m_files.makePem(u"onboarding"_s);
    QVERIFY(m_server.addCertificate(m_files.content(u"onboarding.crt"_s)));
    QVERIFY(m_server.start());
}

QStringList CommandCertificateTest::addition(
    const QString &name, const QString &file, const QStringList &options) const
{
    return QStringList{u"profile"_s, u"add"_s, name, u"--environment"_s, u"custom"_s, u"--base-url"_s,
               m_server.baseUrl().toString(), u"--token-url"_s, m_server.tokenUrl().toString(),
               u"--client-id"_s, QString::fromLatin1(sandboxClientId), u"--certificate"_s, file}
    + options;
}

void CommandCertificateTest::sendsAnOrder_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    const QStringList withPassword{u"--password-stdin"_s};
    QTest::newRow("PFX") << m_pfx << withPassword;
    QTest::newRow("PFX of old ciphers")
        << m_files.makePfx(u"onboarding"_s, QString::fromUtf8(password), {u"-legacy"_s}) << withPassword;
    QTest::newRow("PEM, no password") << m_files.path(u"onboarding.pem"_s) << QStringList();
    QTest::newRow("PS256") << m_pfx << withPassword + QStringList{u"--signature"_s, u"PS256"_s};
}

void CommandCertificateTest::sendsAnOrder()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    const QString name = newName();
    const QByteArray typed = options.contains(u"--password-stdin"_s) ? password + '\n' : QByteArray();
    const Ended added = test::run(addition(name, file, options), typed);
    QVERIFY2(added.exitCode == ExitSuccess, added.err.constData());
    const Ended shown = test::run({u"profile"_s, u"show"_s, name});
    QVERIFY2(shown.out.contains(file.toUtf8()) && shown.out.contains("valid until"), shown.out.constData());
    QVERIFY(!(added.out + added.err + shown.out).contains(password));

    const qsizetype before = m_server.received().size();
    const QString draft = test::written(m_folder.path(), u"draft.json"_s,
        test::draftOf(QUuid::createUuid().toByteArray(QUuid::WithoutBraces), test::specificationSample));
    const Ended sent = test::run({u"submit"_s, draft, u"--profile"_s, name, u"--yes"_s, u"--json"_s});
    // That customer is not known there; but the order was let in.
    QVERIFY2(m_server.received().size() == before + 1, (sent.out + sent.err).constData());
}

void CommandCertificateTest::isRefusedBeforeItIsAdded_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("wrong password") << m_pfx << QByteArray("wrong\n") << QByteArray("does not open");
    QTest::newRow("no such file") << u"/nowhere.pfx"_s << password + '\n' << QByteArray("cannot be read");
    QTest::newRow("damaged") << m_files.write(
        u"damaged.pfx"_s, m_files.content(u"onboarding.pfx"_s).first(200))
                             << password + '\n'
                             << QByteArray("damaged");
    QTest::newRow("no private key") << m_files.path(u"onboarding.crt"_s) << password + '\n'
                                    << QByteArray("no private key");
    m_files.make({.name = u"old"_s, .validity = {-30, -2}});
    QTest::newRow("expired") << m_files.makePem(u"old"_s) << password + '\n' << QByteArray("expired");
    m_files.make({.name = u"young"_s, .validity = {2, 30}});
    QTest::newRow("not yet valid") << m_files.makePem(u"young"_s) << password + '\n'
                                   << QByteArray("not valid before");
    m_files.make({.name = u"small"_s, .key = {u"-newkey"_s, u"rsa:1024"_s}});
    QTest::newRow("key too small") << m_files.makePem(u"small"_s) << password + '\n'
                                   << QByteArray("1024 bits");
}

void CommandCertificateTest::isRefusedBeforeItIsAdded()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, said);
    const QString name = newName();
    const Ended refused = test::run(addition(name, file), typed);
    QCOMPARE(refused.exitCode, int{ExitUsage});
    QVERIFY2(refused.err.contains(said), refused.err.constData());
    QVERIFY(!test::run({u"profile"_s, u"list"_s}).out.contains(name.toUtf8()));
}

void CommandCertificateTest::saysWhatChangedSince_data()
{
    QTest::addColumn<bool>("isGone");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("the file is gone") << true << QByteArray("cannot be read");
    QTest::newRow("another certificate is there") << false << QByteArray("does not have this certificate");
}

/// Nothing is sent, and the sentence says what to do.
void CommandCertificateTest::saysWhatChangedSince()
{
    QFETCH(bool, isGone);
    QFETCH(QByteArray, said);
    const QString file = m_files.write(u"used.pem"_s, m_files.content(u"onboarding.pem"_s));
    const QString name = newName();
    const Ended added = test::run(addition(name, file, {}));
    QVERIFY2(added.exitCode == ExitSuccess, added.err.constData());
    m_files.make({.name = u"another"_s});
    m_files.makePem(u"another"_s);
    QVERIFY(QFile::remove(file));
    if (!isGone)
        m_files.write(u"used.pem"_s, m_files.content(u"another.pem"_s));
    const qsizetype before = m_server.received().size();
    const QString draft = test::written(m_folder.path(), u"draft.json"_s,
        test::draftOf(sandboxCustomers().front().id, test::specificationSample));
    const Ended sent = test::run({u"submit"_s, draft, u"--profile"_s, name, u"--yes"_s});
    QCOMPARE(sent.exitCode, int{ExitNotSent});
    const QByteArray all = sent.out + sent.err;
    QVERIFY2(all.contains(said), all.constData());
    QCOMPARE(m_server.received().size(), before);
}

void CommandCertificateTest::warnsOfTheLastDays()
{
    m_files.make({.name = u"ending"_s, .validity = {-300, 20}});
    const QString name = newName();
    const Ended added = test::run(addition(name, m_files.makePem(u"ending"_s), {}));
    QCOMPARE(added.exitCode, int{ExitSuccess});
    QVERIFY2(added.err.contains("expires in"), added.err.constData());
    QVERIFY(test::run({u"profile"_s, u"show"_s, name}).err.contains("expires in"));
}

void CommandCertificateTest::theSandboxTakesACertificate()
{
    const auto sandbox = test::program({u"sandbox"_s, u"--certificate"_s, m_files.path(u"onboarding.crt"_s)});
    sandbox->start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(sandbox->canReadLine(), 30'000); }();
    const QString base = QString::fromUtf8(sandbox->readLine()).trimmed();
    const QString name = newName();
    QStringList arguments = addition(name, m_pfx);
    arguments[6] = base;
    arguments[8] = base + u"/connect/token"_s;
    QCOMPARE(test::run(arguments, password + '\n').exitCode, int{ExitSuccess});
    const Ended tested = test::run({u"profile"_s, u"test"_s, name});
    QVERIFY2(tested.exitCode == ExitSuccess, tested.err.constData());
    sandbox->terminate();
    QVERIFY(sandbox->waitForFinished());

    const Ended refused = test::run({u"sandbox"_s, u"--certificate"_s, m_files.path(u"onboarding.key"_s)});
    QCOMPARE(refused.exitCode, int{ExitUsage});
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::CommandCertificateTest)
#include "certificate_test.moc"
