// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/program.h"
#include "sandbox/customers.h"
#include "sandbox/sandboxserver.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;

namespace onboard {

using test::Ended;
using Kind = AnswerMode::Kind;

namespace {

QString journalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/elements-onboard/elements-onboard/journal"_s;
}

/// What `journal list` says.
Json listed(const QStringList &options = {})
{
    return test::run(QStringList{u"journal"_s, u"list"_s, u"--json"_s} + options).json();
}

QString idOf(const Json &entry)
{
    return QString::fromStdString(entry.at("attemptId").get<std::string>());
}

} // namespace

/// The journal's commands, and what it keeps submit from, with real processes at a server of this test.
class CommandJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_server.reset(); }

    void eightAtOnceAreOneOrder();
    void eightAtOnceWithAgainAreOneMore();
    void aSuccessIsSentAgainOnlyWithAgain();
    void anUnknownOutcomeWaitsUntilItIsSettled();
    void anotherCustomerDoesNotWait();
    void whatWasKilledIsToldAsLost();
    void showsOneAttempt();
    void narrowsTheList_data();
    void narrowsTheList();
    void keepsANote();
    void writesAFileForOthers();
    void refusesNonsense_data();
    void refusesNonsense();
    void aDamagedJournalSendsNothing();

private:
    [[nodiscard]] QStringList submission(const QStringList &options = {}, qsizetype customer = 0);

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxServer> m_server;
    QString m_profile;
};

void CommandJournalTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_STATE"), "unlocked");
}

void CommandJournalTest::init()
{
    QVERIFY(QDir(journalFolder()).removeRecursively());
    m_server = std::make_unique<SandboxServer>();
    QVERIFY(m_server->start());
    static int profiles = 0;
    m_profile = u"Journal %1"_s.arg(++profiles);
    const Ended added =
        test::run({u"profile"_s, u"add"_s, m_profile, u"--environment"_s, u"custom"_s, u"--base-url"_s,
                      m_server->baseUrl().toString(), u"--token-url"_s, m_server->tokenUrl().toString(),
                      u"--client-id"_s, QString::fromLatin1(sandboxClientId), u"--secret-stdin"_s},
            QByteArray(sandboxClientSecret) + '\n');
    QVERIFY2(added.exitCode == 0, added.err.constData());
}

QStringList CommandJournalTest::submission(const QStringList &options, qsizetype customer)
{
    const QString file = test::written(m_folder.path(), u"draft%1.json"_s.arg(customer),
        test::draftOf(sandboxCustomers()[static_cast<std::size_t>(customer)].id, test::specificationSample));
    return QStringList{u"submit"_s, file, u"--profile"_s, m_profile, u"--yes"_s, u"--json"_s} + options;
}

namespace {

/// Exit codes of so many processes that were started together.
QList<int> exitCodesOf(const QStringList &arguments, int processes)
{
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < processes; ++i)
        running.push_back(test::program(arguments));
    for (const auto &process : running)
        process->start();
    QList<int> exitCodes;
    for (const auto &process : running)
        exitCodes.append(test::endOf(*process).exitCode);
    return exitCodes;
}

} // namespace

void CommandJournalTest::eightAtOnceAreOneOrder()
{
    const QList<int> exitCodes = exitCodesOf(submission(), 8);
    QCOMPARE(m_server->received().size(), 1);
    QCOMPARE(exitCodes.count(0), 1);
    QCOMPARE(exitCodes.count(3), 7);
}

/// --again speaks of what was there when it was started, not of what comes meanwhile.
void CommandJournalTest::eightAtOnceWithAgainAreOneMore()
{
    QCOMPARE(test::run(submission()).exitCode, 0);
    m_server->setAnswerMode({Kind::Status, 1});
    m_server->setLatency(std::chrono::seconds(2)); // long enough for all to be started
    const QList<int> exitCodes = exitCodesOf(submission({u"--again"_s}), 8);
    QCOMPARE(exitCodes.count(0) + exitCodes.count(3), 8);
    QCOMPARE(m_server->received().size(), 1 + exitCodes.count(0));
    QCOMPARE(exitCodes.count(0), 1);
}

void CommandJournalTest::aSuccessIsSentAgainOnlyWithAgain()
{
    QCOMPARE(test::run(submission()).exitCode, 0);
    const Ended blocked = test::run(submission());
    QCOMPARE(blocked.exitCode, 3);
    QCOMPARE(QString::fromStdString(blocked.json().at("outcome")), u"notSent"_s);
    QVERIFY(blocked.err.contains("was sent on"));
    QVERIFY(blocked.err.contains("--again"));
    QCOMPARE(m_server->received().size(), 1);
    m_server->setAnswerMode({Kind::Status, 1});
    QCOMPARE(test::run(submission({u"--again"_s})).exitCode, 0);
    QCOMPARE(m_server->received().size(), 2);
    QCOMPARE(listed().size(), 2U); // what was held up was no attempt
}

