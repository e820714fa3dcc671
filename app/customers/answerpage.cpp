// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/answerpage.h"

#include "connection/httpcall.h"

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr JsonBounds bounds{.mostBytes = 4 << 20, .mostDepth = 16};
constexpr std::size_t mostRows = 10'000; ///< of a page: 100 are asked for
constexpr qsizetype mostIdCharacters = 128;

std::optional<qint64> integerIn(const Json &value)
{
    if (const std::optional<qint64> number = integerOf(value))
        return number;
    bool isNumber = false;
    const qint64 number = textOf(value).trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<qint64> totalIn(const Json &answer)
{
    const Json *metadata = memberOf(answer, "metadata"_L1);
    const std::optional<qint64> total = metadata ? numberIn(*metadata, "totalCount"_L1) : std::nullopt;
    return total && *total >= 0 ? total : std::nullopt;
}

} // namespace

std::optional<AnswerPage<Json>> readPage(const QByteArray &body)
{
    const std::variant<Json, JsonFault> read = readJson(body, bounds);
    const auto *answer = std::get_if<Json>(&read);
    const Json *data = answer ? memberOf(*answer, "data"_L1) : nullptr;
    if (!data || !data->is_array() || data->size() > mostRows)
        return std::nullopt;
    return AnswerPage<Json>{
        {data->begin(), data->end()}, static_cast<qsizetype>(data->size()), totalIn(*answer)};
}

QString textIn(const Json &object, QLatin1StringView name, qsizetype most)
{
    const Json *member = memberOf(object, name);
    if (!member)
        return {};
    if (member->is_number())
        return QString::fromStdString(member->dump());
    return foreignText(textOf(*member), most);
}

std::optional<qint64> numberIn(const Json &object, QLatin1StringView name)
{
    const Json *member = memberOf(object, name);
    return member ? integerIn(*member) : std::nullopt;
}

QString idIn(const Json &object, QLatin1StringView name)
{
    const Json *member = memberOf(object, name);
    const QString id = member ? textOf(*member).trimmed() : QString();
    return foreignText(id, mostIdCharacters) == id ? id : QString();
}

} // namespace onboard
