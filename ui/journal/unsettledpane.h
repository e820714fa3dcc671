// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "customers/attemptlook.h"
#include "delivery/journal/journal.h"

#include <QWidget>

#include <functional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace onboard {

class Theme;
class UnsettledCard;

/// The attempts whose outcome is unknown and unsettled, newest first, and the way to settle them.
class UnsettledPane : public QWidget
{
    Q_OBJECT
public:
    UnsettledPane(Journal &journal, const Theme &theme, QWidget *parent = nullptr);

    /// Reads the journal anew; what is typed stays at attempts that are still there.
    void refresh();
    /// Shows customers by these names, now and from now on; they may be empty.
    using NameOf = std::function<QString(const AttemptFacts &facts)>;
    void nameCustomers(const NameOf &nameOf);
    /// What came of lookRequested().
    void showLooked(const QString &attemptId, const Looked &looked);

Q_SIGNALS:
    void lookRequested(const onboard::AttemptFacts &facts);
    /// The journal did not take it; the sentence says why.
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void display(const QList<JournalEntry> &entries);
    void settle(const QString &attemptId, Finding finding, const QString &reason, const QString &evidence);
    [[nodiscard]] QList<UnsettledCard *> cards() const;
    void retranslate();

    static constexpr int most = 50; ///< cards at a time; further ones follow when these are settled

    Journal &m_journal;
    const Theme &m_theme;
    QLabel *m_empty;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cards;
    NameOf m_nameOf;
};

} // namespace onboard
