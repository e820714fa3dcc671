// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "window/detailtabs.h"

#include <QTabBar>

#include <algorithm>

namespace onboard {

DetailTabs::DetailTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    setUsesScrollButtons(false); // with a large font all stay in sight, shortened
    setElideMode(Qt::ElideRight);
}

QSize DetailTabs::sizeHint() const
{
    return minimumSizeHint(); // whatever else there is comes to it by stretching
}

QSize DetailTabs::minimumSizeHint() const
{
    const QSize bar = tabBar()->minimumSizeHint();
    const QSize page = currentWidget() ? currentWidget()->minimumSizeHint() : QSize(0, 0);
    return {std::max(bar.width(), page.width()), bar.height() + page.height()};
}

bool DetailTabs::hasHeightForWidth() const
{
    return false;
}

} // namespace onboard
