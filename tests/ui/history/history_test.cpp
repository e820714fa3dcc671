// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "compare/comparewindow.h"
#include "history/historycolumns.h"
#include "history/historydesk.h"
#include "history/historydetails.h"
#include "history/historypane.h"
#include "history/retentiondialog.h"
#include "theme/notice.h"
#include "ui/history/history.h"
#include "ui/theme/walk.h"
#include "ui/window/seat.h"

#include "delivery/journal/retention.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onboard;
using onboard::test::Seat;

namespace {

const QList<test::Past> nothing;

/// The IDs of what was written, newest first.
QStringList fill(const QList<test::Past> &past)
{
    QStringList ids;
    if (past.isEmpty())
        return ids;
    JournalFile journal(journalFolder());
    for (const test::Past &each : past)
        ids.prepend(test::write(journal, each));
    // They ended when they were sent, and not now.
    test::RawDatabase raw(journal.file());
    raw.run(u"UPDATE attempt SET sending_at = prepared_at + 1, ended_at = prepared_at + 1234"_s);
    return ids;
}

/// A person at the tab, with everything that was sent before; newest first, as it is shown.
struct Scene
{
    explicit Scene(const QList<test::Past> &past = test::pastAttempts())
        : ids(fill(past)) // before the program starts
    { }

    void look()
    {
        QTest::keyClick(&seat.window(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(pane().isVisible());
        const int first = static_cast<int>(std::min<qsizetype>(ids.size(), HistoryModel::pageSize));
        QTRY_COMPARE(rows(), first);
    }
    HistoryPane &pane() { return seat.find<HistoryPane>(u"historyPane"_s); }
    QTableView &table() { return seat.find<QTableView>(u"history"_s); }
    int rows() { return table().model()->rowCount(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    QStringList cellsOf(int column)
    {
        QStringList cells;
        for (int row = 0; row < rows(); ++row)
            cells.append(cell(row, column));
        return cells;
    }
    void choose(const QList<int> &chosen)
    {
        Qt::KeyboardModifiers modifiers = Qt::NoModifier;
        for (const int row : chosen) {
            const QRect place = table().visualRect(table().model()->index(row, 0));
            QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, place.center());
            modifiers = Qt::ControlModifier;
        }
    }
    QString details() { return seat.find<QTextEdit>(u"historyDetails"_s).toPlainText(); }
    QString notice() { return seat.find<Notice>(u"windowNotice"_s).text(); }
    QStringList shownIds()
    {
        QStringList shown;
        for (int row = 0; row < rows(); ++row)
            shown.append(static_cast<HistoryModel *>(table().model())->entry(row).attempt.facts.id);
        return shown;
    }

    QStringList ids;
    Seat seat;
};

int columnOf(const char *key)
{
    const auto &columns = historyColumns();
    for (int at = 0; at < columns.size(); ++at)
        if (columns.at(at).key == QLatin1StringView(key))
            return at;
    return -1;
}

QString noteOf(const QString &attemptId)
{
    JournalFile journal(journalFolder());
    return test::entryOf(journal, attemptId).note;
}

void picture(Seat &seat, const QString &name)
{
    QApplication::processEvents(); // lay out what has changed
    test::keepPicture(seat.window().grab(), name);
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(journalFolder()).removeRecursively());
        setRetention(std::chrono::days(0));
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).removeRecursively();
    }

    void whatWillAppearIsSaid()
    {
        Scene scene(nothing);
        scene.look();
        const auto &message = scene.seat.find<QLabel>(u"historyMessage"_s);
        QTRY_VERIFY(message.isVisible());
        QTRY_VERIFY2(message.text().startsWith(u"Nothing has been sent yet."_s), qPrintable(message.text()));
        QVERIFY(!scene.seat.find<QPushButton>(u"exportHistory"_s).isEnabled());
        picture(scene.seat, u"history-empty"_s);
    }

