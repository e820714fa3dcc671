// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "history/historycolumns.h"

#include "connection/environment.h"
#include "contract/review.h"
#include "delivery/journal/entryreport.h"
#include "delivery/verdict.h"
#include "intake/filling.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString timeOf(const JournalEntry &entry)
{
    const QDateTime time = entry.attempt.facts.startedAt.toLocalTime();
    const QLocale locale;
    return locale.toString(time.date(), QLocale::ShortFormat) + u' '
        + locale.toString(time.time(), u"HH:mm"_s);
}

QString profileOf(const JournalEntry &entry)
{
    const AttemptFacts &facts = entry.attempt.facts;
    const EnvironmentRow *environment = environmentNamed(facts.environment);
    const QString label = environment ? connectionText(environment->label) : facts.environment;
    return label == facts.profileName
        ? label
        : Texts::tr("%1 · %2", "profile, environment").arg(facts.profileName, label);
}

QString customerOf(const JournalEntry &entry)
{
    const AttemptFacts &facts = entry.attempt.facts;
    return facts.customerName.isEmpty() ? facts.customerId : facts.customerName;
}

QString productOf(const JournalEntry &entry)
{
    return entry.attempt.facts.product;
}

const AnswerFacts *answerOf(const JournalEntry &entry)
{
    return entry.state == JournalEntry::State::Done ? factsOf(entry.attempt.outcome) : nullptr;
}

QString httpOf(const JournalEntry &entry)
{
    const AnswerFacts *answer = answerOf(entry);
    return answer && answer->httpStatus > 0 ? QString::number(answer->httpStatus) : QString();
}

QString statusOf(const JournalEntry &entry)
{
    const auto *answered = std::get_if<Answered>(&entry.attempt.outcome);
    if (entry.state != JournalEntry::State::Done || !answered)
        return {};
    const StatusRow *row = onboard::statusOf(contractOf(entry), answered->status);
    return row ? u"%1 · %2"_s.arg(QString::number(answered->status), QString::fromLatin1(row->name))
               : QString::number(answered->status);
}

QString durationOf(const JournalEntry &entry)
{
    return entry.state == JournalEntry::State::Done && entry.attempt.durationMs > 0
        ? durationInWords(entry.attempt.durationMs)
        : QString();
}

QString requestIdOf(const JournalEntry &entry)
{
    const AnswerFacts *answer = answerOf(entry);
    return answer ? answer->requestId : QString();
}

QString noteOf(const JournalEntry &entry)
{
    return entry.note.simplified();
}

struct FixedRow
{
    const char *key;
    const char *title;
    std::optional<JournalSort> sort;
    QString (*text)(const JournalEntry &entry);
    bool isNumber;
};

constexpr auto fixedRows = std::to_array<FixedRow>({
    {"time", QT_TRANSLATE_NOOP("History", "Time"), JournalSort::Time, timeOf, false},
    {"profile", QT_TRANSLATE_NOOP("History", "Profile"), JournalSort::Profile, profileOf, false},
    {"customer", QT_TRANSLATE_NOOP("History", "Customer"), JournalSort::Customer, customerOf, false},
    {"product", QT_TRANSLATE_NOOP("History", "Product"), JournalSort::Product, productOf, false},
    {"outcome", QT_TRANSLATE_NOOP("History", "Outcome"), JournalSort::Ending, endingInWords, false},
    {"http", QT_TRANSLATE_NOOP("History", "HTTP"), JournalSort::Http, httpOf, true},
    {"status", QT_TRANSLATE_NOOP("History", "Status"), JournalSort::Status, statusOf, false},
    {"duration", QT_TRANSLATE_NOOP("History", "Duration"), JournalSort::Duration, durationOf, true},
    {"requestId", QT_TRANSLATE_NOOP("History", "Request ID"), JournalSort::RequestId, requestIdOf, false},
    {"note", QT_TRANSLATE_NOOP("History", "Note"), std::nullopt, noteOf, false},
});

/// Each product is called the same in all contracts and has a column already.
bool needsColumn(const Contract &contract, const Field &field)
{
    return field.place != Place::Path && QLatin1StringView(field.key) != QLatin1StringView(contract.product);
}

QList<HistoryColumn> makeColumns()
{
    QList<HistoryColumn> columns;
    for (const FixedRow &row : fixedRows)
        columns.append({QString::fromLatin1(row.key), row.title, row.sort, row.text, {}, row.isNumber});
    for (const Contract *contract : contracts()) {
        for (const Field &field : contract->fields) {
            const QString wire = QString::fromLatin1(field.wire).toLower();
            const bool isThere = std::ranges::any_of(columns, [&](const HistoryColumn &each) {
                return each.wire == wire
                    || (!each.text && QLatin1StringView(each.title) == QLatin1StringView(field.label));
            });
            if (needsColumn(*contract, field) && !isThere)
                columns.append(
                    {u"field."_s + wire, field.label, {}, nullptr, wire, field.input == Input::Number});
        }
    }
    return columns;
}

QString findingInWords(Finding finding)
{
    return finding == Finding::Added ? Texts::tr("added") : Texts::tr("not added");
}

} // namespace

const QList<HistoryColumn> &historyColumns()
{
    static const QList<HistoryColumn> columns = makeColumns();
    return columns;
}

int fixedHistoryColumns()
{
    return static_cast<int>(fixedRows.size());
}

QString titleOf(const HistoryColumn &column)
{
    return column.text ? Texts::tr(column.title) : contractText(column.title);
}

QString fieldText(const HistoryColumn &column, const Contract &contract, const Draft &draft)
{
    QStringList values;
    for (const Field &field : contract.fields) {
        const bool isMeant = column.wire.compare(QLatin1StringView(field.wire), Qt::CaseInsensitive) == 0
            || QLatin1StringView(field.label) == QLatin1StringView(column.title);
        if (!isMeant || field.place == Place::Path)
            continue;
        const int items = field.place == Place::Item ? draft.itemCount() : 1;
        for (int item = 0; item < items; ++item) {
            const Value value = draft.value({QString::fromLatin1(field.key), item});
            if (isEntered(value))
                values.append(inWords(field, value));
        }
    }
    return values.join("; "_L1);
}

QString endingInWords(const JournalEntry &entry)
{
    if (entry.state != JournalEntry::State::Done)
        return Texts::tr("under way");
    const QString word = wordOf(entry.outcomeClass);
    return entry.settlement
        ? Texts::tr("%1, settled: %2", "class, finding").arg(word, findingInWords(entry.settlement->finding))
        : word;
}

OrderedForm formOf(const JournalEntry &entry)
{
    TakenOrder order;
    order.customerId = entry.attempt.facts.customerId;
    order.contract = contractNamed(entry.attempt.facts.contract);
    order.body = entry.body;
    const Filling filling = fillingOf(order, defaultContract(), TimestampUnit::Milliseconds);
    return {filling.contract, filling.draft, filling.leftOut, filling.fault};
}

QString durationInWords(qint64 milliseconds)
{
    if (milliseconds < 1000)
        return Texts::tr("%1 ms").arg(milliseconds);
    return Texts::tr("%1 s").arg(QLocale().toString(static_cast<double>(milliseconds) / 1000, 'f', 1));
}

} // namespace onboard
