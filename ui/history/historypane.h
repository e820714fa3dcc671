// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "history/historyfilter.h"
#include "history/historymodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace onboard {

class HistoryDetails;
class Theme;

/// The journal as a table with a filter above it and the chosen attempt below. Only shows and asks; what is
/// wanted with attempts is done elsewhere. Reads nothing before it is looked at.
class HistoryPane : public QWidget
{
    Q_OBJECT
public:
    /// All have to outlive it. `settings` keep which columns are shown, and how.
    HistoryPane(Journal &journal, QSettings &settings, const Theme &theme, QWidget *parent = nullptr);
    ~HistoryPane() override;

    void nameCustomers(const HistoryModel::NameOf &nameOf);
    void findCustomersBy(const HistoryFilter::IdsOf &idsOf);
    [[nodiscard]] HistoryDetails &details() { return *m_details; }
    [[nodiscard]] JournalQuery query() const
    {
        return m_model->query();
    } ///< which rows are shown, in which order
    void focusFilter();

    /// What can be done with the chosen attempts, as a button and in the table's menu.
    struct Deed
    {
        const char *name;
        const char *text; ///< marked for translation, context "onboard::HistoryPane"
        const char *tip; ///< likewise
        const char *shortcut; ///< while the table has the focus; may be ""
        int fewest;
        int most;
        void (HistoryPane::*act)();
    };

Q_SIGNALS:
    void openRequested(const onboard::JournalEntry &entry); ///< as a new form
    void servicesRequested(const QString &attemptId); ///< details() wait for what is found
    void exchangesRequested(const QString &attemptId);
    void giveOutRequested(const QString &attemptId);
    void compareRequested(const QString &oneId, const QString &otherId);
    void settleRequested(const QString &attemptId);
    void removeRequested(const QStringList &attemptIds);
    void exportRequested();
    void retentionRequested();
    void noteChanged(const QString &attemptId, const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void arrangeTable();
    QWidget *makeButtons();
    void restoreColumns();
    void keepColumns();
    void showColumnMenu(const QPoint &at);
    void readAnew();
    void narrow();
    void follow();
    void followSelection();
    void fitButtons();
    void followCurrent();
    void readAhead();
    void countWhenRead();
    void showCount();
    void retranslate();
    void copy();
    [[nodiscard]] QString message() const;
    [[nodiscard]] QList<int> chosenRows() const;
    [[nodiscard]] QStringList chosenIds() const;
    [[nodiscard]] const JournalEntry &chosen() const; ///< the first one; there has to be one

    void open();
    void checkServices();
    void showExchanges();
    void compare();
    void giveOut();
    void settle();
    void remove();

    static const QList<Deed> &deeds();

    Journal &m_journal;
    QSettings &m_settings;
    HistoryModel *m_model;
    HistoryModel::NameOf m_nameOf;
    HistoryFilter *m_filter;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QWidget *m_messagePage;
    QLabel *m_message;
    QPushButton *m_messageButton;
    QWidget *m_lower;
    QWidget *m_buttonRow = nullptr;
    HistoryDetails *m_details;
    QList<QAction *> m_deeds;
    QList<QPushButton *> m_buttons; ///< of the same order
    QLabel *m_count;
    QPushButton *m_export;
    QPushButton *m_retention;
    int m_counted = -1; ///< rows that the filter allows; -1: not known
    bool m_isCounted = false; ///< or is being counted
    bool m_isStale = true; ///< what is shown is not what the journal has
};

} // namespace onboard
