// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

class TemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsThemAndWhereTheyAre();
    void takesNoNames();
};

void TemplatesTest::listsThemAndWhereTheyAre()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u".local/share/elements-onboard/elements-onboard/templates"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString own = test::written(
        folder, u"mine.json"_s, "{\"template\": \"Mine\", \"contract\": \"2025-09\", \"body\": {}}");
    const QString damaged = test::written(folder, u"damaged.json"_s, "{");
    const test::Ended listed = test::run({u"templates"_s}, {}, home.path());
    QCOMPARE(listed.exitCode, 0);
    QVERIFY(listed.out.contains("2025-09  Backup trial, S3, 1 year  (built in)\n"));
    QVERIFY(listed.out.contains("2025-09  Mine  " + own.toUtf8() + '\n'));
    QVERIFY(listed.out.contains(damaged.toUtf8() + "  cannot be read. "));

    const Json json = test::run({u"templates"_s, u"--json"_s}, {}, home.path()).json();
    QVERIFY(json.is_array());
    int found = 0;
    for (const Json &stored : json) {
        QCOMPARE(test::namesIn(stored),
            (QStringList{u"name"_s, u"contract"_s, u"builtIn"_s, u"file"_s, u"problem"_s}));
        QCOMPARE(stored.at("builtIn").get<bool>(), stored.at("file").is_null());
        if (textOf(stored.at("file")) == own)
            found += textOf(stored.at("name")) == u"Mine"_s && stored.at("problem").is_null() ? 1 : 0;
        if (textOf(stored.at("file")) == damaged)
            found += stored.at("contract").is_null() && stored.at("problem").is_string() ? 1 : 0;
    }
    QCOMPARE(found, 2);
}

void TemplatesTest::takesNoNames()
{
    const test::Ended ended = test::run({u"templates"_s, u"mine"_s});
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(ended.err.contains("“mine” is too much."));
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::TemplatesTest)
#include "templates_test.moc"
