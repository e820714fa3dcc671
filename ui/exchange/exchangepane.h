// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/attempt.h"
#include "delivery/journal/journalfile.h"
#include "exchange/exchangelog.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace onboard {

class ConnectionView;
class ExchangeModel;
class Journal;
class LongTextView;
class SearchLine;
class Theme;

/// What was sent and received: of the order under way or else the last one (before the first of this run, of
/// the newest attempt of the journal), of this run, or of any attempt of the journal; for the one that is
/// chosen the answer, the request and the connection. Everything that it is given is redacted, and so is all
/// that it shows and copies.
class ExchangePane : public QWidget
{
    Q_OBJECT
public:
    /// `log` and `journal` have to outlive it.
    ExchangePane(ExchangeLog &log, Journal &journal, const Theme &theme, QWidget *parent = nullptr);

public Q_SLOTS:
    void begin(); ///< an order is under way: shows its exchanges as they come, until display()
    void display(const onboard::Attempt &attempt); ///< the last order has ended
    /// More of an attempt, such as reads after it; shown if that is what is shown.
    void add(const QString &attemptId, const QList<onboard::Exchange> &exchanges);
    /// From the journal, a moment later. The list of sources leads back to the last order.
    void showAttempt(const QString &attemptId);
    void find();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Source { LastOrder, ThisRun, Attempt };
    enum Page { AnswerPage, RequestPage, ConnectionPage };

    QWidget *makeList();
    QWidget *makeDetails();
    void connectParts();
    void follow(const Exchange &exchange);
    void choose(Source source);
    void chooseNewest();
    [[nodiscard]] QString nameOf(Source source) const;
    void nameSources();
    [[nodiscard]] Source source() const;
    [[nodiscard]] QList<Exchange> exchangesOf(Source source) const;
    void refill();
    void take(const JournalRead<QList<Exchange>> &read);
    void wantLastOrder();
    void takeLastOrder(const QString &attemptId, const JournalRead<QList<Exchange>> &read);
    [[nodiscard]] bool hasLastOrder() const;
    [[nodiscard]] QString emptySentence() const;
    [[nodiscard]] const Exchange *current() const;
    void showCurrent();
    void showText();
    void copy(const QString &text);
    [[nodiscard]] QString headOf(const Exchange &exchange) const;
    [[nodiscard]] QByteArray bodyOf(const Exchange &exchange) const;
    void retranslate();

    ExchangeLog &m_log;
    Journal &m_journal;
    const Theme &m_theme;
    QList<Exchange> m_ofLastOrder;
    QString m_lastAttempt;
    bool m_isUnderWay = false; ///< the last order
    bool m_isOfBefore = false; ///< the last order, of a run before this one
    bool m_isSeekingLast = false; ///< in the journal
    std::optional<JournalProblem> m_lastProblem; ///< of that
    QList<Exchange> m_ofAttempt;
    QString m_attempt; ///< chosen from the journal; empty when none was
    bool m_isReading = false; ///< that one
    std::optional<JournalProblem> m_problem; ///< of reading it
    int m_attemptsAsked = 0; ///< an answer of the journal to an older question is dropped
    int m_textsAsked = 0; ///< likewise a text that was made for one
    ExchangeModel *m_model;
    QComboBox *m_source;
    QPushButton *m_find;
    QPushButton *m_copy;
    QLabel *m_empty;
    QTreeView *m_list;
    QSplitter *m_splitter;
    QTabBar *m_tabs;
    QCheckBox *m_setsOut;
    QLabel *m_remark;
    QStackedWidget *m_pages;
    LongTextView *m_text;
    SearchLine *m_search;
    ConnectionView *m_connection;
};

} // namespace onboard
