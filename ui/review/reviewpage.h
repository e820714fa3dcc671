// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/review.h"
#include "delivery/submission.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace onboard {

class ActionButton;
class CurrentServices;
class Notice;
class Theme;

/// The draft in plain words before it is sent, in the form's place (UX.md U8, U9). Nothing is sent
/// without its button, and the button names what it does and where.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    /// `services` of the submission's customer; read by whoever shows this page.
    ReviewPage(
        Submission &submission, const CurrentServices &services, Theme &theme, QWidget *parent = nullptr);

    /// Reads the submission anew and puts the focus where a careful person would start.
    void begin();

Q_SIGNALS:
    void changeRequested(const onboard::FieldRef &at);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void addWarnings();
    void addEarlierAttempt(const JournalEntry &entry);
    void followEarlierAttempts();
    void addWarning(const QString &text);
    void addWhere();
    void addServices();
    void followServices();
    [[nodiscard]] QString servicesText() const;
    [[nodiscard]] QString duplicateText() const;
    void addGroup(const ReviewGroup &group);
    void addHeading(const QString &title, const FieldRef *at);
    void addLine(const ReviewLine &line);
    [[nodiscard]] QWidget *makeChange(const QString &what, const FieldRef &at);
    void followState();
    void fitButtons();
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] QString sendText(const QString &product, const QString &customer) const;

    Submission &m_submission;
    const CurrentServices &m_services;
    Theme &m_theme;
    QScrollArea *m_scroll;
    QLabel *m_title;
    QVBoxLayout *m_warnings = nullptr;
    QGridLayout *m_lines = nullptr;
    QLabel *m_has = nullptr; ///< what the customer has now
    Notice *m_duplicate = nullptr; ///< that it has the product already
    bool m_builtNarrow = false;
    QCheckBox *m_checked;
    QCheckBox *m_looked; ///< only when earlier attempts stand in the way
    QStringList m_shownEarlier; ///< their IDs, as they are shown
    QBoxLayout *m_buttons;
    QPushButton *m_back;
    ActionButton *m_send;
};

} // namespace onboard
