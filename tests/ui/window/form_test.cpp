// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/validation.h"
#include "ui/window/seat.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryFile>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

QLabel *messageAt(Seat &seat, const QString &key)
{
    return seat.window().findChild<QLabel *>(u"message:"_s + key);
}

QList<QLabel *> summaryOf(Seat &seat)
{
    return seat.window().findChildren<QLabel *>(u"problemLink"_s);
}

} // namespace

class FormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// UX.md U2: nothing is wrong with a form merely because a field was left.
    void tabbingThroughShowsNoProblem()
    {
        Seat seat;
        for (int presses = 0; presses < 40; ++presses)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(summaryOf(seat).isEmpty());
        for (const Field &field : defaultContract().fields)
            QVERIFY2(messageAt(seat, QString::fromLatin1(field.key))->text().isEmpty(), field.key);
    }

    /// The profile may come from a later version: nothing can be sent until it names a contract of this one.
    void aContractThatIsNotKnownIsNotReviewed()
    {
        Seat seat;
        seat.fillInSample();
        Profile profile = seat.submission().profile();
        profile.contract = u"2031-01"_s;
        QVERIFY(seat.submission().setProfile(profile));
        QVERIFY(!seat.reviewed());
        QCOMPARE(seat.submission().state(), Submission::State::Editing);
        QCOMPARE(summaryOf(seat).size(), 1);
        QCOMPARE(summaryOf(seat).first()->accessibleName(),
            u"The profile names contract “2031-01”, which this version does not know. Choose one in the "
            u"profile."_s);
        profile.contract = QString::fromLatin1(defaultContract().revision);
        QVERIFY(seat.submission().setProfile(profile));
        QTRY_VERIFY(summaryOf(seat).isEmpty());
        QVERIFY(seat.reviewed());
    }

    /// UX.md U1: the summary has the focus, says what stands at the fields, and leads to them.
    void summaryLeadsToEachField()
    {
        Seat seat;
        seat.choose(u"licenseType"_s, u"Enterprise"_s);
        seat.click(u"review"_s);
        const Problems problems = seat.submission().shownProblems();
        QVERIFY(problems.size() > 8);
        QCOMPARE(summaryOf(seat).size(), problems.size());
        QVERIFY(QApplication::focusWidget()
            && QApplication::focusWidget()->isAncestorOf(summaryOf(seat).first()));
        for (qsizetype i = 0; i < problems.size(); ++i) {
            const Problem &problem = problems.at(i);
            QCOMPARE(messageAt(seat, problem.at.key)->text(), problem.text);
            QCOMPARE(summaryOf(seat).at(i)->accessibleName(), problem.text);
            Q_EMIT summaryOf(seat).at(i)->linkActivated({});
            QCOMPARE(QApplication::focusWidget(), seat.window().findChild<QWidget *>(problem.at.key));
        }
    }

    /// After the first review problems follow the corrections.
    void correctionsRemoveTheirProblem()
    {
        Seat seat;
        seat.click(u"review"_s);
        const qsizetype before = summaryOf(seat).size();
        seat.type(u"customerId"_s, u"7e4ffcae-0000-4000-8000-c6efa0b250d5"_s);
        QTRY_COMPARE(summaryOf(seat).size(), before - 1);
        QVERIFY(messageAt(seat, u"customerId"_s)->text().isEmpty());
    }

    /// UX.md U3: switching a choice and back, and another profile, keep what was entered.
    void nothingEnteredIsLost()
    {
        Seat seat;
        seat.fillInPaid();
        const QString before = seat.find<QPlainTextEdit>(u"previewBody"_s).toPlainText();
        QVERIFY(before.contains(u"\"CustomerSize\": 25"_s));
        seat.choose(u"licenseType"_s, u"Trial"_s);
        QVERIFY(!seat.find<QPlainTextEdit>(u"previewBody"_s).toPlainText().contains(u"CustomerSize"_s));
        seat.choose(u"licenseType"_s, u"Enterprise"_s);
        QCOMPARE(seat.find<QPlainTextEdit>(u"previewBody"_s).toPlainText(), before);
        Profile other = productionProfile();
        QVERIFY(!seat.program().profiles().save(other));
        seat.window().useProfile(other.id);
        QCOMPARE(seat.find<QPlainTextEdit>(u"previewBody"_s).toPlainText(), before);
        seat.window().useProfile(sandboxProfile().id);
    }

    /// A crash loses nothing: what was entered is in a file soon after, and there again at the next start.
    void entriesAreThereAfterARestart()
    {
        Seat seat;
        seat.fillInPaid();
        const Draft entered = seat.submission().draft();
        seat.startAgain();
        QCOMPARE(seat.submission().draft(), entered);
        QCOMPARE(seat.find<QSpinBox>(u"userSeat"_s).value(), 25);
    }

    /// UX.md U5.
    void pastedNumbersAndIdsAreAccepted_data()
    {
        QTest::addColumn<QString>("control");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("shownInPreview");
        QTest::newRow("thousands") << u"userSeat"_s << u"1,250"_s << u"\"userSeat\": 1250"_s;
        QTest::newRow("blanks") << u"userSeat"_s << u" 25 "_s << u"\"userSeat\": 25"_s;
        QTest::newRow("product with blanks")
            << u"product"_s << u" office365backup "_s << u"\"product\": \"Office365Backup\""_s;
    }
    void pastedNumbersAndIdsAreAccepted()
    {
        QFETCH(QString, control);
        QFETCH(QString, pasted);
        QFETCH(QString, shownInPreview);
        Seat seat;
        seat.find<QCheckBox>(u"group:term"_s).click();
        QWidget &target = seat.find<QWidget>(control);
        auto *line = target.findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        line->insert(pasted);
        QTest::keyClick(&target, Qt::Key_Tab);
        QVERIFY2(seat.find<QPlainTextEdit>(u"previewBody"_s).toPlainText().contains(shownInPreview),
            qPrintable(seat.find<QPlainTextEdit>(u"previewBody"_s).toPlainText()));
    }

    /// UX.md U7.
    void choosingDoesNotMoveTheFocus()
    {
        Seat seat;
        QComboBox &box = seat.find<QComboBox>(u"licenseType"_s);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(box.currentText(), u"Enterprise"_s);
        QCOMPARE(QApplication::focusWidget(), &box);
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(!QApplication::activePopupWidget());
    }

    /// The wheel scrolls the form; it must not change a value that it happens to pass over.
    void theWheelChangesNothing()
    {
        Seat seat;
        seat.fillInPaid();
        const Draft before = seat.submission().draft();
        for (const Field &field : defaultContract().fields) {
            QWidget &control = seat.find<QWidget>(QString::fromLatin1(field.key));
            control.setFocus();
            QWheelEvent wheel(QPointF(5, 5), control.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&control, &wheel);
        }
        QCOMPARE(seat.submission().draft(), before);
    }

    void anEmptyDateStartsAYearAheadAndShowsWhatIsSent()
    {
        Seat seat;
        seat.find<QCheckBox>(u"group:term"_s).click();
        auto &date = seat.find<QDateEdit>(u"expirationTime"_s);
        date.setFocus();
        QTest::keyClick(&date, Qt::Key_Up);
        const QDate expected = todayUtc().addYears(1);
        QCOMPARE(date.date(), expected);
        const qint64 sent = (expected.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 86'400'000;
        QCOMPARE(date.parentWidget()->findChild<QLabel *>(u"sent"_s)->text(), u"sends %1"_s.arg(sent));
    }

    /// A file that is no draft: a sentence in the window, no message box, the form as it was.
    void aMalformedFileLeavesTheFormAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("{\n  \"contract\": ,") << u"line 2, column 15"_s;
        QTest::newRow("unknown field")
            << QByteArray(R"({"contract":"2025-09","customerId":"a","body":{"seats":1}})") << u"seats"_s;
        QTest::newRow("unknown contract")
            << QByteArray(R"({"contract":"1999-01","customerId":"a","body":{}})") << u"1999-01"_s;
    }
    void aMalformedFileLeavesTheFormAlone()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        Seat seat;
        seat.fillInSample();
        const Draft before = seat.submission().draft();
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(text);
        file.close();
        seat.window().openDraft(file.fileName());
        QCOMPARE(seat.submission().draft(), before);
        QVERIFY(!QApplication::activeModalWidget());
        bool found = false;
        for (const QTextEdit *words : seat.window().findChildren<QTextEdit *>())
            found = found || (words->isVisible() && words->toPlainText().contains(said));
        QVERIFY(found);
    }
};

SEAT_MAIN(FormTest)
#include "form_test.moc"
