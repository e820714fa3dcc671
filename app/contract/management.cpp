// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/management.h"

#include "contract/presence.h"

#include <QCoreApplication>

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Management)
};

} // namespace

Problems problemsOfSelfManagement(const Contract &contract, const Draft &draft)
{
    const Choice *product = Scope(contract, draft).choice(contract.product);
    if (!product || !(product->traits & Premium))
        return {};
    return {{{QString::fromLatin1(contract.product), 0}, Problem::Severity::Warning,
        Texts::tr(
            "This customer manages its tenants itself. According to AvePoint, %1 is not available then. "
            "Let the customer hand the management over first.")
            .arg(QLatin1StringView(product->name))}};
}

} // namespace onboard
