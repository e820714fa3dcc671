// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <chrono>

class QComboBox;
class QLabel;

namespace onboard {

class ActionButton;
class Journal;
class Theme;

/// Asks for how long attempts are kept, and says what would be deleted for it before anything is.
class RetentionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `journal` has to outlive it.
    RetentionDialog(Journal &journal, const Theme &theme, QWidget *parent);

    [[nodiscard]] std::chrono::days days() const; ///< as retention() gives it

private:
    void follow();
    void showOlder(int count);

    Journal &m_journal;
    QComboBox *m_choice;
    QLabel *m_consequence;
    ActionButton *m_accept;
    int m_asked = 0; ///< how often older ones were counted: an answer to a former question is dropped
};

} // namespace onboard
