// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/field.h"
#include "contract/problem.h"

#include <QLabel>
#include <QObject>

#include <optional>

class QWidget;

namespace onboard {

class FieldEditor;

/// A field as it stands in the form: label, editor and, below it, what is wrong. The three are placed
/// by the group; this keeps them together. Owned by the group's widget.
class FormRow : public QObject
{
    Q_OBJECT
public:
    /// `item`: the licence item that the field belongs to, where there can be several.
    FormRow(const QString &key, std::optional<int> item, const Field &field, QWidget *parent);

    [[nodiscard]] const FieldRef &at() const { return m_at; }
    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] FieldEditor &editor() const { return *m_editor; }
    [[nodiscard]] QLabel &label() const { return *m_label; }
    [[nodiscard]] QWidget &cell() const { return *m_cell; } ///< editor and message

    [[nodiscard]] bool isPresent() const { return m_present; }
    void setPresence(Presence presence);
    /// The message at the field, or none; `error` colours the text.
    void setMessage(const QString &message, const QColor &ink);
    [[nodiscard]] QString message() const;
    void retranslate();

private:
    void describe();

    FieldRef m_at;
    const Field &m_field;
    QWidget *m_cell;
    FieldEditor *m_editor;
    QLabel *m_label;
    QLabel *m_message;
    bool m_present = true;
};

} // namespace onboard
