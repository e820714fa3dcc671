// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "window/contractwords.h"

#include <QCoreApplication>

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ContractWords)
};

} // namespace

QString contractInWords(const Contract &contract, TimestampUnit unit)
{
    const QString revision = QString::fromLatin1(contract.revision);
    return sendsDatesAsNumbers(contract)
        ? Texts::tr("Contract %1 · Times as %2").arg(revision, contractText(rowOf(unit).label))
        : Texts::tr("Contract %1").arg(revision);
}

} // namespace onboard
