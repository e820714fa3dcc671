// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

namespace onboard::test {

/// A certificate with its key, both as PEM.
struct Identity
{
    QByteArray certificate;
    QByteArray key;
};

/// From when until when, in days from now; both may be negative.
struct Validity
{
    int fromDay = -1;
    int toDay = 30;
};

/// A certificate authority that lives as long as the test. Hosts: a name or an IPv4 address.
class Authority
{
public:
    explicit Authority(const QByteArray &name);
    ~Authority();

    [[nodiscard]] QByteArray pem() const;
    [[nodiscard]] Identity issue(const QByteArray &host, Validity validity = {}) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

[[nodiscard]] Identity selfSigned(const QByteArray &host);

} // namespace onboard::test
