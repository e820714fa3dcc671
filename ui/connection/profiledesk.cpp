// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/profiledesk.h"

#include "connection/profilesdialog.h"
#include "customers/recentcustomers.h"
#include "delivery/submission.h"
#include "sandbox/sandboxserver.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr auto sandboxContractKey = "sandboxContract"_L1;

} // namespace

ProfileDesk::ProfileDesk(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{ }

QString ProfileDesk::current() const
{
    return m_parts.submission.profile().id;
}

Profile ProfileDesk::withSandboxAddress(Profile profile) const
{
    if (profile.isSandbox()) {
        profile.apiBase = m_parts.sandbox.baseUrl();
        profile.tokenUrl = m_parts.sandbox.tokenUrl();
        profile.clientId = QString::fromLatin1(sandboxClientId);
        profile.contract = m_parts.settings.value(sandboxContractKey).toString();
    }
    return profile;
}

std::optional<Profile> ProfileDesk::byId(const QString &id) const
{
    const std::optional<Profile> profile = m_parts.profiles.byId(id);
    return profile ? withSandboxAddress(*profile) : profile;
}

void ProfileDesk::use(const QString &id)
{
    const std::optional<Profile> profile = byId(id);
    const QString before = current();
    if (!profile || !m_parts.submission.setProfile(*profile))
        return;
    if (before != profile->id) {
        m_parts.tokens.forget(before);
        Q_EMIT replaced();
    }
    m_parts.profiles.setLastUsed(profile->id);
}

void ProfileDesk::useSandboxContract(const QString &revision)
{
    m_parts.settings.setValue(sandboxContractKey, revision);
    use(current());
}

// ---- the dialog --------------------------------------------------------------------------------------

void ProfileDesk::manage()
{
    open([this](ProfilesDialog &dialog) { dialog.select(current()); });
}

void ProfileDesk::connectToAvePoint()
{
    open([](ProfilesDialog &dialog) { dialog.addProfile(); });
}

void ProfileDesk::test()
{
    open([this](ProfilesDialog &dialog) { dialog.testProfile(current()); });
}

void ProfileDesk::editContract()
{
    open([this](ProfilesDialog &dialog) { dialog.editProfile(current(), u"contract"_s); });
}

void ProfileDesk::edit(const QString &id)
{
    open([id](ProfilesDialog &dialog) { dialog.editProfile(id); });
}

void ProfileDesk::open(const std::function<void(ProfilesDialog &)> &begin)
{
    auto *dialog =
        new ProfilesDialog(m_parts.profiles, m_parts.credentials, m_parts.tokens, m_parts.theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSandbox(withSandboxAddress(sandboxProfile()));
    connect(dialog, &ProfilesDialog::profileSaved, this, &ProfileDesk::use);
    connect(dialog, &ProfilesDialog::profileRemoved, this, &ProfileDesk::forget);
    begin(*dialog);
    dialog->open();
}

void ProfileDesk::forget(const QString &id)
{
    m_parts.tokens.forget(id);
    RecentCustomers(m_parts.settings).forget(id);
    use(current() == id ? sandboxProfile().id : current());
}

} // namespace onboard
