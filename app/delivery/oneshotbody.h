// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace onboard {

/// The body of a paid order: can be read once. After the first byte is handed out it refuses to seek or
/// to reset, which is what keeps Qt from sending a POST again by itself (QT-FACTS A1, A2). Its count is
/// the honest "did it leave?" bit. Random access and of known size: a sequential device would be buffered.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(const QByteArray &bytes, QObject *parent = nullptr);

    [[nodiscard]] qint64 handedOut() const { return m_handedOut; }

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override;
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_handedOut = 0;
};

} // namespace onboard
