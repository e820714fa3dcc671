// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/callrecord.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>

#include <optional>

class QNetworkReply;

namespace onboard {

struct CallResult;

/// Notes when what happened to a reply, and makes a record of it. Only watches: it never holds up, changes or
/// ends anything. Has to go before the reply does. Thread: the reply's.
class ExchangeRecorder : public QObject
{
    Q_OBJECT
public:
    ExchangeRecorder(QNetworkReply *reply, const Sending &sending, QObject *parent = nullptr);

    /// `body` is as much as arrived and was read, whatever became of the call.
    [[nodiscard]] CallRecord record(const CallResult &result, const QByteArray &body) const;

private:
    using Mark = std::optional<qint64>; ///< milliseconds since the call began

    void note(Mark &mark) const;
    void lookUp();
    [[nodiscard]] bool isOverHttp2() const;
    [[nodiscard]] QString proxy() const;
    [[nodiscard]] HttpHeaders requestHeaders() const;
    [[nodiscard]] ExchangeTimes times() const;
    [[nodiscard]] ExchangePeer peer() const;
    [[nodiscard]] QString address() const;

    QNetworkReply *m_reply;
    Sending m_sending;
    QDateTime m_startedAt;
    QElapsedTimer m_clock;
    QList<QHostAddress> m_addresses; ///< of the host
    bool m_isLookingUp = false;
    Mark m_connecting;
    Mark m_encrypted;
    Mark m_requestSent; ///< its head
    Mark m_sent; ///< its body
    Mark m_answered;
    Mark m_ended;
};

} // namespace onboard
