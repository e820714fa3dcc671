// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "drafts/draftdesk.h"

#include "contract/draftstorage.h"
#include "drafts/conversionwords.h"
#include "drafts/recentdrafts.h"
#include "drafts/recentmenu.h"
#include "theme/notice.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString shortName(const QString &file)
{
    return QFileInfo(file).fileName();
}

QFileDialog *makeDialog(QWidget *window, const QString &title, const QString &folder)
{
    auto *dialog = new QFileDialog(window, title, folder, DraftDesk::tr("Drafts (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"draftFileDialog"_s);
    return dialog;
}

} // namespace

DraftDesk::DraftDesk(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_given(parts.submission.contract())
{
    const Submission &submission = parts.submission;
    connect(&submission, &Submission::converted, this, &DraftDesk::sayWhatWasNotCarriedOver);
    connect(&submission, &Submission::draftChanged, this, &DraftDesk::follow);
    connect(&submission, &Submission::begun, this, [this] { m_given = m_parts.submission.draft(); });
    connect(&submission, &Submission::finished, this, [this](const Attempt &attempt) {
        if (!std::holds_alternative<NotSent>(attempt.outcome))
            m_sent = m_parts.submission.draft();
    });
}

// ---- what the entries are of -------------------------------------------------------------------------

void DraftDesk::restore()
{
    const std::optional<KeptForm> kept = m_parts.kept.last();
    if (!kept)
        return;
    m_parts.submission.restore(kept->draft, kept->elsewhere);
    if (kept->inFile)
        belongTo(kept->file, *kept->inFile);
}

/// Everything that was entered is kept, whatever it is of.
void DraftDesk::follow()
{
    const Submission &submission = m_parts.submission;
    const QString name = file();
    m_parts.kept.keep({submission.draft(), submission.elsewhere(), name,
        name.isEmpty() ? std::nullopt : std::optional(m_inFile.value(name))});
    Q_EMIT fileChanged();
}

QString DraftDesk::file() const
{
    return m_files.value(m_parts.submission.sheet());
}

bool DraftDesk::isModified() const
{
    const QString name = file();
    return !name.isEmpty() && !sayTheSame(m_parts.submission.draft(), m_inFile.value(name));
}

void DraftDesk::belongTo(const QString &name, const Draft &inFile)
{
    m_files.insert(m_parts.submission.sheet(), name);
    m_inFile.insert(name, inFile);
    follow();
}

// ---- before entries are lost -------------------------------------------------------------------------

/// Not a new form, nor what can be had again from where it is.
bool DraftDesk::wouldBeLost() const
{
    if (!file().isEmpty())
        return isModified();
    const Submission &submission = m_parts.submission;
    const Draft &draft = submission.draft();
    return draft != Draft(submission.contract()) && draft != m_given && draft != m_sent;
}

void DraftDesk::unlessLost(const Then &then)
{
    if (wouldBeLost())
        ask(then, then);
    else
        then();
}

/// Entries without a file are kept for the next start, so closing loses nothing and asks nothing: whoever
/// goes home in the middle of an order finds it there the next morning. A file that was changed is another
/// thing: it was given a name to be found by, and would not hold what a person thinks it does.
bool DraftDesk::mayClose()
{
    if (!isModified())
        return true;
    const Then close = [this] { m_window->close(); };
    ask(
        [this, close] {
            const Draft inFile = m_inFile.value(file());
            if (m_parts.submission.setDraft(inFile, DraftStep::Kind::Open, m_parts.submission.sheet()))
                belongTo(file(), m_parts.submission.draft());
            close();
        },
        close);
    return false;
}

void DraftDesk::ask(const Then &discard, const Then &then)
{
    if (m_question) {
        m_question->raise();
        return;
    }
    m_question = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
        file().isEmpty() ? tr("Save what you have entered as a draft?")
                         : tr("Save the changes to “%1”?").arg(shortName(file())),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    m_question->setObjectName(u"unsavedChanges"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setInformativeText(tr("What you do not save is gone from the form."));
    m_question->setDefaultButton(QMessageBox::Save);
    connect(m_question, &QMessageBox::finished, this, [this, discard, then](int button) {
        m_question.clear();
        if (button == QMessageBox::Save)
            saveThen(then);
        else if (button == QMessageBox::Discard)
            discard();
    });
    m_question->open();
}

// ---- beginning ---------------------------------------------------------------------------------------

void DraftDesk::startAnew(bool keepCustomer)
{
    unlessLost([this, keepCustomer] {
        m_parts.submission.startAnew(keepCustomer);
        Q_EMIT opened();
    });
}

void DraftDesk::open(const QString &name)
{
    const QString path = QFileInfo(name).absoluteFilePath();
    const std::optional<Draft> draft = read(path);
    if (draft && draft->revision() != QLatin1StringView(m_parts.submission.contract().revision))
        offerConversion(path, *draft);
    else if (draft)
        unlessLost([this, path] { begin(path); });
}

/// Nothing, with a notice, when there is no draft in it.
std::optional<Draft> DraftDesk::read(const QString &name)
{
    const auto found = openDraft(name, m_parts.submission.unit());
    if (const auto *draft = std::get_if<Draft>(&found))
        return *draft;
    if (QFileInfo::exists(name))
        m_parts.notice.say(OutcomeClass::Refused,
            tr("“%1” was not opened. %2 The form is as it was.")
                .arg(shortName(name), std::get<DraftUnreadable>(found).sentence),
            {{tr("Take in…"),
                 [this, name] {
                     m_parts.notice.clear();
                     Q_EMIT takeInRequested(name);
                 }},
                {tr("Close"), [this] { m_parts.notice.clear(); }}});
    else
        sayMissing(name);
    return {};
}

void DraftDesk::sayMissing(const QString &name)
{
    QList<Notice::Offer> offers;
    if (RecentDrafts(m_parts.settings).all().contains(name))
        offers.append({tr("Take it off the list"), [this, name] {
                           RecentDrafts(m_parts.settings).forget(name);
                           m_parts.notice.clear();
                       }});
    offers.append({tr("Close"), [this] { m_parts.notice.clear(); }});
    m_parts.notice.say(OutcomeClass::Refused,
        tr("“%1” is not there any more, or was moved. The form is as it was.")
            .arg(QDir::toNativeSeparators(name)),
        offers);
}

/// Read anew: what the form held may just have been saved to this very file.
void DraftDesk::begin(const QString &name)
{
    const std::optional<Draft> draft = read(name);
    if (!draft)
        return;
    m_parts.notice.clear();
    if (!m_parts.submission.setDraft(*draft, DraftStep::Kind::Open)) {
        refuse(tr("An order is under way. Wait for the answer, or cancel it, before you open a draft."));
        return;
    }
    belongTo(name, *draft);
    RecentDrafts(m_parts.settings).note(name);
    Q_EMIT opened();
}

void DraftDesk::choose()
{
    QFileDialog *dialog = makeDialog(m_window, tr("Open draft"), folder());
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DraftDesk::open);
    dialog->open();
}

QMenu *DraftDesk::makeRecentMenu(QWidget *parent)
{
    auto *menu = new RecentMenu(m_parts.settings, parent);
    connect(menu, &RecentMenu::chosen, this, &DraftDesk::open);
    return menu;
}

// ---- another contract --------------------------------------------------------------------------------

void DraftDesk::offerConversion(const QString &name, const Draft &draft)
{
    const Contract &contract = m_parts.submission.contract();
    const QList<NotCarriedOver> values = convert(draft, contract).notCarriedOver;
    const QString question = tr("“%1” follows contract %2, this form contract %3.")
                                 .arg(shortName(name), draft.revision(), QLatin1StringView(contract.revision))
        + (values.isEmpty() ? u' ' + tr("All of its values have a counterpart.")
                            : u'\n' + valuesInWords(values, contract));
    QList<Notice::Offer> offers;
    offers.append({tr("Convert"), [this, name] { unlessLost([this, name] { begin(name); }); }});
    offers.append({tr("Leave the form as it is"), [this] {
                       m_parts.notice.clear();
                       Q_EMIT opened();
                   }});
    if (!values.isEmpty())
        offers.append({tr("Copy the list"), [all = allValuesInWords(values, contract)] { copy(all); }});
    m_parts.notice.say(OutcomeClass::NotSent, question, offers);
}

/// A new contract keeps every value that has a counterpart, and says what has none (UX.md U3).
void DraftDesk::sayWhatWasNotCarriedOver()
{
    const Contract &contract = m_parts.submission.contract();
    const QList<NotCarriedOver> &values = m_parts.submission.notCarriedOver();
    if (values.isEmpty())
        return;
    m_parts.notice.say(OutcomeClass::NotSent,
        QStringList{tr("The form now shows contract %1.").arg(QLatin1StringView(contract.revision)),
            valuesInWords(values, contract),
            tr("What it does not have comes back with the contract that has it.")}
            .join(u'\n'),
        {{tr("Copy the list"), [all = allValuesInWords(values, contract)] { copy(all); }},
            {tr("Close"), [this] { m_parts.notice.clear(); }}});
}

// ---- saving ------------------------------------------------------------------------------------------

void DraftDesk::save()
{
    saveThen({});
}

void DraftDesk::saveAs()
{
    saveAsThen({});
}

/// A file of another contract may hold what this form has no place for: it is not written over unasked.
void DraftDesk::saveThen(const Then &then)
{
    const QString name = file();
    if (name.isEmpty() || m_inFile.value(name).revision() != m_parts.submission.draft().revision())
        saveAsThen(then);
    else
        write(name, then);
}

void DraftDesk::saveAsThen(const Then &then)
{
    QFileDialog *dialog = makeDialog(m_window, tr("Save draft"), folder());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(file().isEmpty() ? u"draft.json"_s : shortName(file()));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, then](const QString &name) { write(QFileInfo(name).absoluteFilePath(), then); });
    dialog->open();
}

void DraftDesk::write(const QString &name, const Then &then)
{
    const Draft draft = m_parts.submission.draft();
    if (const std::optional<QString> reason = saveDraft(name, draft, m_parts.submission.unit())) {
        refuse(tr("The draft was not saved: %1.").arg(*reason));
        return;
    }
    m_parts.submission.endStep(); // undoing leads back to what was saved
    belongTo(name, draft);
    RecentDrafts(m_parts.settings).note(name);
    say(OutcomeClass::Success, tr("The draft was saved as “%1”.").arg(shortName(name)));
    if (then)
        then();
}

QString DraftDesk::folder() const
{
    const QStringList recent = RecentDrafts(m_parts.settings).all();
    const QString last = !file().isEmpty() ? file() : recent.isEmpty() ? QString() : recent.first();
    return last.isEmpty() ? QString() : QFileInfo(last).absolutePath();
}

void DraftDesk::refuse(const QString &sentence)
{
    say(OutcomeClass::Refused, sentence);
}

void DraftDesk::say(OutcomeClass outcomeClass, const QString &text)
{
    m_parts.notice.say(outcomeClass, text, {{tr("Close"), [this] { m_parts.notice.clear(); }}});
}

} // namespace onboard
