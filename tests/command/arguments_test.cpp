// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/program.h"

#include "command/command.h"
#include "contract/contract.h"
#include "sandbox/customers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

using test::Ended;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// What the program says to wrong and to harmless arguments, with nobody at a terminal.
class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helps();
    void helpsWithEachCommand();
    void tellsItsVersion();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesDrafts_data();
    void refusesDrafts();
    void anUnreadableFileIsReported_data();
    void anUnreadableFileIsReported();
    void doesNotSendWithoutBeingAsked();
    void sendsToTheSandbox();
    void lettingNothingThroughToTheTerminal();
    void listsTheSandboxAlways();

private:
    [[nodiscard]] Ended run(const QStringList &arguments) const
    {
        return test::run(arguments, {}, m_home->path());
    }
    [[nodiscard]] QString file(const QByteArray &bytes) const
    {
        return test::written(m_home->path(), u"draft.json"_s, bytes);
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void ArgumentsTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

void ArgumentsTest::helps()
{
    for (const char *option : {"--help", "-h"}) {
        const Ended ended = run({QLatin1StringView(option)});
        QCOMPARE(ended.exitCode, 0);
        QVERIFY(ended.err.isEmpty());
        for (const Command &command : commands()) {
            QVERIFY2(ended.out.contains(command.name), command.name);
            QVERIFY2(ended.out.contains(command.synopsis), command.synopsis);
        }
        QVERIFY(ended.out.contains("[--profile NAME] [DRAFT.json]"));
    }
}

void ArgumentsTest::helpsWithEachCommand()
{
    for (const Command &command : commands()) {
        const Ended ended = run(words(command.name) + words("--help"));
        QCOMPARE(ended.exitCode, 0);
        QVERIFY(ended.out.contains(command.synopsis));
        QVERIFY(ended.err.isEmpty());
    }
}

void ArgumentsTest::tellsItsVersion()
{
    const Ended ended = run({u"--version"_s});
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.out, QByteArray("elements-onboard " PROGRAM_VERSION "\n"));
}

void ArgumentsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("hint");
    const auto row = [](const char *line, const QByteArray &hint) {
        QTest::addRow("%s", line) << words(line) << hint;
    };
    row("nosuchfile.json", "nosuchfile.json");
    row("--unknown", "unknown");
    row("profile", "profile");
    row("profile rename", "rename");
    row("submit", "missing");
    row("submit a.json", "--profile");
    row("submit a.json b.json --profile sandbox", "b.json");
    row("submit a.json --profile sandbox --profile other", "twice");
    row("submit a.json --profile", "profile");
    row("submit a.json --profile sandbox --force", "force");
    row("submit a.json --profile sandbox --yes=1", "yes");
    row("sandbox now", "now");
    row("sandbox --port x", "--port");
    row("sandbox --port 65536", "65535");
    row("sandbox --port -1", "--port");
    row("sandbox --answer fast", "no-answer");
    row("sandbox --latency soon", "--latency");
    row("sandbox --latency 600001", "--latency");
    row("sandbox --contract 1999-01", revisionsInWords().toLatin1() + " both");
    row("sandbox --contract", "--contract");
    row("profile list all", "all");
    row("profile show", "missing");
    row("profile show Nobody", "Nobody");
    row("profile test Nobody", "Nobody");
    row("profile remove Nobody", "Nobody");
    row("profile add", "missing");
    row("profile add Mine", "--environment");
    row("profile add Mine --environment gov", "--client-id");
    row("profile add Mine --environment gov --client-id c", "--secret-stdin");
    row("profile add Mine --environment moon --client-id c --secret-stdin", "--environment");
    row("profile add Mine --environment sandbox --client-id c --secret-stdin", "--environment");
    row("profile add Mine --environment custom --client-id c --secret-stdin", "--base-url");
    row("profile add Mine --environment custom --base-url http://example.com --token-url "
        "https://example.com/t "
        "--client-id c --secret-stdin",
        "--base-url");
    row("profile add Mine --environment gov --client-id c --secret-stdin --timestamps days", "--timestamps");
    row("profile add Mine --environment gov --client-id c --secret-stdin --contract 1999-01", "--contract");
    row("profile add Mine --environment gov --client-id c --secret-stdin --contract both",
        revisionsInWords().toLatin1());
    row("profile add Mine --environment gov --client-id c --secret-stdin --ca-file /nonexistent",
        "--ca-file");
    row("profile add Sandbox --environment gov --client-id c --secret-stdin", "Sandbox");
    row("profile add Mine --environment gov --client-id c --secret-stdin", "no secret");
}

