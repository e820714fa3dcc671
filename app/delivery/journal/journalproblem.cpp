// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/journalproblem.h"

#include <QCoreApplication>
#include <QSqlError>

#include <algorithm>
#include <array>

namespace onboard {

namespace {

using Kind = JournalProblem::Kind;

struct KindRow
{
    Kind kind;
    const char *sentence;
};

constexpr auto kinds = std::to_array<KindRow>({
    {Kind::Damaged,
        QT_TRANSLATE_NOOP("JournalProblem",
            "The journal of orders is damaged. It is kept as it is; decide first whether to go on with a new "
            "one.")},
    {Kind::Full,
        QT_TRANSLATE_NOOP("JournalProblem",
            "The order could not be written to the journal: the disk is full. Make room, then try again.")},
    {Kind::ReadOnly,
        QT_TRANSLATE_NOOP("JournalProblem",
            "The order could not be written to the journal: its folder cannot be written to. Check the "
            "folder’s permissions, then try again.")},
    {Kind::Busy,
        QT_TRANSLATE_NOOP("JournalProblem",
            "The order could not be written to the journal: another program keeps it locked. Try again in a "
            "moment.")},
    {Kind::Newer,
        QT_TRANSLATE_NOOP("JournalProblem",
            "The journal of orders was written by a newer version of this program. Use that version.")},
    {Kind::Foreign,
        QT_TRANSLATE_NOOP("JournalProblem",
            "The file in the journal’s place belongs to another program. Move it away, then try again.")},
    {Kind::Unusable, QT_TRANSLATE_NOOP("JournalProblem", "The journal of orders cannot be used.")},
});

struct CodeRow
{
    int code; ///< extended or primary result code
    Kind kind;
};

constexpr auto codes = std::to_array<CodeRow>({
    {3, Kind::ReadOnly}, // SQLITE_PERM
    {5, Kind::Busy}, // SQLITE_BUSY
    {6, Kind::Busy}, // SQLITE_LOCKED
    {8, Kind::ReadOnly}, // SQLITE_READONLY
    {11, Kind::Damaged}, // SQLITE_CORRUPT
    {13, Kind::Full}, // SQLITE_FULL
    {14, Kind::ReadOnly}, // SQLITE_CANTOPEN: also for a log file beside it that cannot be made
    {26, Kind::Damaged}, // SQLITE_NOTADB
    {4874, Kind::Full}, // SQLITE_IOERR_SHMSIZE: no room for what processes share
});

} // namespace

JournalProblem journalProblem(JournalProblem::Kind kind, const QString &detail)
{
    const auto row = std::ranges::find(kinds, kind, &KindRow::kind);
    QString sentence = QCoreApplication::translate("JournalProblem", row->sentence);
    if (!detail.isEmpty())
        sentence += QStringLiteral(" (%1)").arg(detail);
    return {kind, sentence};
}

JournalProblem journalProblem(const QSqlError &error)
{
    constexpr int primary = 0xff; // extended codes carry the primary one in their lowest byte
    const int code = error.nativeErrorCode().toInt();
    auto row = std::ranges::find(codes, code, &CodeRow::code);
    if (row == codes.end())
        row = std::ranges::find(codes, code & primary, &CodeRow::code);
    if (row != codes.end())
        return journalProblem(row->kind);
    return journalProblem(Kind::Unusable, error.databaseText().simplified());
}

} // namespace onboard
