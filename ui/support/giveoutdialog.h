// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/giveout.h"
#include "threads/serialworker.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace onboard {

class JsonHighlighter;
class Notice;
class Theme;

/// Shows what would leave, byte for byte, and copies or saves just that. Of what is very long only the
/// beginning is shown, and it says so.
class GiveOutDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr qsizetype mostShown = 2 << 20; ///< bytes

    /// Nothing to see until a source was set.
    GiveOutDialog(Theme &theme, QWidget *parent);

    void setSource(const GiveSource &source);
    void refuse(const QString &sentence); ///< why there is no source
    void choose(GiveForm form);
    void save(const QString &path); ///< what is shown, as a whole

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fitForms();
    void retranslate();
    void make(); ///< in another thread
    void display(const Given &given);
    void copy();
    void chooseFile();
    [[nodiscard]] GiveForm form() const;
    [[nodiscard]] MaskChoice masks() const;

    std::optional<GiveSource> m_source;
    Given m_given;
    int m_makings = 0; ///< what an earlier choice gave is of no interest any more
    QLabel *m_from;
    QListWidget *m_forms;
    QLabel *m_about;
    QCheckBox *m_addresses;
    QCheckBox *m_ids;
    QLabel *m_size;
    QPlainTextEdit *m_preview;
    JsonHighlighter *m_highlighter;
    Notice *m_notice;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
    SerialWorker m_worker; ///< last, so that it ends first
};

} // namespace onboard
