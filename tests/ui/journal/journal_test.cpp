// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "journal/journalbar.h"
#include "journal/unsettledcard.h"
#include "journal/unsettledpane.h"
#include "result/resultpanel.h"
#include "theme/notice.h"
#include "ui/theme/walk.h"
#include "ui/window/seat.h"

#include "contract/encoding.h"
#include "sandbox/customers.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace onboard;
using onboard::test::Seat;

namespace {

qsizetype postsReceived(Seat &seat)
{
    return seat.program().sandbox().received().size();
}

void sendSample(Seat &seat)
{
    seat.fillInSample();
    QVERIFY(seat.reviewed());
    seat.click(u"send"_s);
    QVERIFY(seat.waitForAnswer());
}

/// What a run of the program leaves that was killed while its order was under way.
QString leaveOrderUnderWay()
{
    Profile profile = sandboxProfile();
    profile.apiBase = QUrl(u"http://127.0.0.1:9"_s);
    Request request;
    request.contract = &defaultContract();
    request.customerId = QString::fromLatin1(sandboxCustomers().front().id);
    request.product = u"Office365Backup"_s;
    request.seats = u"25"_s;
    request.body = "{}";
    const AttemptFacts facts = factsFor(request, profile, u"Amber Lighthouse (invented)"_s);
    JournalFile journal(journalFolder());
    const BeginResult begun = journal.begin(facts, request, {});
    if (!std::holds_alternative<Begun>(begun) || journal.markSending(facts.id))
        qFatal("the journal of the test cannot be written");
    return facts.id;
}

std::optional<JournalEntry> entryOf(const QString &attemptId)
{
    JournalFile journal(journalFolder());
    return std::get<std::optional<JournalEntry>>(journal.entry(attemptId));
}

void picture(Seat &seat, const QString &name)
{
    QApplication::processEvents(); // lay out what has changed
    test::keepPicture(seat.window().grab(), name);
}

/// Each test begins without a journal.
void removeJournal()
{
    QVERIFY(QDir(journalFolder()).removeRecursively());
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { removeJournal(); }

    /// API.md §12.4: after a success the same order waits until the person has looked.
    void theSameOrderWaitsForALook()
    {
        Seat seat;
        sendSample(seat);
        QVERIFY(seat.reviewed());
        auto &looked = seat.find<QCheckBox>(u"looked"_s);
        auto &send = seat.find<QPushButton>(u"send"_s);
        QTRY_VERIFY(looked.isVisible());
        QVERIFY(!send.isEnabled());
        seat.click(u"send"_s);
        QCOMPARE(seat.submission().state(), Submission::State::Reviewing);
        picture(seat, u"journal-review-blocked"_s);
        looked.click();
        QVERIFY(send.isEnabled());
        looked.click();
        QVERIFY(!send.isEnabled());
        looked.click();
        seat.click(u"send"_s);
        QVERIFY(seat.waitForAnswer());
        QCOMPARE(postsReceived(seat), 2);
    }

    /// Pressed before the journal has answered: the journal has the last word, and the review stays.
    void aClickFasterThanTheJournalSendsNothing()
    {
        Seat seat;
        sendSample(seat);
        QVERIFY(seat.submission().review());
        seat.submission().confirm();
        QVERIFY(seat.waitForAnswer());
        QCOMPARE(postsReceived(seat), 1);
        QCOMPARE(seat.submission().state(), Submission::State::Reviewing);
        QTRY_VERIFY(seat.find<QCheckBox>(u"looked"_s).isVisible());
        QCOMPARE(seat.find<ResultPanel>(u"result"_s).outcomeClass(), OutcomeClass::NotSent);
    }

    /// Another customer is another order.
    void anotherOrderDoesNotWait()
    {
        Seat seat;
        sendSample(seat);
        seat.fillInSample(QString::fromLatin1(sandboxCustomers()[1].id));
        QVERIFY(seat.reviewed());
        seat.click(u"send"_s);
        QVERIFY(seat.waitForAnswer());
        QCOMPARE(postsReceived(seat), 2);
    }

    /// An order that was cut off is told of at the next start, and waits to be settled.
    void whatWasCutOffIsToldAtTheNextStart()
    {
        const QString id = leaveOrderUnderWay();
        Seat seat;
        auto &bar = seat.find<JournalBar>(u"journalBar"_s);
        QTRY_VERIFY(bar.isVisible());
        QVERIFY(bar.findChild<Notice *>()->text().contains(u"under way when the program ended"_s));
        bar.findChild<QPushButton *>()->click();
        auto &pane = seat.find<UnsettledPane>(u"unsettled"_s);
        QTRY_VERIFY(pane.isVisible());
        QTRY_COMPARE(pane.findChildren<UnsettledCard *>().size(), 1);
        picture(seat, u"journal-cut-off"_s);
        seat.program().theme().setAppearance(Appearance::Dark);
        picture(seat, u"journal-cut-off-dark"_s);
        seat.program().theme().setAppearance(Appearance::Light);

        auto *reason = pane.findChild<QLineEdit *>(u"settleReason"_s);
        auto *added = pane.findChild<QPushButton *>(u"settleAdded"_s);
        reason->clear();
        added->click(); // without a reason nothing is settled
        QVERIFY(added->isEnabled());
        QVERIFY(entryOf(id)->isUnsettled());
        reason->setText(u"Seen in the portal"_s);
        added->click();
        QTRY_VERIFY(!bar.isVisible());
        QTRY_COMPARE(pane.findChildren<UnsettledCard *>().size(), 0);
        const std::optional<JournalEntry> settled = entryOf(id);
        QVERIFY(settled && settled->settlement);
        QCOMPARE(settled->settlement->finding, Finding::Added);
        QCOMPARE(settled->settlement->reason, u"Seen in the portal"_s);
        QCOMPARE(keyOf(settled->attempt.outcome), QByteArray("lost"));
    }

    /// UX.md U12: what the person found stands in the journal; then the order no longer waits.
    void theFindingOnThePanelSettlesTheAttempt()
    {
        Seat seat;
        seat.program().sandbox().setAnswerMode({AnswerMode::Kind::Dropped, 0});
        sendSample(seat);
        auto &bar = seat.find<JournalBar>(u"journalBar"_s);
        QTRY_VERIFY(bar.isVisible());
        seat.click(u"checkServices"_s);
        seat.click(u"itIsNotThere"_s);
        QTRY_VERIFY(!bar.isVisible());
        JournalFile journal(journalFolder());
        const auto entries = std::get<QList<JournalEntry>>(journal.entries({}));
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.first().settlement);
        QCOMPARE(entries.first().settlement->finding, Finding::NotAdded);
        QVERIFY(!entries.first().settlement->reason.isEmpty());
        seat.program().sandbox().setAnswerMode({});
        QVERIFY(seat.reviewed());
        seat.click(u"send"_s);
        QVERIFY(seat.waitForAnswer());
        QCOMPARE(postsReceived(seat), 2);
    }

