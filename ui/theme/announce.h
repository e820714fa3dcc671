// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

namespace onboard {

/// Tells assistive technology, without moving the focus (UX.md U15). The text becomes the widget's
/// accessible name.
void announce(QWidget *about, const QString &text);

} // namespace onboard
