// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace onboard {

/// The certificates of the sandbox's invented registration, and whether an assertion is signed by one of
/// them and says what it has to (API.md §3.2, RFC 7523 §3). Not thread-safe: the caller locks.
class Assertions
{
public:
    Assertions();
    ~Assertions();
    Q_DISABLE_COPY_MOVE(Assertions)

    /// The first certificate in a PEM text; a key beside it is not looked at. False when there is none.
    [[nodiscard]] bool add(const QByteArray &pem);

    /// Why the assertion is not accepted, in English like all of the service's words; nothing when it is, and
    /// then its ID is used up.
    [[nodiscard]] std::optional<const char *> refusalOf(
        const QByteArray &assertion, const QString &clientId, const QString &audience, const QDateTime &now);

private:
    struct Registered;
    struct Seen
    {
        QString id;
        qint64 until; ///< Unix seconds
    };

    [[nodiscard]] const Registered *signerOf(const QByteArray &member, const QByteArray &thumbprint) const;

    std::vector<std::unique_ptr<Registered>> m_registered;
    QList<Seen> m_seen;
};

} // namespace onboard
