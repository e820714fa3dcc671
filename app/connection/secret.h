// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <string>

namespace onboard {

/// A client secret, password or token. Has no conversion to text and no debug output; what it held is
/// overwritten when it is dropped or assigned to. Thread: a plain value.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    Secret(const Secret &other) = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    /// The one way out. Valid as long as this object; never store or print what it gives.
    [[nodiscard]] QByteArrayView reveal() const
    {
        return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())};
    }

private:
    void wipe() noexcept;

    std::string m_bytes;
};

/// Overwrites bytes in a way that no optimizer leaves out.
void overwrite(void *bytes, std::size_t count) noexcept;

/// Overwrites the bytes of an array that nobody else shares, then empties it.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace onboard
