// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/draft.h"
#include "contract/field.h"

#include <QWidget>

#include <optional>

namespace onboard {

/// One control for one value of a contract. Shows and asks; knows neither rules nor other fields.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    explicit FieldEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] const Field &field() const { return m_field; }
    /// The field's label; with the number of the licence item where it is one of several.
    [[nodiscard]] QString name() const;
    /// Names its controls after the licence item that they belong to; to be called once.
    void standFor(int item);

    /// What is entered now, also when it is nonsense: validation says so, nothing is thrown away.
    [[nodiscard]] virtual Value value() const = 0;
    /// Shows a value without emitting edited().
    virtual void setValue(const Value &value) = 0;
    /// The control that takes the focus and that a label's buddy is.
    [[nodiscard]] virtual QWidget *control() const = 0;
    /// Whether nothing may be entered; the control then says that nothing is sent.
    virtual void setOptional(bool) { }
    /// The choices that can be taken now; a single one is not asked for.
    virtual void setFitting(const QList<const Choice *> &) { }
    /// Re-reads every text after a change of language.
    virtual void retranslate() = 0;
    /// Whether the control shows its own label, as a check box does.
    [[nodiscard]] virtual bool showsLabel() const { return false; }

Q_SIGNALS:
    void edited(const onboard::Value &value);
    void focused(); ///< the control got the focus
    void left(); ///< the control lost it to another one

protected:
    /// Names the control for assistive technology, keeps the wheel from changing what it passes over, and
    /// leaves undoing to the form: a control of its own would take back what it alone remembers.
    void adopt(QWidget *control);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Field &m_field;
    std::optional<int> m_item; ///< of several
};

/// The editor that fits a field's input.
[[nodiscard]] FieldEditor *makeEditor(const Field &field, QWidget *parent);

} // namespace onboard
