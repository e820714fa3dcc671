// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QStyle>

class QPalette;

namespace onboard {

/// The icon beside a question or a message in a window of its own: a disc in the palette's Highlight with a
/// glyph in its HighlightedText. Null for every other standard icon.
[[nodiscard]] QIcon messageIcon(QStyle::StandardPixmap which, const QPalette &palette);

} // namespace onboard
