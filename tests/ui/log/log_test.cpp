// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "log/logfilter.h"
#include "log/logmodel.h"
#include "log/logwindow.h"
#include "theme/notice.h"
#include "ui/theme/walk.h"
#include "ui/window/seat.h"

#include "log/areas.h"
#include "log/logging.h"
#include "sandbox/sandboxserver.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onboard;
using onboard::test::Seat;

namespace {

LogLine line(LogLevel level, const char *category, const QString &text)
{
    return {QDateTime::currentDateTimeUtc(), level, QString::fromLatin1(category), text};
}

struct Lines
{
    Lines()
    {
        book.write(line(LogLevel::Details, "onboard.connection", u"a detail"_s));
        book.write(line(LogLevel::Information, "onboard.delivery", u"attempt 1 is being sent"_s));
        book.write(line(LogLevel::Warning, "onboard.connection", u"HTTP 503, whole"_s));
        book.write(line(LogLevel::Error, "onboard.journal", u"cannot be used"_s));
    }

    LogBook book;
};

/// A window on a book of its own, with a few lines.
struct Scene : Lines
{
    template <class Control> Control &find(const char *name)
    {
        Control *control = window.findChild<Control *>(QString::fromLatin1(name));
        if (!control)
            qFatal("no control named %s", name);
        return *control;
    }
    QStringList texts()
    {
        const QAbstractItemModel &shown = *find<QTableView>("logLines").model();
        QStringList texts;
        for (int row = 0; row < shown.rowCount(); ++row)
            texts.append(shown.index(row, LogModel::Text).data().toString());
        return texts;
    }

    Theme theme;
    Logging logging{book};
    LogWindow window{logging, theme, nullptr};
};

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void linesAreShownAsTheyCome();
    void filtersNarrowTheLines_data();
    void filtersNarrowTheLines();
    void theNewestLineStaysInSightUnlessSomebodyScrolledUp();
    void whatIsSelectedOrShownIsCopied();
    void clearedTheListSaysWhatWillAppear();
    void theFileIsWrittenWhenWantedAndFailuresStandInTheWindow();
    void anOrderLeavesItsTraceAndNoSecret();
    void theMenuOpensOneWindowAndEveryControlIsNamed();
    void pictures();

private:
    test::OwnHome m_home;
};

void LogTest::init()
{
    QFile::remove(logFolder());
    QDir(logFolder()).removeRecursively();
}

void LogTest::linesAreShownAsTheyCome()
{
    Scene scene;
    QCOMPARE(scene.texts(),
        (QStringList{
            u"a detail"_s, u"attempt 1 is being sent"_s, u"HTTP 503, whole"_s, u"cannot be used"_s}));
    scene.book.write(line(LogLevel::Information, "onboard.delivery", u"attempt 1 ended"_s));
    QTRY_COMPARE(scene.texts().last(), u"attempt 1 ended"_s);
    for (std::size_t count = 0; count < LogBook::mostLines; ++count)
        scene.book.write(line(LogLevel::Information, "onboard.delivery", QString::number(count)));
    QTRY_COMPARE(scene.texts().last(), QString::number(LogBook::mostLines - 1));
    QCOMPARE(scene.texts().first(), u"0"_s);
}

void LogTest::filtersNarrowTheLines_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QStringList>("texts");
    const QString all;
    QTest::newRow("information and above")
        << QString() << 1 << all
        << QStringList{u"attempt 1 is being sent"_s, u"HTTP 503, whole"_s, u"cannot be used"_s};
    QTest::newRow("warnings and errors")
        << QString() << 2 << all << QStringList{u"HTTP 503, whole"_s, u"cannot be used"_s};
    QTest::newRow("errors") << QString() << 3 << all << QStringList{u"cannot be used"_s};
    QTest::newRow("an area") << QString() << 0 << u"onboard.connection"_s
                             << QStringList{u"a detail"_s, u"HTTP 503, whole"_s};
    QTest::newRow("words in any order and case")
        << u"WHOLE 503"_s << 0 << all << QStringList{u"HTTP 503, whole"_s};
    QTest::newRow("the area's name") << u"journal"_s << 0 << all << QStringList{u"cannot be used"_s};
    QTest::newRow("nothing") << u"nonsense"_s << 0 << all << QStringList();
}

void LogTest::filtersNarrowTheLines()
{
    QFETCH(QString, words);
    QFETCH(int, level);
    QFETCH(QString, category);
    Scene scene;
    scene.find<QLineEdit>("logWords").setText(words);
    scene.find<QComboBox>("logLevel").setCurrentIndex(level);
    QComboBox &area = scene.find<QComboBox>("logArea");
    area.setCurrentIndex(area.findData(category));
    QTEST(scene.texts(), "texts");
    const auto shown = static_cast<int>(scene.texts().size());
    QCOMPARE(scene.find<QLabel>("logCount").text(), u"%1 of 4 lines"_s.arg(shown));
    QCOMPARE(scene.find<QPushButton>("copyLog").isEnabled(), shown > 0);
}

