// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/attemptcomparison.h"

#include "contract/contract.h"
#include "delivery/verdict.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AttemptComparison)
};

using About = ComparedSection::About;

QString utc(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString outcomeInWords(const JournalEntry &entry)
{
    if (entry.state != JournalEntry::State::Done)
        return Texts::tr("under way");
    const Contract *contract = contractNamed(entry.attempt.facts.contract);
    const Verdict verdict = verdictOf(entry.attempt, contract ? *contract : defaultContract());
    return u"%1 – %2 (%3)"_s.arg(verdict.word, verdict.headline, verdict.code);
}

QString settlementInWords(const JournalEntry &entry)
{
    if (!entry.settlement)
        return {};
    return entry.settlement->finding == Finding::Added ? Texts::tr("it is there")
                                                       : Texts::tr("it is not there");
}

NamedValues withoutEmpty(NamedValues values)
{
    values.removeIf([](const auto &value) { return value.second.isEmpty(); });
    return values;
}

NamedValues factsIn(const JournalEntry &entry)
{
    const Attempt &attempt = entry.attempt;
    const AttemptFacts &facts = attempt.facts;
    const AnswerFacts *answer = factsOf(attempt.outcome);
    return withoutEmpty({
        {Texts::tr("Attempt"), facts.id},
        {Texts::tr("Started"), utc(facts.startedAt)},
        {Texts::tr("Profile"), facts.profileName},
        {Texts::tr("Environment"), facts.environment},
        {Texts::tr("Contract"), facts.contract},
        {Texts::tr("Customer ID"), facts.customerId},
        {Texts::tr("Product"), facts.product},
        {Texts::tr("Seats"), facts.seats},
        {Texts::tr("Outcome"), outcomeInWords(entry)},
        {Texts::tr("Settled"), settlementInWords(entry)},
        {Texts::tr("HTTP status"), answer ? QString::number(answer->httpStatus) : QString()},
        {Texts::tr("Request ID"), answer ? answer->requestId : QString()},
        {Texts::tr("Orders sent"), QString::number(attempt.postsSent)},
        {Texts::tr("Duration in ms"), QString::number(attempt.durationMs)},
    });
}

NamedValues timesIn(const Exchange &exchange)
{
    const ExchangeTimes &times = exchange.times;
    const auto text = [](const std::optional<qint64> &ms) { return ms ? QString::number(*ms) : QString(); };
    return withoutEmpty({
        {Texts::tr("DNS"), text(times.dns)},
        {Texts::tr("Connect"), text(times.connect)},
        {Texts::tr("TLS"), text(times.tls)},
        {Texts::tr("Send"), text(times.send)},
        {Texts::tr("Wait"), text(times.wait)},
        {Texts::tr("Read"), text(times.read)},
        {Texts::tr("Total"), QString::number(times.total)},
    });
}

NamedValues connectionIn(const Exchange &exchange)
{
    const ExchangePeer &peer = exchange.peer;
    return withoutEmpty({
        {Texts::tr("URL"), exchange.url.toString(QUrl::FullyEncoded)},
        {Texts::tr("Status"),
            exchange.httpStatus == 0 ? QString()
                                     : u"%1 %2 %3"_s.arg(QString::fromLatin1(exchange.httpVersion))
                                           .arg(exchange.httpStatus)
                                           .arg(QString::fromUtf8(exchange.reason))
                                           .trimmed()},
        {Texts::tr("Ending"), exchange.ending},
        {Texts::tr("Peer"), peer.address},
        {Texts::tr("Proxy"), peer.proxy},
        {Texts::tr("TLS version"), peer.tlsVersion},
        {Texts::tr("Cipher"), peer.cipher},
        {Texts::tr("Certificate"), peer.certificateSubject},
        {Texts::tr("Issuer"), peer.certificateIssuer},
    });
}

/// The exchange alone of the attempts; an empty one stands for one that is not there.
void compare(const Exchange &left, const Exchange &right, QList<ComparedSection> &sections)
{
    const Purpose purpose = left.startedAt.isValid() ? left.purpose : right.purpose;
    const auto add = [&](About about, const NamedValues &ofLeft, const NamedValues &ofRight,
                         Qt::CaseSensitivity names = Qt::CaseSensitive) {
        if (!ofLeft.isEmpty() || !ofRight.isEmpty())
            sections.append({about, purpose, differencesOf(ofLeft, ofRight, names)});
    };
    const auto has = [](const Exchange &exchange) { return exchange.startedAt.isValid(); };
    add(About::Connection, has(left) ? connectionIn(left) : NamedValues(),
        has(right) ? connectionIn(right) : NamedValues());
    add(About::RequestHeaders, namedValuesOf(left.requestHeaders), namedValuesOf(right.requestHeaders),
        Qt::CaseInsensitive);
    if (purpose != Purpose::Order) // of the order it is the journal's
        add(About::RequestBody, namedValuesOf(left.requestBody), namedValuesOf(right.requestBody));
    add(About::ResponseHeaders, namedValuesOf(left.responseHeaders), namedValuesOf(right.responseHeaders),
        Qt::CaseInsensitive);
    add(About::ResponseBody, namedValuesOf(left.responseBody), namedValuesOf(right.responseBody));
    add(About::Timing, has(left) ? timesIn(left) : NamedValues(),
        has(right) ? timesIn(right) : NamedValues());
}

QList<Exchange> those(const QList<Exchange> &exchanges, Purpose purpose)
{
    QList<Exchange> found;
    std::ranges::copy_if(exchanges, std::back_inserter(found),
        [purpose](const Exchange &exchange) { return exchange.purpose == purpose; });
    return found;
}

} // namespace

QList<ComparedSection> compared(const AttemptRecord &left, const AttemptRecord &right)
{
    QList<ComparedSection> sections{
        {About::Attempt, Purpose::Order, differencesOf(factsIn(left.entry), factsIn(right.entry))},
        {About::RequestBody, Purpose::Order,
            differencesOf(namedValuesOf(left.entry.body), namedValuesOf(right.entry.body))}};
    for (const Purpose purpose : {Purpose::Order, Purpose::Token}) {
        const QList<Exchange> ofLeft = those(left.exchanges, purpose);
        const QList<Exchange> ofRight = those(right.exchanges, purpose);
        for (qsizetype at = 0; at < std::max(ofLeft.size(), ofRight.size()); ++at)
            compare(ofLeft.value(at), ofRight.value(at), sections);
    }
    sections.removeIf([](const ComparedSection &section) { return section.rows.isEmpty(); });
    return sections;
}

} // namespace onboard
