// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/jsontext.h"

#include <algorithm>

namespace onboard {

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
}

/// Of numbers, and of true, false and null.
bool isOfWord(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-'
        || c == u'+' || c == u'.';
}

qsizetype afterSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

/// Behind the closing quote of the text that begins at `at`, or the end.
qsizetype afterText(QStringView text, qsizetype at)
{
    for (++at; at < text.size() && text[at] != u'"'; ++at)
        if (text[at] == u'\\')
            ++at;
    return std::min(at + 1, text.size());
}

qsizetype afterWord(QStringView text, qsizetype at)
{
    while (at < text.size() && isOfWord(text[at]))
        ++at;
    return at;
}

class Setter
{
public:
    explicit Setter(QStringView json)
        : m_json(json)
        , m_most(8 * json.size() + (1 << 20))
    {
        m_out.reserve(json.size() + json.size() / 4);
    }

    [[nodiscard]] std::optional<QString> run()
    {
        while (m_at < m_json.size()) {
            if (!step() || m_out.size() > m_most)
                return {};
        }
        return m_out;
    }

private:
    bool step()
    {
        const QChar c = m_json[m_at];
        if (isSpace(c)) {
            ++m_at;
            return true;
        }
        if (c == u'"')
            return copyTo(afterText(m_json, m_at));
        if (c == u'{' || c == u'[')
            return open();
        if (c == u'}' || c == u']')
            return close();
        if (c == u',' || c == u':')
            return part(c);
        return isOfWord(c) && copyTo(afterWord(m_json, m_at));
    }
    bool copyTo(qsizetype end)
    {
        m_out += m_json.sliced(m_at, end - m_at);
        m_at = end;
        return true;
    }
    bool open()
    {
        const qsizetype next = afterSpace(m_json, m_at + 1);
        const QChar closing = m_json[m_at] == u'{' ? u'}' : u']';
        m_out += m_json[m_at];
        if (next < m_json.size() && m_json[next] == closing) { // empty
            m_out += closing;
            m_at = next + 1;
            return true;
        }
        ++m_depth;
        breakLine();
        m_at = next;
        return true;
    }
    bool close()
    {
        if (m_depth == 0)
            return false;
        --m_depth;
        breakLine();
        return copyTo(m_at + 1);
    }
    bool part(QChar c)
    {
        m_out += c;
        ++m_at;
        if (c == u',')
            breakLine();
        else
            m_out += u' ';
        return true;
    }
    void breakLine()
    {
        constexpr qsizetype deepest = 32; // beyond, lines only move further to the right
        constexpr qsizetype width = 4;
        m_out += u'\n';
        m_out.resize(m_out.size() + width * std::min(m_depth, deepest), u' ');
    }

    QStringView m_json;
    qsizetype m_most;
    QString m_out;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
};

void fill(QByteArray &parts, qsizetype from, qsizetype end, JsonPart part)
{
    std::fill(parts.begin() + from, parts.begin() + end, static_cast<char>(part));
}

} // namespace

bool looksLikeJson(QStringView text)
{
    const qsizetype first = afterSpace(text, text.startsWith(QChar::ByteOrderMark) ? 1 : 0);
    return first < text.size() && (text[first] == u'{' || text[first] == u'[');
}

std::optional<QString> setOut(QStringView json)
{
    if (!looksLikeJson(json))
        return {};
    return Setter(json.startsWith(QChar::ByteOrderMark) ? json.sliced(1) : json).run();
}

QByteArray partsOfJson(QStringView json)
{
    QByteArray parts(json.size(), static_cast<char>(JsonPart::Other));
    for (qsizetype at = 0; at < json.size();) {
        if (json[at] == u'"') {
            const qsizetype end = afterText(json, at);
            const qsizetype next = afterSpace(json, end);
            const bool isName = next < json.size() && json[next] == u':';
            fill(parts, at, end, isName ? JsonPart::Name : JsonPart::Text);
            at = end;
        } else if (isOfWord(json[at])) {
            const qsizetype end = afterWord(json, at);
            fill(parts, at, end, JsonPart::Number);
            at = end;
        } else {
            ++at;
        }
    }
    return parts;
}

} // namespace onboard