    void showsEachAttempt_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QStringList>("cells");
        const auto row = [](const char *column, const QStringList &cells) {
            QTest::addRow("%s", column) << QString::fromLatin1(column) << cells;
        };
        row("profile",
            {u"Test bench · Commercial"_s, u"Test bench · Commercial"_s, u"Test bench · Commercial"_s,
                u"Acme Partners · Commercial"_s, u"Acme Partners · Commercial"_s,
                u"Acme Partners · Commercial"_s});
        row("product",
            {u"Office365Backup"_s, u"Office365Backup"_s, u"Dynamics365"_s, u"Salesforce"_s,
                u"GoogleWorkspace"_s, u"Office365Backup"_s});
        row("outcome",
            {u"Added"_s, u"Unknown"_s, u"Unknown"_s, u"Refused"_s, u"Change needed"_s, u"Added"_s});
        row("http", {u"200"_s, u"502"_s, {}, u"403"_s, u"200"_s, u"200"_s});
        row("status",
            {u"1 · SaveSuccessful"_s, {}, {}, {}, u"4 · UserSeatNotEnough"_s, u"1 · SaveSuccessful"_s});
        row("duration", QStringList(6, u"1.2 s"_s));
        row("requestId", {u"req-new"_s, {}, {}, u"req-refused"_s, u"req-seats"_s, u"req-old"_s});
        row("field.retentionyear", {u"3 years"_s, u"3 years"_s, {}, {}, {}, u"3 years"_s});
    }

    void showsEachAttempt()
    {
        QFETCH(const QString, column);
        QFETCH(const QStringList, cells);
        Scene scene;
        scene.look();
        const int at = columnOf(column.toLatin1().constData());
        QVERIFY(at >= 0);
        QCOMPARE(scene.cellsOf(at), cells);
    }

    /// The time of day here in the cell, the one that servers write in its tip; an icon for each class.
    void tellsTimeAndClass()
    {
        Scene scene;
        scene.look();
        JournalFile journal(journalFolder());
        const QDateTime begun = test::entryOf(journal, scene.ids.first()).attempt.facts.startedAt;
        const QModelIndex time = scene.table().model()->index(0, columnOf("time"));
        QVERIFY(time.data().toString().endsWith(begun.toLocalTime().toString(u"HH:mm"_s)));
        QCOMPARE(time.data(Qt::ToolTipRole).toString(),
            begun.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s);
        for (int row = 0; row < scene.rows(); ++row)
            QVERIFY(!scene.table()
                         .model()
                         ->index(row, columnOf("outcome"))
                         .data(Qt::DecorationRole)
                         .value<QIcon>()
                         .isNull());
        picture(scene.seat, u"history"_s);
        scene.seat.program().theme().setAppearance(Appearance::Dark);
        picture(scene.seat, u"history-dark"_s);
        scene.seat.window().resize(1024, 700);
        picture(scene.seat, u"history-dark-1024"_s);
        scene.seat.program().theme().setAppearance(Appearance::Light);
    }

    void narrows_data()
    {
        QTest::addColumn<QString>("control");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QList<int>>("rows");
        const auto row = [](const char *name, const char *control, const char *entry,
                             const QList<int> &rows) {
            QTest::addRow("%s", name) << QString::fromLatin1(control) << QString::fromUtf8(entry) << rows;
        };
        row("beginning of a product", "historyWords", "office", {0, 1, 5});
        row("request ID", "historyWords", "req-refused", {3});
        row("name of a status", "historyWords", "userseatnot", {4});
        row("two words", "historyWords", "test office", {0, 1});
        row("class", "historyClass", "Added", {0, 5});
        row("unknown", "historyClass", "Unknown", {1, 2});
        row("profile", "historyProfile", "Acme Partners", {3, 4, 5});
        row("week", "historyDays", "Last 7 days", {0, 1, 2, 3});
        row("year", "historyDays", "Last 365 days", {0, 1, 2, 3, 4});
    }

    void narrows()
    {
        QFETCH(const QString, control);
        QFETCH(const QString, entry);
        QFETCH(const QList<int>, rows);
        Scene scene;
        scene.look();
        QTRY_COMPARE(scene.seat.find<QComboBox>(u"historyProfile"_s).count(), 3);
        if (control == "historyWords"_L1)
            scene.seat.type(control, entry);
        else
            scene.seat.choose(control, entry);
        QStringList expected;
        for (const int row : rows)
            expected.append(scene.ids.at(row));
        QTRY_COMPARE(scene.shownIds(), expected);
        QTRY_COMPARE(scene.seat.find<QLabel>(u"historyCount"_s).text(),
            rows.size() == 1 ? u"1 attempt"_s : u"%1 attempts"_s.arg(rows.size()));
    }

