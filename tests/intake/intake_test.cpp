// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/draftfile.h"
#include "contract/encoding.h"
#include "contract/presence.h"
#include "intake/filling.h"
#include "json/boundedjson.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onboard;

namespace {

const QByteArray customer = "6f1c2a34-0d5e-4b7a-9c8d-1e2f3a4b5c6d";
const QByteArray body =
    "{\"product\": \"Office365Backup\", \"licenseType\": \"Trial\", \"avepointStorageType\": 1, "
    "\"retentionYear\": 1, \"byos\": false}";

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(SAMPLES "/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Filling firstOf(const TakenIn &taken, TimestampUnit unit = TimestampUnit::Milliseconds)
{
    return taken.orders.isEmpty() ? Filling{} : fillingOf(taken.orders.front(), defaultContract(), unit);
}

/// The members that a form would send that was filled in so, on one line.
QByteArray sentBy(const Filling &filling)
{
    if (!filling.contract)
        return "nothing: " + filling.fault.toUtf8();
    return QByteArray::fromStdString(
        bodyOf(*filling.contract, filling.draft, TimestampUnit::Milliseconds).dump());
}

QString customerIn(const Filling &filling)
{
    return filling.contract ? Scope(*filling.contract, filling.draft).text(filling.contract->customer)
                            : QString();
}

} // namespace

class IntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<TakenForm>("form");
        QTest::addColumn<QString>("customerId");
        const QString named = QString::fromLatin1(customer);
        QTest::addRow("body") << body << TakenForm::Body << QString();
        QTest::addRow("body, blanks and mark before it")
            << "\xEF\xBB\xBF \n" + body << TakenForm::Body << QString();
        QTest::addRow("body with its customer")
            << "{\"customerId\": \"" + customer + "\", " + body.sliced(1) << TakenForm::Body << named;
        QTest::addRow("draft file") << "{\"contract\": \"2025-09\", \"customerId\": \"" + customer
                + "\", \"body\": " + body + "}"
                                    << TakenForm::DraftFile << named;
        QTest::addRow("draft file without customer")
            << "{\"contract\": \"2025-09\", \"body\": " + body + "}" << TakenForm::DraftFile << QString();
        for (const char *name : {"chromium-bash.txt", "chromium-cmd.txt", "chromium-powershell.txt",
                 "firefox.txt", "old-chrome-cmd.txt", "by-hand.txt"})
            QTest::addRow("%s", name) << sample(name) << TakenForm::Command << named;
        QTest::addRow("HAR") << sample("chromium.har") << TakenForm::Har << named;
        QTest::addRow("support file") << "{\"supportFile\": 1, \"exchanges\": " + sample("chromium.har") + "}"
                                      << TakenForm::SupportFile << named;
    }

    void knowsWhatItIs()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, customerId);
        const TakenIn taken = takeIn(text);
        QCOMPARE(taken.fault, QString());
        QTEST(taken.form, "form");
        const Filling filling = firstOf(taken);
        QCOMPARE(filling.fault, QString());
        QCOMPARE(customerIn(filling), customerId);
        QCOMPARE(filling.leftOut, QStringList());
        QCOMPARE(sentBy(filling), QByteArray(body).replace(": ", ":").replace(", ", ","));
        const auto isSaid = [](const QString &each) { return each.contains(u"No customer is named"_s); };
        QCOMPARE(std::ranges::any_of(filling.assumed, isSaid), customerId.isEmpty());
    }

    void listsOrdersFirst()
    {
        const TakenIn taken = takeIn(sample("chromium.har"));
        QCOMPARE(taken.orders.size(), 4);
        QVERIFY(taken.orders.at(0).isOrder);
        QCOMPARE(taken.orders.at(0).httpStatus, 200);
        QCOMPARE(taken.orders.at(1).address, u"https://portal.example.com/logo.png"_s); // then as in the file
        QVERIFY(!taken.orders.at(1).isOrder);
        const Filling other = fillingOf(taken.orders.at(1), defaultContract(), TimestampUnit::Milliseconds);
        QVERIFY(other.fault.contains(u"no body"_s));
    }

    void saysWhatItLeftOut()
    {
        const TakenIn taken = takeIn(sample("by-hand.txt"));
        const QString said = taken.notices.join(u'\n');
        for (const char *part : {"--user", "--proxy", "--frobnicate", "Content-Type"})
            QVERIFY2(said.contains(QLatin1StringView(part)), part);
        QVERIFY(!said.contains(u"hunter2"_s));
    }

    void listsWhatIsNoFieldOrDoesNotFit()
    {
        const Filling filling =
            firstOf(takeIn("{\"product\": \"Office365Backup\", \"licenseType\": 7, "
                           "\"userSeat\": 25, \"colour\": \"red\", \"client_secret\": \"abc-123456\"}"));
        QCOMPARE(filling.fault, QString());
        const QString said = filling.leftOut.join(u'\n');
        for (const char *part : {"licenseType", "colour", "client_secret"})
            QVERIFY2(said.contains(QLatin1StringView(part)), part);
        QVERIFY(!said.contains(u"abc-123456"_s));
        QVERIFY(sentBy(filling).contains("Office365Backup"));
        QVERIFY(std::ranges::any_of(
            filling.lines, [](const ReviewLine &line) { return line.at.key == u"product"_s; }));
    }

    void listsWhatDoesNotApply()
    {
        const QByteArray trial = "{\"product\": \"Office365Backup\", \"licenseType\": \"Trial\", "
                                 "\"avepointStorageType\": 1, \"byos\": true, \"retentionYear\": 1";
        const auto isSaid = [](const QString &each) {
            return each.contains(u"“avepointStorageType” does not apply"_s);
        };
        const Filling alone = firstOf(takeIn(trial + "}"));
        QVERIFY2(std::ranges::count_if(alone.leftOut, isSaid) == 1,
            qPrintable(alone.leftOut.join(u'\n') + alone.fault));
        const Filling withMore = firstOf(takeIn(trial + ", \"colour\": 1}"));
        QCOMPARE(std::ranges::count_if(withMore.leftOut, isSaid), 1);
    }

    void recognizesTheContract()
    {
        for (const Contract *contract : contracts()) {
            QFile file(QStringLiteral(SAMPLES "/../../../resources/samples/paid%1.json")
                           .arg(contract == &defaultContract() ? QString() : u"-2025-10"_s));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto read = readDraft(file.readAll(), TimestampUnit::Milliseconds);
            const auto &draft = std::get<DraftRead>(read);
            const QByteArray sent = writeJson(bodyOf(*contract, draft.draft, TimestampUnit::Milliseconds));
            for (const Contract *current : contracts()) {
                const TakenIn taken = takeIn(sent);
                const Filling filling =
                    fillingOf(taken.orders.front(), *current, TimestampUnit::Milliseconds);
                QCOMPARE(filling.contract, contract);
                QCOMPARE(filling.leftOut, QStringList());
                QCOMPARE(writeJson(bodyOf(*contract, filling.draft, TimestampUnit::Milliseconds)), sent);
            }
        }
    }

    void recognizesTheUnitOfDates()
    {
        QFile file(QStringLiteral(SAMPLES "/../../../resources/samples/paid.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readDraft(file.readAll(), TimestampUnit::Milliseconds);
        const Draft &draft = std::get<DraftRead>(read).draft;
        for (const TimestampUnitRow &row : timestampUnits()) {
            const TakenIn taken = takeIn(writeJson(bodyOf(defaultContract(), draft, row.unit)));
            const Filling filling = firstOf(taken);
            QCOMPARE(filling.leftOut, QStringList());
            QCOMPARE(sentBy(filling),
                QByteArray::fromStdString(
                    bodyOf(defaultContract(), draft, TimestampUnit::Milliseconds).dump()));
            const auto isSaid = [](const QString &each) { return each.contains(u"Dates were read"_s); };
            QCOMPARE(std::ranges::any_of(filling.assumed, isSaid), row.unit != TimestampUnit::Milliseconds);
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        QTest::addRow("cut JSON") << QByteArray("{\n \"product\": \"O") << u"line 2, column"_s;
        QTest::addRow("twice") << QByteArray("{\"a\": 1,\n\"a\": 2}") << u"line 2, column 1"_s;
        QTest::addRow("list") << QByteArray("[1]") << u"A list"_s;
        QTest::addRow("other JSON") << QByteArray("{\"a\": 1}") << u"none of the fields"_s;
        QTest::addRow("words") << QByteArray("Dear support,\nit did not work.") << u"neither JSON"_s;
        QTest::addRow("open quote") << QByteArray("curl 'https://x.example") << u"Line 1, column 6"_s;
        QTest::addRow("unknown contract")
            << QByteArray("{\"contract\": \"1999\", \"body\": {}}") << u"1999"_s;
        QTest::addRow("no body") << QByteArray("{\"contract\": \"2025-09\"}") << u"body"_s;
        QTest::addRow("template") << QByteArray("{\"template\": \"x\", \"contract\": \"2025-09\"}")
                                  << u"Manage templates"_s;
        QTest::addRow("newer support file") << QByteArray("{\"supportFile\": 2}") << u"does not know"_s;
        QTest::addRow("support file without calls") << QByteArray("{\"supportFile\": 1}") << u"log"_s;
        QTest::addRow("empty HAR") << QByteArray("{\"log\": {\"entries\": []}}") << u"no calls"_s;
        QTest::addRow("too deep") << QByteArray(100, '{') << u"nested"_s;
        QTest::addRow("too long") << QByteArray((64 << 20) + 1, 'x') << u"longer"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, part);
        const TakenIn taken = takeIn(text);
        QVERIFY2(taken.fault.contains(part), qPrintable(taken.fault));
        QVERIFY(taken.orders.isEmpty());
    }

    void saysWhyACallFillsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        QTest::addRow("no body") << QByteArray("curl https://x.example") << u"no body"_s;
        QTest::addRow("form") << QByteArray("curl https://x.example -d a=b") << u"cannot be read"_s;
        QTest::addRow("list") << QByteArray("curl https://x.example -d '[]'") << u"no object"_s;
        QTest::addRow("other") << QByteArray("curl https://x.example -d '{\"a\":1}'")
                               << u"none of the fields"_s;
    }

    void saysWhyACallFillsNothing()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, part);
        const Filling filling = firstOf(takeIn(text));
        QVERIFY2(filling.fault.contains(part), qPrintable(filling.fault));
        QVERIFY(filling.lines.isEmpty());
    }

    void emptyIsNothing()
    {
        const TakenIn taken = takeIn(" \n\t");
        QCOMPARE(taken.form, TakenForm::Nothing);
        QCOMPARE(taken.fault, QString());
    }

    void readsCustomersOfAnyPath_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("customerId");
        QTest::addColumn<bool>("isOrder");
        const QByteArray path = "/partner/external/v3/general/customers/";
        QTest::addRow("gateway") << "https://gate.example/elements" + path + "a%20b/services" << u"a b"_s
                                 << true;
        QTest::addRow("seats") << "https://x.example" + path + "c1/seats" << u"c1"_s << false;
        QTest::addRow("customer") << "https://x.example" + path + "c1" << u"c1"_s << false;
        QTest::addRow("other") << QByteArray("https://x.example/services") << QString() << false;
    }

    void readsCustomersOfAnyPath()
    {
        QFETCH(QByteArray, url);
        const TakenIn taken = takeIn("curl '" + url + "' -d '" + body + "'");
        QTEST(taken.orders.front().customerId, "customerId");
        QTEST(taken.orders.front().isOrder, "isOrder");
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "intake_test.moc"
