// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/seat.h"

#include <QMessageBox>
#include <QPointer>
#include <QTemporaryDir>

class QFileDialog;

namespace onboard::test {

/// A person at the window with a folder of draft files.
class Desk : public Seat
{
public:
    /// The form is new and belongs to no file; no draft was used before.
    explicit Desk(const QString &contract = QStringLiteral("2025-09"));

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file; its path.
    QString put(const QString &name, const QByteArray &text) const;
    QString put(const QString &name, const Draft &draft) const;
    [[nodiscard]] QByteArray bytesOf(const QString &name) const;
    [[nodiscard]] Draft draftIn(const QString &name) const;

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier); ///< in the window
    void pressButton(const QString &text); ///< a notice's
    /// The dialog that asks for a file; a failed test when there is none.
    [[nodiscard]] QFileDialog &fileDialog();
    void giveName(const QString &file); ///< to that dialog, as a person types it
    void saveAs(const QString &name); ///< by its keys
    void open(const QString &name); ///< by its keys

    /// What a notice of the window says.
    [[nodiscard]] QString said();
    [[nodiscard]] QString title();
    /// The question whether to save; null when none is asked.
    [[nodiscard]] QMessageBox *question();
    void answer(QMessageBox::StandardButton button);
    /// The files of the menu "Open recent", as a person sees them when it opens.
    [[nodiscard]] QList<QAction *> recent();

private:
    void settle();

    QTemporaryDir m_folder;
};

/// A draft for that contract, complete, with `seats`.
[[nodiscard]] Draft draftOf(const char *revision, int seats);

} // namespace onboard::test
