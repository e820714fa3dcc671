// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "drafts/draftdesk.h"

#include "contract/draftfile.h"
#include "drafts/conversionwords.h"
#include "theme/notice.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr qint64 mostBytes = 1 << 20;
constexpr qsizetype mostSentences = 5;

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString filter()
{
    return DraftDesk::tr("Drafts (*.json);;All files (*)");
}

QString inOneParagraph(const Problems &problems)
{
    QStringList sentences;
    for (const Problem &problem : problems.first(std::min(problems.size(), mostSentences)))
        sentences.append(problem.text);
    return sentences.join(u' ');
}

} // namespace

DraftDesk::DraftDesk(Submission &submission, Notice &notice, QWidget *window)
    : QObject(window)
    , m_submission(submission)
    , m_notice(notice)
    , m_window(window)
{
    connect(&submission, &Submission::converted, this, &DraftDesk::sayWhatWasNotCarriedOver);
}

// ---- opening -----------------------------------------------------------------------------------------

bool DraftDesk::open(const QString &name)
{
    const QString shown = QFileInfo(name).fileName();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        say(OutcomeClass::Refused,
            tr("“%1” could not be opened: %2. The form is as it was.").arg(shown, file.errorString()));
        return false;
    }
    const auto read = readDraft(file.read(mostBytes + 1), m_submission.unit());
    if (const auto *unreadable = std::get_if<DraftUnreadable>(&read)) {
        refuse(shown, unreadable->sentence);
        return false;
    }
    const auto &[draft, problems] = std::get<DraftRead>(read);
    if (!problems.isEmpty()) {
        refuse(shown, inOneParagraph(problems));
        return false;
    }
    if (draft.revision() != QLatin1StringView(m_submission.contract().revision)) {
        offerConversion(shown, draft);
        return false;
    }
    begin(draft);
    return true;
}

void DraftDesk::refuse(const QString &name, const QString &why)
{
    say(OutcomeClass::Refused, tr("“%1” was not opened. %2 The form is as it was.").arg(name, why));
}

void DraftDesk::begin(const Draft &draft)
{
    m_notice.clear();
    m_submission.setDraft(draft);
    Q_EMIT opened();
}

void DraftDesk::choose()
{
    const QString name = QFileDialog::getOpenFileName(m_window, tr("Open draft"), {}, filter());
    if (!name.isEmpty())
        open(name);
}

// ---- another contract --------------------------------------------------------------------------------

void DraftDesk::offerConversion(const QString &name, const Draft &draft)
{
    const Contract &contract = m_submission.contract();
    const QList<NotCarriedOver> values = convert(draft, contract).notCarriedOver;
    const QString question = tr("“%1” follows contract %2, this form contract %3.")
                                 .arg(name, draft.revision(), QLatin1StringView(contract.revision))
        + u' '
        + (values.isEmpty() ? tr("All of its values have a counterpart.") : valuesInWords(values, contract));
    QList<Notice::Offer> offers{
        {tr("Convert"), [this, draft] { begin(draft); }}, {tr("Leave the form as it is"), [this] {
                                                               m_notice.clear();
                                                               Q_EMIT opened();
                                                           }}};
    if (!values.isEmpty())
        offers.append({tr("Copy the list"), [all = allValuesInWords(values, contract)] { copy(all); }});
    m_notice.say(OutcomeClass::NotSent, question, offers);
}

/// A new contract keeps every value that has a counterpart, and says what has none (UX.md U3).
void DraftDesk::sayWhatWasNotCarriedOver()
{
    const Contract &contract = m_submission.contract();
    const QList<NotCarriedOver> &values = m_submission.notCarriedOver();
    if (values.isEmpty())
        return;
    m_notice.say(OutcomeClass::NotSent,
        tr("The form now shows contract %1. %2 What it does not have comes back with the contract that has "
           "it.")
            .arg(QLatin1StringView(contract.revision), valuesInWords(values, contract)),
        {{tr("Copy the list"), [all = allValuesInWords(values, contract)] { copy(all); }},
            {tr("Close"), [this] { m_notice.clear(); }}});
}

// ---- saving ------------------------------------------------------------------------------------------

void DraftDesk::save()
{
    const QString name = QFileDialog::getSaveFileName(m_window, tr("Save draft"), u"draft.json"_s, filter());
    if (name.isEmpty())
        return;
    const QByteArray text = writeDraft(m_submission.contract(), m_submission.draft(), m_submission.unit());
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        say(OutcomeClass::Success, tr("The draft was saved as “%1”.").arg(QFileInfo(name).fileName()));
    else
        say(OutcomeClass::Refused, tr("The draft was not saved: %1.").arg(file.errorString()));
}

void DraftDesk::say(OutcomeClass outcomeClass, const QString &text)
{
    m_notice.say(outcomeClass, text, {{tr("Close"), [this] { m_notice.clear(); }}});
}

} // namespace onboard
