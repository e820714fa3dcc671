// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "theme/emptytext.h"

namespace onboard {

namespace {

constexpr QMargins room(40, 10, 40, 10);

} // namespace

EmptyText::EmptyText(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setForegroundRole(QPalette::PlaceholderText);
    setContentsMargins(room);
}

QSize EmptyText::minimumSizeHint() const
{
    constexpr int lines = 4;
    return {0, lines * fontMetrics().lineSpacing() + room.top() + room.bottom()};
}

} // namespace onboard
