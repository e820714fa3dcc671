// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace onboard {

class Theme;
class WrappingText;

/// One editor with its label, its help and what is wrong with it. Help and problem are the editor's
/// accessible description (UX.md U19).
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// `editor` becomes a child; `focus` within it gets the label's mnemonic and the accessible name.
    FieldRow(const Theme &theme, QWidget *editor, QWidget *focus, QWidget *parent = nullptr);

    void setTexts(const QString &label, const QString &help = {});
    void setProblem(const QString &text);
    /// For an editor that has more than one part to type or press in.
    void setFocusWidget(QWidget *focus);

    [[nodiscard]] QString label() const; ///< without mnemonic
    [[nodiscard]] QString problem() const;
    void goTo();

    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);

private:
    void describe();
    void recolour();

    const Theme &m_theme;
    QLabel *m_label;
    QWidget *m_focus;
    QLabel *m_help;
    WrappingText *m_problem;
};

} // namespace onboard
