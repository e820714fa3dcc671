// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/scrubber.h"
#include "log/areas.h"
#include "log/logfile.h"
#include "log/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace onboard;

namespace {

LogLine said(const QString &text)
{
    return logLine(QDateTime::currentDateTimeUtc(), QtInfoMsg, "onboard.delivery", text);
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Of the owner alone; what Qt reports of the one who asks is left out.
bool isPrivate(const QString &name)
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return QFileInfo::exists(name) && !(QFile::permissions(name) & others);
}

} // namespace

class LogFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void linesStandInTheOrderWritten();
    void filesAndFolderAreTheOwnersAlone();
    void aFileOfOthersIsTakenBack();
    void aLinkIsNotFollowed();
    void fiveFilesOfOneMegabyteAreKept();
    void manyWritersLoseAndMixNothing();
    void whatCannotBeWrittenIsToldAndKeepsWhatThereWas();
    void theLogIsOffAtFirst();
    void switchedOnItWritesAndIsRememberedOverARestart();
    void aFailureIsToldOnce();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void LogFileTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"elements-onboard-test"_s);
    QCoreApplication::setApplicationName(u"elements-onboard-test"_s);
}

void LogFileTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toLocal8Bit());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home->filePath(u"config"_s));
}

void LogFileTest::linesStandInTheOrderWritten()
{
    const LogFile file(m_home->filePath(u"log"_s));
    QVERIFY(file.append({said(u"one"_s), said(u"two"_s)}));
    QVERIFY(file.append({said(u"three"_s)}));
    const QList<QByteArray> lines = contentOf(file.file()).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).endsWith("info onboard.delivery: one"));
    QVERIFY(lines.at(1).endsWith(": two"));
    QVERIFY(lines.at(2).endsWith(": three"));
    QVERIFY(lines.at(3).isEmpty());
}

void LogFileTest::filesAndFolderAreTheOwnersAlone()
{
    const LogFile file(m_home->filePath(u"log"_s));
    for (int count = 0; count < 300; ++count)
        QVERIFY(file.append({said(QString(mostLogCharacters, u'x'))}));
    QVERIFY(isPrivate(file.folder()));
    QVERIFY(isPrivate(file.file()));
    QVERIFY(isPrivate(file.file() + u".1"_s));
}

