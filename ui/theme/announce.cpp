// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "theme/announce.h"

#include <QAccessible>
#include <QWidget>

namespace onboard {

void announce(QWidget *about, const QString &text)
{
    about->setAccessibleName(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent spoken(about, text);
    QAccessible::updateAccessibility(&spoken);
#endif
    QAccessibleEvent alert(about, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace onboard
