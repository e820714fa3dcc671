// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

#include <fcntl.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

namespace onboard::test {

/// A terminal with nobody at it but a test.
struct Terminal
{
    Terminal()
    {
        std::array<char, 100> name{};
        isOpen = openpty(&ours, &theirs, name.data(), nullptr, nullptr) == 0;
        path = QString::fromLocal8Bit(name.data());
    }
    ~Terminal()
    {
        close(theirs);
        close(ours);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] bool type(const QByteArray &text) const
    {
        return write(ours, text.constData(), static_cast<std::size_t>(text.size())) == text.size();
    }

    /// What is typed is shown.
    [[nodiscard]] bool echoes() const
    {
        termios now{};
        return tcgetattr(ours, &now) == 0 && (now.c_lflag & ECHO);
    }
    /// What the terminal shows so far.
    [[nodiscard]] QByteArray shown() const
    {
        std::array<char, 4'096> bytes{};
        fcntl(ours, F_SETFL, O_NONBLOCK);
        const auto count = read(ours, bytes.data(), bytes.size());
        return count > 0 ? QByteArray(bytes.data(), count) : QByteArray();
    }

    int ours = -1;
    int theirs = -1;
    bool isOpen = false;
    QString path;
};

} // namespace onboard::test
