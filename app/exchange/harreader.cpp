// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/harreader.h"

#include "exchange/secretparts.h"
#include "exchange/webaddress.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HarReader)
};

constexpr std::size_t mostEntries = 5000;
constexpr qsizetype mostAnswerBytes = 256 << 10;
constexpr qsizetype mostNotRead = 20;
constexpr std::size_t mostHeaders = 500;

/// A member of that very name, or null.
const Json *in(const Json &object, const char *name)
{
    if (!object.is_object())
        return nullptr;
    const auto member = object.find(name);
    return member == object.end() ? nullptr : &*member;
}

const Json &part(const Json &object, const char *name)
{
    static const Json none = nullptr;
    const Json *member = in(object, name);
    return member ? *member : none;
}

QString text(const Json &object, const char *name)
{
    return textOf(part(object, name));
}

/// Milliseconds of a clock, whole; nothing for -1 and what is no number.
std::optional<qint64> time(const Json &object, const char *name)
{
    constexpr double mostMilliseconds = 1e12;
    const Json &number = part(object, name);
    if (!number.is_number())
        return {};
    const double value = number.get<double>();
    if (!(value >= 0) || value > mostMilliseconds)
        return {};
    return static_cast<qint64>(std::llround(value));
}

qint64 count(const Json &object, const char *name)
{
    return std::max<qint64>(0, integerOf(part(object, name)).value_or(0));
}

HttpHeaders headersOf(const Json &message)
{
    HttpHeaders headers;
    const Json &list = part(message, "headers");
    if (!list.is_array())
        return headers;
    for (const Json &header : list) {
        const QByteArray name = text(header, "name").toUtf8();
        if (!name.isEmpty() && !name.startsWith(':') // of HTTP/2: method and address once more
            && static_cast<std::size_t>(headers.size()) < mostHeaders)
            headers.append({name, text(header, "value").toUtf8()});
    }
    return headers;
}

QByteArray bytesOf(const Json &content, const char *nameOfEncoding)
{
    const QByteArray bytes = text(content, "text").toUtf8();
    return text(content, nameOfEncoding) == "base64"_L1 ? QByteArray::fromBase64(bytes) : bytes;
}

/// Browsers list the parameters of a form apart, and some leave out the text then.
QByteArray bodyOf(const Json &request)
{
    const Json &data = part(request, "postData");
    QByteArray body = bytesOf(data, "_encoding");
    const Json &parameters = part(data, "params");
    if (!body.isEmpty() || !parameters.is_array())
        return body;
    QByteArrayList pairs;
    for (const Json &parameter : parameters)
        pairs.append(text(parameter, "name").toUtf8().toPercentEncoding() + '='
            + text(parameter, "value").toUtf8().toPercentEncoding());
    return pairs.join('&');
}

ExchangeTimes timesOf(const Json &entry)
{
    const Json &timings = part(entry, "timings");
    ExchangeTimes times;
    times.dns = time(timings, "dns");
    times.tls = time(timings, "ssl");
    times.connect = time(timings, "connect");
    if (times.connect && times.tls)
        times.connect = std::max<qint64>(0, *times.connect - *times.tls);
    times.send = time(timings, "send");
    times.wait = time(timings, "wait");
    times.read = time(timings, "receive");
    times.total = time(entry, "time").value_or(0);
    return times;
}

ExchangePeer peerOf(const Json &entry)
{
    const Json &own = part(entry, "_peer");
    ExchangePeer peer{text(own, "address"), text(own, "proxy"), text(own, "tlsVersion"), text(own, "cipher"),
        text(own, "certificateSubject"), text(own, "certificateIssuer")};
    if (peer.address.isEmpty())
        peer.address = text(entry, "serverIPAddress");
    return peer;
}

constexpr auto purposes =
    std::to_array({Purpose::Token, Purpose::Customers, Purpose::Services, Purpose::Seats, Purpose::Order});

