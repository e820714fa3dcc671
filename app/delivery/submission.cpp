// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/submission.h"

#include "contract/management.h"
#include "contract/presence.h"
#include "contract/validation.h"
#include "delivery/profilecontract.h"
#include "delivery/repeatwindow.h"

#include <algorithm>
#include <utility>

namespace onboard {

namespace {

Problems ofSeverity(const Problems &problems, Problem::Severity severity)
{
    Problems chosen;
    std::ranges::copy_if(problems, std::back_inserter(chosen),
        [severity](const Problem &problem) { return problem.severity == severity; });
    return chosen;
}

} // namespace

Submission::Submission(Delivery &delivery, Journal &journal, FactsOf factsOf, QObject *parent)
    : QObject(parent)
    , m_delivery(delivery)
    , m_journal(journal)
    , m_factsOf(std::move(factsOf))
    , m_contract(&defaultContract())
    , m_profile(sandboxProfile())
    , m_draft(*m_contract)
{
    connect(&m_delivery, &Delivery::finished, this, &Submission::conclude);
}

QString Submission::customerId() const
{
    return Scope(*m_contract, m_draft).text(m_contract->customer);
}

QString Submission::product() const
{
    return nameOfProduct(*m_contract, m_draft);
}

bool Submission::setProfile(const Profile &profile)
{
    if (m_state == State::Sending)
        return false;
    back();
    m_history.endStep();
    m_profile = profile;
    m_unit = timestampUnitNamed(profile.timestamps).value_or(TimestampUnit::Milliseconds);
    const Contract *before = std::exchange(m_contract, &contractOf(profile));
    Q_EMIT profileChanged();
    if (m_contract != before)
        Q_EMIT contractChanged();
    adopt(m_draft);
    return true;
}

bool Submission::setDraft(const Draft &draft, DraftStep::Kind how, std::optional<int> sheet)
{
    if (m_state == State::Sending)
        return false;
    back();
    m_history.endStep();
    if (draft != m_draft)
        m_history.record(entries(), {how, {}}, draft);
    m_sheet = sheet ? *sheet : ++m_sheets;
    m_elsewhere.clear();
    m_reviewed = false;
    adopt(draft);
    Q_EMIT begun();
    return true;
}

void Submission::restore(const Draft &draft, const QMap<QString, Draft> &elsewhere)
{
    m_elsewhere = elsewhere;
    m_history.clear();
    adopt(draft);
}

Entries Submission::entries() const
{
    return {m_draft, m_elsewhere, m_removed, m_sheet};
}

void Submission::adopt(const Draft &draft)
{
    if (draft != m_draft || draft.revision() != QLatin1StringView(m_contract->revision))
        m_removed.clear();
    const QString revision = QString::fromLatin1(m_contract->revision);
    if (draft.revision() == revision) {
        m_draft = draft;
        edited();
        return;
    }
    m_elsewhere.insert(draft.revision(), draft);
    const auto earlier = m_elsewhere.constFind(revision);
    const Converted converted = convert(
        draft, *m_contract, earlier == m_elsewhere.constEnd() ? std::nullopt : std::optional(*earlier));
    m_draft = converted.draft;
    m_notCarriedOver = converted.notCarriedOver;
    edited();
    Q_EMIT this->converted();
}

void Submission::setValue(const FieldRef &at, const Value &value)
{
    if (m_state != State::Editing || m_draft.value(at) == value)
        return;
    const Entries before = entries();
    m_draft.setValue(at, value);
    changed(before, {DraftStep::Kind::Field, at});
}

void Submission::switchOn(const QString &group, bool on)
{
    if (m_state != State::Editing || m_draft.isSwitchedOn(group) == on)
        return;
    const Entries before = entries();
    m_draft.switchOn(group, on);
    changed(before, {DraftStep::Kind::Group, {group, 0}});
}

bool Submission::changeItems(bool (Draft::*change)(int), int item, DraftStep::Kind how)
{
    const Entries before = entries();
    if (m_state != State::Editing || !(m_draft.*change)(item))
        return false;
    changed(before, {how, {{}, item}});
    return true;
}

bool Submission::addItem()
{
    return changeItems(&Draft::insertItem, m_draft.itemCount(), DraftStep::Kind::AddItem);
}

bool Submission::duplicateItem(int item)
{
    return changeItems(&Draft::duplicateItem, item, DraftStep::Kind::DuplicateItem);
}

bool Submission::moveItem(int from, int to)
{
    const Entries before = entries();
    if (m_state != State::Editing || !m_draft.moveItem(from, to))
        return false;
    changed(before, {DraftStep::Kind::MoveItem, {{}, to}});
    return true;
}

bool Submission::removeItem(int item)
{
    RemovedItem removed{item, {}};
    for (const Field &field : m_contract->fields) {
        const QString key = QString::fromLatin1(field.key);
        if (field.place == Place::Item)
            removed.values.insert(key, m_draft.value({key, item}));
    }
    const Entries before = entries();
    if (m_state != State::Editing || !m_draft.removeItem(item))
        return false;
    m_removed.append(removed);
    changed(before, {DraftStep::Kind::RemoveItem, {{}, item}});
    return true;
}

std::optional<int> Submission::removedItem() const
{
    return m_removed.isEmpty() ? std::nullopt : std::optional(m_removed.last().item);
}

bool Submission::bringBackItem()
{
    if (m_state != State::Editing || m_removed.isEmpty())
        return false;
    const Entries before = entries();
    const int item = std::min(m_removed.last().item, m_draft.itemCount());
    if (!m_draft.insertItem(item))
        return false;
    const RemovedItem removed = m_removed.takeLast();
    for (const auto &[key, value] : removed.values.asKeyValueRange())
        m_draft.setValue({key, item}, value);
    changed(before, {DraftStep::Kind::BringBackItem, {{}, item}});
    return true;
}

// ---- back and forth ----------------------------------------------------------------------------------

std::optional<DraftStep> Submission::undoable() const
{
    return m_state == State::Editing ? m_history.undoable() : std::nullopt;
}

std::optional<DraftStep> Submission::redoable() const
{
    return m_state == State::Editing ? m_history.redoable() : std::nullopt;
}

bool Submission::undo()
{
    return m_state == State::Editing && take(m_history.undo(entries()));
}

bool Submission::redo()
{
    return m_state == State::Editing && take(m_history.redo(entries()));
}

/// Entries of another contract come as they would have come with this profile.
bool Submission::take(const std::optional<DraftHistory::Taken> &taken)
{
    if (!taken)
        return false;
    const Entries &entries = taken->entries;
    m_elsewhere = entries.elsewhere;
    m_sheet = entries.sheet;
    if (replacesAll(taken->step))
        m_reviewed = false;
    if (entries.draft.revision() == QLatin1StringView(m_contract->revision)) {
        m_draft = entries.draft;
        m_removed = entries.removed;
        edited();
    } else {
        adopt(entries.draft);
    }
    Q_EMIT stepTaken(taken->step);
    return true;
}

void Submission::changed(const Entries &before, const DraftStep &step)
{
    m_history.record(before, step, m_draft);
    edited();
}

// ---- problems ----------------------------------------------------------------------------------------

Problems Submission::shownProblems() const
{
    return m_reviewed ? errors() : Problems();
}

/// What keeps the draft from being sent by the profile, which has no field of its own in the form.
Problems Submission::errors() const
{
    Problems errors = ofSeverity(problemsOf(*m_contract, m_draft, todayUtc()), Problem::Severity::Error);
    if (const std::optional<QString> sentence = problemWithContractOf(m_profile))
        errors.prepend({{}, Problem::Severity::Error, *sentence});
    return errors;
}

Problems Submission::warnings() const
{
    return customerWarnings()
        + ofSeverity(problemsOf(*m_contract, m_draft, todayUtc()), Problem::Severity::Warning);
}

Problems Submission::customerWarnings() const
{
    return customer().managesItself ? problemsOfSelfManagement(*m_contract, m_draft) : Problems();
}

void Submission::followCustomers()
{
    Q_EMIT customersChanged();
    Q_EMIT problemsChanged();
}

void Submission::setServicesBefore(const QByteArray &services, const QList<Exchange> &reads)
{
    if (m_state != State::Reviewing)
        return;
    m_servicesBefore = services;
    m_readsBefore = reads;
}

void Submission::setLooked(bool looked)
{
    if (m_hasLooked == looked)
        return;
    m_hasLooked = looked;
    Q_EMIT earlierAttemptsChanged();
}

bool Submission::mayConfirm() const
{
    return m_state == State::Reviewing && (m_earlier.isEmpty() || m_hasLooked)
        && std::ranges::all_of(
            m_earlier, [](const JournalEntry &entry) { return entry.state == JournalEntry::State::Done; });
}

void Submission::lookForEarlierAttempts()
{
    const int review = ++m_reviews;
    m_journal.standingInTheWay(factsFor(m_request, m_profile), repeatWindow(), this,
        [this, review](const JournalRead<QList<JournalEntry>> &found) {
            // A journal that cannot be read now will not let anything be sent either.
            const auto *entries = std::get_if<QList<JournalEntry>>(&found);
            if (entries && review == m_reviews)
                setEarlierAttempts(*entries);
        });
}

void Submission::setEarlierAttempts(const QList<JournalEntry> &entries)
{
    m_earlier = entries;
    m_hasLooked = false;
    Q_EMIT earlierAttemptsChanged();
}

bool Submission::review()
{
    if (m_state != State::Editing || m_delivery.isBusy())
        return false;
    m_reviewed = true;
    m_history.endStep();
    Q_EMIT problemsChanged();
    if (!errors().isEmpty())
        return false;
    m_request = requestOf(*m_contract, m_draft, m_unit);
    m_servicesBefore.clear();
    m_readsBefore.clear();
    setEarlierAttempts({});
    setState(State::Reviewing);
    lookForEarlierAttempts();
    return true;
}

void Submission::back()
{
    if (m_state == State::Reviewing)
        setState(State::Editing);
}

void Submission::confirm()
{
    if (!mayConfirm())
        return;
    Permission permission{.seen = {}, .repeatWindow = repeatWindow()};
    for (const JournalEntry &entry : m_earlier)
        permission.seen.append(entry.attempt.facts.id);
    setState(State::Sending);
    // A real organisation's name stays out of the journal, which is a file.
    const QString writtenName = m_profile.isSandbox() ? customerName() : QString();
    if (!m_delivery.send(m_request, m_profile, writtenName, permission, m_servicesBefore, m_readsBefore))
        setState(State::Reviewing);
}

void Submission::cancel()
{
    if (m_state == State::Sending)
        m_delivery.cancel();
}

void Submission::startAnew(bool keepCustomer)
{
    Draft fresh(*m_contract);
    const FieldRef customer{QString::fromLatin1(m_contract->customer), 0};
    if (keepCustomer)
        fresh.setValue(customer, m_draft.value(customer));
    setDraft(fresh, DraftStep::Kind::Begin);
}

void Submission::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Submission::edited()
{
    Q_EMIT draftChanged();
    Q_EMIT problemsChanged();
}

void Submission::conclude(const Attempt &attempt)
{
    if (m_state != State::Sending)
        return;
    const auto *notSent = std::get_if<NotSent>(&attempt.outcome);
    if (notSent && notSent->reason == NotSent::Reason::EarlierAttempt) {
        setState(State::Reviewing);
        lookForEarlierAttempts();
    } else {
        setState(State::Editing);
    }
    Attempt named = attempt;
    named.facts.customerName = m_factsOf(m_profile, attempt.facts.customerId).name;
    Q_EMIT finished(named);
}

} // namespace onboard
