// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// Commands written for POSIX shells, run by real shells and the real curl at a socket that keeps every byte.
// PowerShell cannot be had here: what is written for it is read by its own rules of quoting instead.
#include "exchange/curlcommand.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onboard;

namespace {

const QByteArray blankToken = "Bearer \xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";

/// Answers each request with "{}" and keeps it.
class Listener : public QTcpServer
{
public:
    Listener()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        });
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1/services"_s.arg(serverPort())); }
    [[nodiscard]] QByteArray headOfLast() const { return m_received.first(m_received.indexOf("\r\n\r\n")); }
    [[nodiscard]] QByteArray bodyOfLast() const
    {
        return m_received.sliced(m_received.indexOf("\r\n\r\n") + 4);
    }
    [[nodiscard]] int count() const { return m_count; }
    QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";

private:
    void read(QTcpSocket &socket)
    {
        QByteArray bytes = socket.property("bytes").toByteArray() + socket.readAll();
        socket.setProperty("bytes", bytes);
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        static const QRegularExpression announced(
            u"\r\nContent-Length: (\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
        const qsizetype length =
            announced.match(QString::fromLatin1(bytes.first(std::max<qsizetype>(end, 0))))
                .captured(1)
                .toInt();
        if (end < 0 || bytes.size() < end + 4 + length)
            return;
        m_received = bytes;
        ++m_count;
        socket.write(answer);
        socket.disconnectFromHost();
    }

    QByteArray m_received;
    int m_count = 0;
};

Exchange orderOf(const QUrl &url, const QByteArray &body)
{
    Exchange call;
    call.url = url;
    call.requestHeaders = {{"Host", "elsewhere.example"}, {"Authorization", blankToken},
        {"Content-Type", "application/json"}, {"Accept", "application/json"}, {"Accept-Encoding", "identity"},
        {"X-Odd", R"(a "b" 'c' $HOME `d` \e !)"}, {"X-Empty", ""}, {"Content-Length", "9999"}};
    call.requestBody = body;
    return call;
}

/// Runs the command in that shell, as a script; waits while the listener serves.
int run(const QString &shell, const QByteArray &command, const QString &home, QByteArray &output)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TOKEN"_s, u"tok3n/of+test=="_s);
    environment.insert(u"HOME"_s, home);
    environment.remove(u"LD_PRELOAD"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(shell, {u"-c"_s, QString::fromUtf8(command)});
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20000))
        return -1;
    output = process.readAll();
    return process.exitCode();
}

/// What PowerShell itself reads: the body that such a script puts into its file. Empty when it breaks a rule.
std::optional<QByteArray> bodyByRulesOfPowerShell(const QByteArray &script)
{
    if (!std::ranges::all_of(script, [](char c) { return c == '\n' || c == '\t' || (c >= ' ' && c <= '~'); }))
        return {};
    static const QByteArray base64 = "$body = [Convert]::FromBase64String('";
    if (const qsizetype at = script.indexOf(base64); at >= 0) {
        const qsizetype from = at + base64.size();
        return QByteArray::fromBase64(script.sliced(from, script.indexOf('\'', from) - from));
    }
    const QByteArrayList lines = script.split('\n');
    qsizetype line = 0;
    while (line < lines.size() && !lines.at(line).endsWith("@'"))
        ++line; // nothing may stand behind "@'" on its line
    QByteArrayList body;
    for (++line; line < lines.size() && !lines.at(line).startsWith("'@"); ++line)
        body.append(lines.at(line)); // "'@" ends it at the beginning of a line only
    if (line >= lines.size())
        return {};
    return body.join('\n');
}

} // namespace

class CurlRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"curl"_s, u"dash"_s, u"bash"_s, u"sh"_s})
            QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), qPrintable(program));
        QVERIFY(m_home.isValid());
    }

    void sendsTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("order") << QByteArray(
            "{\n    \"product\": \"Office365Backup\",\n    \"byos\": false\n}");
        QTest::addRow("one quote") << QByteArray("it's ''' '");
        QTest::addRow("double quotes") << QByteArray(R"("a" \"b\" "")");
        QTest::addRow("dollars and backticks") << QByteArray("$HOME ${HOME} $(id) `id` $'x' $TOKEN");
        QTest::addRow("backslashes") << QByteArray(R"(\ \\ \n \u00e4 \' \" trailing\)");
        QTest::addRow("percent") << QByteArray("%PATH% %s %d %% %41");
        QTest::addRow("line breaks") << QByteArray("\na\n\nb\n\n");
        QTest::addRow("lines of a here-document") << QByteArray("END\n'@\n\"@\nEOF\n");
        QTest::addRow("letters of the world") << QByteArray("Grüße, 日本語, 😀, e\xCC\x81");
        QTest::addRow("history") << QByteArray("!! !$ !x ^a^b^");
        QTest::addRow("names a file") << QByteArray("@/etc/passwd");
        QTest::addRow("a dash") << QByteArray("-X --data");
        QTest::addRow("comment") << QByteArray("# no comment # {} [1-3] * ? ~ ; & | < >");
        QTest::addRow("long") << QByteArray(100'000, 'x');
        QTest::addRow("spaces") << QByteArray("   ");
    }

    void sendsTheSameBytes()
    {
        QFETCH(QByteArray, body);
        Listener listener;
        const auto command = curlCommand(orderOf(listener.url(), body), Shell::Posix);
        QVERIFY(command);
        for (const QString &shell : {u"sh"_s, u"dash"_s, u"bash"_s}) {
            const int before = listener.count();
            QByteArray output;
            QCOMPARE(run(shell, *command, m_home.path(), output), 0);
            QCOMPARE(listener.count(), before + 1);
            QCOMPARE(listener.bodyOfLast(), body);
            const QByteArray head = listener.headOfLast() + "\r\n";
            QVERIFY2(head.startsWith("POST /services HTTP/1.1\r\n"), head.constData());
            QVERIFY2(head.contains("\r\nAuthorization: Bearer tok3n/of+test==\r\n"), head.constData());
            QVERIFY2(head.contains("\r\nContent-Type: application/json\r\n"), head.constData());
            QVERIFY2(head.contains("\r\nX-Odd: a \"b\" 'c' $HOME `d` \\e !\r\n"), head.constData());
            QVERIFY2(head.contains("\r\nX-Empty:\r\n"), head.constData());
            QCOMPARE(head.count("Content-Length: "), 1);
            QVERIFY(!head.contains("9999") && !head.contains("elsewhere.example"));
            QVERIFY(output.contains("200 OK"));
        }
    }

    /// Any text of what shells, curl and PowerShell read as something else.
    void sendsAnyText()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const QStringList pieces{u"'"_s, u"\""_s, u"$"_s, u"`"_s, u"\\"_s, u"\n"_s, u"%"_s, u"!"_s, u"@"_s,
            u" "_s, u"'@"_s, u"\n'@"_s, u"\"@\n"_s, u"END\n"_s, u"(id)"_s, u"ä"_s, u"’"_s, u"😀"_s,
            u"{\"a\":1}"_s, u"#"_s, u"\\u0041"_s, u"\t"_s, u"^"_s, u"&"_s, u";"_s, u"~"_s, u"x"_s};
        Listener listener;
        for (int round = 0; round < 40; ++round) {
            QString text;
            for (int piece = random.bounded(1, 30); piece > 0; --piece)
                text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
            const QByteArray body = text.toUtf8();
            const QByteArray told = "seed " + QByteArray::number(seed) + ": " + body;
            const auto script = curlCommand(orderOf(listener.url(), body), Shell::PowerShell);
            QVERIFY2(bodyByRulesOfPowerShell(*script) == body, told.constData());
            const auto command = curlCommand(orderOf(listener.url(), body), Shell::Posix);
            if (text.contains(u'\t')) { // a terminal would complete words
                QVERIFY2(!command, told.constData());
                continue;
            }
            QByteArray output;
            QVERIFY2(run(round % 2 ? u"dash"_s : u"bash"_s, *command, m_home.path(), output) == 0,
                told.constData());
            QVERIFY2(listener.bodyOfLast() == body, told.constData());
        }
    }

    void isSentOnceWhateverTheAnswer()
    {
        Listener listener;
        QFile settings(m_home.filePath(u".curlrc"_s)); // of somebody who follows and repeats everywhere
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("location\nretry = 3\nretry-all-errors\n");
        settings.close();
        const auto command = curlCommand(orderOf(listener.url(), "{}"), Shell::Posix);
        QByteArray output;
        const QByteArrayList answers{
            "307 Temporary Redirect\r\nLocation: /again", "503 Busy\r\nRetry-After: 0"};
        for (const QByteArray &status : answers) {
            const int before = listener.count();
            listener.answer = "HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            run(u"sh"_s, *command, m_home.path(), output);
            QCOMPARE(listener.count(), before + 1);
        }
        settings.remove();
    }

    void keepsTheTokenOutOfArguments()
    {
        Listener listener;
        QByteArray command = *curlCommand(orderOf(listener.url(), "{}"), Shell::Posix);
        command.replace("\ncurl ", "\nprintf '[%s]' "); // the arguments that curl would get
        QByteArray output;
        QCOMPARE(run(u"sh"_s, command, m_home.path(), output), 0);
        QVERIFY(output.contains("[--data-binary][{}]"));
        QVERIFY2(!output.contains("tok3n"), output.constData());
    }

    void saysThatItOrders()
    {
        const QUrl url(u"https://x.example/services"_s);
        for (const Shell shell : {Shell::Posix, Shell::PowerShell}) {
            Exchange call = orderOf(url, "{}");
            const QByteArray command = *curlCommand(call, shell);
            QVERIFY(command.startsWith("# Running this orders again, and an order is paid."));
            QVERIFY(command.contains("TOKEN"));
            QVERIFY(!command.contains("\xE2\x80\xA2"));
            call.purpose = Purpose::Services;
            call.method = "GET";
            call.requestBody.clear();
            QVERIFY(!curlCommand(call, shell)->contains("orders"));
            QVERIFY(!curlCommand(call, shell)->contains("--data"));
        }
    }

    /// zsh does not know comments where a person types, and would read on behind a quote.
    void commentsAreHarmless()
    {
        Exchange call = orderOf(QUrl(u"https://x.example/"_s), "{}");
        call.requestHeaders.emplaceBack("X-\x01'$(id)`id`\";rm", "\xC3\xA4");
        const QByteArrayList lines = curlCommand(call, Shell::Posix)->split('\n');
        for (const QByteArray &line : lines) {
            if (!line.startsWith('#'))
                continue;
            for (const char c : line.sliced(1))
                QVERIFY2(!QByteArrayView("'\"`$();&|<>*?[]{}!\\~\x01").contains(c), line.constData());
        }
        QVERIFY(lines.join('\n').contains("Left out of the headers"));
    }

    void refusesWhatATerminalWouldActUpon_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("NUL") << QByteArray("a\0b", 3);
        QTest::addRow("end of a paste") << QByteArray("a\x1b[201~id\n");
        QTest::addRow("carriage return") << QByteArray("a\rb");
        QTest::addRow("tab") << QByteArray("a\tb");
        QTest::addRow("control of 8 bits") << QByteArray("a\xC2\x9B"
                                                         "b");
        QTest::addRow("no UTF-8") << QByteArray("a\xFF");
        QTest::addRow("too long") << QByteArray(200'000, 'x');
    }

    void refusesWhatATerminalWouldActUpon()
    {
        QFETCH(QByteArray, body);
        const Exchange call = orderOf(QUrl(u"https://x.example/"_s), body);
        QVERIFY(!curlCommand(call, Shell::Posix));
        QCOMPARE(bodyByRulesOfPowerShell(*curlCommand(call, Shell::PowerShell)), body);
    }

    /// Windows PowerShell 5.1 changes arguments that hold a quote, PowerShell 7 does not.
    void givesPowerShellNoArgumentThatItChanges()
    {
        const QByteArray script =
            *curlCommand(orderOf(QUrl(u"https://x.example/?a='b'&c=$d"_s), "{}"), Shell::PowerShell);
        QVERIFY(script.contains("# Left out of the headers: X-Odd."));
        QVERIFY(script.contains("--url 'https://x.example/?a=''b''&c=$d'"));
        QVERIFY(script.contains("curl.exe --include"));
        const qsizetype command = script.indexOf("curl.exe");
        const QByteArrayList lines = script.sliced(command).split('\n');
        for (const QByteArray &line : lines) {
            if (line.contains('"')) // the two that PowerShell fills in, around values without a quote
                QVERIFY2(
                    line.contains("$env:TOKEN\"") || line.contains("$($file.FullName)\""), line.constData());
        }
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(CurlRunTest)
#include "curlrun_test.moc"
