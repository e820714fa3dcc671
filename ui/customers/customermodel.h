// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/profile.h"
#include "customers/customerdirectory.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QStringList>

namespace onboard {

/// The profile's customers that match what was typed: those used recently first, the others as they were
/// received. Looks at the directory's list and copies nothing of it; a row costs one number. Grows while
/// pages arrive, and its rows never change their order.
class CustomerModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        PlaceRole, ///< country and who manages the tenants
        DetailRole, ///< what is known besides: the sandbox's hint, else the owner's address
    };

    /// `directory` has to outlive it.
    explicit CustomerModel(CustomerDirectory &directory, QObject *parent = nullptr);

    /// Whose customers. Those of another profile, or of what the profile was before it was edited, are
    /// forgotten at once, and these read at once if those were.
    void setProfile(const Profile &profile);
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    void setRecent(const QStringList &ids); ///< newest first
    void setHints(const QHash<QString, QString> &hintOfId); ///< by ID in lower case

    /// Shows those in whose name, owner's address or ID each typed word occurs.
    void setTyped(const QString &typed);
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty(); }

    /// Reads the profile's customers, unless that was begun before, whatever came of it.
    void want();
    void readAnew();
    void cancel();

    [[nodiscard]] const CustomerDirectory &directory() const { return m_directory; }
    [[nodiscard]] const Customer &at(int row) const;
    /// The one customer of that name; null when there are two, or when not all have been read.
    [[nodiscard]] const Customer *named(const QString &name) const;
    /// IDs of those, at most 100, in whose name a word begins so.
    [[nodiscard]] QStringList idsCalled(const QString &beginning) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void progressed(); ///< more were read, or reading began or ended

private:
    void take(qsizetype first, qsizetype count);
    void rebuild();
    void choose();
    [[nodiscard]] bool matches(qsizetype place) const;
    [[nodiscard]] qsizetype rankOf(qsizetype place) const;
    void insertRecent(qsizetype place);

    CustomerDirectory &m_directory;
    Profile m_profile;
    QList<QString> m_keys; ///< of the directory's customers: what is searched
    QStringList m_words;
    QHash<QString, qsizetype> m_ranks; ///< of recently used IDs, in lower case
    QHash<QString, QString> m_hints;
    QList<qsizetype> m_shown; ///< places in the directory, row by row
    qsizetype m_recentShown = 0; ///< how many of them, at the top, were used recently
};

} // namespace onboard
