// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/draftfile.h"
#include "contract/drafts.h"
#include "contract/presence.h"
#include "delivery/repeatwindow.h"
#include "delivery/submission.h"
#include "delivery/supporttext.h"
#include "delivery/verdict.h"
#include "sandbox/sandboxserver.h"
#include "json/boundedjson.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

const QString customer = QString::fromLatin1(drafts::customerId);

Draft draftOf(const char *revision, const char *body)
{
    return draftOfBody(*contractNamed(QString::fromLatin1(revision)), customer,
        std::get<Json>(readJson(body)), TimestampUnit::Milliseconds)
        .draft;
}

/// A submission to a sandbox of its own, with a journal of its own.
struct Bench
{
    Bench()
    {
        started = server.start();
        profile.id = u"test-profile"_s;
        profile.name = u"Test"_s;
        profile.environment = u"custom"_s;
        profile.apiBase = server.baseUrl();
        profile.tokenUrl = server.tokenUrl();
        profile.clientId = QString::fromLatin1(sandboxClientId);
        credentials.keepForThisRun(profile.id, Secret(sandboxClientSecret));
        QObject::connect(&submission, &Submission::finished, &submission, [this](const Attempt &attempt) {
            ++endings;
            last = attempt;
        });
    }

    void use(const char *revision)
    {
        profile.contract = QString::fromLatin1(revision);
        (void)submission.setProfile(profile);
    }
    [[nodiscard]] QString revision() const { return QLatin1StringView(submission.contract().revision); }

    SandboxServer server;
    bool started = false;
    CredentialStore credentials{u"elements-onboard-test"_s};
    TokenSource tokens{credentials};
    QTemporaryDir folder;
    Journal journal{folder.path()};
    Delivery delivery{tokens, journal};
    Submission submission{
        delivery, journal, [](const Profile &, const QString &) { return CustomerFacts(); }};
    Profile profile;
    int endings = 0;
    Attempt last;
};

#define ORDER(bench)                                                                                         \
    do {                                                                                                     \
        const int before = (bench).endings;                                                                  \
        QVERIFY((bench).submission.review());                                                                \
        QTRY_VERIFY((bench).submission.mayConfirm());                                                        \
        (bench).submission.confirm();                                                                        \
        QTRY_COMPARE_WITH_TIMEOUT((bench).endings, before + 1, 60'000);                                      \
    } while (false)

} // namespace

/// One form, one journal, two contracts.
class ContractsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void theProfileChoosesTheContract();
    void goingThereAndBackLosesNothing();
    void aDraftOfTheOtherContractIsConverted();
    void startingAnewForgetsTheOtherContract();
    void sendsInTheContractOfTheProfile();
    void theJournalBlocksAcrossContracts_data();
    void theJournalBlocksAcrossContracts();
    void aRefusedBodySuggestsTheOtherContract();
    void theAnsweredProductIsComparedByChoice_data();
    void theAnsweredProductIsComparedByChoice();
};

void ContractsTest::theProfileChoosesTheContract()
{
    Bench bench;
    QSignalSpy changed(&bench.submission, &Submission::contractChanged);
    QSignalSpy converted(&bench.submission, &Submission::converted);
    QSignalSpy draft(&bench.submission, &Submission::draftChanged);
    bench.use("");
    QCOMPARE(bench.revision(), QString::fromLatin1(defaultContract().revision));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(converted.size(), 0);

    (void)bench.submission.setDraft(drafts::paid());
    draft.clear();
    bench.use("2025-10");
    QCOMPARE(bench.revision(), u"2025-10"_s);
    QCOMPARE(bench.submission.draft().revision(), u"2025-10"_s);
    QCOMPARE(bench.submission.draft().value({u"product"_s}), Value(qint64{2048}));
    QCOMPARE(bench.submission.product(), u"Office365Backup"_s);
    QCOMPARE(bench.submission.customerId(), customer);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(converted.size(), 1);
    QCOMPARE(draft.size(), 1);
    QVERIFY(bench.submission.notCarriedOver().isEmpty());
}

void ContractsTest::goingThereAndBackLosesNothing()
{
    Bench bench;
    bench.use("2025-10");
    const Draft october = draftOf("2025-10", drafts::pooledBackup);
    (void)bench.submission.setDraft(october);
    bench.use("2025-09");
    QVERIFY(!bench.submission.notCarriedOver().isEmpty());
    const Draft september = bench.submission.draft();
    bench.use("2025-10");
    QCOMPARE(bench.submission.draft(), october);
    bench.submission.setValue({u"licenseItems.userSeat"_s, 1}, qint64{99}); // of an item that 2025-09 lacks
    bench.use("2025-09");
    QCOMPARE(bench.submission.draft(), september);
    bench.use("2025-10");
    QCOMPARE(bench.submission.draft().value({u"licenseItems.userSeat"_s, 1}), Value(qint64{99}));
}

void ContractsTest::aDraftOfTheOtherContractIsConverted()
{
    Bench bench;
    bench.use("2025-09");
    QSignalSpy converted(&bench.submission, &Submission::converted);
    QVERIFY(bench.submission.setDraft(draftOf("2025-10", drafts::pooledBackup)));
    QCOMPARE(bench.submission.draft().revision(), u"2025-09"_s);
    QCOMPARE(converted.size(), 1);
    QVERIFY(!bench.submission.notCarriedOver().isEmpty());
    bench.use("2025-10");
    QCOMPARE(bench.submission.draft(), draftOf("2025-10", drafts::pooledBackup));
}

