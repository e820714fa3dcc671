// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/keptdraft.h"
#include "contract/status.h"
#include "delivery/submission.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class QMenu;
class QMessageBox;
class QSettings;
class QWidget;

namespace onboard {

class Notice;

/// What a window does with files of drafts: begins a new order, opens a draft, saves the entries as one, and
/// asks before entries are lost. A draft of another contract than the form's is converted only when a person
/// says so, knowing what is left behind. Whatever happens to files, what is entered is kept for the next
/// start.
class DraftDesk : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        Submission &submission;
        KeptDraft &kept;
        QSettings &settings; ///< of the window: the files that were used last
        Notice &notice;
    };
    DraftDesk(const Parts &parts, QWidget *window);

    /// Picks up where the last run left off.
    void restore();
    [[nodiscard]] QMenu *makeRecentMenu(QWidget *parent);

    /// The file that the entries came from or were saved to; empty for none.
    [[nodiscard]] QString file() const;
    /// The file says something else than the form. False without a file: such entries are kept anyway.
    [[nodiscard]] bool isModified() const;

    /// Asks first, like the following, when entries would be lost. Keeps the customer or not.
    void startAnew(bool keepCustomer);
    void choose();
    /// A notice says when the file is no draft or does not fit its contract; it asks whether to convert a
    /// draft of another contract than the form's.
    void open(const QString &name);
    void save(); ///< to the file that the entries are of, if there is one for this contract
    void saveAs();

    /// False when a person has to say first what becomes of changes to a file; closes the window afterwards.
    [[nodiscard]] bool mayClose();
    void refuse(const QString &sentence);

Q_SIGNALS:
    void takeInRequested(const QString &name); ///< that file, which is no draft
    void opened(); ///< the form holds other entries now, or a person wants to go on with those there are
    void fileChanged(); ///< file() or isModified() may be another one

private:
    using Then = std::function<void()>;

    void follow();
    [[nodiscard]] bool wouldBeLost() const;
    void unlessLost(const Then &then);
    void ask(const Then &discard, const Then &then);
    void saveThen(const Then &then);
    void saveAsThen(const Then &then);
    void write(const QString &name, const Then &then);
    [[nodiscard]] std::optional<Draft> read(const QString &name);
    void sayMissing(const QString &name);
    void begin(const QString &name);
    void belongTo(const QString &name, const Draft &inFile);
    void offerConversion(const QString &name, const Draft &draft);
    void sayWhatWasNotCarriedOver();
    void say(OutcomeClass outcomeClass, const QString &text);
    [[nodiscard]] QString folder() const;

    Parts m_parts;
    QWidget *m_window;
    QHash<int, QString> m_files; ///< by sheet
    QHash<QString, Draft> m_inFile; ///< what each of them holds, as far as is known
    Draft m_given; ///< by a template, a file or the journal: it can be had again
    Draft m_sent; ///< with the last order: the journal has it
    QPointer<QMessageBox> m_question;
};

} // namespace onboard
