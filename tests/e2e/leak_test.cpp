// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/exitcode.h"
#include "command/program.h"
#include "e2e/echoes.h"
#include "e2e/leaksearch.h"
#include "sandbox/sandboxserver.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onboard {

using namespace test;

namespace {

constexpr int patienceMs = 120'000;
constexpr int usedWrongly = ExitUsage;

/// Everything is logged, and neither sanitizers nor limits stand in the way of a core dump.
QProcessEnvironment talkative()
{
    QProcessEnvironment environment = test::environment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"G_MESSAGES_DEBUG"_s, u"all"_s);
    environment.insert(u"ASAN_OPTIONS"_s,
        environment.value(u"ASAN_OPTIONS"_s) + u":disable_coredump=0:handle_segv=0:handle_abort=0"_s);
    return environment;
}

void allowCoreDumps()
{
    rlimit core{};
    if (getrlimit(RLIMIT_CORE, &core) == 0) {
        core.rlim_cur = core.rlim_max;
        setrlimit(RLIMIT_CORE, &core);
    }
}

/// How a process ended, before QProcess takes note of it: CLD_DUMPED when the kernel made a dump.
int endingOf(const QProcess &process)
{
    siginfo_t info{};
    const int result = waitid(P_PID, static_cast<id_t>(process.processId()), &info, WEXITED | WNOWAIT);
    return result == 0 ? info.si_code : -1;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 parentOf(const QString &process)
{
    // "PID (NAME) STATE PARENT …", and the name may hold anything.
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(process));
    return stat.sliced(std::max<qsizetype>(stat.lastIndexOf(')'), 0)).split(' ').value(2).toLongLong();
}

/// The process and all that it started.
QStringList familyOf(qint64 process)
{
    QStringList family{QString::number(process)};
    const QStringList all = QDir(u"/proc"_s).entryList(QDir::Dirs).filter(QRegularExpression(u"^[0-9]+$"_s));
    for (qsizetype known = 0; known < family.size(); ++known) {
        for (const QString &each : all) {
            if (parentOf(each) == family.at(known).toLongLong())
                family.append(each);
        }
    }
    return family;
}

} // namespace

/// The real program with a real keyring, at a service that repeats secret and token in every form. Each test
/// searches what it sees; at its end, every file that was left is searched.
class LeakTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void noCommandTakesASecret();
    void noArgumentIsASecret_data();
    void noArgumentIsASecret();
    void tellsNothing_data();
    void tellsNothing();
    void tellsNothingWithoutKeyring();
    void scrubsItsLog();
    void argumentsAndEnvironmentHoldNothing();
    void dumpsNothing_data();
    void dumpsNothing();
    void aDumpWouldBeFound();
    void nobodyLooksIntoItsMemory();

private:
    [[nodiscard]] std::unique_ptr<QProcess> program(const QStringList &arguments);
    /// Runs it while the service answers.
    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] Ended ended(QProcess &process);
    [[nodiscard]] QString addProfile();
    [[nodiscard]] QString draft();
    /// A program that has sent an order and waits for the answer; null when it did not come so far.
    [[nodiscard]] std::unique_ptr<QProcess> waiting();

    LeakSearch m_search = searchForBoth();
    QString m_home = QDir::homePath();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_server;
};

void LeakTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_STATE"), "unlocked");
    QVERIFY(!m_home.isEmpty() && m_home != u"/"_s);
}

void LeakTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultServer>();
    m_server->play("/token", {answer(200, echoedToken(), echoedHeaders())});
    m_server->play("/partner", {answer(200, echoedStatus(1), echoedHeaders())});
}

void LeakTest::cleanup()
{
    QVERIFY(!LeakSearch::filesIn(m_home).isEmpty()); // else nothing is searched
    QCOMPARE(m_search.findInFiles(m_home).join(u'\n'), QString());
    QCOMPARE(m_search.findInFiles(m_folder->path()).join(u'\n'), QString());
    m_server.reset();
}

std::unique_ptr<QProcess> LeakTest::program(const QStringList &arguments)
{
    auto process = test::program(arguments);
    process->setProcessEnvironment(talkative());
    process->setWorkingDirectory(m_folder->path());
    process->setChildProcessModifier(allowCoreDumps);
    return process;
}

Ended LeakTest::ended(QProcess &process)
{
    [&process] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patienceMs); }();
    return endOf(process);
}

Ended LeakTest::run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = program(arguments);
    process->start();
    process->write(input);
    process->closeWriteChannel();
    return ended(*process);
}

QString LeakTest::addProfile()
{
    const QString name = u"Leaky "_s + QUuid::createUuid().toString(QUuid::WithoutBraces).first(8);
    const Ended added =
        run({u"profile"_s, u"add"_s, name, u"--environment"_s, u"custom"_s, u"--base-url"_s,
                m_server->url().toString(), u"--token-url"_s, m_server->url(u"/token"_s).toString(),
                u"--client-id"_s, u"client"_s, u"--secret-stdin"_s},
            clientSecret + '\n');
    const QStringList found = m_search.findIn(added.out + added.err);
    return added.exitCode == ExitSuccess && found.isEmpty() ? name : QString();
}

