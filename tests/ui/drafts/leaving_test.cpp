// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/contract.h"
#include "contract/drafts.h"
#include "ui/drafts/desk.h"
#include "ui/theme/walk.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QPushButton>

#include <functional>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

using Button = QMessageBox::StandardButton;
using Leave = std::function<void(Desk &)>;

Q_DECLARE_METATYPE(QMessageBox::StandardButton)

namespace {

/// What replaces the entries of a form.
struct WayOut
{
    const char *name;
    Leave leave;
};

QList<WayOut> waysOut()
{
    return {
        {"new", [](Desk &desk) { desk.press(Qt::Key_N); }},
        {"reset", [](Desk &desk) { desk.click(u"reset"_s); }},
        {"open", [](Desk &desk) { desk.open(u"next.json"_s); }},
        {"recent", [](Desk &desk) { desk.recent().last()->trigger(); }},
        {"at the start", [](Desk &desk) { desk.window().openDraft(desk.path(u"next.json"_s)); }},
    };
}

/// A form whose file says something else.
void change(Desk &desk)
{
    desk.window().openDraft(desk.put(u"next.json"_s, draftOf("2025-09", 99)));
    desk.window().openDraft(desk.put(u"mine.json"_s, draftOf("2025-09", 5)));
    desk.type(u"userSeat"_s, u"6"_s);
    QVERIFY(desk.window().isWindowModified());
}

qint64 seatsIn(const Draft &draft)
{
    return std::get<qint64>(draft.value({u"userSeat"_s, 0}));
}

} // namespace

