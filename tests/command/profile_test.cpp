// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/program.h"
#include "command/terminal.h"
#include "sandbox/sandboxserver.h"

#include <QDate>
#include <QDirIterator>
#include <QHash>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace onboard {

using test::Ended;

namespace {

constexpr int patienceMs = 120'000;
constexpr auto secret = "s3cret & <value> / with+signs%";

enum class KeyringState { Unlocked, Prepare, Locked, After, Absent };

KeyringState keyringState()
{
    static const QHash<QByteArray, KeyringState> states{{"unlocked", KeyringState::Unlocked},
        {"prepare", KeyringState::Prepare}, {"locked", KeyringState::Locked}, {"after", KeyringState::After}};
    return states.value(qgetenv("KEYRING_STATE"), KeyringState::Absent);
}

QList<QByteArray> formsOf(const QByteArray &value)
{
    return {value, value.toBase64(), value.toBase64(QByteArray::Base64UrlEncoding), value.toHex(),
        QUrl::toPercentEncoding(QString::fromUtf8(value)), QByteArray(value).replace(' ', '+')};
}

/// The first form of the value that these bytes hold, or nothing.
QByteArray formIn(const QByteArray &bytes, const QByteArray &value)
{
    for (const QByteArray &form : formsOf(value)) {
        if (bytes.contains(form))
            return form;
    }
    return {};
}

QStringList addArguments(const QString &name)
{
    return {u"profile"_s, u"add"_s, name, u"--environment"_s, u"gov"_s, u"--client-id"_s, u"client-1"_s,
        u"--secret-stdin"_s};
}

Ended add(
    const QString &name, const QByteArray &input = QByteArray(secret) + '\n', const QStringList &options = {})
{
    return test::run(addArguments(name) + options, input);
}

Ended profile(const QString &command, const QString &name)
{
    return test::run({u"profile"_s, command, name});
}

QByteArray list()
{
    return test::run({u"profile"_s, u"list"_s}).out;
}

} // namespace

/// Runs once for each state of a keyring; every test says for which.
class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndShowsAProfile();
    void namesAreTakenOnce();
    void readsTheSecret_data();
    void readsTheSecret();
    void refusesSecrets_data();
    void refusesSecrets();
    void usesTheSecret();
    void removesTheSecretToo();
    void theSecretIsNowhereElse();
    void typingASecretShowsNothing();
    void isPreparedForLocking();
    void aLockedKeyringIsReported();
    void whatWasLockedIsStillThere();
    void noKeyringIsReported();
};

void ProfileTest::keepsAndShowsAProfile()
{
    if (keyringState() != KeyringState::Unlocked)
        QSKIP("for an unlocked keyring");
    const Ended added = add(u"Acme Partners"_s, QByteArray(secret) + '\n', {u"--timestamps"_s, u"ticks"_s});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QVERIFY(added.err.isEmpty());
    QVERIFY(list().contains("Acme Partners"));
    QVERIFY(list().contains("https://graph-gov.avepointonlineservices.com"));
    const Ended shown = profile(u"show"_s, u"acme partners"_s);
    QCOMPARE(shown.exitCode, 0);
    for (const char *part : {"Name: Acme Partners", "U.S. Government (PRODUCTION)",
             "https://identity-gov.avepointonlineservices.com/connect/token", "Client ID: client-1",
             ".NET ticks", "Contract: 2025-09", "stored in the keychain on"})
        QVERIFY2(shown.out.contains(part), part);
    QVERIFY(shown.out.contains(QByteArray::number(QDate::currentDate().year())));
    QVERIFY(formIn(shown.out, secret).isEmpty());
}

void ProfileTest::namesAreTakenOnce()
{
    if (keyringState() != KeyringState::Unlocked)
        QSKIP("for an unlocked keyring");
    QCOMPARE(add(u"Twice"_s).exitCode, 0);
    const QByteArray before = list();
    QCOMPARE(add(u"TWICE"_s).exitCode, 2);
    QCOMPARE(list(), before);
}

