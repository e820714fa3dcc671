// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/credentialstore.h"
#include "connection/profile.h"
#include "connection/tokensource.h"
#include "contract/status.h"

#include <QObject>
#include <QPointer>

namespace onboard {

/// Gets a token as an order would, and nothing else. Leaves no trace: a secret that was only typed is
/// held in memory under a name of its own, and only while the test runs.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    ConnectionTest(CredentialStore &credentials, TokenSource &tokens, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// An empty secret means the stored one. A test under way is given up first.
    void start(Profile profile, const Secret &typed = {});
    void cancel();
    [[nodiscard]] bool isRunning() const { return !m_running.isNull(); }

Q_SIGNALS:
    void finished(const onboard::TokenResult &result);

private:
    void clearAway();

    CredentialStore &m_credentials;
    TokenSource &m_tokens;
    QPointer<TokenRequest> m_running;
    QString m_borrowedId; ///< of a secret that was only typed
};

/// What a test found, for a person.
struct TestReport
{
    enum class Kind { Works, LacksPermission, Cancelled, CredentialMissing, Fails };
    Kind kind = Kind::Fails;
    QString text;
};
[[nodiscard]] OutcomeClass classOf(TestReport::Kind kind); ///< whose colours it is shown in
[[nodiscard]] TestReport reportOf(const TokenResult &result, const QString &scope);

/// The permission that an order with this profile needs.
[[nodiscard]] QString scopeOf(const Profile &profile);

} // namespace onboard
