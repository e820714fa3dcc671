// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/profile.h"

#include <QObject>

#include <functional>
#include <optional>

class QSettings;
class QWidget;

namespace onboard {

class CredentialStore;
class ProfilesDialog;
class SandboxServer;
class Submission;
class Theme;
class TokenSource;

/// What a window does with profiles: puts one to use, and opens the dialog to manage them. The sandbox's
/// profile has the addresses at which it listens, and the contract that was chosen for it.
class ProfileDesk : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        ProfileStore &profiles;
        CredentialStore &credentials;
        TokenSource &tokens;
        Submission &submission;
        SandboxServer &sandbox;
        QSettings &settings; ///< of the window
        const Theme &theme;
    };
    ProfileDesk(const Parts &parts, QWidget *window);

    [[nodiscard]] std::optional<Profile> byId(const QString &id) const;
    /// Does nothing for an ID that is not known, and while an order is under way.
    void use(const QString &id);
    /// Refused, like a profile, while an order is under way.
    void useSandboxContract(const QString &revision);

    void manage();
    void connectToAvePoint();
    void test(); ///< the one in use
    void editContract(); ///< of the one in use
    void edit(const QString &id);

Q_SIGNALS:
    void replaced(); ///< another profile is in use now

private:
    void open(const std::function<void(ProfilesDialog &)> &begin);
    void forget(const QString &id);
    [[nodiscard]] Profile withSandboxAddress(Profile profile) const;
    [[nodiscard]] QString current() const;

    Parts m_parts;
    QWidget *m_window;
};

} // namespace onboard
