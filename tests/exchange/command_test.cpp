// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/curlcommand.h"
#include "exchange/curlreader.h"
#include "exchange/secretparts.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onboard;

namespace {

const QByteArray address = "https://graph.avepointonlineservices.com/partner/external/v3/general/customers/"
                           "6f1c2a34-0d5e-4b7a-9c8d-1e2f3a4b5c6d/services";
const QByteArray order =
    "{\"product\":\"Office365Backup\",\"licenseType\":\"Trial\",\"avepointStorageType\":1,"
    "\"retentionYear\":1,\"byos\":false}";
const QByteArray oddOrder = "{\"product\":\"P\xC3\xA4"
                            "ckchen \\\"100%\\\" $5 `a` C:\\\\x it's \xF0\x9F\x98\x80 !\","
                            "\"licenseType\":\"Trial\"}";

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(SAMPLES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CommandRead readOrFail(const QByteArray &text)
{
    const auto read = readCommand(text);
    if (const auto *fault = std::get_if<CommandFault>(&read))
        qWarning() << fault->sentence << fault->line << fault->column;
    const auto *command = std::get_if<CommandRead>(&read);
    return command ? *command : CommandRead{};
}

QByteArray allOf(const CommandRead &read)
{
    QByteArray text = read.call.url.toEncoded() + read.call.requestBody;
    for (const auto &[name, value] : read.call.requestHeaders)
        text += name + value;
    return text + (read.secrets + read.notRead).join(u' ').toUtf8();
}

QByteArray headerOf(const Exchange &call, QByteArrayView name)
{
    for (const auto &[each, value] : call.requestHeaders) {
        if (each.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return "(none)";
}

} // namespace

class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsWhatBrowsersCopy_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("secrets");
        const QStringList both{u"authorization"_s, u"--cookie"_s};
        QTest::addRow("chromium-bash.txt") << order << QStringList{u"--cookie"_s, u"authorization"_s};
        QTest::addRow("chromium-bash-odd.txt") << oddOrder << QStringList{u"--cookie"_s, u"authorization"_s};
        QTest::addRow("chromium-cmd.txt") << order << QStringList{u"--cookie"_s, u"authorization"_s};
        QTest::addRow("chromium-cmd-odd.txt") << oddOrder << QStringList{u"--cookie"_s, u"authorization"_s};
        QTest::addRow("chromium-powershell.txt") << order << QStringList{u"Cookie"_s, u"authorization"_s};
        QTest::addRow("chromium-powershell-odd.txt")
            << oddOrder << QStringList{u"Cookie"_s, u"authorization"_s};
        QTest::addRow("firefox.txt") << order << QStringList{u"Authorization"_s, u"Cookie"_s};
        QTest::addRow("old-chrome-cmd.txt") << order << QStringList{u"authorization"_s};
    }

    void understandsWhatBrowsersCopy()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, secrets);
        const QByteArray text = sample(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!text.isEmpty());
        QVERIFY(looksLikeCommand(text));
        const CommandRead read = readOrFail(text);
        QCOMPARE(read.call.url.toEncoded(), address);
        QCOMPARE(read.call.method, QByteArray("POST"));
        QCOMPARE(read.call.requestBody, body);
        QCOMPARE(read.call.purpose, Purpose::Order);
        QCOMPARE(headerOf(read.call, "content-type"), QByteArray("application/json"));
        QCOMPARE(read.secrets, secrets);
        QCOMPARE(read.notRead, QStringList());
        QVERIFY(!allOf(read).contains("eyJ"));
        QVERIFY(!allOf(read).contains("c00kie"));
    }

    void understandsWhatPeopleWrite()
    {
        const CommandRead read = readOrFail(sample(u"by-hand.txt"_s));
        QCOMPARE(read.call.url.toEncoded(), address);
        QByteArray compact = read.call.requestBody;
        QVERIFY(compact.startsWith("{  \"product\": \"Office365Backup\",")); // -d takes out line breaks
        QCOMPARE(read.secrets, QStringList({u"--user"_s, u"user name and password of the address"_s}));
        QCOMPARE(read.notRead, QStringList({u"--proxy"_s, u"--frobnicate"_s}));
        QVERIFY(!allOf(read).contains("hunter2"));
        QVERIFY(!allOf(read).contains("5ecret"));
    }

    void readsWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("single") << QByteArray(R"(curl x.example -d 'a "b" \n')") << QByteArray(R"(a "b" \n)");
        QTest::addRow("double") << QByteArray(R"(curl x.example -d "a \"b\" \n \\ \$c")")
                                << QByteArray(R"(a "b" \n \ $c)");
        QTest::addRow("dollar") << QByteArray(R"(curl x.example -d $'a\n\t\'\x41\u00e4\101\\')")
                                << QByteArray("a\n\t'A\xC3\xA4"
                                              "A\\");
        QTest::addRow("beyond 16 bits") << QByteArray(R"(curl x.example -d $'\ud83d\ude00\U0001F600')")
                                        << QByteArray("\xF0\x9F\x98\x80\xF0\x9F\x98\x80");
        QTest::addRow("half a pair") << QByteArray(R"(curl x.example -d $'\ud83d')")
                                     << QByteArray("\xEF\xBF\xBD");
        QTest::addRow("joined") << QByteArray(R"(curl x.example -d a'b'"c"$'d'\e)") << QByteArray("abcde");
        QTest::addRow("line goes on") << QByteArray("curl x.example \\\r\n  -d \\\n a") << QByteArray("a");
        QTest::addRow("short, joined") << QByteArray("curl -sSXPUT x.example -da") << QByteArray("a");
        QTest::addRow("several") << QByteArray("curl x.example -d a -d b --data-raw @c")
                                 << QByteArray("a&b&@c");
        QTest::addRow("urlencode") << QByteArray("curl x.example --data-urlencode 'a=b c&d'")
                                   << QByteArray("a=b%20c%26d");
        QTest::addRow("json") << QByteArray("curl --json '{}' x.example") << QByteArray("{}");
        QTest::addRow("here-document")
            << QByteArray("cat x | curl x.example --data-binary @- <<EOF\na\nb\nEOF\nls")
            << QByteArray("a\nb\n");
        QTest::addRow("equals") << QByteArray("curl --url=x.example --data-raw=a") << QByteArray("a");
        QTest::addRow("comment") << QByteArray("# curl y.example\ncurl x.example -d a # -d b")
                                 << QByteArray("a");
        QTest::addRow("cmd") << QByteArray(
            "curl \"http://x.example\" ^\r\n -d \"{\\\"a\\\":\\\"C:\\\\x\\\"}\"")
                             << QByteArray(R"({"a":"C:\\x"})");
        QTest::addRow("cmd, line break in a word")
            << QByteArray("curl ^\"http://x.example^\" ^\n --data-raw ^\"a^\n\nb^\"") << QByteArray("a\nb");
        QTest::addRow("PowerShell") << QByteArray("curl.exe 'http://x.example' `\n -d \"a`\"b``c''\"")
                                    << QByteArray("a\"b`c''");
    }

    void readsWords()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, body);
        const CommandRead read = readOrFail(text);
        QCOMPARE(read.call.url.host(), u"x.example"_s);
        QCOMPARE(read.call.requestBody, body);
    }

    void sendsAsQuery()
    {
        const CommandRead read =
            readOrFail("curl -G 'https://x.example/a?b=1' -d c=2 --data-urlencode 'd=e f'");
        QCOMPARE(read.call.method, QByteArray("GET"));
        QCOMPARE(read.call.url.toEncoded(), QByteArray("https://x.example/a?b=1&c=2&d=e%20f"));
        QVERIFY(read.call.requestBody.isEmpty());
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("beginning");
        const QString open = u"A quotation mark"_s;
        QTest::addRow("single") << QByteArray("curl x.example \\\n -d 'a") << 2 << 5 << open;
        QTest::addRow("double") << QByteArray("curl \"x.example") << 1 << 6 << open;
        QTest::addRow("dollar") << QByteArray("curl $'x\\") << 1 << 6 << open;
        QTest::addRow("cmd") << QByteArray("curl ^\"x.example^\" ^\n -d ^\"a") << 2 << 5 << open;
        QTest::addRow("PowerShell") << QByteArray("curl.exe 'x.example") << 1 << 10 << open;
        QTest::addRow("here-string") << QByteArray("$b = @'\na\ncurl.exe x.example") << 1 << 6
                                     << u"A text over"_s;
        QTest::addRow("no address") << QByteArray("curl -X POST") << 1 << 1 << u"The command names"_s;
        QTest::addRow("no web address") << QByteArray("curl 'http://'") << 1 << 1 << u"The address of"_s;
    }

    void saysWhereItIsWrong()
    {
        QFETCH(QByteArray, text);
        const auto read = readCommand(text);
        const auto *fault = std::get_if<CommandFault>(&read);
        QVERIFY(fault);
        QTEST(fault->line, "line");
        QTEST(fault->column, "column");
        QFETCH(QString, beginning);
        QVERIFY2(fault->sentence.startsWith(beginning), qPrintable(fault->sentence));
    }

    void listsWhatItDoesNotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("notRead");
        QTest::addRow("unknown") << QByteArray("curl x.example --new-thing -d a")
                                 << QStringList{u"--new-thing"_s};
        QTest::addRow("file") << QByteArray("curl x.example -d @order.json")
                              << QStringList{u"--data @order.json"_s};
        QTest::addRow("form") << QByteArray("curl x.example -F a=b") << QStringList{u"--form"_s};
        QTest::addRow("second address")
            << QByteArray("curl x.example y.example") << QStringList{u"y.example"_s};
        QTest::addRow("next") << QByteArray("curl x.example --next y.example") << QStringList{u"--next …"_s};
        QTest::addRow("pipe") << QByteArray("curl x.example | jq .")
                              << QStringList{u"what follows the command"_s};
        QTest::addRow("short") << QByteArray("curl x.example -j") << QStringList{u"-j"_s};
    }

    void listsWhatItDoesNotRead()
    {
        QFETCH(QByteArray, text);
        QTEST(readOrFail(text).notRead, "notRead");
    }

    void letsNoSecretOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray secret = "S3cr3t-of-Test";
        const QList<QByteArray> forms{"-H 'Authorization: Bearer %'", "-H 'authorization: Basic %'",
            "-H 'Cookie: a=%'", "-H 'X-Api-Key: %'", "-H 'Ocp-Apim-Subscription-Key: %'", "-u 'me:%'",
            "-ume:%", "--user=me:%", "-b 'a=%'", "--cookie 'a=%'", "--oauth2-bearer %", "-U a:%",
            "--proxy-user a:%", "-E 'cert.pem:%'", "--pass %",
            "-d 'client_secret=%&grant_type=client_credentials'", "-d 'grant_type=x&client_assertion=%'",
            "-d '{\"client_secret\":\"%\"}'", "-d '{\"a\":[{\"password\":\"%\"}]}'",
            "-d '{\"access_token\":\"%\", broken'", "--url-query 'token=%'",
            "--proxy-header 'Proxy-Authorization: %'", "--aws-sigv4 %", "--variable 'a=%'",
            "--proxy 'http://a:%@proxy.example'", "-x http://a:%@b", "-d 'a\nclient_secret=%'",
            "-F 'password=%'", "-H 'X-Note: Bearer %'", "-H 'X-Note: Bearer  %'",
            "-H 'X-Note: bearer Bearer %'", "-d '{\"note\":\"Bearer: Bearer %\"}'"};
        for (QByteArray form : forms)
            QTest::addRow("%s", form.constData()) << "curl https://x.example " + form.replace("%", secret);
        QTest::addRow("user of the address") << QByteArray("curl https://me:S3cr3t-of-Test@x.example");
        QTest::addRow("second address") << QByteArray("curl https://x.example https://x.example");
        QTest::addRow("parameter") << QByteArray("curl 'https://x.example?access_token=S3cr3t-of-Test'");
        QTest::addRow("signature") << QByteArray("curl 'https://x.example?sig=S3cr3t-of-Test&a=1'");
        QTest::addRow("query") << QByteArray("curl -G https://x.example -d code=S3cr3t-of-Test");
        QTest::addRow("fragment") << QByteArray("curl 'https://x.example#access_token=S3cr3t-of-Test'");
        QTest::addRow("config") << QByteArray(
            "curl https://x.example --config - <<E\nheader = \"Authorization: Bearer S3cr3t-of-Test\"\nE\n");
    }

    void letsNoSecretOut()
    {
        QFETCH(QByteArray, text);
        const CommandRead read = readOrFail(text);
        QCOMPARE(read.call.url.host(), u"x.example"_s);
        QVERIFY2(!allOf(read).contains("S3cr3t"), allOf(read).constData());
    }

    void leavesNothingForASecondLook_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("token within a name") << QByteArray(R"("Bearer eJToken-Type":"S3cr3t")");
        QTest::newRow("token that is a name")
            << QByteArray(R"({"eyS3cr3t1234.S3cr3t":[{"Bearer S3cr3t":1}]})").replace("eyS", "eyJS");
        QTest::newRow("token that is a name with escapes") << QByteArray(R"({"\u0065yJhbGciOiJS.S3cr3t":1})");
        // Once the letter that is none was replaced, it is JSON, with a name that says "Bearer".
        QTest::newRow("letter that is none")
            << QByteArray(R"({"x Bearer eyJhbGciOiJS.S3cr3t/ )" + QByteArray(80, 'x')
                   + "\xff"
                     R"(":"S3cr3t"})");
        // Without "abc" the name is short enough to be one.
        QTest::newRow("name made shorter")
            << QByteArray("\"" + QByteArray(180, 'x') + " token=abcdefghijk token\":\"S3cr3t\" and so on");
    }
    void leavesNothingForASecondLook()
    {
        QFETCH(QByteArray, body);
        SecretParts parts;
        const QByteArray once = parts.blanked(body);
        QVERIFY2(!once.contains("S3cr3t"), once.constData());
        QCOMPARE(parts.blanked(once), once);
    }

    void knowsWhatIsNoCommand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("JSON about curl") << QByteArray("{\"a\": \"curl x\"}");
        QTest::addRow("words") << QByteArray("curly hair, occurl and curl-like");
    }

    void knowsWhatIsNoCommand()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!looksLikeCommand(text));
    }

    void readsWhatWasGivenOut_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("order") << order;
        QTest::addRow("odd order") << oddOrder;
        QTest::addRow("lines") << QByteArray("{\n  \"a\": \"it's\"\n}");
        QTest::addRow("named like a command") << QByteArray("curl");
        QTest::addRow("named like one of PowerShell") << QByteArray("Invoke-WebRequest");
        QTest::addRow("holds a command of cmd") << QByteArray("\ncurl x.example ^\n ^\"a^\"\n");
        QTest::addRow("holds a command of PowerShell") << QByteArray("{}\ncurl.exe x.example `\n -d a\n");
        QTest::addRow("holds a command of bash") << QByteArray("{}\ncurl x.example \\\n -d a\n");
    }

    void readsWhatWasGivenOut()
    {
        QFETCH(QByteArray, body);
        Exchange call;
        call.url = QUrl::fromEncoded(address);
        call.requestHeaders = {
            {"Authorization", "Bearer \xE2\x80\xA2"}, {"Content-Type", "application/json"}};
        call.requestBody = body;
        for (const Shell shell : {Shell::Posix, Shell::PowerShell}) {
            const CommandRead read = readOrFail(*curlCommand(call, shell));
            QCOMPARE(read.call.requestBody, body);
            QCOMPARE(read.call.url, call.url);
            QCOMPARE(read.call.method, QByteArray("POST"));
            QCOMPARE(read.notRead, QStringList());
        }
    }

    /// A name that HTTP knows not would make curl leave the header out, or write another one.
    void givesOutNoNameThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"/json, text", "a b", "a:b", "@file", "a;", ""})
            QTest::addRow("%s", name) << QByteArray(name);
    }

    void givesOutNoNameThatIsNone()
    {
        QFETCH(QByteArray, name);
        Exchange call;
        call.url = QUrl::fromEncoded(address);
        call.requestHeaders = {{name, "x1"}, {"X-Whole", "x2"}};
        for (const Shell shell : {Shell::Posix, Shell::PowerShell}) {
            const QByteArray command = *curlCommand(call, shell);
            QVERIFY2(!command.contains("x1") && command.contains("X-Whole: x2"), command.constData());
        }
    }

    void isBounded()
    {
        QVERIFY(std::holds_alternative<CommandFault>(readCommand("curl x " + QByteArray(2 << 20, 'a'))));
        QByteArray words = "curl x.example";
        for (int i = 0; i < 3000; ++i)
            words += " a";
        QVERIFY(std::holds_alternative<CommandFault>(readCommand(words)));
        QByteArray odd = "curl x.example";
        for (int i = 0; i < 900; ++i)
            odd += " --odd" + QByteArray::number(i);
        QVERIFY(readOrFail(odd).notRead.size() <= 50);
    }

    void knowsNamesOfSecrets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isSecret");
        for (const char *name : {"Authorization", "proxy-authorization", "Cookie", "Set-Cookie",
                 "client_secret", "clientSecret", "password", "access_token", "refreshToken", "X-Api-Key",
                 "client_assertion", "sig", "X-Auth-Token", "subscription-key"})
            QTest::addRow("%s", name) << QString::fromLatin1(name) << true;
        for (const char *name :
            {"Content-Type", "product", "licenseType", "token_type", "client_assertion_type", "customerId",
                "storageProfileId", "Accept", "code", "key", "userSeat", "X-Request-Id", "author"})
            QTest::addRow("%s", name) << QString::fromLatin1(name) << false;
    }

    void knowsNamesOfSecrets()
    {
        QFETCH(QString, name);
        QTEST(namesSecret(name), "isSecret");
    }
};

QTEST_GUILESS_MAIN(CommandTest)
#include "command_test.moc"
