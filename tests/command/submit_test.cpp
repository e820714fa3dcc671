// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/program.h"
#include "command/terminal.h"
#include "connection/profile.h"
#include "contract/timestamp.h"
#include "contract/validation.h"
#include "sandbox/customers.h"
#include "sandbox/sandboxserver.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace onboard {

using test::Ended;
using Kind = AnswerMode::Kind;

namespace {

constexpr int patienceMs = 120'000;

} // namespace

/// The command with a profile of its own, whose secret is in a real keyring, at a server of this test.
class SubmitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_server.reset(); }

    void sendsTheSpecificationsSample();
    void sendsInTheContractOfTheDraft_data();
    void sendsInTheContractOfTheDraft();
    void sendsDatesInTheProfilesUnit_data();
    void sendsDatesInTheProfilesUnit();
    void tellsEveryOutcome_data();
    void tellsEveryOutcome();
    void tellsEveryMember();
    void theServicesWordsReachTheScript();
    void asksAtATerminal_data();
    void asksAtATerminal();
    void cancellingIsHonest_data();
    void cancellingIsHonest();
    void cancellingBeforeItLeftIsNotSent();
    void aWrongSecretIsNotSent();
    void nobodyListensIsNotSent();
    void nothingIsSentForABadDraft();
    void nothingIsSentInAContractThatIsNotKnown();

private:
    [[nodiscard]] QString addProfile(
        const QStringList &options = {}, const QByteArray &secret = sandboxClientSecret);
    [[nodiscard]] QString draft(const QByteArray &body = test::specificationSample) const;
    [[nodiscard]] static Ended submit(
        const QString &file, const QString &profile, const QStringList &options = {u"--yes"_s, u"--json"_s});

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxServer> m_server;
    int m_profiles = 0;
};

void SubmitTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_STATE"), "unlocked");
}

void SubmitTest::init()
{
    m_server = std::make_unique<SandboxServer>();
    QVERIFY(m_server->start());
}

QString SubmitTest::addProfile(const QStringList &options, const QByteArray &secret)
{
    const QString name = u"Local %1"_s.arg(++m_profiles);
    const QStringList arguments{u"profile"_s, u"add"_s, name, u"--environment"_s, u"custom"_s,
        u"--base-url"_s, m_server->baseUrl().toString(), u"--token-url"_s, m_server->tokenUrl().toString(),
        u"--client-id"_s, QString::fromLatin1(sandboxClientId), u"--secret-stdin"_s};
    const Ended ended = test::run(arguments + options, secret + '\n');
    return ended.exitCode == 0 ? name : QString::fromUtf8(ended.err);
}

QString SubmitTest::draft(const QByteArray &body) const
{
    return test::written(
        m_folder.path(), u"draft.json"_s, test::draftOf(sandboxCustomers().front().id, body));
}

Ended SubmitTest::submit(const QString &file, const QString &profile, const QStringList &options)
{
    return test::run(QStringList{u"submit"_s, file, u"--profile"_s, profile} + options);
}

void SubmitTest::sendsTheSpecificationsSample()
{
    const Ended ended = submit(draft(), addProfile());
    QCOMPARE(ended.exitCode, 0);
    QVERIFY2(ended.err.isEmpty(), ended.err.constData());
    QCOMPARE(m_server->received().size(), 1);
    const ReceivedOrder order = m_server->received().first();
    QCOMPARE(order.customerId, QString::fromLatin1(sandboxCustomers().front().id));
    // Parsed JSON keeps the order of its members: this compares keys, order, values and types.
    const Json received = std::get<Json>(readJson(order.body));
    const Json sample = std::get<Json>(readJson(test::specificationSample));
    QCOMPARE(QByteArray::fromStdString(received.dump()), QByteArray::fromStdString(sample.dump()));
    QCOMPARE(order.body,
        QByteArray("{\n    \"product\": \"Office365Backup\",\n    \"licenseType\": \"Trial\",\n"
                   "    \"avepointStorageType\": 1,\n    \"retentionYear\": 1,\n    \"byos\": false\n}"));
}

