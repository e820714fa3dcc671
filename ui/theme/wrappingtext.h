// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTextEdit>

class QFocusFrame;

namespace onboard {

/// Text to read, select and copy, by mouse and by keyboard. Takes plain text only, breaks a word that is
/// longer than the line, and is as high as its text needs at its width.
class WrappingText : public QTextEdit
{
    Q_OBJECT
public:
    struct Paragraph
    {
        QString text;
        qreal scale = 1.0; ///< of the widget's font
        bool bold = false;
        qreal spaceAbove = 0;
    };

    explicit WrappingText(QWidget *parent = nullptr);
    ~WrappingText() override;

    void setParagraphs(const QList<Paragraph> &paragraphs);
    void setText(const QString &text) { setParagraphs({{text}}); }
    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Empty: the palette's WindowText.
    void setColour(const QColor &colour);

    /// Width that the text takes without a break.
    [[nodiscard]] int widthOfLine() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refill();

    QList<Paragraph> m_paragraphs;
    QColor m_colour;
    QPointer<QFocusFrame> m_ring; ///< stands around the text, so that the text stays in line; owned
};

} // namespace onboard
