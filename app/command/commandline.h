// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "command/command.h"
#include "command/console.h"

#include <QCommandLineParser>
#include <QString>

#include <optional>

namespace onboard {

/// The options of one command, and what is said when they are wrong.
class CommandLine
{
public:
    CommandLine(const Command &command, Console &console);

    void addSwitch(const QString &name);
    void addOption(const QString &name, const QString &value, bool isRequired = false);

    /// Reads the arguments, of which so many are no options. An exit code when the command is over with
    /// that: help was asked for, or something is wrong.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments, qsizetype names);

    [[nodiscard]] QString name(qsizetype index) const { return m_parser.positionalArguments().at(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }

    /// Says what is wrong with the arguments and how the command is written.
    [[nodiscard]] int mistake(const QString &sentence) const;

private:
    [[nodiscard]] QString mistakeIn(qsizetype names) const;

    const Command &m_command;
    Console &m_console;
    QCommandLineParser m_parser;
    QStringList m_required;
};

/// A number between two limits, written in digits; nothing else.
[[nodiscard]] std::optional<int> numberBetween(int lowest, int highest, const QString &text);

} // namespace onboard
