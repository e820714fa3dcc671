// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/curlreader.h"

#include "exchange/secretparts.h"
#include "exchange/webaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CurlReader)
};

constexpr qsizetype mostCommandBytes = 1 << 20;
constexpr qsizetype mostNotRead = 50;
constexpr qsizetype longestNotRead = 60;
constexpr qsizetype longestGuess = 64 << 10;

const QByteArrayList &curlNames()
{
    static const QByteArrayList names{"curl", "curl.exe"};
    return names;
}

const QByteArrayList &webRequestNames()
{
    static const QByteArrayList names{"invoke-webrequest", "invoke-restmethod", "iwr", "irm"};
    return names;
}

enum class Meaning {
    Method,
    Header,
    Data, ///< line breaks of a file are taken out
    DataRaw, ///< "@" is a letter
    DataBinary,
    DataUrlEncoded,
    Json,
    Url,
    Get,
    Head,
    UserAgent,
    Referer,
    Config,
    Secret, ///< its value is one
    Ignored, ///< changes nothing of what is sent
    IgnoredValue,
    NotRead,
    NotReadValue,
};

struct OptionRow
{
    const char *name; ///< without the leading "--"
    char letter; ///< of the short form, or ' '
    Meaning meaning;
};

/// What takes a value and is not listed here cannot be told from what takes none: all that take one are.
constexpr auto options = std::to_array<OptionRow>({
    {"request", 'X', Meaning::Method},
    {"header", 'H', Meaning::Header},
    {"data", 'd', Meaning::Data},
    {"data-ascii", ' ', Meaning::Data},
    {"data-raw", ' ', Meaning::DataRaw},
    {"data-binary", ' ', Meaning::DataBinary},
    {"data-urlencode", ' ', Meaning::DataUrlEncoded},
    {"json", ' ', Meaning::Json},
    {"url", ' ', Meaning::Url},
    {"get", 'G', Meaning::Get},
    {"head", 'I', Meaning::Head},
    {"user-agent", 'A', Meaning::UserAgent},
    {"referer", 'e', Meaning::Referer},
    {"config", 'K', Meaning::Config},
    {"user", 'u', Meaning::Secret},
    {"cookie", 'b', Meaning::Secret},
    {"cookie-jar", 'c', Meaning::Secret},
    {"oauth2-bearer", ' ', Meaning::Secret},
    {"proxy-user", 'U', Meaning::Secret},
    {"proxy-header", ' ', Meaning::Secret},
    {"pass", ' ', Meaning::Secret},
    {"cert", 'E', Meaning::Secret},
    {"key", ' ', Meaning::Secret},
    {"proxy-cert", ' ', Meaning::Secret},
    {"proxy-key", ' ', Meaning::Secret},
    {"proxy-pass", ' ', Meaning::Secret},
    {"tlspassword", ' ', Meaning::Secret},
    {"tlsuser", ' ', Meaning::Secret},
    {"aws-sigv4", ' ', Meaning::Secret},
    {"variable", ' ', Meaning::Secret},
    {"expand-header", ' ', Meaning::Secret},
    {"location", 'L', Meaning::Ignored},
    {"no-location", ' ', Meaning::Ignored},
    {"compressed", ' ', Meaning::Ignored},
    {"insecure", 'k', Meaning::Ignored},
    {"silent", 's', Meaning::Ignored},
    {"show-error", 'S', Meaning::Ignored},
    {"verbose", 'v', Meaning::Ignored},
    {"include", 'i', Meaning::Ignored},
    {"fail", 'f', Meaning::Ignored},
    {"fail-with-body", ' ', Meaning::Ignored},
    {"globoff", 'g', Meaning::Ignored},
    {"no-buffer", 'N', Meaning::Ignored},
    {"progress-bar", '#', Meaning::Ignored},
    {"disable", 'q', Meaning::Ignored},
    {"path-as-is", ' ', Meaning::Ignored},
    {"http1.0", '0', Meaning::Ignored},
    {"http1.1", ' ', Meaning::Ignored},
    {"http2", ' ', Meaning::Ignored},
    {"http3", ' ', Meaning::Ignored},
    {"ipv4", '4', Meaning::Ignored},
    {"ipv6", '6', Meaning::Ignored},
    {"tlsv1", '1', Meaning::Ignored},
    {"tlsv1.2", ' ', Meaning::Ignored},
    {"tlsv1.3", ' ', Meaning::Ignored},
    {"basic", ' ', Meaning::Ignored},
    {"output", 'o', Meaning::IgnoredValue},
    {"write-out", 'w', Meaning::IgnoredValue},
    {"dump-header", 'D', Meaning::IgnoredValue},
    {"stderr", ' ', Meaning::IgnoredValue},
    {"trace", ' ', Meaning::IgnoredValue},
    {"trace-ascii", ' ', Meaning::IgnoredValue},
    {"max-time", 'm', Meaning::IgnoredValue},
    {"connect-timeout", ' ', Meaning::IgnoredValue},
    {"retry", ' ', Meaning::IgnoredValue},
    {"retry-delay", ' ', Meaning::IgnoredValue},
    {"retry-max-time", ' ', Meaning::IgnoredValue},
    {"cacert", ' ', Meaning::IgnoredValue},
    {"max-redirs", ' ', Meaning::IgnoredValue},
    {"form", 'F', Meaning::NotReadValue},
    {"form-string", ' ', Meaning::NotReadValue},
    {"upload-file", 'T', Meaning::NotReadValue},
    {"proxy", 'x', Meaning::NotReadValue},
    {"preproxy", ' ', Meaning::NotReadValue},
    {"socks5", ' ', Meaning::NotReadValue},
    {"socks5-hostname", ' ', Meaning::NotReadValue},
    {"noproxy", ' ', Meaning::NotReadValue},
    {"resolve", ' ', Meaning::NotReadValue},
    {"connect-to", ' ', Meaning::NotReadValue},
    {"interface", ' ', Meaning::NotReadValue},
    {"range", 'r', Meaning::NotReadValue},
    {"limit-rate", ' ', Meaning::NotReadValue},
    {"ciphers", ' ', Meaning::NotReadValue},
    {"tls-max", ' ', Meaning::NotReadValue},
    {"request-target", ' ', Meaning::NotReadValue},
    {"url-query", ' ', Meaning::NotReadValue},
    {"unix-socket", ' ', Meaning::NotReadValue},
    {"time-cond", 'z', Meaning::NotReadValue},
    {"quote", 'Q', Meaning::NotReadValue},
    {"continue-at", 'C', Meaning::NotReadValue},
    {"speed-limit", 'Y', Meaning::NotReadValue},
    {"speed-time", 'y', Meaning::NotReadValue},
    {"telnet-option", 't', Meaning::NotReadValue},
    {"ftp-port", 'P', Meaning::NotReadValue},
    {"parallel-max", ' ', Meaning::NotReadValue},
    {"proto", ' ', Meaning::NotReadValue},
    {"keepalive-time", ' ', Meaning::NotReadValue},
    {"cert-type", ' ', Meaning::NotReadValue},
    {"key-type", ' ', Meaning::NotReadValue},
    {"pinnedpubkey", ' ', Meaning::NotReadValue},
    {"output-dir", ' ', Meaning::IgnoredValue},
});

