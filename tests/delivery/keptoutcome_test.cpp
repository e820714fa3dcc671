// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/journalfile.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

/// The answer is there, but the journal cannot take it: nothing is lost as long as the program runs.
class KeptOutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenWhenTheJournalTakesItAgain()
    {
        const QTemporaryDir folder;
        JournalFile journal(folder.path());
        Request request;
        request.contract = &defaultContract();
        request.body = "{}";
        Attempt attempt;
        attempt.facts.id = u"00000000-0000-4000-8000-000000000001"_s;
        attempt.facts.service = u"test"_s;
        attempt.facts.contract = QString::fromLatin1(defaultContract().revision);
        attempt.facts.customerId = u"customer"_s;
        attempt.facts.product = u"Office365Backup"_s;
        attempt.facts.startedAt = QDateTime::currentDateTimeUtc();
        attempt.outcome = Answered{AnswerFacts{.httpStatus = 200}, 1};
        attempt.postsSent = 1;
        QVERIFY(std::holds_alternative<Begun>(journal.begin(attempt.facts, request, {})));
        QVERIFY(!journal.markSending(attempt.facts.id));
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(journal.file());
            QVERIFY(other.open());
            QSqlQuery lock(other);
            QVERIFY(lock.exec(u"BEGIN IMMEDIATE"_s));
            const std::optional<JournalProblem> problem = journal.conclude(attempt);
            QVERIFY(problem);
            QCOMPARE(problem->kind, JournalProblem::Kind::Busy);
            QVERIFY(lock.exec(u"COMMIT"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QCOMPARE(stateOf(journal, attempt), JournalEntry::State::Sending);
        QCOMPARE(std::get<int>(journal.recover()), 0); // not lost: it is known
        QCOMPARE(stateOf(journal, attempt), JournalEntry::State::Done);
        const auto entry = std::get<std::optional<JournalEntry>>(journal.entry(attempt.facts.id));
        QCOMPARE(entry->outcomeClass, OutcomeClass::Success);
    }

private:
    static JournalEntry::State stateOf(JournalFile &journal, const Attempt &attempt)
    {
        return std::get<std::optional<JournalEntry>>(journal.entry(attempt.facts.id))->state;
    }
};

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::KeptOutcomeTest)
#include "keptoutcome_test.moc"