void CommandJournalTest::anUnknownOutcomeWaitsUntilItIsSettled()
{
    m_server->setAnswerMode({Kind::Dropped, 0});
    QCOMPARE(test::run(submission()).exitCode, 4);
    m_server->setAnswerMode({Kind::Status, 1});
    QCOMPARE(test::run(submission()).exitCode, 3);
    QCOMPARE(m_server->received().size(), 1);

    const Json open = listed({u"--open"_s});
    QCOMPARE(open.size(), 1U);
    const QString id = idOf(open.at(0));
    QVERIFY(open.at(0).at("settled").is_null());
    QCOMPARE(test::run({u"journal"_s, u"settle"_s, id, u"--not-added"_s}).exitCode, 2); // without a reason
    QCOMPARE(listed({u"--open"_s}).size(), 1U);
    const Ended settled = test::run({u"journal"_s, u"settle"_s, id.left(8), u"--not-added"_s, u"--reason"_s,
        u"Not in the portal. Asked ann@contoso.example."_s});
    QVERIFY2(settled.exitCode == 0, settled.err.constData());
    QCOMPARE(listed({u"--open"_s}).size(), 0U);
    const Json shown = test::run({u"journal"_s, u"show"_s, id, u"--json"_s}).json();
    QCOMPARE(QString::fromStdString(shown.at("settled").at("finding")), u"notAdded"_s);
    QVERIFY(!QByteArray::fromStdString(shown.dump()).contains("ann@contoso"));

    QCOMPARE(test::run(submission()).exitCode, 0);
    QCOMPARE(m_server->received().size(), 2);
}

void CommandJournalTest::anotherCustomerDoesNotWait()
{
    QCOMPARE(test::run(submission()).exitCode, 0);
    QCOMPARE(test::run(submission({}, 1)).exitCode, 0);
    QCOMPARE(m_server->received().size(), 2);
}

/// Killed while the service has the order: the next one who looks is told the truth.
void CommandJournalTest::whatWasKilledIsToldAsLost()
{
    m_server->setAnswerMode({Kind::NoAnswer, 0});
    const std::unique_ptr<QProcess> process = test::program(submission());
    process->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->received().size(), 1, 60'000);
    const Json underWay = listed();
    QCOMPARE(underWay.size(), 1U);
    QCOMPARE(QString::fromStdString(underWay.at(0).at("state")), u"sending"_s);
    QVERIFY(underWay.at(0).at("outcome").is_null());
    QCOMPARE(test::run(submission({u"--again"_s})).exitCode, 3); // an attempt under way cannot be overridden
    process->kill();
    QVERIFY(process->waitForFinished());

    const Json lost = listed({u"--open"_s});
    QCOMPARE(lost.size(), 1U);
    QCOMPARE(QString::fromStdString(lost.at(0).at("state")), u"done"_s);
    QCOMPARE(QString::fromStdString(lost.at(0).at("outcome")), u"lost"_s);
    QCOMPARE(QString::fromStdString(lost.at(0).at("class")), u"unknown"_s);
    m_server->setAnswerMode({});
    QCOMPARE(test::run(submission()).exitCode, 3);
    QCOMPARE(m_server->received().size(), 1);
}

void CommandJournalTest::showsOneAttempt()
{
    QCOMPARE(test::run(submission()).exitCode, 0);
    const QString id = idOf(listed().at(0));
    const Ended shown = test::run({u"journal"_s, u"show"_s, id.left(6)});
    QCOMPARE(shown.exitCode, 0);
    for (const QByteArray &part : {id.toUtf8(), QByteArray("Office365Backup"), m_profile.toUtf8(),
             QByteArray("SaveSuccessful"), QByteArray("\"retentionYear\": 1")})
        QVERIFY2(shown.out.contains(part), part.constData());
    const Json json = test::run({u"journal"_s, u"show"_s, id, u"--json"_s}).json();
    QCOMPARE(json.at("body").at("retentionYear").get<int>(), 1);
    QCOMPARE(json.at("status").get<int>(), 1);
}

void CommandJournalTest::narrowsTheList_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("found"); // of an added and a refused one, both of today
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QString tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate);
    QTest::addRow("all") << QStringList{} << 2;
    QTest::addRow("class") << QStringList{u"--class"_s, u"success"_s} << 1;
    QTest::addRow("classes") << QStringList{u"--class"_s, u"success,change,refused"_s} << 2;
    QTest::addRow("words") << QStringList{u"--search"_s, u"userseatnotenough"_s} << 1;
    QTest::addRow("another profile") << QStringList{u"--profile"_s, u"Nobody"_s} << 0;
    QTest::addRow("today") << QStringList{u"--from"_s, today, u"--until"_s, today} << 2;
    QTest::addRow("from tomorrow") << QStringList{u"--from"_s, tomorrow} << 0;
    QTest::addRow("until long ago") << QStringList{u"--until"_s, u"2020-02-29"_s} << 0;
}

void CommandJournalTest::narrowsTheList()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, found);
    QCOMPARE(test::run(submission()).exitCode, 0);
    m_server->setAnswerMode({Kind::Status, 4});
    QCOMPARE(test::run(submission({}, 1)).exitCode, 1);
    QCOMPARE(listed(options).size(), static_cast<std::size_t>(found));
}

