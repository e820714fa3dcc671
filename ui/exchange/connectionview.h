// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <QScrollArea>

class QGridLayout;

namespace onboard {

class Theme;

/// Where the time of an exchange went, as a bar and a figure for each part, and who was on the other side.
class ConnectionView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ConnectionView(const Theme &theme, QWidget *parent = nullptr);

    void display(const Exchange &exchange);

private:
    void addTimes(QGridLayout &grid, const Exchange &exchange);
    void addFacts(QGridLayout &grid, const Exchange &exchange);

    const Theme &m_theme;
};

} // namespace onboard
