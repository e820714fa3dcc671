// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/verdict.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(verdict)
};

using enum NextStep;

constexpr auto lookThenAgain = std::to_array<NextStep>({CheckServices, TryAgain});
constexpr auto again = std::to_array<NextStep>({TryAgain});
constexpr auto againOrOtherContract = std::to_array<NextStep>({TryAgain, ChangeContract});
constexpr auto againOrTest = std::to_array<NextStep>({TryAgain, TestConnection});
constexpr auto test = std::to_array<NextStep>({TestConnection});
constexpr auto testThenAgain = std::to_array<NextStep>({TestConnection, TryAgain});
constexpr auto mendThenTest = std::to_array<NextStep>({GoToField, TestConnection});

// ---- the words of the classes --------------------------------------------------------------------------

struct ClassRow
{
    OutcomeClass outcomeClass;
    const char *word;
};

constexpr auto classes = std::to_array<ClassRow>({
    {OutcomeClass::Success, QT_TRANSLATE_NOOP("verdict", "Added")},
    {OutcomeClass::Change, QT_TRANSLATE_NOOP("verdict", "Change needed")},
    {OutcomeClass::Refused, QT_TRANSLATE_NOOP("verdict", "Refused")},
    {OutcomeClass::Unknown, QT_TRANSLATE_NOOP("verdict", "Unknown")},
    {OutcomeClass::NotSent, QT_TRANSLATE_NOOP("verdict", "Not sent")},
});

constexpr const char *unknownHeadline = QT_TRANSLATE_NOOP("verdict", "We don’t know whether it was added");
constexpr const char *lookFirst =
    QT_TRANSLATE_NOOP("verdict", "Do not send it again before you have looked at the customer’s services.");
constexpr const char *safeAgain =
    QT_TRANSLATE_NOOP("verdict", "Your entries are kept. It is safe to try again.");

// ---- HTTP statuses (API.md §8); the first row that spans a status counts -----------------------------

struct HttpRow
{
    int from;
    int to;
    const char *headline; ///< "" for failures: they all have the one of the unknown
    const char *sentence;
    const char *advice;
    std::span<const NextStep> steps;
};

constexpr auto refusals = std::to_array<HttpRow>({
    {300, 399, QT_TRANSLATE_NOOP("verdict", "The service pointed to another address"),
        QT_TRANSLATE_NOOP("verdict",
            "The service answered with a redirect, which this program does not follow. Nothing was added."),
        QT_TRANSLATE_NOOP(
            "verdict", "Usually the address in the profile is out of date. Check the profile’s environment."),
        test},
    {400, 400, QT_TRANSLATE_NOOP("verdict", "The service did not accept the order"),
        QT_TRANSLATE_NOOP("verdict",
            "The service found values that it does not accept in the order for {customer}. Nothing was "
            "added."),
        QT_TRANSLATE_NOOP("verdict",
            "Usually a value is missing or has another form than the service expects. Correct it and review "
            "the order again. If all values are right, the service may speak another contract: choose it in "
            "the "
            "profile."),
        againOrOtherContract},
    {401, 401, QT_TRANSLATE_NOOP("verdict", "The sign-in was refused"),
        QT_TRANSLATE_NOOP(
            "verdict", "The service did not accept the sign-in of this profile. Nothing was added."),
        QT_TRANSLATE_NOOP("verdict",
            "Usually the profile names another environment than its app registration belongs to. Test the "
            "connection."),
        testThenAgain},
    {403, 403, QT_TRANSLATE_NOOP("verdict", "This profile may not add the service"),
        QT_TRANSLATE_NOOP("verdict",
            "The service did not let this profile add {product} to {customer}. Nothing was added."),
        QT_TRANSLATE_NOOP("verdict",
            "Usually the app registration lacks the permission {scope}, or the customer is outside its "
            "customer scope."),
        testThenAgain},
    {404, 404, QT_TRANSLATE_NOOP("verdict", "The customer was not found"),
        QT_TRANSLATE_NOOP(
            "verdict", "The service does not know {customer}, or not this address. Nothing was added."),
        QT_TRANSLATE_NOOP("verdict",
            "Usually the customer ID is wrong, or the customer belongs to another environment than the "
            "profile."),
        mendThenTest},
    {429, 429, QT_TRANSLATE_NOOP("verdict", "Too many requests"),
        QT_TRANSLATE_NOOP("verdict", "The service takes no more requests at the moment. Nothing was added."),
        QT_TRANSLATE_NOOP("verdict", "Wait a little, then send it again. Your entries are kept."), again},
    {400, 499, QT_TRANSLATE_NOOP("verdict", "The service refused the order"),
        QT_TRANSLATE_NOOP("verdict", "The service refused the order for {customer}. Nothing was added."),
        QT_TRANSLATE_NOOP("verdict", "Read what the service says, correct the order and review it again."),
        again},
});