/// The question before entries are lost.
class LeavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksBeforeAChangedFileIsLeft_data()
    {
        QTest::addColumn<Leave>("leave");
        QTest::addColumn<Button>("answer");
        QTest::addColumn<qint64>("saved"); // seats in the file
        for (const WayOut &way : waysOut()) {
            QTest::addRow("%s, save", way.name) << way.leave << QMessageBox::Save << qint64{6};
            QTest::addRow("%s, discard", way.name) << way.leave << QMessageBox::Discard << qint64{5};
            QTest::addRow("%s, cancel", way.name) << way.leave << QMessageBox::Cancel << qint64{5};
        }
    }
    void asksBeforeAChangedFileIsLeft()
    {
        QFETCH(Leave, leave);
        QFETCH(Button, answer);
        QFETCH(qint64, saved);
        Desk desk;
        change(desk);
        const Draft entered = desk.submission().draft();
        leave(desk);
        QCOMPARE(desk.submission().draft(), entered);
        QVERIFY(desk.question());
        QCOMPARE(desk.question()->text(), u"Save the changes to “mine.json”?"_s);
        desk.answer(answer);
        QVERIFY(!desk.question());
        QCOMPARE(seatsIn(desk.draftIn(u"mine.json"_s)), saved);
        QCOMPARE(desk.submission().draft() == entered, answer == QMessageBox::Cancel);
        QCOMPARE(desk.title().startsWith(u"mine.json"_s), answer == QMessageBox::Cancel);
        if (answer == QMessageBox::Cancel)
            return;
        desk.press(Qt::Key_Z); // even what was discarded comes back, and the file with it
        QCOMPARE(desk.submission().draft(), entered);
        QVERIFY(desk.title().startsWith(u"mine.json"_s));
        QCOMPARE(desk.window().isWindowModified(), answer == QMessageBox::Discard);
    }

    void closingAsksToo_data()
    {
        QTest::addColumn<Button>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<qint64>("saved");
        QTest::addColumn<qint64>("next"); // seats in the form at the next start
        QTest::newRow("save") << QMessageBox::Save << true << qint64{6} << qint64{6};
        QTest::newRow("discard") << QMessageBox::Discard << true << qint64{5} << qint64{5};
        QTest::newRow("cancel") << QMessageBox::Cancel << false << qint64{5} << qint64{6};
    }
    void closingAsksToo()
    {
        QFETCH(Button, answer);
        QFETCH(bool, closes);
        QFETCH(qint64, saved);
        QFETCH(qint64, next);
        Desk desk;
        change(desk);
        QVERIFY(!desk.window().close());
        QVERIFY(desk.window().isVisible());
        desk.answer(answer);
        QCOMPARE(desk.window().isVisible(), !closes);
        QCOMPARE(seatsIn(desk.draftIn(u"mine.json"_s)), saved);
        desk.startAgain();
        QCOMPARE(seatsIn(desk.submission().draft()), next);
        QVERIFY(desk.title().startsWith(u"mine.json"_s));
        QCOMPARE(desk.window().isWindowModified(), answer == QMessageBox::Cancel);
    }

    /// Escape is no, Return is save: nothing is lost by a key pressed in haste.
    void keysAnswer()
    {
        Desk desk;
        change(desk);
        desk.press(Qt::Key_N);
        QTest::keyClick(desk.question(), Qt::Key_Escape);
        QVERIFY(!desk.question());
        QCOMPARE(seatsIn(desk.submission().draft()), 6);
        desk.press(Qt::Key_N);
        QCOMPARE(faultsOf(desk.question()).join(u"; "_s), QString());
        QTest::keyClick(desk.question(), Qt::Key_Return);
        QCOMPARE(seatsIn(desk.draftIn(u"mine.json"_s)), 6);
        QCOMPARE(desk.submission().draft(), Draft(desk.submission().contract()));
    }

    /// What has no file yet gets one, and only then goes on.
    void entriesWithoutAFile()
    {
        Desk desk;
        desk.fillInPaid();
        const Draft entered = desk.submission().draft();
        desk.press(Qt::Key_N);
        QCOMPARE(desk.question()->text(), u"Save what you have entered as a draft?"_s);
        desk.answer(QMessageBox::Save);
        desk.fileDialog().reject();
        QCOMPARE(desk.submission().draft(), entered); // no file, no new order
        desk.press(Qt::Key_N);
        desk.answer(QMessageBox::Save);
        desk.giveName(desk.path(u"kept.json"_s));
        QCOMPARE(desk.draftIn(u"kept.json"_s), entered);
        QCOMPARE(desk.submission().draft(), Draft(desk.submission().contract()));
    }

    /// What cannot be saved stays.
    void aFileThatCannotBeWritten()
    {
        Desk desk;
        desk.fillInPaid();
        const Draft entered = desk.submission().draft();
        desk.press(Qt::Key_N);
        desk.answer(QMessageBox::Save);
        Q_EMIT desk.fileDialog().fileSelected(desk.path(u"no/such/folder.json"_s));
        QVERIFY2(desk.said().startsWith(u"The draft was not saved: "_s), qPrintable(desk.said()));
        QCOMPARE(desk.submission().draft(), entered);
    }

    /// Closing keeps what has no file, and asks nothing.
    void closingKeepsWhatHasNoFile()
    {
        Desk desk;
        desk.fillInPaid();
        const Draft entered = desk.submission().draft();
        QVERIFY(desk.window().close());
        desk.startAgain();
        QCOMPARE(desk.submission().draft(), entered);
    }

    void asksNothingWhereNothingIsLost_data()
    {
        QTest::addColumn<Leave>("before");
        QTest::newRow("a new form") << Leave([](Desk &) {});
        QTest::newRow("a file as it was opened")
            << Leave([](Desk &desk) { desk.window().openDraft(desk.put(u"a.json"_s, drafts::trial())); });
        QTest::newRow("a file that was saved") << Leave([](Desk &desk) {
            desk.fillInPaid();
            desk.saveAs(u"a.json"_s);
        });
        QTest::newRow("an order that was answered") << Leave([](Desk &desk) {
            desk.fillInSample();
            QVERIFY(desk.reviewed());
            desk.click(u"send"_s);
            QVERIFY(desk.waitForAnswer());
        });
        QTest::newRow("entries taken back") << Leave([](Desk &desk) {
            desk.type(u"customerId"_s, u"a"_s);
            desk.press(Qt::Key_Z);
        });
    }
    void asksNothingWhereNothingIsLost()
    {
        QFETCH(Leave, before);
        Desk desk;
        before(desk);
        desk.press(Qt::Key_N);
        QVERIFY(!desk.question());
        QCOMPARE(desk.submission().draft(), Draft(desk.submission().contract()));
    }

    /// Opening the file that was just saved in answer to the question shows what was saved.
    void theSameFileAgain()
    {
        Desk desk;
        change(desk);
        desk.open(u"mine.json"_s);
        desk.answer(QMessageBox::Save);
        QCOMPARE(seatsIn(desk.submission().draft()), 6);
        QVERIFY(!desk.window().isWindowModified());
    }

    /// One question at a time, whatever is pressed meanwhile.
    void isAskedOnce()
    {
        Desk desk;
        change(desk);
        desk.window().newOrder();
        desk.window().newOrder();
        desk.window().openDraft(desk.path(u"next.json"_s));
        QVERIFY(!desk.window().close());
        QCOMPARE(desk.window().findChildren<QMessageBox *>().size(), 1);
        desk.answer(QMessageBox::Cancel);
        QCOMPARE(seatsIn(desk.submission().draft()), 6);
    }
};

SEAT_MAIN(LeavingTest)
#include "leaving_test.moc"
