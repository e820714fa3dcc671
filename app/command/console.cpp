// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/console.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr std::size_t mostAnswerBytes = 100;
constexpr std::size_t mostSecretBytes = 4'096;

QString withoutControls(const QString &text)
{
    QString shown = text;
    std::ranges::replace_if(
        shown,
        [](QChar c) {
            return c != u'\n'
                && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
        },
        QChar(QChar::ReplacementCharacter));
    return shown;
}

#ifdef Q_OS_UNIX

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) == 1;
}

/// Keeps what is typed from being shown, as long as it lives.
class EchoOff
{
public:
    EchoOff()
        : m_changed(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoOff()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    termios m_before{};
    bool m_changed;
};

#else

bool isTerminal(std::FILE *)
{
    return false;
}

struct EchoOff
{
    EchoOff() { }
};

#endif

/// Reads up to the end of a line and leaves it out. The size it would have had when it is too long.
template <std::size_t Most> std::size_t readLine(std::array<char, Most> &line)
{
    std::size_t size = 0;
    for (int c = std::getc(stdin); c != EOF && c != '\n'; c = std::getc(stdin)) {
        if (size == Most)
            return Most + 1;
        line.at(size++) = static_cast<char>(c);
    }
    if (size > 0 && line.at(size - 1) == '\r')
        --size;
    return size;
}

QString problemWith(std::size_t size)
{
    if (size > mostSecretBytes)
        return Texts::tr(
            "The secret on standard input is too long: at most 1,500 characters fit into the keychain.");
    if (size == 0)
        return Texts::tr("There is no secret on standard input. Give it as one line.");
    if (!isTerminal(stdin) && std::getc(stdin) != EOF)
        return Texts::tr("There is more than one line on standard input. Give the secret as one line.");
    return {};
}

} // namespace

Console::Console()
    : m_out(stdout)
    , m_err(stderr)
{ }

void Console::print(const QString &text)
{
    m_out << withoutControls(text) << Qt::endl;
}

void Console::complain(const QString &text)
{
    m_err << withoutControls(text) << Qt::endl;
}

bool Console::canAsk() const
{
    return isTerminal(stdin);
}

QString Console::ask(const QString &question)
{
    m_err << withoutControls(question) << ' ' << Qt::flush;
    std::array<char, mostAnswerBytes> line{};
    const std::size_t size = readLine(line);
    return size > line.size() ? QString()
                              : QString::fromUtf8(line.data(), static_cast<qsizetype>(size)).trimmed();
}

std::variant<Secret, QString> Console::readSecret(const QString &prompt)
{
    const EchoOff silent;
    // The stream's own buffer would keep a copy of the secret.
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    if (canAsk())
        m_err << prompt << ' ' << Qt::flush;
    std::array<char, mostSecretBytes> line{};
    const std::size_t size = readLine(line);
    if (canAsk())
        m_err << Qt::endl;
    const QString problem = problemWith(size);
    Secret secret;
    if (problem.isEmpty())
        secret = Secret(QByteArrayView(line.data(), static_cast<qsizetype>(size)));
    overwrite(line.data(), line.size());
    if (!problem.isEmpty())
        return problem;
    return secret;
}

} // namespace onboard
