// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journalquery.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QTimer;

namespace onboard {

class DayBox;
class Theme;

/// The controls that narrow the history: words, outcome, profile, days.
class HistoryFilter : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryFilter(const Theme &theme, QWidget *parent = nullptr);

    /// What they say now. Days are those of this computer's time zone.
    [[nodiscard]] JournalQuery query() const;
    /// For words that customers are called by, which the journal does not know.
    using IdsOf = std::function<QStringList(const QString &word)>;
    void findCustomersBy(const IdsOf &idsOf);

    void setProfiles(const QStringList &names);
    void reset(); ///< narrows nothing
    void focusWords();

Q_SIGNALS:
    void changed(); ///< words a moment after the last key

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fillClasses();
    void fillDays();
    void showDays();
    void retranslate();

    const Theme &m_theme;
    IdsOf m_idsOf;
    QLineEdit *m_words;
    QComboBox *m_classes;
    QComboBox *m_profiles;
    QComboBox *m_days;
    QWidget *m_between;
    DayBox *m_from;
    DayBox *m_until;
    QTimer *m_pause;
};

} // namespace onboard
