// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

CatalogueEntry readMessage(QXmlStreamReader &xml, const QString &context)
{
    CatalogueEntry entry;
    entry.context = context;
    entry.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            entry.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.state = xml.attributes().value("type"_L1).toString();
            if (!entry.isPlural) {
                entry.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                entry.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QString problemOf(const CatalogueEntry &entry)
{
    if (entry.state == "vanished"_L1 || entry.state == "obsolete"_L1)
        return u"stands in no source any more"_s;
    if (entry.translations.isEmpty() || std::ranges::any_of(entry.translations, [](const QString &text) {
            return text.trimmed().isEmpty();
        }))
        return u"is not translated"_s;
    if (entry.state == "unfinished"_L1)
        return u"is marked as unfinished"_s;
    const QStringList expected = placeholders(entry.source);
    for (const QString &text : entry.translations) {
        if (placeholders(text) != expected)
            return u"has other placeholders in “%1”"_s.arg(text);
    }
    return {};
}

} // namespace

QList<CatalogueEntry> readCatalogue(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<CatalogueEntry> entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries << readMessage(xml, context);
    }
    return xml.hasError() ? QList<CatalogueEntry>() : entries;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[0-9]{1,2}|%L?n|\\{[A-Za-z]+\\}"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

QStringList problemsOf(const QList<CatalogueEntry> &entries)
{
    QStringList problems;
    for (const CatalogueEntry &entry : entries) {
        if (const QString problem = problemOf(entry); !problem.isEmpty())
            problems << u"%1: “%2” %3"_s.arg(entry.context, entry.source, problem);
    }
    return problems;
}
