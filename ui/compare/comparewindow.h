// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/attemptcomparison.h"

#include <QDialog>

#include <array>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace onboard {

class ComparisonModel;
class Journal;
class Notice;
class Theme;

/// Two attempts of the journal side by side, by the names of fields and headers. The older one is the first.
class CompareWindow : public QDialog
{
    Q_OBJECT
public:
    CompareWindow(
        Journal &journal, const QString &oneId, const QString &otherId, Theme &theme, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Side
    {
        std::optional<JournalEntry> entry;
        std::optional<QList<Exchange>> exchanges;
    };

    void arrange();
    void read(Journal &journal, std::size_t side, const QString &id);
    void fail(const QString &sentence);
    void compareWhenRead();
    void refill();
    void retranslate();
    void follow();

    std::array<Side, 2> m_sides;
    ComparisonModel *m_model;
    std::array<QLabel *, 2> m_titles;
    QTreeView *m_tree;
    QLabel *m_count;
    QCheckBox *m_onlyChanges;
    Notice *m_notice;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace onboard