constexpr auto failures = std::to_array<HttpRow>({
    {408, 408, "",
        QT_TRANSLATE_NOOP(
            "verdict", "The service gave up waiting while it took the order. It may have been added."),
        lookFirst, lookThenAgain},
    {500, 500, "",
        QT_TRANSLATE_NOOP(
            "verdict", "The service failed while it handled the order. It may have been added."),
        lookFirst, lookThenAgain},
    {502, 502, "",
        QT_TRANSLATE_NOOP("verdict",
            "The order left this computer, but the answer does not come from AvePoint’s API itself. It may "
            "have been added."),
        lookFirst, lookThenAgain},
    {503, 503, "",
        QT_TRANSLATE_NOOP("verdict",
            "The service is not available at the moment. It probably did not take the order, but this is not "
            "certain. It may have been added."),
        lookFirst, lookThenAgain},
    {504, 504, "",
        QT_TRANSLATE_NOOP("verdict",
            "The order left this computer, but AvePoint’s API did not answer in time. It may have been "
            "added."),
        lookFirst, lookThenAgain},
    {0, 999, "",
        QT_TRANSLATE_NOOP(
            "verdict", "The service answered with a failure and no result. It may have been added."),
        lookFirst, lookThenAgain},
});

const HttpRow &httpRowOf(std::span<const HttpRow> rows, int httpStatus)
{
    const auto row = std::ranges::find_if(
        rows, [httpStatus](const HttpRow &r) { return r.from <= httpStatus && httpStatus <= r.to; });
    return row == rows.end() ? rows.back() : *row;
}

// ---- what never left, what got lost, what cannot be read ---------------------------------------------

template <class Key> struct ReasonRow
{
    Key key;
    const char *code;
    const char *sentence;
    const char *advice;
    std::span<const NextStep> steps;
};

