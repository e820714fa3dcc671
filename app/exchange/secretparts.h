// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "json/jsonfwd.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QUrl>

namespace onboard {

/// Whether a header, cookie, parameter or member of that name holds what lets its owner in.
[[nodiscard]] bool namesSecret(QStringView name);

/// Blanks the secrets of calls that others wrote down: values of headers, parameters and members that are
/// named as such, user names and passwords of addresses, and whatever looks like a signed token. Remembers
/// the names, never the values.
class SecretParts
{
public:
    [[nodiscard]] QUrl blanked(const QUrl &url);
    [[nodiscard]] HttpHeaders blanked(const HttpHeaders &headers);
    /// JSON, parameters of a form, or any other text; of JSON that had a secret, the layout is new.
    [[nodiscard]] QByteArray blanked(const QByteArray &body);
    [[nodiscard]] QString blankedTokens(const QString &text);

    void leaveOut(const QString &name); ///< of a secret that was not even looked at
    [[nodiscard]] const QStringList &names() const { return m_names; } ///< each once, at most 50

private:
    [[nodiscard]] QByteArray blankedParameters(const QByteArray &form);
    [[nodiscard]] QByteArray blankedAsSeen(const QByteArray &body);
    [[nodiscard]] QString blankedNamedValues(const QString &text);
    [[nodiscard]] bool blankMembers(Json &value);

    QStringList m_names;
};

} // namespace onboard
