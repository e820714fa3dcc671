// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace onboard {

class CurrentServices;
class ServicesModel;

/// What the customer of the form has now, or why that is not known. Reads it when it is looked at.
class ServicesPane : public QWidget
{
    Q_OBJECT
public:
    /// `services` has to outlive it.
    ServicesPane(CurrentServices &services, QWidget *parent);

    void setCustomerName(const QString &name); ///< or the ID where no name is known

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void followWhenSeen();
    [[nodiscard]] QString message() const;

    CurrentServices &m_services;
    ServicesModel *m_model;
    QLabel *m_title;
    QLabel *m_time;
    QToolButton *m_refresh;
    QProgressBar *m_bar;
    QStackedWidget *m_pages;
    QWidget *m_messagePage;
    QLabel *m_message;
    QPushButton *m_again;
    QTableView *m_table;
    QString m_customerName;
};

} // namespace onboard
