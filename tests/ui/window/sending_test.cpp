// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "result/resultpanel.h"
#include "sandbox/customers.h"
#include "ui/window/seat.h"
#include "json/boundedjson.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

/// The request sample of the specification, as it is printed there.
constexpr auto specificationSample = R"({
    "product": "Office365Backup",
     "licenseType": "Trial",
     "avepointStorageType": 1,
     "retentionYear": 1,
     "byos": false
})";

Json parsed(const QByteArray &text)
{
    return std::get<Json>(readJson(text));
}

ResultPanel &panelOf(Seat &seat)
{
    return *seat.window().findChild<ResultPanel *>();
}

} // namespace

class SendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The main job, by the controls that a person uses.
    void theSampleIsSentAsItStandsInTheSpecification()
    {
        Seat seat;
        seat.fillInSample();
        QVERIFY(seat.reviewed());
        seat.click(u"send"_s);
        QVERIFY(seat.waitForAnswer());
        const QList<ReceivedOrder> received = seat.program().sandbox().received();
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.first().customerId, QLatin1StringView(sandboxCustomers().front().id));
        // dump() writes the members in their order: equal texts are equal keys, order and values.
        QCOMPARE(parsed(received.first().body).dump(), parsed(specificationSample).dump());
        QCOMPARE(panelOf(seat).outcomeClass(), OutcomeClass::Success);
        QCOMPARE(seat.headline(), u"Added"_s);
    }

    /// UX.md U9: Enter in a field neither reviews nor sends.
    void enterInAFieldDoesNothing()
    {
        Seat seat;
        seat.fillInSample();
        for (const Field &field : defaultContract().fields) {
            QWidget &control = seat.find<QWidget>(QString::fromLatin1(field.key));
            if (!control.isVisible())
                continue;
            control.setFocus();
            QTest::keyClick(&control, Qt::Key_Return);
            QTest::keyClick(&control, Qt::Key_Enter);
        }
        QCOMPARE(seat.submission().state(), Submission::State::Editing);
        QVERIFY(seat.program().sandbox().received().isEmpty());
    }

    /// UX.md U10: by mouse, keyboard, menu and shortcut.
    void tenClicksAreOnePost()
    {
        Seat seat;
        seat.program().sandbox().setLatency(std::chrono::milliseconds(500));
        seat.fillInSample();
        QVERIFY(seat.reviewed());
        auto &send = seat.find<QPushButton>(u"send"_s);
        for (int click = 0; click < 10; ++click) {
            QTest::mouseClick(&send, Qt::LeftButton);
            QTest::keyClick(&send, Qt::Key_Space);
            QTest::keyClick(&seat.window(), Qt::Key_Return, Qt::ControlModifier);
            seat.window().review();
        }
        QVERIFY(seat.waitForAnswer());
        QCOMPARE(seat.program().sandbox().received().size(), 1);
    }

    /// UX.md U28: progress is there at once, and cancelling after the order left is an unknown outcome.
    void cancellingAfterItLeftIsUnknown()
    {
        Seat seat;
        seat.program().sandbox().setAnswerMode({AnswerMode::Kind::NoAnswer, 0});
        seat.fillInSample();
        QVERIFY(seat.reviewed());
        seat.click(u"send"_s);
        QTRY_COMPARE_WITH_TIMEOUT(seat.program().sandbox().received().size(), 1, 60'000);
        QSignalSpy done(&seat.submission(), &Submission::finished);
        QVERIFY(seat.find<QPushButton>(u"cancelSending"_s).isVisible());
        seat.click(u"cancelSending"_s);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 60'000);
        QCOMPARE(panelOf(seat).outcomeClass(), OutcomeClass::Unknown);
        QCOMPARE(seat.program().sandbox().received().size(), 1);
    }

    /// The window cannot be closed over an order that is under way.
    void closingWaitsForTheOrder()
    {
        Seat seat;
        seat.program().sandbox().setLatency(std::chrono::milliseconds(300));
        seat.fillInSample();
        QVERIFY(seat.reviewed());
        seat.click(u"send"_s);
        QVERIFY(!seat.window().close());
        QVERIFY(seat.waitForAnswer());
        QVERIFY(seat.window().close());
    }

    /// UX.md U25: a status that points at a field leads there, and the panel has the status's class.
    void aStatusLeadsToItsField_data()
    {
        QTest::addColumn<int>("status");
        for (const StatusRow &row : defaultContract().statuses)
            QTest::newRow(row.name) << row.code;
        QTest::newRow("not published") << 14;
    }
    void aStatusLeadsToItsField()
    {
        QFETCH(int, status);
        Seat seat;
        seat.program().sandbox().setAnswerMode({AnswerMode::Kind::Status, status});
        seat.fillInPaid();
        QVERIFY(seat.reviewed());
        seat.click(u"send"_s);
        QVERIFY(seat.waitForAnswer());
        const StatusRow *row = statusOf(defaultContract(), status);
        QCOMPARE(panelOf(seat).outcomeClass(), row ? row->outcomeClass : OutcomeClass::Unknown);
        auto *goTo = panelOf(seat).findChild<QPushButton *>(u"goToField"_s);
        if (!row || row->fields.empty()) {
            QVERIFY(!goTo);
            return;
        }
        QVERIFY(goTo);
        goTo->click();
        QTRY_COMPARE(QApplication::focusWidget(),
            seat.window().findChild<QWidget *>(
                QString::fromLatin1(fieldsOf(defaultContract(), *row).front()->key)));
    }

    /// The service's own words stand at the field it names (API.md §8), and the entries are all there.
    void anHttp400LeavesTheEntries()
    {
        Seat seat;
        seat.program().sandbox().setAnswerMode({AnswerMode::Kind::Http, 400});
        seat.fillInPaid();
        const Draft before = seat.submission().draft();
        QVERIFY(seat.reviewed());
        seat.click(u"send"_s);
        QVERIFY(seat.waitForAnswer());
        QCOMPARE(panelOf(seat).outcomeClass(), OutcomeClass::Refused);
        QCOMPARE(seat.submission().draft(), before);
    }

    /// API.md §12.4: the same order again is possible, but said to have been sent before.
    void theSameOrderAgainIsWarnedOf()
    {
        Seat seat;
        seat.fillInSample();
        QVERIFY(seat.reviewed());
        seat.click(u"send"_s);
        QVERIFY(seat.waitForAnswer());
        QVERIFY(seat.reviewed());
        QTRY_COMPARE(seat.submission().earlierAttempts().size(), 1);
        bool warned = false;
        for (const QTextEdit *words : seat.window().findChildren<QTextEdit *>())
            warned = warned
                || (words->isVisible() && words->toPlainText().contains(u"Added"_s)
                    && words->toPlainText().contains(u"was sent on"_s));
        QVERIFY(warned);
    }

    /// UX.md U12: again only after looking, saying that it is not there, and confirming.
    void anUnknownOutcomeIsNotSentAgainByOneClick()
    {
        Seat seat;
        seat.program().sandbox().setAnswerMode({AnswerMode::Kind::Dropped, 0});
        seat.fillInSample();
        QVERIFY(seat.reviewed());
        seat.click(u"send"_s);
        QVERIFY(seat.waitForAnswer());
        QCOMPARE(panelOf(seat).outcomeClass(), OutcomeClass::Unknown);
        QCOMPARE(seat.program().sandbox().received().size(), 1);
        auto *again = panelOf(seat).findChild<QPushButton *>(u"tryAgain"_s);
        QVERIFY(again);
        QVERIFY(!again->isEnabled());
        QVERIFY(panelOf(seat).findChild<QPushButton *>(u"checkServices"_s)->isEnabled());
    }

    /// What goes to support names the order and holds no secret.
    void copyForSupportHoldsNoSecret()
    {
        Seat seat;
        seat.fillInSample();
        QVERIFY(seat.reviewed());
        seat.click(u"send"_s);
        QVERIFY(seat.waitForAnswer());
        seat.click(u"copyForSupport"_s);
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(u"SaveSuccessful"_s));
        QVERIFY(!text.contains(QLatin1StringView(sandboxClientSecret)));
        QVERIFY(!text.contains(u"Bearer"_s, Qt::CaseInsensitive));
    }
};

SEAT_MAIN(SendingTest)
#include "sending_test.moc"
