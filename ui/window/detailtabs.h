// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTabWidget>

namespace onboard {

/// Tabs that need the room of the one that is shown, and not that of the largest: a low window has to scroll
/// no sooner than what is seen asks for it.
class DetailTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit DetailTabs(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override; ///< which would be that of the largest one
};

} // namespace onboard
