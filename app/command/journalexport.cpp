// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/journalexport.h"
#include "command/command.h"
#include "command/commandline.h"
#include "command/exitcode.h"
#include "command/journalfilter.h"
#include "delivery/journal/journal.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(JournalCommands)
};

constexpr int entriesAtOnce = 500;

/// How many were written, or what went wrong.
std::variant<int, QString> write(
    JournalFile &journal, JournalQuery query, ExportFormat format, QSaveFile &file)
{
    JournalExport writer(format);
    file.write(writer.head());
    int written = 0;
    query.most = entriesAtOnce;
    for (bool isMore = true; isMore;) {
        const auto page = journal.entries(query);
        if (const auto *problem = std::get_if<JournalProblem>(&page))
            return problem->sentence;
        const auto &entries = std::get<QList<JournalEntry>>(page);
        for (const JournalEntry &entry : entries)
            file.write(writer.next(entry));
        written += static_cast<int>(entries.size());
        isMore = entries.size() == query.most;
        if (isMore)
            query.behind = JournalPlace{entries.last().sortedBy, entries.last().number};
    }
    file.write(writer.tail());
    if (!file.flush() || !file.commit()) // commit() alone does not notice that the disk took only a part
        return file.errorString();
    return written;
}

} // namespace

int runJournalExport(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    addJournalFilter(line);
    line.addOption(u"format"_s, u"csv|json"_s);
    if (const std::optional<int> exitCode = line.parse(arguments, 1))
        return *exitCode;
    const auto query = journalFilter(line);
    if (const auto *sentence = std::get_if<QString>(&query))
        return line.mistake(*sentence);
    const QString format = line.has(u"format"_s)                 ? line.value(u"format"_s)
        : line.name(0).endsWith(".json"_L1, Qt::CaseInsensitive) ? u"json"_s
                                                                 : u"csv"_s;
    if (format != "csv"_L1 && format != "json"_L1)
        return line.mistake(Texts::tr("The formats are csv and json."));

    JournalFile journal(journalFolder());
    QSaveFile file(line.name(0));
    if (!file.open(QIODevice::WriteOnly)) {
        console.complain(Texts::tr("“%1” cannot be written: %2.").arg(line.name(0), file.errorString()));
        return ExitNotSent;
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto written = write(journal, std::get<JournalQuery>(query),
        format == "csv"_L1 ? ExportFormat::Csv : ExportFormat::JsonLines, file);
    if (const auto *sentence = std::get_if<QString>(&written)) {
        console.complain(
            Texts::tr("The attempts could not be written to “%1”: %2").arg(line.name(0), *sentence));
        return ExitNotSent;
    }
    console.print(Texts::tr("%n attempt(s) written.", nullptr, std::get<int>(written)));
    return ExitSuccess;
}

} // namespace onboard
