// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/secret.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <variant>

namespace onboard {

struct CredentialFound
{
    Secret secret;
    bool forThisRunOnly = false;
};
struct CredentialAbsent
{ }; ///< the keyring could be read and holds nothing for the profile
struct CredentialLocked
{ }; ///< something may be stored, but cannot be read now
struct CredentialUnavailable ///< there is no keyring to ask
{
    QString reason; ///< a sentence in plain words
};
struct CredentialDamaged
{ }; ///< stored by another program or cut: checksum does not hold
using CredentialRead = std::variant<CredentialFound, CredentialAbsent, CredentialLocked,
    CredentialUnavailable, CredentialDamaged>;

struct CredentialDone
{ };
struct CredentialNotDone
{
    QString reason; ///< a sentence in plain words: locked, unavailable, could not be removed, too long
};
using CredentialChange = std::variant<CredentialDone, CredentialNotDone>;

/// The one owner of all keychain jobs (QT-FACTS B3): lives as long as the application, runs one job at
/// a time, never deletes a running one. Thread: main thread; callbacks run there, after control is back
/// in the event loop, exactly once, and not at all when `context` is gone.
class CredentialStore : public QObject
{
    Q_OBJECT
public:
    /// `service` names the items in the keychain; tests use their own.
    explicit CredentialStore(
        const QString &service = QStringLiteral("elements-onboard"), QObject *parent = nullptr);
    ~CredentialStore() override;

    /// Memory first, then the keychain, read once a run. `storedBefore` is the profile's flag: it
    /// separates "never stored" from "not readable now" when the keyring does not tell (QT-FACTS B1).
    void read(const QString &profileId, bool storedBefore, QObject *context,
        std::function<void(const CredentialRead &)> done);
    /// Done only when reading back gave the same bytes. At most 1,500 bytes, no NUL.
    void write(const QString &profileId, const Secret &secret, QObject *context,
        std::function<void(const CredentialChange &)> done);
    /// Done only when reading back gives nothing while the keyring can be read.
    void remove(
        const QString &profileId, QObject *context, std::function<void(const CredentialChange &)> done);

    /// "For this run only": held in memory, never stored.
    void keepForThisRun(const QString &profileId, const Secret &secret);
    /// Drops what memory holds for the profile; the keychain is left alone.
    void forget(const QString &profileId);

Q_SIGNALS:
    /// A job has gone unanswered for three seconds: a prompt of the keyring probably waits for the person.
    void waitingForKeyring();

private:
    class Jobs;
    struct Held
    {
        Secret secret;
        bool forThisRunOnly;
    };

    QHash<QString, Held> m_held;
    std::unique_ptr<Jobs> m_jobs;
};

} // namespace onboard
