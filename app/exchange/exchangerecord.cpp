// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/exchangerecord.h"

#include "exchange/webaddress.h"
#include "json/boundedjson.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

using Bounds = ExchangeBounds;

constexpr auto purposes =
    std::to_array({Purpose::Token, Purpose::Customers, Purpose::Services, Purpose::Seats, Purpose::Order});

struct TimeRow
{
    const char *name;
    std::optional<qint64> ExchangeTimes::*time;
};

constexpr auto times = std::to_array<TimeRow>({
    {"dns", &ExchangeTimes::dns},
    {"connect", &ExchangeTimes::connect},
    {"tls", &ExchangeTimes::tls},
    {"send", &ExchangeTimes::send},
    {"wait", &ExchangeTimes::wait},
    {"read", &ExchangeTimes::read},
});

struct PeerRow
{
    const char *name;
    QString ExchangePeer::*text;
};

constexpr auto peers = std::to_array<PeerRow>({
    {"address", &ExchangePeer::address},
    {"proxy", &ExchangePeer::proxy},
    {"tlsVersion", &ExchangePeer::tlsVersion},
    {"cipher", &ExchangePeer::cipher},
    {"certificateSubject", &ExchangePeer::certificateSubject},
    {"certificateIssuer", &ExchangePeer::certificateIssuer},
});

// ---- writing -----------------------------------------------------------------------------------------

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && text.toUtf8().size() == bytes.size();
}

/// Under `name` when they are text, else under `name` + "Base64".
void addBytes(Json &object, const char *name, const QByteArray &bytes)
{
    if (isText(bytes))
        object[name] = bytes.toStdString();
    else
        object[name + std::string("Base64")] = bytes.toBase64().toStdString();
}

Json listOf(const HttpHeaders &headers)
{
    Json list = Json::array();
    for (const auto &[name, value] : headers) {
        Json header = Json::object();
        addBytes(header, "name", name);
        addBytes(header, "value", value);
        list.push_back(std::move(header));
    }
    return list;
}

/// Without a user's name and password, which no record holds.
std::optional<QUrl> addressIn(const QByteArray &text)
{
    const std::optional<QUrl> address = webAddress(text);
    return address && address->userInfo().isEmpty() ? address : std::nullopt;
}

Json requestIn(const Exchange &exchange)
{
    Json request = Json::object();
    addBytes(request, "method", exchange.method);
    // One that cannot be read again is left out: it would take the whole record with it.
    request["url"] = addressIn(exchange.url.toEncoded()).value_or(QUrl()).toEncoded().toStdString();
    request["headers"] = listOf(exchange.requestHeaders);
    addBytes(request, "body", exchange.requestBody);
    return request;
}

Json responseIn(const Exchange &exchange)
{
    Json response = Json::object();
    addBytes(response, "httpVersion", exchange.httpVersion);
    response["status"] = exchange.httpStatus;
    addBytes(response, "reason", exchange.reason);
    response["headers"] = listOf(exchange.responseHeaders);
    addBytes(response, "body", exchange.responseBody);
    response["bodyBytesLeftOut"] = exchange.responseBytesLeftOut;
    return response;
}

Json timesIn(const ExchangeTimes &taken)
{
    Json object = Json::object();
    for (const TimeRow &row : times)
        if (const std::optional<qint64> &time = taken.*row.time)
            object[row.name] = *time;
    object["total"] = taken.total;
    return object;
}

Json peerIn(const ExchangePeer &peer)
{
    Json object = Json::object();
    for (const PeerRow &row : peers)
        if (const QString &text = peer.*row.text; !text.isEmpty())
            object[row.name] = jsonOf(text);
    return object;
}

// ---- reading -----------------------------------------------------------------------------------------

/// Reads members one after the other; the first that is not as it has to be spoils all of it.
class Reader
{
public:
    explicit Reader(const Json &record)
        : m_record(record)
    { }

    [[nodiscard]] bool isGood() const { return m_isGood; }

    [[nodiscard]] Reader inside(const char *name)
    {
        static const Json nothing;
        const Json *member = find(name);
        const bool isObject = member && member->is_object();
        check(isObject);
        return Reader(isObject ? *member : nothing);
    }

