// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/program.h"
#include "command/service.h"
#include "sandbox/customers.h"
#include "sandbox/sandboxserver.h"
#include "support/faultserver.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

using test::answer;
using test::Ended;
using test::FaultServer;
using test::Service;

namespace {

const QString amber = u"7e4ffcae-0000-4000-8000-c6efa0b250d5"_s; // has nothing
const QString glasswing = u"10000000-0000-4000-8000-000000000007"_s; // has Office365Backup
const QByteArray servicesPath = "/partner/external/v3/general/customers/services/batch";

QString textOf(const Json &object, const char *member)
{
    return object.is_object() && object.contains(member) ? onboard::textOf(object[member]) : QString();
}

} // namespace

/// The commands that read, and what they tell of an attempt, with real processes and a real keyring. Each
/// test has a home of its own.
class ReadingCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void listsCustomers();
    void findsCustomers_data();
    void findsCustomers();
    void listsServices();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void verifies_data();
    void verifies();
    void verifyNeedsTheService();
    void verifyAsksNoOtherService();
    void submitWarnsOfWhatIsThere();
    void aMissingPermissionBlocksNothing();
    void silenceBlocksNothing();
    void nobodyIsNamedOnDisk();

private:
    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return test::run(arguments, input, m_home->path());
    }
    [[nodiscard]] QString addProfile(
        const QString &name, const QString &baseUrl, const QString &tokenUrl = {}) const;
    [[nodiscard]] QStringList submission(const QString &customer, const QString &profile) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void ReadingCommandTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_STATE"), "unlocked");
}

void ReadingCommandTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

QString ReadingCommandTest::addProfile(
    const QString &name, const QString &baseUrl, const QString &tokenUrl) const
{
    const Ended ended =
        run({u"profile"_s, u"add"_s, name, u"--environment"_s, u"custom"_s, u"--base-url"_s, baseUrl,
                u"--token-url"_s, tokenUrl.isEmpty() ? baseUrl + u"/connect/token"_s : tokenUrl,
                u"--client-id"_s, QString::fromLatin1(sandboxClientId), u"--secret-stdin"_s},
            QByteArray(sandboxClientSecret) + '\n');
    return ended.exitCode == 0 ? name : QString::fromUtf8(ended.err);
}

QStringList ReadingCommandTest::submission(const QString &customer, const QString &profile) const
{
    const QString file = test::written(
        m_home->path(), u"draft.json"_s, test::draftOf(customer.toLatin1(), test::specificationSample));
    return {u"submit"_s, file, u"--profile"_s, profile, u"--yes"_s, u"--json"_s};
}

void ReadingCommandTest::listsCustomers()
{
    Service service({u"--customers"_s, u"230"_s});
    const QString profile = addProfile(u"Local"_s, service.baseUrl);
    const Ended asJson = run({u"customers"_s, u"--profile"_s, profile, u"--json"_s});
    QVERIFY2(asJson.exitCode == 0, asJson.err.constData());
    QVERIFY2(asJson.err.isEmpty(), asJson.err.constData());
    const Json list = asJson.json();
    QVERIFY(list.is_array());
    QCOMPARE(list.size(), 230U);
    QCOMPARE(test::namesIn(list[0]),
        QStringList({u"id"_s, u"organization"_s, u"countryOrRegion"_s, u"managementMode"_s}));
    QCOMPARE(textOf(list[0], "id"), amber);
    QCOMPARE(textOf(list[0], "organization"), u"Amber Lighthouse (invented)"_s);
    QCOMPARE(list[0]["managementMode"].get<int>(), 1);

    const Ended inWords = run({u"customers"_s, u"--profile"_s, profile});
    QCOMPARE(inWords.exitCode, 0);
    QCOMPARE(inWords.out.count('\n'), 230);
    const QByteArray first = inWords.out.left(inWords.out.indexOf('\n'));
    for (const char *part : {"7e4ffcae-0000-4000-8000-c6efa0b250d5", "Amber Lighthouse (invented)", "Germany",
             "managed by the partner"})
        QVERIFY2(first.contains(part), first.constData());
    QVERIFY(!inWords.out.contains('@'));
    QVERIFY(!asJson.out.contains('@'));
}

void ReadingCommandTest::findsCustomers_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("ids");
    QTest::addRow("name") << u"GLASSWING"_s << QStringList{glasswing};
    QTest::addRow("words in any order") << u"gardens glass"_s << QStringList{glasswing};
    QTest::addRow("words of two customers") << u"gardens lighthouse"_s << QStringList();
    QTest::addRow("owner") << u"owner@glasswing-gardens.example"_s << QStringList{glasswing};
    QTest::addRow("ID") << u"000000000007"_s << QStringList{glasswing};
    QTest::addRow("nobody") << u"Contoso"_s << QStringList();
}

