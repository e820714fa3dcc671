// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/scrubber.h"

#include "connection/httpcall.h"
#include "connection/livesecrets.h"
#include "connection/secret.h"

#include <QList>
#include <QMessageLogger>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iterator>
#include <optional>
#include <utility>

namespace onboard {

namespace {

constexpr auto mask = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2"; // ••••

// ---- one character, however it is written --------------------------------------------------------------

/// What stands at a place of the text.
struct Written
{
    std::array<char, 4> bytes{}; ///< what it means: a byte, or a character in UTF-8
    qsizetype size = 0;
    qsizetype length = 0; ///< how much of the text it takes

    [[nodiscard]] QByteArrayView meant() const { return {bytes.data(), size}; }
};

Written oneByte(char byte, qsizetype length)
{
    return {{byte}, 1, length};
}

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// As many digits as there are, at most `most`; nothing when there are fewer than `least`.
struct Number
{
    char32_t value = 0;
    qsizetype digits = 0;
};

std::optional<Number> numberAt(QByteArrayView text, int base, qsizetype least, qsizetype most)
{
    Number number;
    for (; number.digits < std::min(most, text.size()); ++number.digits) {
        const int digit = digitOf(text[number.digits]);
        if (digit < 0 || digit >= base)
            break;
        number.value = number.value * static_cast<char32_t>(base) + static_cast<char32_t>(digit);
    }
    return number.digits >= least ? std::optional(number) : std::nullopt;
}

Written inUtf8(char32_t character, qsizetype length)
{
    Written written{{}, 0, length};
    const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
    written.size = std::min<qsizetype>(utf8.size(), static_cast<qsizetype>(written.bytes.size()));
    std::copy_n(utf8.begin(), written.size, written.bytes.begin());
    return written;
}

struct NamedRow
{
    QByteArrayView written;
    char meant;
};

/// Of JSON and C, and of HTML.
constexpr auto named = std::to_array<NamedRow>({
    {"\\\"", '"'},
    {"\\'", '\''},
    {"\\\\", '\\'},
    {"\\/", '/'},
    {"\\b", '\b'},
    {"\\f", '\f'},
    {"\\n", '\n'},
    {"\\r", '\r'},
    {"\\t", '\t'},
    {"&amp;", '&'},
    {"&lt;", '<'},
    {"&gt;", '>'},
    {"&quot;", '"'},
    {"&apos;", '\''},
    {"+", ' '},
});

struct NumericRow
{
    QByteArrayView begin;
    int base;
    qsizetype least;
    qsizetype most;
    QByteArrayView end;
    bool isByte; ///< else a character
};

/// The first row that fits counts.
constexpr auto numeric = std::to_array<NumericRow>({
    {"%", 16, 2, 2, "", true},
    {"\\u", 16, 4, 4, "", false},
    {"\\x", 16, 1, 2, "", true},
    {"&#x", 16, 1, 6, ";", false},
    {"&#X", 16, 1, 6, ";", false},
    {"&#", 10, 1, 7, ";", false},
});

std::optional<Written> numericAt(QByteArrayView text, const NumericRow &row)
{
    if (!text.startsWith(row.begin))
        return {};
    const QByteArrayView rest = text.sliced(row.begin.size());
    const std::optional<Number> number = numberAt(rest, row.base, row.least, row.most);
    if (!number || number->value > QChar::LastValidCodePoint
        || !rest.sliced(number->digits).startsWith(row.end))
        return {};
    const qsizetype length = row.begin.size() + number->digits + row.end.size();
    return row.isByte || number->value < 0x80 ? oneByte(static_cast<char>(number->value), length)
                                              : inUtf8(number->value, length);
}

std::optional<Written> escapeAt(QByteArrayView text)
{
    for (const NumericRow &row : numeric) {
        if (std::optional<Written> written = numericAt(text, row))
            return written;
    }
    const auto row =
        std::ranges::find_if(named, [text](const NamedRow &each) { return text.startsWith(each.written); });
    if (row == named.end())
        return {};
    return oneByte(row->meant, row->written.size());
}

/// So many bytes of repeated encoding are looked through: a long row of backslashes shall not take long.
constexpr qsizetype mostSkipped = 32;

bool mayBeginEscape(char c)
{
    return c == '%' || c == '\\' || c == '&' || c == '+';
}

/// The same for what was encoded more than once, as where one answer quotes another: "%2541", "\\\"".
std::optional<Written> escapeOfEscapeAt(QByteArrayView text)
{
    constexpr QByteArrayView percentAgain = "25";
    constexpr QByteArrayView ampersandAgain = "&amp;";
    qsizetype skipped = 0;
    if (text.front() == '%') {
        while (skipped < mostSkipped && text.sliced(1 + skipped).startsWith(percentAgain)
            && numberAt(text.sliced(1 + skipped + percentAgain.size()), 16, 2, 2))
            skipped += percentAgain.size();
    } else if (text.startsWith(ampersandAgain)) {
        skipped = ampersandAgain.size() - 1; // and no more often
    } else if (text.front() == '\\') {
        while (skipped < mostSkipped && text.sliced(skipped + 1).startsWith('\\'))
            ++skipped;
    }
    if (skipped == 0)
        return {};
    std::array<char, 12> inner{text.front()}; // the longest escape is shorter
    const QByteArrayView rest = text.sliced(skipped + 1);
    const qsizetype size = std::min(rest.size(), static_cast<qsizetype>(inner.size()) - 1);
    std::copy_n(rest.begin(), size, std::next(inner.begin()));
    std::optional<Written> written = escapeAt(QByteArrayView(inner.data(), size + 1));
    if (written)
        written->length += skipped;
    return written;
}

/// What may stand at the beginning of the text: encoded more often, once, and a row of backslashes for one.
/// Of size 0 when it does not.
std::array<Written, 3> escapesAt(QByteArrayView text)
{
    if (!mayBeginEscape(text.front()))
        return {};
    qsizetype backslashes = 0;
    while (backslashes < mostSkipped && text.sliced(backslashes).startsWith('\\'))
        ++backslashes;
    return {escapeOfEscapeAt(text).value_or(Written()), escapeAt(text).value_or(Written()),
        backslashes > 2 ? oneByte('\\', backslashes) : Written()};
}

// ---- a secret, however it is written -------------------------------------------------------------------

/// Something that gives a secret away.
struct Clue
{
    enum class Letters { AsTheyAre, Base64, Hexadecimal };
    QByteArray bytes;
    Letters letters = Letters::AsTheyAre;
};

/// Both alphabets of base64 and both cases of hexadecimal digits are the same.
char leveled(char c, Clue::Letters letters)
{
    if (letters == Clue::Letters::Base64)
        return c == '-' ? '+' : c == '_' ? '/' : c;
    const bool isCapital = c >= 'A' && c <= 'F';
    return letters == Clue::Letters::Hexadecimal && isCapital ? static_cast<char>(c - 'A' + 'a') : c;
}

/// How a character is taken that could be read in several ways, such as a "%": for what it is, for what it
/// means when it was encoded once, or for what it means when more often.
enum class Reading { Plain, Once, Often };

/// What at the beginning of the text stands for the beginning of what is wanted; of length 0 when nothing
/// does.
Written matchOf(QByteArrayView text, QByteArrayView wanted, Clue::Letters letters, Reading reading)
{
    const bool isPlain = leveled(text.front(), letters) == wanted.front();
    const Written plain = oneByte(wanted.front(), isPlain ? 1 : 0);
    if (!mayBeginEscape(text.front()) || (isPlain && reading == Reading::Plain))
        return plain;
    std::array<Written, 3> escapes = escapesAt(text);
    if (reading != Reading::Often)
        std::ranges::reverse(escapes);
    const auto found = std::ranges::find_if(
        escapes, [wanted](const Written &each) { return each.size > 0 && wanted.startsWith(each.meant()); });
    return found == escapes.end() ? plain : *found;
}

/// How much of the text stands for all of the clue; 0 when it is not there.
qsizetype lengthOf(const Clue &clue, QByteArrayView text, Reading reading)
{
    qsizetype at = 0;
    for (qsizetype found = 0; found < clue.bytes.size();) {
        if (at == text.size())
            return 0;
        const Written match =
            matchOf(text.sliced(at), QByteArrayView(clue.bytes).sliced(found), clue.letters, reading);
        if (match.length == 0)
            return 0;
        at += match.length;
        found += match.size;
    }
    return at;
}

qsizetype lengthOf(const Clue &clue, QByteArrayView text)
{
    // Most places are told apart by their first letters, and those are what they are.
    const qsizetype most = std::min(text.size(), clue.bytes.size());
    qsizetype same = 0;
    while (
        same < most && !mayBeginEscape(text[same]) && leveled(text[same], clue.letters) == clue.bytes[same])
        ++same;
    if (same == clue.bytes.size())
        return same;
    if (same == text.size() || !mayBeginEscape(text[same]))
        return 0;
    qsizetype longest = 0;
    for (const Reading reading : {Reading::Plain, Reading::Once, Reading::Often})
        longest = std::max(longest, lengthOf(clue, text, reading));
    return longest;
}

/// The letters of base64 that depend on the secret alone, when so many bytes modulo 3 precede it.
QByteArray base64Of(QByteArrayView secret, qsizetype preceding)
{
    constexpr qsizetype bitsOfByte = 8;
    constexpr qsizetype bitsOfLetter = 6;
    QByteArray bytes(preceding, '\0');
    bytes.append(secret);
    QByteArray letters = bytes.toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype from = (preceding * bitsOfByte + bitsOfLetter - 1) / bitsOfLetter;
    const qsizetype to = bytes.size() * bitsOfByte / bitsOfLetter;
    QByteArray own = letters.sliced(from, to - from);
    wipe(bytes);
    wipe(letters);
    return own;
}

QList<Clue> cluesOf(QByteArrayView secret)
{
    const QByteArray bytes = secret.toByteArray();
    QList<Clue> clues{{bytes}, {bytes.toHex(), Clue::Letters::Hexadecimal}};
    for (qsizetype preceding = 0; preceding < 3; ++preceding)
        clues.append({base64Of(secret, preceding), Clue::Letters::Base64});
    const bool isAscii =
        std::ranges::none_of(secret, [](char c) { return static_cast<unsigned char>(c) > 0x7f; });
    if (!isAscii) // a text made of it as Latin-1, or with a sign for each byte that is no UTF-8
        clues.append({{QString::fromLatin1(secret).toUtf8()}, {QString::fromUtf8(secret).toUtf8()}});
    return clues;
}

/// Which bytes of a text can be the first of a clue; most cannot.
std::array<bool, 256> beginningsOf(const QList<Clue> &clues)
{
    std::array<bool, 256> begins{};
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        begins[static_cast<std::size_t>(byte)] = mayBeginEscape(c)
            || std::ranges::any_of(
                clues, [c](const Clue &clue) { return clue.bytes.front() == leveled(c, clue.letters); });
    }
    return begins;
}

/// Where a secret stands, and how long it is there.
struct Place
{
    qsizetype from;
    qsizetype length;
};

/// The longest of the clues that stand at the beginning of the text.
qsizetype longestOf(const QList<Clue> &clues, QByteArrayView text)
{
    const std::array<Written, 3> escapes = escapesAt(text);
    qsizetype longest = 0;
    for (const Clue &clue : clues) {
        const char first = clue.bytes.front();
        const bool mayBegin = leveled(text.front(), clue.letters) == first
            || std::ranges::any_of(escapes,
                [first](const Written &each) { return each.size > 0 && each.bytes.front() == first; });
        if (mayBegin)
            longest = std::max(longest, lengthOf(clue, text));
    }
    return longest;
}

void findAll(const QByteArray &text, QByteArrayView secret, QList<Place> &places)
{
    QList<Clue> clues = cluesOf(secret);
    const std::array<bool, 256> begins = beginningsOf(clues);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!begins[static_cast<unsigned char>(text[at])])
            continue;
        const qsizetype longest = longestOf(clues, QByteArrayView(text).sliced(at));
        if (longest == 0)
            continue;
        places.append({at, longest});
        at += longest - 1;
    }
    for (Clue &clue : clues)
        wipe(clue.bytes);
}

