// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/invocation.h"

#include "command/command.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

class InvocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOpensTheWindow();
    void aFileOpensInTheWindow();
    void aProfileIsTakenAlong();
    void theWalkthroughIsTold();
    void theRestIsForTheTerminal_data();
    void theRestIsForTheTerminal();
    void everyCommandIsForTheTerminal();
    void jsonIsForScripts();
};

void InvocationTest::nothingOpensTheWindow()
{
    const Invocation invocation = invocationOf({});
    QVERIFY(std::holds_alternative<WindowAsked>(invocation));
    QVERIFY(std::get<WindowAsked>(invocation).profileName.isEmpty());
    QVERIFY(std::get<WindowAsked>(invocation).draftFile.isEmpty());
}

void InvocationTest::aFileOpensInTheWindow()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const Invocation invocation = invocationOf({file.fileName()});
    QVERIFY(std::holds_alternative<WindowAsked>(invocation));
    QCOMPARE(std::get<WindowAsked>(invocation).draftFile, file.fileName());
}

void InvocationTest::aProfileIsTakenAlong()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    for (const QStringList &arguments : {QStringList{u"--profile"_s, u"Mine"_s, file.fileName()},
             QStringList{file.fileName(), u"--profile=Mine"_s}}) {
        const Invocation invocation = invocationOf(arguments);
        QVERIFY(std::holds_alternative<WindowAsked>(invocation));
        QCOMPARE(std::get<WindowAsked>(invocation).profileName, u"Mine"_s);
        QCOMPARE(std::get<WindowAsked>(invocation).draftFile, file.fileName());
    }
}

void InvocationTest::theWalkthroughIsTold()
{
    const Invocation plain = invocationOf({u"walkthrough"_s});
    QVERIFY(std::holds_alternative<WalkthroughAsked>(plain));
    QVERIFY(std::get<WalkthroughAsked>(plain).picture.isEmpty());
    const Invocation pictured = invocationOf({u"walkthrough"_s, u"--picture"_s, u"a.png"_s});
    QVERIFY(std::holds_alternative<WalkthroughAsked>(pictured));
    QCOMPARE(std::get<WalkthroughAsked>(pictured).picture, u"a.png"_s);
}

void InvocationTest::theRestIsForTheTerminal_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QStringList &arguments) {
        QTest::addRow("%s", qPrintable(arguments.join(u' '))) << arguments;
    };
    row({u"--help"_s});
    row({u"-h"_s});
    row({u"--version"_s});
    row({u"-v"_s});
    row({u"walkthrough"_s, u"--help"_s});
    row({u"no such file.json"_s});
    row({u"--unknown"_s});
    row({u"--profile"_s});
    row({u"profile"_s});
    row({u"profile"_s, u"rename"_s});
    row({u"walkthrough"_s, u"twice"_s});
    row({u"walkthrough"_s, u"--profile"_s, u"Mine"_s});
    row({u"--picture"_s, u"a.png"_s});
    row({QString()});
}

void InvocationTest::theRestIsForTheTerminal()
{
    QFETCH(QStringList, arguments);
    QVERIFY(std::holds_alternative<TerminalAsked>(invocationOf(arguments)));
}

void InvocationTest::everyCommandIsForTheTerminal()
{
    for (const Command &command : commands()) {
        const QStringList words = QString::fromLatin1(command.name).split(u' ');
        QVERIFY(std::holds_alternative<TerminalAsked>(invocationOf(words)));
        QVERIFY(std::holds_alternative<TerminalAsked>(invocationOf(words + QStringList{u"--bad"_s})));
    }
}

void InvocationTest::jsonIsForScripts()
{
    const auto isForScript = [](const QStringList &arguments) {
        return std::get<TerminalAsked>(invocationOf(arguments)).isForScript;
    };
    QVERIFY(isForScript({u"submit"_s, u"a.json"_s, u"--json"_s}));
    QVERIFY(!isForScript({u"submit"_s, u"a.json"_s}));
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::InvocationTest)
#include "invocation_test.moc"
