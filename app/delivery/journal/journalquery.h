// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/status.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace onboard {

/// What entries can be sorted by. Those that are alike stand in the order of their numbers.
enum class JournalSort {
    Time,
    Profile,
    Customer,
    Product,
    Ending,
    Http,
    Status,
    Duration,
    RequestId,
};

/// The place of an entry in a sorted list, whether it is still there or not.
struct JournalPlace
{
    QVariant sortedBy;
    qint64 number = 0;
};

/// Which entries, and in which order: newest first unless said otherwise.
struct JournalQuery
{
    bool unsettledOnly = false;
    QString words; ///< beginnings of words that all have to occur; empty: any
    qint64 before = 0; ///< only numbers below this one, to read on; 0: from the newest
    int most = 100; ///< 1 to 1000

    QList<OutcomeClass> classes = {}; ///< any of them; empty: all, and what is under way
    QString profile = {}; ///< name, as it was then; empty: any
    QDateTime from = {}; ///< begun then or later; null: any
    QDateTime until = {}; ///< begun before that; null: any
    /// For words as wordsIn() gives them, IDs of the customers that are called so: the journal does not know
    /// their names. Only the first mostCustomers of each are looked for.
    QHash<QString, QStringList> customersCalled = {};
    static constexpr qsizetype mostCustomers = 100;

    JournalSort sort = JournalSort::Time;
    bool ascending = false;
    std::optional<JournalPlace> behind = {}; ///< only what follows that place in the order asked for

    [[nodiscard]] bool isFiltered() const
    {
        return unsettledOnly || !words.trimmed().isEmpty() || !classes.isEmpty() || !profile.isEmpty()
            || from.isValid() || until.isValid();
    }
};

} // namespace onboard
