// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/roles.h"

#include <QColor>
#include <QObject>
#include <QPalette>

namespace onboard {

enum class Appearance { System, Light, Dark };

/// Gives colours by role for the current appearance and keeps the application's style and palette in
/// step. The application makes one and lends it to its widgets, which it outlives.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QColor colour(Role role) const;
    [[nodiscard]] ResultColours resultColours(OutcomeClass outcomeClass) const;

Q_SIGNALS:
    /// Colours differ now. The application's palette has been set already.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void followSystem();

    Appearance m_appearance = Appearance::System;
    bool m_systemIsDark = false;
    bool m_dark = false;
};

/// A palette whose text is lighter than its window.
[[nodiscard]] bool isDark(const QPalette &palette);

/// The application's palette in that appearance.
[[nodiscard]] QPalette paletteOf(bool dark);

[[nodiscard]] QColor colourOf(Role role, bool dark);

/// "#0b5cb5": for documents and SVG files.
[[nodiscard]] inline QByteArray nameOf(QRgb colour)
{
    return QColor(colour).name().toLatin1();
}

} // namespace onboard