void LogTest::theNewestLineStaysInSightUnlessSomebodyScrolledUp()
{
    Scene scene;
    for (int count = 0; count < 200; ++count)
        scene.book.write(line(LogLevel::Information, "onboard.delivery", QString::number(count)));
    scene.window.show();
    QScrollBar &bar = *scene.find<QTableView>("logLines").verticalScrollBar();
    QTRY_VERIFY(bar.maximum() > 0);
    QTRY_COMPARE(bar.value(), bar.maximum());
    const int before = bar.maximum();
    scene.book.write(line(LogLevel::Information, "onboard.delivery", u"news"_s));
    QTRY_VERIFY(bar.maximum() > before);
    QTRY_COMPARE(bar.value(), bar.maximum());
    bar.setValue(3);
    const int then = bar.maximum();
    scene.book.write(line(LogLevel::Information, "onboard.delivery", u"more news"_s));
    QTRY_VERIFY(bar.maximum() > then);
    QCOMPARE(bar.value(), 3);
}

void LogTest::whatIsSelectedOrShownIsCopied()
{
    Scene scene;
    scene.find<QComboBox>("logLevel").setCurrentIndex(2);
    scene.find<QPushButton>("copyLog").click();
    QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().endsWith(u"Z warning onboard.connection: HTTP 503, whole"_s));
    scene.find<QTableView>("logLines").selectRow(1);
    scene.find<QPushButton>("copyLog").click();
    lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().endsWith(u"error onboard.journal: cannot be used"_s));
}

void LogTest::clearedTheListSaysWhatWillAppear()
{
    Scene scene;
    scene.find<QPushButton>("clearLog").click();
    QTRY_VERIFY(scene.texts().isEmpty());
    QCOMPARE(scene.find<QLabel>("logCount").text(), u"What the program does will be listed here."_s);
    QVERIFY(!scene.find<QPushButton>("clearLog").isEnabled());
}

void LogTest::theFileIsWrittenWhenWantedAndFailuresStandInTheWindow()
{
    Scene scene;
    auto &toFile = scene.find<QCheckBox>("logToFile");
    QVERIFY(!toFile.isChecked());
    toFile.click();
    scene.book.write(line(LogLevel::Information, "onboard.delivery", u"attempt 2"_s));
    toFile.click(); // waits for what is due
    QVERIFY(contentOf(scene.logging.file()).endsWith("onboard.delivery: attempt 2\n"));

    QVERIFY(QDir(logFolder()).removeRecursively());
    QFile inTheWay(logFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    toFile.click();
    scene.book.write(line(LogLevel::Information, "onboard.delivery", u"attempt 3"_s));
    QTRY_VERIFY(scene.find<Notice>("notice").text().startsWith(u"The log cannot be written to"_s));
    toFile.click();
    QVERIFY(scene.find<Notice>("notice").text().isEmpty());
}

void LogTest::anOrderLeavesItsTraceAndNoSecret()
{
    Seat seat;
    seat.fillInSample();
    QVERIFY(seat.reviewed());
    seat.click(u"send"_s);
    QVERIFY(seat.waitForAnswer());
    const QAction *open = seat.window().menuBar()->findChild<QAction *>(u"log"_s);
    QVERIFY(open);
    seat.window().showLog();
    auto *log = seat.window().findChild<LogWindow *>();
    QVERIFY(log);
    log->findChild<QPushButton *>(u"copyLog"_s)->click();
    const QString all = QApplication::clipboard()->text();
    QVERIFY(all.contains(u"onboard.delivery: attempt "_s));
    QVERIFY(all.contains(u"ended: answered, HTTP 200, 1 sent"_s));
    QVERIFY(all.contains(u"onboard.token: fresh token for"_s));
    QVERIFY(all.contains(u"onboard.sandbox: an order came"_s));
    QVERIFY(all.contains(u"onboard.connection: POST http://127.0.0.1"_s));
    QVERIFY(!all.contains(QString::fromLatin1(sandboxClientSecret)));
    QVERIFY(!all.contains(u"Bearer"_s));
    QVERIFY(!all.contains(u"(invented)"_s)); // no customer's name either
}

void LogTest::theMenuOpensOneWindowAndEveryControlIsNamed()
{
    Seat seat;
    seat.window().showLog();
    seat.window().showLog();
    QCOMPARE(seat.window().findChildren<LogWindow *>().size(), 1);
    LogWindow &log = *seat.window().findChild<LogWindow *>();
    QVERIFY(log.isVisible());
    for (const QWidget *control : log.findChildren<QWidget *>()) {
        if (control->focusPolicy() == Qt::NoFocus || !control->isVisible()
            || control->objectName().startsWith(u"qt_"_s))
            continue;
        const QString name = control->accessibleName();
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        QVERIFY2(!name.isEmpty() || (button && !button->text().isEmpty()) || control->inherits("QLabel")
                || control->inherits("QHeaderView"),
            qPrintable(control->objectName()));
    }
    log.close();
    QTRY_VERIFY(seat.window().findChildren<LogWindow *>().isEmpty());
}

void LogTest::pictures()
{
    Scene scene;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        scene.theme.setAppearance(appearance);
        scene.window.show();
        QApplication::processEvents();
        test::keepPicture(
            scene.window.grab(), appearance == Appearance::Dark ? u"log-dark"_s : u"log-light"_s);
    }
    scene.theme.setAppearance(Appearance::System);
}

QTEST_MAIN(LogTest)

#include "log_test.moc"
