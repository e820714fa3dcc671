// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "theme/wrappingtext.h"

#include <QEvent>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>
#include <memory>

namespace onboard {

WrappingText::WrappingText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::ClickFocus);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Minimum);
    grows.setHeightForWidth(true);
    setSizePolicy(grows);
}

WrappingText::~WrappingText()
{
    delete m_ring; // it is a child of what is around us
}

void WrappingText::setParagraphs(const QList<Paragraph> &paragraphs)
{
    m_paragraphs = paragraphs;
    refill();
}

void WrappingText::setColour(const QColor &colour)
{
    m_colour = colour;
    refill();
}

void WrappingText::refill()
{
    const QColor ink = m_colour.isValid() ? m_colour : palette().color(QPalette::WindowText);
    clear();
    QTextCursor cursor(document());
    for (qsizetype i = 0; i < m_paragraphs.size(); ++i) {
        const Paragraph &paragraph = m_paragraphs[i];
        QTextBlockFormat block;
        block.setTopMargin(i == 0 ? 0 : paragraph.spaceAbove);
        QTextCharFormat letters;
        QFont own = font();
        own.setPointSizeF(own.pointSizeF() * paragraph.scale);
        own.setBold(paragraph.bold);
        letters.setFont(own);
        letters.setForeground(ink);
        if (i == 0)
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block);
        cursor.insertText(paragraph.text, letters);
    }
    updateGeometry();
}

int WrappingText::widthOfLine() const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(-1);
    return static_cast<int>(std::ceil(copy->idealWidth())) + 1;
}

int WrappingText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    QTextOption option = document()->defaultTextOption();
    copy->setDefaultTextOption(option);
    copy->setTextWidth(qMax(1, width));
    return static_cast<int>(std::ceil(copy->size().height()));
}

QSize WrappingText::sizeHint() const
{
    const int wide = qMin(widthOfLine(), 520);
    return {wide, heightForWidth(wide)};
}

QSize WrappingText::minimumSizeHint() const
{
    return {qMin(60, widthOfLine()), fontMetrics().height()};
}

void WrappingText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    if (!m_ring)
        m_ring = new QFocusFrame(this);
    m_ring->setWidget(focusPolicy() == Qt::StrongFocus ? this : nullptr);
}

void WrappingText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (m_ring)
        m_ring->setWidget(nullptr);
}

void WrappingText::keyPressEvent(QKeyEvent *event)
{
    // Return and Escape belong to the window around the text.
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QTextEdit::keyPressEvent(event);
}

void WrappingText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void WrappingText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // what is around it scrolls
}

void WrappingText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refill();
}

} // namespace onboard
