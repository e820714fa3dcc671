// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace onboard {

OneShotBody::OneShotBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    // Unbuffered, so that nothing counts as handed out that was only read ahead.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position)
{
    return position == 0 && m_handedOut == 0 && QIODevice::seek(0);
}

bool OneShotBody::reset()
{
    return seek(0);
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    const qint64 left = m_bytes.size() - m_handedOut;
    if (left == 0)
        return -1;
    const qint64 count = std::min(left, most);
    std::memcpy(data, m_bytes.constData() + m_handedOut, static_cast<std::size_t>(count));
    m_handedOut += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace onboard