void ProfileTest::readsTheSecret_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addRow("line") << QByteArray("sandbox-secret\n");
    QTest::addRow("no line end") << QByteArray("sandbox-secret");
    QTest::addRow("Windows") << QByteArray("sandbox-secret\r\n");
}

void ProfileTest::readsTheSecret()
{
    if (keyringState() != KeyringState::Unlocked)
        QSKIP("for an unlocked keyring");
    QFETCH(QByteArray, input);
    SandboxServer server;
    QVERIFY(server.start());
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const Ended added =
        test::run({u"profile"_s, u"add"_s, name, u"--environment"_s, u"custom"_s, u"--base-url"_s,
                      server.baseUrl().toString(), u"--token-url"_s, server.tokenUrl().toString(),
                      u"--client-id"_s, u"sandbox-client"_s, u"--secret-stdin"_s},
            input);
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const Ended tested = profile(u"test"_s, name);
    QVERIFY2(tested.exitCode == 0, tested.err.constData());
    QVERIFY(tested.out.contains("valid for 60 minutes"));
    QVERIFY(tested.out.contains("elements.license.readwrite.all"));
}

void ProfileTest::refusesSecrets_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    QTest::addRow("nothing") << QByteArray() << 2;
    QTest::addRow("empty line") << QByteArray("\n") << 2;
    QTest::addRow("two lines") << QByteArray("one\ntwo\n") << 2;
    QTest::addRow("endless") << QByteArray(1 << 20, 'x') << 2;
    QTest::addRow("too long for a keychain") << QByteArray(3'000, 'x') + "\n" << 3;
    QTest::addRow("NUL") << QByteArray("one\0two\n", 8) << 3;
}

void ProfileTest::refusesSecrets()
{
    if (keyringState() != KeyringState::Unlocked)
        QSKIP("for an unlocked keyring");
    QFETCH(QByteArray, input);
    QFETCH(int, exitCode);
    const QByteArray before = list();
    const Ended added = add(u"Refused"_s, input);
    QCOMPARE(added.exitCode, exitCode);
    QVERIFY(!added.err.isEmpty());
    QVERIFY(!added.err.contains("xxx"));
    QCOMPARE(list(), before);
}

void ProfileTest::usesTheSecret()
{
    if (keyringState() != KeyringState::Unlocked)
        QSKIP("for an unlocked keyring");
    SandboxServer server;
    QVERIFY(server.start());
    const QStringList arguments{u"profile"_s, u"add"_s, u"Wrong"_s, u"--environment"_s, u"custom"_s,
        u"--base-url"_s, server.baseUrl().toString(), u"--token-url"_s, server.tokenUrl().toString(),
        u"--client-id"_s, u"sandbox-client"_s, u"--secret-stdin"_s};
    QCOMPARE(test::run(arguments, QByteArray(secret) + '\n').exitCode, 0);
    const Ended tested = profile(u"test"_s, u"Wrong"_s);
    QCOMPARE(tested.exitCode, 3);
    QVERIFY(tested.out.isEmpty());
    QVERIFY(!tested.err.isEmpty());
    QVERIFY(formIn(tested.err, secret).isEmpty());
}

void ProfileTest::removesTheSecretToo()
{
    if (keyringState() != KeyringState::Unlocked)
        QSKIP("for an unlocked keyring");
    QCOMPARE(add(u"Going"_s).exitCode, 0);
    const auto itemsInKeyring = [] {
        QProcess bus;
        bus.start(u"dbus-send"_s,
            {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties.Get"_s,
                u"string:org.freedesktop.Secret.Collection"_s, u"string:Items"_s});
        bus.waitForFinished(patienceMs);
        return bus.readAllStandardOutput().count("object path");
    };
    const qsizetype before = itemsInKeyring();
    QVERIFY(before > 0);
    const Ended removed = profile(u"remove"_s, u"Going"_s);
    QVERIFY2(removed.exitCode == 0, removed.err.constData());
    QVERIFY(!list().contains("Going"));
    QCOMPARE(itemsInKeyring(), before - 1);
    QCOMPARE(profile(u"remove"_s, u"Going"_s).exitCode, 2);
}