void ContractsTest::startingAnewForgetsTheOtherContract()
{
    Bench bench;
    bench.use("2025-10");
    (void)bench.submission.setDraft(draftOf("2025-10", drafts::pooledBackup));
    bench.use("2025-09");
    bench.submission.startAnew(false);
    bench.use("2025-10");
    QCOMPARE(bench.submission.draft().itemCount(), 1);
    QCOMPARE(bench.submission.draft().value({u"storageProfileId"_s}), Value());
    QCOMPARE(bench.submission.draft().value({u"product"_s}), Value());
}

void ContractsTest::sendsInTheContractOfTheProfile()
{
    Bench bench;
    QVERIFY(bench.started);
    bench.use("2025-09");
    (void)bench.submission.setDraft(drafts::trial());
    bench.use("2025-10");
    bench.submission.setValue({u"avepointStorageType"_s}, qint64{0});
    ORDER(bench);
    QCOMPARE(bench.server.received().size(), 1);
    QCOMPARE(bench.server.received().first().body, QByteArray(drafts::trialBackup));
    QCOMPARE(bench.last.facts.contract, u"2025-10"_s);
    QCOMPARE(bench.last.facts.product, u"Office365Backup"_s);
    const Verdict verdict = verdictOf(bench.last, bench.submission.contract());
    QCOMPARE(verdict.outcomeClass, OutcomeClass::Success);
    QVERIFY2(verdict.details.isEmpty(), qPrintable(verdict.details.join(u' '))); // 2048 is what was ordered
    QVERIFY2(verdict.sentence.contains(u"Office365Backup"_s), qPrintable(verdict.sentence));
    const QString support = supportText(bench.last, bench.submission.contract());
    QVERIFY2(support.contains(u"Office365Backup"_s) && support.contains(u"2025-10"_s), qPrintable(support));
}

void ContractsTest::theJournalBlocksAcrossContracts_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addRow("09 then 10") << QByteArray("2025-09") << QByteArray("2025-10");
    QTest::addRow("10 then 09") << QByteArray("2025-10") << QByteArray("2025-09");
}

void ContractsTest::theJournalBlocksAcrossContracts()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);

    Bench bench;
    setRepeatWindow(std::chrono::hours(24));
    bench.use(first.constData());
    (void)bench.submission.setDraft(drafts::trial());
    ORDER(bench);
    QCOMPARE(verdictOf(bench.last, bench.submission.contract()).outcomeClass, OutcomeClass::Success);

    bench.use(second.constData());
    QVERIFY(bench.submission.review());
    QTRY_COMPARE(bench.submission.earlierAttempts().size(), 1);
    QVERIFY(!bench.submission.mayConfirm());
    QCOMPARE(bench.submission.earlierAttempts().first().attempt.facts.contract, QString::fromLatin1(first));
    bench.submission.confirm();
    QCOMPARE(bench.submission.state(), Submission::State::Reviewing);
    QCOMPARE(bench.server.received().size(), 1);
}

void ContractsTest::aRefusedBodySuggestsTheOtherContract()
{
    Bench bench;
    bench.server.setContract(contractNamed(u"2025-10"_s));
    bench.use("2025-09");
    (void)bench.submission.setDraft(drafts::trial());
    ORDER(bench);
    const Verdict verdict = verdictOf(bench.last, bench.submission.contract());
    QCOMPARE(verdict.code, u"HTTP 400"_s);
    QVERIFY(verdict.steps.contains(NextStep::ChangeContract));
    QVERIFY2(verdict.advice.contains(u"contract"_s), qPrintable(verdict.advice));

    bench.use("2025-10"); // the advice taken
    ORDER(bench);
    QCOMPARE(verdictOf(bench.last, bench.submission.contract()).outcomeClass, OutcomeClass::Success);
}

void ContractsTest::theAnsweredProductIsComparedByChoice_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("ordered");
    QTest::addColumn<QString>("answered");
    QTest::addColumn<bool>("isOther");
    for (const Contract *contract : contracts()) {
        const auto row = [&](const char *name, const QString &ordered, const QString &answered,
                             bool isOther) {
            QTest::addRow("%s: %s", contract->revision, name)
                << QString::fromLatin1(contract->revision) << ordered << answered << isOther;
        };
        row("name", u"Office365Backup"_s, u"Office365Backup"_s, false);
        row("name, another case", u"Office365Backup"_s, u"office365backup"_s, false);
        row("number", u"Office365Backup"_s, u"2048"_s, false);
        row("another number", u"Office365Backup"_s, u"42"_s, true);
        row("another name", u"Office365Backup"_s, u"PartnerUserManagement"_s, true);
        row("unknown number", u"Office365Backup"_s, u"41"_s, true);
        row("no number", u"Office365Backup"_s, u"-1"_s, true);
        row("nothing", u"Office365Backup"_s, QString(), false);
        row("one's own", u"MyService"_s, u"myservice"_s, false);
    }
}

void ContractsTest::theAnsweredProductIsComparedByChoice()
{
    QFETCH(QString, revision);
    QFETCH(QString, ordered);
    QFETCH(QString, answered);
    QFETCH(bool, isOther);

    Attempt attempt;
    attempt.facts.customerId = customer;
    attempt.facts.product = ordered;
    AnswerFacts facts;
    facts.httpStatus = 200;
    facts.customerId = customer;
    facts.product = answered;
    attempt.outcome = Answered{facts, 1};
    QCOMPARE(verdictOf(attempt, *contractNamed(revision)).details.size(), isOther ? 1 : 0);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::ContractsTest)
#include "contracts_test.moc"
