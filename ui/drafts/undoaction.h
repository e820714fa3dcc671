// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>

namespace onboard {

class Submission;

/// A menu's "Undo Product" or "Redo Product": says what it would change, and is off while that is nothing.
class UndoAction : public QAction
{
    Q_OBJECT
public:
    enum class Way { Back, Forth };

    /// `submission` has to outlive it.
    UndoAction(Submission &submission, Way way, QObject *parent);

private:
    void follow();

    Submission &m_submission;
    Way m_way;
};

} // namespace onboard
