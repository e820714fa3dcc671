// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/curlcommand.h"

#include <QCoreApplication>
#include <QList>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CurlCommand)
};

/// What curl or its connection decides.
constexpr auto ownHeaders = std::to_array<const char *>(
    {"host", "content-length", "connection", "transfer-encoding", "expect", "upgrade", "te", "trailer"});

/// The limit of Linux for one argument, less some room.
constexpr qsizetype longestArgument = 120'000;

struct CommandParts
{
    QByteArrayList headers; ///< "Name: value"
    QStringList leftOut; ///< names of headers
    bool hasToken = false;
};

bool isVisibleAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

/// Windows PowerShell 5.1 hands an argument with a quote, or with a backslash at its end, on as another one.
bool canBeArgument(QByteArrayView text, Shell shell)
{
    return isVisibleAscii(text) && (shell == Shell::Posix || (!text.contains('"') && !text.endsWith('\\')));
}

/// RFC 9110 §5.6.2.
bool isName(QByteArrayView name)
{
    const auto isTokenCharacter = [](char c) {
        return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    };
    return !name.isEmpty() && std::ranges::all_of(name, isTokenCharacter);
}

bool isToken(const QByteArray &name, const QByteArray &value)
{
    return name.compare("authorization", Qt::CaseInsensitive) == 0 && value.startsWith("Bearer ");
}

CommandParts partsOf(const Exchange &call, Shell shell)
{
    CommandParts parts;
    for (const auto &[name, value] : call.requestHeaders) {
        const QByteArray lower = name.toLower();
        if (name.startsWith(':')
            || std::ranges::any_of(ownHeaders, [&lower](const char *own) { return lower == own; }))
            continue;
        if (isToken(name, value))
            parts.hasToken = true;
        else if (!isName(name) || !canBeArgument(value, shell))
            parts.leftOut.append(QString::fromUtf8(name));
        else
            parts.headers.append(value.isEmpty() ? name + ';' : name + ": " + value);
    }
    return parts;
}

/// A comment, whatever language it is in, has nothing that a shell could take for more than that: zsh reads
/// on behind '#' where a person types.
QByteArray comment(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c == u'\'')
            plain += u'’';
        else if (c.isLetterOrNumber() || QStringView(u" .,:-–’“”/").contains(c))
            plain += c;
        else
            plain += c.isMark() ? QString(c) : u" "_s;
    }
    return "# " + plain.simplified().toUtf8() + '\n';
}

QString tokenAdvice(Shell shell)
{
    return shell == Shell::Posix
        ? Texts::tr("First put an access token into the environment variable TOKEN.")
        : Texts::tr(
            "First put an access token into the environment variable TOKEN, env:TOKEN in PowerShell.");
}

QByteArray comments(const Exchange &call, const CommandParts &parts, Shell shell)
{
    QByteArray text;
    if (call.purpose == Purpose::Order)
        text += comment(Texts::tr("Running this orders again, and an order is paid. It is sent once."));
    if (parts.hasToken)
        text += comment(tokenAdvice(shell));
    if (call.requestBody.contains(QString::fromUtf16(blank).toUtf8()))
        text += comment(Texts::tr("Dots in the body stand where a secret was. Put it there first."));
    if (!parts.leftOut.isEmpty())
        text += comment(Texts::tr("Left out of the headers: %1.").arg(parts.leftOut.join(u", "_s)));
    return text;
}

// ---- POSIX -------------------------------------------------------------------------------------------

/// Within '…' a shell reads everything as it is, but for the quote itself.
QByteArray quoted(QByteArray text)
{
    return '\'' + text.replace("'", "'\\''") + '\'';
}

bool canBePasted(const QByteArray &body)
{
    const auto isUnseen = [](char c) { return (c >= 0 && c < ' ' && c != '\n') || c == 0x7f; };
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(body);
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; };
    return !utf8.hasError() && body.size() <= longestArgument && std::ranges::none_of(body, isUnseen)
        && std::ranges::none_of(text, isControl);
}

/// The token goes by standard input, since every user of a computer may read the arguments of a program.
std::optional<QByteArray> posixCommand(const Exchange &call)
{
    if (!canBePasted(call.requestBody))
        return {};
    const CommandParts parts = partsOf(call, Shell::Posix);
    QByteArrayList options{"--request " + quoted(call.method),
        "--url " + quoted(call.url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment))};
    for (const QByteArray &header : parts.headers)
        options.append("--header " + quoted(header));
    if (!call.requestBody.isEmpty()) // "@" would name a file
        options.append(
            (call.requestBody.startsWith('@') ? "--data-raw " : "--data-binary ") + quoted(call.requestBody));
    QByteArray text =
        comments(call, parts, Shell::Posix) + "curl --include --globoff --no-location --retry 0";
    if (parts.hasToken)
        text += " --config -";
    for (const QByteArray &option : options)
        text += " \\\n  " + option;
    if (parts.hasToken)
        text += " <<END\nheader = \"Authorization: Bearer $TOKEN\"\nEND";
    return text + '\n';
}

// ---- PowerShell --------------------------------------------------------------------------------------

QByteArray quotedForPowerShell(QByteArray text)
{
    return '\'' + text.replace("'", "''") + '\'';
}

/// A here-string holds lines as they are, up to one that begins with its end. Other letters than those of
/// ASCII would depend on how Windows PowerShell reads the script.
bool canBeHereString(const QByteArray &body)
{
    const bool isPlain =
        std::ranges::all_of(body, [](char c) { return (c >= ' ' && c <= '~') || c == '\t' || c == '\n'; });
    return isPlain && !body.isEmpty() && !body.startsWith("'@") && !body.contains("\n'@");
}

QByteArray bodyForPowerShell(const QByteArray &body)
{
    if (canBeHereString(body))
        return "$body = [Text.Encoding]::UTF8.GetBytes(@'\n" + body + "\n'@.Replace(\"`r`n\", \"`n\"))\n";
    return comment(Texts::tr("The body in Base64, so that every byte of it stays as it is."))
        + "$body = [Convert]::FromBase64String('" + body.toBase64() + "')\n";
}

/// What is piped into a program gets a line break more, and in Windows PowerShell loses letters: the body
/// goes by a file. Its folder is the user's own. The token is an argument, which on Windows other users
/// cannot read.
QByteArray powerShellCommand(const Exchange &call)
{
    const CommandParts parts = partsOf(call, Shell::PowerShell);
    QByteArrayList options{"--request " + quotedForPowerShell(call.method),
        "--url " + quotedForPowerShell(call.url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment))};
    if (parts.hasToken)
        options.append("--header \"Authorization: Bearer $env:TOKEN\"");
    for (const QByteArray &header : parts.headers)
        options.append("--header " + quotedForPowerShell(header));
    const bool hasBody = !call.requestBody.isEmpty();
    if (hasBody)
        options.append("--data-binary \"@$($file.FullName)\"");
    QByteArray text = comments(call, parts, Shell::PowerShell);
    if (hasBody)
        text += bodyForPowerShell(call.requestBody)
            + "$file = New-TemporaryFile\n[IO.File]::WriteAllBytes($file.FullName, $body)\n";
    text += "curl.exe --include --globoff --no-location --retry 0";
    for (const QByteArray &option : options)
        text += " `\n  " + option;
    return text + (hasBody ? "\nRemove-Item $file.FullName\n" : "\n");
}

} // namespace

std::optional<QByteArray> curlCommand(const Exchange &call, Shell shell)
{
    return shell == Shell::Posix ? posixCommand(call) : powerShellCommand(call);
}

} // namespace onboard
