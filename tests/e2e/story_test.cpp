// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "ui/window/seat.h"

#include "customers/currentservice.h"
#include "delivery/journal/journalfile.h"
#include "result/resultpanel.h"
#include "sandbox/customers.h"
#include "theme/notice.h"
#include "ui/theme/walk.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace onboard;
using namespace onboard::test;

namespace {

JournalEntry onlyEntry()
{
    JournalFile journal(journalFolder());
    const auto entries = std::get<QList<JournalEntry>>(journal.entries({}));
    if (entries.size() != 1)
        qFatal("the journal holds %lld attempts", static_cast<long long>(entries.size()));
    return entries.first();
}

QString checkedWords(Seat &seat)
{
    QString words;
    for (const auto *text : seat.find<QWidget>(u"result"_s).findChildren<QTextEdit *>()) {
        if (text->isVisible())
            words += text->toPlainText() + u'\n';
    }
    return words;
}

} // namespace

class StoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// From "they want a backup" to "done, and here is the proof", by what a person presses and types.
    void findTheCustomerSeeWhatTheyHaveAddAndProveIt()
    {
        Seat seat;
        SandboxServer &sandbox = seat.program().sandbox();
        sandbox.setCustomerCount(500);
        sandbox.setLatency(50ms);
        const InventedCustomer customer = inventedCustomer(6); // has Office365Backup

        // The customer, by name.
        seat.type(u"customerId"_s, u"gardens glass"_s);
        auto &field = seat.find<QWidget>(u"customerId"_s);
        QTRY_VERIFY(seat.window().findChild<QListView *>(u"customerList"_s)
            && seat.window().findChild<QListView *>(u"customerList"_s)->model()->rowCount() == 1);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(seat.submission().customerId(), customer.id);

        // What is ordered, from a template; the customer stays.
        auto &templates = seat.find<QMenu>(u"templates"_s);
        QTRY_VERIFY(templates.actions().size() > 1);
        QTest::keyClick(&seat.window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(seat.submission().product(), u"Office365Backup"_s);
        QCOMPARE(seat.submission().customerId(), customer.id);

        // The review warns of what is there already; the person orders something else.
        QVERIFY(seat.reviewed());
        auto *duplicate = seat.window().findChild<Notice *>(u"duplicate"_s);
        QTRY_VERIFY(duplicate->isVisible());
        QVERIFY2(duplicate->text().contains(u"status 7 or 12"_s), qPrintable(duplicate->text()));
        QVERIFY2(duplicate->text().contains(seat.find<QLabel>(u"hasNow"_s).text()), "it names what is there");
        QVERIFY(seat.find<QLabel>(u"value:customerId"_s).text().contains(customer.name));
        keepPicture(seat.window().grab(), u"story-duplicate"_s);
        seat.click(u"change:product"_s);
        seat.type(u"product"_s, u"CRMBackup"_s);
        QVERIFY(seat.reviewed());
        QTRY_VERIFY(seat.submission().hasServicesBefore());
        QVERIFY(!seat.window().findChild<Notice *>(u"duplicate"_s)->isVisible());

        // Sent once; the answer is lost.
        sandbox.setAnswerMode({AnswerMode::Kind::Dropped, 0});
        seat.click(u"send"_s);
        QVERIFY(seat.waitForAnswer());
        QCOMPARE(seat.find<ResultPanel>(u"result"_s).outcomeClass(), OutcomeClass::Unknown);
        QVERIFY(onlyEntry().isUnsettled());
        const std::optional<ServicesSnapshot> before = readSnapshot(onlyEntry().attempt.facts.servicesBefore);
        QVERIFY(before);
        QCOMPARE(before->services.size(), 1);

        // Looked for, seen, said so.
        seat.click(u"checkServices"_s);
        QTRY_VERIFY2(checkedWords(seat).contains(u"It is there."_s), qPrintable(checkedWords(seat)));
        QVERIFY(onlyEntry().isUnsettled()); // a person has to say so
        QVERIFY(!seat.find<QPushButton>(u"tryAgain"_s).isEnabled());
        keepPicture(seat.window().grab(), u"story-found"_s);
        seat.click(u"itIsThere"_s);
        QTRY_VERIFY(!onlyEntry().isUnsettled());

        // The proof: who said what, when and why, and one POST.
        const Settlement settlement = *onlyEntry().settlement;
        QCOMPARE(settlement.finding, Finding::Added);
        QCOMPARE(settlement.person, accountName());
        QVERIFY(!settlement.reason.isEmpty());
        QVERIFY2(settlement.evidence.contains(u"was not there before the attempt and is there now"_s),
            qPrintable(settlement.evidence));
        QVERIFY(settlement.at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QCOMPARE(sandbox.received().size(), 1);
        QVERIFY(!seat.find<QPushButton>(u"tryAgain"_s).isEnabled());
    }
};

SEAT_MAIN(StoryTest)
#include "story_test.moc"
