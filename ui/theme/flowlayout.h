// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

namespace onboard {

/// Puts items side by side and begins a new row when the width is used up.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int gap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The rectangles of all shown items within the rectangle, in the items' order.
    [[nodiscard]] QList<QRect> placesIn(const QRect &rect) const;
    [[nodiscard]] QList<QLayoutItem *> shown() const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace onboard
