// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <memory>

namespace onboard {

/// A client secret, password or token. Has no conversion to text and no debug output. Copies share one
/// place in memory, which is overwritten when the last of them goes or gets another value; as long as one
/// lives, LiveSecrets knows the secret. Thread: a plain value; the bytes never change.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);

    [[nodiscard]] bool isEmpty() const { return !m_bytes; }
    /// The one way out. Valid as long as this object; never store or print what it gives.
    [[nodiscard]] QByteArrayView reveal() const;

private:
    class Bytes;

    std::shared_ptr<const Bytes> m_bytes; ///< null when empty
};

/// Overwrites bytes in a way that no optimizer leaves out.
void overwrite(void *bytes, std::size_t count) noexcept;

/// Overwrites the bytes of an array that nobody else shares, then empties it.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace onboard
