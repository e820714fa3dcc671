// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace onboard {

/// While it lives, SIGINT and SIGTERM do not end the process but are told of in the event loop, so that
/// what is under way can come to an honest end. One at a time.
class Interruption : public QObject
{
    Q_OBJECT
public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void requested();

private:
    void look();

    QTimer m_looks;
};

} // namespace onboard
