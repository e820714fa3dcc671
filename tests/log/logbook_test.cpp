// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/scrubber.h"
#include "connection/secret.h"
#include "log/areas.h"
#include "log/logbook.h"

#include <QSet>
#include <QSignalSpy>
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

QStringList textsOf(const QList<LogLine> &lines)
{
    QStringList texts;
    for (const LogLine &line : lines)
        texts.append(line.text);
    return texts;
}

QStringList heardElsewhere;

void hear(QtMsgType, const QMessageLogContext &, const QString &message)
{
    heardElsewhere.append(message);
}

} // namespace

class LogBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineIsOneLine_data();
    void aLineIsOneLine();
    void aLineIsWrittenOutWithTimeLevelAndArea();
    void linesAreReadOn();
    void olderLinesGoAndTheGapIsTold();
    void clearingForgetsTheLinesAndReadingGoesOn();
    void growthIsToldOnceUntilRead();
    void theFollowerHearsEveryLineOfEveryThread();
    void whatTheProgramLogsComesToTheBookAndNotElsewhere();
    void whatQtLogsComesToBoth();
    void secretsAreBlank();
    void detailsAreLeftOutUnlessAskedFor();
    void everyAreaHasAName();
};

void LogBookTest::aLineIsOneLine_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"POST ended: 200"_s << u"POST ended: 200"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a\\nb"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("escape of a terminal") << u"\u001b[31mred"_s << u"\\u001b[31mred"_s;
    QTest::newRow("carriage return") << u"a\rb"_s << u"a\\u000db"_s;
    QTest::newRow("turned round") << u"a\u202eb"_s << u"a\\u202eb"_s;
    QTest::newRow("beyond the BMP") << u"a\U0001F600b"_s << u"a\U0001F600b"_s;
    QTest::newRow("too long") << QString(mostLogCharacters + 1, u'x')
                              << QString(mostLogCharacters - 1, u'x') + u'…';
    QTest::newRow("as long as may be")
        << QString(mostLogCharacters, u'x') << QString(mostLogCharacters, u'x');
}

void LogBookTest::aLineIsOneLine()
{
    QFETCH(QString, message);
    QTEST(said(message).text, "text");
}

void LogBookTest::aLineIsWrittenOutWithTimeLevelAndArea()
{
    const QDateTime at = QDateTime::fromString(u"2026-11-25T10:30:00.250+01:00"_s, Qt::ISODateWithMs);
    QCOMPARE(writtenOut(logLine(at, QtWarningMsg, "onboard.journal", u"was locked"_s)),
        u"2026-11-25T09:30:00.250Z warning onboard.journal: was locked"_s);
    QCOMPARE(writtenOut(logLine(at, QtCriticalMsg, nullptr, u"oh"_s)),
        u"2026-11-25T09:30:00.250Z error default: oh"_s);
}

void LogBookTest::linesAreReadOn()
{
    LogBook book;
    book.write(said(u"one"_s));
    book.write(said(u"two"_s));
    const LogBook::Read first = book.read();
    QCOMPARE(textsOf(first.lines), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(first.first, 0U);
    QVERIFY(book.read(first.next).lines.isEmpty());
    book.write(said(u"three"_s));
    QCOMPARE(textsOf(book.read(first.next).lines), QStringList{u"three"_s});
}

void LogBookTest::olderLinesGoAndTheGapIsTold()
{
    LogBook book;
    book.write(said(u"the first"_s));
    const LogBook::Read first = book.read();
    for (std::size_t count = 0; count < LogBook::mostLines + 5; ++count)
        book.write(said(QString::number(count)));
    const LogBook::Read rest = book.read(first.next);
    QCOMPARE(rest.first, 6U);
    QCOMPARE(static_cast<std::size_t>(rest.lines.size()), LogBook::mostLines);
    QCOMPARE(rest.lines.first().text, u"5"_s);
    QCOMPARE(rest.lines.last().text, QString::number(LogBook::mostLines + 4));
}

void LogBookTest::clearingForgetsTheLinesAndReadingGoesOn()
{
    LogBook book;
    book.write(said(u"one"_s));
    const LogBook::Read first = book.read();
    book.write(said(u"two"_s));
    book.clear();
    book.write(said(u"three"_s));
    const LogBook::Read rest = book.read(first.next);
    QCOMPARE(textsOf(rest.lines), QStringList{u"three"_s});
    QCOMPARE(rest.first, 2U);
    QCOMPARE(textsOf(book.read().lines), QStringList{u"three"_s});
}

void LogBookTest::growthIsToldOnceUntilRead()
{
    LogBook book;
    const QSignalSpy grown(&book, &LogBook::grown);
    book.write(said(u"one"_s));
    book.write(said(u"two"_s));
    QCOMPARE(grown.size(), 1);
    static_cast<void>(book.read());
    book.write(said(u"three"_s));
    QCOMPARE(grown.size(), 2);
}

void LogBookTest::theFollowerHearsEveryLineOfEveryThread()
{
    constexpr int threads = 4;
    constexpr int lines = 500;
    LogBook book;
    QStringList heard;
    book.setFollower([&heard](const LogLine &line) { heard.append(line.text); });
    {
        std::vector<std::jthread> writers;
        for (int writer = 0; writer < threads; ++writer)
            writers.emplace_back([&book, writer] {
                for (int line = 0; line < lines; ++line)
                    book.write(said(u"%1/%2"_s.arg(writer).arg(line)));
            });
    }
    QCOMPARE(heard.size(), threads * lines);
    QCOMPARE(QSet<QString>(heard.begin(), heard.end()).size(), threads * lines);
    book.setFollower({});
    book.write(said(u"unheard"_s));
    QCOMPARE(heard.size(), threads * lines);
}

void LogBookTest::whatTheProgramLogsComesToTheBookAndNotElsewhere()
{
    heardElsewhere.clear();
    const QtMessageHandler before = qInstallMessageHandler(hear);
    LogBook book;
    {
        const LogCapture capture(book, scrubbed);
        qCInfo(logDelivery) << "order sent";
        qCWarning(logJournal).noquote() << u"locked"_s;
    }
    qInstallMessageHandler(before);
    const QList<LogLine> lines = book.read().lines;
    QCOMPARE(textsOf(lines), (QStringList{u"order sent"_s, u"locked"_s}));
    QCOMPARE(lines.first().category, u"onboard.delivery"_s);
    QCOMPARE(lines.first().level, LogLevel::Information);
    QCOMPARE(lines.last().level, LogLevel::Warning);
    QCOMPARE(heardElsewhere, QStringList());
}

void LogBookTest::whatQtLogsComesToBoth()
{
    heardElsewhere.clear();
    const QtMessageHandler before = qInstallMessageHandler(hear);
    LogBook book;
    {
        const LogCapture capture(book, scrubbed);
        qWarning("something of Qt");
    }
    qWarning("afterwards");
    qInstallMessageHandler(before);
    QCOMPARE(textsOf(book.read().lines), QStringList{u"something of Qt"_s});
    QCOMPARE(heardElsewhere, (QStringList{u"something of Qt"_s, u"afterwards"_s}));
}

void LogBookTest::secretsAreBlank()
{
    const Secret secret(QByteArrayView("pa55-w0rd-of-the-test"));
    LogBook book;
    {
        const LogCapture capture(book, scrubbed);
        qCInfo(logToken) << "refused: pa55-w0rd-of-the-test";
    }
    QCOMPARE(textsOf(book.read().lines), QStringList{u"refused: ••••"_s});
}

void LogBookTest::detailsAreLeftOutUnlessAskedFor()
{
    LogBook book;
    const LogCapture capture(book, scrubbed);
    qCDebug(logConnection) << "a detail";
    QVERIFY(book.read().lines.isEmpty());
    setLogDetails(true);
    qCDebug(logConnection) << "a detail";
    QCOMPARE(book.read().lines.size(), 1);
    QCOMPARE(book.read().lines.first().level, LogLevel::Details);
    setLogDetails(false);
    qCDebug(logConnection) << "another";
    QCOMPARE(book.read().lines.size(), 1);
}

void LogBookTest::everyAreaHasAName()
{
    QSet<QString> names;
    for (const LogArea &area : logAreas()) {
        QVERIFY(isOwnArea(QLatin1StringView(area.category)));
        names.insert(areaInWords(QString::fromLatin1(area.category)));
    }
    QCOMPARE(static_cast<std::size_t>(names.size()), logAreas().size());
    for (const auto *category : {&logConnection(), &logToken(), &logKeychain(), &logDelivery(), &logJournal(),
             &logCustomers(), &logDraft(), &logSandbox(), &logProgram()})
        QVERIFY2(areaInWords(QString::fromLatin1(category->categoryName()))
                != QString::fromLatin1(category->categoryName()),
            category->categoryName());
    QCOMPARE(areaInWords(u"qt.network.ssl"_s), u"qt.network.ssl"_s);
}

QTEST_APPLESS_MAIN(LogBookTest)

#include "logbook_test.moc"
