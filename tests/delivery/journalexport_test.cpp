// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/journalexport.h"
#include "delivery/journalfixture.h"
#include "json/boundedjson.h"

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

using namespace test;

namespace {

/// What another program's reader makes of it: Python's, strict, each row by the names of the columns.
const QString readsCsv = uR"(
import csv, json, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    print(json.dumps(list(csv.DictReader(file, strict=True))))
)"_s;

JournalEntry anEntry()
{
    JournalEntry entry;
    entry.number = 7;
    entry.state = JournalEntry::State::Done;
    entry.attempt =
        endedAttempt(factsOf(), Answered{AnswerFacts{.httpStatus = 200, .requestId = u"req-1"_s}, 4});
    entry.outcomeClass = OutcomeClass::Change;
    entry.body = R"({"product":"Office365Backup","retentionYear":3})";
    return entry;
}

} // namespace

/// What other programs read of an export.
class JournalExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndColumnsAreReadByOthers();
    void nothingIsAFormula_data();
    void nothingIsAFormula();
    void itemsStandInOneCell();
    void textsStayWhole();
    void jsonIsAListOfReports();
    void anEmptyOneIsWhole();

private:
    [[nodiscard]] QByteArray written(ExportFormat format, const QList<JournalEntry> &entries);
    [[nodiscard]] Json readByOthers(const QList<JournalEntry> &entries);

    QTemporaryDir m_folder;
};

QByteArray JournalExportTest::written(ExportFormat format, const QList<JournalEntry> &entries)
{
    JournalExport writer(format);
    QByteArray text = writer.head();
    for (const JournalEntry &entry : entries)
        text += writer.next(entry);
    return text + writer.tail();
}

Json JournalExportTest::readByOthers(const QList<JournalEntry> &entries)
{
    QFile file(m_folder.filePath(u"out.csv"_s));
    const QByteArray text = written(ExportFormat::Csv, entries);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    file.close();
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, readsCsv, file.fileName()});
    if (!python.waitForFinished())
        return {};
    const auto read = readJson(python.readAllStandardOutput());
    const Json *rows = std::get_if<Json>(&read);
    return rows ? *rows : Json(python.readAllStandardError().toStdString());
}

void JournalExportTest::rowsAndColumnsAreReadByOthers()
{
    const JournalEntry entry = anEntry();
    const Json rows = readByOthers({entry, entry});
    QCOMPARE(rows.size(), 2U);
    const QHash<QString, QString> expected{{u"number"_s, u"7"_s}, {u"attemptId"_s, entry.attempt.facts.id},
        {u"state"_s, u"done"_s}, {u"profile"_s, u"Sales"_s}, {u"customerId"_s, test::customer},
        {u"product"_s, u"Office365Backup"_s}, {u"class"_s, u"change"_s}, {u"httpStatus"_s, u"200"_s},
        {u"status"_s, u"4"_s}, {u"statusName"_s, u"UserSeatNotEnough"_s}, {u"durationMs"_s, u"1234"_s},
        {u"requestId"_s, u"req-1"_s}, {u"settled.reason"_s, u""_s}, {u"body.retentionYear"_s, u"3"_s},
        {u"body.userSeat"_s, u""_s}};
    for (auto each = expected.begin(); each != expected.end(); ++each) {
        const std::string name = each.key().toStdString();
        QVERIFY2(rows.at(1).contains(name), name.c_str());
        QCOMPARE(textOf(rows.at(1).at(name)), each.value());
    }
}

void JournalExportTest::nothingIsAFormula_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"  =1"_s,
             u"＝1"_s, u"=cmd|' /C calc'!A0"_s})
        QTest::addRow("%s", text.toUtf8().constData()) << text;
}

/// Of whatever is not this program's own.
void JournalExportTest::nothingIsAFormula()
{
    QFETCH(const QString, text);
    JournalEntry entry = anEntry();
    entry.attempt.facts.profileName = text;
    entry.attempt.facts.customerName = text;
    entry.note = text;
    entry.settlement = settlement(Finding::Added, text);
    entry.attempt.outcome = Answered{AnswerFacts{.httpStatus = 200, .requestId = text}, 4};
    Json body = Json::object();
    body["product"] = jsonOf(text);
    entry.body = writeJson(body);
    const Json rows = readByOthers({entry});
    QCOMPARE(rows.size(), 1U);
    for (const char *name :
        {"profile", "customerName", "note", "settled.reason", "requestId", "body.product"})
        QCOMPARE(textOf(rows.at(0).at(name)), u'\'' + text);
}

void JournalExportTest::itemsStandInOneCell()
{
    const Contract &contract =
        **std::ranges::find_if(contracts(), [](const Contract *each) { return each->mostItems > 1; });
    const Field &field =
        *std::ranges::find_if(contract.fields, [](const Field &each) { return each.place == Place::Item; });
    Json body = Json::object();
    for (const int value : {5, 6}) {
        Json item = Json::object();
        item[field.wire] = value;
        body[contract.listName].push_back(item);
    }
    JournalEntry entry = anEntry();
    entry.attempt.facts.contract = QString::fromLatin1(contract.revision);
    entry.body = writeJson(body);
    const Json rows = readByOthers({entry});
    QCOMPARE(textOf(rows.at(0).at(std::string("body.") + field.wire)), u"5; 6"_s);
}

void JournalExportTest::textsStayWhole()
{
    JournalEntry entry = anEntry();
    entry.note = u"He said “no”, \"never\";\nline two, ünïcödé 漢字"_s;
    QCOMPARE(textOf(readByOthers({entry}).at(0).at("note")), entry.note);
}

void JournalExportTest::jsonIsAListOfReports()
{
    JournalEntry second = anEntry();
    second.number = 8;
    second.note = u"=1+1"_s; // a formula is none in JSON: as it is
    const auto read = readJson(written(ExportFormat::JsonLines, {anEntry(), second}));
    const Json *list = std::get_if<Json>(&read);
    QVERIFY(list);
    QCOMPARE(list->size(), 2U);
    QCOMPARE(list->at(0).at("number").get<int>(), 7);
    QCOMPARE(list->at(1).at("note").get<std::string>(), std::string("=1+1"));
    QCOMPARE(list->at(0).at("body").at("retentionYear").get<int>(), 3);
}

void JournalExportTest::anEmptyOneIsWhole()
{
    QVERIFY(readByOthers({}) == Json::array());
    const auto read = readJson(written(ExportFormat::JsonLines, {}));
    QVERIFY(std::get<Json>(read) == Json::array());
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::JournalExportTest)
#include "journalexport_test.moc"