    /// The journal knows no names of customers; who looks for one finds them by what was read.
    void findsCustomersByName()
    {
        QList<test::Past> past = test::pastAttempts();
        Scene scene(past);
        {
            test::RawDatabase raw(journalFolder() + u"/journal.sqlite"_s);
            QCOMPARE(raw.run(u"UPDATE attempt SET customer = '', profile_id = 'sandbox'"_s), QString());
        }
        scene.look();
        const QString name = QString::fromUtf8(sandboxCustomers()[2].name);
        QTRY_COMPARE(scene.cell(3, columnOf("customer")), name);
        scene.seat.type(u"historyWords"_s, name.section(u' ', 0, 0));
        QTRY_COMPARE(scene.shownIds(), QStringList{scene.ids.at(3)});
    }

    void nothingFoundIsSaid()
    {
        Scene scene;
        scene.look();
        scene.seat.type(u"historyWords"_s, u"no such thing"_s);
        const auto &message = scene.seat.find<QLabel>(u"historyMessage"_s);
        QTRY_VERIFY(message.isVisible());
        QTRY_COMPARE(message.text(), u"No attempt fits the filter."_s);
        picture(scene.seat, u"history-nothing-found"_s);
        QVERIFY(scene.seat.find<QPushButton>(u"historyMessageButton"_s).isVisible());
        scene.seat.click(u"historyMessageButton"_s);
        QTRY_COMPARE(scene.rows(), 6);
        QVERIFY(scene.seat.find<QLineEdit>(u"historyWords"_s).text().isEmpty());
    }

