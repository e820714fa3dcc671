// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace onboard {

class Theme;

/// The striped ground of everything that says "this is the sandbox". What stands on it is given by
/// whoever uses it; words on it get the strip's text colour.
class SandboxStrip : public QFrame
{
    Q_OBJECT
public:
    explicit SandboxStrip(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void recolour();

    const Theme &m_theme;
};

} // namespace onboard
