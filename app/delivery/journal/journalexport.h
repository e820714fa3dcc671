// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journalentry.h"

#include <QByteArray>

namespace onboard {

enum class ExportFormat {
    Csv, ///< RFC 4180 with a byte order mark, each cell in quotes
    JsonLines, ///< a JSON list of the objects of reportObjectOf(), one a line
};

/// Writes entries of the journal one by one, for other programs: head(), then each entry, then tail().
/// UTF-8. No cell of the CSV is taken for a formula by a spreadsheet: one that might be gets an apostrophe
/// in front. Columns of the request are those of the contracts, "body.userSeat"; several items' values are
/// parted by "; ".
class JournalExport
{
public:
    explicit JournalExport(ExportFormat format)
        : m_format(format)
    { }

    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray next(const JournalEntry &entry);
    [[nodiscard]] QByteArray tail() const;

private:
    ExportFormat m_format;
    bool m_isFirst = true;
};

} // namespace onboard
