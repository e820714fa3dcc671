// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/longtextview.h"

#include "exchange/jsontext.h"
#include "exchange/longtextaccess.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int margin = 4;

struct PartRow
{
    JsonPart part;
    Role role;
};

constexpr auto inks = std::to_array<PartRow>({
    {JsonPart::Other, Role::Text},
    {JsonPart::Name, Role::JsonKey},
    {JsonPart::Text, Role::JsonString},
    {JsonPart::Number, Role::JsonNumber},
});

Role roleOf(char part)
{
    const auto row = std::ranges::find(inks, static_cast<JsonPart>(part), &PartRow::part);
    return row == inks.end() ? Role::Text : row->role;
}

/// One letter for one letter.
QString harmless(QStringView text)
{
    QString shown = text.toString();
    for (QChar &c : shown) {
        if (c == u'\t')
            c = u' ';
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u'·';
    }
    return shown;
}

qint64 rowsFor(qsizetype length, qsizetype columns)
{
    return std::max<qint64>(1, (length + columns - 1) / columns);
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool isWithinPair(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

} // namespace

LongTextView::LongTextView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_text(longText({}, {}, false))
{
    installLongTextAccess();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(false);
    breakLines();
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void LongTextView::setText(const LongTextPointer &text)
{
    m_text = text;
    m_cursor = m_anchor = 0;
    m_hits.clear();
    breakLines();
    verticalScrollBar()->setValue(0);
    viewport()->update();
    Q_EMIT cursorMoved();
}

void LongTextView::setHits(const QList<qsizetype> &hits, qsizetype length)
{
    m_hits = hits;
    m_hitLength = length;
    viewport()->update();
}

void LongTextView::select(qsizetype from, qsizetype length)
{
    m_anchor = std::clamp<qsizetype>(from, 0, m_text->text.size());
    setCursor(from + length, true);
}

QString LongTextView::selectedText() const
{
    const qsizetype from = std::min(m_cursor, m_anchor);
    return m_text->text.sliced(from, std::max(m_cursor, m_anchor) - from);
}

void LongTextView::setCursor(qsizetype position, bool keepsAnchor)
{
    const bool isForward = position > m_cursor;
    m_cursor = std::clamp<qsizetype>(position, 0, m_text->text.size());
    if (isWithinPair(m_text->text, m_cursor))
        m_cursor += isForward ? 1 : -1;
    if (!keepsAnchor)
        m_anchor = m_cursor;
    show(m_cursor);
    viewport()->update();
    Q_EMIT cursorMoved();
}

void LongTextView::copy() const
{
    if (m_cursor != m_anchor)
        QApplication::clipboard()->setText(selectedText());
}

void LongTextView::selectAll()
{
    m_anchor = 0;
    m_cursor = m_text->text.size();
    viewport()->update();
    Q_EMIT cursorMoved();
}

// ---- lines and rows ------------------------------------------------------------------------------------

void LongTextView::breakLines()
{
    m_columnWidth = QFontMetricsF(font()).horizontalAdvance(u'x');
    const qsizetype lines = m_text->lines.size();
    m_rowsBefore.resize(lines + 1);
    // A million lines are not rare: nothing in here may take long.
    const std::array perRow{qsizetype{columns()}, qsizetype{columns()} / 2};
    const qsizetype *begins = m_text->lines.constData();
    qint64 *before = m_rowsBefore.data();
    qint64 rows = 0;
    for (qsizetype line = 0; line + 1 < lines; ++line) {
        before[line] = rows;
        const qsizetype length = begins[line + 1] - 1 - begins[line];
        if (length <= perRow[1])
            ++rows;
        else
            rows += rowsFor(length, perRow[m_text->wideLines.testBit(line) ? 1 : 0]);
    }
    m_rowsBefore[lines - 1] = rows;
    rows += rowsFor(endOfLine(lines - 1) - begins[lines - 1], columnsOf(lines - 1));
    m_rowsBefore[lines] = rows;
    adjustScrollBar();
}

void LongTextView::adjustScrollBar()
{
    const int page = visibleRows();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qint64>(0, rows() - page)));
}

int LongTextView::columns() const
{
    constexpr int fewest = 10;
    return std::max(fewest, static_cast<int>((viewport()->width() - 2 * margin) / m_columnWidth));
}

qsizetype LongTextView::columnsOf(qsizetype line) const
{
    return m_text->wideLines.testBit(line) ? columns() / 2 : columns();
}

