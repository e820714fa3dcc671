// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "intake/takeindesk.h"

#include "contract/conversion.h"
#include "delivery/submission.h"
#include "drafts/conversionwords.h"
#include "intake/takeindialog.h"
#include "theme/notice.h"

using namespace Qt::StringLiterals;

namespace onboard {

TakeInDesk::TakeInDesk(Submission &submission, Notice &notice, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_submission(submission)
    , m_notice(notice)
    , m_theme(theme)
    , m_window(window)
{
    connect(&submission, &Submission::profileChanged, this, &TakeInDesk::withdrawOffer);
    connect(&submission, &Submission::stateChanged, this, [this](Submission::State state) {
        if (state == Submission::State::Sending)
            withdrawOffer();
    });
}

TakeInDialog &TakeInDesk::dialog()
{
    auto *shown = m_window->findChild<TakeInDialog *>();
    if (shown && shown->isVisible())
        return *shown;
    auto *made = new TakeInDialog(m_submission, m_theme, m_window);
    made->setAttribute(Qt::WA_DeleteOnClose);
    connect(made, &TakeInDialog::fillingWanted, this,
        [this](const Draft &draft, const QString &what) { fill(draft, what); });
    made->open();
    return *made;
}

void TakeInDesk::begin()
{
    dialog().raise();
}

void TakeInDesk::open(const QString &path)
{
    dialog().open(path);
}

void TakeInDesk::fill(const Draft &draft, const QString &what, const QStringList &leftOut)
{
    const Draft before = m_submission.draft();
    const QString revision = QString::fromLatin1(m_submission.contract().revision);
    const QList<NotCarriedOver> lost = convert(draft, m_submission.contract()).notCarriedOver;
    if (!m_submission.setDraft(draft))
        return;
    m_said = tr("The form was filled in from: %1.").arg(what);
    if (draft.revision() != revision && !lost.isEmpty())
        m_said += u'\n' + valuesInWords(lost, m_submission.contract());
    m_said = (QStringList{m_said} + leftOut).join(u'\n');
    QList<Notice::Offer> offers;
    if (before != m_submission.draft() && before != Draft(m_submission.contract()))
        offers.append({tr("Bring back what was there"), [this, before] { bringBack(before); }});
    offers.append({tr("Close"), [this] { m_notice.clear(); }});
    m_notice.say(OutcomeClass::Success, m_said, offers);
    Q_EMIT takenIn();
}

void TakeInDesk::bringBack(const Draft &before)
{
    if (!m_submission.setDraft(before))
        return;
    m_notice.clear();
    Q_EMIT takenIn();
}

void TakeInDesk::withdrawOffer()
{
    if (!m_said.isEmpty() && m_notice.text() == m_said)
        m_notice.clear();
    m_said.clear();
}

} // namespace onboard
