// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/profile.h"
#include "connection/tokensource.h"
#include "customers/customer.h"
#include "customers/readfailure.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace onboard {

/// The partner's customers, read page by page in the background (API.md §9.1; scope
/// elements.customers.read.all, with a token of its own, so that a missing read permission never blocks an
/// order). In memory only, and only of one profile at a time. Thread: main thread.
class CustomerDirectory : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Reading, Complete, Failed };
    Q_ENUM(State)

    /// `tokens` has to outlive it.
    explicit CustomerDirectory(TokenSource &tokens, QObject *parent = nullptr);
    ~CustomerDirectory() override;

    /// Starts to read the profile's customers; another profile's are forgotten at once. Nothing happens while
    /// the same profile is being read, or was read completely, unless `anew`.
    void read(const Profile &profile, bool anew = false);
    void cancel(); ///< keeps what has come so far
    void forget();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QList<Customer> &customers() const { return m_customers; } ///< in the order received
    [[nodiscard]] const Customer *find(const QString &id) const; ///< regardless of case; null when not there
    [[nodiscard]] qint64 total() const { return m_total; } ///< as announced; 0 when not known yet
    [[nodiscard]] const std::optional<ReadFailure> &failure() const { return m_failure; }

Q_SIGNALS:
    void reset(); ///< all customers went
    void added(qsizetype first, qsizetype count); ///< appended to customers()
    void stateChanged(onboard::CustomerDirectory::State state);
    void exchanged(const onboard::Exchange &exchange); ///< with the service, a page

private:
    class Reading;

    void clear();
    [[nodiscard]] qsizetype take(const QList<Customer> &page, qint64 total);
    void conclude(const std::optional<ReadFailure> &failure);
    void setState(State state);

    TokenSource &m_tokens;
    State m_state = State::Empty;
    Profile m_profile;
    QList<Customer> m_customers;
    QHash<QString, qsizetype> m_places; ///< by ID in lower case
    qint64 m_total = 0;
    std::optional<ReadFailure> m_failure;
    std::unique_ptr<Reading> m_reading;
};

} // namespace onboard
