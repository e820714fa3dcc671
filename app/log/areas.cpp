// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "log/areas.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

Q_LOGGING_CATEGORY(logConnection, "onboard.connection", QtInfoMsg)
Q_LOGGING_CATEGORY(logToken, "onboard.token", QtInfoMsg)
Q_LOGGING_CATEGORY(logKeychain, "onboard.keychain", QtInfoMsg)
Q_LOGGING_CATEGORY(logDelivery, "onboard.delivery", QtInfoMsg)
Q_LOGGING_CATEGORY(logJournal, "onboard.journal", QtInfoMsg)
Q_LOGGING_CATEGORY(logCustomers, "onboard.customers", QtInfoMsg)
Q_LOGGING_CATEGORY(logDraft, "onboard.draft", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "onboard.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(logProgram, "onboard.program", QtInfoMsg)

namespace {

constexpr auto ownPrefix = "onboard."_L1;

constexpr auto areas = std::to_array<LogArea>({
    {"onboard.connection", QT_TRANSLATE_NOOP("LogAreas", "Connection")},
    {"onboard.token", QT_TRANSLATE_NOOP("LogAreas", "Token")},
    {"onboard.keychain", QT_TRANSLATE_NOOP("LogAreas", "Keychain")},
    {"onboard.delivery", QT_TRANSLATE_NOOP("LogAreas", "Orders")},
    {"onboard.journal", QT_TRANSLATE_NOOP("LogAreas", "Journal")},
    {"onboard.customers", QT_TRANSLATE_NOOP("LogAreas", "Customers")},
    {"onboard.draft", QT_TRANSLATE_NOOP("LogAreas", "Drafts")},
    {"onboard.sandbox", QT_TRANSLATE_NOOP("LogAreas", "Sandbox")},
    {"onboard.program", QT_TRANSLATE_NOOP("LogAreas", "Program")},
});

} // namespace

std::span<const LogArea> logAreas()
{
    return areas;
}

QString areaInWords(const QString &category)
{
    const auto area = std::ranges::find_if(
        areas, [&](const LogArea &each) { return category == QLatin1StringView(each.category); });
    return area == areas.end() ? category : QCoreApplication::translate("LogAreas", area->name);
}

bool isOwnArea(QLatin1StringView category)
{
    return category.startsWith(ownPrefix);
}

void setLogDetails(bool wanted)
{
    QLoggingCategory::setFilterRules(wanted ? u"onboard.*.debug=true"_s : QString());
}

} // namespace onboard