void SubmitTest::sendsInTheContractOfTheDraft_data()
{
    QTest::addColumn<QByteArray>("revision");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("profilesContract");
    const QByteArray october = R"({"product":2048,"licenseType":1,"avepointStorageType":0,"retentionYear":1,)"
                               R"("licenseItems":[{"resource":"Office365Backup","subscriptionSourceType":1,)"
                               R"("isSameAsPool":false,"expireTime":"2100-01-01T00:00:00Z","saleType":0,)"
                               R"("packageType":0,"customerSize":25,"userSeat":25,"paymentType":0},)"
                               R"({"resource":"Office365PPBackup","subscriptionSourceType":6,)"
                               R"("isSameAsPool":true,"saleType":2,"userSeat":10,"paymentType":1}]})";
    const QByteArray september = R"({"product":"Office365Backup","licenseType":"Trial",)"
                                 R"("avepointStorageType":1,"retentionYear":1,"byos":false})";
    for (const QString &contract : {u"2025-09"_s, u"2025-10"_s}) {
        QTest::addRow("2025-09 by a profile of %s", qPrintable(contract))
            << QByteArray("2025-09") << september << contract;
        QTest::addRow("2025-10 by a profile of %s", qPrintable(contract))
            << QByteArray("2025-10") << october << contract;
    }
}

/// The draft says which contract; the profile's is for the window.
void SubmitTest::sendsInTheContractOfTheDraft()
{
    QFETCH(QByteArray, revision);
    QFETCH(QByteArray, body);
    QFETCH(QString, profilesContract);
    const QByteArray text = test::draftOf(sandboxCustomers().front().id, body).replace("2025-09", revision);
    const QString file = test::written(m_folder.path(), u"draft.json"_s, text);
    const Ended ended =
        submit(file, addProfile({u"--contract"_s, profilesContract}), {u"--yes"_s, u"--json"_s});
    QVERIFY2(ended.exitCode == 0, ended.err.constData());
    const Json received = std::get<Json>(readJson(m_server->received().first().body));
    QCOMPARE(QByteArray::fromStdString(received.dump()), body);
    QCOMPARE(textOf(ended.json()["product"]), u"Office365Backup"_s);
    QCOMPARE(textOf(ended.json()["class"]), u"success"_s);
}

void SubmitTest::sendsDatesInTheProfilesUnit_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QByteArray>("sent");
    QTest::addRow("ms") << u"ms"_s << QByteArray("4102444800000");
    QTest::addRow("s") << u"s"_s << QByteArray("4102444800");
    QTest::addRow("ticks") << u"ticks"_s << QByteArray("662380416000000000");
    QTest::addRow("iso") << u"iso"_s << QByteArray("\"2100-01-01T00:00:00Z\"");
}

void SubmitTest::sendsDatesInTheProfilesUnit()
{
    QFETCH(QString, unit);
    QFETCH(QByteArray, sent);
    const QByteArray body =
        R"({"product":"Office365Backup","licenseType":"Enterprise","avepointStorageType":0,
        "retentionYear":1,"byos":false,"userSeat":25,"expirationTime":DATE,"licenseItems":[{
        "SubscriptionSourceType":1,"IsSameAsPool":false,"SaleType":0,"PackageType":0,"CustomerSize":25,
        "ContractEndDate":DATE,"PaymentType":0}]})";
    const Ended ended =
        submit(draft(QByteArray(body).replace("DATE", sent)), addProfile({u"--timestamps"_s, unit}));
    QVERIFY2(ended.exitCode == 0, ended.err.constData());
    const Json received = std::get<Json>(readJson(m_server->received().first().body));
    QCOMPARE(QByteArray::fromStdString(received["expirationTime"].dump()), sent);
    QCOMPARE(QByteArray::fromStdString(received["licenseItems"][0]["ContractEndDate"].dump()), sent);
}

void SubmitTest::tellsEveryOutcome_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("told"); // outcome, class, HTTP status, status
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *mode, const char *told, int exitCode) {
        QTest::addRow("%s", mode) << QString::fromLatin1(mode) << QString::fromLatin1(told) << exitCode;
    };
    row("rules", "answered success 200 1", 0);
    for (const int status : {2, 3, 6, 13, 17, 19, 20})
        row(qPrintable(u"status:%1"_s.arg(status)), qPrintable(u"answered refused 200 %1"_s.arg(status)), 1);
    for (const int status : {4, 5, 7, 11, 12, 18})
        row(qPrintable(u"status:%1"_s.arg(status)), qPrintable(u"answered change 200 %1"_s.arg(status)), 1);
    row("status:1", "answered success 200 1", 0);
    row("status:16", "answered unknown 200 16", 4);
    row("status:8", "answered unknown 200 8", 4);
    for (const int httpStatus : {400, 401, 403, 404, 429})
        row(qPrintable(u"http:%1"_s.arg(httpStatus)),
            qPrintable(u"refused refused %1 null"_s.arg(httpStatus)), 1);
    for (const int httpStatus : {408, 500, 502, 503})
        row(qPrintable(u"http:%1"_s.arg(httpStatus)), qPrintable(u"failed unknown %1 null"_s.arg(httpStatus)),
            4);
    row("slow", "answered success 200 1", 0);
    row("garbage", "unreadable unknown 200 null", 4);
    row("dropped", "lost unknown null null", 4);
}

