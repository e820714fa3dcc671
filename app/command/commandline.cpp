// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/commandline.h"

#include "command/exitcode.h"
#include "command/usage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

CommandLine::CommandLine(const Command &command, Console &console)
    : m_command(command)
    , m_console(console)
{
    m_parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
}

void CommandLine::addSwitch(const QString &name)
{
    m_parser.addOption(QCommandLineOption(name));
}

void CommandLine::addOption(const QString &name, const QString &value, bool isRequired)
{
    m_parser.addOption(QCommandLineOption(name, {}, value));
    if (isRequired)
        m_required.append(name);
}

std::optional<int> CommandLine::parse(const QStringList &arguments, qsizetype names)
{
    const bool understood = m_parser.parse(QStringList{QString()} + arguments);
    if (has(u"help"_s)) {
        m_console.print(usageOf(m_command));
        return ExitSuccess;
    }
    const QString sentence = understood ? mistakeIn(names) : m_parser.errorText();
    return sentence.isEmpty() ? std::nullopt : std::optional(mistake(sentence));
}

QString CommandLine::mistakeIn(qsizetype names) const
{
    const QStringList given = m_parser.positionalArguments();
    if (given.size() > names)
        return Texts::tr("“%1” is too much.").arg(given.at(names));
    if (given.size() < names)
        return Texts::tr("An argument is missing.");
    for (const QString &option : m_parser.optionNames()) {
        if (m_parser.values(option).size() > 1)
            return Texts::tr("--%1 is given twice.").arg(option);
    }
    for (const QString &option : m_required) {
        if (value(option).isEmpty())
            return Texts::tr("--%1 is missing.").arg(option);
    }
    return {};
}

int CommandLine::mistake(const QString &sentence) const
{
    m_console.complain(sentence);
    m_console.complain(usageOf(m_command));
    return ExitUsage;
}

std::optional<int> numberBetween(int lowest, int highest, const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= lowest && number <= highest ? std::optional(number) : std::nullopt;
}

} // namespace onboard
