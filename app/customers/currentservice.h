// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace onboard {

/// One service that a customer has, as the service words it (API.md §9.2); "N/A" is an empty text.
struct CurrentService
{
    QString service;
    QString subscriptionModel;
    QString purchasedUserSeats;
    QString storage;
    QString retention;
    QString expirationDate; ///< ISO 8601
    QString source;
    QString paymentType;
    QString package;
    QString contractEndDate; ///< ISO 8601

    bool operator==(const CurrentService &) const = default;
};

/// What a customer had at one moment. Holds no name and no address, so that it may be written down.
struct ServicesSnapshot
{
    QDateTime takenAt; ///< UTC
    QList<CurrentService> services;

    bool operator==(const ServicesSnapshot &) const = default;
};

/// For the journal: JSON, at most 64 KiB; empty when there is more than that.
[[nodiscard]] QByteArray writeSnapshot(const ServicesSnapshot &snapshot);
/// Nothing when the text is none, or was cut: then nothing can be concluded from it.
[[nodiscard]] std::optional<ServicesSnapshot> readSnapshot(const QByteArray &text);

} // namespace onboard
