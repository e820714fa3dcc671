// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace onboard {

/// Says in the middle of an empty part, away from its edges, what will stand there.
class EmptyText : public QLabel
{
    Q_OBJECT

public:
    explicit EmptyText(QWidget *parent = nullptr);
};

} // namespace onboard
