// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "json/boundedjson.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <limits>
#include <set>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BoundedJson)
};

/// Left through the parser by throwing: its callback has no other way to say why it stops.
struct Stop
{
    JsonFault::Kind kind;
    QString detail;
};

/// The parser reports no position to its callback, so a fault found there has to be searched for.
void setPosition(JsonFault &fault, const QByteArray &text, qsizetype byte)
{
    const qsizetype end = std::min(byte, text.size());
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < end; ++i) {
        if (text.at(i) == '\n') {
            ++fault.line;
            lineStart = i + 1;
        }
    }
    fault.column = static_cast<int>(end - lineStart) + 1;
}

/// Byte of a text, for the parser; remembers how far it was read. Neither the parser's callback nor all
/// of its errors say where they are.
class WatchedByte
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    WatchedByte(const char *at, const char *&furthest)
        : m_at(at)
        , m_furthest(&furthest)
    { }

    reference operator*() const { return *m_at; }
    WatchedByte &operator++()
    {
        *m_furthest = ++m_at;
        return *this;
    }
    bool operator==(const WatchedByte &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    const char **m_furthest;
};

/// The quote that opens the text whose closing quote is the last byte of `read`.
qsizetype openingQuote(QByteArrayView read)
{
    const auto isEscaped = [read](qsizetype at) {
        qsizetype backslashes = 0;
        while (backslashes < at && read.at(at - backslashes - 1) == '\\')
            ++backslashes;
        return backslashes % 2 == 1;
    };
    qsizetype at = read.size() - 2;
    while (at > 0 && (read.at(at) != '"' || isEscaped(at)))
        --at;
    return std::max<qsizetype>(0, at);
}

/// Byte after which nesting exceeds `mostDepth`, or -1. Run before the parser: building and dropping a
/// value that is nested a hundred thousand levels deep is what this guards against.
qsizetype tooDeepAt(const QByteArray &text, int mostDepth)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > mostDepth)
                return i;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return -1;
}

} // namespace

std::variant<Json, JsonFault> readJson(const QByteArray &text, JsonBounds bounds)
{
    if (text.size() > bounds.mostBytes)
        return JsonFault{JsonFault::Kind::TooLarge, 1, 1, {}};
    if (const qsizetype at = tooDeepAt(text, bounds.mostDepth); at >= 0) {
        JsonFault fault{JsonFault::Kind::TooDeep, 1, 1, {}};
        setPosition(fault, text, at);
        return fault;
    }

    std::vector<std::set<std::string>> keys;
    const auto watch = [&keys](int, Json::parse_event_t event, Json &parsed) {
        switch (event) {
        case Json::parse_event_t::object_start:
            keys.emplace_back();
            break;
        case Json::parse_event_t::object_end:
            keys.pop_back();
            break;
        case Json::parse_event_t::key:
            if (!keys.back().insert(parsed.get<std::string>()).second)
                throw Stop{JsonFault::Kind::DuplicateKey, textOf(parsed)};
            break;
        default:
            break;
        }
        return true;
    };
    const char *furthest = text.constData();
    try {
        Json json =
            Json::parse(WatchedByte(text.cbegin(), furthest), WatchedByte(text.cend(), furthest), watch);
        if (const qsizetype nul = text.indexOf('\0'); nul >= 0) { // the parser takes it for the end
            JsonFault fault;
            setPosition(fault, text, nul);
            return fault;
        }
        return json;
    } catch (const Stop &stop) {
        JsonFault fault{stop.kind, 1, 1, stop.detail};
        setPosition(fault, text, openingQuote({text.cbegin(), furthest}));
        return fault;
    } catch (const Json::parse_error &error) {
        JsonFault fault;
        const qsizetype byte = error.byte > 0 ? static_cast<qsizetype>(error.byte) - 1 : 0;
        setPosition(fault, text, byte);
        return fault;
    } catch (const Json::exception &) { // a number beyond a double, for one
        JsonFault fault;
        setPosition(fault, text, furthest - text.constData() - 1);
        return fault;
    }
}

QString describe(const JsonFault &fault)
{
    const QString place = Texts::tr("line %1, column %2").arg(fault.line).arg(fault.column);
    switch (fault.kind) {
    case JsonFault::Kind::TooLarge:
        return Texts::tr("The text is longer than this program reads.");
    case JsonFault::Kind::TooDeep:
        return Texts::tr("The JSON is nested too deeply (%1).").arg(place);
    case JsonFault::Kind::DuplicateKey:
        return Texts::tr("The name \"%1\" stands twice in one object (%2).").arg(fault.detail, place);
    case JsonFault::Kind::Syntax:
        break;
    }
    return Texts::tr("The text is not valid JSON (%1).").arg(place);
}

QByteArray writeJson(const Json &json)
{
    return QByteArray::fromStdString(json.dump(4, ' ', false, Json::error_handler_t::replace));
}

QString textOf(const std::string &utf8)
{
    using Converter = QStringDecoder;
    Converter whole(Converter::Utf8, Converter::Flag::ConvertInitialBom); // else the first mark is lost
    return whole(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

QString textOf(const Json &string)
{
    return string.is_string() ? textOf(string.get_ref<const std::string &>()) : QString();
}

std::optional<qint64> integerOf(const Json &number)
{
    if (number.is_number_unsigned()) {
        const auto value = number.get<std::uint64_t>();
        if (value > static_cast<std::uint64_t>(std::numeric_limits<qint64>::max()))
            return {};
        return static_cast<qint64>(value);
    }
    if (number.is_number_integer())
        return number.get<std::int64_t>();
    return {};
}

Json jsonOf(const QString &text)
{
    return Json(text.toStdString());
}

const Json *memberOf(const Json &object, QLatin1StringView name)
{
    if (!object.is_object())
        return nullptr;
    for (const auto &[key, value] : object.items()) {
        if (textOf(key).compare(name, Qt::CaseInsensitive) == 0)
            return &value;
    }
    return nullptr;
}

} // namespace onboard