void ProfileTest::theSecretIsNowhereElse()
{
    if (keyringState() != KeyringState::Unlocked)
        QSKIP("for an unlocked keyring");
    const std::unique_ptr<QProcess> process = test::program(addArguments(u"Watched"_s));
    process->start();
    process->write(secret); // no line end: it goes on waiting
    QVERIFY(process->waitForBytesWritten(patienceMs));
    for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
        QFile file(u"/proc/%1/%2"_s.arg(QString::number(process->processId()), name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.isEmpty());
        QVERIFY(formIn(bytes, secret).isEmpty());
    }
    process->closeWriteChannel();
    const Ended added = test::endOf(*process);
    QCOMPARE(added.exitCode, 0);
    QVERIFY(formIn(added.out + added.err, secret).isEmpty());

    const Ended tested = profile(u"show"_s, u"Watched"_s);
    QVERIFY(formIn(tested.out + tested.err, secret).isEmpty());
    int files = 0;
    for (const char *root : {"HOME", "XDG_RUNTIME_DIR"}) {
        QDirIterator entries(qEnvironmentVariable(root), QDir::Files | QDir::Hidden | QDir::System,
            QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QFileInfo entry(entries.next());
            if (!entry.isFile())
                continue;
            QFile file(entry.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray form = formIn(file.readAll(), secret);
            QVERIFY2(form.isEmpty(), qPrintable(entry.filePath()));
            ++files;
        }
    }
    QVERIFY(files >= 2); // the profiles and the keyring, at least
}

void ProfileTest::typingASecretShowsNothing()
{
    if (keyringState() != KeyringState::Unlocked)
        QSKIP("for an unlocked keyring");
    const test::Terminal terminal;
    QVERIFY(terminal.isOpen);
    QVERIFY(terminal.echoes());
    const std::unique_ptr<QProcess> process = test::program(addArguments(u"Typed"_s));
    process->setStandardInputFile(terminal.path);
    process->start();
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.echoes(), patienceMs);
    QVERIFY(terminal.type(QByteArray(secret) + '\n'));
    const Ended added = test::endOf(*process);
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QVERIFY(added.err.contains("Client secret"));
    QVERIFY(formIn(terminal.shown(), secret).isEmpty());
    QVERIFY(terminal.echoes());
}

void ProfileTest::isPreparedForLocking()
{
    if (keyringState() != KeyringState::Prepare)
        QSKIP("before the keyring is locked");
    QCOMPARE(add(u"Stored"_s).exitCode, 0);
}

void ProfileTest::aLockedKeyringIsReported()
{
    if (keyringState() != KeyringState::Locked)
        QSKIP("for a locked keyring");
    const QByteArray before = list();
    QVERIFY(before.contains("Stored"));
    for (const Ended &ended :
        {add(u"New"_s), profile(u"test"_s, u"Stored"_s), profile(u"remove"_s, u"Stored"_s)}) {
        QCOMPARE(ended.exitCode, 3);
        QVERIFY(ended.out.isEmpty());
        QVERIFY(!ended.err.isEmpty());
    }
    QCOMPARE(list(), before);
    QVERIFY(profile(u"show"_s, u"Stored"_s).out.contains("stored in the keychain on"));
}

void ProfileTest::whatWasLockedIsStillThere()
{
    if (keyringState() != KeyringState::After)
        QSKIP("after the keyring was locked");
    QVERIFY(!list().contains("New"));
    const Ended removed = profile(u"remove"_s, u"Stored"_s);
    QVERIFY2(removed.exitCode == 0, removed.err.constData());
    QVERIFY(!list().contains("Stored"));
}

void ProfileTest::noKeyringIsReported()
{
    if (keyringState() != KeyringState::Absent)
        QSKIP("where there is no keyring");
    const Ended added = add(u"New"_s);
    QCOMPARE(added.exitCode, 3);
    QVERIFY2(added.err.contains("was not added"), added.err.constData());
    QVERIFY(formIn(added.err, secret).isEmpty());
    QCOMPARE(list().count('\n'), 1);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::ProfileTest)
#include "profile_test.moc"
