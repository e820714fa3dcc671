// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayMatcher>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace onboard::test {

/// A text that gives a secret away.
struct Form
{
    QByteArray name; ///< "base64, second place, UTF-16LE"
    QByteArray bytes;
};

/// Every form that is looked for: as it is, its first and its last twelve bytes, percent-encoded in part and
/// whole, form-encoded, escaped as in JSON, HTML and C, base64 and base64url at each of the three places
/// where it can begin, hexadecimal digits; each of them in 8 bits and in UTF-16 of both byte orders.
[[nodiscard]] QList<Form> formsOf(const QByteArray &secret);

/// Looks for secrets in whatever a program leaves behind. Written without a look at how the program hides
/// them. What it does not find: what was compressed, encrypted, or encoded twice.
class LeakSearch
{
public:
    void add(const QByteArray &name, const QByteArray &secret);

    /// "token: base64", one line for each form that is there.
    [[nodiscard]] QStringList findIn(const QByteArray &bytes) const;
    /// The same for every file below a folder, its name included; hidden ones too, links not followed.
    [[nodiscard]] QStringList findInFiles(const QString &folder) const;
    [[nodiscard]] static QStringList filesIn(const QString &folder);

private:
    QList<std::pair<QByteArray, QByteArrayMatcher>> m_forms;
};

} // namespace onboard::test
