// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace onboard {

struct Field;

/// "What this means" for the field that has the focus, always at the same spot.
class HelpLine : public QLabel
{
    Q_OBJECT
public:
    explicit HelpLine(QWidget *parent);

    void explain(const Field *field, const QString &chosen);
};

} // namespace onboard
