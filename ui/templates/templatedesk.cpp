// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "templates/templatedesk.h"

#include "contract/templateshelf.h"
#include "contract/validation.h"
#include "templates/templatemenu.h"
#include "templates/templatenamedialog.h"
#include "templates/templatesdialog.h"
#include "theme/notice.h"

using namespace Qt::StringLiterals;

namespace onboard {

TemplateDesk::TemplateDesk(
    Submission &submission, TemplateShelf &shelf, Notice &notice, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_submission(submission)
    , m_shelf(shelf)
    , m_notice(notice)
    , m_theme(theme)
    , m_window(window)
{
    connect(&submission, &Submission::profileChanged, this, &TemplateDesk::withdrawOffer);
    connect(&submission, &Submission::stateChanged, this, [this](Submission::State state) {
        if (state == Submission::State::Sending)
            withdrawOffer();
    });
}

QMenu *TemplateDesk::makeMenu(QWidget *parent)
{
    auto *menu = new TemplateMenu(m_submission, m_shelf, parent);
    connect(menu, &TemplateMenu::chosen, this, &TemplateDesk::start);
    return menu;
}

// ---- beginning with one ------------------------------------------------------------------------------

void TemplateDesk::start(const Template &source)
{
    const Draft before = m_submission.draft();
    const int sheet = m_submission.sheet();
    const bool isOffered = wouldBeLost(before);
    const Converted converted = convert(draftFrom(source, todayUtc()), m_submission.contract());
    const Draft fresh = withCustomerOf(converted.draft, before);
    if (!m_submission.setDraft(fresh, DraftStep::Kind::Template))
        return;
    m_started = withoutCustomer(fresh);
    m_said = describeStart(source.name, converted);
    QList<Notice::Offer> offers;
    if (isOffered && before != fresh)
        offers.append({tr("Bring back what was there"), [this, before, sheet] { bringBack(before, sheet); }});
    offers.append({tr("Close"), [this] { m_notice.clear(); }});
    m_notice.say(OutcomeClass::NotSent, m_said, offers);
    Q_EMIT started();
}

/// A new form and a template as it came are there again by one click.
bool TemplateDesk::wouldBeLost(const Draft &before) const
{
    const Draft entries = withoutCustomer(before);
    return entries != withoutCustomer(Draft(m_submission.contract())) && entries != m_started;
}

QString TemplateDesk::describeStart(const QString &name, const Converted &converted) const
{
    QStringList sentences{tr("Started from “%1”.").arg(name)};
    for (const NotCarriedOver &value : converted.notCarriedOver)
        sentences.append(sentenceOf(value, m_submission.contract()));
    sentences.append(
        m_submission.customerId().isEmpty() ? tr("Choose the customer.") : tr("The customer was kept."));
    return sentences.join(u' ');
}

void TemplateDesk::bringBack(const Draft &before, int sheet)
{
    if (!m_submission.setDraft(before, DraftStep::Kind::BringBack, sheet))
        return;
    m_notice.clear();
    Q_EMIT started();
}

void TemplateDesk::withdrawOffer()
{
    if (!m_said.isEmpty() && m_notice.text() == m_said)
        m_notice.clear();
    m_said.clear();
}

// ---- saving one --------------------------------------------------------------------------------------

void TemplateDesk::saveAs()
{
    const Contract &contract = m_submission.contract();
    const TemplateMade made = templateOf(
        suggestedTemplateName(contract, m_submission.draft()), contract, m_submission.draft(), todayUtc());
    auto *dialog = new TemplateNameDialog(TemplateNameDialog::For::Saving, made.made.name, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList open;
    for (const FieldRef &at : made.leftOpen)
        open.append(labelOf(*fieldOf(contract, at.key)));
    if (!open.isEmpty())
        dialog->setRemark(
            tr("Left open, since no whole number of months lies ahead: %1.").arg(open.join(u", "_s)));
    connect(dialog, &TemplateNameDialog::chosen, this,
        [this, dialog, made = made.made](const QString &name, WhenTaken whenTaken) mutable {
            made.name = name;
            save(*dialog, made, whenTaken);
        });
    dialog->open();
}

void TemplateDesk::save(TemplateNameDialog &dialog, const Template &made, WhenTaken whenTaken)
{
    m_shelf.change([made, whenTaken](const TemplateStore &store) { return store.save(made, whenTaken); },
        &dialog,
        [this, &dialog, name = made.name](const TemplateChange &failure) {
            if (failure) {
                dialog.refuse(*failure);
                return;
            }
            dialog.accept();
            m_notice.say(OutcomeClass::Success, tr("The template “%1” was saved.").arg(name),
                {{tr("Close"), [this] { m_notice.clear(); }}});
        });
}

void TemplateDesk::manage()
{
    auto *dialog = new TemplatesDialog(m_shelf, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace onboard
