// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One text of a .ts file.
struct CatalogueEntry
{
    QString context;
    QString source;
    QString comment; ///< tells equal sources apart
    QString state; ///< "", "unfinished", "vanished" or "obsolete"
    bool isPlural = false;
    QStringList translations; ///< one for each plural form, otherwise one
};

/// What lupdate wrote into a .ts file. Empty when it cannot be read.
[[nodiscard]] QList<CatalogueEntry> readCatalogue(const QString &file);

/// The parts of a text that code replaces: "%1", "%L2", "%n", "{product}"; sorted, each as often as it
/// stands.
[[nodiscard]] QStringList placeholders(const QString &text);

/// What is wrong with a catalogue that lupdate has brought up to date, one sentence for each entry.
[[nodiscard]] QStringList problemsOf(const QList<CatalogueEntry> &entries);
