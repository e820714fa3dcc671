// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "kills/victim.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace onboard {

using test::Left;
using test::Victim;

namespace {

/// The calls at which a process touches what others can see: files, sockets, locks, other threads.
const QString calls = u"write,writev,pwrite64,fsync,fdatasync,ftruncate,rename,renameat2,unlink,flock,fcntl,"
                      "connect,sendto,sendmsg,recvfrom,recvmsg,poll,ppoll"_s;

/// The n-th time that a thread makes this call.
struct Point
{
    QString call;
    int n = 1;
};

QStringList tracing(const QStringList &options)
{
    return QStringList{u"-f"_s, u"-qq"_s, u"-e"_s, u"trace="_s + calls, u"-e"_s, u"signal=none"_s} + options;
}

struct Survived
{
    int kills = 0;
    std::array<int, 2> posts{}; ///< without and with one
    std::array<int, 4> rows{}; ///< by Left
};

} // namespace

/// The real program is killed at points spread over an attempt, between all that it does to files, sockets
/// and locks; then a new start has to find the truth.
class KillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anyPoint();

private:
    [[nodiscard]] QList<Point> pointsOfAnAttempt();
    [[nodiscard]] bool killAt(const Point &point, Victim &victim);

    SandboxServer m_server;
    QString m_profile;
    int m_victims = 0;
    std::map<QString, QString> m_where; ///< call at which the attempt for a customer was killed
};

void KillsTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("strace, which kills at a given call, is not installed");
    QVERIFY(m_server.start());
    m_server.setAnswerMode({AnswerMode::Kind::Status, 1});
    m_profile = test::addProfile(m_server);
    QVERIFY(!m_profile.isEmpty());
}

/// One attempt that nobody kills shows how often each call is made.
QList<Point> KillsTest::pointsOfAnAttempt()
{
    Victim victim(++m_victims, m_profile);
    QTemporaryDir folder;
    const QString log = folder.filePath(u"calls"_s);
    QProcess traced;
    traced.setProcessEnvironment(victim.environment());
    traced.start(u"strace"_s, tracing({u"-o"_s, log, QStringLiteral(PROGRAM)}) + victim.arguments());
    if (test::endOf(traced).exitCode != 0)
        return {};
    std::map<std::pair<QString, QString>, int> counts; // by call and thread
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        const QString thread = line.section(u' ', 0, 0, QString::SectionSkipEmpty);
        const QString rest = line.section(u' ', 1, -1, QString::SectionSkipEmpty);
        if (const qsizetype bracket = rest.indexOf(u'('); bracket > 0)
            ++counts[{rest.first(bracket), thread}];
    }
    std::map<QString, int> most;
    for (const auto &[of, count] : counts)
        most[of.first] = std::max(most[of.first], count);
    QList<Point> points;
    for (const auto &[call, count] : most)
        for (int n = 1; n <= count; ++n)
            points.append({call, n});
    return points;
}

/// False when the attempt was over before the point came.
bool KillsTest::killAt(const Point &point, Victim &victim)
{
    QProcess traced;
    traced.setProcessEnvironment(victim.environment());
    const QString kill = u"inject=%1:signal=SIGKILL:when=%2"_s.arg(point.call, QString::number(point.n));
    traced.start(u"strace"_s,
        tracing({u"-o"_s, u"/dev/null"_s, u"-e"_s, kill, QStringLiteral(PROGRAM)}) + victim.arguments());
    return test::endOf(traced).exitCode < 0;
}

void KillsTest::anyPoint()
{
    const QList<Point> points = pointsOfAnAttempt();
    QVERIFY2(points.size() > 50, "an attempt that nobody kills did not end well");
    std::map<QString, Survived> table;
    QList<std::pair<QString, Left>> customers;
    const qsizetype wanted = std::min<qsizetype>(test::pointsWanted(), points.size());
    for (qsizetype i = 0; i < wanted; ++i) {
        const Point &point = points.at(i * points.size() / wanted);
        Victim victim(++m_victims, m_profile);
        if (!killAt(point, victim))
            continue;
        const QString fault = victim.examine();
        QVERIFY2(fault.isEmpty(),
            qPrintable(u"killed at %1 number %2: %3"_s.arg(point.call).arg(point.n).arg(fault)));
        QVERIFY(victim.draftIsWhole());
        Survived &row = table[point.call];
        ++row.kills;
        ++row.rows[static_cast<std::size_t>(victim.left())];
        customers.append({victim.customerId(), victim.left()});
        m_where[victim.customerId()] = point.call;
    }
    // Only now: what was on its way when a process died has arrived.
    int kills = 0;
    for (const auto &[customer, left] : customers) {
        const qsizetype posts = test::postsFor(m_server, customer);
        QVERIFY2(posts <= 1, qPrintable(customer));
        QVERIFY2(posts == 0 || left == Left::Sending || left == Left::Done,
            "an order left before the journal said so");
        ++table[m_where[customer]].posts[static_cast<std::size_t>(posts)];
        ++kills;
    }
    QTextStream out(stdout);
    out << "| killed at | kills | no POST | one POST | no row | prepared | sending | done |\n";
    for (const auto &[call, row] : table)
        out << "| `" << call << "` | " << row.kills << " | " << row.posts[0] << " | " << row.posts[1] << " | "
            << row.rows[0] << " | " << row.rows[1] << " | " << row.rows[2] << " | " << row.rows[3] << " |\n";
    out << kills << " kills survived\n";
    QVERIFY2(kills >= wanted * 3 / 4, "too few attempts were killed to mean anything");
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::KillsTest)
#include "kills_test.moc"
