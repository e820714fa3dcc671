// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/status.h"

#include <QColor>

#include <array>
#include <cstddef>

namespace onboard {

/// What a colour is for. A widget asks the theme for a role, never for a colour.
enum class Role {
    Window,
    Card,
    CardBorder, ///< decoration only, says nothing
    Field, ///< inside of an editor
    ControlBorder,
    Text,
    MutedText,
    Primary,
    OnPrimary,
    Danger,
    OnDanger,
    ProductionBadge,
    OnProductionBadge,
    SandboxBadge,
    LocalTestBadge,
    SandboxStrip,
    SandboxStripe,
    SandboxText,
    FocusRing,
    ErrorText,
    WarningBox,
    WarningText,
    WarningBorder,
    JsonKey,
    JsonString,
    JsonNumber,
    Link,
};

struct ColourRow
{
    Role role;
    QRgb light;
    QRgb dark;
};

inline constexpr auto colours = std::to_array<ColourRow>({
    {Role::Window, 0xFFF4F6F8, 0xFF1B1D20},
    {Role::Card, 0xFFFFFFFF, 0xFF26282B},
    {Role::CardBorder, 0xFFD5DAE0, 0xFF3B3F45},
    {Role::Field, 0xFFFFFFFF, 0xFF1B1D20},
    {Role::ControlBorder, 0xFF7F8893, 0xFF80868E},
    {Role::Text, 0xFF1F2328, 0xFFE8EAED},
    {Role::MutedText, 0xFF57606A, 0xFFA6ACB3},
    {Role::Primary, 0xFF0B5CB5, 0xFF6CB0F5},
    {Role::OnPrimary, 0xFFFFFFFF, 0xFF10161D},
    {Role::Danger, 0xFFC5221F, 0xFFEE675C},
    {Role::OnDanger, 0xFFFFFFFF, 0xFF1F0B0A},
    {Role::ProductionBadge, 0xFFC5221F, 0xFFD93A32},
    {Role::OnProductionBadge, 0xFFFFFFFF, 0xFFFFFFFF},
    {Role::SandboxBadge, 0xFF0F6B78, 0xFF5EC4D2},
    {Role::LocalTestBadge, 0xFF57606A, 0xFFA6ACB3},
    {Role::SandboxStrip, 0xFFE1F1F4, 0xFF14343A},
    {Role::SandboxStripe, 0xFFCFE6EB, 0xFF1A4149},
    {Role::SandboxText, 0xFF0B4A54, 0xFFBDE7EE},
    {Role::FocusRing, 0xFF0B5CB5, 0xFF6CB0F5},
    {Role::ErrorText, 0xFFB3261E, 0xFFF6AEA9},
    {Role::WarningBox, 0xFFFFF4DB, 0xFF3A2A08},
    {Role::WarningText, 0xFF7A4100, 0xFFFDD78A},
    {Role::WarningBorder, 0xFF9A6700, 0xFFF2B02E},
    {Role::JsonKey, 0xFF0B5CB5, 0xFF6CB0F5},
    {Role::JsonString, 0xFF1F2328, 0xFFE8EAED},
    {Role::JsonNumber, 0xFF7B3FD3, 0xFFC9A6FA},
    {Role::Link, 0xFF0B5CB5, 0xFF6CB0F5},
});

/// The three colours of a result class in one appearance (UX.md, "Result colours").
struct ResultColours
{
    QRgb background;
    QRgb text;
    QRgb accent;
};

struct ResultRow
{
    OutcomeClass outcomeClass;
    ResultColours light;
    ResultColours dark;
    const char *icon; ///< ":/icons/NAME.svg"
};

/// As UX.md prints them, but for two light accents that are darker by a hair: as printed, success and
/// change reach 4.47:1 and 4.45:1 on their backgrounds, and 4.5:1 is asked for.
inline constexpr auto resultRows = std::to_array<ResultRow>({
    {OutcomeClass::Success, {0xFFE6F4EA, 0xFF0B5D1E, 0xFF197D36}, {0xFF12301B, 0xFFA8DAB5, 0xFF5BB974},
        "success"},
    {OutcomeClass::Change, {0xFFFFF4DB, 0xFF7A4100, 0xFF986500}, {0xFF3A2A08, 0xFFFDD78A, 0xFFF2B02E},
        "change"},
    {OutcomeClass::Refused, {0xFFFDECEA, 0xFF8C1D18, 0xFFC5221F}, {0xFF3B1412, 0xFFF6AEA9, 0xFFEE675C},
        "refused"},
    {OutcomeClass::Unknown, {0xFFF1E9FB, 0xFF4A1E8A, 0xFF7B3FD3}, {0xFF2A1A45, 0xFFD7BCF7, 0xFFA879EF},
        "unknown"},
    {OutcomeClass::NotSent, {0xFFEEF0F2, 0xFF3C4043, 0xFF5F6368}, {0xFF2A2C2F, 0xFFD0D3D7, 0xFF9AA0A6},
        "notSent"},
});

/// Both tables stand in the order of their enumerations, so that the role is the index.
template <class Rows, class Key> constexpr bool isInOrder(const Rows &rows, Key key)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(key(rows[i])) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(colours, [](const ColourRow &row) { return row.role; }));
static_assert(isInOrder(resultRows, [](const ResultRow &row) { return row.outcomeClass; }));

} // namespace onboard
