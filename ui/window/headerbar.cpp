// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "window/headerbar.h"

#include "theme/badge.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace onboard {

HeaderBar::HeaderBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_label(new QLabel(this))
    , m_profiles(new QComboBox(this))
    , m_badge(new Badge(theme, this))
    , m_readiness(new QLabel(this))
{
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_title->setFont(large);
    m_profiles->setObjectName(u"profile"_s);
    m_profiles->setMinimumHeight(30);
    m_profiles->setMinimumContentsLength(16);
    m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setBuddy(m_profiles);
    m_readiness->setObjectName(u"readiness"_s);
    m_readiness->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 6, 14, 6);
    line->setSpacing(10);
    line->addWidget(m_title);
    line->addStretch(1);
    line->addWidget(m_label);
    line->addWidget(m_profiles);
    line->addWidget(m_badge);
    line->addWidget(m_readiness);
    connect(m_profiles, &QComboBox::activated, this, &HeaderBar::choose);
    retranslate();
}

void HeaderBar::setProfiles(const QList<Profile> &profiles, const QString &current)
{
    const QSignalBlocker quiet(m_profiles);
    m_known = profiles;
    m_current = current;
    m_profiles->clear();
    for (const Profile &profile : m_known) {
        m_profiles->addItem(profile.name);
        if (profile.id == current) {
            m_profiles->setCurrentIndex(m_profiles->count() - 1);
            m_badge->setStage(profile.stage());
        }
    }
    m_profiles->insertSeparator(m_profiles->count());
    m_profiles->addItem(tr("Manage profiles…"));
}

void HeaderBar::setReadiness(bool ready, const QString &text)
{
    m_readiness->setText((ready ? u"● "_s : u"○ "_s) + text);
    m_readiness->setAccessibleName(text);
}

void HeaderBar::setBusy(bool busy)
{
    m_profiles->setEnabled(!busy);
}

void HeaderBar::choose(int index)
{
    if (index >= 0 && index < m_known.size()) {
        Q_EMIT profileChosen(m_known.at(index).id);
        return;
    }
    setProfiles(QList(m_known), m_current); // the last entry is an act, not a profile
    Q_EMIT profilesRequested();
}

void HeaderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeaderBar::retranslate()
{
    m_title->setText(tr("Add a service"));
    m_label->setText(tr("&Profile"));
    m_profiles->setAccessibleName(tr("Profile"));
    if (!m_known.isEmpty())
        setProfiles(QList(m_known), m_current);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::Card));
    painter.setPen(m_theme.colour(Role::CardBorder));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace onboard
