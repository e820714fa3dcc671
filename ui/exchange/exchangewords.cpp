// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/exchangewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExchangePane)
};

struct PurposeRow
{
    Purpose purpose;
    const char *word;
};

constexpr auto purposes = std::to_array<PurposeRow>({
    {Purpose::Token, QT_TRANSLATE_NOOP("ExchangePane", "Token")},
    {Purpose::Customers, QT_TRANSLATE_NOOP("ExchangePane", "Customers")},
    {Purpose::Services, QT_TRANSLATE_NOOP("ExchangePane", "Services")},
    {Purpose::Seats, QT_TRANSLATE_NOOP("ExchangePane", "Seats")},
    {Purpose::Order, QT_TRANSLATE_NOOP("ExchangePane", "Order")},
});

bool isTls(const Exchange &exchange)
{
    return exchange.url.scheme() == "https"_L1;
}

/// Where both could only be measured together, or neither took place.
bool connectsWithTls(const Exchange &exchange)
{
    return isTls(exchange) && !exchange.times.connect;
}

struct PhaseRow
{
    const char *word;
    std::optional<qint64> ExchangeTimes::*time;
    bool (*belongsTo)(const Exchange &);
};

bool always(const Exchange &)
{
    return true;
}

constexpr auto phases = std::to_array<PhaseRow>({
    {QT_TRANSLATE_NOOP("ExchangePane", "Name look-up"), &ExchangeTimes::dns, always},
    {QT_TRANSLATE_NOOP("ExchangePane", "Connecting"), &ExchangeTimes::connect,
        [](const Exchange &each) { return !connectsWithTls(each); }},
    {QT_TRANSLATE_NOOP("ExchangePane", "TLS"), &ExchangeTimes::tls,
        [](const Exchange &each) { return isTls(each) && !connectsWithTls(each); }},
    {QT_TRANSLATE_NOOP("ExchangePane", "Connecting and TLS"), &ExchangeTimes::tls, connectsWithTls},
    {QT_TRANSLATE_NOOP("ExchangePane", "Sending"), &ExchangeTimes::send, always},
    {QT_TRANSLATE_NOOP("ExchangePane", "Waiting"), &ExchangeTimes::wait, always},
    {QT_TRANSLATE_NOOP("ExchangePane", "Reading"), &ExchangeTimes::read, always},
});

QString headerLines(const HttpHeaders &headers)
{
    QString lines;
    for (const auto &[name, value] : headers)
        lines += u'\n' + QString::fromUtf8(name) + ": "_L1 + QString::fromUtf8(value);
    return lines;
}

void addFact(QList<Fact> &facts, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        facts.append({label, value});
}

QString encryptionOf(const Exchange &exchange)
{
    if (!isTls(exchange))
        return Texts::tr("none");
    const ExchangePeer &peer = exchange.peer;
    return peer.cipher.isEmpty() ? peer.tlsVersion : peer.tlsVersion + ", "_L1 + peer.cipher;
}

QString section(const QString &head, const QByteArray &body)
{
    return head + "\n\n"_L1 + (body.isEmpty() ? QString() : QString::fromUtf8(body) + "\n\n"_L1);
}

} // namespace

QString wordOf(Purpose purpose)
{
    const auto row = std::ranges::find(purposes, purpose, &PurposeRow::purpose);
    return QCoreApplication::translate("ExchangePane", row->word);
}

QString statusOf(const Exchange &exchange)
{
    if (exchange.httpStatus == 0)
        return exchange.ending.isEmpty() ? Texts::tr("No answer") : exchange.ending;
    return (QString::number(exchange.httpStatus) + u' ' + QString::fromUtf8(exchange.reason)).trimmed();
}

QString durationOf(qint64 milliseconds)
{
    constexpr qint64 second = 1000;
    return milliseconds < 10 * second
        ? Texts::tr("%1 ms").arg(milliseconds)
        : Texts::tr("%1 s").arg(QLocale().toString(static_cast<double>(milliseconds) / second, 'f', 1));
}

