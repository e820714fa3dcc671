// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/repeatwindow.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr auto key = "repeatWindowHours"_L1;
constexpr std::chrono::hours usual{24};

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"elements-onboard"_s, u"sending"_s);
}

} // namespace

std::chrono::hours repeatWindow()
{
    bool isNumber = false;
    const int hours = settings().value(key).toInt(&isNumber);
    if (!isNumber)
        return usual;
    return std::clamp(std::chrono::hours(hours), std::chrono::hours(0), longestRepeatWindow);
}

void setRepeatWindow(std::chrono::hours window)
{
    settings().setValue(key, static_cast<int>(window.count()));
}

} // namespace onboard
