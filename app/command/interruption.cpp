// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/interruption.h"

#include <array>
#include <chrono>
#include <csignal>

using namespace std::chrono_literals;

namespace onboard {

namespace {

constexpr std::array signalNumbers{SIGINT, SIGTERM};

/// The only thing that a signal handler may touch.
volatile std::sig_atomic_t interrupted = 0;

void note(int)
{
    interrupted = 1;
}

void handleWith(void (*handler)(int))
{
    for (const int number : signalNumbers)
        std::signal(number, handler);
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    interrupted = 0;
    handleWith(note);
    connect(&m_looks, &QTimer::timeout, this, &Interruption::look);
    m_looks.start(100ms);
}

Interruption::~Interruption()
{
    handleWith(SIG_DFL);
}

void Interruption::look()
{
    if (interrupted == 0)
        return;
    interrupted = 0;
    Q_EMIT requested();
}

} // namespace onboard