qsizetype LongTextView::endOfLine(qsizetype line) const
{
    return line + 1 < m_text->lines.size() ? m_text->lines[line + 1] - 1 : m_text->text.size();
}

qint64 LongTextView::rowOf(qsizetype position) const
{
    const auto behind = std::ranges::upper_bound(m_text->lines, position);
    const qsizetype line = behind - m_text->lines.begin() - 1;
    const qint64 within = (position - m_text->lines[line]) / columnsOf(line);
    return std::min(m_rowsBefore[line] + within, m_rowsBefore[line + 1] - 1);
}

LongTextView::Row LongTextView::rowAt(qint64 row) const
{
    const auto behind = std::upper_bound(m_rowsBefore.begin(), m_rowsBefore.end() - 1, row);
    const qsizetype line = behind - m_rowsBefore.begin() - 1;
    const qsizetype end = endOfLine(line);
    // A pair is not parted: its first half goes with the second one.
    const auto whole = [&](qsizetype at) {
        return at < end && at > 0 && m_text->text[at].isLowSurrogate() ? at + 1 : at;
    };
    const qsizetype from = m_text->lines[line] + (row - m_rowsBefore[line]) * columnsOf(line);
    const qsizetype next = std::min(from + columnsOf(line), end);
    return {std::min(whole(from), end), row + 1 == m_rowsBefore[line + 1] ? end : whole(next),
        m_text->wideLines.testBit(line)};
}

int LongTextView::rowHeight() const
{
    return fontMetrics().lineSpacing() + 1;
}

int LongTextView::visibleRows() const
{
    return std::max(1, (viewport()->height() - 2 * margin) / rowHeight());
}

qreal LongTextView::xOf(const Row &row, qsizetype position) const
{
    const qsizetype count = std::clamp<qsizetype>(position - row.from, 0, row.end - row.from);
    if (!row.isWide)
        return margin + static_cast<qreal>(count) * m_columnWidth;
    return margin
        + QFontMetricsF(font()).horizontalAdvance(
            harmless(QStringView(m_text->text).sliced(row.from, count)));
}

QRect LongTextView::rectangleOf(qsizetype position) const
{
    const qint64 row = rowOf(position);
    const int top = margin + static_cast<int>(row - verticalScrollBar()->value()) * rowHeight();
    return {static_cast<int>(xOf(rowAt(row), position)), top, static_cast<int>(m_columnWidth), rowHeight()};
}

qsizetype LongTextView::positionAt(const QPoint &place) const
{
    const qint64 row =
        std::clamp<qint64>(verticalScrollBar()->value() + (place.y() - margin) / rowHeight(), 0, rows() - 1);
    const Row at = rowAt(row);
    for (qsizetype position = at.from; position < at.end; ++position)
        if ((xOf(at, position) + xOf(at, position + 1)) / 2 > place.x())
            return position;
    return at.end;
}

QString LongTextView::shownText() const
{
    const qint64 first = verticalScrollBar()->value();
    const qint64 last = std::min(rows() - 1, first + visibleRows());
    const qsizetype from = rowAt(first).from;
    return m_text->text.sliced(from, rowAt(last).end - from);
}

// ---- painting ------------------------------------------------------------------------------------------

void LongTextView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setLayoutDirection(Qt::LeftToRight);
    const int first = verticalScrollBar()->value();
    const qint64 last = std::min<qint64>(rows(), first + qint64{visibleRows()} + 2);
    for (qint64 row = first; row < last; ++row)
        paintRow(painter, rowAt(row), margin + static_cast<int>(row - first) * rowHeight());
    if (hasFocus())
        paintCursor(painter, first);
}

void LongTextView::paintRow(QPainter &painter, const Row &row, int top) const
{
    paintMarks(painter, row, top);
    paintLetters(painter, row, top);
}

/// Behind the letters: what was found, and above it what is selected.
void LongTextView::paintMarks(QPainter &painter, const Row &row, int top) const
{
    const auto mark = [&](qsizetype from, qsizetype end, const QColor &colour) {
        if (end <= row.from || from > row.end || from == end)
            return;
        const qreal left = xOf(row, from);
        const qreal right = xOf(row, end) + (end > row.end ? m_columnWidth / 2 : 0); // its line break
        painter.fillRect(QRectF(left, top, right - left, rowHeight()), colour);
    };
    const auto begin = std::ranges::lower_bound(m_hits, row.from - m_hitLength);
    for (auto hit = begin; hit != m_hits.end() && *hit < row.end; ++hit)
        mark(*hit, *hit + m_hitLength, m_theme.colour(Role::WarningBox));
    mark(std::min(m_cursor, m_anchor), std::max(m_cursor, m_anchor), palette().color(QPalette::Highlight));
}

