// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/profilecontract.h"

#include <QCoreApplication>

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProfileContract)
};

} // namespace

const Contract &contractOf(const Profile &profile)
{
    const Contract *named = contractNamed(profile.contract);
    return named ? *named : defaultContract();
}

std::optional<QString> problemWithContractOf(const Profile &profile)
{
    if (profile.contract.isEmpty() || contractNamed(profile.contract))
        return std::nullopt;
    return Texts::tr("The profile names contract “%1”, which this version does not know. Choose one in the "
                     "profile.")
        .arg(profile.contract);
}

} // namespace onboard