void CommandJournalTest::keepsANote()
{
    QCOMPARE(test::run(submission()).exitCode, 0);
    const QString id = idOf(listed().at(0));
    QCOMPARE(
        test::run({u"journal"_s, u"note"_s, id.left(8), u"--text"_s, u"Rang Ann, a@b.example"_s}).exitCode,
        0);
    const Json shown = test::run({u"journal"_s, u"show"_s, id, u"--json"_s}).json();
    const QString note = QString::fromStdString(shown.at("note"));
    QVERIFY2(note.startsWith(u"Rang Ann"_s) && !note.contains(u"a@b.example"_s), qPrintable(note));
    QCOMPARE(listed({u"--search"_s, u"rang"_s}).size(), 1U);
    QCOMPARE(test::run({u"journal"_s, u"note"_s, id, u"--text"_s, QString(2001, u'x')}).exitCode, 2);
    QCOMPARE(test::run({u"journal"_s, u"note"_s, id, u"--text"_s, QString()}).exitCode, 0);
    QCOMPARE(listed({u"--search"_s, u"rang"_s}).size(), 0U);
}

void CommandJournalTest::writesAFileForOthers()
{
    QCOMPARE(test::run(submission()).exitCode, 0);
    m_server->setAnswerMode({Kind::Status, 4});
    QCOMPARE(test::run(submission({}, 1)).exitCode, 1);
    const QString csv = m_folder.filePath(u"out.csv"_s);
    const Ended written = test::run({u"journal"_s, u"export"_s, csv, u"--class"_s, u"change"_s});
    QVERIFY2(written.exitCode == 0, written.err.constData());
    QCOMPARE(written.out, QByteArray("1 attempt written.\n"));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(
        file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QCOMPARE(file.readAll().count("UserSeatNotEnough"), 1);
    const QString json = m_folder.filePath(u"out.json"_s);
    QCOMPARE(test::run({u"journal"_s, u"export"_s, json}).exitCode, 0);
    QFile list(json);
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(Json::parse(list.readAll().toStdString()).size(), 2U);
    QCOMPARE(test::run({u"journal"_s, u"export"_s, u"/no/such/folder/x.csv"_s}).exitCode, 3);
}

void CommandJournalTest::refusesNonsense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("no such attempt") << QStringList{u"show"_s, u"00000000"_s};
    QTest::addRow("too short") << QStringList{u"show"_s, u"0000"_s};
    QTest::addRow("no ID") << QStringList{u"show"_s, u"' OR 1=1 --"_s};
    QTest::addRow("neither finding") << QStringList{u"settle"_s, u"00000000"_s, u"--reason"_s, u"x"_s};
    QTest::addRow("both findings") << QStringList{
        u"settle"_s, u"00000000"_s, u"--added"_s, u"--not-added"_s, u"--reason"_s, u"x"_s};
    QTest::addRow("blank reason") << QStringList{
        u"settle"_s, u"00000000"_s, u"--added"_s, u"--reason"_s, u"  "_s};
    QTest::addRow("no number") << QStringList{u"list"_s, u"--most"_s, u"many"_s};
    QTest::addRow("no class") << QStringList{u"list"_s, u"--class"_s, u"good"_s};
    QTest::addRow("no day") << QStringList{u"list"_s, u"--from"_s, u"2026-13-01"_s};
    QTest::addRow("no format") << QStringList{u"export"_s, u"x.csv"_s, u"--format"_s, u"xml"_s};
    QTest::addRow("no text") << QStringList{u"note"_s, u"00000000"_s};
    QTest::addRow("too many") << QStringList{u"list"_s, u"--most"_s, u"1001"_s};
}

void CommandJournalTest::refusesNonsense()
{
    QFETCH(const QStringList, arguments);
    const Ended ended = test::run(QStringList{u"journal"_s} + arguments);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(ended.out.isEmpty());
}

void CommandJournalTest::aDamagedJournalSendsNothing()
{
    QVERIFY(QDir().mkpath(journalFolder()));
    const QByteArray damaged = QByteArray("damaged ").repeated(1000);
    const QString file = test::written(journalFolder(), u"journal.sqlite"_s, damaged);
    const Ended ended = test::run(submission({u"--again"_s}));
    QCOMPARE(ended.exitCode, 3);
    QVERIFY(ended.err.contains("damaged"));
    QCOMPARE(m_server->received().size(), 0);
    QCOMPARE(test::run({u"journal"_s, u"list"_s}).exitCode, 3);
    QCOMPARE(test::run({u"journal"_s, u"begin-anew"_s}).exitCode, 3); // nobody can be asked
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damaged);
    kept.close();
    QCOMPARE(test::run({u"journal"_s, u"begin-anew"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(QDir(journalFolder()).entryList({u"journal-damaged-*"_s}, QDir::Files).size(), 1);
    QCOMPARE(test::run(submission()).exitCode, 0);
    QCOMPARE(m_server->received().size(), 1);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::CommandJournalTest)
#include "journal_test.moc"