void ArgumentsTest::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, hint);
    const Ended ended = run(arguments);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY2(ended.err.contains(hint), ended.err.constData());
}

void ArgumentsTest::refusesDrafts_data()
{
    QTest::addColumn<QByteArray>("draft");
    QTest::addColumn<QByteArray>("hint");
    QTest::addColumn<QString>("field"); // of the first problem; empty when the file as a whole is refused
    const QByteArray id = sandboxCustomers().front().id;
    const QByteArray sample = test::specificationSample;
    const auto changed = [&](const char *from, const char *to) {
        return test::draftOf(id, QByteArray(sample).replace(from, to));
    };
    const auto row = [](const char *name, const QByteArray &draft, const char *hint,
                         const QString &field = {}) {
        QTest::addRow("%s", name) << draft << QByteArray(hint) << field;
    };
    row("empty", "", "line 1");
    row("cut", "{\n\"contract\":", "line 2");
    row("syntax", "{\n\n  'a': 1}", "line 3");
    row("a list", "[]", "list");
    row("no contract", "{}", "contract");
    row("unknown contract", R"({"contract":"1999-01","customerId":"x","body":{}})", "1999-01");
    row("no body", R"({"contract":"2025-09","customerId":"x"})", "body");
    row("further member", R"({"contract":"2025-09","customerId":"x","body":{},"send":true})", "send");
    row("twice", R"({"contract":"2025-09","contract":"2025-09","customerId":"x","body":{}})", "contract");
    row("too large", QByteArray(2 << 20, ' '), "large");
    row("nested", QByteArray(1'000, '['), "line 1");
    row("unknown field", changed(R"("byos")", R"("colour": 1, "byos")"), "colour", u"colour"_s);
    row("wrong type", changed(R"("retentionYear": 1)", R"("retentionYear": "1")"), "retentionYear",
        u"retentionYear"_s);
    row("out of range", changed(R"("retentionYear": 1)", R"("retentionYear": 100)"), "99",
        u"retentionYear"_s);
    row("missing", changed(R"("avepointStorageType": 1,)", ""), "Storage", u"avepointStorageType"_s);
    row("no choice", changed("Trial", "Gift"), "Gift", u"licenseType"_s);
    row("no customer", test::draftOf("", sample), "Customer", u"customerId"_s);
    row("customer with slash", test::draftOf("a/b", sample), "customer ID", u"customerId"_s);
    row("paid without its fields", changed("Trial", "Enterprise"), "User seats", u"userSeat"_s);
    row("date of the past", changed(R"("byos": false)", R"("byos": false, "expirationTime": 0)"), "month",
        u"userSeat"_s);
}

void ArgumentsTest::refusesDrafts()
{
    QFETCH(QByteArray, draft);
    QFETCH(QByteArray, hint);
    QFETCH(QString, field);
    const QString name = file(draft);
    const bool isTooLarge = draft.size() > (1 << 20);
    const Ended ended = run({u"submit"_s, name, u"--profile"_s, u"sandbox"_s, u"--yes"_s});
    QCOMPARE(ended.exitCode, isTooLarge ? 2 : 3);
    QVERIFY2(ended.err.contains(hint), ended.err.constData());
    QVERIFY(ended.out.isEmpty());

    const Ended machine = run({u"submit"_s, name, u"--profile"_s, u"sandbox"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(machine.exitCode, isTooLarge ? 2 : 3);
    const Json report = machine.json();
    QVERIFY(report.is_object());
    QCOMPARE(textOf(report["outcome"]), u"notSent"_s);
    QCOMPARE(textOf(report["class"]), u"notSent"_s);
    QVERIFY(!textOf(report["message"]).isEmpty());
    QCOMPARE(report["problems"].empty(), field.isEmpty());
    if (!field.isEmpty())
        QCOMPARE(textOf(report["problems"][0]["field"]), field);
}

void ArgumentsTest::anUnreadableFileIsReported_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("hint");
    QTest::addRow("no file") << u"/nonexistent/draft.json"_s << u"sandbox"_s
                             << QByteArray("/nonexistent/draft.json");
    QTest::addRow("a folder") << u"/"_s << u"sandbox"_s << QByteArray("cannot be read");
    QTest::addRow("endless") << u"/dev/zero"_s << u"sandbox"_s << QByteArray("too large");
    QTest::addRow("no profile") << u"/dev/null"_s << u"Nobody"_s << QByteArray("Nobody");
}

void ArgumentsTest::anUnreadableFileIsReported()
{
    QFETCH(QString, file);
    QFETCH(QString, profile);
    QFETCH(QByteArray, hint);
    const Ended ended = run({u"submit"_s, file, u"--profile"_s, profile, u"--yes"_s, u"--json"_s});
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.err.contains(hint), ended.err.constData());
    QCOMPARE(textOf(ended.json()["outcome"]), u"notSent"_s);
}

void ArgumentsTest::doesNotSendWithoutBeingAsked()
{
    const QString name = file(test::draftOf(sandboxCustomers().front().id, test::specificationSample));
    const Ended ended = run({u"submit"_s, name, u"--profile"_s, u"sandbox"_s});
    QCOMPARE(ended.exitCode, 3);
    QVERIFY2(ended.err.contains("--yes"), ended.err.constData());
    QVERIFY(ended.out.isEmpty());
}

void ArgumentsTest::sendsToTheSandbox()
{
    const QString name = file(test::draftOf(sandboxCustomers().front().id, test::specificationSample));
    const Ended person = run({u"submit"_s, name, u"--profile"_s, u"SANDBOX"_s, u"--yes"_s});
    QCOMPARE(person.exitCode, 0);
    QVERIFY2(person.out.contains("Office365Backup was added to Amber Lighthouse (invented)"),
        person.out.constData());

    const Ended script = run({u"submit"_s, name, u"--profile"_s, u"sandbox"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(script.exitCode, 0);
    QVERIFY(script.err.isEmpty());
    QCOMPARE(textOf(script.json()["outcome"]), u"answered"_s);
    QCOMPARE(textOf(script.json()["class"]), u"success"_s);
    QCOMPARE(textOf(script.json()["statusName"]), u"SaveSuccessful"_s);
}

void ArgumentsTest::lettingNothingThroughToTheTerminal()
{
    const QByteArray body = QByteArray(test::specificationSample).replace("Trial", R"(Tr\u001b[2Jial\u202e)");
    const Ended ended =
        run({u"submit"_s, file(test::draftOf("x", body)), u"--profile"_s, u"sandbox"_s, u"--yes"_s});
    QCOMPARE(ended.exitCode, 3);
    QVERIFY(ended.err.contains("[2Jial"));
    QVERIFY(!ended.err.contains('\x1b'));
    QVERIFY(!QString::fromUtf8(ended.err).contains(QChar(0x202e)));
}

void ArgumentsTest::listsTheSandboxAlways()
{
    const Ended list = run(words("profile list"));
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.out.count('\n'), 1);
    QVERIFY(list.out.startsWith("Sandbox"));
    const Ended shown = run(words("profile show sandbox"));
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.out.contains("Name: Sandbox"));
    QVERIFY(!shown.out.contains("sandbox-secret"));
    const Ended tested = run(words("profile test sandbox"));
    QCOMPARE(tested.exitCode, 0);
    QVERIFY2(tested.out.contains("60 minutes"), tested.out.constData());
    QVERIFY(tested.out.contains("elements.license.readwrite.all"));
    const Ended removed = run(words("profile remove sandbox"));
    QCOMPARE(removed.exitCode, 3);
    QCOMPARE(run(words("profile list")).out, list.out);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::ArgumentsTest)
#include "arguments_test.moc"
