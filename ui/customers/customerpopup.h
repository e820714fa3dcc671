// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QListView;

namespace onboard {

class CustomerModel;
class CustomerStatus;
struct Customer;

/// The list below the customer's field, within its window: the matches, and how far reading has come. The
/// focus stays in the field, which hands on the keys that move through the list.
class CustomerPopup : public QFrame
{
    Q_OBJECT
public:
    /// `model` and `field` have to outlive it.
    CustomerPopup(CustomerModel &model, QWidget &field);

    void open();
    void close();

    /// What a key does while the list is open; false when it is none of the list's.
    [[nodiscard]] bool take(int key);
    /// Marks the first match, also when it is yet to come; Enter chooses it.
    void markFirst();

Q_SIGNALS:
    void chosen(const QString &customerId);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int row);
    void move(int rows);
    void fit();
    void follow();
    [[nodiscard]] int rowsThatFit(int height) const;

    CustomerModel &m_model;
    QWidget &m_field;
    QListView *m_list;
    QLabel *m_empty;
    CustomerStatus *m_status;
    bool m_marksFirst = false;
};

} // namespace onboard
