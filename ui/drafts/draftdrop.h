// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QMimeData;

namespace onboard {

/// Takes a file that is dragged onto a window, wherever in it, and lies over the window meanwhile to say what
/// dropping would do. Watches the whole application: a field below the pointer would else take the file's
/// name for a text. What is no file is left to those below, and nothing is taken while a dialog wants an
/// answer.
class DraftDrop : public QFrame
{
    Q_OBJECT
public:
    DraftDrop(QWidget *window);

Q_SIGNALS:
    void dropped(const QString &file);
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isOverWindow(QObject *watched) const;
    void say(const QMimeData &brought);

    QLabel *m_text;
    bool m_isTaken = false; ///< what is dragged would be opened
};

} // namespace onboard