/// The sentence stands in where the outcome has none of its own.
constexpr auto notSentReasons = std::to_array<ReasonRow<NotSent::Reason>>({
    {NotSent::Reason::HasProblems, QT_TRANSLATE_NOOP("verdict", "not complete"),
        QT_TRANSLATE_NOOP("verdict", "The order has problems."),
        QT_TRANSLATE_NOOP("verdict", "Correct the entries, then review the order again."), again},
    {NotSent::Reason::Credential, QT_TRANSLATE_NOOP("verdict", "no secret"),
        QT_TRANSLATE_NOOP("verdict", "The secret of this profile could not be read."),
        QT_TRANSLATE_NOOP("verdict",
            "Your entries are kept. Unlock the keyring or enter the secret, then test the connection."),
        testThenAgain},
    {NotSent::Reason::Token, QT_TRANSLATE_NOOP("verdict", "no sign-in"),
        QT_TRANSLATE_NOOP("verdict", "The sign-in did not succeed."),
        QT_TRANSLATE_NOOP("verdict", "Your entries are kept. Test the connection, then try again."),
        testThenAgain},
    {NotSent::Reason::Endpoint, QT_TRANSLATE_NOOP("verdict", "address not allowed"),
        QT_TRANSLATE_NOOP("verdict", "The address in the profile cannot be used."),
        QT_TRANSLATE_NOOP("verdict", "Your entries are kept. Correct the profile, then test the connection."),
        testThenAgain},
    {NotSent::Reason::NoConnection, QT_TRANSLATE_NOOP("verdict", "no connection"),
        QT_TRANSLATE_NOOP("verdict", "No connection to the service could be made."), safeAgain, againOrTest},
    {NotSent::Reason::Tls, QT_TRANSLATE_NOOP("verdict", "no secure connection"),
        QT_TRANSLATE_NOOP("verdict", "No secure connection to the service could be made."),
        QT_TRANSLATE_NOOP("verdict",
            "If your organisation inspects connections, the profile needs the file of its certificate "
            "authority. Your entries are kept."),
        testThenAgain},
    {NotSent::Reason::Busy, QT_TRANSLATE_NOOP("verdict", "busy"),
        QT_TRANSLATE_NOOP("verdict", "Another order is under way."),
        QT_TRANSLATE_NOOP("verdict", "Wait for its result, then try again. Your entries are kept."), again},
    {NotSent::Reason::Cancelled, QT_TRANSLATE_NOOP("verdict", "cancelled"),
        QT_TRANSLATE_NOOP("verdict", "It was cancelled before the order was handed over."), safeAgain, again},
    {NotSent::Reason::Declined, QT_TRANSLATE_NOOP("verdict", "not confirmed"),
        QT_TRANSLATE_NOOP("verdict", "The order was not confirmed."), safeAgain, again},
    {NotSent::Reason::Journal, QT_TRANSLATE_NOOP("verdict", "journal"),
        QT_TRANSLATE_NOOP("verdict", "The order could not be written to the journal first."), safeAgain,
        again},
    {NotSent::Reason::EarlierAttempt, QT_TRANSLATE_NOOP("verdict", "earlier order"),
        QT_TRANSLATE_NOOP(
            "verdict", "An earlier order for this customer and product has to be looked at first."),
        QT_TRANSLATE_NOOP("verdict",
            "Look at the customer’s services. If the order is still wanted, say so in the review and send "
            "it."),
        {}},
    {NotSent::Reason::Ended, QT_TRANSLATE_NOOP("verdict", "program ended"),
        QT_TRANSLATE_NOOP("verdict", "The program ended before the order was handed over."), safeAgain,
        again},
});

constexpr auto lostCauses = std::to_array<ReasonRow<Lost::Cause>>({
    {Lost::Cause::Deadline, QT_TRANSLATE_NOOP("verdict", "no answer in time"),
        QT_TRANSLATE_NOOP("verdict",
            "The order left this computer, but no answer came within the time allowed. It may have been "
            "added."),
        lookFirst, lookThenAgain},
    {Lost::Cause::Inactive, QT_TRANSLATE_NOOP("verdict", "no answer"),
        QT_TRANSLATE_NOOP(
            "verdict", "The order left this computer, but the service fell silent. It may have been added."),
        lookFirst, lookThenAgain},
    {Lost::Cause::ConnectionLost, QT_TRANSLATE_NOOP("verdict", "connection lost"),
        QT_TRANSLATE_NOOP("verdict",
            "The order left this computer, but the connection was lost before the answer was complete. It "
            "may "
            "have been added."),
        lookFirst, lookThenAgain},
    {Lost::Cause::Cancelled, QT_TRANSLATE_NOOP("verdict", "cancelled after sending"),
        QT_TRANSLATE_NOOP("verdict",
            "The order had already left this computer when it was cancelled. It may have been added."),
        lookFirst, lookThenAgain},
    {Lost::Cause::Ended, QT_TRANSLATE_NOOP("verdict", "program ended"),
        QT_TRANSLATE_NOOP("verdict",
            "The program ended while the order was under way: it may have left this computer, and no answer "
            "was seen. It may have been added."),
        lookFirst, lookThenAgain},
    {Lost::Cause::Other, QT_TRANSLATE_NOOP("verdict", "no complete answer"),
        QT_TRANSLATE_NOOP(
            "verdict", "The order left this computer, but no complete answer came. It may have been added."),
        lookFirst, lookThenAgain},
});

