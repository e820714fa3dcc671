// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/secret.h"

#include <QString>
#include <QTextStream>

#include <variant>

namespace onboard {

/// The standard streams, in UTF-8. Control characters are not let through to the terminal: texts come
/// from files and services, too.
class Console
{
public:
    Console();

    void print(const QString &text); ///< a line on standard output, written at once
    void complain(const QString &text); ///< a line on standard error

    /// A person sits at the terminal and can be asked.
    [[nodiscard]] bool canAsk() const;
    /// What is typed after a question on standard error; empty at the end of input. At most 100 bytes.
    [[nodiscard]] QString ask(const QString &question);

    /// One line from standard input, never echoed; at a terminal after the prompt. The sentence of what was
    /// wrong with it otherwise.
    [[nodiscard]] std::variant<Secret, QString> readSecret(const QString &prompt);

private:
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace onboard
