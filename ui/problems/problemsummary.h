// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace onboard {

class Theme;

/// What keeps a form from being accepted, at its top; each entry leads to its field and has the words that
/// stand there (UX.md U1). Hidden while there is nothing.
class ProblemSummary : public QFrame
{
    Q_OBJECT
public:
    struct Entry
    {
        QString text;
        std::function<void()> goTo;
    };

    explicit ProblemSummary(const Theme &theme, QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void recolour();

    const Theme &m_theme;
    QLabel *m_title;
    QVBoxLayout *m_entries;
};

} // namespace onboard
