// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/profile.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace onboard {

class Badge;
class Theme;

/// Which connection is used, and what is at stake with it.
class HeaderBar : public QWidget
{
    Q_OBJECT
public:
    HeaderBar(Theme &theme, QWidget *parent);

    void setProfiles(const QList<Profile> &profiles, const QString &current);
    /// One short text, such as "ready", with a dot that is filled when the connection can be used.
    void setReadiness(bool ready, const QString &text);
    void setBusy(bool busy); ///< the profile cannot change while an order is under way

Q_SIGNALS:
    void profileChosen(const QString &id);
    void profilesRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void choose(int index);

    Theme &m_theme;
    QLabel *m_title;
    QLabel *m_label;
    QComboBox *m_profiles;
    Badge *m_badge;
    QLabel *m_readiness;
    QList<Profile> m_known;
    QString m_current;
};

} // namespace onboard
