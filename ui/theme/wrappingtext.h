// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextEdit>

class QBoxLayout;

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
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refill();

    QList<Paragraph> m_paragraphs;
    QColor m_colour;
};

/// Adds a text that Tab reaches to a column, in line with what stands above and below it: the room for
/// its focus ring lies outside the column's edges.
void addReadable(QBoxLayout &column, WrappingText *text);

} // namespace onboard
