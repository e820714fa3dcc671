// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/submission.h"
#include "intake/filling.h"
#include "threads/serialworker.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace onboard {

class Notice;
class PasteArea;
class Theme;

/// Something is pasted or opened; beside it stands what it is, what of it would fill the form, and what would
/// not. Nothing of it is kept: what was pasted goes with the dialog.
class TakeInDialog : public QDialog
{
    Q_OBJECT
public:
    TakeInDialog(const Submission &submission, const Theme &theme, QWidget *parent);

    /// Reads that file instead of what was pasted. Never runs, follows or changes anything in it.
    void open(const QString &path);
    using QDialog::open;

Q_SIGNALS:
    /// The person wants the form to hold these entries; `what` says where they come from: "A HAR file".
    void fillingWanted(const onboard::Draft &draft, const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void choose();
    void readText();
    void read(const QByteArray &text); ///< in another thread
    void display(const TakenIn &taken);
    void fillList();
    void showOrder();
    void showLeftOut(const QStringList &sentences);
    void giveAway();
    void copyLeftOut();
    [[nodiscard]] QStringList leftOutBy(const Filling &filling) const;

    const Submission &m_submission;
    TakenIn m_taken;
    std::optional<Filling> m_filling;
    int m_reads = 0; ///< what an earlier text was is of no interest any more
    QString m_file; ///< name of the file that is shown; empty for what was pasted
    QLabel *m_hint;
    PasteArea *m_text;
    QPushButton *m_openFile;
    QLabel *m_form;
    QLabel *m_pickLabel;
    QListWidget *m_pick;
    QLabel *m_linesLabel;
    QTreeWidget *m_lines;
    QLabel *m_leftLabel;
    QPushButton *m_copyLeft;
    QListWidget *m_left;
    QWidget *m_space; ///< where there is nothing to list
    Notice *m_notice;
    QPushButton *m_fill;
    QPushButton *m_cancel;
    SerialWorker m_worker; ///< last, so that it ends first
};

} // namespace onboard
