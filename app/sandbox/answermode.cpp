// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/answermode.h"

#include "sandbox/httpreason.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AnswerMode)
};

using Kind = AnswerMode::Kind;

/// The modes that need no number.
struct PlainMode
{
    Kind kind;
    const char *key;
    const char *label; ///< marked for translation, context "AnswerMode"
};

constexpr auto plainModes = std::to_array<PlainMode>({
    {Kind::Rules, "rules", QT_TRANSLATE_NOOP("AnswerMode", "By the rules")},
    {Kind::Slow, "slow", QT_TRANSLATE_NOOP("AnswerMode", "Slowly, after 5 seconds")},
    {Kind::NoAnswer, "no-answer", QT_TRANSLATE_NOOP("AnswerMode", "No answer")},
    {Kind::Dropped, "dropped", QT_TRANSLATE_NOOP("AnswerMode", "Connection lost half-way")},
    {Kind::Garbage, "garbage", QT_TRANSLATE_NOOP("AnswerMode", "Something that is no JSON")},
});

/// The modes with a number, and which numbers can be asked for: also those that no table offers.
struct NumberedMode
{
    Kind kind;
    const char *prefix;
    int lowest;
    int highest;
};

constexpr auto numberedModes = std::to_array<NumberedMode>({
    {Kind::Status, "status:", 0, 9'999},
    {Kind::Http, "http:", 400, 599},
});

const PlainMode *plainMode(Kind kind)
{
    const auto row = std::ranges::find(plainModes, kind, &PlainMode::kind);
    return row == plainModes.end() ? nullptr : &*row;
}

std::optional<int> numberIn(const QString &digits, const NumberedMode &row)
{
    bool ok = false;
    const int number = digits.toInt(&ok);
    const bool plain = ok && digits == QString::number(number);
    return plain && number >= row.lowest && number <= row.highest ? std::optional(number) : std::nullopt;
}

} // namespace

QList<AnswerMode> answerModes(const Contract &contract)
{
    QList<AnswerMode> modes{{Kind::Rules, 0}};
    for (const StatusRow &row : contract.statuses)
        modes.append({Kind::Status, row.code});
    for (const HttpReason &row : httpReasons()) {
        if (row.isOffered)
            modes.append({Kind::Http, row.status});
    }
    for (const PlainMode &row : plainModes) {
        if (row.kind != Kind::Rules)
            modes.append({row.kind, 0});
    }
    return modes;
}

QString keyOf(const AnswerMode &mode)
{
    for (const NumberedMode &row : numberedModes) {
        if (row.kind == mode.kind)
            return QLatin1StringView(row.prefix) + QString::number(mode.code);
    }
    return QLatin1StringView(plainMode(mode.kind)->key);
}

std::optional<AnswerMode> answerModeNamed(const QString &key)
{
    for (const PlainMode &row : plainModes) {
        if (key == QLatin1StringView(row.key))
            return AnswerMode{row.kind, 0};
    }
    for (const NumberedMode &row : numberedModes) {
        const QLatin1StringView prefix(row.prefix);
        if (!key.startsWith(prefix))
            continue;
        if (const std::optional<int> number = numberIn(key.sliced(prefix.size()), row))
            return AnswerMode{row.kind, *number};
    }
    return {};
}

QString labelOf(const AnswerMode &mode, const Contract &contract)
{
    if (mode.kind == Kind::Http)
        return u"HTTP %1 – %2"_s.arg(mode.code).arg(QLatin1StringView(reasonOf(mode.code)));
    if (mode.kind == Kind::Status) {
        const StatusRow *row = statusOf(contract, mode.code);
        return row ? Texts::tr("Status %1 – %2", "number and name")
                         .arg(QString::number(mode.code), QLatin1StringView(row->name))
                   : Texts::tr("Status %1").arg(mode.code);
    }
    return Texts::tr(plainMode(mode.kind)->label);
}

} // namespace onboard
