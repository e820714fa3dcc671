// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journal.h"
#include "history/historycolumns.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QIcon>

#include <functional>

namespace onboard {

class Theme;

/// The attempts of the journal that a query asks for, one a row. Reads page by page, as far as somebody
/// looks: a journal of a million attempts opens as quickly as one of ten. Never waits for the journal; what
/// is shown stays until the answer is there.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class State { Reading, Ready, Failed };
    static constexpr int pageSize = 200;

    /// Both have to outlive it.
    HistoryModel(Journal &journal, const Theme &theme, QObject *parent = nullptr);

    /// Which attempts: its page, place and order are this model's own.
    void narrow(const JournalQuery &query);
    [[nodiscard]] const JournalQuery &query() const { return m_query; }
    /// Reads again what is shown, and what is new.
    void refresh();
    void retranslate();
    /// Shows customers by these names; empty ones are shown by their ID.
    using NameOf = std::function<QString(const AttemptFacts &facts)>;
    void nameCustomers(const NameOf &nameOf);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< of the state Failed; a sentence
    [[nodiscard]] const JournalEntry &entry(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString &attemptId) const; ///< -1: not among those that were read

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void stateChanged(); ///< or hasMore()

private:
    enum class Reading { Nothing, Anew, More };

    void begin(Reading reading);
    void readPage();
    void take(const JournalRead<QList<JournalEntry>> &read);
    void replaceRows(const QList<JournalEntry> &rows);
    void setState(State state);
    void colourIcons();
    [[nodiscard]] QString cell(const JournalEntry &entry, int column) const;
    [[nodiscard]] QString fieldOfRow(const JournalEntry &entry, const HistoryColumn &column) const;
    [[nodiscard]] QVariant tip(const JournalEntry &entry, int column) const;

    Journal &m_journal;
    const Theme &m_theme;
    NameOf m_nameOf;
    JournalQuery m_query;
    QList<JournalEntry> m_rows;
    QList<JournalEntry> m_incoming; ///< read anew, to take their place
    qsizetype m_wanted = pageSize; ///< rows to read anew
    Reading m_reading = Reading::Nothing;
    bool m_isOutdated = false; ///< another query came while the journal was reading
    bool m_hasMore = false;
    State m_state = State::Reading;
    QString m_problem;
    mutable QCache<qint64, OrderedForm> m_forms; ///< by number of the attempt
    QList<QIcon> m_icons; ///< by class, in the theme's colours
};

} // namespace onboard