void ReadingCommandTest::findsCustomers()
{
    QFETCH(QString, search);
    QFETCH(QStringList, ids);
    // The built-in profile, which is the one used last when there is no other.
    const Ended ended = run({u"customers"_s, u"--search"_s, search, u"--json"_s});
    QVERIFY2(ended.exitCode == 0, ended.err.constData());
    QStringList found;
    for (const Json &customer : ended.json())
        found.append(textOf(customer, "id"));
    QCOMPARE(found, ids);
}

void ReadingCommandTest::listsServices()
{
    const Ended asJson = run({u"services"_s, glasswing, u"--profile"_s, u"Sandbox"_s, u"--json"_s});
    QVERIFY2(asJson.exitCode == 0, asJson.err.constData());
    const Json report = asJson.json();
    QCOMPARE(textOf(report, "customerId"), glasswing);
    QCOMPARE(report["services"].size(), 1U);
    QCOMPARE(textOf(report["services"][0], "service"), u"Cloud Backup for Microsoft 365"_s);
    QVERIFY(report["services"][0]["storage"].is_null()); // "N/A"
    const Ended inWords = run({u"services"_s, glasswing, u"--profile"_s, u"Sandbox"_s});
    QVERIFY2(inWords.out.startsWith("Cloud Backup for Microsoft 365"), inWords.out.constData());
    const Ended nothing = run({u"services"_s, amber, u"--profile"_s, u"Sandbox"_s});
    QCOMPARE(nothing.exitCode, 0);
    QVERIFY(nothing.out.isEmpty());
    QVERIFY2(nothing.err.contains("no service"), nothing.err.constData());
}

void ReadingCommandTest::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("scope");
    QTest::addRow("customers") << QStringList{u"customers"_s} << QByteArray("elements.customers.read.all");
    QTest::addRow("services") << QStringList{u"services"_s, amber} << QByteArray("elements.license.read.all");
}

void ReadingCommandTest::saysWhatCannotBeRead()
{
    QFETCH(QStringList, command);
    QFETCH(QByteArray, scope);
    SandboxServer server;
    QVERIFY(server.start());
    server.setGrantedScopes({u"elements.license.readwrite.all"_s});
    const QString profile = addProfile(u"Local"_s, server.baseUrl().toString());
    const Ended ended = run(command + QStringList{u"--profile"_s, profile});
    QCOMPARE(ended.exitCode, 3);
    QVERIFY(ended.out.isEmpty());
    QVERIFY2(ended.err.contains(scope) && ended.err.contains("is not affected"), ended.err.constData());
}

void ReadingCommandTest::verifies_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("customer");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("sighting");
    QTest::addRow("it is there") << u"dropped"_s << amber << 0 << u"there"_s;
    QTest::addRow("it is not there") << u"http:503"_s << amber << 1 << u"notThere"_s;
    QTest::addRow("it was there before") << u"http:503"_s << glasswing << 4 << u"cantTell"_s;
}

void ReadingCommandTest::verifies()
{
    QFETCH(QString, mode);
    QFETCH(QString, customer);
    QFETCH(int, exitCode);
    QFETCH(QString, sighting);
    Service service({u"--answer"_s, mode});
    const QString profile = addProfile(u"Local"_s, service.baseUrl);
    const Ended sent = run(submission(customer, profile));
    QCOMPARE(sent.exitCode, 4);
    const QString attempt = textOf(sent.json(), "attemptId");
    QVERIFY(!attempt.isEmpty());

    const Ended asJson = run({u"verify"_s, attempt, u"--json"_s});
    QVERIFY2(asJson.exitCode == exitCode, asJson.err.constData());
    const Json report = asJson.json();
    QCOMPARE(textOf(report, "sighting"), sighting);
    QCOMPARE(report["seen"].size(), sighting == u"notThere"_s ? 0U : 1U);
    QVERIFY(report["servicesBefore"].is_array());
    QVERIFY(report["isUnsettled"].get<bool>()); // nothing was settled by it

    const Ended inWords = run({u"verify"_s, attempt.left(8)});
    QCOMPARE(inWords.exitCode, exitCode);
    QVERIFY2(inWords.out.contains("journal settle " + attempt.left(8).toLatin1()), inWords.out.constData());
    const Ended shown = run({u"journal"_s, u"show"_s, attempt, u"--json"_s});
    QVERIFY(shown.json()["settled"].is_null());
}