    void sorts_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QList<int>>("rows"); // ascending
        QTest::addRow("time") << u"time"_s << QList<int>{5, 4, 3, 2, 1, 0};
        QTest::addRow("product") << u"product"_s << QList<int>{2, 4, 5, 1, 0, 3};
        QTest::addRow("HTTP") << u"http"_s << QList<int>{2, 5, 4, 0, 3, 1};
        QTest::addRow("request ID") << u"requestId"_s << QList<int>{2, 1, 0, 5, 3, 4};
    }

    void sorts()
    {
        QFETCH(const QString, column);
        QFETCH(const QList<int>, rows);
        Scene scene;
        scene.look();
        QHeaderView &header = *scene.table().horizontalHeader();
        const int at = columnOf(column.toLatin1().constData());
        const auto press = [&] {
            scene.table().scrollTo(scene.table().model()->index(0, at));
            const QPoint place(header.sectionViewportPosition(at) + 20, header.height() / 2);
            QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
        };
        QStringList expected;
        for (const int row : rows)
            expected.append(scene.ids.at(row));
        press();
        if (header.sortIndicatorOrder() != Qt::AscendingOrder)
            press();
        QTRY_COMPARE(scene.shownIds(), expected);
        std::ranges::reverse(expected);
        press();
        QTRY_COMPARE(scene.shownIds(), expected);
    }

    /// A journal of any length opens with a page; scrolling brings the next one.
    void readsOnWhenScrolled()
    {
        constexpr int many = 450;
        QList<test::Past> past(many, test::pastAttempts().at(1));
        for (int at = 0; at < many; ++at)
            past[at].hoursAgo = many - at;
        Scene scene(past);
        scene.look();
        QCOMPARE(scene.rows(), HistoryModel::pageSize);
        QTRY_COMPARE(scene.seat.find<QLabel>(u"historyCount"_s).text(), u"450 attempts"_s);
        scene.table().verticalScrollBar()->setValue(HistoryModel::pageSize / 4);
        QApplication::processEvents();
        QCOMPARE(scene.rows(), HistoryModel::pageSize);
        scene.table().verticalScrollBar()->setValue(HistoryModel::pageSize * 3 / 4); // not yet at the end
        QTRY_COMPARE(scene.rows(), 2 * HistoryModel::pageSize);
        scene.table().scrollToBottom();
        QTRY_COMPARE(scene.rows(), many);
        QCOMPARE(scene.shownIds(), scene.ids);
    }

    void showsDetailsOfTheChosenOne()
    {
        Scene scene;
        scene.look();
        QTRY_VERIFY2(
            scene.details().contains(scene.ids.at(0)), qPrintable(scene.ids.at(0) + scene.details()));
        scene.choose({4});
        const QString details = scene.details();
        for (const QString &part : {scene.ids.at(4), u"req-seats"_s, u"UserSeatNotEnough"_s, u"1.2 s"_s,
                 u"Acme Partners"_s, QString::fromLatin1(sandboxCustomers()[1].id), u"2025-09"_s, u"UTC"_s})
            QVERIFY2(details.contains(part), qPrintable(part + u" in\n"_s + details));
    }

    /// What was sent from the form comes back into it, whatever stands there meanwhile.
    void opensAsNewForm()
    {
        Scene scene(nothing);
        scene.seat.fillInPaid();
        const Draft sent = scene.seat.submission().draft();
        QVERIFY(scene.seat.reviewed());
        scene.seat.click(u"send"_s);
        QVERIFY(scene.seat.waitForAnswer());
        scene.seat.window().newOrder();
        QVERIFY(scene.seat.submission().draft() != sent);
        QTest::keyClick(&scene.seat.window(), Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(scene.rows(), 1);
        scene.table().setFocus();
        QTest::keyClick(&scene.table(), Qt::Key_Return);
        QTRY_COMPARE(scene.seat.submission().draft(), sent);
        QVERIFY2(scene.notice().startsWith(u"The form was filled in from: the attempt of "_s),
            qPrintable(scene.notice()));
    }

    void checksServices()
    {
        Scene scene(nothing);
        scene.seat.fillInSample();
        QVERIFY(scene.seat.reviewed());
        QTRY_VERIFY(scene.seat.submission().hasServicesBefore());
        scene.seat.click(u"send"_s);
        QVERIFY(scene.seat.waitForAnswer());
        QTest::keyClick(&scene.seat.window(), Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(scene.rows(), 1);
        scene.seat.click(u"checkHistoryServices"_s);
        const auto &looked = scene.seat.find<Notice>(u"historyLooked"_s);
        QTRY_VERIFY(looked.isVisible() && !looked.isBusy());
        QVERIFY2(looked.text().startsWith(u"It is there."_s), qPrintable(looked.text()));
        picture(scene.seat, u"history-checked"_s);
    }

    /// What was found for one attempt is not said beside another.
    void whatWasFoundBelongsToOneAttempt()
    {
        Scene scene;
        scene.look();
        HistoryDetails &details = scene.pane().details();
        const auto &looked = scene.seat.find<Notice>(u"historyLooked"_s);
        const Looked found = ReadFailure{ReadFailure::Kind::Failed, u"found"_s};
        details.showLooked(scene.ids.at(0), found);
        QVERIFY(looked.isVisible());
        scene.choose({1});
        QVERIFY(!looked.isVisible());
        details.showLooked(scene.ids.at(0), found);
        QVERIFY(!looked.isVisible());
    }

    void comparesTwo()
    {
        Scene scene;
        scene.look();
        auto &button = scene.seat.find<QPushButton>(u"compare"_s);
        scene.choose({1});
        QVERIFY(!button.isEnabled());
        scene.choose({0, 5});
        QVERIFY(button.isEnabled());
        button.click();
        auto *window = scene.seat.window().findChild<CompareWindow *>();
        QVERIFY(window);
        QTRY_VERIFY(window->findChild<QLabel *>(u"comparedFirst"_s)->text().contains(u"Office365Backup"_s));
        QVERIFY(window->findChild<QLabel *>(u"comparedFirst"_s)->text()
            != window->findChild<QLabel *>(u"comparedSecond"_s)->text());
        QApplication::processEvents();
        test::keepPicture(window->grab(), u"history-compared"_s);
    }

    /// Left in whatever way, a note is kept; what is personal in it is not.
    void keepsANote()
    {
        Scene scene;
        scene.look();
        scene.choose({2});
        auto &note = scene.seat.find<QPlainTextEdit>(u"historyNote"_s);
        note.setFocus();
        QTest::keyClicks(&note, u"Rang ann@contoso.example, call back"_s);
        scene.choose({3});
        QTRY_VERIFY(noteOf(scene.ids.at(2)).startsWith(u"Rang "_s));
        QVERIFY(!noteOf(scene.ids.at(2)).contains(u"ann@contoso"_s));
        QVERIFY(note.toPlainText().isEmpty());
        note.setFocus();
        QTest::keyClicks(&note, u"Second"_s);
        QTest::keyClick(&note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(noteOf(scene.ids.at(3)), u"Second"_s);
        QCOMPARE(scene.seat.submission().state(), Submission::State::Editing); // it is no shortcut there
        QTRY_COMPARE(scene.cell(3, columnOf("note")), u"Second"_s);
        scene.choose({2});
        QVERIFY(note.toPlainText().startsWith(u"Rang "_s));
        note.setFocus();
        QTest::keyClicks(&note, u"!"_s);
        scene.table().setCurrentIndex(scene.table().model()->index(4, 0)); // the note keeps the focus
        QVERIFY(note.hasFocus() && note.toPlainText().isEmpty());
        QTRY_VERIFY(noteOf(scene.ids.at(2)).contains(u'!'));
        QVERIFY(noteOf(scene.ids.at(4)).isEmpty());
    }

    void aNoteSurvivesClosingTheWindow()
    {
        Scene scene;
        scene.look();
        auto &note = scene.seat.find<QPlainTextEdit>(u"historyNote"_s);
        note.setFocus();
        QTest::keyClicks(&note, u"Before the end"_s);
        scene.seat.startAgain();
        QCOMPARE(noteOf(scene.ids.at(0)), u"Before the end"_s);
    }

    /// What is new comes on top, and who reads on further down goes on reading there.
    void whatIsNewComesOnTop()
    {
        Scene scene;
        scene.look();
        scene.choose({4});
        scene.seat.fillInSample(QString::fromLatin1(sandboxCustomers()[4].id));
        QVERIFY(scene.seat.reviewed());
        scene.seat.click(u"send"_s);
        QVERIFY(scene.seat.waitForAnswer());
        QTRY_COMPARE(scene.rows(), 7);
        QCOMPARE(scene.shownIds().sliced(1), scene.ids);
        QCOMPARE(scene.table().currentIndex().row(), 5);
        QVERIFY(scene.details().contains(scene.ids.at(4)));
    }

    void deletesOnlyWhenAsked()
    {
        Scene scene;
        scene.look();
        scene.choose({3, 4});
        QTest::keyClick(&scene.table(), Qt::Key_Delete);
        auto *question = scene.seat.window().findChild<QMessageBox *>(u"removeQuestion"_s);
        QVERIFY(question);
        QTRY_VERIFY(question->isVisible());
        test::keepPicture(question->grab(), u"history-delete"_s);
        question->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!scene.seat.window().findChild<QMessageBox *>(u"removeQuestion"_s));
        QCOMPARE(scene.rows(), 6);

        scene.seat.click(u"removeAttempts"_s);
        scene.seat.window()
            .findChild<QMessageBox *>(u"removeQuestion"_s)
            ->findChild<QPushButton *>(u"removeAgree"_s)
            ->click();
        QTRY_COMPARE(scene.rows(), 4);
        QVERIFY(!scene.shownIds().contains(scene.ids.at(3)));
        QVERIFY(!scene.shownIds().contains(scene.ids.at(4)));
    }

    /// Not even together with others.
    void neverDeletesAnUnsettledAttempt()
    {
        Scene scene;
        scene.look();
        scene.choose({1, 2, 3});
        scene.seat.click(u"removeAttempts"_s);
        scene.seat.window()
            .findChild<QMessageBox *>(u"removeQuestion"_s)
            ->findChild<QPushButton *>(u"removeAgree"_s)
            ->click();
        QTRY_COMPARE(scene.rows(), 5);
        QVERIFY(scene.shownIds().contains(scene.ids.at(1)));
        QVERIFY(scene.shownIds().contains(scene.ids.at(2)));
        QTRY_VERIFY(scene.notice().contains(u"2 attempts stay"_s));
    }

    void keepsForAsLongAsAPersonSays()
    {
        Scene scene;
        scene.look();
        scene.seat.click(u"retention"_s);
        auto *dialog = scene.seat.window().findChild<RetentionDialog *>();
        QVERIFY(dialog);
        auto &accept = *dialog->findChild<QPushButton *>(u"retentionAccept"_s);
        auto &choice = *dialog->findChild<QComboBox *>(u"retentionChoice"_s);
        QVERIFY(accept.isEnabled());
        choice.setCurrentIndex(choice.findData(30));
        QVERIFY(!accept.isEnabled()); // before it is known what goes
        QTRY_VERIFY(accept.isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"retentionConsequence"_s)->text().startsWith(u"2 attempts"_s));
        test::keepPicture(dialog->grab(), u"history-retention"_s);
        dialog->findChild<QPushButton *>(u"retentionCancel"_s)->click();
        QTRY_VERIFY(!scene.seat.window().findChild<RetentionDialog *>());
        QCOMPARE(retention().count(), 0);
        QCOMPARE(scene.rows(), 6);

        scene.seat.click(u"retention"_s);
        dialog = scene.seat.window().findChild<RetentionDialog *>();
        auto &second = *dialog->findChild<QComboBox *>(u"retentionChoice"_s);
        second.setCurrentIndex(second.findData(30));
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"retentionAccept"_s)->isEnabled());
        dialog->findChild<QPushButton *>(u"retentionAccept"_s)->click();
        QTRY_COMPARE(scene.shownIds(), scene.ids.first(4));
        QCOMPARE(retention().count(), 30);
    }

    /// At each start, and never what is unsettled.
    void whatGotTooOldGoesAtTheStart()
    {
        setRetention(std::chrono::days(1));
        Scene scene;
        QTest::keyClick(&scene.seat.window(), Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(scene.shownIds(), scene.ids.first(3));
        QVERIFY(scene.shownIds().contains(scene.ids.at(2)));
    }

    void writesTheShownOnesToAFile()
    {
        Scene scene;
        scene.look();
        scene.seat.choose(u"historyClass"_s, u"Added"_s);
        QTRY_COMPARE(scene.rows(), 2);
        QTemporaryDir folder;
        auto *desk = scene.seat.window().findChild<HistoryDesk *>();
        QVERIFY(desk);
        desk->writeTo(folder.filePath(u"out.csv"_s));
        QTRY_VERIFY(scene.notice().startsWith(u"2 attempts written"_s));
        const QByteArray csv = test::bytesOf(folder.filePath(u"out.csv"_s));
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.contains(scene.ids.at(0).toLatin1()) && csv.contains(scene.ids.at(5).toLatin1()));
        desk->writeTo(u"/no/such/folder/out.csv"_s);
        QTRY_VERIFY(scene.notice().contains(u"could not be written"_s));
    }

    void copiesTheChosenRows()
    {
        Scene scene;
        scene.look();
        scene.choose({3, 4});
        QTest::keyClick(&scene.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        // In the order in which they are seen, the outcome first: it is not to be scrolled to.
        QCOMPARE(lines.at(0).split(u'\t').indexOf(u"Refused"_s), 1);
        QCOMPARE(lines.at(0).split(u'\t').indexOf(u"Salesforce"_s), 3);
        QCOMPARE(lines.at(0).split(u'\t').indexOf(u"403"_s), 5);
    }

    /// Of the other contract as well; and they are there at the next start.
    void showsColumnsThatAPersonChose()
    {
        Scene scene;
        scene.look();
        QHeaderView &header = *scene.table().horizontalHeader();
        const int seats = columnOf("field.retentionyear");
        QVERIFY(header.isSectionHidden(seats));
        QVERIFY(
            QMetaObject::invokeMethod(&header, "customContextMenuRequested", Q_ARG(QPoint, QPoint(10, 10))));
        auto *menu = scene.pane().findChild<QMenu *>(u"columnMenu"_s);
        QVERIFY(menu);
        const QString title = titleOf(historyColumns().at(seats));
        for (QAction *action : menu->actions())
            if (action->text() == title)
                action->trigger();
        menu->close();
        QVERIFY(!header.isSectionHidden(seats));
        scene.seat.startAgain();
        QVERIFY(!scene.table().horizontalHeader()->isSectionHidden(seats));
    }

    void leadsToSettling()
    {
        Scene scene;
        scene.look();
        scene.choose({0});
        QVERIFY(!scene.seat.find<QPushButton>(u"settleAttempt"_s).isVisible());
        scene.choose({2});
        scene.seat.click(u"settleAttempt"_s);
        QVERIFY(scene.seat.find<QWidget>(u"unsettled"_s).isVisible());
    }

    void everyControlIsNamed()
    {
        Scene scene;
        scene.look();
        for (QWidget *control : test::controlsOf(&scene.pane()))
            QVERIFY2(!test::accessibleNameOf(control).isEmpty(), qPrintable(test::placeOf(control)));
    }
};

SEAT_MAIN(HistoryTest)
#include "history_test.moc"
