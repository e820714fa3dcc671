// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/supporttext.h"
#include "delivery/verdict.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

Attempt attemptWith(const Outcome &outcome)
{
    Attempt attempt;
    attempt.facts.id = u"0b9f2a52-0000-4000-8000-000000000001"_s;
    attempt.facts.profileName = u"Acme"_s;
    attempt.facts.environment = u"commercial"_s;
    attempt.facts.contract = u"2025-09"_s;
    attempt.facts.customerId = u"7e4ffcae-0000-4000-8000-c6efa0b250d5"_s;
    attempt.facts.customerName = u"Contoso Ltd"_s;
    attempt.facts.product = u"Office365Backup"_s;
    attempt.facts.seats = u"25"_s;
    attempt.facts.startedAt = QDateTime(QDate(2026, 3, 2), QTime(10, 0), QTimeZone::utc());
    attempt.outcome = outcome;
    attempt.durationMs = 184;
    attempt.postsSent = 1;
    return attempt;
}

Verdict verdictFor(const Outcome &outcome)
{
    return verdictOf(attemptWith(outcome), defaultContract());
}

AnswerFacts http(int status)
{
    AnswerFacts facts;
    facts.httpStatus = status;
    return facts;
}

Outcome answered(int status)
{
    return Answered{http(200), status};
}

QString allTextOf(const Verdict &verdict)
{
    return verdict.word + verdict.headline + verdict.code + verdict.sentence + verdict.advice
        + verdict.details.join(QString());
}

/// What every verdict owes a person (UX.md U13), whatever it says.
void verifyComplete(const Verdict &verdict)
{
    QVERIFY(!verdict.word.isEmpty());
    QVERIFY(!verdict.headline.isEmpty());
    QVERIFY(!verdict.code.isEmpty());
    QVERIFY(verdict.sentence.endsWith(u'.'));
    QVERIFY(!verdict.steps.isEmpty());
    QVERIFY(!allTextOf(verdict).contains(u'{'));
    QVERIFY(!allTextOf(verdict).contains(u"%1"_s));
    QVERIFY(!allTextOf(verdict).contains(u"  "_s));
    QCOMPARE(QSet<NextStep>(verdict.steps.begin(), verdict.steps.end()).size(), verdict.steps.size());
    QCOMPARE(verdict.steps.contains(NextStep::GoToField), !verdict.fields.isEmpty());
}

/// Nobody may be left in doubt whether something was added.
void verifySaysWhatBecameOfIt(const Verdict &verdict)
{
    const QString &sentence = verdict.sentence;
    switch (verdict.outcomeClass) {
    case OutcomeClass::Success:
        QVERIFY(sentence.contains(u"was added"_s));
        break;
    case OutcomeClass::Change:
    case OutcomeClass::Refused:
        QVERIFY2(sentence.contains(u"Nothing was added"_s) || sentence.contains(u"was not added"_s),
            qPrintable(sentence));
        break;
    case OutcomeClass::Unknown:
        QVERIFY2(sentence.contains(u"may have been"_s), qPrintable(sentence));
        break;
    case OutcomeClass::NotSent:
        QVERIFY2(sentence.contains(u"left this computer."_s) && sentence.contains(u"Nothing"_s),
            qPrintable(sentence));
        break;
    }
}

} // namespace

class VerdictTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// API.md §7: code, name and class of every published status.
    void status_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<OutcomeClass>("outcomeClass");
        QTest::addColumn<QString>("field"); // the first one gone to; empty for none
        using enum OutcomeClass;
        QTest::newRow("1") << 1 << u"SaveSuccessful"_s << Success << QString();
        QTest::newRow("2") << 2 << u"SaveFailed"_s << Refused << QString();
        QTest::newRow("3") << 3 << u"PartnerNoLicense"_s << Refused
                           << u"licenseItems.SubscriptionSourceType"_s;
        QTest::newRow("4") << 4 << u"UserSeatNotEnough"_s << Change << u"userSeat"_s;
        QTest::newRow("5") << 5 << u"ExceededExpiredTime"_s << Change << u"expirationTime"_s;
        QTest::newRow("6") << 6 << u"CheckFailed"_s << Refused << u"product"_s;
        QTest::newRow("7") << 7 << u"LicenseExists"_s << Change << u"product"_s;
        QTest::newRow("11") << 11 << u"LessThanCurrentTime"_s << Change << u"expirationTime"_s;
        QTest::newRow("12") << 12 << u"HasSameLicense"_s << Change << u"product"_s;
        QTest::newRow("13") << 13 << u"AlreadyAcceptOtherLicense"_s << Refused << u"product"_s;
        QTest::newRow("16") << 16 << u"CheckSuccessful"_s << Unknown << QString();
        QTest::newRow("17") << 17 << u"PremiumProductReachLimit"_s << Refused << u"product"_s;
        QTest::newRow("18") << 18 << u"ExpiredTimeLessThanOneMonth"_s << Change << u"expirationTime"_s;
        QTest::newRow("19") << 19 << u"ReduceUserSeatFailed"_s << Refused << u"userSeat"_s;
        QTest::newRow("20") << 20 << u"AssignEXODForCB365ActiveFailed"_s << Refused << u"product"_s;
    }
    void status()
    {
        QFETCH(int, code);
        QFETCH(QString, name);
        QFETCH(OutcomeClass, outcomeClass);
        QFETCH(QString, field);
        const Verdict verdict = verdictFor(answered(code));
        verifyComplete(verdict);
        verifySaysWhatBecameOfIt(verdict);
        QCOMPARE(verdict.outcomeClass, outcomeClass);
        QCOMPARE(classOf(answered(code), defaultContract()), outcomeClass);
        QCOMPARE(verdict.code, u"status %1 · %2"_s.arg(code).arg(name));
        QCOMPARE(verdict.fields.isEmpty() ? QString() : verdict.fields.constFirst().key, field);
        for (const FieldRef &ref : verdict.fields)
            QVERIFY(fieldOf(defaultContract(), ref.key));
        if (outcomeClass != OutcomeClass::Success)
            QVERIFY(!verdict.advice.isEmpty());
        QVERIFY(verdict.details.isEmpty());
    }

    void everyPublishedStatusIsTested() { QCOMPARE(defaultContract().statuses.size(), std::size_t{15}); }

    void aCheckThatPassedIsNotASuccess()
    {
        const Verdict verdict = verdictFor(answered(16));
        QVERIFY(verdict.outcomeClass == OutcomeClass::Unknown);
        QCOMPARE(verdict.word, u"Unknown"_s);
        QVERIFY(verdict.headline != u"Added"_s);
        QCOMPARE(verdict.steps.constFirst(), NextStep::CheckServices);
    }

    void unpublishedStatus_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {8, 9, 10, 14, 15, 0, -1, 21, 100, std::numeric_limits<int>::max()})
            QTest::addRow("%d", code) << code;
    }
    void unpublishedStatus()
    {
        QFETCH(int, code);
        const Verdict verdict = verdictFor(answered(code));
        verifyComplete(verdict);
        verifySaysWhatBecameOfIt(verdict);
        QCOMPARE(verdict.outcomeClass, OutcomeClass::Unknown);
        QCOMPARE(verdict.headline, u"Unknown status %1"_s.arg(code));
        QCOMPARE(verdict.code, u"status %1"_s.arg(code));
        const QList<NextStep> steps{NextStep::CheckServices, NextStep::TryAgain};
        QCOMPARE(verdict.steps, steps);
    }

    void wordsOfTheClasses()
    {
        QCOMPARE(verdictFor(answered(1)).word, u"Added"_s);
        QCOMPARE(verdictFor(answered(4)).word, u"Change needed"_s);
        QCOMPARE(verdictFor(answered(3)).word, u"Refused"_s);
        QCOMPARE(verdictFor(answered(16)).word, u"Unknown"_s);
        QCOMPARE(verdictFor(NotSent{}).word, u"Not sent"_s);
    }

    void productCustomerAndSeatsStandInTheSentence()
    {
        QCOMPARE(verdictFor(answered(1)).sentence, u"Office365Backup was added to Contoso Ltd."_s);
        QVERIFY(verdictFor(answered(4)).sentence.contains(u"25"_s));

        Attempt nameless = attemptWith(answered(1));
        nameless.facts.customerName.clear();
        QVERIFY(verdictOf(nameless, defaultContract()).sentence.contains(nameless.facts.customerId));

        Attempt bare = attemptWith(answered(4));
        bare.facts.seats.clear();
        verifyComplete(verdictOf(bare, defaultContract()));
    }

    void aNameIsNeverAPlaceholder()
    {
        Attempt attempt = attemptWith(answered(1));
        attempt.facts.customerName = u"{product} %1 {seats}"_s;
        QCOMPARE(verdictOf(attempt, defaultContract()).sentence,
            u"Office365Backup was added to {product} %1 {seats}."_s);
    }

    /// API.md §8, class by class.
    void httpStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<OutcomeClass>("outcomeClass");
        QTest::addColumn<NextStep>("mainStep");
        using enum NextStep;
        const auto refused = OutcomeClass::Refused;
        const auto unknown = OutcomeClass::Unknown;
        for (const int status : {300, 301, 302, 303, 304, 307, 308})
            QTest::addRow("HTTP %d", status) << status << refused << TestConnection;
        for (const int status : {401, 403})
            QTest::addRow("HTTP %d", status) << status << refused << TestConnection;
        QTest::newRow("HTTP 404") << 404 << refused << GoToField;
        for (const int status : {400, 402, 405, 406, 409, 410, 413, 415, 422, 429, 431, 451, 499})
            QTest::addRow("HTTP %d", status) << status << refused << TryAgain;
        for (const int status : {408, 500, 501, 502, 503, 504, 505, 511, 520, 599, 600, 101, 0})
            QTest::addRow("HTTP %d", status) << status << unknown << CheckServices;
    }
    void httpStatus()
    {
        QFETCH(int, status);
        QFETCH(OutcomeClass, outcomeClass);
        QFETCH(NextStep, mainStep);
        const Outcome outcome = outcomeClass == OutcomeClass::Refused
            ? Outcome{Refused{.facts = http(status), .message = u"Own words"_s}}
            : Outcome{Failed{.facts = http(status), .message = u"Own words"_s}};
        const Verdict verdict = verdictFor(outcome);
        verifyComplete(verdict);
        verifySaysWhatBecameOfIt(verdict);
        QCOMPARE(verdict.outcomeClass, outcomeClass);
        QCOMPARE(verdict.code, u"HTTP %1"_s.arg(status));
        QCOMPARE(verdict.steps.constFirst(), mainStep);
        QVERIFY(!verdict.advice.isEmpty());
        QVERIFY(verdict.details.join(u' ').contains(u"Own words"_s));
        if (outcomeClass == OutcomeClass::Unknown) {
            QCOMPARE(verdict.headline, u"We don’t know whether it was added"_s);
            QVERIFY(verdict.steps.contains(NextStep::TryAgain));
        }
    }

    void forbiddenNamesThePermission()
    {
        const Verdict verdict = verdictFor(Refused{.facts = http(403)});
        QVERIFY(verdict.advice.contains(u"elements.license.readwrite.all"_s));
    }

    void unknownCustomerLeadsToTheCustomer()
    {
        const Verdict verdict = verdictFor(Refused{.facts = http(404)});
        QCOMPARE(verdict.fields.constFirst().key, u"customerId"_s);
    }

    void redirectNamesTheHost()
    {
        const Verdict verdict = verdictFor(Refused{.facts = http(307), .redirectHost = u"evil.test"_s});
        QVERIFY(verdict.details.join(u' ').contains(u"evil.test"_s));
    }

    void waitIsGivenInWords_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("1 s") << qint64(1) << u"one second"_s;
        QTest::newRow("59 s") << qint64(59) << u"59 seconds"_s;
        QTest::newRow("60 s") << qint64(60) << u"one minute"_s;
        QTest::newRow("61 s") << qint64(61) << u"2 minutes"_s; // rounded up
        QTest::newRow("59 min") << qint64(59 * 60) << u"59 minutes"_s;
        QTest::newRow("59 min 1 s") << qint64(59 * 60 + 1) << u"one hour"_s;
        QTest::newRow("1 h 1 s") << qint64(3601) << u"2 hours"_s;
        QTest::newRow("a day") << qint64(86400) << u"24 hours"_s;
    }
    void waitIsGivenInWords()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, words);
        const Verdict refused = verdictFor(Refused{.facts = http(429), .retryAfterSeconds = seconds});
        QVERIFY2(refused.advice.contains(u"wait "_s + words + u'.'), qPrintable(refused.advice));
        const Verdict failed = verdictFor(Failed{.facts = http(503), .retryAfterSeconds = seconds});
        QVERIFY2(failed.advice.contains(u"wait "_s + words + u'.'), qPrintable(failed.advice));
    }

    void noWaitNoWords()
    {
        for (const std::optional<qint64> &seconds : {std::optional<qint64>(), std::optional<qint64>(0)}) {
            const Verdict verdict = verdictFor(Refused{.facts = http(429), .retryAfterSeconds = seconds});
            QVERIFY(!verdict.advice.contains(u"asks you to wait"_s));
        }
    }

    void fieldMessagesGoToTheirFields()
    {
        const Verdict verdict = verdictFor(Refused{.facts = http(400),
            .message = u"Bad Request"_s,
            .fields = {{u"UserSeat"_s, u"Too few."_s}, {u"licenseItems[0].saletype"_s, u"Odd."_s},
                {u"UserSeat"_s, u"Not a number."_s}, {u"Nobody"_s, u"Unheard of."_s}}});
        verifyComplete(verdict);
        QCOMPARE(verdict.steps.constFirst(), NextStep::GoToField);
        const QList<FieldRef> fields{{u"userSeat"_s, 0}, {u"licenseItems.SaleType"_s, 0}};
        QCOMPARE(verdict.fields, fields);
        const QList<FieldMessage> messages{{u"userSeat"_s, u"Too few."_s},
            {u"licenseItems.SaleType"_s, u"Odd."_s}, {u"userSeat"_s, u"Not a number."_s}};
        QCOMPARE(verdict.fieldMessages, messages);
        const QString details = verdict.details.join(u' ');
        QVERIFY(details.contains(u"Nobody"_s) && details.contains(u"Unheard of."_s));
        QVERIFY(!details.contains(u"Too few."_s));
    }

    void anAnswerAboutSomethingElseIsAWarning_data()
    {
        QTest::addColumn<QString>("customerId");
        QTest::addColumn<QString>("product");
        QTest::addColumn<int>("warnings");
        const QString id = attemptWith({}).facts.customerId;
        QTest::newRow("nothing named") << QString() << QString() << 0;
        QTest::newRow("the same") << id << u"Office365Backup"_s << 0;
        QTest::newRow("another case") << id.toUpper() << u"office365backup"_s << 0;
        QTest::newRow("another customer") << u"other"_s << u"Office365Backup"_s << 1;
        QTest::newRow("another product") << id << u"FLYOnline"_s << 1;
        QTest::newRow("both") << u"other"_s << u"FLYOnline"_s << 2;
    }
    void anAnswerAboutSomethingElseIsAWarning()
    {
        QFETCH(QString, customerId);
        QFETCH(QString, product);
        QFETCH(int, warnings);
        AnswerFacts facts = http(200);
        facts.customerId = customerId;
        facts.product = product;
        QCOMPARE(verdictFor(Answered{facts, 1}).details.size(), warnings);
        QCOMPARE(verdictFor(Unreadable{facts, Unreadable::Reason::NoStatus}).details.size(), warnings);
    }

    void notSent_data()
    {
        QTest::addColumn<NotSent::Reason>("reason");
        QTest::addColumn<NextStep>("mainStep");
        using enum NotSent::Reason;
        using enum NextStep;
        QTest::newRow("problems") << HasProblems << TryAgain;
        QTest::newRow("credential") << Credential << TestConnection;
        QTest::newRow("token") << Token << TestConnection;
        QTest::newRow("endpoint") << Endpoint << TestConnection;
        QTest::newRow("no connection") << NoConnection << TryAgain;
        QTest::newRow("TLS") << Tls << TestConnection;
        QTest::newRow("busy") << Busy << TryAgain;
        QTest::newRow("cancelled") << Cancelled << TryAgain;
        QTest::newRow("declined") << Declined << TryAgain;
    }
    void notSent()
    {
        QFETCH(NotSent::Reason, reason);
        QFETCH(NextStep, mainStep);
        for (const QString &sentence : {QString(), u"It broke."_s}) {
            const Verdict verdict = verdictFor(NotSent{reason, sentence});
            verifyComplete(verdict);
            verifySaysWhatBecameOfIt(verdict);
            QCOMPARE(verdict.outcomeClass, OutcomeClass::NotSent);
            QCOMPARE(verdict.headline, u"Not sent"_s);
            QCOMPARE(verdict.steps.constFirst(), mainStep);
            QVERIFY(verdict.steps.contains(NextStep::TryAgain));
            QVERIFY(verdict.sentence.startsWith(sentence));
        }
    }

    void codesOfWhatWasNotSentDiffer()
    {
        using enum NotSent::Reason;
        QSet<QString> codes;
        for (const auto reason :
            {HasProblems, Credential, Token, Endpoint, NoConnection, Tls, Busy, Cancelled, Declined})
            codes.insert(verdictFor(NotSent{reason, {}}).code);
        QCOMPARE(codes.size(), 9);
    }

    void lostAndUnreadable()
    {
        using enum Lost::Cause;
        using Reason = Unreadable::Reason;
        QList<Outcome> outcomes;
        for (const auto cause : {Deadline, Inactive, ConnectionLost, Cancelled, Other})
            outcomes.append(Lost{cause});
        for (const auto reason :
            {Reason::NoBody, Reason::NotJson, Reason::NoStatus, Reason::Encoded, Reason::TooLarge})
            outcomes.append(Unreadable{http(200), reason});
        QSet<QString> sentences;
        for (const Outcome &outcome : outcomes) {
            const Verdict verdict = verdictFor(outcome);
            verifyComplete(verdict);
            verifySaysWhatBecameOfIt(verdict);
            QCOMPARE(verdict.outcomeClass, OutcomeClass::Unknown);
            QCOMPARE(verdict.headline, u"We don’t know whether it was added"_s);
            QVERIFY(verdict.sentence.endsWith(u"It may have been added."_s));
            const QList<NextStep> steps{NextStep::CheckServices, NextStep::TryAgain};
            QCOMPARE(verdict.steps, steps);
            sentences.insert(verdict.sentence);
        }
        QCOMPARE(sentences.size(), outcomes.size());
        QCOMPARE(verdictFor(Unreadable{http(201), Reason::NoBody}).code, u"HTTP 201"_s);
    }

    void supportTextSaysWhatSupportNeeds()
    {
        AnswerFacts facts = http(200);
        facts.requestId = u"0HNEVHLNSPSEJ:00000009"_s;
        const QString text = supportText(attemptWith(Answered{facts, 4}), defaultContract());
        for (const QString &part :
            {u"status 4 · UserSeatNotEnough"_s, u"0HNEVHLNSPSEJ:00000009"_s, u"HTTP status: 200"_s,
                u"0b9f2a52-0000-4000-8000-000000000001"_s, u"2026-03-02T10:00:00.000Z"_s, u"184 ms"_s,
                u"Acme"_s, u"commercial"_s, u"2025-09"_s, u"7e4ffcae-0000-4000-8000-c6efa0b250d5"_s,
                u"Office365Backup"_s, QString::fromLatin1(qVersion()), u"Elements Onboard "_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void supportTextHoldsNoAddressAndNoToken()
    {
        Attempt attempt = attemptWith(Refused{.facts = http(403),
            .message = u"owner anna.b@contoso.test (anna%40contoso.test) has no right"_s,
            .fields = {{u"userSeat"_s, u"ask <bert@contoso.test>"_s},
                {u"other"_s, u"seen "_s + QString(80, u'a')}}});
        attempt.facts.customerName = u"carl@contoso.test"_s;
        attempt.facts.profileName = u"dora@contoso.test"_s;
        std::get<Refused>(attempt.outcome).facts.body = "secret-body";
        const QString text = supportText(attempt, defaultContract());
        QVERIFY2(!text.contains(u'@') || text.count(u'@') == text.count(u"[…@…]"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"contoso"_s), qPrintable(text));
        QVERIFY(!text.contains(u"secret-body"_s));
        QVERIFY(!text.contains(QString(40, u'a')));
        QVERIFY(text.contains(u"has no right"_s));
    }
};

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::VerdictTest)
#include "verdict_test.moc"