void ReadingCommandTest::verifyNeedsTheService()
{
    QString attempt;
    {
        Service service({u"--answer"_s, u"dropped"_s});
        const Ended sent = run(submission(amber, addProfile(u"Local"_s, service.baseUrl)));
        attempt = textOf(sent.json(), "attemptId");
    }
    const Ended ended = run({u"verify"_s, attempt, u"--json"_s});
    QCOMPARE(ended.exitCode, 3);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(!ended.err.isEmpty());
    QCOMPARE(run({u"verify"_s, u"abcdef"_s}).exitCode, 2);
}

/// The same profile, which is at another service since: what is there says nothing about the attempt.
void ReadingCommandTest::verifyAsksNoOtherService()
{
    const Ended sent = run(submission(amber, u"Sandbox"_s)); // each run has a sandbox of its own
    QCOMPARE(sent.exitCode, 0);
    const Ended ended = run({u"verify"_s, textOf(sent.json(), "attemptId")});
    QCOMPARE(ended.exitCode, 3);
    QVERIFY2(ended.err.contains("another service"), ended.err.constData());
}

void ReadingCommandTest::submitWarnsOfWhatIsThere()
{
    Service service;
    const QString profile = addProfile(u"Local"_s, service.baseUrl);
    const Ended sent = run(submission(glasswing, profile));
    QCOMPARE(sent.exitCode, 1);
    QCOMPARE(sent.json()["status"].get<int>(), 7);
    QVERIFY2(sent.err.contains("Check: ") && sent.err.contains("Cloud Backup for Microsoft 365"),
        sent.err.constData());
    const Ended fine = run(submission(amber, profile));
    QCOMPARE(fine.exitCode, 0);
    QVERIFY2(fine.err.isEmpty(), fine.err.constData());
}

void ReadingCommandTest::aMissingPermissionBlocksNothing()
{
    SandboxServer server;
    QVERIFY(server.start());
    server.setGrantedScopes({u"elements.license.readwrite.all"_s});
    const Ended sent = run(submission(amber, addProfile(u"Local"_s, server.baseUrl().toString())));
    QCOMPARE(sent.exitCode, 0);
    QVERIFY2(sent.err.isEmpty(), sent.err.constData());
    QCOMPARE(server.received().size(), 1);
    // Then nobody had looked, and that is what is said.
    const Ended verified = run({u"verify"_s, textOf(sent.json(), "attemptId"), u"--json"_s});
    QCOMPARE(verified.exitCode, 3);
    server.setGrantedScopes({u"elements.license.readwrite.all"_s, u"elements.license.read.all"_s});
    const Ended again = run({u"verify"_s, textOf(sent.json(), "attemptId"), u"--json"_s});
    QCOMPARE(again.exitCode, 4);
    QVERIFY(again.json()["servicesBefore"].is_null());
}

/// The list of services never comes; the order goes all the same, once.
void ReadingCommandTest::silenceBlocksNothing()
{
    FaultServer server;
    server.play("/token", {test::tokenAnswer()});
    server.play("/partner", {answer(200, R"({"status":1})")});
    server.play(servicesPath, {test::Script{}});
    const QString profile =
        addProfile(u"Local"_s, server.url().toString(), server.url(u"/token"_s).toString());
    const std::unique_ptr<QProcess> process = test::program(submission(amber, profile), m_home->path());
    process->start();
    constexpr int patience = 60'000;
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, patience);
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(server.posts(servicesPath), 1);
    QCOMPARE(server.posts("/partner"), 2);
}

void ReadingCommandTest::nobodyIsNamedOnDisk()
{
    Service service({u"--answer"_s, u"dropped"_s});
    const QString profile = addProfile(u"Local"_s, service.baseUrl);
    QCOMPARE(run({u"customers"_s, u"--profile"_s, profile, u"--search"_s, u"a"_s}).exitCode, 0);
    QCOMPARE(run({u"services"_s, glasswing, u"--profile"_s, profile}).exitCode, 0);
    const Ended sent = run(submission(glasswing, profile));
    const QString attempt = textOf(sent.json(), "attemptId");
    QVERIFY(run({u"verify"_s, attempt}).exitCode >= 0);

    int files = 0;
    bool hasServices = false;
    QDirIterator each(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        ++files;
        hasServices = hasServices || content.contains("Cloud Backup for Microsoft 365");
        for (const char *personal : {"(invented)", "lasswing", "owner@", ".example"})
            QVERIFY2(!content.contains(personal),
                qPrintable(file.fileName() + u": "_s + QString::fromLatin1(personal)));
    }
    QVERIFY(files > 0);
    QVERIFY(hasServices); // what was read was kept, but for the names
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::ReadingCommandTest)
#include "reading_test.moc"
