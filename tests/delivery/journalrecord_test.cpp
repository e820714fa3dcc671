// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/secret.h"
#include "delivery/journal/outcomerecord.h"
#include "journalfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

using namespace test;

namespace {

const QString address = u"jo.doe+test@contoso.example"_s;
const QByteArray token = QByteArray("eyJhbGciOiJSUzI1NiJ9.") + QByteArray(60, 'Q') + ".signature-of-it";

AnswerFacts someFacts()
{
    return {.httpStatus = 418,
        .requestId = u"4f1b-77"_s,
        .customerId = u"7c9e6679"_s,
        .product = u"Office365Backup"_s,
        .body = R"({"status":4,"message":"Größe"})"};
}

} // namespace

/// What of an outcome the journal keeps, and what it must not.
class JournalRecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadBackAsItWas_data();
    void isReadBackAsItWas();
    void rubbishIsALostOutcome_data();
    void rubbishIsALostOutcome();
    void holdsNoAddressAndNoToken();
};

void JournalRecordTest::isReadBackAsItWas_data()
{
    QTest::addColumn<Outcome>("outcome");
    for (const auto reason :
        {NotSent::Reason::HasProblems, NotSent::Reason::Credential, NotSent::Reason::Token,
            NotSent::Reason::Endpoint, NotSent::Reason::NoConnection, NotSent::Reason::Tls,
            NotSent::Reason::Busy, NotSent::Reason::Cancelled, NotSent::Reason::Declined,
            NotSent::Reason::Journal, NotSent::Reason::EarlierAttempt, NotSent::Reason::Ended})
        QTest::addRow("not sent %d", static_cast<int>(reason))
            << Outcome(NotSent{reason, u"A sentence with “quotes” and \"others\"."_s});
    QTest::newRow("answered") << Outcome(Answered{someFacts(), 16});
    QTest::newRow("refused") << Outcome(Refused{someFacts(), u"Wrong."_s,
        {{u"product"_s, u"is unknown"_s}, {{}, u"and more"_s}}, 90, u"a.example"_s});
    QTest::newRow("refused, and nothing else") << Outcome(Refused{});
    QTest::newRow("failed") << Outcome(Failed{someFacts(), u"Busy."_s, 7});
    for (const auto reason : {Unreadable::Reason::NoBody, Unreadable::Reason::NotJson,
             Unreadable::Reason::NoStatus, Unreadable::Reason::Encoded, Unreadable::Reason::TooLarge})
        QTest::addRow("unreadable %d", static_cast<int>(reason)) << Outcome(Unreadable{someFacts(), reason});
    for (const auto cause : {Lost::Cause::Other, Lost::Cause::Deadline, Lost::Cause::Inactive,
             Lost::Cause::ConnectionLost, Lost::Cause::Cancelled, Lost::Cause::Ended})
        QTest::addRow("lost %d", static_cast<int>(cause)) << Outcome(Lost{cause});
}

void JournalRecordTest::isReadBackAsItWas()
{
    QFETCH(Outcome, outcome);
    QVERIFY(outcomeOf(recordOf(outcome)) == outcome);

    QTemporaryDir folder;
    const AttemptFacts facts = factsOf();
    {
        JournalFile journal(folder.path());
        QVERIFY(writes(journal, facts, outcome));
    }
    JournalFile again(folder.path());
    QVERIFY(entryOf(again, facts.id).attempt.outcome == outcome);
}

void JournalRecordTest::rubbishIsALostOutcome_data()
{
    QTest::addColumn<OutcomeRecord>("record");
    OutcomeRecord record = recordOf(Answered{someFacts(), 1});
    record.detail = "{\"answer\":";
    QTest::newRow("a detail that is cut") << record;
    record.detail = "[]";
    QTest::newRow("a detail of another kind") << record;
    record = recordOf(Answered{someFacts(), 1});
    record.outcome = u"delivered"_s;
    QTest::newRow("an unknown kind") << record;
}

/// In doubt the worst is assumed: never that it was not added.
void JournalRecordTest::rubbishIsALostOutcome()
{
    QFETCH(OutcomeRecord, record);
    QVERIFY(std::holds_alternative<Lost>(outcomeOf(record)));
}

void JournalRecordTest::holdsNoAddressAndNoToken()
{
    QTemporaryDir folder;
    JournalFile journal(folder.path());
    const Secret inMemory{token}; // as while an answer to an order is taken
    AnswerFacts told = someFacts();
    const QString said = u"You are "_s + address + u", with "_s + QString::fromLatin1(token);
    told.body = "{\"message\":\"" + said.toUtf8() + "\"}";
    told.requestId = QString::fromLatin1(token);
    told.customerId = address;
    const auto outcomes = std::to_array<Outcome>({
        Answered{told, 3},
        Refused{told, said, {{address, said}}, {}, address},
        Failed{told, said, {}},
        Unreadable{told, Unreadable::Reason::NoStatus},
        NotSent{NotSent::Reason::Token, said},
    });
    int number = 0;
    for (const Outcome &outcome : outcomes) {
        AttemptFacts facts = factsOf(u"customer %1"_s.arg(++number));
        facts.profileName = u"Profile of "_s + address;
        facts.customerName = address;
        QVERIFY(writes(journal, facts, outcome));
    }
    const AttemptFacts unknown = factsOf(u"another"_s);
    QVERIFY(writes(journal, unknown, lost));
    Settlement settled = settlement(Finding::Added, said);
    settled.person = address;
    QVERIFY(std::get<bool>(journal.settle(unknown.id, settled)));

    QByteArray all;
    for (const QFileInfo &each : QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden))
        all += bytesOf(each.filePath());
    QVERIFY(all.contains("customer 5")); // else nothing is searched
    QVERIFY(!all.contains("jo.doe"));
    QVERIFY(!all.contains("contoso.example"));
    QVERIFY(!all.contains("QQQQQQQQ"));
    QVERIFY(!all.contains("signature-of-it"));
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::JournalRecordTest)
#include "journalrecord_test.moc"
