// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/httpcall.h"
#include "connection/profile.h"
#include "connection/tokensource.h"
#include "contract/encoding.h"
#include "delivery/attempt.h"
#include "delivery/journal/journal.h"

#include <QObject>

#include <memory>

namespace onboard {

/// Sends one request at most once per call of send(): journal, token, journal, then the paid POST, then the
/// outcome, which is in the journal before it is reported. What cannot be written down is not sent.
/// Only one attempt is under way at a time (UX.md U10). Never repeats by itself; the one exception is a
/// 401 for a token that was held from before: then once more with a fresh token (API.md §12.1).
/// Thread: main thread.
class Delivery : public QObject
{
    Q_OBJECT
public:
    enum class Stage {
        Idle,
        Token, ///< journal, keychain and token: nothing of the order has left
        Sending, ///< the order is being handed out or its answer is awaited
    };
    Q_ENUM(Stage)

    /// Both have to outlive it.
    Delivery(TokenSource &tokens, Journal &journal, QObject *parent = nullptr);
    ~Delivery() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isBusy() const { return m_stage != Stage::Idle; }
    /// True while cancelling would still mean "not sent".
    [[nodiscard]] bool nothingHasLeft() const;

    void setBounds(const HttpBounds &bounds) { m_bounds = bounds; }
    [[nodiscard]] HttpBounds bounds() const { return m_bounds; }

    /// False, and nothing happens, while an attempt is under way or without an order to send. Otherwise
    /// `finished` follows exactly once, never before control is back in the event loop.
    /// `permission` names the earlier attempts that a person has looked at. `servicesBefore` is what the
    /// customer has, for whoever has to find out later what became of the order; empty when nobody looked.
    /// `readsBefore` are the exchanges by which it was read.
    [[nodiscard]] bool send(const Request &request, const Profile &profile, const QString &customerName = {},
        const Permission &permission = {}, const QByteArray &servicesBefore = {},
        const QList<Exchange> &readsBefore = {});

    /// Before the first byte: not sent. After it: unknown (UX.md U28).
    void cancel();

Q_SIGNALS:
    void stageChanged(onboard::Delivery::Stage stage);
    void finished(const onboard::Attempt &attempt);
    void exchanged(const onboard::Exchange &exchange); ///< of an order, when its answer came or did not

private:
    class Running;

    void setStage(Stage stage);
    void conclude(const Attempt &attempt);

    TokenSource &m_tokens;
    Journal &m_journal;
    HttpBounds m_bounds;
    Stage m_stage = Stage::Idle;
    std::unique_ptr<Running> m_running;
};

} // namespace onboard
