// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace onboard {

inline constexpr qsizetype mostTakenBytes = 64 << 20;

/// The member of a support file that says so, and its version.
inline constexpr const char *supportFileMember = "supportFile";
inline constexpr int supportFileVersion = 1;

/// What a text turned out to be.
enum class TakenForm { Nothing, DraftFile, Body, Command, Har, SupportFile, Unknown };

/// "A cURL command", for a person.
[[nodiscard]] QString nameOf(TakenForm form);

/// Something in the text that a form could be filled from. Holds no secret.
struct TakenOrder
{
    QByteArray method; ///< empty when only a body was given
    QString address; ///< without query; empty likewise
    QDateTime at; ///< UTC; null when it is not known
    int httpStatus = 0; ///< of the answer; 0 when there was none, or it is not known
    QString customerId; ///< empty when nothing names one
    const Contract *contract = nullptr; ///< named by a draft file; null otherwise
    QByteArray body; ///< JSON, or whatever was sent
    bool isOrder = false; ///< sent to where services are added, or nothing is known of where

    bool operator==(const TakenOrder &) const = default;
};

struct TakenIn
{
    TakenForm form = TakenForm::Nothing;
    QString fault; ///< why it cannot be taken in: a sentence, with line and column where there are any
    QList<TakenOrder> orders; ///< orders first, else as they stand in the text
    QStringList notices; ///< sentences: which secrets were left out, and what was not understood
};

/// Finds out what the text is: a draft file, the body of a request, a command of curl or PowerShell, a HAR
/// file, a support file. Hostile origin, at most 64 MiB. Knows no file and keeps nothing. Thread: any.
[[nodiscard]] TakenIn takeIn(const QByteArray &text);

} // namespace onboard
