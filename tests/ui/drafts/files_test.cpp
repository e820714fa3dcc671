// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/contract.h"
#include "contract/drafts.h"
#include "theme/notice.h"
#include "ui/drafts/desk.h"
#include "ui/theme/walk.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

/// Files of drafts: new, open, save, save as, those used last, and what goes wrong with them.
class DraftFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Draft, file, draft, all of it by keys.
    void whatIsSavedComesBack_data()
    {
        QTest::addColumn<QString>("revision");
        QTest::addColumn<QString>("seats");
        QTest::newRow("2025-09") << u"2025-09"_s << u"userSeat"_s;
        QTest::newRow("2025-10") << u"2025-10"_s << u"licenseItems.userSeat"_s;
    }
    void whatIsSavedComesBack()
    {
        QFETCH(QString, revision);
        QFETCH(QString, seats);
        Desk desk(revision);
        QVERIFY(desk.submission().setDraft(draftOf(qPrintable(revision), 5)));
        desk.type(seats, u"12"_s);
        const Draft entered = desk.submission().draft();
        desk.saveAs(u"größe 1.json"_s);
        QCOMPARE(desk.said(), u"The draft was saved as “größe 1.json”."_s);
        QCOMPARE(desk.draftIn(u"größe 1.json"_s), entered);
        desk.press(Qt::Key_N);
        QVERIFY(!desk.question());
        QCOMPARE(desk.submission().draft(), Draft(desk.submission().contract()));
        desk.open(u"größe 1.json"_s);
        QVERIFY(!desk.question());
        QCOMPARE(desk.submission().draft(), entered);
        QCOMPARE(desk.find<QSpinBox>(seats).value(), 12);
    }

    /// The second time it goes to the same file, unasked; without a file it asks for one.
    void saveWritesToTheSameFile()
    {
        Desk desk;
        desk.fillInPaid();
        desk.press(Qt::Key_S);
        desk.giveName(desk.path(u"order"_s)); // gets its suffix
        QCOMPARE(desk.draftIn(u"order.json"_s), desk.submission().draft());
        desk.type(u"userSeat"_s, u"26"_s);
        desk.press(Qt::Key_S);
        QVERIFY(!desk.window().findChild<QFileDialog *>());
        QCOMPARE(desk.draftIn(u"order.json"_s).value({u"userSeat"_s, 0}), Value(qint64{26}));
        desk.type(u"userSeat"_s, u"27"_s);
        desk.saveAs(u"other.json"_s);
        QCOMPARE(desk.draftIn(u"order.json"_s).value({u"userSeat"_s, 0}), Value(qint64{26}));
        QCOMPARE(desk.draftIn(u"other.json"_s).value({u"userSeat"_s, 0}), Value(qint64{27}));
        QVERIFY(desk.title().startsWith(u"other.json"_s));
    }

    void theTitleSaysWhatTheFormIsOf()
    {
        Desk desk;
        const QString place = desk.title();
        QVERIFY(place.startsWith(u"Elements Onboard — "_s));
        desk.type(u"customerId"_s, u"a"_s);
        QCOMPARE(desk.title(), place); // no file that it could differ from
        QVERIFY(!desk.window().isWindowModified());
        desk.saveAs(u"a.json"_s);
        QCOMPARE(desk.title(), u"a.json[*] — "_s + place);
        QVERIFY(!desk.window().isWindowModified());
        desk.type(u"customerId"_s, u"b"_s);
        QVERIFY(desk.window().isWindowModified());
        desk.press(Qt::Key_Z);
        QVERIFY(!desk.window().isWindowModified()); // it is what the file says
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.window().isWindowModified());
        desk.press(Qt::Key_S);
        QVERIFY(!desk.window().isWindowModified());
        desk.press(Qt::Key_N);
        QCOMPARE(desk.title(), place);
    }

    /// What is not in the file does not make it another one.
    void whatIsNotSentIsNoChange()
    {
        Desk desk;
        desk.put(u"trial.json"_s, drafts::trial());
        desk.open(u"trial.json"_s);
        desk.enter("userSeat", qint64{9}); // of a trial
        QVERIFY(desk.submission().draft() != drafts::trial());
        QVERIFY(!desk.window().isWindowModified());
    }

    /// Qt takes the mark in a name for its own.
    void aNameMayHoldTheMark()
    {
        Desk desk;
        desk.put(u"a[*]b.json"_s, drafts::trial());
        desk.open(u"a[*]b.json"_s);
        QVERIFY2(desk.title().startsWith(u"a[*][*]b.json[*] — "_s), qPrintable(desk.title()));
    }

    /// The file is remembered, and what it holds, so that the form still knows what was changed.
    void theFileIsThereAfterARestart()
    {
        Desk desk;
        desk.put(u"a.json"_s, draftOf("2025-09", 5));
        desk.open(u"a.json"_s);
        desk.startAgain();
        QVERIFY(desk.title().startsWith(u"a.json"_s));
        QVERIFY(!desk.window().isWindowModified());
        desk.type(u"userSeat"_s, u"6"_s);
        desk.startAgain();
        QVERIFY(desk.title().startsWith(u"a.json"_s));
        QVERIFY(desk.window().isWindowModified());
        desk.press(Qt::Key_S);
        QCOMPARE(desk.draftIn(u"a.json"_s), draftOf("2025-09", 6));
    }

    void whatWasUsedLastIsListed()
    {
        Desk desk;
        QVERIFY(desk.recent().isEmpty());
        for (int number = 1; number <= 12; ++number)
            desk.window().openDraft(desk.put(u"%1 & co.json"_s.arg(number), drafts::trial()));
        desk.window().openDraft(desk.path(u"5 & co.json"_s));
        QStringList names;
        for (const QAction *action : desk.recent())
            names.append(QFileInfo(action->data().toString()).fileName().section(u' ', 0, 0));
        QCOMPARE(names,
            (QStringList{u"5"_s, u"12"_s, u"11"_s, u"10"_s, u"9"_s, u"8"_s, u"7"_s, u"6"_s, u"4"_s, u"3"_s}));
        QVERIFY(desk.recent().first()->text().startsWith(u"&1 5 && co.json — "_s));
        QVERIFY(desk.recent().last()->text().startsWith(u"&0 3 && co.json — "_s));
        desk.startAgain();
        QCOMPARE(desk.recent().size(), 10);
        desk.recent().at(1)->trigger();
        QVERIFY(desk.title().startsWith(u"12 & co.json"_s));
        desk.find<QAction>(u"clearRecentDrafts"_s).trigger();
        QVERIFY(desk.recent().isEmpty());
        QVERIFY(!desk.find<QAction>(u"clearRecentDrafts"_s).isEnabled());
    }

    /// What a settings file that others wrote may hold.
    void onlyFilesAreListed()
    {
        Desk desk;
        QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"elements-onboard"_s, u"window"_s);
        settings.setValue(u"recentDrafts"_s, QStringList{u"relative.json"_s, {}, u"/a.json"_s, u"/a.json"_s});
        settings.sync();
        desk.startAgain();
        QCOMPARE(desk.recent().size(), 1);
    }

    void aFileThatWentAway_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("left");
        QTest::newRow("take it off the list") << u"Take it off the list"_s << 0;
        QTest::newRow("leave it there") << u"Close"_s << 1;
    }
    void aFileThatWentAway()
    {
        QFETCH(QString, answer);
        QFETCH(int, left);
        Desk desk;
        desk.window().openDraft(desk.put(u"gone.json"_s, drafts::trial()));
        desk.press(Qt::Key_N);
        QVERIFY(QFile::remove(desk.path(u"gone.json"_s)));
        desk.fillInSample();
        const Draft before = desk.submission().draft();
        desk.recent().first()->trigger();
        QVERIFY(!desk.question());
        QCOMPARE(desk.submission().draft(), before);
        QCOMPARE(desk.said(),
            u"“%1” is not there any more, or was moved. The form is as it was."_s.arg(
                QDir::toNativeSeparators(desk.path(u"gone.json"_s))));
        desk.pressButton(answer);
        QCOMPARE(desk.said(), QString());
        QCOMPARE(desk.recent().size(), left);
    }

    /// A sentence with line and column; the form, its file and the title as they were, and no question.
    void aMalformedFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("no JSON") << QByteArray("{\n  \"contract\": ,") << u"line 2, column 15"_s;
        QTest::newRow("cut off") << QByteArray("{\"contract\": \"2025-09\"") << u"line 1, column 23"_s;
        QTest::newRow("twice") << QByteArray("{\n\"body\": {},\n  \"body\": {}}") << u"line 3, column 3"_s;
        QTest::newRow("unknown field")
            << QByteArray(R"({"contract":"2025-09","body":{"seats":1}})") << u"“seats” is not a field"_s;
        QTest::newRow("of another program") << QByteArray("\x89PNG\r\n\x1A\n") << u"line 1, column 1"_s;
        QTest::newRow("empty") << QByteArray() << u"line 1, column 1"_s;
        QTest::newRow("too large") << QByteArray((1 << 20) + 1, ' ') << u"1 MiB at most"_s;
    }
    void aMalformedFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        Desk desk;
        desk.put(u"mine.json"_s, drafts::trial());
        desk.open(u"mine.json"_s);
        desk.type(u"customerId"_s, u"changed"_s);
        const Draft before = desk.submission().draft();
        const QString title = desk.title();
        desk.put(u"broken.json"_s, text);
        desk.open(u"broken.json"_s);
        QVERIFY(!desk.question());
        QVERIFY2(desk.said().startsWith(u"“broken.json” was not opened. "_s), qPrintable(desk.said()));
        QVERIFY2(desk.said().endsWith(u" The form is as it was."_s), qPrintable(desk.said()));
        QVERIFY2(desk.said().contains(says), qPrintable(desk.said()));
        QCOMPARE(desk.submission().draft(), before);
        QCOMPARE(desk.title(), title);
        QVERIFY(desk.window().isWindowModified());
        QCOMPARE(desk.recent().size(), 1);
    }

    void aDraftOfTheOtherContract_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("converts");
        QTest::newRow("later, convert") << u"2025-09"_s << u"2025-10"_s << true;
        QTest::newRow("later, leave") << u"2025-09"_s << u"2025-10"_s << false;
        QTest::newRow("earlier, convert") << u"2025-10"_s << u"2025-09"_s << true;
        QTest::newRow("earlier, leave") << u"2025-10"_s << u"2025-09"_s << false;
    }
    /// Converted only when a person says so. The file keeps what the form has no place for: saving asks for
    /// another name.
    void aDraftOfTheOtherContract()
    {
        QFETCH(QString, form);
        QFETCH(QString, file);
        QFETCH(bool, converts);
        Desk desk(form);
        const Draft untouched = desk.submission().draft();
        desk.put(u"other.json"_s, draftOf(qPrintable(file), 5));
        const QByteArray bytes = desk.bytesOf(u"other.json"_s);
        desk.open(u"other.json"_s);
        QCOMPARE(desk.submission().draft(), untouched);
        QVERIFY2(desk.said().startsWith(
                     u"“other.json” follows contract %1, this form contract %2."_s.arg(file, form)),
            qPrintable(desk.said()));
        desk.pressButton(converts ? u"Convert"_s : u"Leave the form as it is"_s);
        if (!converts) {
            QCOMPARE(desk.submission().draft(), untouched);
            QCOMPARE(desk.said(), QString());
            return;
        }
        QCOMPARE(desk.submission().draft().revision(), form);
        QCOMPARE(desk.submission().product(), u"Office365Backup"_s);
        QVERIFY(desk.title().startsWith(u"other.json[*]"_s));
        QVERIFY(desk.window().isWindowModified());
        desk.press(Qt::Key_S);
        desk.giveName(desk.path(u"converted.json"_s));
        QCOMPARE(desk.bytesOf(u"other.json"_s), bytes);
        QCOMPARE(desk.draftIn(u"converted.json"_s).revision(), form);
        QVERIFY(!desk.window().isWindowModified());
    }

    /// What was entered is asked about before the conversion replaces it.
    void convertingAsksToo()
    {
        Desk desk(u"2025-09"_s);
        desk.fillInPaid();
        const Draft before = desk.submission().draft();
        desk.put(u"other.json"_s, draftOf("2025-10", 5));
        desk.open(u"other.json"_s);
        QVERIFY(!desk.question());
        desk.pressButton(u"Convert"_s);
        desk.answer(QMessageBox::Cancel);
        QCOMPARE(desk.submission().draft(), before);
        desk.pressButton(u"Convert"_s);
        desk.answer(QMessageBox::Discard);
        QVERIFY(desk.title().startsWith(u"other.json[*]"_s));
    }

    void whatCannotBeSavedIsSaid()
    {
        Desk desk;
        QVERIFY(QDir(desk.path({})).mkdir(u"folder"_s));
        desk.window().openDraft(desk.put(u"folder/a.json"_s, drafts::trial()));
        QVERIFY(QDir(desk.path(u"folder"_s)).removeRecursively());
        desk.type(u"customerId"_s, u"changed"_s);
        desk.press(Qt::Key_S);
        QVERIFY2(desk.said().startsWith(u"The draft was not saved: "_s), qPrintable(desk.said()));
        QVERIFY(desk.window().isWindowModified());
        QVERIFY(!QApplication::activeModalWidget());
    }

    /// To be looked at.
    void pictures()
    {
        Desk desk;
        for (const bool dark : {false, true}) {
            desk.program().theme().setAppearance(dark ? Appearance::Dark : Appearance::Light);
            const auto keep = [&](QWidget &widget, const char *name) {
                for (int round = 0; round < 10; ++round)
                    QApplication::processEvents();
                keepPicture(widget.grab(),
                    u"drafts-%1-%2"_s.arg(QLatin1StringView(name), dark ? u"dark"_s : u"light"_s));
            };
            desk.window().openDraft(desk.put(u"contoso.json"_s, drafts::paid()));
            desk.type(u"userSeat"_s, u"26"_s);
            desk.window().openDraft(desk.put(u"broken.json"_s, QByteArray("{\n  \"contract\": ,")));
            keep(desk.window(), "malformed");
            desk.window().openDraft(desk.put(u"october.json"_s, draftOf("2025-10", 5)));
            keep(desk.window(), "conversion");
            for (QMenu *menu : desk.window().menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
                menu->popup(desk.window().pos());
                keep(*menu, qPrintable(menu->title().remove(u'&')));
                menu->close();
            }
            auto &recent = desk.find<QMenu>(u"recentDrafts"_s);
            recent.popup(desk.window().pos());
            keep(recent, "recent");
            recent.close();
            desk.press(Qt::Key_N);
            keep(*desk.question(), "question");
            desk.answer(QMessageBox::Discard);
        }
        desk.program().theme().setAppearance(Appearance::System);
    }

    void aFileIsNotOpenedDuringAnOrder()
    {
        Desk desk;
        desk.fillInSample();
        QVERIFY(desk.reviewed());
        const Draft before = desk.submission().draft();
        desk.click(u"send"_s);
        QCOMPARE(desk.submission().state(), Submission::State::Sending);
        desk.window().openDraft(desk.put(u"a.json"_s, draftOf("2025-09", 5)));
        if (desk.question())
            desk.answer(QMessageBox::Discard);
        QCOMPARE(desk.submission().draft(), before);
        const Notice &notice = desk.find<Notice>(u"windowNotice"_s);
        QVERIFY2(notice.isVisible() && notice.text().contains(u"An order is under way"_s),
            qPrintable(notice.text()));
        QVERIFY(desk.waitForAnswer());
    }
};

SEAT_MAIN(DraftFilesTest)
#include "files_test.moc"
