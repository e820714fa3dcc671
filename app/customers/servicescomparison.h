// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "customers/currentservice.h"

#include <QList>
#include <QString>

#include <optional>

namespace onboard {

/// Whether a product that was ordered stands among what the customer has now.
enum class Sighting { There, NotThere, CantTell };

[[nodiscard]] const char *keyOf(Sighting sighting); ///< "there", "notThere", "cantTell"

struct ServicesFinding
{
    Sighting sighting = Sighting::CantTell;
    QString sentence; ///< what was seen and what it says, for a person; in the person's language
    QList<CurrentService> seen; ///< the services that count, as they are now
};

/// "25 seats until 31 Dec 2026; 10 seats until 31 Mar 2027", or as much of it as is known.
[[nodiscard]] QString describe(const QList<CurrentService> &services);

/// The services among them that are that product: by the API's name or by the name that people know it by,
/// regardless of case. `product` as an attempt names it.
[[nodiscard]] QList<CurrentService> servicesOf(
    const Contract &contract, const QString &product, const ServicesSnapshot &snapshot);

/// Compares now with before an attempt. There: it is new, or changed as ordered (seats). NotThere: the
/// product is not among the services. CantTell: it was there before and did not change, or nobody looked
/// before and it is there now.
[[nodiscard]] ServicesFinding compareServices(const Contract &contract, const QString &product,
    const QString &seats, const std::optional<ServicesSnapshot> &before, const ServicesSnapshot &now);

} // namespace onboard
