// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "history/historydesk.h"

#include "compare/comparewindow.h"
#include "delivery/repeatwindow.h"
#include "history/historydetails.h"
#include "history/historyexport.h"
#include "history/historypane.h"
#include "history/retentiondialog.h"
#include "theme/notice.h"
#include "theme/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace onboard {

HistoryDesk::HistoryDesk(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_retention(new RetentionRound(parts.journal, this))
{
    HistoryPane &pane = parts.pane;
    connect(&pane, &HistoryPane::openRequested, this, &HistoryDesk::openRequested);
    connect(&pane, &HistoryPane::servicesRequested, this, &HistoryDesk::checkServices);
    connect(&pane, &HistoryPane::compareRequested, this, &HistoryDesk::compare);
    connect(&pane, &HistoryPane::removeRequested, this, &HistoryDesk::askToRemove);
    connect(&pane, &HistoryPane::exportRequested, this, &HistoryDesk::askWhereTo);
    connect(&pane, &HistoryPane::retentionRequested, this, &HistoryDesk::askForRetention);
    connect(&pane, &HistoryPane::noteChanged, this, &HistoryDesk::keepNote);
    connect(&parts.journal, &Journal::started, m_retention, &RetentionRound::begin);
}

void HistoryDesk::compare(const QString &oneId, const QString &otherId)
{
    auto *window = new CompareWindow(m_parts.journal, oneId, otherId, m_parts.theme, m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

/// With what was known of the customer before the attempt, which no row holds.
void HistoryDesk::checkServices(const QString &attemptId)
{
    const auto show = [this, attemptId](
                          const Looked &looked) { m_parts.pane.details().showLooked(attemptId, looked); };
    m_parts.journal.entry(
        attemptId, &m_parts.pane, [this, show](const JournalRead<std::optional<JournalEntry>> &read) {
            const auto *entry = std::get_if<std::optional<JournalEntry>>(&read);
            if (entry && *entry)
                return m_parts.look.look((*entry)->attempt.facts, &m_parts.pane, show);
            const auto *problem = std::get_if<JournalProblem>(&read);
            show(ReadFailure{ReadFailure::Kind::NoToken,
                problem ? problem->sentence : tr("The attempt is not in the journal any more."), 0});
        });
}

void HistoryDesk::askToRemove(const QStringList &attemptIds)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete attempts"),
        tr("Delete %n attempt(s) from the journal?", nullptr, static_cast<int>(attemptIds.size())),
        QMessageBox::Cancel, m_window);
    question->setObjectName(u"removeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("All that was sent and received for them goes from this computer, and can’t be brought back. What "
           "was added at the service stays there. Attempts that are unsettled or under way, and additions "
           "that still hold up a repeat, are not deleted."));
    QPushButton *agree = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    agree->setObjectName(u"removeAgree"_s);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(agree, &QPushButton::clicked, this, [this, attemptIds] { remove(attemptIds); });
    question->open();
}

void HistoryDesk::remove(const QStringList &attemptIds)
{
    const auto wanted = static_cast<int>(attemptIds.size());
    m_parts.journal.remove(attemptIds, repeatWindow(), this, [this, wanted](const JournalRead<int> &removed) {
        if (const auto *problem = std::get_if<JournalProblem>(&removed))
            return say(OutcomeClass::Refused, problem->sentence);
        const int kept = wanted - std::get<int>(removed);
        const QString text = tr("%n attempt(s) deleted.", nullptr, std::get<int>(removed));
        if (kept == 0)
            return say(OutcomeClass::NotSent, text);
        say(OutcomeClass::Change,
            text + u' '
                + tr("%n attempt(s) stay: they are unsettled, under way, or still hold up a repeat.", nullptr,
                    kept));
    });
}

void HistoryDesk::askWhereTo()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(
        m_window, tr("Export the shown attempts"), folder, tr("CSV for spreadsheets (*.csv);;JSON (*.json)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"history.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("json"_L1) ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryDesk::writeTo);
    dialog->open();
}

void HistoryDesk::writeTo(const QString &file)
{
    auto *writing = new HistoryExport(m_parts.journal, m_parts.pane.query(), file, this);
    const auto sayHowFar = [this, writing](int written) {
        m_parts.notice.sayBusy(tr("Writing attempts to a file: %1 so far").arg(QLocale().toString(written)),
            {{tr("Stop"), [this, writing] {
                  writing->cancel();
                  writing->deleteLater();
                  m_parts.notice.clear();
              }}});
    };
    constexpr int steps = 1000; // between which nothing is said
    connect(writing, &HistoryExport::progressed, this, [sayHowFar](int written) {
        if (written % steps == 0)
            sayHowFar(written);
    });
    connect(writing, &HistoryExport::finished, this, [this, writing, file](int written) {
        say(OutcomeClass::Success,
            tr("%n attempt(s) written to “%1”. The file holds no secrets.", nullptr, written)
                .arg(QDir::toNativeSeparators(file)));
        writing->deleteLater();
    });
    connect(writing, &HistoryExport::failed, this, [this, writing](const QString &sentence) {
        say(OutcomeClass::Refused, sentence);
        writing->deleteLater();
    });
    writing->begin();
}

void HistoryDesk::askForRetention()
{
    auto *dialog = new RetentionDialog(m_parts.journal, m_parts.theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setRetention(dialog->days());
        m_retention->begin();
    });
    dialog->open();
}

void HistoryDesk::keepNote(const QString &attemptId, const QString &text)
{
    m_parts.journal.setNote(attemptId, text, this, [this, attemptId](const JournalRead<bool> &written) {
        const bool *isThere = std::get_if<bool>(&written);
        if (isThere && *isThere)
            return m_parts.pane.details().showNoteKept(attemptId);
        const auto *problem = std::get_if<JournalProblem>(&written);
        say(OutcomeClass::Refused,
            problem ? tr("The note was not kept: %1").arg(problem->sentence)
                    : tr("The note was not kept: the attempt is not in the journal any more."));
    });
}

void HistoryDesk::say(OutcomeClass outcomeClass, const QString &text)
{
    m_parts.notice.say(outcomeClass, text, {{tr("Close"), [this] { m_parts.notice.clear(); }}});
}

} // namespace onboard
