// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "kills/victim.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTest>
#include <QTextStream>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace onboard {

using test::Ended;
using test::Left;
using test::Victim;

namespace {

constexpr int page = 4096;

bool run(const QString &command, const QStringList &arguments)
{
    return QProcess::execute(command, arguments) == 0;
}

/// A small disk, mounted as long as it lives.
class SmallDisk
{
public:
    explicit SmallDisk(int pages)
        : m_isMounted(run(u"mount"_s,
            {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=%1"_s.arg(pages * page), u"none"_s, m_folder.path()}))
    { }
    ~SmallDisk()
    {
        if (m_isMounted)
            run(u"umount"_s, {m_folder.path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    /// Mounted, with a page in use: a disk of no size would have no bounds.
    [[nodiscard]] bool isMounted() const
    {
        return m_isMounted && !test::written(m_folder.path(), u"something"_s, "something").isEmpty();
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] bool enlarge() const
    {
        return run(u"mount"_s, {u"-o"_s, u"remount,size=64m"_s, m_folder.path()});
    }
    [[nodiscard]] bool shrinkTo(int pages) const
    {
        return run(u"mount"_s, {u"-o"_s, u"remount,size=%1"_s.arg(pages * page), m_folder.path()});
    }
    /// Pages that are taken.
    [[nodiscard]] int used() const
    {
        const QStorageInfo info(m_folder.path());
        return static_cast<int>((info.bytesTotal() - info.bytesFree()) / page);
    }
    [[nodiscard]] bool makeReadOnly() const
    {
        return run(u"mount"_s, {u"-o"_s, u"remount,ro"_s, m_folder.path()});
    }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

/// Makes the journal in which the victim will write, with nothing in it.
bool makeJournal(const Victim &victim)
{
    JournalFile journal(victim.journalFolder());
    return !journal.open();
}

/// What the exit codes say that may be said of so many POSTs.
QString contradiction(const Ended &ended, qsizetype posts)
{
    if (ended.exitCode == 3 && posts == 0)
        return {};
    if (ended.exitCode == 0 && posts == 1)
        return {};
    return u"exit code %1 with %2 POSTs: %3"_s.arg(ended.exitCode)
        .arg(posts)
        .arg(QString::fromUtf8(ended.err));
}

} // namespace

/// The real program where nothing can be written, or where room ends in the middle of an attempt: what
/// cannot be written down is not sent.
class DiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roomEndsAnywhere_data();
    void roomEndsAnywhere();
    void nothingCanBeWritten_data();
    void nothingCanBeWritten();

private:
    [[nodiscard]] Ended submit(const Victim &victim);

    SandboxServer m_server;
    QString m_profile;
    int m_victims = 0;
};

void DiskTest::initTestCase()
{
    if (!qEnvironmentVariableIsSet("CAN_MOUNT"))
        QSKIP("to be run by mounts.sh, where file systems can be mounted");
    QVERIFY(m_server.start());
    m_server.setAnswerMode({AnswerMode::Kind::Status, 1});
    m_profile = test::addProfile(m_server);
    QVERIFY(!m_profile.isEmpty());
}

Ended DiskTest::submit(const Victim &victim)
{
    const std::unique_ptr<QProcess> process = test::program(victim.arguments());
    process->setProcessEnvironment(victim.environment());
    process->start();
    return test::endOf(*process);
}

void DiskTest::roomEndsAnywhere_data()
{
    QTest::addColumn<bool>("isMadeBefore");
    QTest::addRow("while the journal is made") << false;
    QTest::addRow("in a journal that is there") << true;
}

void DiskTest::roomEndsAnywhere()
{
    QFETCH(const bool, isMadeBefore);
    constexpr int mostPages = 120; // more than an attempt takes
    std::map<Left, std::array<int, 2>> table; // by what is left, without and with a POST
    const int step = std::max(1, 2 * mostPages / test::pointsWanted());
    for (int pages = 1; pages <= mostPages; pages += step) {
        const SmallDisk disk(1 << 14);
        QVERIFY(disk.isMounted());
        Victim victim(++m_victims, m_profile, disk.path());
        if (isMadeBefore)
            QVERIFY(makeJournal(victim));
        QVERIFY(disk.shrinkTo(disk.used() + pages));

        const Ended ended = submit(victim);
        QVERIFY(disk.enlarge());
        const QString fault = victim.examine();
        QVERIFY2(fault.isEmpty(), qPrintable(u"%1 pages: %2"_s.arg(pages).arg(fault)));
        QVERIFY(victim.draftIsWhole());
        const qsizetype posts = test::postsFor(m_server, victim.customerId());
        const QString against = contradiction(ended, posts);
        QVERIFY2(against.isEmpty(), qPrintable(u"%1 pages: %2"_s.arg(pages).arg(against)));
        QVERIFY(posts == 0 || victim.left() == Left::Sending || victim.left() == Left::Done);
        ++table[victim.left()][static_cast<std::size_t>(posts)];
    }
    QTextStream out(stdout);
    for (const auto &[left, posts] : table)
        out << "left " << static_cast<int>(left) << ": " << posts[0] << " without a POST, " << posts[1]
            << " with one\n";
    QVERIFY2(table[Left::Done][1] > 0, "no disk was large enough for an attempt");
    QVERIFY2(table[Left::NoRow][0] > 0, "no disk was too small for an attempt");
}

void DiskTest::nothingCanBeWritten_data()
{
    QTest::addColumn<bool>("isMadeBefore");
    QTest::addColumn<bool>("isReadOnly");
    QTest::addColumn<QByteArray>("says");
    QTest::addRow("full, no journal") << false << false << QByteArray("full");
    QTest::addRow("full, a journal") << true << false << QByteArray("full");
    QTest::addRow("read-only, no journal") << false << true << QByteArray("cannot be written to");
    QTest::addRow("read-only, a journal") << true << true << QByteArray("cannot be written to");
}

void DiskTest::nothingCanBeWritten()
{
    QFETCH(const bool, isMadeBefore);
    QFETCH(const bool, isReadOnly);
    QFETCH(const QByteArray, says);
    const SmallDisk disk(1 << 14);
    QVERIFY(disk.isMounted());
    const Victim victim(++m_victims, m_profile, disk.path());
    QVERIFY(QDir().mkpath(victim.journalFolder()));
    if (isMadeBefore)
        QVERIFY(makeJournal(victim));
    QVERIFY(isReadOnly ? disk.makeReadOnly() : disk.shrinkTo(disk.used()));

    const Ended ended = submit(victim);
    QCOMPARE(ended.exitCode, 3);
    QVERIFY2(ended.err.contains(says), ended.err.constData());
    QCOMPARE(QString::fromStdString(ended.json().at("outcome")), u"notSent"_s);
    QCOMPARE(test::postsFor(m_server, victim.customerId()), 0);
    QVERIFY(victim.draftIsWhole());
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::DiskTest)
#include "disk_test.moc"