Purpose purposeOf(const Json &entry, const Exchange &call)
{
    const QString own = text(entry, "_purpose");
    const auto named = std::ranges::find_if(
        purposes, [&own](Purpose purpose) { return own == QLatin1StringView(keyOf(purpose)); });
    if (named != purposes.end())
        return *named;
    const QString path = call.url.path();
    if (path.endsWith("/connect/token"_L1))
        return Purpose::Token;
    if (call.method == "POST")
        return Purpose::Order;
    return path.endsWith("/customers"_L1) ? Purpose::Customers : Purpose::Services;
}

class EntryReader
{
public:
    explicit EntryReader(SecretParts &secrets)
        : m_secrets(secrets)
    { }

    /// Nothing when the entry says no call.
    [[nodiscard]] std::optional<Exchange> read(const Json &entry)
    {
        const Json &request = part(entry, "request");
        const std::optional<QUrl> address = webAddress(text(request, "url").toUtf8());
        if (!address)
            return {};
        Exchange call;
        call.startedAt = QDateTime::fromString(text(entry, "startedDateTime"), Qt::ISODateWithMs).toUTC();
        call.method = text(request, "method").toUpper().toUtf8();
        call.url = m_secrets.blanked(*address);
        call.requestHeaders = m_secrets.blanked(headersOf(request));
        call.requestBody = m_secrets.blanked(bodyOf(request));
        readAnswer(part(entry, "response"), call);
        call.times = timesOf(entry);
        call.peer = peerOf(entry);
        call.purpose = purposeOf(entry, call);
        if (const Json &cookies = part(request, "cookies"); cookies.is_array() && !cookies.empty())
            m_secrets.leaveOut(u"Cookie"_s);
        return call;
    }

private:
    void readAnswer(const Json &response, Exchange &call)
    {
        const qint64 status = count(response, "status");
        call.httpStatus = status <= 999 ? static_cast<int>(status) : 0;
        call.httpVersion = text(response, "httpVersion").toUtf8();
        call.reason = text(response, "statusText").toUtf8();
        call.responseHeaders = m_secrets.blanked(headersOf(response));
        call.ending = m_secrets.blankedTokens(text(response, "_error"));
        const Json &content = part(response, "content");
        const QByteArray body = bytesOf(content, "encoding");
        call.responseBytesLeftOut = count(content, "_bytesLeftOut");
        if (body.size() > mostAnswerBytes) { // blanked whole: half a secret is not recognized
            call.responseBytesLeftOut += body.size() - mostAnswerBytes;
            call.responseBody = m_secrets.blanked(body).first(mostAnswerBytes);
        } else {
            call.responseBody = m_secrets.blanked(body);
        }
    }

    SecretParts &m_secrets;
};

QString creatorOf(const Json &log)
{
    const Json &creator = part(log, "creator");
    return (text(creator, "name") + u' ' + text(creator, "version")).simplified().left(80);
}

} // namespace

bool isHar(const Json &file)
{
    return part(part(file, "log"), "entries").is_array();
}

std::variant<HarRead, HarUnreadable> readHar(const Json &file)
{
    if (!isHar(file))
        return HarUnreadable{
            Texts::tr("This is no HAR file: it has to hold an object “log” with a list “entries”.")};
    const Json &log = part(file, "log");
    const Json &entries = part(log, "entries");
    HarRead read;
    read.creator = creatorOf(log);
    SecretParts secrets;
    EntryReader reader(secrets);
    std::size_t number = 0;
    for (const Json &entry : entries) {
        if (++number > mostEntries) {
            read.notRead.append(Texts::tr("Entries after number %1 were left out.").arg(mostEntries));
            break;
        }
        if (std::optional<Exchange> call = reader.read(entry))
            read.calls.append(*std::move(call));
        else if (read.notRead.size() < mostNotRead)
            read.notRead.append(Texts::tr("Entry %1 names no web address and was left out.").arg(number));
    }
    read.secrets = secrets.names();
    return read;
}

std::variant<HarRead, HarUnreadable> readHar(const QByteArray &text)
{
    const std::variant<Json, JsonFault> parsed = readJson(text, harBounds);
    if (const auto *fault = std::get_if<JsonFault>(&parsed))
        return HarUnreadable{describe(*fault)};
    return readHar(std::get<Json>(parsed));
}

} // namespace onboard
