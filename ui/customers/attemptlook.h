// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "customers/servicescomparison.h"
#include "customers/servicesreader.h"
#include "delivery/attempt.h"

#include <QObject>

#include <functional>
#include <optional>
#include <variant>

namespace onboard {

/// What looking for an attempt's product among the customer's services gave.
using Looked = std::variant<ServicesFinding, ReadFailure>;

/// "It is there.", "It is not there.", "Can't tell."
[[nodiscard]] QString headlineOf(Sighting sighting);

/// For the journal: what was seen, in a person's words; empty when nothing could be read.
[[nodiscard]] QString evidenceOf(const Looked &looked);

/// Looks whether an attempt whose outcome is unknown added its product, with the profile that it was sent
/// with. Reads only: it settles nothing.
class AttemptLook : public QObject
{
    Q_OBJECT
public:
    /// Gives the profile of an ID, ready to be used, or nothing when it is gone.
    using ProfileOf = std::function<std::optional<Profile>(const QString &profileId)>;

    /// `reader` has to outlive it.
    AttemptLook(ServicesReader &reader, ProfileOf profileOf, QObject *parent = nullptr);

    /// The answer comes never before control is back in the event loop, and not at all when `context` is
    /// gone.
    void look(const AttemptFacts &facts, QObject *context, const std::function<void(const Looked &)> &done);

Q_SIGNALS:
    /// What was sent and received for a look, when it ended.
    void exchanged(const QString &attemptId, const QList<onboard::Exchange> &exchanges);

private:
    ServicesReader &m_reader;
    ProfileOf m_profileOf;
};

} // namespace onboard
