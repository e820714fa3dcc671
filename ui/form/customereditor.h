// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "form/fieldeditor.h"

#include <QPointer>
#include <QString>

class QLabel;

namespace onboard {

class CustomerBox;
class CustomerModel;
class CustomerPopup;
class CustomerStatus;
struct Customer;

/// The customer's ID: typed, or chosen by name, owner or ID from the customers that can be read. Whatever
/// becomes of reading them, an ID can be typed.
class CustomerEditor final : public FieldEditor
{
    Q_OBJECT
public:
    CustomerEditor(const Field &field, QWidget *parent);
    ~CustomerEditor() override;

    /// Until then it takes typed IDs alone. `model` has to outlive it.
    void setCustomers(CustomerModel &model);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QWidget *control() const override;
    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void choose(const QString &id);
    void open(bool filtered);
    void show(const Customer &customer);
    void showKnown();
    void finish();
    void follow();
    [[nodiscard]] bool takeKey(int key);
    [[nodiscard]] const Customer *known() const;

    CustomerBox *m_box;
    QLabel *m_about; ///< who was chosen
    CustomerStatus *m_status = nullptr;
    CustomerModel *m_customers = nullptr;
    QPointer<CustomerPopup> m_popup; ///< a child of the window
    QString m_entry; ///< the text that stands for m_id
    QString m_id;
};

} // namespace onboard