/// Each for another customer: the same order twice would be held up.
QString LeakTest::draft()
{
    const QByteArray customer = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return written(m_folder->path(), u"draft.json"_s, draftOf(customer, specificationSample));
}

std::unique_ptr<QProcess> LeakTest::waiting()
{
    m_server->play("/partner", {Script{}});
    const QByteArray services = "/partner/external/v3/general/customers/services/batch";
    m_server->play(services, {answer(404, "{}")});
    const QString profile = addProfile();
    auto process = program({u"submit"_s, draft(), u"--profile"_s, profile, u"--yes"_s});
    process->start();
    const auto isSentOrOver = [&] {
        return m_server->posts("/partner") > m_server->posts(services)
            || process->state() == QProcess::NotRunning;
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isSentOrOver(), patienceMs); }();
    return process->state() == QProcess::Running ? std::move(process) : nullptr;
}

void LeakTest::noCommandTakesASecret()
{
    const Ended help = run({u"--help"_s});
    const QString usage = QString::fromUtf8(help.out);
    static const QRegularExpression option(
        u"--([a-z-]*(?:secret|password|passphrase|pin)[a-z-]*)([ =][A-Z]+)?"_s);
    int options = 0;
    for (auto each = option.globalMatch(usage); each.hasNext(); ++options) {
        const QRegularExpressionMatch match = each.next();
        QVERIFY2(match.captured(1).endsWith("-stdin"_L1) && match.captured(2).isEmpty(),
            qPrintable(match.captured()));
    }
    QVERIFY(options > 0); // --secret-stdin is one
}

void LeakTest::noArgumentIsASecret_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString secret = QString::fromUtf8(clientSecret);
    QTest::newRow("--secret") << QStringList{u"--secret"_s, secret};
    QTest::newRow("--client-secret") << QStringList{u"--client-secret="_s + secret};
    QTest::newRow("--password") << QStringList{u"--password"_s, secret};
    QTest::newRow("--secret-stdin=") << QStringList{u"--secret-stdin="_s + secret};
}

void LeakTest::noArgumentIsASecret()
{
    QFETCH(QStringList, arguments);
    const Ended refused = run(QStringList{u"profile"_s, u"add"_s, u"Other"_s, u"--environment"_s, u"gov"_s,
                                  u"--client-id"_s, u"client"_s}
        + arguments);
    QCOMPARE(refused.exitCode, usedWrongly);
    QCOMPARE(m_search.findIn(refused.out + refused.err).join(u'\n'), QString());
}

void LeakTest::tellsNothing_data()
{
    QTest::addColumn<QList<Script>>("token");
    QTest::addColumn<QList<Script>>("order");
    QTest::addColumn<int>("exitCode");
    for (const Echo &echo : echoes())
        QTest::newRow(echo.name) << echo.token << echo.order << echo.exitCode;
}

void LeakTest::tellsNothing()
{
    QFETCH(QList<Script>, token);
    QFETCH(QList<Script>, order);
    QFETCH(int, exitCode);
    m_server->play("/token", token);
    m_server->play("/partner", order);
    const QString profile = addProfile();
    QVERIFY(!profile.isEmpty());

    const Ended json = run({u"submit"_s, draft(), u"--profile"_s, profile, u"--yes"_s, u"--json"_s});
    QCOMPARE(json.exitCode, exitCode);
    const Ended text = run({u"submit"_s, draft(), u"--profile"_s, profile, u"--yes"_s});
    QCOMPARE(text.exitCode, exitCode);
    const Ended tested = run({u"profile"_s, u"test"_s, profile});
    const Ended shown = run({u"profile"_s, u"show"_s, profile});
    const Ended removed = run({u"profile"_s, u"remove"_s, profile});
    for (const Ended &each : {json, text, tested, shown, removed}) {
        QCOMPARE(m_search.findIn(each.out).join(u'\n'), QString());
        QCOMPARE(m_search.findIn(each.err).join(u'\n'), QString());
    }

    // They were in play, and the log was on.
    const QByteArray form = clientSecret.toPercentEncoding();
    QVERIFY(m_server->requestsTo("/token").first().body.contains(form));
    QVERIFY(json.err.contains("qt."));
    if (exitCode != ExitNotSent)
        QCOMPARE(m_server->requestsTo("/partner").first().header("Authorization"), "Bearer " + test::token);
}

void LeakTest::tellsNothingWithoutKeyring()
{
    const QString profile = addProfile();
    const auto process = program({u"submit"_s, draft(), u"--profile"_s, profile, u"--yes"_s, u"--json"_s});
    QProcessEnvironment environment = talkative();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    process->setProcessEnvironment(environment);
    process->start();
    const Ended failed = ended(*process);
    QCOMPARE(failed.exitCode, int{ExitNotSent});
    QCOMPARE(m_search.findIn(failed.out + failed.err).join(u'\n'), QString());
}

