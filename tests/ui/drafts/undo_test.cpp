// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/contract.h"
#include "contract/drafts.h"
#include "contract/presence.h"
#include "contract/validation.h"
#include "theme/controlname.h"
#include "ui/drafts/desk.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

QWidget &controlAt(Desk &desk, const FieldRef &at)
{
    return desk.find<QWidget>(controlName(at));
}

void typeOver(QWidget &control, const QString &text)
{
    QTest::keyClick(&control, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&control, text);
}

/// Another choice, by the keys of a list.
void chooseAnother(QWidget &control)
{
    auto &box = dynamic_cast<QComboBox &>(control);
    QTest::keyClick(&box, box.currentIndex() + 1 < box.count() ? Qt::Key_Down : Qt::Key_Up);
}

void earlier(QWidget &control)
{
    QTest::keyClick(&control, Qt::Key_Down);
}

void turn(QWidget &control)
{
    QTest::keyClick(&control, Qt::Key_Space);
}

/// As a person changes what stands in the field, by keys.
void change(const Field &field, QWidget &control)
{
    control.setFocus(Qt::TabFocusReason);
    switch (field.input) {
    case Input::Text:
        return typeOver(control, u"abc"_s);
    case Input::Number:
        return typeOver(control, u"4"_s);
    case Input::Switch:
        return turn(control);
    case Input::Date:
        return earlier(control);
    case Input::Choice:
    case Input::OpenChoice:
        return chooseAnother(control);
    }
}

void undo(Desk &desk)
{
    desk.press(Qt::Key_Z);
}

void redo(Desk &desk)
{
    desk.press(Qt::Key_Z, ctrlShift);
}

QString undoText(Desk &desk)
{
    return desk.find<QAction>(u"undo"_s).text();
}

} // namespace