OutcomeClass classOf(const Exchange &exchange)
{
    const bool isOrder = exchange.purpose == Purpose::Order;
    if (exchange.httpStatus == 0)
        return isOrder && exchange.times.send ? OutcomeClass::Unknown : OutcomeClass::NotSent;
    if (!exchange.ending.isEmpty() || exchange.httpStatus >= 500)
        return isOrder ? OutcomeClass::Unknown : OutcomeClass::Refused;
    return exchange.httpStatus >= 300 ? OutcomeClass::Refused : OutcomeClass::Success;
}

QString requestHead(const Exchange &exchange)
{
    const bool isHttp2 = exchange.httpVersion == "HTTP/2";
    const QString target = QString::fromLatin1(exchange.url.toEncoded());
    const QString first =
        QString::fromUtf8(exchange.method) + u' ' + target + (isHttp2 ? " HTTP/2"_L1 : " HTTP/1.1"_L1);
    return first + headerLines(exchange.requestHeaders);
}

QString responseHead(const Exchange &exchange)
{
    if (exchange.httpStatus == 0)
        return statusOf(exchange);
    const QString first = QString::fromUtf8(exchange.httpVersion) + u' ' + statusOf(exchange);
    return first + headerLines(exchange.responseHeaders);
}

QString leftOut(const Exchange &exchange)
{
    if (exchange.responseBytesLeftOut == 0)
        return {};
    return Texts::tr("%1 of the body were not kept.")
        .arg(QLocale().formattedDataSize(exchange.responseBytesLeftOut));
}

QString remarkOn(const Exchange &exchange)
{
    const QString ending = exchange.httpStatus == 0 ? QString() : exchange.ending; // else it is the head
    return QString(ending + u' ' + leftOut(exchange)).trimmed();
}

QString tipOf(const QString &text)
{
    return Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

QString momentOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), u"d MMM yyyy, HH:mm:ss"_s);
}

QList<Phase> phasesOf(const Exchange &exchange)
{
    QList<Phase> found;
    for (const PhaseRow &row : phases)
        if (row.belongsTo(exchange))
            found.append({QCoreApplication::translate("ExchangePane", row.word), exchange.times.*row.time});
    return found;
}

QString durationOf(const Phase &phase)
{
    return phase.milliseconds ? durationOf(*phase.milliseconds) : u"–"_s;
}

QList<Fact> connectionFacts(const Exchange &exchange)
{
    const ExchangePeer &peer = exchange.peer;
    QList<Fact> facts;
    addFact(facts, Texts::tr("Started"),
        momentOf(exchange.startedAt) + u" · "_s + exchange.startedAt.toString(Qt::ISODateWithMs));
    const bool onlyProxyKnows = peer.address.isEmpty() && !peer.proxy.isEmpty();
    addFact(
        facts, Texts::tr("Address"), onlyProxyKnows ? Texts::tr("known to the proxy alone") : peer.address);
    addFact(facts, Texts::tr("Proxy"), peer.proxy.isEmpty() ? Texts::tr("none") : peer.proxy);
    addFact(facts, Texts::tr("Encryption"), encryptionOf(exchange));
    addFact(facts, Texts::tr("Certificate of"), peer.certificateSubject);
    addFact(facts, Texts::tr("Issued by"), peer.certificateIssuer);
    addFact(facts, Texts::tr("Protocol"),
        exchange.httpVersion == "HTTP/2"
            ? Texts::tr("HTTP/2: headers are packed on their way; shown is what they say.")
            : QString::fromUtf8(exchange.httpVersion));
    addFact(facts, Texts::tr("Ending"), exchange.ending);
    addFact(facts, Texts::tr("Left out"), leftOut(exchange));
    return facts;
}

QString wholeText(const Exchange &exchange)
{
    QString text = section(requestHead(exchange), exchange.requestBody)
        + section(responseHead(exchange), exchange.responseBody);
    for (const auto &[label, value] : connectionFacts(exchange))
        text += label + ": "_L1 + value + u'\n';
    for (const Phase &phase : phasesOf(exchange))
        text += phase.name + ": "_L1 + durationOf(phase) + u'\n';
    return text + Texts::tr("In all") + ": "_L1 + durationOf(exchange.times.total) + u'\n';
}

} // namespace onboard