/// Runs of one colour.
void LongTextView::paintLetters(QPainter &painter, const Row &row, int top) const
{
    const qsizetype selectedFrom = std::min(m_cursor, m_anchor);
    const qsizetype selectedEnd = std::max(m_cursor, m_anchor);
    const auto isSelected = [&](qsizetype at) { return at >= selectedFrom && at < selectedEnd; };
    for (qsizetype from = row.from; from < row.end;) {
        const char part = m_text->parts[from];
        qsizetype end = from + 1;
        while (end < row.end && m_text->parts[end] == part && isSelected(end) == isSelected(from))
            ++end;
        painter.setPen(
            isSelected(from) ? palette().color(QPalette::HighlightedText) : m_theme.colour(roleOf(part)));
        painter.drawText(QPointF(xOf(row, from), top + fontMetrics().ascent()),
            harmless(QStringView(m_text->text).sliced(from, end - from)));
        from = end;
    }
}

void LongTextView::paintCursor(QPainter &painter, int first) const
{
    const qint64 row = rowOf(m_cursor);
    if (row >= first && row <= first + visibleRows()) {
        const QRect place = rectangleOf(m_cursor);
        painter.fillRect(QRect(place.left(), place.top(), 1, place.height()), m_theme.colour(Role::Text));
    }
    painter.setPen(QPen(m_theme.colour(Role::FocusRing), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

// ---- events ---------------------------------------------------------------------------------------------

void LongTextView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void LongTextView::resizeEvent(QResizeEvent *event)
{
    const qsizetype top = rowAt(verticalScrollBar()->value()).from;
    QAbstractScrollArea::resizeEvent(event);
    breakLines();
    verticalScrollBar()->setValue(static_cast<int>(rowOf(top)));
}

void LongTextView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        breakLines();
    QAbstractScrollArea::changeEvent(event);
}

/// Brings it into view, and no further than that.
void LongTextView::show(qsizetype position)
{
    QScrollBar &bar = *verticalScrollBar();
    const qint64 row = rowOf(position);
    if (row < bar.value())
        bar.setValue(static_cast<int>(row));
    else if (row >= bar.value() + visibleRows())
        bar.setValue(static_cast<int>(row - visibleRows() + 1));
}

qsizetype LongTextView::movedBy(qint64 count) const
{
    const qint64 row = rowOf(m_cursor);
    const qint64 target = std::clamp<qint64>(row + count, 0, rows() - 1);
    const Row at = rowAt(target);
    return std::min(at.from + (m_cursor - rowAt(row).from), at.end);
}

void LongTextView::keyPressEvent(QKeyEvent *event)
{
    const bool keeps = event->modifiers() & Qt::ShiftModifier;
    const bool isWhole = event->modifiers() & Qt::ControlModifier;
    const auto go = [&](qsizetype position) { setCursor(position, keeps); };
    const Row row = rowAt(rowOf(m_cursor));
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_cursor - 1);
    case Qt::Key_Right:
        return go(m_cursor + 1);
    case Qt::Key_Up:
        return go(movedBy(-1));
    case Qt::Key_Down:
        return go(movedBy(1));
    case Qt::Key_PageUp:
        return go(movedBy(-visibleRows()));
    case Qt::Key_PageDown:
        return go(movedBy(visibleRows()));
    case Qt::Key_Home:
        return go(isWhole ? 0 : row.from);
    case Qt::Key_End:
        return go(isWhole ? m_text->text.size() : row.end);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LongTextView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCursor(positionAt(event->pos()), event->modifiers() & Qt::ShiftModifier);
}

void LongTextView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        setCursor(positionAt(event->pos()), true);
}

/// Selects a word, however long: within what can be seen.
void LongTextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    constexpr qsizetype longest = 1000;
    const QString &text = m_text->text;
    qsizetype from = positionAt(event->pos());
    qsizetype end = from;
    while (from > 0 && end - from < longest && isOfWord(text[from - 1]))
        --from;
    while (end < text.size() && end - from < 2 * longest && isOfWord(text[end]))
        ++end;
    select(from, end - from);
}

void LongTextView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyIt = menu->addAction(tr("Copy"), this, &LongTextView::copy);
    copyIt->setEnabled(m_cursor != m_anchor);
    menu->addAction(tr("Select all"), this, &LongTextView::selectAll);
    menu->popup(event->globalPos());
}

void LongTextView::focusInEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void LongTextView::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace onboard
