// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "templates/templatenamedialog.h"

#include "connection/fieldrow.h"
#include "theme/actionbutton.h"
#include "theme/notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int pageMargin = 18;
constexpr int usualWidth = 480;

} // namespace

TemplateNameDialog::TemplateNameDialog(
    For purpose, const QString &suggestion, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_name(new QLineEdit(suggestion, this))
    , m_row(new FieldRow(theme, m_name, m_name, this))
    , m_notice(new Notice(theme, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_choose(new ActionButton(theme, ActionButton::Kind::Primary, this))
{
    const bool saves = purpose == For::Saving;
    setObjectName(u"templateName"_s);
    m_name->setObjectName(u"name"_s);
    m_notice->setObjectName(u"notice"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_choose->setObjectName(u"choose"_s);
    setWindowTitle(saves ? tr("Save as template") : tr("Rename template"));
    m_title->setText(windowTitle());
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_explanation->setText(
        tr("The entries are kept on this computer, without the customer. Days are kept as months ahead."));
    m_explanation->setWordWrap(true);
    m_explanation->setVisible(saves);
    m_row->setTexts(tr("&Name"));
    m_choose->setText(saves ? tr("Save") : tr("Rename"));
    m_choose->setDefault(true);
    m_choose->setMinimumHeight(34);
    m_cancel->setMinimumHeight(34);
    m_cancel->setAutoDefault(false);
    m_name->selectAll();

    auto *bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_cancel);
    bottom->addSpacing(8);
    bottom->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_row);
    column->addWidget(m_notice);
    column->addStretch(1);
    column->addLayout(bottom);
    resize(usualWidth, column->totalHeightForWidth(usualWidth));

    connect(m_choose, &QPushButton::clicked, this, &TemplateNameDialog::choose);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_row->setProblem({});
        m_notice->clear();
    });
}

void TemplateNameDialog::setRemark(const QString &text)
{
    m_row->setTexts(tr("&Name"), text);
}

void TemplateNameDialog::refuse(const TemplateFailure &failure)
{
    const bool canReplace = failure.isNameTaken && m_purpose == For::Saving;
    if (!canReplace) {
        m_row->setProblem(failure.sentence);
        m_row->goTo();
        return;
    }
    m_notice->say(OutcomeClass::Change, failure.sentence + u' ' + tr("Replace it?"),
        {{tr("Choose another name"),
             [this] {
                 m_notice->clear();
                 m_row->goTo();
             }},
            {tr("Replace it"), [this, name = name()] { Q_EMIT chosen(name, WhenTaken::Replace); }}});
}

/// Grows with what it says: a layout by itself asks for no more than its texts need at their widest.
bool TemplateNameDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return handled;
}

void TemplateNameDialog::choose()
{
    if (const std::optional<QString> problem = problemWithTemplateName(name())) {
        refuse({false, *problem});
        return;
    }
    Q_EMIT chosen(name(), WhenTaken::Refuse);
}

QString TemplateNameDialog::name() const
{
    return m_name->text().trimmed();
}

} // namespace onboard