/// Qt tells where it looks for plug-ins: here in a folder named like the sandbox's secret, which is in
/// memory.
void LeakTest::scrubsItsLog()
{
    const QString folder = m_folder->filePath(QString::fromLatin1(sandboxClientSecret));
    QVERIFY(QDir().mkpath(folder));
    const auto process = program({u"submit"_s, draft(), u"--profile"_s, u"Sandbox"_s, u"--yes"_s});
    QProcessEnvironment environment = talkative();
    environment.insert(u"QT_PLUGIN_PATH"_s, folder);
    process->setProcessEnvironment(environment);
    process->start();
    const Ended sent = ended(*process);
    QVERIFY2(sent.err.contains(m_folder->path().toUtf8() + "/\xE2\x80\xA2"), sent.err);
}

void LeakTest::argumentsAndEnvironmentHoldNothing()
{
    const auto process = waiting();
    QVERIFY(process);
    for (const QString &each : familyOf(process->processId())) {
        const QByteArray arguments = contentOf(u"/proc/%1/cmdline"_s.arg(each));
        QVERIFY(!arguments.isEmpty());
        QCOMPARE(m_search.findIn(arguments).join(u'\n'), QString());
        QCOMPARE(m_search.findIn(contentOf(u"/proc/%1/environ"_s.arg(each))).join(u'\n'), QString());
    }
    process->terminate();
    const Ended stopped = ended(*process);
    QCOMPARE(m_search.findIn(stopped.out + stopped.err).join(u'\n'), QString());
}

void LeakTest::dumpsNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGABRT") << SIGABRT;
    QTest::newRow("SIGSEGV") << SIGSEGV;
    QTest::newRow("SIGQUIT") << SIGQUIT;
}

void LeakTest::dumpsNothing()
{
    QFETCH(int, signal);
    const auto process = waiting();
    QVERIFY(process);
    QCOMPARE(kill(static_cast<pid_t>(process->processId()), signal), 0);
    QCOMPARE(endingOf(*process), CLD_KILLED); // and not CLD_DUMPED
    const Ended killed = ended(*process);
    QCOMPARE(m_search.findIn(killed.out + killed.err).join(u'\n'), QString());
    QCOMPARE(QDir(m_folder->path()).entryList({u"*core*"_s}), QStringList());
}

/// Proof that the test above would see a dump: of a process that is not protected, with the secret inside.
void LeakTest::aDumpWouldBeFound()
{
    QProcess careless;
    QProcessEnvironment environment = talkative();
    environment.insert(u"CARELESS"_s, QString::fromUtf8(clientSecret));
    careless.setProcessEnvironment(environment);
    careless.setWorkingDirectory(m_folder->path());
    careless.setChildProcessModifier(allowCoreDumps);
    careless.start(u"sleep"_s, {u"1000"_s});
    QVERIFY(careless.waitForStarted());
    QCOMPARE(kill(static_cast<pid_t>(careless.processId()), SIGABRT), 0);
    const int ending = endingOf(careless);
    QVERIFY(careless.waitForFinished());
    if (ending != CLD_DUMPED)
        QSKIP("This system makes no core dumps");
    const QStringList dumps = QDir(m_folder->path()).entryList({u"*core*"_s});
    if (dumps.isEmpty())
        QSKIP("This system makes its core dumps elsewhere");
    QVERIFY(!m_search.findInFiles(m_folder->path()).isEmpty());
    QVERIFY(QFile::remove(m_folder->filePath(dumps.first())));
}

void LeakTest::nobodyLooksIntoItsMemory()
{
    if (geteuid() == 0)
        QSKIP("An administrator may look into every process");
    const auto looksInto = [](const QProcess &process) {
        return ptrace(PTRACE_SEIZE, static_cast<pid_t>(process.processId()), nullptr, nullptr) == 0;
    };
    QProcess careless;
    careless.start(u"sleep"_s, {u"1000"_s});
    QVERIFY(careless.waitForStarted());
    const bool isPossible = looksInto(careless);
    careless.kill();
    QVERIFY(careless.waitForFinished());
    if (!isPossible)
        QSKIP("Nobody may look into any process here");

    const auto process = waiting();
    QVERIFY(process);
    QVERIFY(!looksInto(*process));
    for (const char *file : {"mem", "maps", "environ"}) {
        QFile memory(u"/proc/%1/%2"_s.arg(process->processId()).arg(QLatin1StringView(file)));
        QVERIFY2(!memory.open(QIODevice::ReadOnly) || memory.read(1).isEmpty(), file);
    }
    process->terminate();
    (void)ended(*process);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::LeakTest)
#include "leak_test.moc"
