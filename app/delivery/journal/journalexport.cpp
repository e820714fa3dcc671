// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/journalexport.h"

#include "delivery/journal/entryreport.h"
#include "json/boundedjson.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

/// Members of the report that are cells of their own, in the order of the columns.
constexpr auto members =
    std::to_array<const char *>({"number", "attemptId", "state", "startedAt", "endedAt", "profile",
        "environment", "contract", "customerId", "customerName", "product", "seats", "class", "outcome",
        "httpStatus", "status", "statusName", "durationMs", "postsSent", "requestId", "message", "note"});
constexpr auto settledMembers =
    std::to_array<const char *>({"finding", "person", "at", "reason", "evidence"});

/// Names under which requests of any contract carry something, in the order of the contracts.
QStringList wireNames()
{
    QStringList names;
    QSet<QString> seen;
    for (const Contract *contract : contracts()) {
        for (const Field &field : contract->fields) {
            const QString name = QString::fromLatin1(field.wire);
            if (field.place != Place::Path && !seen.contains(name)) {
                seen.insert(name);
                names.append(name);
            }
        }
    }
    return names;
}

QString textIn(const Json &value)
{
    if (value.is_null())
        return {};
    return value.is_string() ? textOf(value) : QString::fromStdString(value.dump());
}

QString valueIn(const Json &object, const std::string &name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    return found == object.end() ? QString() : textIn(*found);
}

/// What the request carries by that name, in its items as well.
QString carried(const Json &body, const Contract &contract, const QString &name)
{
    const std::string wire = name.toStdString();
    if (!body.is_object())
        return {};
    QStringList values;
    if (const QString value = valueIn(body, wire); !value.isEmpty())
        values.append(value);
    if (const auto items = body.find(contract.listName); items != body.end() && items->is_array())
        for (const Json &item : *items)
            if (item.is_object() && item.contains(wire))
                values.append(valueIn(item, wire));
    return values.join("; "_L1);
}

/// A spreadsheet takes a cell for a formula by its first character, blanks and wide forms of it included.
bool looksLikeFormula(const QString &text)
{
    static const QString beginnings = u"=+-@\t\r\n＝＋－＠"_s;
    const auto first = std::ranges::find_if_not(text, [](QChar each) { return each == u' '; });
    return first != text.end() && beginnings.contains(*first);
}

QByteArray cellOf(const QString &text)
{
    QString cell = looksLikeFormula(text) ? u'\'' + text : text;
    cell.replace(u'"', "\"\""_L1);
    return '"' + cell.toUtf8() + '"';
}

QByteArray lineOf(const QStringList &cells)
{
    QByteArrayList line;
    for (const QString &cell : cells)
        line.append(cellOf(cell));
    return line.join(',') + "\r\n";
}

QByteArray csvHead()
{
    QStringList cells;
    for (const char *member : members)
        cells.append(QString::fromLatin1(member));
    for (const char *member : settledMembers)
        cells.append(u"settled."_s + QLatin1StringView(member));
    for (const QString &name : wireNames())
        cells.append(u"body."_s + name);
    return "\xef\xbb\xbf" + lineOf(cells);
}

QByteArray csvLine(const JournalEntry &entry)
{
    const Json report = reportObjectOf(entry);
    const Contract &contract = contractOf(entry);
    QStringList cells;
    for (const char *member : members)
        cells.append(valueIn(report, member));
    for (const char *member : settledMembers)
        cells.append(valueIn(report.at("settled"), member));
    for (const QString &name : wireNames())
        cells.append(carried(report.at("body"), contract, name));
    return lineOf(cells);
}

} // namespace

QByteArray JournalExport::head() const
{
    return m_format == ExportFormat::Csv ? csvHead() : QByteArray("[");
}

QByteArray JournalExport::next(const JournalEntry &entry)
{
    if (m_format == ExportFormat::Csv)
        return csvLine(entry);
    const QByteArray before = m_isFirst ? "\n" : ",\n";
    m_isFirst = false;
    return before + QByteArray::fromStdString(reportObjectOf(entry).dump());
}

QByteArray JournalExport::tail() const
{
    return m_format == ExportFormat::Csv ? QByteArray() : QByteArray("\n]\n");
}

} // namespace onboard
