// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/credentialstore.h"
#include "connection/httpcall.h"
#include "connection/profile.h"
#include "connection/secret.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace onboard {

struct Token
{
    Secret value;
    QDeadlineTimer renewAt; ///< past it, a new one is asked for
    QStringList scopes; ///< granted ones, empty when the answer did not say
    qint64 lifeSeconds = 0;
    bool isFresh = true; ///< obtained by this very request, not held from before
};

/// Why there is no token. Nothing of the order has left the machine.
struct TokenFailure
{
    enum class Kind {
        CredentialAbsent,
        CredentialLocked,
        CredentialUnavailable,
        CredentialDamaged,
        Certificate, ///< the file of the certificate or its password does not do
        Endpoint, ///< URL not allowed, CA file not usable
        NoConnection, ///< host, connection, proxy, time-out
        Tls,
        Refused, ///< an OAuth error, see `error`
        BadAnswer, ///< not what RFC 6749 §5 describes
        Cancelled,
    };
    Kind kind = Kind::BadAnswer;
    QString sentence; ///< what happened, for a person, with what to do (API.md §3.3)
    QString error; ///< "invalid_client", …; empty when none came
    int httpStatus = 0;
};

using TokenResult = std::variant<Token, TokenFailure>;

/// One running request for a token. Deletes itself after `finished`.
class TokenRequest : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void cancel() = 0;

Q_SIGNALS:
    /// Exactly once, never before control is back in the event loop.
    void finished(const onboard::TokenResult &result);
    /// Before that, when a token endpoint was asked: what was sent and received, blanked.
    void exchanged(const onboard::Exchange &exchange);
};

/// Tokens by client credentials (API.md §3.1 and §3.2, RFC 6749 §4.4), with a client secret or with an
/// assertion that the certificate signs; held in memory only, one per profile and
/// scope, renewed when less than 5 minutes or a tenth of its life remain. A profile that was edited gets a
/// new one. `credentials` has to outlive every request. Thread: main thread.
class TokenSource : public QObject
{
    Q_OBJECT
public:
    explicit TokenSource(CredentialStore &credentials, QObject *parent = nullptr);
    ~TokenSource() override;

    /// Asks for the fewest scopes: exactly `scope`. The caller may drop the request at any time.
    [[nodiscard]] TokenRequest *request(const Profile &profile, const QString &scope, QObject *parent);

    /// Drops the profile's tokens, also those still being asked for: to be called when its secret changes.
    void forget(const QString &profileId);
    /// Drops the one token that was refused: the profile's others stay.
    void forget(const QString &profileId, const QString &scope);
    void setBounds(const HttpBounds &bounds) { m_bounds = bounds; }

Q_SIGNALS:
    void exchanged(const onboard::Exchange &exchange); ///< with a token endpoint, by any request

private:
    class Running;
    friend class Running;

    struct Held
    {
        Profile profile; ///< as it was when it got the token
        QString scope;
        Token token;
    };

    [[nodiscard]] std::optional<Token> held(const Profile &profile, const QString &scope) const;
    void hold(const Held &obtained, quint64 askedAt);

    CredentialStore &m_credentials;
    QList<Held> m_held;
    quint64 m_forgotten = 0; ///< how often; a token asked for before the last time is not held
    HttpBounds m_bounds{std::chrono::seconds(20), std::chrono::seconds(30), 64 << 10};
};

} // namespace onboard
