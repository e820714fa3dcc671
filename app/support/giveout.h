// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/draft.h"
#include "contract/timestamp.h"
#include "support/supportfile.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace onboard {

/// What can be given out.
enum class GiveForm { Body, CurlPosix, CurlPowerShell, Har, SupportFile };

struct GiveRow
{
    GiveForm form;
    const char *name; ///< marked for translation, context "GiveOut"
    const char *about; ///< what it is for, likewise
    const char *ending; ///< of a file: ".json"
};

[[nodiscard]] std::span<const GiveRow> giveForms();
[[nodiscard]] const GiveRow &rowOf(GiveForm form);
[[nodiscard]] QString giveText(const char *marked); ///< in the person's language

/// What it is taken from: the calls and rows of one attempt or of this run, and one order among them or yet
/// to be sent.
struct GiveSource
{
    QString name; ///< for a person: "The form", "Office365Backup for Contoso, 25 Nov 2026"
    std::optional<Exchange> order; ///< nothing: there is none
    SupportFacts facts;
};

/// What leaves, byte for byte, or why there is nothing.
struct Given
{
    QByteArray bytes;
    QString fault; ///< a sentence; empty when there is something
};

/// The order as the program would send it now, its token blank; complete or not.
[[nodiscard]] Exchange orderOf(
    const Profile &profile, const Contract &contract, const Draft &draft, TimestampUnit unit);

/// The order of an attempt whose calls were not kept, as the profile that it was made with would send it.
[[nodiscard]] Exchange orderOf(const Profile &profile, const JournalEntry &entry);

/// The last order among calls; nothing when there is none.
[[nodiscard]] std::optional<Exchange> orderAmong(const QList<Exchange> &calls);

[[nodiscard]] Given giveOut(GiveForm form, const GiveSource &source, MaskChoice choice);

/// A name for a file: "support-2026-11-25.json".
[[nodiscard]] QString fileNameFor(GiveForm form, const QDateTime &madeAt);

} // namespace onboard
