// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/draft.h"

#include <QList>
#include <QWidget>

namespace onboard {

class FormRow;

/// What stands below a group's heading: its fields, once or for each licence item.
class FormFields : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QList<FormRow *> rows() const = 0; ///< in the order in which they are read
    [[nodiscard]] virtual QList<QWidget *> tabStops() const = 0; ///< likewise
    /// Shows what the draft calls for. Rows stay as they are, but for those of items that come and go.
    virtual void follow(const Draft &draft) = 0;
    virtual void retranslate() = 0;

Q_SIGNALS:
    void rowMade(onboard::FormRow *row); ///< after the constructor has returned
    void placesChanged(); ///< items have other numbers now: messages that name one are out of date
    void broughtToView(QWidget *widget); ///< got the focus by itself, and may be out of sight
};

} // namespace onboard
