// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace onboard {

class LogFilter;
class LogModel;
class Logging;
class Notice;
class Theme;

/// The log beside the program's window: filtered, copied, and kept in a file if somebody wants that.
class LogWindow : public QDialog
{
    Q_OBJECT
public:
    LogWindow(Logging &logging, const Theme &theme, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void fillChoices();
    void follow();
    void keepAtEnd();
    void copy();
    void sayFileFailed();

    Logging &m_logging;
    LogModel *m_model;
    LogFilter *m_filter;
    QLineEdit *m_words;
    QComboBox *m_level;
    QComboBox *m_area;
    QTableView *m_table;
    QLabel *m_count;
    QCheckBox *m_details;
    QCheckBox *m_toFile;
    QLabel *m_file;
    Notice *m_notice;
    QPushButton *m_copy;
    QPushButton *m_clear;
    QPushButton *m_close;
    bool m_isAtEnd = true;
};

} // namespace onboard
