// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/commandwords.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

constexpr qsizetype mostWords = 2000;

struct Word
{
    QByteArray text;
    bool isQuoted = false; ///< as a whole or in part
    bool endsCommand = false; ///< a line break or ";", "|", "&"
    qsizetype from = 0; ///< where it begins in the text
};

bool isBlankOf(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/// Reads one text from its beginning to its end, as far as a shell would.
class Splitter
{
public:
    explicit Splitter(const QByteArray &text)
        : m_text(text)
    { }
    virtual ~Splitter() = default;
    Q_DISABLE_COPY_MOVE(Splitter)

    [[nodiscard]] std::variant<CommandWords, CommandFault> split(const QByteArrayList &names)
    {
        readAll();
        if (!m_fault && m_words.size() >= mostWords)
            fail(m_at, Texts::tr("The command has too many words."));
        if (m_fault)
            return *m_fault;
        return commandCalled(names);
    }

    /// As far as the text can be read.
    [[nodiscard]] std::optional<CommandPlace> place(const QByteArrayList &names)
    {
        readAll();
        const auto word = find(names);
        if (word == m_words.end())
            return {};
        return CommandPlace{plainName(word->text), word->from};
    }

protected:
    virtual void readNext() = 0;

    [[nodiscard]] char next(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : '\0';
    }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }

    void put(char c)
    {
        m_word.text += c;
        m_isInWord = true;
    }
    void put(const QByteArray &bytes)
    {
        m_word.text += bytes;
        m_isInWord = true;
    }

    void beginQuoted()
    {
        m_word.isQuoted = true;
        m_isInWord = true;
    }

    void finishWord()
    {
        if (m_isInWord)
            m_words.append(m_word);
        m_word = {};
        m_isInWord = false;
    }

    void endCommand(char c)
    {
        finishWord();
        m_words.append({QByteArray(1, c), false, true, m_at});
    }

    void fail(qsizetype at, const QString &sentence)
    {
        if (m_fault)
            return;
        const QByteArray before = m_text.first(std::min(at, m_text.size()));
        m_fault = {sentence, static_cast<int>(before.count('\n')) + 1,
            static_cast<int>(before.size() - before.lastIndexOf('\n'))};
        m_at = m_text.size();
    }

    void failOpenQuote(qsizetype at) { fail(at, Texts::tr("A quotation mark is opened and not closed.")); }

    void skipComment()
    {
        while (!isAtEnd() && next() != '\n')
            ++m_at;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    Word m_word;
    bool m_isInWord = false;
    QList<Word> m_words;
    std::optional<QByteArray> m_input;
    std::optional<CommandFault> m_fault;

private:
    void readAll()
    {
        while (!m_fault && m_at < m_text.size() && m_words.size() < mostWords) {
            if (!m_isInWord)
                m_word.from = m_at;
            readNext();
        }
        finishWord();
    }

    [[nodiscard]] static QByteArray plainName(const QByteArray &word)
    {
        return word.sliced(std::max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1).toLower();
    }

    /// What is quoted may be anything, unless it begins a command: "&" calls it in PowerShell.
    [[nodiscard]] bool mayBeCommand(qsizetype at) const
    {
        const Word &word = m_words.at(at);
        const bool isFirst = at == 0 || m_words.at(at - 1).endsCommand || m_words.at(at - 1).text == "&";
        return !word.endsCommand && (!word.isQuoted || isFirst);
    }

    [[nodiscard]] QList<Word>::const_iterator find(const QByteArrayList &names) const
    {
        for (qsizetype at = 0; at < m_words.size(); ++at) {
            if (mayBeCommand(at) && names.contains(plainName(m_words.at(at).text)))
                return m_words.begin() + at;
        }
        return m_words.end();
    }

    [[nodiscard]] CommandWords commandCalled(const QByteArrayList &names) const
    {
        CommandWords command;
        command.input = m_input;
        auto word = find(names);
        for (; word != m_words.end() && !word->endsCommand; ++word)
            command.words.append(word->text);
        QByteArrayList rest;
        for (; word != m_words.end(); ++word) {
            if (word->text != "\n")
                rest.append(word->text);
        }
        command.rest = rest.join(' ');
        return command;
    }
};

// ---- POSIX -------------------------------------------------------------------------------------------

struct EscapeRow
{
    char letter;
    char meaning;
};

constexpr auto escapes = std::to_array<EscapeRow>({{'n', '\n'}, {'t', '\t'}, {'r', '\r'}, {'a', '\a'},
    {'b', '\b'}, {'f', '\f'}, {'v', '\v'}, {'e', '\x1b'}, {'E', '\x1b'}, {'0', '\0'}});

class PosixSplitter : public Splitter
{
public:
    using Splitter::Splitter;

protected:
    void readNext() override
    {
        const char c = next();
        if (c == '\\')
            readBackslash();
        else if (c == '\'')
            readSingleQuoted();
        else if (c == '"')
            readDoubleQuoted();
        else if (c == '$' && next(1) == '\'')
            readDollarQuoted();
        else if (c == '#' && !m_isInWord)
            skipComment();
        else if (c == '<' && next(1) == '<')
            readHereDocument();
        else if (c == '\n' || c == ';' || c == '|' || c == '&' || c == '<' || c == '>')
            endAt(c);
        else if (isBlankOf(c))
            blankSeen();
        else
            put(m_text.at(m_at++));
    }

private:
    void blankSeen()
    {
        finishWord();
        ++m_at;
    }

    void endAt(char c)
    {
        endCommand(c);
        ++m_at;
        if (c == '\n')
            takeHereDocuments();
    }

    void readBackslash()
    {
        ++m_at;
        if (next() == '\r' && next(1) == '\n')
            ++m_at;
        if (next() == '\n' || isAtEnd())
            ++m_at;
        else
            put(m_text.at(m_at++));
    }

    void readSingleQuoted()
    {
        const qsizetype end = m_text.indexOf('\'', m_at + 1);
        if (end < 0)
            return failOpenQuote(m_at);
        beginQuoted();
        put(m_text.sliced(m_at + 1, end - m_at - 1));
        m_at = end + 1;
    }

    void readDoubleQuoted()
    {
        const qsizetype from = m_at++;
        beginQuoted();
        while (!isAtEnd() && next() != '"') {
            if (next() == '\\' && QByteArrayView("$`\"\\\n").contains(next(1)) && next(1) != '\0') {
                if (next(1) != '\n')
                    put(next(1));
                m_at += 2;
            } else {
                put(m_text.at(m_at++));
            }
        }
        if (isAtEnd())
            return failOpenQuote(from);
        ++m_at;
    }

    void readDollarQuoted()
    {
        const qsizetype from = m_at;
        m_at += 2;
        beginQuoted();
        while (!isAtEnd() && next() != '\'') {
            if (next() == '\\')
                readEscape();
            else
                put(m_text.at(m_at++));
        }
        if (isAtEnd())
            return failOpenQuote(from);
        ++m_at;
    }

    void readEscape()
    {
        const char c = next(1);
        m_at += 2;
        if (c == 'x')
            return put(static_cast<char>(readNumber(2, 16)));
        if (c == 'u' || c == 'U')
            return readLetter(c == 'u' ? 4 : 8);
        if (c >= '1' && c <= '7') {
            --m_at;
            return put(static_cast<char>(readNumber(3, 8)));
        }
        const auto row = std::ranges::find(escapes, c, &EscapeRow::letter);
        if (row != escapes.end())
            put(row->meaning);
        else if (c != '\0')
            put(c);
    }

    /// Chromium writes what lies beyond 16 bits as two halves.
    void readLetter(int mostDigits)
    {
        uint code = readNumber(mostDigits, 16);
        if (QChar::isHighSurrogate(code) && next() == '\\' && next(1) == 'u') {
            const qsizetype before = m_at;
            m_at += 2;
            const uint low = readNumber(4, 16);
            if (QChar::isLowSurrogate(low))
                code = QChar::surrogateToUcs4(static_cast<char16_t>(code), static_cast<char16_t>(low));
            else
                m_at = before;
        }
        const char32_t letter = code > 0x10ffff || QChar::isSurrogate(code) ? 0xfffd : code;
        put(QString::fromUcs4(&letter, 1).toUtf8());
    }

    uint readNumber(int mostDigits, int base)
    {
        qsizetype digits = 0;
        bool isNumber = true;
        uint number = 0;
        while (digits < mostDigits && isNumber && m_at + digits < m_text.size()) {
            const uint read = m_text.sliced(m_at, digits + 1).toUInt(&isNumber, base);
            const char last = m_text.at(m_at + digits);
            isNumber = isNumber && last != ' ' && last != '+' && last != '-' && last != '_';
            if (isNumber) {
                number = read;
                ++digits;
            }
        }
        m_at += digits;
        return number;
    }

    /// "<<END", "<<'END'", "<<-END"; also "<<<" followed by a word.
    void readHereDocument()
    {
        finishWord();
        m_at += 2;
        if (next() == '<') {
            ++m_at; // its word counts as one of the command
            return;
        }
        if (next() == '-')
            ++m_at;
        while (isBlankOf(next()))
            ++m_at;
        const qsizetype from = m_at;
        while (!isAtEnd() && !isBlankOf(next()) && !QByteArrayView("\n;|&<>").contains(next()))
            ++m_at;
        QByteArray word = m_text.sliced(from, m_at - from);
        word.replace('\'', QByteArrayView()).replace('"', QByteArrayView()).replace('\\', QByteArrayView());
        m_hereWords.append(word);
    }

    void takeHereDocuments()
    {
        for (const QByteArray &word : std::exchange(m_hereWords, {}))
            m_input = takeLinesUntil(word);
    }

    QByteArray takeLinesUntil(const QByteArray &word)
    {
        QByteArray lines;
        while (!isAtEnd()) {
            const qsizetype end = m_text.indexOf('\n', m_at);
            const QByteArray line = m_text.mid(m_at, end < 0 ? -1 : end - m_at);
            m_at = end < 0 ? m_text.size() : end + 1;
            if (line.trimmed() == word)
                return lines;
            lines += line + '\n';
        }
        return lines;
    }

    QByteArrayList m_hereWords;
};

// ---- cmd ---------------------------------------------------------------------------------------------

/// What cmd makes of '^' and line breaks, and then the runtime library of Microsoft of quotes and
/// backslashes. Chromium doubles every backslash, other writers only those before a quote.
class CmdSplitter : public Splitter
{
public:
    explicit CmdSplitter(const QByteArray &text)
        : Splitter(text)
        , m_doublesBackslashes(text.contains("^\""))
    { }

protected:
    void readNext() override
    {
        const qsizetype from = m_at;
        bool isEscaped = false;
        const int c = letter(isEscaped);
        if (c < 0)
            return;
        if (c == '"')
            return toggle(from, isEscaped);
        if (c == '\\')
            return readBackslashes();
        if (!m_isQuoted && (isBlankOf(static_cast<char>(c))))
            return finishWord();
        if (!m_isQuoted && !isEscaped && (c == '\n' || c == '&' || c == '|' || c == '<' || c == '>'))
            return endCommand(static_cast<char>(c));
        put(static_cast<char>(c));
        if (isAtEnd() && m_isQuoted)
            failOpenQuote(m_quotedFrom);
    }

private:
    /// The next letter, behind '^' if there is one; -1 for none. Within cmd's own quotes '^' is a letter.
    int letter(bool &isEscaped)
    {
        if (next() == '^' && !m_isQuotedForCmd) {
            ++m_at;
            if (next() == '\r')
                ++m_at;
            if (next() == '\n') {
                ++m_at; // the line goes on, and the letter that it begins with is escaped
                if (next() == '\r')
                    ++m_at;
                if (next() != '\n')
                    return -1;
            }
            isEscaped = true;
        }
        if (isAtEnd())
            return -1;
        return static_cast<unsigned char>(m_text.at(m_at++));
    }

    void toggle(qsizetype from, bool isEscaped)
    {
        beginQuoted();
        if (!isEscaped)
            m_isQuotedForCmd = !m_isQuotedForCmd;
        m_isQuoted = !m_isQuoted;
        m_quotedFrom = from;
        if (isAtEnd() && m_isQuoted)
            failOpenQuote(from);
    }

    [[nodiscard]] int peekLetter()
    {
        const qsizetype before = m_at;
        bool isEscaped = false;
        const int c = letter(isEscaped);
        m_at = before;
        return c;
    }

    void take()
    {
        bool isEscaped = false;
        const bool isQuote = letter(isEscaped) == '"';
        if (isQuote && !isEscaped) // cmd counts it, the runtime library does not
            m_isQuotedForCmd = !m_isQuotedForCmd;
    }

    /// One backslash was taken. A run of them is halved before a quote, which counts when their number is
    /// even.
    void readBackslashes()
    {
        qsizetype count = 1;
        while (peekLetter() == '\\') {
            take();
            ++count;
        }
        const bool isBeforeQuote = peekLetter() == '"';
        const bool isHalved = isBeforeQuote || (m_doublesBackslashes && m_isQuoted);
        put(QByteArray(isHalved ? (isBeforeQuote ? count / 2 : (count + 1) / 2) : count, '\\'));
        if (isBeforeQuote && count % 2 == 1) {
            take();
            put('"');
        }
        if (isAtEnd() && m_isQuoted)
            failOpenQuote(m_quotedFrom);
    }

    bool m_doublesBackslashes;
    bool m_isQuoted = false;
    bool m_isQuotedForCmd = false;
    qsizetype m_quotedFrom = 0;
};

// ---- PowerShell --------------------------------------------------------------------------------------

class PowerShellSplitter : public Splitter
{
public:
    using Splitter::Splitter;

protected:
    void readNext() override
    {
        const char c = next();
        if (c == '`')
            readBacktick();
        else if (c == '@' && (next(1) == '\'' || next(1) == '"') && isLineEndBehind(2))
            readHereString(next(1));
        else if (c == '\'')
            readSingleQuoted();
        else if (c == '"')
            readDoubleQuoted();
        else if (c == '#' && !m_isInWord)
            skipComment();
        else if (m_depth == 0 && QByteArrayView("\n;|").contains(c)) {
            endCommand(c);
            ++m_at;
        } else if (isBlankOf(c) || c == ';' || c == '\n')
            blankSeen();
        else if (QByteArrayView("(){}=,").contains(c))
            readSymbol(c);
        else
            put(m_text.at(m_at++));
    }

private:
    void blankSeen()
    {
        finishWord();
        ++m_at;
    }

    void readSymbol(char c)
    {
        finishWord();
        m_depth += c == '(' || c == '{' ? 1 : 0;
        m_depth -= (c == ')' || c == '}') && m_depth > 0 ? 1 : 0;
        if (c == '}') {
            put(c);
            finishWord();
        }
        ++m_at;
    }

    [[nodiscard]] bool isLineEndBehind(qsizetype ahead) const
    {
        while (isBlankOf(next(ahead)))
            ++ahead;
        return next(ahead) == '\n';
    }

    void readBacktick()
    {
        ++m_at;
        if (next() == '\r')
            ++m_at;
        if (next() == '\n' || isAtEnd())
            ++m_at;
        else
            putEscaped();
    }

    /// The letter behind a backtick.
    void putEscaped()
    {
        const char c = m_text.at(m_at++);
        switch (c) {
        case 'n':
            return put('\n');
        case 't':
            return put('\t');
        case 'r':
            return put('\r');
        case '0':
            return put('\0');
        default:
            return put(c);
        }
    }

    void readHereString(char quote)
    {
        const qsizetype from = m_at;
        const qsizetype begin = m_text.indexOf('\n', m_at);
        const QByteArray closing = QByteArray("\n") + quote + '@';
        const qsizetype end = m_text.indexOf(closing, begin);
        if (end < 0)
            return fail(from, Texts::tr("A text over several lines is opened and not closed."));
        const QByteArray lines = end > begin ? m_text.sliced(begin + 1, end - begin - 1) : QByteArray();
        m_input = QByteArray(lines).replace("\r\n", "\n");
        beginQuoted();
        put(lines);
        m_at = end + closing.size();
    }

    void readSingleQuoted()
    {
        const qsizetype from = m_at++;
        beginQuoted();
        const bool isBase64 = !m_words.isEmpty() && m_words.back().text.endsWith("FromBase64String");
        while (!isAtEnd() && !(next() == '\'' && next(1) != '\'')) {
            if (next() == '\'')
                ++m_at;
            put(m_text.at(m_at++));
        }
        if (isAtEnd())
            return failOpenQuote(from);
        ++m_at;
        if (isBase64)
            m_input = QByteArray::fromBase64(m_word.text);
    }

    void readDoubleQuoted()
    {
        const qsizetype from = m_at++;
        beginQuoted();
        while (!isAtEnd() && !(next() == '"' && next(1) != '"')) {
            if (next() == '`' && next(1) != '\0') {
                ++m_at;
                putEscaped();
            } else if (QByteArrayView(m_text).sliced(m_at).startsWith("$([char]")) {
                readCharacters();
            } else {
                if (next() == '"')
                    ++m_at;
                put(m_text.at(m_at++));
            }
        }
        if (isAtEnd())
            return failOpenQuote(from);
        ++m_at;
    }

    /// "$([char]55357)$([char]56832)": units of UTF-16, one after the other.
    void readCharacters()
    {
        QString units;
        static const QByteArray opening = "$([char]";
        while (QByteArrayView(m_text).sliced(m_at).startsWith(opening)) {
            const qsizetype end = m_text.indexOf(')', m_at);
            if (end < 0)
                break;
            const qsizetype from = m_at + opening.size();
            units += QChar(m_text.sliced(from, std::min<qsizetype>(end - from, 8)).toUShort());
            m_at = end + 1;
        }
        if (units.isEmpty())
            put(m_text.at(m_at++));
        else
            put(units.toUtf8());
    }

    int m_depth = 0;
};

std::unique_ptr<Splitter> splitterOf(const QByteArray &text, Dialect dialect)
{
    switch (dialect) {
    case Dialect::Cmd:
        return std::make_unique<CmdSplitter>(text);
    case Dialect::PowerShell:
        return std::make_unique<PowerShellSplitter>(text);
    case Dialect::Posix:
        break;
    }
    return std::make_unique<PosixSplitter>(text);
}

} // namespace

std::optional<CommandPlace> placeOfCommand(
    const QByteArray &text, Dialect dialect, const QByteArrayList &names)
{
    return splitterOf(text, dialect)->place(names);
}

std::variant<CommandWords, CommandFault> commandWords(
    const QByteArray &text, Dialect dialect, const QByteArrayList &names)
{
    return splitterOf(text, dialect)->split(names);
}

} // namespace onboard
