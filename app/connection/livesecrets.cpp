// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/livesecrets.h"

#include <algorithm>
#include <mutex>
#include <utility>
#include <vector>

namespace onboard {

struct LiveSecrets::State
{
    std::mutex mutex;
    std::vector<QByteArrayView> secrets;
    std::function<void(bool)> listener;

    void tell() const
    {
        if (listener)
            listener(!secrets.empty());
    }
};

/// Never destroyed: messages are written, and secrets go, until the very end of the process.
LiveSecrets::State &LiveSecrets::state()
{
    static auto *const state = new State;
    return *state;
}

void LiveSecrets::visit(const std::function<void(QByteArrayView)> &visitor)
{
    State &live = state();
    const std::scoped_lock lock(live.mutex);
    for (const QByteArrayView secret : live.secrets)
        visitor(secret);
}

void LiveSecrets::listen(std::function<void(bool)> listener)
{
    State &live = state();
    const std::scoped_lock lock(live.mutex);
    live.listener = std::move(listener);
    live.tell();
}

void LiveSecrets::add(QByteArrayView secret)
{
    State &live = state();
    const std::scoped_lock lock(live.mutex);
    live.secrets.push_back(secret);
    if (live.secrets.size() == 1)
        live.tell();
}

void LiveSecrets::remove(QByteArrayView secret)
{
    State &live = state();
    const std::scoped_lock lock(live.mutex);
    std::erase_if(live.secrets, [secret](QByteArrayView each) { return each.data() == secret.data(); });
    if (live.secrets.empty())
        live.tell();
}

} // namespace onboard