/// Undo and redo in the real window, by their keys.
class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack_data()
    {
        QTest::addColumn<QString>("revision");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("item");
        for (const char *revision : {"2025-09", "2025-10"}) {
            const Draft draft = draftOf(revision, 5);
            const Contract &contract = *contractNamed(draft.revision());
            for (const Field &field : contract.fields) {
                for (int item = 0; item < (field.place == Place::Item ? draft.itemCount() : 1); ++item) {
                    if (presenceOf(contract, draft, field, item) != Presence::Absent)
                        QTest::addRow("%s %s %d", revision, field.key, item)
                            << draft.revision() << QString::fromLatin1(field.key) << item;
                }
            }
        }
    }
    void everyFieldComesBack()
    {
        QFETCH(QString, revision);
        QFETCH(QString, key);
        QFETCH(int, item);
        const FieldRef at{key, item};
        Desk desk(revision);
        QVERIFY(desk.submission().setDraft(draftOf(qPrintable(revision), 5)));
        const Draft before = desk.submission().draft();
        QWidget &control = controlAt(desk, at);
        QVERIFY(control.isVisible());
        change(*fieldOf(*contractNamed(revision), key), control);
        const Draft after = desk.submission().draft();
        QVERIFY(after.value(at) != before.value(at));
        for (int round = 0; round < 2; ++round) {
            undo(desk);
            QCOMPARE(desk.submission().draft(), before);
            QCOMPARE(QApplication::focusWidget(), &controlAt(desk, at)); // where it can be seen
            round == 0 ? redo(desk) : desk.press(Qt::Key_Y);
            QCOMPARE(desk.submission().draft(), after);
            QCOMPARE(QApplication::focusWidget(), &controlAt(desk, at));
        }
    }

    /// What is shown is what is held.
    void theControlsFollow()
    {
        Desk desk;
        desk.fillInPaid();
        auto &seats = desk.find<QSpinBox>(u"userSeat"_s);
        desk.type(u"userSeat"_s, u"31"_s);
        undo(desk);
        QCOMPARE(seats.value(), 25);
        redo(desk);
        QCOMPARE(seats.value(), 31);
    }

    /// Key by key, and one step: also with the field's own keys for it, which are the form's here.
    void typingIsOneStep_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a text") << u"customerId"_s;
        QTest::newRow("a list that one may type into") << u"product"_s;
    }
    void typingIsOneStep()
    {
        QFETCH(QString, name);
        Desk desk;
        const Draft before = desk.submission().draft();
        desk.type(name, u"contoso"_s);
        undo(desk);
        QCOMPARE(desk.submission().draft(), before);
        QVERIFY(!desk.find<QAction>(u"undo"_s).isEnabled());
        redo(desk);
        QVERIFY(desk.submission().draft() != before);
    }

    /// Coming back to a field begins another step.
    void leavingAFieldEndsTheStep()
    {
        Desk desk;
        desk.type(u"customerId"_s, u"ab"_s);
        desk.find<QWidget>(u"licenseType"_s).setFocus();
        QWidget &customer = desk.find<QWidget>(u"customerId"_s);
        customer.setFocus();
        QTest::keyClick(&customer, Qt::Key_End);
        QTest::keyClicks(&customer, u"c"_s);
        QCOMPARE(desk.submission().customerId(), u"abc"_s);
        undo(desk);
        QCOMPARE(desk.submission().customerId(), u"ab"_s);
        undo(desk);
        QCOMPARE(desk.submission().customerId(), QString());
    }

    void aNewEntryDropsWhatWasUndone()
    {
        Desk desk;
        desk.type(u"customerId"_s, u"a"_s);
        undo(desk);
        QVERIFY(desk.find<QAction>(u"redo"_s).isEnabled());
        desk.type(u"product"_s, u"b"_s);
        QVERIFY(!desk.find<QAction>(u"redo"_s).isEnabled());
        redo(desk);
        QCOMPARE(desk.submission().customerId(), QString());
    }

    void aGroupComesBack()
    {
        Desk desk;
        const Draft before = desk.submission().draft();
        auto &group = desk.find<QCheckBox>(u"group:term"_s);
        group.setFocus();
        turn(group);
        QVERIFY(desk.submission().draft().isSwitchedOn(u"term"_s));
        undo(desk);
        QCOMPARE(desk.submission().draft(), before);
        QVERIFY(!desk.find<QCheckBox>(u"group:term"_s).isChecked());
        redo(desk);
        QVERIFY(desk.find<QCheckBox>(u"group:term"_s).isChecked());
    }

    void itemsComeBack()
    {
        Desk desk(u"2025-10"_s);
        QVERIFY(desk.submission().setDraft(draftOf("2025-10", 5)));
        QList<Draft> held{desk.submission().draft()};
        for (const char *button :
            {"addItem", "duplicateItem", "moveItemDown#2", "removeItem#2", "bringBackItem"}) {
            QWidget &pressed = desk.find<QWidget>(QString::fromLatin1(button));
            pressed.setFocus();
            turn(pressed);
            QApplication::processEvents();
            QVERIFY2(desk.submission().draft() != held.last(), button);
            held.append(desk.submission().draft());
        }
        for (qsizetype at = held.size() - 1; at > 0; --at) {
            QCOMPARE(desk.submission().draft(), held.at(at));
            undo(desk);
        }
        for (const Draft &draft : held) {
            QCOMPARE(desk.submission().draft(), draft);
            redo(desk);
        }
    }

    void theMenuSaysWhatItWouldDo()
    {
        Desk desk;
        QCOMPARE(undoText(desk), u"&Undo"_s);
        QVERIFY(!desk.find<QAction>(u"undo"_s).isEnabled());
        desk.type(u"product"_s, u"a"_s);
        QCOMPARE(undoText(desk), u"&Undo “Product”"_s);
        undo(desk);
        QCOMPARE(undoText(desk), u"&Undo"_s);
        QCOMPARE(desk.find<QAction>(u"redo"_s).text(), u"Re&do “Product”"_s);
        desk.window().openDraft(desk.put(u"a.json"_s, drafts::trial()));
        QCOMPARE(undoText(desk), u"&Undo “Open draft”"_s);
    }

    /// What is in the review cannot be changed behind it; afterwards it can.
    void nothingIsUndoneInTheReview()
    {
        Desk desk;
        desk.fillInSample();
        QVERIFY(desk.reviewed());
        const Draft before = desk.submission().draft();
        QVERIFY(!desk.find<QAction>(u"undo"_s).isEnabled());
        undo(desk);
        QCOMPARE(desk.submission().draft(), before);
        QCOMPARE(desk.submission().state(), Submission::State::Reviewing);
        desk.click(u"back"_s);
        undo(desk);
        QVERIFY(desk.submission().draft() != before);
    }

    /// What is undone never goes elsewhere than the header says: entries come in the contract that is chosen.
    void entriesOfTheOtherContractAreConverted()
    {
        Desk desk(u"2025-09"_s);
        desk.fillInPaid();
        desk.type(u"userSeat"_s, u"31"_s);
        desk.choose(u"sandboxContract"_s, u"2025-10"_s);
        undo(desk);
        QCOMPARE(desk.submission().contract().revision, "2025-10");
        QCOMPARE(desk.submission().draft().revision(), u"2025-10"_s);
        QCOMPARE(desk.submission().draft().value({u"licenseItems.userSeat"_s, 0}), Value(qint64{25}));
        desk.choose(u"sandboxContract"_s, u"2025-09"_s);
        QCOMPARE(desk.submission().draft().value({u"userSeat"_s, 0}), Value(qint64{25}));
    }

    /// A restart begins without steps: nothing goes back behind what was kept.
    void aRestartHasNothingToUndo()
    {
        Desk desk;
        desk.fillInSample();
        const Draft entered = desk.submission().draft();
        desk.startAgain();
        QVERIFY(!desk.find<QAction>(u"undo"_s).isEnabled());
        QCOMPARE(desk.submission().draft(), entered);
    }
};

SEAT_MAIN(UndoTest)
#include "undo_test.moc"
