// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/status.h"

#include <QByteArray>
#include <QIcon>

namespace onboard {

class Theme;

/// The disc of a result class: its accent colour, with a glyph in the class's background colour. The
/// glyph alone tells the classes apart (UX.md U13). In a selected row the two colours are exchanged, to stand
/// out from the colour of the selection. Costs some drawing: to be kept by whoever paints it often.
[[nodiscard]] QIcon themedIcon(OutcomeClass outcomeClass, const Theme &theme);

/// The same as an SVG document; empty when the program lacks the drawing.
[[nodiscard]] QByteArray themedSvg(OutcomeClass outcomeClass, const Theme &theme);

} // namespace onboard
