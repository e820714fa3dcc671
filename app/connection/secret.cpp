// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/secret.h"

#include <atomic>
#include <utility>

namespace onboard {

void overwrite(void *bytes, std::size_t count) noexcept
{
    // Writes to volatile memory count as visible, so they stay even right before the memory is freed.
    auto *byte = static_cast<volatile unsigned char *>(bytes);
    for (std::size_t i = 0; i < count; ++i)
        byte[i] = 0;
    std::atomic_signal_fence(std::memory_order_seq_cst);
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.data(), static_cast<std::size_t>(bytes.size()))
{ }

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
{
    other.wipe();
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        other.wipe();
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe() noexcept
{
    // All of the capacity: a short string that was moved from is empty, but its bytes are still there.
    m_bytes.resize(m_bytes.capacity());
    overwrite(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        overwrite(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached())
        overwrite(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace onboard
