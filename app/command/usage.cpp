// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/usage.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

constexpr auto program = "elements-onboard"_L1;

/// The ways that lead to the window.
struct WindowRow
{
    const char *synopsis;
    const char *summary; ///< marked for translation, context "command"
};

constexpr auto windowRows = std::to_array<WindowRow>({
    {"[--profile NAME] [DRAFT.json]", QT_TRANSLATE_NOOP("command", "opens the window")},
    {"walkthrough [--picture FILE]",
        QT_TRANSLATE_NOOP("command", "adds a service in the sandbox by itself, in the real window")},
});

QString paragraph(const QString &synopsis, const char *summary)
{
    return u"  %1 %2\n      %3"_s.arg(
        program, synopsis.trimmed(), QCoreApplication::translate("command", summary));
}

QString synopsisOf(const Command &command)
{
    return u"%1 %2"_s.arg(QLatin1StringView(command.name), QLatin1StringView(command.synopsis));
}

} // namespace

QString usageOf(const Command &command)
{
    return Texts::tr("Usage:") + u'\n' + paragraph(synopsisOf(command), command.summary);
}

QString usageText()
{
    QStringList parts{Texts::tr("Adds a service to a customer through the AvePoint Elements API, once."),
        Texts::tr("Usage:")};
    for (const WindowRow &row : windowRows)
        parts.append(paragraph(QString::fromLatin1(row.synopsis), row.summary));
    for (const Command &command : commands())
        parts.append(paragraph(synopsisOf(command), command.summary));
    parts.append(
        Texts::tr("Exit codes: 0 success, 1 refused or a change is needed, 2 wrong arguments, 3 not sent, "
                  "4 unknown: it may have been added."));
    return parts.join(u'\n');
}

} // namespace onboard
