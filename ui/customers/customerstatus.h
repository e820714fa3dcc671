// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace onboard {

class CustomerModel;

/// One line on the reading of the customers: how far it is, or why it ended, and the button that goes on
/// from there.
class CustomerStatus : public QWidget
{
    Q_OBJECT
public:
    /// `model` has to outlive it.
    CustomerStatus(CustomerModel &model, QWidget *parent);

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void act();
    void recolour();

    CustomerModel &m_model;
    QLabel *m_text;
    QToolButton *m_button;
};

} // namespace onboard
