// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/profile.h"
#include "contract/contract.h"
#include "contract/conversion.h"
#include "contract/draft.h"
#include "contract/drafthistory.h"
#include "contract/encoding.h"
#include "contract/timestamp.h"
#include "delivery/attempt.h"
#include "delivery/delivery.h"
#include "delivery/journal/journal.h"

#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace onboard {

/// What is known of a customer, as far as an order is concerned.
struct CustomerFacts
{
    QString name; ///< empty when it is not known
    bool managesItself = false; ///< known to manage its tenants without the partner

    bool operator==(const CustomerFacts &) const = default;
};

/// One form's way from entries to an answer: holds the draft and the profile, says what is wrong, and
/// decides whether it may be sent. Knows no widget. Thread: main thread.
///
/// Editing --review()--> Reviewing --confirm()--> Sending --> Editing, with the attempt reported.
/// The request is fixed at review(): what a person has read is what is sent, byte for byte.
class Submission : public QObject
{
    Q_OBJECT
public:
    enum class State { Editing, Reviewing, Sending };
    Q_ENUM(State)
    using FactsOf = std::function<CustomerFacts(const Profile &profile, const QString &customerId)>;

    /// `factsOf` gives what is known of a profile's customer at that moment.
    Submission(Delivery &delivery, Journal &journal, FactsOf factsOf, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Contract &contract() const { return *m_contract; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] TimestampUnit unit() const { return m_unit; }
    [[nodiscard]] CustomerFacts customer() const { return m_factsOf(m_profile, customerId()); }
    [[nodiscard]] QString customerName() const { return customer().name; }
    [[nodiscard]] QString customerId() const;
    [[nodiscard]] QString product() const;

    /// Keeps the entries; closes an open review, since it named another place (UX.md U23). Refused, with
    /// false, while an attempt is under way. A profile of another contract converts the draft; what was
    /// entered in a contract is remembered, so that going there and back loses nothing (UX.md U3).
    bool setProfile(const Profile &profile);
    /// Begins another sheet with these entries, or goes on with one that was there before. A draft of another
    /// contract is converted to the profile's. `how` is what undo() calls it. Refused, with false, while an
    /// attempt is under way.
    bool setDraft(
        const Draft &draft, DraftStep::Kind how = DraftStep::Kind::FillIn, std::optional<int> sheet = {});
    /// Picks up where a form left off: nothing is there to be undone.
    void restore(const Draft &draft, const QMap<QString, Draft> &elsewhere);
    /// Number of the order that is being entered: another one with each setDraft() and startAnew(), and again
    /// what it was when these are undone.
    [[nodiscard]] int sheet() const { return m_sheet; }
    /// What was entered in the other contracts, by revision.
    [[nodiscard]] const QMap<QString, Draft> &elsewhere() const { return m_elsewhere; }
    /// What the last conversion found no counterpart for; a person has to be told.
    [[nodiscard]] const QList<NotCarriedOver> &notCarriedOver() const { return m_notCarriedOver; }
    void setValue(const FieldRef &at, const Value &value);
    void switchOn(const QString &group, bool on);

    /// The licence items, as Draft's functions of these names do it. False, and nothing done, where there is
    /// no such item, one too many or too few, or nothing to edit now.
    bool addItem();
    bool duplicateItem(int item);
    bool moveItem(int from, int to);
    /// What was entered in it is remembered as long as this draft is edited.
    bool removeItem(int item);
    /// The place that the last removed item had; nothing when none is remembered.
    [[nodiscard]] std::optional<int> removedItem() const;
    /// Puts it there again, with all that was entered in it; the one removed before it is the next.
    bool bringBackItem();

    /// What undo() would take back and redo() do again; nothing while there is nothing to edit. Another
    /// profile is no step, since undoing must not change where an order goes: what is undone is converted.
    [[nodiscard]] std::optional<DraftStep> undoable() const;
    [[nodiscard]] std::optional<DraftStep> redoable() const;
    bool undo();
    bool redo();
    /// What is typed from now on is undone by itself: the person was elsewhere in between.
    void endStep() { m_history.endStep(); }

    /// What to show at the fields: nothing before the first review of this draft (UX.md U2), afterwards
    /// what is wrong now.
    [[nodiscard]] Problems shownProblems() const;
    [[nodiscard]] Problems warnings() const;
    /// Those of the warnings that follow from what is known of the customer: shown at once.
    [[nodiscard]] Problems customerWarnings() const;
    /// To be called when more, or less, is known of customers.
    void followCustomers();
    /// What the customer has now, read during this review, for whoever has to find out later whether the
    /// order was added; as writeSnapshot() writes it, with the exchanges by which it was read. Dropped unless
    /// a review is open.
    void setServicesBefore(const QByteArray &services, const QList<Exchange> &reads = {});
    [[nodiscard]] bool hasServicesBefore() const { return !m_servicesBefore.isEmpty(); }

    /// Of the journal: what stands in the way of the request under review until a person has looked at it,
    /// newest first (API.md §12.4). Read anew at each review, a moment after it began.
    [[nodiscard]] const QList<JournalEntry> &earlierAttempts() const { return m_earlier; }
    /// The person has looked at all of them and wants the order all the same.
    [[nodiscard]] bool hasLooked() const { return m_hasLooked; }
    void setLooked(bool looked);
    /// confirm() would send, as far as is known now. The journal has the last word.
    [[nodiscard]] bool mayConfirm() const;

    /// True: the request is fixed and waits for confirm(). False: there are problems, now shown. That the
    /// profile's contract is not known is one, at no field.
    bool review();
    void back();
    /// Sends what was reviewed. Does nothing unless mayConfirm(), so a second click cannot order twice. When
    /// the journal knows of an earlier attempt that was not looked at, the review stays, and shows it.
    void confirm();
    void cancel();
    /// Forgets earlier problems and starts from the contract's initial values, keeping the customer or not.
    void startAnew(bool keepCustomer);

    [[nodiscard]] const Request &request() const { return m_request; }

Q_SIGNALS:
    void begun(); ///< by setDraft() or startAnew(), behind draftChanged()
    void stepTaken(const onboard::DraftStep &step); ///< undone or done again, behind draftChanged()
    void draftChanged();
    void problemsChanged();
    void customersChanged(); ///< what is known of them
    void profileChanged();
    void contractChanged(); ///< contract() is another one, before draftChanged() brings the converted draft
    void converted(); ///< the draft came from another contract: notCarriedOver() is new, and may be empty
    void stateChanged(onboard::Submission::State state);
    void earlierAttemptsChanged(); ///< or whether they were looked at
    void finished(const onboard::Attempt &attempt);

private:
    void setState(State state);
    void edited();
    [[nodiscard]] Entries entries() const;
    bool changeItems(bool (Draft::*change)(int), int item, DraftStep::Kind how);
    void changed(const Entries &before, const DraftStep &step);
    bool take(const std::optional<DraftHistory::Taken> &taken);
    void adopt(const Draft &draft); ///< of whatever contract
    [[nodiscard]] Problems errors() const;
    void conclude(const Attempt &attempt);
    void lookForEarlierAttempts();
    void setEarlierAttempts(const QList<JournalEntry> &entries);

    Delivery &m_delivery;
    Journal &m_journal;
    FactsOf m_factsOf;
    const Contract *m_contract;
    Profile m_profile;
    TimestampUnit m_unit = TimestampUnit::Milliseconds;
    Draft m_draft;
    QMap<QString, Draft> m_elsewhere; ///< what was entered in the other contracts, by revision
    QList<NotCarriedOver> m_notCarriedOver;
    QList<RemovedItem> m_removed; ///< the last one last
    int m_sheet = 0;
    int m_sheets = 0; ///< how many were begun
    DraftHistory m_history;
    Request m_request;
    QByteArray m_servicesBefore;
    QList<Exchange> m_readsBefore;
    State m_state = State::Editing;
    bool m_reviewed = false; ///< this draft was reviewed once: from then on problems follow the entries
    QList<JournalEntry> m_earlier;
    bool m_hasLooked = false;
    int m_reviews = 0; ///< how many were begun: an answer of the journal to an older one is dropped
};

} // namespace onboard