void LogFileTest::aFileOfOthersIsTakenBack()
{
    const LogFile file(m_home->filePath(u"log"_s));
    QVERIFY(QDir().mkpath(file.folder()));
    QFile open(file.file());
    QVERIFY(open.open(QIODevice::WriteOnly));
    open.close();
    QVERIFY(open.setPermissions(onlyOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    QVERIFY(!isPrivate(file.file()));
    QVERIFY(file.append({said(u"one"_s)}));
    QVERIFY(isPrivate(file.file()));
}

void LogFileTest::aLinkIsNotFollowed()
{
    const LogFile file(m_home->filePath(u"log"_s));
    QVERIFY(QDir().mkpath(file.folder()));
    QFile victim(m_home->filePath(u"victim"_s));
    QVERIFY(victim.open(QIODevice::WriteOnly));
    victim.close();
    QVERIFY(QFile::link(victim.fileName(), file.file()));
    QVERIFY(file.append({said(u"one"_s)}));
    QVERIFY(contentOf(victim.fileName()).isEmpty());
    QVERIFY(contentOf(file.file()).endsWith(": one\n"));
    QVERIFY(!QFileInfo(file.file()).isSymLink());
}

void LogFileTest::fiveFilesOfOneMegabyteAreKept()
{
    const LogFile file(m_home->filePath(u"log"_s));
    int number = 0;
    for (int batch = 0; batch < 8; ++batch) { // over 8 MB
        QList<LogLine> lines;
        for (int count = 0; count < 280; ++count)
            lines.append(said(u"%1 "_s.arg(++number) + QString(3900, u'x')));
        QVERIFY(file.append(lines));
    }
    const QFileInfoList files = QDir(file.folder()).entryInfoList({u"elements-onboard.log*"_s}, QDir::Files);
    QCOMPARE(files.size(), LogFile::mostFiles);
    for (const QFileInfo &each : files)
        QVERIFY2(each.size() <= LogFile::mostBytes, qPrintable(each.fileName()));
    // The newest line last; going back, no number is missing.
    QByteArray all;
    for (int age = LogFile::mostFiles - 1; age > 0; --age)
        all += contentOf(file.file() + u'.' + QString::number(age));
    all += contentOf(file.file());
    QList<QByteArray> lines = all.split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    QVERIFY(lines.size() > 1000);
    while (!lines.isEmpty())
        QCOMPARE(lines.takeLast().split(' ').at(3).toInt(), number--);
}

void LogFileTest::manyWritersLoseAndMixNothing()
{
    constexpr int writers = 4;
    constexpr int batches = 50;
    const QString folder = m_home->filePath(u"log"_s);
    std::atomic<int> failed = 0;
    {
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < writers; ++writer)
            threads.emplace_back([&, writer] {
                for (int batch = 0; batch < batches; ++batch)
                    if (!LogFile(folder).append(
                            {said(u"%1/%2 "_s.arg(writer).arg(batch) + QString(500, u'x'))}))
                        ++failed;
            });
    }
    QCOMPARE(failed.load(), 0);
    QList<QByteArray> lines = contentOf(LogFile(folder).file()).split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    QCOMPARE(lines.size(), writers * batches);
    for (const QByteArray &line : std::as_const(lines))
        QVERIFY2(line.endsWith(QByteArray(500, 'x')), line.constData());
}

void LogFileTest::whatCannotBeWrittenIsToldAndKeepsWhatThereWas()
{
    const QString inTheWay = m_home->filePath(u"log"_s);
    QFile file(inTheWay);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    QVERIFY(!LogFile(inTheWay).append({said(u"one"_s)}));
    QCOMPARE(contentOf(inTheWay), QByteArray("mine"));
}

void LogFileTest::theLogIsOffAtFirst()
{
    LogBook book;
    {
        const LogCapture capture(book, scrubbed);
        const Logging logging(book);
        QVERIFY(!logging.writesFile());
        QVERIFY(!logging.hasDetails());
        qCInfo(logDelivery) << "order sent";
    }
    QCOMPARE(book.read().lines.size(), 1);
    QVERIFY(!QFileInfo::exists(logFolder()));
}

void LogFileTest::switchedOnItWritesAndIsRememberedOverARestart()
{
    LogBook book;
    const LogCapture capture(book, scrubbed);
    QString name;
    {
        Logging logging(book);
        logging.setWritesFile(true);
        logging.setDetails(true);
        name = logging.file();
        for (int count = 0; count < 100; ++count)
            qCInfo(logDelivery) << "order" << count;
        qCDebug(logDelivery) << "a detail";
    }
    QCOMPARE(contentOf(name).count('\n'), 101);
    {
        Logging again(book);
        QVERIFY(again.writesFile());
        QVERIFY(again.hasDetails());
        qCInfo(logDelivery) << "order 100";
        again.setWritesFile(false);
        qCInfo(logDelivery) << "unwritten";
        again.setDetails(false);
    }
    const QByteArray content = contentOf(name);
    QCOMPARE(content.count('\n'), 102);
    QVERIFY(content.endsWith(": order 100\n"));
    QVERIFY(!content.contains("unwritten"));
    const Logging off(book);
    QVERIFY(!off.writesFile());
    QVERIFY(!off.hasDetails());
}

void LogFileTest::aFailureIsToldOnce()
{
    QVERIFY(QDir().mkpath(QFileInfo(logFolder()).path()));
    QFile inTheWay(logFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    LogBook book;
    const LogCapture capture(book, scrubbed);
    Logging logging(book);
    const QSignalSpy failed(&logging, &Logging::fileFailed);
    logging.setWritesFile(true);
    for (int count = 0; count < 10; ++count)
        qCInfo(logDelivery) << "order" << count;
    QTRY_COMPARE(failed.size(), 1);
    logging.setWritesFile(false); // waits for the rest
    QCOMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(LogFileTest)

#include "logfile_test.moc"
