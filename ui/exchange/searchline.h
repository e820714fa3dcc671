// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/longtext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace onboard {

class LongTextView;

/// Looks for words in a view: all places are marked, one is selected, and how many there are is told. Looking
/// is done elsewhere, so that a long text holds nothing up.
class SearchLine : public QWidget
{
    Q_OBJECT
public:
    /// `view` has to outlive it.
    explicit SearchLine(LongTextView &view, QWidget *parent = nullptr);

    void open(); ///< shows it with the focus in it
    void close();
    void goToNext();
    void goToPrevious();
    void lookAnew(); ///< the view shows another text
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const QList<qsizetype> &hits);
    void go(qsizetype by);
    void showCount();

    LongTextView &m_view;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QList<qsizetype> m_hits;
    qsizetype m_current = -1;
    int m_question = 0; ///< an answer to an older one is dropped
};

} // namespace onboard