    /// The same as addBytes(); absent is empty.
    QByteArray bytes(const char *name, qsizetype most)
    {
        if (const Json *text = find(name))
            return text->is_string() ? atMost(QByteArray::fromStdString(text->get<std::string>()), most)
                                     : spoilt();
        const Json *encoded = find((name + std::string("Base64")).c_str());
        if (!encoded)
            return {};
        if (!encoded->is_string())
            return spoilt();
        const auto decoded = QByteArray::fromBase64Encoding(
            QByteArray::fromStdString(encoded->get<std::string>()), QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? atMost(*decoded, most) : spoilt();
    }

    QString text(const char *name)
    {
        const Json *member = find(name);
        if (!member)
            return {};
        const QString found = textOf(*member);
        check(member->is_string() && found.size() <= Bounds::mostTextCharacters);
        return m_isGood ? found : QString();
    }

    std::optional<qint64> number(const char *name, qint64 most)
    {
        const Json *member = find(name);
        if (!member)
            return {};
        const std::optional<qint64> found = integerOf(*member);
        check(found && *found >= 0 && *found <= most);
        return m_isGood ? found : std::nullopt;
    }

    HttpHeaders headers(const char *name)
    {
        const Json *list = find(name);
        if (!list)
            return {};
        check(list->is_array() && list->size() <= static_cast<std::size_t>(Bounds::mostHeaders));
        if (!m_isGood)
            return {};
        HttpHeaders found;
        for (const Json &entry : *list) {
            Reader header(entry);
            const QByteArray key = header.line("name", Bounds::mostHeaderBytes);
            const QByteArray value = header.line("value", Bounds::mostHeaderBytes);
            check(entry.is_object() && header.isGood() && !key.isEmpty());
            found.append({key, value});
        }
        return m_isGood ? found : HttpHeaders();
    }

    /// Bytes that cannot forge a second line where they are shown or copied.
    QByteArray line(const char *name, qsizetype most)
    {
        const QByteArray found = bytes(name, most);
        check(std::ranges::none_of(found, [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return (byte < 0x20 && c != '\t') || byte == 0x7f;
        }));
        return m_isGood ? found : QByteArray();
    }

    void check(bool isAsItHasToBe) { m_isGood = m_isGood && isAsItHasToBe; }

private:
    [[nodiscard]] const Json *find(const char *name) const
    {
        const auto member = m_record.is_object() ? m_record.find(name) : m_record.end();
        return member == m_record.end() ? nullptr : &*member;
    }
    QByteArray spoilt()
    {
        check(false);
        return {};
    }
    QByteArray atMost(const QByteArray &found, qsizetype most)
    {
        return found.size() <= most ? found : spoilt();
    }

    const Json &m_record;
    bool m_isGood = true;
};

std::optional<Purpose> purposeNamed(const QString &key)
{
    const auto found = std::ranges::find_if(
        purposes, [&](Purpose purpose) { return key == QLatin1StringView(keyOf(purpose)); });
    return found == purposes.end() ? std::nullopt : std::optional(*found);
}

void readRequest(Reader request, Exchange &exchange, Reader &whole)
{
    exchange.method = request.line("method", 32);
    const QByteArray url = request.line("url", Bounds::mostHeaderBytes);
    const std::optional<QUrl> address = addressIn(url);
    exchange.url = address.value_or(QUrl());
    exchange.requestHeaders = request.headers("headers");
    exchange.requestBody = request.bytes("body", Bounds::mostBodyBytes);
    request.check(!exchange.method.isEmpty() && (url.isEmpty() || address));
    whole.check(request.isGood());
}

void readResponse(Reader response, Exchange &exchange, Reader &whole)
{
    exchange.httpVersion = response.line("httpVersion", 32);
    exchange.httpStatus = static_cast<int>(response.number("status", 999).value_or(0));
    exchange.reason = response.line("reason", Bounds::mostHeaderBytes);
    exchange.responseHeaders = response.headers("headers");
    exchange.responseBody = response.bytes("body", Bounds::mostBodyBytes);
    constexpr qint64 most = qint64{1} << 50;
    exchange.responseBytesLeftOut = response.number("bodyBytesLeftOut", most).value_or(0);
    whole.check(response.isGood());
}

void readTimes(Reader taken, ExchangeTimes &found, Reader &whole)
{
    for (const TimeRow &row : times)
        found.*row.time = taken.number(row.name, Bounds::longestMs);
    found.total = taken.number("total", Bounds::longestMs).value_or(0);
    whole.check(taken.isGood());
}

void readPeer(Reader peer, ExchangePeer &found, Reader &whole)
{
    for (const PeerRow &row : peers)
        found.*row.text = peer.text(row.name);
    whole.check(peer.isGood());
}

} // namespace

Json recordOf(const Exchange &exchange)
{
    Json record = Json::object();
    record["purpose"] = keyOf(exchange.purpose);
    record["startedAt"] = jsonOf(exchange.startedAt.toUTC().toString(Qt::ISODateWithMs));
    record["request"] = requestIn(exchange);
    record["response"] = responseIn(exchange);
    record["ending"] = jsonOf(exchange.ending);
    record["milliseconds"] = timesIn(exchange.times);
    record["peer"] = peerIn(exchange.peer);
    return record;
}

QByteArray writeExchange(const Exchange &exchange)
{
    return QByteArray::fromStdString(recordOf(exchange).dump());
}

std::optional<Exchange> exchangeIn(const Json &record)
{
    Reader reader(record);
    Exchange exchange;
    const std::optional<Purpose> purpose = purposeNamed(reader.text("purpose"));
    exchange.purpose = purpose.value_or(Purpose::Order);
    exchange.startedAt = QDateTime::fromString(reader.text("startedAt"), Qt::ISODateWithMs);
    readRequest(reader.inside("request"), exchange, reader);
    readResponse(reader.inside("response"), exchange, reader);
    exchange.ending = reader.text("ending");
    readTimes(reader.inside("milliseconds"), exchange.times, reader);
    readPeer(reader.inside("peer"), exchange.peer, reader);
    const bool isUtc = exchange.startedAt.isValid() && exchange.startedAt.timeSpec() == Qt::UTC;
    return reader.isGood() && purpose && isUtc ? std::optional(exchange) : std::nullopt;
}

std::optional<Exchange> readExchange(const QByteArray &text)
{
    constexpr int mostDepth = 8;
    const auto read = readJson(text, {ExchangeBounds::mostBytes, mostDepth});
    const Json *record = std::get_if<Json>(&read);
    return record ? exchangeIn(*record) : std::nullopt;
}

} // namespace onboard
