// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/templatestore.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace onboard {

class Notice;
class TemplateShelf;
class Theme;

/// All templates, with those that cannot be read and why. Renames, removes, imports and exports them.
class TemplatesDialog : public QDialog
{
    Q_OBJECT
public:
    TemplatesDialog(TemplateShelf &shelf, const Theme &theme, QWidget *parent = nullptr);

    void importFile(const QString &file, WhenTaken whenTaken = WhenTaken::Refuse);
    void exportSelected(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refill();
    void updateButtons();
    void renameSelected();
    void askToRemove();
    void remove(const StoredTemplate &gone);
    void chooseImport();
    void chooseExport();
    [[nodiscard]] std::optional<StoredTemplate> selected() const;

    TemplateShelf &m_shelf;
    const Theme &m_theme;
    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_close;
    Notice *m_notice;
};

} // namespace onboard
