// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/expirybar.h"

#include "connection/expirywarning.h"
#include "theme/notice.h"

#include <QEvent>
#include <QVBoxLayout>

namespace onboard {

ExpiryBar::ExpiryBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 0);
    column->addWidget(m_notice);
    setVisible(false);
}

void ExpiryBar::display(const Profile &profile)
{
    m_profile = profile;
    const std::optional<QString> warning = expiryWarningOf(profile, QDate::currentDate());
    setVisible(warning.has_value());
    if (warning)
        m_notice->say(OutcomeClass::Change, *warning,
            {{tr("Edit the profile…"), [this] { Q_EMIT editRequested(m_profile.id); }}});
    else
        m_notice->clear();
}

void ExpiryBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        display(m_profile);
    QWidget::changeEvent(event);
}

} // namespace onboard