QByteArray masked(const QByteArray &text, QList<Place> &places)
{
    std::ranges::sort(places, {}, &Place::from);
    QByteArray clean;
    qsizetype end = 0; // of what is done; the places of two secrets may overlap
    for (const Place &place : std::as_const(places)) {
        if (place.from >= end)
            clean.append(QByteArrayView(text).sliced(end, place.from - end)).append(mask);
        end = std::max(end, place.from + place.length);
    }
    return clean.append(QByteArrayView(text).sliced(end));
}

// ---- what is written where nobody asked us -------------------------------------------------------------

/// Process-wide like what they stand in for: a message handler and a terminate handler are plain functions.
std::atomic<QtMessageHandler> nextHandler = nullptr;
std::terminate_handler formerTerminate = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (const QtMessageHandler next = nextHandler)
        next(type, context, scrubbed(message));
}

[[noreturn]] void endWithoutWords()
{
    std::fputs("The program met an error that it does not know, and ended.\n", stderr);
    std::abort();
}

} // namespace

QByteArray scrubbed(const QByteArray &text)
{
    QList<Place> places;
    LiveSecrets::visit([&](QByteArrayView secret) {
        if (secret.size() >= fewestScrubbedBytes && text.size() >= secret.size())
            findAll(text, secret, places);
    });
    return places.isEmpty() ? text : masked(text, places);
}

QString scrubbed(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const QByteArray clean = scrubbed(bytes);
    if (clean.size() == bytes.size() && clean == bytes)
        return text;
    wipe(bytes);
    return QString::fromUtf8(clean);
}

CallResult scrubbed(const CallResult &result)
{
    CallResult clean = result;
    clean.body = scrubbed(result.body);
    clean.detail = scrubbed(result.detail);
    for (auto &[name, value] : clean.headers)
        value = scrubbed(value);
    return clean;
}

Scrubber::Scrubber()
{
    formerTerminate = std::set_terminate(endWithoutWords);
    // Known before the first message comes: it takes the place of the one that it calls.
    nextHandler = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(handleMessage);
}

Scrubber::~Scrubber()
{
    qInstallMessageHandler(nextHandler);
    std::set_terminate(formerTerminate);
}

} // namespace onboard
