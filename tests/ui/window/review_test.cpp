// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/review.h"
#include "theme/badge.h"
#include "ui/window/seat.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// UX.md U8: each value that is sent is there in words.
    void everyValueIsShown()
    {
        Seat seat;
        seat.fillInPaid();
        QVERIFY(seat.reviewed());
        const Submission &submission = seat.submission();
        int lines = 0;
        for (const ReviewGroup &group : reviewOf(
                 submission.contract(), submission.draft(), submission.unit(), submission.customerName())) {
            for (const ReviewLine &line : group.lines) {
                auto *value = seat.window().findChild<QLabel *>(u"value:"_s + line.at.key);
                QVERIFY2(value, qPrintable(line.at.key));
                QCOMPARE(value->text(), line.value);
                ++lines;
            }
        }
        QCOMPARE(lines, 15); // the customer and the fourteen fields of the specification
    }

    /// UX.md U8: a way back to each group.
    void changeLeadsToTheField()
    {
        Seat seat;
        seat.fillInPaid();
        QVERIFY(seat.reviewed());
        seat.click(u"change:userSeat"_s);
        QCOMPARE(seat.submission().state(), Submission::State::Editing);
        QTRY_COMPARE(QApplication::focusWidget(), &seat.find<QWidget>(u"userSeat"_s));
    }

    /// UX.md U9, U21: in production the careful way is the default one.
    void productionMustBeCheckedFirst()
    {
        Seat seat;
        Profile profile = productionProfile();
        QVERIFY(!seat.program().profiles().save(profile));
        seat.window().useProfile(profile.id);
        seat.fillInSample();
        QVERIFY(seat.reviewed());
        auto &send = seat.find<QPushButton>(u"send"_s);
        QVERIFY(send.text().contains(u"Office365Backup"_s));
        QVERIFY(send.text().contains(u"PRODUCTION"_s));
        // The ID is that of an invented customer: outside the sandbox it has no name.
        QVERIFY2(!send.accessibleName().contains(u"invented"_s), qPrintable(send.accessibleName()));
        QVERIFY(send.accessibleName().contains(seat.submission().customerId()));
        QVERIFY(!send.isEnabled());
        QCOMPARE(QApplication::focusWidget(), &seat.find<QPushButton>(u"back"_s));
        QVERIFY(seat.find<QPushButton>(u"back"_s).isDefault());
        seat.find<QCheckBox>(u"checked"_s).click();
        QVERIFY(send.isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(seat.submission().state() != Submission::State::Sending);
        seat.window().useProfile(sandboxProfile().id);
    }

    /// A question answered for one order is not answered for the next.
    void theCheckIsAskedAgain()
    {
        Seat seat;
        Profile profile = productionProfile();
        profile.name = u"Second"_s;
        QVERIFY(!seat.program().profiles().save(profile));
        seat.window().useProfile(profile.id);
        seat.fillInSample();
        QVERIFY(seat.reviewed());
        seat.find<QCheckBox>(u"checked"_s).click();
        seat.click(u"back"_s);
        QVERIFY(seat.reviewed());
        QVERIFY(!seat.find<QPushButton>(u"send"_s).isEnabled());
        seat.window().useProfile(sandboxProfile().id);
    }

    /// UX.md U23.
    void anotherProfileClosesTheReview()
    {
        Seat seat;
        seat.fillInSample();
        QVERIFY(seat.reviewed());
        const Draft before = seat.submission().draft();
        Profile profile = productionProfile();
        profile.name = u"Third"_s;
        QVERIFY(!seat.program().profiles().save(profile));
        seat.window().useProfile(profile.id);
        QCOMPARE(seat.submission().state(), Submission::State::Editing);
        QCOMPARE(seat.submission().draft(), before);
        seat.window().useProfile(sandboxProfile().id);
    }

    void escapeGoesBack()
    {
        Seat seat;
        seat.fillInSample();
        QVERIFY(seat.reviewed());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(seat.submission().state(), Submission::State::Editing);
        QVERIFY(seat.program().sandbox().received().isEmpty());
    }
};

SEAT_MAIN(ReviewTest)
#include "review_test.moc"
