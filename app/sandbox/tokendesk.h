// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/assertions.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace onboard {

/// The members of a form, in its order; one that is given twice is there twice.
using FormMembers = QList<std::pair<QString, QString>>;

struct IssuedToken
{
    QByteArray value;
    QStringList scopes;
};

/// An error of RFC 6749 §5.2.
struct TokenRefusal
{
    int httpStatus = 400;
    const char *error = "invalid_request";
    const char *description = "";
};

/// Gives the sandbox's tokens and remembers what they allow. Not thread-safe: the caller locks.
class TokenDesk
{
public:
    static constexpr int lifeSeconds = 3600;

    /// Client credentials (RFC 6749 §4.4) of the one invented registration: its secret, or an assertion for
    /// this token URL.
    [[nodiscard]] std::variant<IssuedToken, TokenRefusal> issue(
        const FormMembers &form, const QString &tokenUrl);

    /// The permissions that the registration has; at first, all that the sandbox knows.
    void grant(const QStringList &scopes) { m_granted = scopes; }

    /// The certificates with which it may sign.
    [[nodiscard]] Assertions &assertions() { return m_assertions; }

    /// What a token allows; nothing when it was not issued here or its time is over.
    [[nodiscard]] std::optional<QStringList> scopesOf(QByteArrayView token) const;

private:
    struct Held
    {
        IssuedToken token;
        QDeadlineTimer until;
    };

    [[nodiscard]] bool isGranted(const QString &scope) const;
    [[nodiscard]] std::optional<TokenRefusal> refusalOf(
        const FormMembers &form, const QStringList &scopes, const QString &tokenUrl);
    [[nodiscard]] std::optional<TokenRefusal> refusalOfCredential(
        const FormMembers &form, const QString &tokenUrl);

    Assertions m_assertions;
    std::optional<QStringList> m_granted; ///< nothing: all
    QList<Held> m_held; ///< oldest first
};

} // namespace onboard