    /// A card reads the services, says what it saw, and leaves the answer to the person; what was seen goes
    /// into the journal with the person's reason.
    void aCardLooksAtTheServices()
    {
        Seat seat;
        seat.program().sandbox().setAnswerMode({AnswerMode::Kind::Status, 16});
        sendSample(seat);
        seat.find<QTabWidget>(u"tabs"_s).setCurrentWidget(&seat.find<QWidget>(u"unsettled"_s));
        QTRY_VERIFY(seat.window().findChild<QPushButton *>(u"lookForIt"_s));
        seat.click(u"lookForIt"_s);
        auto &seen = seat.find<QTextEdit>(u"seen"_s);
        QTRY_VERIFY(seen.toPlainText().startsWith(u"It is not there."_s));
        QVERIFY(seen.isVisible());
        const QString evidence = seen.toPlainText().section(u'\n', 1);
        QVERIFY2(evidence.contains(u"is not among"_s), qPrintable(evidence));
        picture(seat, u"journal-looked"_s);
        JournalFile journal(journalFolder());
        QVERIFY(std::get<QList<JournalEntry>>(journal.entries({})).first().isUnsettled());
        seat.find<QLineEdit>(u"settleReason"_s).setText(u"Asked the customer, too"_s);
        seat.click(u"settleNotAdded"_s);
        QTRY_VERIFY(!std::get<QList<JournalEntry>>(journal.entries({})).first().isUnsettled());
        const Settlement settlement = *std::get<QList<JournalEntry>>(journal.entries({})).first().settlement;
        QCOMPARE(settlement.finding, Finding::NotAdded);
        QCOMPARE(settlement.reason, u"Asked the customer, too"_s);
        QCOMPARE(settlement.evidence, evidence);
        QCOMPARE(postsReceived(seat), 1);
    }

