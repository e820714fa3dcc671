// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/secretfield.h"

#include "theme/wrappingtext.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int mostCharacters = 4000; ///< more than can be stored, so that nothing is cut off unseen

QPushButton *quietButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

SecretField::SecretField(QWidget *parent)
    : QWidget(parent)
    , m_stored(new QLabel)
    , m_replace(quietButton(u"replaceSecret"_s))
    , m_edit(new QLineEdit)
    , m_reveal(quietButton(u"revealSecret"_s))
    , m_keep(quietButton(u"keepSecret"_s))
    , m_plain(new WrappingText)
{
    m_edit->setObjectName(u"secret"_s);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(mostCharacters);
    m_reveal->setCheckable(true);
    m_plain->setObjectName(u"revealedSecret"_s);
    m_plain->setTextInteractionFlags(Qt::NoTextInteraction); // nothing to copy from
    m_plain->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_stored, 1);
    line->addWidget(m_replace);
    line->addWidget(m_edit, 1);
    line->addWidget(m_reveal);
    line->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_plain);

    connect(m_replace, &QPushButton::clicked, this, [this] {
        setTyping(true);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        begin(m_storedOn);
        m_replace->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reveal, &QPushButton::toggled, this, &SecretField::reveal);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    begin({});
}

void SecretField::begin(QDate storedOn)
{
    m_storedOn = storedOn;
    m_edit->clear();
    m_reveal->setChecked(false);
    setTyping(!storedOn.isValid());
    retranslate();
}

Secret SecretField::typed() const
{
    QByteArray bytes = m_edit->text().trimmed().toUtf8();
    Secret secret{bytes};
    wipe(bytes);
    return secret;
}

bool SecretField::isTyping() const
{
    return !m_edit->isHidden();
}

QWidget *SecretField::focusWidgetNow() const
{
    return isTyping() ? static_cast<QWidget *>(m_edit) : m_replace;
}

void SecretField::setTyping(bool typing)
{
    m_stored->setVisible(!typing);
    m_replace->setVisible(!typing);
    m_edit->setVisible(typing);
    m_reveal->setVisible(typing);
    m_keep->setVisible(typing && m_storedOn.isValid());
    refresh();
    Q_EMIT modeChanged();
}

void SecretField::reveal(bool on)
{
    m_reveal->setText(on ? tr("Hide") : tr("Show"));
    m_reveal->setAccessibleName(on ? tr("Hide the secret") : tr("Show the secret"));
    refresh();
}

void SecretField::refresh()
{
    const bool plain = isTyping() && m_reveal->isChecked() && !m_edit->text().isEmpty();
    m_plain->setText(plain ? m_edit->text() : QString());
    m_plain->setVisible(plain);
}

void SecretField::retranslate()
{
    m_stored->setText(m_storedOn.isValid()
            ? tr("A secret is stored since %1.").arg(QLocale().toString(m_storedOn, u"d MMM yyyy"_s))
            : QString());
    m_replace->setText(tr("Replace…"));
    m_keep->setText(tr("Keep the stored one"));
    m_plain->setAccessibleName(tr("The secret in plain text"));
    reveal(m_reveal->isChecked());
}

void SecretField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace onboard
