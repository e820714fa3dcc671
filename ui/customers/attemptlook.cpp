// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/attemptlook.h"

#include "contract/contract.h"

#include <QMetaObject>

#include <memory>
#include <utility>

namespace onboard {

namespace {

Looked compare(const AttemptFacts &facts, const ServicesRead &read)
{
    if (const auto *failure = std::get_if<ReadFailure>(&read))
        return *failure;
    const Contract *contract = contractNamed(facts.contract);
    return compareServices(contract ? *contract : defaultContract(), facts.product, facts.seats,
        readSnapshot(facts.servicesBefore), std::get<ServicesSnapshot>(read));
}

} // namespace

QString headlineOf(Sighting sighting)
{
    switch (sighting) {
    case Sighting::There:
        return AttemptLook::tr("It is there.");
    case Sighting::NotThere:
        return AttemptLook::tr("It is not there.");
    case Sighting::CantTell:
        return AttemptLook::tr("Can’t tell.");
    }
    return {};
}

QString evidenceOf(const Looked &looked)
{
    const auto *finding = std::get_if<ServicesFinding>(&looked);
    return finding ? finding->sentence : QString();
}

AttemptLook::AttemptLook(ServicesReader &reader, ProfileOf profileOf, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_profileOf(std::move(profileOf))
{ }

void AttemptLook::look(
    const AttemptFacts &facts, QObject *context, const std::function<void(const Looked &)> &done)
{
    const std::optional<Profile> profile = m_profileOf(facts.profileId);
    if (!profile || serviceReachedBy(*profile) != facts.service) {
        const ReadFailure gone{ReadFailure::Kind::NoToken,
            profile ? tr("Profile “%1” leads to another service than the one the order was sent to.")
                          .arg(facts.profileName)
                    : tr("The profile “%1” is not there any more.").arg(facts.profileName),
            0};
        QMetaObject::invokeMethod(
            context, [gone, done] { done(gone); }, Qt::QueuedConnection);
        return;
    }
    const auto exchanges = std::make_shared<QList<Exchange>>();
    m_reader.readServices(
        *profile, facts.customerId, context,
        [this, facts, done, exchanges](const ServicesRead &read) {
            Q_EMIT exchanged(facts.id, *exchanges);
            done(compare(facts, read));
        },
        [exchanges](const Exchange &exchange) { exchanges->append(exchange); });
}

} // namespace onboard