void SubmitTest::tellsEveryOutcome()
{
    QFETCH(QString, mode);
    QFETCH(QString, told);
    QFETCH(int, exitCode);
    m_server->setAnswerMode(answerModeNamed(mode).value());
    const Ended ended = submit(draft(), addProfile());
    QCOMPARE(ended.exitCode, exitCode);
    const Json report = ended.json();
    QVERIFY2(report.is_object(), ended.err.constData());
    QCOMPARE(u"%1 %2 %3 %4"_s.arg(textOf(report["outcome"]), textOf(report["class"]),
                 QString::fromStdString(report["httpStatus"].dump()),
                 QString::fromStdString(report["status"].dump())),
        told);
    QVERIFY(!textOf(report["message"]).isEmpty());
    QCOMPARE(m_server->received().size(), 1);
}

void SubmitTest::tellsEveryMember()
{
    m_server->setAnswerMode({Kind::Status, 4});
    const Ended ended = submit(draft(), addProfile());
    const Json report = ended.json();
    QCOMPARE(test::namesIn(report),
        (QStringList{u"outcome"_s, u"class"_s, u"httpStatus"_s, u"status"_s, u"statusName"_s, u"customerId"_s,
            u"product"_s, u"message"_s, u"requestId"_s, u"attemptId"_s, u"durationMs"_s, u"problems"_s}));
    QCOMPARE(textOf(report["statusName"]), u"UserSeatNotEnough"_s);
    QCOMPARE(textOf(report["customerId"]), QString::fromLatin1(sandboxCustomers().front().id));
    QCOMPARE(textOf(report["product"]), u"Office365Backup"_s);
    QCOMPARE(textOf(report["requestId"]).size(), 36);
    QCOMPARE(textOf(report["attemptId"]).size(), 36);
    QVERIFY(integerOf(report["durationMs"]).value() >= 0);
    QVERIFY(report["problems"].is_array());
}

void SubmitTest::theServicesWordsReachTheScript()
{
    // Valid here, but a customer that the server does not know.
    const QString file = test::written(m_folder.path(), u"other.json"_s,
        test::draftOf("00000000-0000-4000-8000-000000000000", test::specificationSample));
    const Json report = submit(file, addProfile()).json();
    QCOMPARE(integerOf(report["httpStatus"]), std::optional<qint64>(404));
    QVERIFY(!textOf(report["requestId"]).isEmpty());
}

void SubmitTest::asksAtATerminal_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("orders");
    QTest::addRow("yes") << QByteArray("yes\n") << 0 << 1;
    QTest::addRow("Yes") << QByteArray(" Yes \n") << 0 << 1;
    QTest::addRow("y") << QByteArray("y\n") << 3 << 0;
    QTest::addRow("no") << QByteArray("no\n") << 3 << 0;
    QTest::addRow("enter") << QByteArray("\n") << 3 << 0;
    QTest::addRow("end") << QByteArray("\x04") << 3 << 0;
    QTest::addRow("more than yes") << QByteArray("yes, please\n") << 3 << 0;
    QTest::addRow("long") << QByteArray(500, 'y') + "\n" << 3 << 0;
}

void SubmitTest::asksAtATerminal()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, exitCode);
    QFETCH(int, orders);
    const test::Terminal terminal;
    QVERIFY(terminal.isOpen);
    const QString profile = addProfile();
    const std::unique_ptr<QProcess> process =
        test::program({u"submit"_s, draft(), u"--profile"_s, profile, u"--json"_s});
    process->setStandardInputFile(terminal.path);
    process->start();
    QByteArray shown;
    process->setReadChannel(QProcess::StandardError);
    while (!shown.contains("Type yes") && process->waitForReadyRead(patienceMs))
        shown += process->readAllStandardError();
    QVERIFY(shown.contains("LOCAL TEST"));
    QVERIFY(shown.contains(profile.toUtf8()));
    QVERIFY(shown.contains(sandboxCustomers().front().id));
    QVERIFY(shown.contains("1 – AvepointStorageS3"));
    QVERIFY(shown.contains("1 year"));
    QVERIFY(m_server->received().isEmpty());
    QVERIFY(terminal.type(typed));
    const Ended ended = test::endOf(*process);
    QCOMPARE(ended.exitCode, exitCode);
    QCOMPARE(m_server->received().size(), orders);
    QCOMPARE(textOf(ended.json()["outcome"]), orders == 1 ? u"answered"_s : u"notSent"_s);
}

