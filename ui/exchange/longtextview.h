// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/longtext.h"

#include <QAbstractScrollArea>

#include <functional>

namespace onboard {

class Theme;

/// Shows a text of any length to be read, selected and copied. Paints what can be seen and no more, and
/// breaks long lines at its width, so that one line of megabytes is as quick as many. Controls and letters
/// that turn the direction of text show as "·", and never do what they say.
class LongTextView : public QAbstractScrollArea
{
    Q_OBJECT
    Q_PROPERTY(QString shownText READ shownText)
public:
    explicit LongTextView(const Theme &theme, QWidget *parent = nullptr);

    /// From its beginning, with nothing selected.
    void setText(const LongTextPointer &text);
    [[nodiscard]] const LongText &text() const { return *m_text; }
    [[nodiscard]] LongTextPointer textPointer() const { return m_text; }

    /// Marks these places, each `length` long.
    void setHits(const QList<qsizetype> &hits, qsizetype length);
    void select(qsizetype from, qsizetype length); ///< and brings it into view
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] qsizetype cursor() const { return m_cursor; }
    [[nodiscard]] qsizetype anchor() const { return m_anchor; }
    void setCursor(qsizetype position, bool keepsAnchor); ///< and brings it into view
    void copy() const; ///< what is selected, or nothing
    void selectAll();

    [[nodiscard]] QString shownText() const; ///< what can be seen of it
    [[nodiscard]] qint64 rows() const { return m_rowsBefore.last(); } ///< after breaking
    [[nodiscard]] qint64 rowOf(qsizetype position) const;
    [[nodiscard]] QRect rectangleOf(qsizetype position) const; ///< in the viewport
    [[nodiscard]] qsizetype positionAt(const QPoint &place) const; ///< of the viewport

Q_SIGNALS:
    void cursorMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Row
    {
        qsizetype from = 0;
        qsizetype end = 0; ///< without the line break
        bool isWide = false;
    };

    void breakLines();
    void adjustScrollBar();
    [[nodiscard]] int columns() const;
    [[nodiscard]] qsizetype columnsOf(qsizetype line) const;
    [[nodiscard]] qsizetype endOfLine(qsizetype line) const;
    [[nodiscard]] Row rowAt(qint64 row) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] qreal xOf(const Row &row, qsizetype position) const;
    void paintRow(QPainter &painter, const Row &row, int top) const;
    void paintMarks(QPainter &painter, const Row &row, int top) const;
    void paintLetters(QPainter &painter, const Row &row, int top) const;
    void paintCursor(QPainter &painter, int first) const;
    void show(qsizetype position);
    [[nodiscard]] qsizetype movedBy(qint64 rows) const;

    const Theme &m_theme;
    LongTextPointer m_text;
    QList<qint64> m_rowsBefore; ///< each line, and one behind the last
    QList<qsizetype> m_hits;
    qsizetype m_hitLength = 0;
    qsizetype m_cursor = 0;
    qsizetype m_anchor = 0;
    qreal m_columnWidth = 8;
};

} // namespace onboard