constexpr auto unreadableReasons = std::to_array<ReasonRow<Unreadable::Reason>>({
    {Unreadable::Reason::NoBody, "",
        QT_TRANSLATE_NOOP(
            "verdict", "The service took the order, but returned no result. It may have been added."),
        lookFirst, lookThenAgain},
    {Unreadable::Reason::NotJson, "",
        QT_TRANSLATE_NOOP("verdict",
            "The order left this computer, but the answer is not one of AvePoint’s API. It may have been "
            "added."),
        lookFirst, lookThenAgain},
    {Unreadable::Reason::NoStatus, "",
        QT_TRANSLATE_NOOP("verdict",
            "The order left this computer, but the answer has no status that can be read. It may have been "
            "added."),
        lookFirst, lookThenAgain},
    {Unreadable::Reason::Encoded, "",
        QT_TRANSLATE_NOOP("verdict",
            "The order left this computer, but the answer came compressed, which was not asked for. It may "
            "have been added."),
        lookFirst, lookThenAgain},
    {Unreadable::Reason::TooLarge, "",
        QT_TRANSLATE_NOOP("verdict",
            "The order left this computer, but the answer is larger than this program reads. It may have "
            "been "
            "added."),
        lookFirst, lookThenAgain},
});

template <class Rows, class Key> const auto &rowOf(const Rows &rows, Key key)
{
    using Row = typename Rows::value_type;
    const auto row = std::ranges::find(rows, key, &Row::key);
    return row == rows.end() ? rows.back() : *row;
}

// ---- putting it into words ---------------------------------------------------------------------------

QString text(const char *marked)
{
    return *marked ? QCoreApplication::translate("verdict", marked) : QString();
}

QList<NextStep> listOf(std::span<const NextStep> steps)
{
    return {steps.begin(), steps.end()};
}

/// What stands for {name} in the texts. Never empty: a sentence must not have a hole.
QString wordFor(QStringView name, const AttemptFacts &facts, const Contract &contract)
{
    const auto orElse = [](const QString &word, const QString &otherwise) {
        return word.isEmpty() ? otherwise : word;
    };
    if (name == "product"_L1)
        return orElse(facts.product, Texts::tr("the service"));
    if (name == "customer"_L1)
        return orElse(facts.customerName, orElse(facts.customerId, Texts::tr("the customer")));
    if (name == "seats"_L1)
        return orElse(facts.seats, Texts::tr("seats"));
    if (name == "scope"_L1)
        return QLatin1StringView(contract.scope);
    return {};
}

/// In one pass: a customer may be called "{product}".
QString filledIn(const QString &sentence, const AttemptFacts &facts, const Contract &contract)
{
    static const QRegularExpression place(u"\\{(\\w+)\\}"_s);
    QString filled;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(sentence)) {
        filled += QStringView(sentence).mid(end, match.capturedStart() - end);
        filled += wordFor(match.capturedView(1), facts, contract);
        end = match.capturedEnd();
    }
    filled += QStringView(sentence).mid(end);
    return filled;
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

QString secondsInWords(int count)
{
    return count == 1 ? Texts::tr("The service asks you to wait one second.")
                      : Texts::tr("The service asks you to wait %n seconds.", nullptr, count);
}

QString minutesInWords(int count)
{
    return count == 1 ? Texts::tr("The service asks you to wait one minute.")
                      : Texts::tr("The service asks you to wait %n minutes.", nullptr, count);
}

QString hoursInWords(int count)
{
    return count == 1 ? Texts::tr("The service asks you to wait one hour.")
                      : Texts::tr("The service asks you to wait %n hours.", nullptr, count);
}

/// Rounded up, so that nobody comes back too early.
QString waitInWords(qint64 seconds)
{
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    const int count = static_cast<int>(seconds);
    if (count < minute)
        return secondsInWords(count);
    if (count <= hour - minute)
        return minutesInWords((count + minute - 1) / minute);
    return hoursInWords((count + hour - 1) / hour);
}

QString withWait(const QString &advice, const std::optional<qint64> &seconds)
{
    return seconds && *seconds > 0 ? joined(waitInWords(*seconds), advice) : advice;
}

QString httpCode(const AnswerFacts &facts)
{
    return Texts::tr("HTTP %1").arg(facts.httpStatus);
}

void addMessage(Verdict &verdict, const QString &message)
{
    if (!message.isEmpty())
        verdict.details.append(Texts::tr("The service says: “%1”").arg(message));
}

bool isOther(const QString &answered, const QString &sent)
{
    return !answered.isEmpty() && answered.compare(sent, Qt::CaseInsensitive) != 0;
}

