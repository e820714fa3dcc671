// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/secret.h"

#include "connection/livesecrets.h"

#include <algorithm>
#include <atomic>

namespace onboard {

void overwrite(void *bytes, std::size_t count) noexcept
{
    // Writes to volatile memory count as visible, so they stay even right before the memory is freed.
    auto *byte = static_cast<volatile unsigned char *>(bytes);
    for (std::size_t i = 0; i < count; ++i)
        byte[i] = 0;
    std::atomic_signal_fence(std::memory_order_seq_cst);
}

/// The one place in memory of a secret and all its copies.
class Secret::Bytes
{
public:
    explicit Bytes(QByteArrayView bytes)
        : m_place(std::make_unique<char[]>(static_cast<std::size_t>(bytes.size())))
        , m_size(bytes.size())
    {
        std::ranges::copy(bytes, m_place.get());
        LiveSecrets::add(view());
    }
    ~Bytes()
    {
        LiveSecrets::remove(view());
        overwrite(m_place.get(), static_cast<std::size_t>(m_size));
    }
    Q_DISABLE_COPY_MOVE(Bytes)

    [[nodiscard]] QByteArrayView view() const { return {m_place.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_place; // NOLINT(modernize-avoid-c-arrays): its size is known at run time only
    qsizetype m_size;
};

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.isEmpty() ? nullptr : std::make_shared<const Bytes>(bytes))
{ }

QByteArrayView Secret::reveal() const
{
    return m_bytes ? m_bytes->view() : QByteArrayView();
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
