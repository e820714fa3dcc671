// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "drafts/undoaction.h"

#include "delivery/submission.h"

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

/// The platform's keys, and those that people know from elsewhere.
QList<QKeySequence> keysFor(UndoAction::Way way)
{
    const bool isBack = way == UndoAction::Way::Back;
    QList<QKeySequence> keys = isBack
        ? QList<QKeySequence>{QKeySequence(u"Ctrl+Z"_s)}
        : QList<QKeySequence>{QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)};
    for (const QKeySequence &key :
        QKeySequence::keyBindings(isBack ? QKeySequence::Undo : QKeySequence::Redo)) {
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

} // namespace

UndoAction::UndoAction(Submission &submission, Way way, QObject *parent)
    : QAction(parent)
    , m_submission(submission)
    , m_way(way)
{
    setObjectName(way == Way::Back ? u"undo"_s : u"redo"_s);
    setShortcuts(keysFor(way));
    connect(this, &QAction::triggered, &submission, way == Way::Back ? &Submission::undo : &Submission::redo);
    connect(&submission, &Submission::draftChanged, this, &UndoAction::follow);
    connect(&submission, &Submission::stateChanged, this, &UndoAction::follow);
    follow();
}

void UndoAction::follow()
{
    const bool isBack = m_way == Way::Back;
    const std::optional<DraftStep> step = isBack ? m_submission.undoable() : m_submission.redoable();
    setEnabled(step.has_value());
    if (!step) {
        setText(isBack ? tr("&Undo") : tr("Re&do"));
        return;
    }
    const QString name = describe(*step, m_submission.contract()).replace(u'&', u"&&"_s);
    setText(isBack ? tr("&Undo “%1”").arg(name) : tr("Re&do “%1”").arg(name));
}

} // namespace onboard