/// One contract answers with a number where the other has a name.
bool isOtherProduct(const QString &answered, const QString &ordered, const Contract &contract)
{
    const Choice *meant = productMeant(contract, answered);
    return isOther(meant ? QString::fromLatin1(meant->name) : answered, ordered);
}

void addMismatches(
    Verdict &verdict, const AnswerFacts &answered, const AttemptFacts &facts, const Contract &contract)
{
    if (isOther(answered.customerId, facts.customerId))
        verdict.details.append(
            Texts::tr("Caution: the answer names another customer, %1. Check that customer’s services too.")
                .arg(answered.customerId));
    if (isOtherProduct(answered.product, facts.product, contract))
        verdict.details.append(
            Texts::tr("Caution: the answer names another product, %1. Check what was added.")
                .arg(answered.product));
}

/// Messages about a known field go to that field; the others are told as they came.
void addFieldMessages(Verdict &verdict, const QList<FieldMessage> &messages, const Contract &contract)
{
    for (const FieldMessage &message : messages) {
        const Field *field = fieldMeant(contract, message.field);
        if (!field) {
            verdict.details.append(
                Texts::tr("The service says about %1: “%2”").arg(message.field, message.text));
            continue;
        }
        const bool isInItems = field->place == Place::Item;
        const FieldRef at{QLatin1StringView(field->key),
            isInItems ? std::min(itemMeant(message.field), contract.mostItems - 1) : 0};
        verdict.fieldMessages.append({nameInMessage(at), message.text});
        if (!verdict.fields.contains(at))
            verdict.fields.append(at);
    }
    if (!verdict.fields.isEmpty() && !verdict.steps.contains(GoToField))
        verdict.steps.prepend(GoToField);
}

/// One verdict is made for one attempt; each kind of outcome has its own function below.
struct Writer
{
    const AttemptFacts &facts;
    const Contract &contract;

    [[nodiscard]] QString filled(const QString &sentence) const
    {
        return filledIn(sentence, facts, contract);
    }

    Verdict operator()(const NotSent &notSent) const;
    Verdict operator()(const Answered &answered) const;
    Verdict operator()(const Refused &refused) const;
    Verdict operator()(const Failed &failed) const;
    Verdict operator()(const Unreadable &unreadable) const;
    Verdict operator()(const Lost &lost) const;

private:
    [[nodiscard]] Verdict published(const StatusRow &row) const;
    [[nodiscard]] Verdict unpublished(int status) const;
};

/// A request for a token may have gone before: then only the order itself did not leave.
QString whatLeft(NotSent::Reason reason)
{
    const bool mayHaveAsked = reason == NotSent::Reason::Token || reason == NotSent::Reason::Cancelled;
    return mayHaveAsked ? Texts::tr("Nothing of the order left this computer.")
                        : Texts::tr("Nothing left this computer.");
}

Verdict Writer::operator()(const NotSent &notSent) const
{
    const auto &row = rowOf(notSentReasons, notSent.reason);
    Verdict verdict;
    verdict.headline = Texts::tr("Not sent");
    verdict.code = text(row.code);
    verdict.sentence =
        joined(notSent.sentence.isEmpty() ? text(row.sentence) : notSent.sentence, whatLeft(notSent.reason));
    verdict.advice = text(row.advice);
    verdict.steps = listOf(row.steps);
    return verdict;
}

Verdict Writer::published(const StatusRow &row) const
{
    Verdict verdict;
    verdict.headline = filled(contractText(row.headline));
    verdict.code = Texts::tr("status %1 · %2").arg(QString::number(row.code), QLatin1StringView(row.name));
    verdict.sentence = filled(contractText(row.meaning));
    verdict.advice = filled(joined(contractText(row.cause), contractText(row.advice)));
    verdict.steps = listOf(row.steps);
    for (const Field *field : fieldsOf(contract, row))
        verdict.fields.append({QLatin1StringView(field->key), 0});
    return verdict;
}

/// API.md §7: a number without a published meaning is neither success nor failure.
Verdict Writer::unpublished(int status) const
{
    Verdict verdict;
    verdict.headline = Texts::tr("Unknown status %1").arg(status);
    verdict.code = Texts::tr("status %1").arg(status);
    verdict.sentence =
        filled(Texts::tr("The service answered with status %1, whose meaning is not published. {product} may "
                         "have been added to {customer}.")
                   .arg(status));
    verdict.advice = text(lookFirst);
    verdict.steps = listOf(lookThenAgain);
    return verdict;
}