    /// Where the services cannot be read, the way by hand stays.
    void aCardThatMayNotReadLeavesTheWayByHand()
    {
        Seat seat;
        seat.program().sandbox().setGrantedScopes({QString::fromLatin1(defaultContract().scope)});
        seat.program().sandbox().setAnswerMode({AnswerMode::Kind::Status, 16});
        sendSample(seat);
        seat.find<QTabWidget>(u"tabs"_s).setCurrentWidget(&seat.find<QWidget>(u"unsettled"_s));
        QTRY_VERIFY(seat.window().findChild<QPushButton *>(u"lookForIt"_s));
        seat.click(u"lookForIt"_s);
        auto &seen = seat.find<QTextEdit>(u"seen"_s);
        QTRY_VERIFY(seen.toPlainText().contains(u"could not be read"_s));
        seat.click(u"settleNotAdded"_s);
        JournalFile journal(journalFolder());
        QTRY_VERIFY(!std::get<QList<JournalEntry>>(journal.entries({})).first().isUnsettled());
        QCOMPARE(std::get<QList<JournalEntry>>(journal.entries({})).first().settlement->evidence, QString());
    }

    /// A damaged journal: nothing is sent, nothing is lost, and only a person begins a new one.
    void aDamagedJournalStopsSendingUntilAPersonDecides()
    {
        QVERIFY(QDir().mkpath(journalFolder()));
        const QByteArray damaged(
            "not what SQLite wrote, but long enough to be looked at as a header ........");
        QFile file(journalFolder() + u"/journal.sqlite"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
        file.close();

        Seat seat;
        auto &bar = seat.find<JournalBar>(u"journalBar"_s);
        QTRY_VERIFY(bar.isVisible());
        QVERIFY(bar.findChild<Notice *>()->text().contains(u"nothing can be sent"_s));
        sendSample(seat);
        QCOMPARE(postsReceived(seat), 0);
        QCOMPARE(seat.find<ResultPanel>(u"result"_s).outcomeClass(), OutcomeClass::NotSent);
        picture(seat, u"journal-damaged"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), damaged);
        file.close();

        QPushButton *anew = nullptr;
        for (QPushButton *button : bar.findChildren<QPushButton *>())
            if (button->text().contains(u"begin anew"_s))
                anew = button;
        QVERIFY(anew);
        anew->click();
        auto *question = bar.findChild<QMessageBox *>(u"beginAnewQuestion"_s);
        QVERIFY(question);
        for (QAbstractButton *button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        QTRY_VERIFY(!bar.isVisible());
        const QStringList kept = QDir(journalFolder()).entryList({u"journal-damaged-*"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QFile old(journalFolder() + u'/' + kept.first());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), damaged);
        QVERIFY(seat.reviewed());
        seat.click(u"send"_s);
        QVERIFY(seat.waitForAnswer());
        QCOMPARE(postsReceived(seat), 1);
    }

    /// Nothing to settle: the tab says what would stand there.
    void anEmptyPaneSaysWhatItIsFor()
    {
        Seat seat;
        seat.find<QTabWidget>(u"tabs"_s).setCurrentWidget(&seat.find<QWidget>(u"unsettled"_s));
        picture(seat, u"journal-empty"_s);
        bool says = false;
        for (const QLabel *label : seat.find<UnsettledPane>(u"unsettled"_s).findChildren<QLabel *>())
            says = says || (label->isVisible() && label->text().contains(u"unknown outcome"_s));
        QVERIFY(says);
    }
};

SEAT_MAIN(JournalTest)
#include "journal_test.moc"
