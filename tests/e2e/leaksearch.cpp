// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "e2e/leaksearch.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace onboard::test {

namespace {

constexpr qsizetype pieceBytes = 12;

QByteArray eachByteAs(const char *format, const QByteArray &bytes)
{
    QByteArray text;
    for (const char c : bytes)
        text += QByteArray(QString::asprintf(format, static_cast<unsigned char>(c)).toLatin1());
    return text;
}

QByteArray withEscapes(QByteArray text, std::initializer_list<std::pair<const char *, const char *>> escapes)
{
    for (const auto &[plain, escaped] : escapes)
        text.replace(plain, escaped);
    return text;
}

/// What base64 makes of the secret after so many other bytes, without the letters that depend on those or
/// on what follows.
QByteArray insideBase64(const QByteArray &secret, int before, QByteArray::Base64Options alphabet)
{
    const QByteArray whole =
        (QByteArray(before, 'x') + secret).toBase64(alphabet | QByteArray::OmitTrailingEquals);
    const QByteArray other = (QByteArray(before, 'Z') + secret + 'Z').toBase64(alphabet);
    qsizetype from = whole.size();
    while (from > 0 && whole.at(from - 1) != other.at(from - 1)) // the last letter, when it is shared
        --from;
    const qsizetype to = from;
    while (from > 0 && whole.at(from - 1) == other.at(from - 1))
        --from;
    return whole.sliced(from, to - from);
}

QList<Form> eightBitForms(const QByteArray &secret)
{
    const QByteArray percent = secret.toPercentEncoding();
    QList<Form> forms{
        {"plain", secret},
        {"its beginning", secret.first(std::min(secret.size(), pieceBytes))},
        {"its end", secret.last(std::min(secret.size(), pieceBytes))},
        {"percent-encoded", percent},
        {"percent-encoded whole, in small letters", eachByteAs("%%%02x", secret)},
        {"percent-encoded whole", eachByteAs("%%%02X", secret)},
        {"form-encoded", secret.toPercentEncoding(" ").replace(' ', '+')},
        {"JSON", withEscapes(secret, {{"\\", "\\\\"}, {"\"", "\\\""}})},
        {"JSON with slashes", withEscapes(secret, {{"\\", "\\\\"}, {"\"", "\\\""}, {"/", "\\/"}})},
        {"JSON code points", eachByteAs("\\u%04x", secret)},
        {"HTML", withEscapes(secret, {{"&", "&amp;"}, {"\"", "&quot;"}, {"<", "&lt;"}, {">", "&gt;"}})},
        {"C bytes", eachByteAs("\\x%02x", secret)},
        {"hexadecimal", secret.toHex()},
        {"hexadecimal in capitals", secret.toHex().toUpper()},
    };
    // Only what an encoder changes, in small letters: "%2f", not "%2F".
    QByteArray small = percent;
    for (qsizetype at = small.indexOf('%'); at >= 0; at = small.indexOf('%', at + 1))
        small.replace(at, 3, small.sliced(at, 3).toLower());
    forms.append({"percent-encoded in part, in small letters", small});
    constexpr std::array places{"first", "second", "third"};
    for (int before = 0; before < 3; ++before) {
        const QByteArray place = QByteArray(", ") + places.at(static_cast<std::size_t>(before)) + " place";
        forms.append({"base64" + place, insideBase64(secret, before, QByteArray::Base64Encoding)});
        forms.append({"base64url" + place, insideBase64(secret, before, QByteArray::Base64UrlEncoding)});
    }
    return forms;
}

} // namespace

QList<Form> formsOf(const QByteArray &secret)
{
    QList<Form> forms;
    for (const Form &form : eightBitForms(secret)) {
        forms.append(form);
        const QString text = QString::fromUtf8(form.bytes);
        QStringEncoder little(QStringConverter::Utf16LE);
        QStringEncoder big(QStringConverter::Utf16BE);
        forms.append({form.name + ", UTF-16LE", QByteArray(little(text))});
        forms.append({form.name + ", UTF-16BE", QByteArray(big(text))});
    }
    return forms;
}

void LeakSearch::add(const QByteArray &name, const QByteArray &secret)
{
    for (const Form &form : formsOf(secret))
        m_forms.append({name + ": " + form.name, QByteArrayMatcher(form.bytes)});
}

QStringList LeakSearch::findIn(const QByteArray &bytes) const
{
    QStringList found;
    for (const auto &[name, matcher] : m_forms) {
        if (matcher.indexIn(bytes) >= 0)
            found.append(QString::fromUtf8(name));
    }
    return found;
}

QStringList LeakSearch::filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(each.next());
    return files;
}

QStringList LeakSearch::findInFiles(const QString &folder) const
{
    QStringList found;
    for (const QString &name : filesIn(folder)) {
        QFile file(name);
        QByteArray bytes = name.toUtf8() + '\n';
        if (QFileInfo(name).isFile() && file.open(QIODevice::ReadOnly)) // no sockets
            bytes += file.readAll();
        for (const QString &form : findIn(bytes))
            found.append(name + QStringLiteral(": ") + form);
    }
    return found;
}

} // namespace onboard::test
