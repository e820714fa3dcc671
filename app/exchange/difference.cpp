// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/difference.h"

#include "json/boundedjson.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr JsonBounds bodyBounds{16 << 20, 32};

/// A text as it is; "12" and 12 are not the same value, so that a text which looks like another kind of
/// value keeps its quotation marks.
QString valueOf(const Json &json)
{
    if (!json.is_string())
        return QString::fromStdString(json.dump());
    const QString text = textOf(json);
    const auto other = readJson(text.toUtf8());
    const Json *read = std::get_if<Json>(&other);
    return read && !read->is_structured() ? u'"' + text + u'"' : text;
}

void collect(const Json &json, const QString &way, NamedValues &values)
{
    if (values.size() >= mostNamedValues)
        return;
    if (json.is_object() && !json.empty()) {
        for (const auto &[name, member] : json.items())
            collect(member, way.isEmpty() ? textOf(name) : way + u'.' + textOf(name), values);
    } else if (json.is_array() && !json.empty()) {
        int number = 0;
        for (const Json &each : json)
            collect(each, u"%1[%2]"_s.arg(way).arg(++number), values);
    } else {
        values.append({way, valueOf(json)});
        if (values.size() == mostNamedValues)
            values.last() = {u"…"_s, u"…"_s};
    }
}

/// A name with its number among equal ones.
using Place = QPair<QString, int>;

QList<Place> placesOf(const NamedValues &values, Qt::CaseSensitivity names)
{
    QHash<QString, int> counts;
    QList<Place> places;
    places.reserve(values.size());
    for (const auto &value : values) {
        const QString name = names == Qt::CaseSensitive ? value.first : value.first.toLower();
        places.append({name, counts[name]++});
    }
    return places;
}

Difference::Kind kindOf(const QString &left, const QString &right)
{
    return left == right ? Difference::Kind::Same : Difference::Kind::Changed;
}

} // namespace

QList<Difference> differencesOf(const NamedValues &left, const NamedValues &right, Qt::CaseSensitivity names)
{
    const QList<Place> leftPlaces = placesOf(left, names);
    const QList<Place> rightPlaces = placesOf(right, names);
    QHash<Place, qsizetype> inRight;
    for (qsizetype at = 0; at < rightPlaces.size(); ++at)
        inRight.insert(rightPlaces.at(at), at);
    const QSet<Place> inLeft(leftPlaces.begin(), leftPlaces.end());

    QList<Difference> differences;
    const auto appendThoseOfRightAlone = [&](qsizetype from) {
        for (qsizetype at = from; at < right.size() && !inLeft.contains(rightPlaces.at(at)); ++at)
            differences.append({right.at(at).first, {}, right.at(at).second, Difference::Kind::OnlyRight});
    };
    appendThoseOfRightAlone(0);
    for (qsizetype at = 0; at < left.size(); ++at) {
        const auto &[name, value] = left.at(at);
        const auto other = inRight.constFind(leftPlaces.at(at));
        if (other == inRight.constEnd()) {
            differences.append({name, value, {}, Difference::Kind::OnlyLeft});
            continue;
        }
        const QString &otherValue = right.at(*other).second;
        differences.append({name, value, otherValue, kindOf(value, otherValue)});
        appendThoseOfRightAlone(*other + 1);
    }
    return differences;
}

NamedValues namedValuesOf(const Json &json)
{
    NamedValues values;
    collect(json, {}, values);
    return values;
}

NamedValues namedValuesOf(const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    const auto read = readJson(body, bodyBounds);
    if (const Json *json = std::get_if<Json>(&read); json && json->is_structured() && !json->empty())
        return namedValuesOf(*json);
    return {{QString(), QString::fromUtf8(body)}};
}

NamedValues namedValuesOf(const HttpHeaders &headers)
{
    NamedValues values;
    for (const auto &[name, value] : headers)
        values.append({QString::fromUtf8(name), QString::fromUtf8(value)});
    return values;
}

qsizetype changesIn(const QList<Difference> &differences)
{
    return std::ranges::count_if(
        differences, [](const Difference &each) { return each.kind != Difference::Kind::Same; });
}

} // namespace onboard
