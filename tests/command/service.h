// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "command/program.h"

#include <memory>

#include <csignal>

namespace onboard::test {

/// The program's sandbox as a process of its own.
struct Service
{
    explicit Service(const QStringList &options = {})
        : process(program(QStringList{QStringLiteral("sandbox")} + options))
    {
        constexpr int patience = 120'000;
        process->start();
        while (!process->canReadLine() && process->waitForReadyRead(patience)) { }
        baseUrl = QString::fromUtf8(process->readLine()).trimmed();
    }
    ~Service()
    {
        process->kill();
        process->waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Service)

    [[nodiscard]] Ended interrupt(int signal)
    {
        ::kill(static_cast<pid_t>(process->processId()), signal);
        return endOf(*process);
    }

    std::unique_ptr<QProcess> process;
    QString baseUrl;
};

} // namespace onboard::test
