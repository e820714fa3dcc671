// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/environment.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace onboard {

/// A named connection. Never holds a secret or a password. A plain value.
struct Profile
{
    QString id; ///< UUID without braces; "sandbox" for the built-in one
    QString name; ///< unique regardless of case, 1 to 60 characters
    QString environment; ///< key of an EnvironmentRow
    QUrl apiBase; ///< without trailing '/'; path allowed
    QUrl tokenUrl;
    QString clientId;
    QString caFile; ///< PEM file with further certificate authorities; may be empty
    QString timestamps = QStringLiteral("ms"); ///< key of a timestamp unit: "ms", "s", "ticks", "iso"
    QString contract; ///< revision; empty is the default contract
    QDate secretStoredOn; ///< the day a secret or password was put into the keychain, else null
    QString credential = QStringLiteral("secret"); ///< or "certificate"
    QString certificateFile; ///< PFX or PEM with private key; it stays where it is
    QString assertion = QStringLiteral("RS256"); ///< or "PS256": how the certificate signs
    QDate certificateExpiresOn; ///< its last day when the file was last opened, else null

    bool operator==(const Profile &) const = default;

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] bool isSandbox() const { return environment == QStringLiteral("sandbox"); }
    [[nodiscard]] bool usesCertificate() const { return credential == QStringLiteral("certificate"); }
    /// It can probably sign in: something is in the keychain, or its certificate needs no password.
    [[nodiscard]] bool hasCredential() const
    {
        return secretStoredOn.isValid() || (usesCertificate() && certificateExpiresOn.isValid());
    }
};

/// The built-in profile, always there. Its URLs are filled in when the embedded sandbox listens.
[[nodiscard]] Profile sandboxProfile();

/// What is wrong with a profile before it can be saved or used: member ("name", "apiBase", "tokenUrl",
/// "clientId", "certificateFile", "caFile", …) and a sentence.
struct ProfileProblem
{
    QString member;
    QString text;
};
[[nodiscard]] QList<ProfileProblem> problemsOf(const Profile &profile);

/// Profiles in QSettings (INI), the sandbox first, then by name. Not thread-safe: GUI or main thread.
/// Other processes' changes are seen at the next call.
class ProfileStore
{
public:
    /// `file` is for tests; empty means the user's configuration folder.
    explicit ProfileStore(const QString &file = {});

    [[nodiscard]] QList<Profile> all() const;
    [[nodiscard]] std::optional<Profile> byId(const QString &id) const;
    [[nodiscard]] std::optional<Profile> byName(const QString &name) const; ///< regardless of case

    /// Adds or replaces by id; an empty id gets a new one. Returns the sentence of what went wrong:
    /// a name that is taken, the built-in profile, settings that cannot be written.
    [[nodiscard]] std::optional<QString> save(Profile &profile);
    [[nodiscard]] std::optional<QString> remove(const QString &id);

    /// The profile used last, for the next start; the sandbox when there is none.
    [[nodiscard]] Profile lastUsed() const;
    void setLastUsed(const QString &id);

private:
    QString m_file;
};

} // namespace onboard
