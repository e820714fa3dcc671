// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "window/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr auto rows = std::to_array<LanguageRow>({
    {"en", "English"},
    {"de", "Deutsch"},
});

bool isAvailable(const QString &code)
{
    return std::ranges::any_of(
        rows, [&](const LanguageRow &row) { return code == QLatin1StringView(row.code); });
}

/// Dates and numbers as the system writes them, unless another language was chosen.
QLocale localeFor(const QString &code)
{
    const QLocale wanted(code);
    return QLocale::system().language() == wanted.language() ? QLocale::system() : wanted;
}

} // namespace

Languages::Languages(QObject *parent)
    : QObject(parent)
{ }

Languages::~Languages() = default;

std::span<const LanguageRow> Languages::available()
{
    return rows;
}

QString Languages::fromSystem()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        QString code = name.section(u'-', 0, 0);
        if (isAvailable(code))
            return code;
    }
    return u"en"_s;
}

void Languages::use(const QString &code)
{
    m_chosen = isAvailable(code) ? code : QString();
    const QString language = m_chosen.isEmpty() ? fromSystem() : m_chosen;
    QLocale::setDefault(localeFor(language));
    install(m_qt, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_program, u"elements-onboard_"_s + language, u":/translations"_s);
}

void Languages::install(QTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace onboard
