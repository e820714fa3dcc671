// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "theme/theme.h"

#include "theme/flatstyle.h"

#include <QApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QStyleHints>

namespace onboard {

namespace {

struct PaletteRow
{
    QPalette::ColorRole paletteRole;
    Role role;
};

constexpr auto paletteRows = std::to_array<PaletteRow>({
    {QPalette::Window, Role::Window},
    {QPalette::WindowText, Role::Text},
    {QPalette::Base, Role::Field},
    {QPalette::AlternateBase, Role::Window},
    {QPalette::Text, Role::Text},
    {QPalette::PlaceholderText, Role::MutedText},
    {QPalette::Button, Role::Card},
    {QPalette::ButtonText, Role::Text},
    {QPalette::BrightText, Role::OnDanger},
    {QPalette::ToolTipBase, Role::Card},
    {QPalette::ToolTipText, Role::Text},
    {QPalette::Highlight, Role::Primary},
    {QPalette::HighlightedText, Role::OnPrimary},
    {QPalette::Link, Role::Link},
    {QPalette::LinkVisited, Role::Link},
    {QPalette::Mid, Role::ControlBorder}, // what FlatStyle draws borders with
    {QPalette::Midlight, Role::CardBorder},
});

/// Disabled controls stay readable: the muted text colour on the window's colour.
constexpr auto disabledRows = std::to_array<PaletteRow>({
    {QPalette::WindowText, Role::MutedText},
    {QPalette::Text, Role::MutedText},
    {QPalette::ButtonText, Role::MutedText},
    {QPalette::HighlightedText, Role::Text},
    {QPalette::Highlight, Role::CardBorder},
    {QPalette::Base, Role::Window},
    {QPalette::Button, Role::Window},
    {QPalette::Mid, Role::CardBorder},
});

/// Elsewhere the platform's own style and palette stay as long as no appearance is chosen.
constexpr bool platformHasItsOwnStyle()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return isDark(QGuiApplication::palette());
}

} // namespace

QColor colourOf(Role role, bool dark)
{
    const ColourRow &row = colours.at(static_cast<std::size_t>(role));
    return QColor(dark ? row.dark : row.light);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QPalette paletteOf(bool dark)
{
    QPalette palette(colourOf(Role::Card, dark), colourOf(Role::Window, dark));
    for (const PaletteRow &row : paletteRows)
        palette.setColor(QPalette::All, row.paletteRole, colourOf(row.role, dark));
    for (const PaletteRow &row : disabledRows)
        palette.setColor(QPalette::Disabled, row.paletteRole, colourOf(row.role, dark));
    return palette;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemIsDark(systemIsDark())
{
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::followSystem);
#endif
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    apply();
}

QColor Theme::colour(Role role) const
{
    return colourOf(role, m_dark);
}

ResultColours Theme::resultColours(OutcomeClass outcomeClass) const
{
    const ResultRow &row = resultRows.at(static_cast<std::size_t>(outcomeClass));
    return m_dark ? row.dark : row.light;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The platform tells its windows; the application's palette is ours and does not change by itself.
    if (event->type() == QEvent::ThemeChange)
        followSystem();
    return QObject::eventFilter(watched, event);
}

void Theme::followSystem()
{
    // A palette of no roles lets the platform's own one through, which is the only way to read it.
    QGuiApplication::setPalette(QPalette());
    m_systemIsDark = systemIsDark();
    apply();
}

void Theme::apply()
{
    m_dark = m_appearance == Appearance::System ? m_systemIsDark : m_appearance == Appearance::Dark;
    if (platformHasItsOwnStyle() && m_appearance == Appearance::System) {
        QApplication::setPalette(QPalette());
    } else {
        if (!qobject_cast<FlatStyle *>(QApplication::style()))
            QApplication::setStyle(new FlatStyle);
        QApplication::setPalette(paletteOf(m_dark));
    }
    Q_EMIT changed();
}

} // namespace onboard