bool takesValue(Meaning meaning)
{
    return meaning != Meaning::Get && meaning != Meaning::Head && meaning != Meaning::Ignored
        && meaning != Meaning::NotRead;
}

const OptionRow *optionNamed(const QByteArray &name)
{
    const auto row =
        std::ranges::find_if(options, [&name](const OptionRow &each) { return name == each.name; });
    return row == options.end() ? nullptr : &*row;
}

const OptionRow *optionOfLetter(char letter)
{
    const auto row = std::ranges::find(options, letter, &OptionRow::letter);
    return row == options.end() || letter == ' ' ? nullptr : &*row;
}

bool hasHeader(const HttpHeaders &headers, QByteArrayView name)
{
    return std::ranges::any_of(
        headers, [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

/// Puts a call together from the words of a command, and keeps account of what it does not understand.
class CallMaker
{
public:
    explicit CallMaker(std::optional<QByteArray> input)
        : m_input(std::move(input))
    { }

    void setMethod(const QByteArray &method) { m_method = method.trimmed().toUpper(); }
    void setUrl(const QByteArray &url)
    {
        if (m_url.isEmpty())
            m_url = url.trimmed();
        else
            doNotRead(QString::fromUtf8(url));
    }

    void addHeader(const QByteArray &line)
    {
        const qsizetype colon = line.indexOf(':');
        if (line.startsWith('@') || (colon < 0 && !line.endsWith(';')))
            return doNotRead(u"-H "_s + QString::fromUtf8(line));
        const QByteArray name = (colon < 0 ? line.chopped(1) : line.first(colon)).trimmed();
        if (colon >= 0 && line.sliced(colon + 1).trimmed().isEmpty())
            return; // curl takes out a header of its own so
        m_headers.append({name, colon < 0 ? QByteArray() : line.sliced(colon + 1).trimmed()});
    }

    void addHeader(const QByteArray &name, const QByteArray &value) { m_headers.append({name, value}); }

    void addData(const QByteArray &data, QByteArrayView separator = "&")
    {
        m_body = m_body ? *m_body + separator.toByteArray() + data : data;
    }

    /// "@-" is what is piped in; a file cannot be read.
    void addDataOrFile(const QByteArray &data, const QString &option, bool keepsLineBreaks)
    {
        if (!data.startsWith('@'))
            return addData(data);
        const bool isPrepared = data == "@-" || data.startsWith("@$");
        if (!isPrepared || !m_input)
            return doNotRead(option + u' ' + QString::fromUtf8(data));
        QByteArray input = *m_input;
        if (!keepsLineBreaks)
            input.replace('\n', QByteArrayView()).replace('\r', QByteArrayView());
        addData(input);
    }

    void addUrlEncoded(const QByteArray &data)
    {
        const qsizetype equals = data.indexOf('=');
        if (data.contains('@') && (equals < 0 || data.indexOf('@') < equals))
            return doNotRead(u"--data-urlencode "_s + QString::fromUtf8(data));
        const QByteArray name = equals > 0 ? data.first(equals) + '=' : QByteArray();
        addData(name + data.sliced(equals + 1).toPercentEncoding());
    }

    void addJson(const QByteArray &data)
    {
        m_isJson = true;
        if (data.startsWith('@'))
            addDataOrFile(data, u"--json"_s, true);
        else
            addData(data, "");
    }

    void sendAsQuery() { m_asQuery = true; }
    void leaveOut(const QString &name) { m_secrets.leaveOut(name); }

    void doNotRead(const QString &what)
    {
        const QString text = m_secrets.blankedTokens(what).simplified();
        const QString kept = text.size() > longestNotRead ? text.first(longestNotRead) + u'…' : text;
        if (!kept.isEmpty() && m_notRead.size() < mostNotRead && !m_notRead.contains(kept))
            m_notRead.append(kept);
    }

    [[nodiscard]] std::variant<CommandRead, CommandFault> made()
    {
        if (m_url.isEmpty())
            return CommandFault{Texts::tr("The command names no address."), 1, 1};
        if (!m_url.contains("://"))
            m_url.prepend("http://"); // as curl takes it
        const std::optional<QUrl> address = webAddress(m_url);
        if (!address)
            return CommandFault{Texts::tr("The address of the command is not a web address."), 1, 1};
        QUrl url = *address;
        if (m_asQuery && m_body) {
            const QString before = url.query(QUrl::FullyEncoded);
            url.setQuery(before + (before.isEmpty() ? QString() : u"&"_s) + QString::fromUtf8(*m_body));
            m_body.reset();
        }
        if (m_isJson && !hasHeader(m_headers, "Content-Type"))
            m_headers.emplaceBack("Content-Type", "application/json");

        CommandRead read;
        read.call.method = !m_method.isEmpty() ? m_method : QByteArray(m_body ? "POST" : "GET");
        read.call.url = m_secrets.blanked(url);
        read.call.requestHeaders = m_secrets.blanked(m_headers);
        read.call.requestBody = m_secrets.blanked(m_body.value_or(QByteArray()));
        read.secrets = m_secrets.names();
        read.notRead = m_notRead;
        return read;
    }

    [[nodiscard]] const std::optional<QByteArray> &input() const { return m_input; }

private:
    std::optional<QByteArray> m_input;
    QByteArray m_method;
    QByteArray m_url;
    HttpHeaders m_headers;
    std::optional<QByteArray> m_body;
    bool m_asQuery = false;
    bool m_isJson = false;
    SecretParts m_secrets;
    QStringList m_notRead;
};

// ---- curl --------------------------------------------------------------------------------------------

QString nameOf(const OptionRow &option)
{
    return u"--"_s + QString::fromLatin1(option.name);
}

void takeConfig(CallMaker &call, const QByteArray &value, int depth);

void takeOption(CallMaker &call, const OptionRow &option, const QByteArray &value, int depth)
{
    switch (option.meaning) {
    case Meaning::Method:
        return call.setMethod(value);
    case Meaning::Header:
        return call.addHeader(value);
    case Meaning::Data:
        return call.addDataOrFile(value, nameOf(option), false);
    case Meaning::DataRaw:
        return call.addData(value);
    case Meaning::DataBinary:
        return call.addDataOrFile(value, nameOf(option), true);
    case Meaning::DataUrlEncoded:
        return call.addUrlEncoded(value);
    case Meaning::Json:
        return call.addJson(value);
    case Meaning::Url:
        return call.setUrl(value);
    case Meaning::Get:
        return call.sendAsQuery();
    case Meaning::Head:
        return call.setMethod("HEAD");
    case Meaning::UserAgent:
        return call.addHeader("User-Agent", value);
    case Meaning::Referer:
        return call.addHeader("Referer", value);
    case Meaning::Config:
        return takeConfig(call, value, depth);
    case Meaning::Secret:
        return call.leaveOut(nameOf(option));
    case Meaning::NotRead:
    case Meaning::NotReadValue: // a value may hold a secret
        return call.doNotRead(nameOf(option));
    case Meaning::Ignored:
    case Meaning::IgnoredValue:
        return;
    }
}

/// One line of a file of options: header = "Name: value".
void takeConfigLine(CallMaker &call, const QByteArray &line, int depth)
{
    static const QRegularExpression form(u"^-{0,2}([a-z0-9.-]+)(?:\\s*[=:]\\s*|\\s+|$)(.*)$"_s);
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(line));
    const OptionRow *option = match.hasMatch() ? optionNamed(match.captured(1).toLatin1()) : nullptr;
    if (!option)
        return call.doNotRead(u"--config"_s);
    QString value = match.captured(2).trimmed();
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
        value = value.sliced(1, value.size() - 2).replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
    takeOption(call, *option, value.toUtf8(), depth);
}

void takeConfig(CallMaker &call, const QByteArray &value, int depth)
{
    if (value != "-" || !call.input() || depth > 0)
        return call.doNotRead(u"--config "_s + QString::fromUtf8(value));
    const QByteArrayList lines = call.input()->split('\n');
    for (const QByteArray &line : lines) {
        if (!line.trimmed().isEmpty() && !line.trimmed().startsWith('#'))
            takeConfigLine(call, line.trimmed(), depth + 1);
    }
}

/// The words of one command of curl, one after the other.
class CurlWords
{
public:
    CurlWords(const QByteArrayList &words, CallMaker &call)
        : m_words(words)
        , m_call(call)
    { }

    void take()
    {
        while (m_at < m_words.size()) {
            const QByteArray word = m_words.at(m_at++);
            if (word == "--next" || word == "-:") {
                m_call.doNotRead(u"--next …"_s);
                return;
            }
            if (word.startsWith("--"))
                takeLong(word);
            else if (word.size() > 1 && word.startsWith('-'))
                takeShort(word);
            else
                m_call.setUrl(word);
        }
    }

private:
    [[nodiscard]] QByteArray nextWord() { return m_at < m_words.size() ? m_words.at(m_at++) : QByteArray(); }

    void takeLong(const QByteArray &word)
    {
        const qsizetype equals = word.indexOf('=');
        const QByteArray name = word.sliced(2, (equals < 0 ? word.size() : equals) - 2);
        const OptionRow *option = optionNamed(name);
        if (!option)
            return m_call.doNotRead(QString::fromUtf8(equals < 0 ? word : word.first(equals)));
        const bool isTold = takesValue(option->meaning);
        takeOption(m_call, *option,
            equals >= 0  ? word.sliced(equals + 1)
                : isTold ? nextWord()
                         : QByteArray(),
            0);
    }

    /// "-sSXPOST": several letters, and the value may follow the last one at once.
    void takeShort(const QByteArray &word)
    {
        for (qsizetype at = 1; at < word.size(); ++at) {
            const OptionRow *option = optionOfLetter(word.at(at));
            if (!option) {
                m_call.doNotRead(u"-"_s + QChar::fromLatin1(word.at(at)));
                continue;
            }
            if (takesValue(option->meaning)) {
                QByteArray value = word.sliced(at + 1);
                takeOption(m_call, *option, value.isEmpty() ? nextWord() : value, 0);
                return;
            }
            takeOption(m_call, *option, {}, 0);
        }
    }

    const QByteArrayList &m_words;
    CallMaker &m_call;
    qsizetype m_at = 1;
};

// ---- Invoke-WebRequest -------------------------------------------------------------------------------

enum class Parameter { Uri, Method, Headers, Body, ContentType, UserAgent, Session, Ignored };

struct ParameterRow
{
    const char *name;
    Parameter parameter;
};

constexpr auto parameters = std::to_array<ParameterRow>({
    {"-uri", Parameter::Uri},
    {"-method", Parameter::Method},
    {"-headers", Parameter::Headers},
    {"-body", Parameter::Body},
    {"-contenttype", Parameter::ContentType},
    {"-useragent", Parameter::UserAgent},
    {"-websession", Parameter::Session},
    {"-credential", Parameter::Session},
    {"-usebasicparsing", Parameter::Ignored},
});

class WebRequestWords
{
public:
    WebRequestWords(const QByteArrayList &words, CallMaker &call)
        : m_words(words)
        , m_call(call)
    { }

    void take()
    {
        while (m_at < m_words.size()) {
            const QByteArray word = m_words.at(m_at++);
            const auto row = std::ranges::find_if(
                parameters, [&word](const ParameterRow &each) { return word.toLower() == each.name; });
            if (row != parameters.end())
                takeParameter(row->parameter);
            else if (word.contains("://"))
                m_call.setUrl(word);
            else if (word.startsWith('-'))
                m_call.doNotRead(QString::fromUtf8(word));
        }
    }

private:
    [[nodiscard]] QByteArray nextWord() { return m_at < m_words.size() ? m_words.at(m_at++) : QByteArray(); }

    void takeParameter(Parameter parameter)
    {
        switch (parameter) {
        case Parameter::Uri:
            return m_call.setUrl(nextWord());
        case Parameter::Method:
            return m_call.setMethod(nextWord());
        case Parameter::Headers:
            return takeHeaders();
        case Parameter::Body:
            return takeBody();
        case Parameter::ContentType:
            return m_call.addHeader("Content-Type", nextWord());
        case Parameter::UserAgent:
            return m_call.addHeader("User-Agent", nextWord());
        case Parameter::Session:
            ++m_at;
            return m_call.leaveOut(u"Cookie"_s);
        case Parameter::Ignored:
            return;
        }
    }

    /// @{ "name"="value" … }, of which the splitter leaves "@", the pairs and "}".
    void takeHeaders()
    {
        if (nextWord() != "@")
            return m_call.doNotRead(u"-Headers"_s);
        while (m_at < m_words.size() && m_words.at(m_at) != "}") {
            const QByteArray name = nextWord();
            m_call.addHeader(name, nextWord());
        }
        ++m_at;
    }

    void takeBody()
    {
        QByteArray word = nextWord();
        if (word.toLower().endsWith("utf8.getbytes"))
            word = nextWord();
        if (word.startsWith('$'))
            return m_call.doNotRead(u"-Body "_s + QString::fromUtf8(word));
        m_call.addData(word);
    }

    const QByteArrayList &m_words;
    CallMaker &m_call;
    qsizetype m_at = 1;
};

/// As a path says it.
Purpose purposeOf(const Exchange &call)
{
    const QString path = call.url.path();
    if (path.endsWith("/connect/token"_L1))
        return Purpose::Token;
    if (call.method == "POST")
        return Purpose::Order;
    return path.endsWith("/customers"_L1) ? Purpose::Customers : Purpose::Services;
}

struct CommandFound
{
    Dialect dialect;
    bool isWebRequest;
};

bool isWebRequest(const CommandPlace &place)
{
    return webRequestNames().contains(place.name);
}

/// The line of the command says which shell it was written for: how it goes on.
bool isWrittenFor(Dialect dialect, const QByteArray &text, const CommandPlace &place)
{
    const qsizetype end = text.indexOf('\n', place.at);
    const QByteArray line = text.mid(place.at, end < 0 ? -1 : end - place.at).trimmed();
    const bool isOfCmd = line.endsWith('^') || line.contains(" ^\"");
    if (dialect == Dialect::Cmd)
        return isOfCmd;
    return isWebRequest(place) || line.endsWith(" `")
        || (place.name == "curl.exe" && !isOfCmd && !line.endsWith('\\'));
}

/// Each shell sees a command at another place: what is a word to one is a text in quotes to the next. The
/// first one that sees it written in its own way has it.
std::optional<CommandFound> commandIn(const QByteArray &text)
{
    const QByteArrayList names = curlNames() + webRequestNames();
    for (const Dialect dialect : {Dialect::PowerShell, Dialect::Cmd}) {
        const std::optional<CommandPlace> place = placeOfCommand(text, dialect, names);
        if (place && isWrittenFor(dialect, text, *place))
            return CommandFound{dialect, isWebRequest(*place)};
    }
    if (placeOfCommand(text, Dialect::Posix, curlNames()))
        return CommandFound{Dialect::Posix, false};
    return {};
}

/// When no shell sees one: the name alone, so that it can be said what keeps them from it.
std::optional<CommandFound> commandNamedIn(const QByteArray &text)
{
    static const QRegularExpression word(u"(?:^|[\\s;|&(/\\\\])([A-Za-z.-]+)(?=\\s|\\^|`|\\\\)"_s);
    for (auto matches =
             word.globalMatch(QString::fromLatin1(text.first(std::min(text.size(), longestGuess))));
         matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const CommandPlace place{match.captured(1).toLower().toLatin1(), match.capturedStart(1)};
        if (!curlNames().contains(place.name) && !isWebRequest(place))
            continue;
        for (const Dialect dialect : {Dialect::PowerShell, Dialect::Cmd}) {
            if (isWrittenFor(dialect, text, place))
                return CommandFound{dialect, isWebRequest(place)};
        }
        return CommandFound{Dialect::Posix, false};
    }
    return {};
}

} // namespace

bool looksLikeCommand(const QByteArray &text)
{
    const QByteArray given = text.first(std::min(text.size(), mostCommandBytes)).trimmed();
    return !given.isEmpty() && given.front() != '{' && given.front() != '['
        && (commandIn(given) || commandNamedIn(given));
}

std::variant<CommandRead, CommandFault> readCommand(const QByteArray &text)
{
    if (text.size() > mostCommandBytes)
        return CommandFault{Texts::tr("The text is longer than this program reads."), 1, 1};
    std::optional<CommandFound> found = commandIn(text);
    if (!found)
        found = commandNamedIn(text);
    if (!found)
        return CommandFault{Texts::tr("There is no command of curl in the text."), 1, 1};
    const QByteArrayList &names = found->isWebRequest ? webRequestNames() : curlNames();
    const auto split = commandWords(text, found->dialect, names);
    if (const auto *fault = std::get_if<CommandFault>(&split))
        return *fault;
    const auto &command = std::get<CommandWords>(split);
    if (command.words.isEmpty())
        return CommandFault{Texts::tr("There is no command of curl in the text."), 1, 1};

    CallMaker call(command.input);
    if (found->isWebRequest)
        WebRequestWords(command.words, call).take();
    else
        CurlWords(command.words, call).take();
    if (command.rest.startsWith('|') || command.rest.startsWith('>') || commandNamedIn(command.rest + ' '))
        call.doNotRead(Texts::tr("what follows the command"));
    if (text.contains(".Cookies.Add"))
        call.leaveOut(u"Cookie"_s);
    auto made = call.made();
    if (auto *read = std::get_if<CommandRead>(&made))
        read->call.purpose = purposeOf(read->call);
    return made;
}

} // namespace onboard