Verdict Writer::operator()(const Answered &answered) const
{
    const StatusRow *row = statusOf(contract, answered.status);
    Verdict verdict = row ? published(*row) : unpublished(answered.status);
    addMismatches(verdict, answered.facts, facts, contract);
    return verdict;
}

Verdict Writer::operator()(const Refused &refused) const
{
    const HttpRow &row = httpRowOf(refusals, refused.facts.httpStatus);
    Verdict verdict;
    verdict.headline = text(row.headline);
    verdict.code = httpCode(refused.facts);
    verdict.sentence = filled(text(row.sentence));
    verdict.advice = withWait(filled(text(row.advice)), refused.retryAfterSeconds);
    verdict.steps = listOf(row.steps);
    addMessage(verdict, refused.message);
    if (!refused.redirectHost.isEmpty())
        verdict.details.append(Texts::tr("The redirect led to %1.").arg(refused.redirectHost));
    addFieldMessages(verdict, refused.fields, contract);
    // A row may point at the customer without the service naming a field.
    if (verdict.steps.contains(GoToField) && verdict.fields.isEmpty())
        verdict.fields.append({QLatin1StringView(contract.customer), 0});
    return verdict;
}

Verdict Writer::operator()(const Failed &failed) const
{
    const HttpRow &row = httpRowOf(failures, failed.facts.httpStatus);
    Verdict verdict;
    verdict.headline = text(unknownHeadline);
    verdict.code = httpCode(failed.facts);
    verdict.sentence = text(row.sentence);
    verdict.advice = withWait(text(row.advice), failed.retryAfterSeconds);
    verdict.steps = listOf(row.steps);
    addMessage(verdict, failed.message);
    return verdict;
}

Verdict Writer::operator()(const Unreadable &unreadable) const
{
    const auto &row = rowOf(unreadableReasons, unreadable.reason);
    Verdict verdict;
    verdict.headline = text(unknownHeadline);
    verdict.code = httpCode(unreadable.facts);
    verdict.sentence = text(row.sentence);
    verdict.advice = text(row.advice);
    verdict.steps = listOf(row.steps);
    addMismatches(verdict, unreadable.facts, facts, contract);
    return verdict;
}

Verdict Writer::operator()(const Lost &lost) const
{
    const auto &row = rowOf(lostCauses, lost.cause);
    Verdict verdict;
    verdict.headline = text(unknownHeadline);
    verdict.code = text(row.code);
    verdict.sentence = text(row.sentence);
    verdict.advice = text(row.advice);
    verdict.steps = listOf(row.steps);
    return verdict;
}

} // namespace

QString wordOf(OutcomeClass outcomeClass)
{
    const auto row = std::ranges::find(classes, outcomeClass, &ClassRow::outcomeClass);
    return row == classes.end() ? QString() : text(row->word);
}

Verdict verdictOf(const Attempt &attempt, const Contract &contract)
{
    Verdict verdict = std::visit(Writer{attempt.facts, contract}, attempt.outcome);
    verdict.outcomeClass = classOf(attempt.outcome, contract);
    verdict.word = wordOf(verdict.outcomeClass);
    if (!attempt.journalProblem.isEmpty())
        verdict.details.append(
            Texts::tr("This outcome is not in the journal, which will list the order as unknown: note "
                      "it down. %1")
                .arg(attempt.journalProblem));
    return verdict;
}

OutcomeClass classOf(const Outcome &outcome, const Contract &contract)
{
    return std::visit(Overloaded{
                          [](const NotSent &) { return OutcomeClass::NotSent; },
                          [&contract](const Answered &answered) {
                              const StatusRow *row = statusOf(contract, answered.status);
                              return row ? row->outcomeClass : OutcomeClass::Unknown;
                          },
                          [](const Refused &) { return OutcomeClass::Refused; },
                          [](const Failed &) { return OutcomeClass::Unknown; },
                          [](const Unreadable &) { return OutcomeClass::Unknown; },
                          [](const Lost &) { return OutcomeClass::Unknown; },
                      },
        outcome);
}

} // namespace onboard
