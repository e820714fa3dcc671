// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <span>

namespace onboard {

struct LanguageRow
{
    const char *code; ///< "en"
    const char *ownName; ///< in the language itself, never translated
};

/// The languages of the window: the program's texts, Qt's own, and the locale of dates and numbers.
class Languages : public QObject
{
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    [[nodiscard]] static std::span<const LanguageRow> available();

    /// An empty code follows the system. Takes effect at once, in every open window.
    void use(const QString &code);
    [[nodiscard]] QString chosen() const { return m_chosen; }

private:
    [[nodiscard]] static QString fromSystem();
    void install(QTranslator &translator, const QString &file, const QString &folder);

    QString m_chosen;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace onboard
