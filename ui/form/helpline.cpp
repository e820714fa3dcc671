// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/helpline.h"

#include "contract/contract.h"

using namespace Qt::StringLiterals;

namespace onboard {

HelpLine::HelpLine(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"helpLine"_s);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumHeight(fontMetrics().lineSpacing() * 2 + 4);
}

void HelpLine::explain(const Field *field, const QString &chosen)
{
    if (!field) {
        setText(
            tr("Choose a customer and a product, then press Review. Nothing is sent before you confirm."));
        return;
    }
    const QString help = contractText(field->help);
    setText(chosen.isEmpty()
            ? help
            : tr("%1 Chosen: %2", "help of a field, meaning of the choice").arg(help, chosen));
}

} // namespace onboard
