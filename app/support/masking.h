// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "json/jsonfwd.h"

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QString>

namespace onboard {

/// What a person wants to be masked in what is given out.
struct MaskChoice
{
    bool addresses = true; ///< of e-mail
    bool ids = false; ///< of customers with their names, clients, tenants, requests, and all other GUIDs

    bool operator==(const MaskChoice &) const = default;
};

/// Puts "customer-1" in place of a customer's ID and so on, the same for the same throughout one giving out,
/// so that equal stays equal. First learn() from all that leaves, then mask it.
class Masking
{
public:
    explicit Masking(MaskChoice choice);

    void learn(const char *kind, const QString &id); ///< kind: "customer", "client", "tenant", "request"
    void learn(const Exchange &call); ///< what its address, headers and bodies name
    void learn(const QByteArray &body);

    [[nodiscard]] QString masked(const QString &text) const;
    [[nodiscard]] QByteArray masked(const QByteArray &body) const; ///< layout stays unless something changes
    [[nodiscard]] Exchange masked(const Exchange &call) const;
    [[nodiscard]] Json masked(const Json &value) const;

private:
    void learn(const Json &value);
    void learnPath(const QUrl &url);
    void learnGuids(const QString &text);
    [[nodiscard]] QUrl masked(const QUrl &url) const;
    [[nodiscard]] QString withoutIds(const QString &text) const;
    [[nodiscard]] HttpHeaders masked(const HttpHeaders &headers) const;

    MaskChoice m_choice;
    QHash<QString, QString> m_placeholders; ///< by ID in lower case
    QHash<QByteArray, int> m_counts; ///< by kind
    mutable QRegularExpression m_expression; ///< of all that is known; made when it is needed
    mutable bool m_isCurrent = false;
};

} // namespace onboard
