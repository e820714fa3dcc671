// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/profile.h"

#include <QWidget>

namespace onboard {

class Notice;
class Theme;

/// Warns that the certificate of the profile in use has expired or is about to. Not there otherwise.
class ExpiryBar : public QWidget
{
    Q_OBJECT
public:
    explicit ExpiryBar(const Theme &theme, QWidget *parent = nullptr);

    void display(const Profile &profile);

Q_SIGNALS:
    void editRequested(const QString &profileId);

protected:
    void changeEvent(QEvent *event) override;

private:
    Notice *m_notice;
    Profile m_profile;
};

} // namespace onboard
