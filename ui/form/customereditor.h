// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "form/fieldeditor.h"

#include <QList>
#include <QString>

class QComboBox;

namespace onboard {

/// A customer that can be offered: the ID is what counts.
struct KnownCustomer
{
    QString id;
    QString name;
    QString hint; ///< shown behind the name in the list; may be empty
};

/// The customer's ID, typed or chosen by name from those that are known.
class CustomerEditor final : public FieldEditor
{
    Q_OBJECT
public:
    CustomerEditor(const Field &field, QWidget *parent);

    void setKnown(const QList<KnownCustomer> &customers);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QWidget *control() const override;
    void retranslate() override;

private:
    void showKnown();

    QComboBox *m_box;
    QList<KnownCustomer> m_known;
};

} // namespace onboard