void SubmitTest::cancellingIsHonest_data()
{
    QTest::addColumn<int>("signal");
    QTest::addRow("SIGINT") << SIGINT;
    QTest::addRow("SIGTERM") << SIGTERM;
}

void SubmitTest::cancellingIsHonest()
{
    QFETCH(int, signal);
    m_server->setAnswerMode({Kind::NoAnswer, 0});
    const std::unique_ptr<QProcess> process =
        test::program({u"submit"_s, draft(), u"--profile"_s, addProfile(), u"--yes"_s, u"--json"_s});
    process->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->received().size(), 1, patienceMs);
    ::kill(static_cast<pid_t>(process->processId()), signal);
    const Ended ended = test::endOf(*process);
    QCOMPARE(ended.exitCode, 4);
    QCOMPARE(textOf(ended.json()["outcome"]), u"lost"_s);
    QCOMPARE(textOf(ended.json()["class"]), u"unknown"_s);
    QCOMPARE(m_server->received().size(), 1);
}

void SubmitTest::cancellingBeforeItLeftIsNotSent()
{
    const QString profile = addProfile();
    m_server->setLatency(std::chrono::hours(1)); // the token does not come
    const std::unique_ptr<QProcess> process =
        test::program({u"submit"_s, draft(), u"--profile"_s, profile, u"--yes"_s, u"--json"_s});
    process->start();
    QVERIFY(process->waitForStarted(patienceMs));
    // Before the program takes the signal it would simply die; it does so from when it sends on.
    QByteArray caught;
    const auto takesSignals = [&] {
        QFile status(u"/proc/%1/status"_s.arg(process->processId()));
        if (status.open(QIODevice::ReadOnly))
            caught = status.readAll();
        const qsizetype at = caught.indexOf("SigCgt:");
        return at >= 0 && (caught.mid(at + 8, 16).toULongLong(nullptr, 16) & (1ULL << (SIGINT - 1)));
    };
    QTRY_VERIFY_WITH_TIMEOUT(takesSignals(), patienceMs);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const Ended ended = test::endOf(*process);
    QCOMPARE(ended.exitCode, 3);
    QCOMPARE(textOf(ended.json()["outcome"]), u"notSent"_s);
    QVERIFY(m_server->received().isEmpty());
}

void SubmitTest::aWrongSecretIsNotSent()
{
    const Ended ended = submit(draft(), addProfile({}, "not the secret"));
    QCOMPARE(ended.exitCode, 3);
    QCOMPARE(textOf(ended.json()["outcome"]), u"notSent"_s);
    QVERIFY(m_server->received().isEmpty());
    QVERIFY(!ended.out.contains("not the secret"));
}

void SubmitTest::nobodyListensIsNotSent()
{
    const QString profile = addProfile();
    m_server = std::make_unique<SandboxServer>();
    const Ended ended = submit(draft(), profile, {u"--yes"_s});
    QCOMPARE(ended.exitCode, 3);
    QVERIFY2(ended.out.contains("Not sent"), ended.out.constData());
}

void SubmitTest::nothingIsSentForABadDraft()
{
    const QByteArray body = QByteArray(test::specificationSample).replace("1,", "77,");
    QCOMPARE(submit(draft(body), addProfile()).exitCode, 3);
    QVERIFY(m_server->received().isEmpty());
}

/// As a later version may have stored it.
void SubmitTest::nothingIsSentInAContractThatIsNotKnown()
{
    const QString name = addProfile();
    ProfileStore store(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/elements-onboard/elements-onboard/profiles.ini"_s);
    Profile profile = store.byName(name).value_or(Profile());
    profile.contract = u"2031-01"_s;
    QCOMPARE(store.save(profile).value_or(QString()), QString());

    const Ended ended = submit(draft(), name);
    QCOMPARE(ended.exitCode, 3);
    QCOMPARE(textOf(ended.json()["outcome"]), u"notSent"_s);
    const QByteArray sentence = "The profile names contract “2031-01”, which this version does not know.";
    QVERIFY2(ended.err.contains(sentence), ended.err.constData());
    QVERIFY(m_server->received().isEmpty());
    const Ended shown = test::run({u"profile"_s, u"show"_s, name});
    QVERIFY2(shown.out.contains("Contract: 2031-01\n"), shown.out.constData());
    QVERIFY2(shown.err.contains(sentence), shown.err.constData());
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::SubmitTest)
#include "submit_test.moc"
