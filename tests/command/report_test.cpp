// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/report.h"

#include "command/exitcode.h"
#include "command/program.h"
#include "delivery/verdict.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

Attempt attemptWith(const Outcome &outcome)
{
    Attempt attempt;
    attempt.facts = {.id = u"a1"_s,
        .profileName = u"Mine"_s,
        .environment = u"custom"_s,
        .contract = u"2025-09"_s,
        .customerId = u"c1"_s,
        .customerName = {},
        .product = u"Office365Backup"_s,
        .seats = u"25"_s,
        .startedAt = QDateTime::currentDateTimeUtc()};
    attempt.outcome = outcome;
    attempt.durationMs = 1234;
    attempt.postsSent = 1;
    return attempt;
}

AnswerFacts facts(int httpStatus)
{
    return {httpStatus, u"r1"_s, u"c1"_s, u"Office365Backup"_s, {}};
}

Json reported(const Outcome &outcome, const Problems &problems = {})
{
    return std::get<Json>(readJson(reportOf(attemptWith(outcome), defaultContract(), problems)));
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomesAreTold_data();
    void outcomesAreTold();
    void everythingElseIsThere();
    void whatIsNotKnownIsNull();
    void problemsNameTheirFields();
    void theServicesMessagesAreProblemsToo();
    void isOneLine();
    void aPersonGetsTheSameInWords();
};

void ReportTest::outcomesAreTold_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, const Outcome &outcome, const char *members, int exitCode) {
        QTest::addRow("%s", name) << outcome << QByteArray(members) << exitCode;
    };
    row("added", Answered{facts(200), 1}, R"(["answered","success",200,1,"SaveSuccessful"])", 0);
    row("change", Answered{facts(200), 4}, R"(["answered","change",200,4,"UserSeatNotEnough"])", 1);
    row("refused", Answered{facts(200), 3}, R"(["answered","refused",200,3,"PartnerNoLicense"])", 1);
    row("checked", Answered{facts(200), 16}, R"(["answered","unknown",200,16,"CheckSuccessful"])", 4);
    row("unpublished", Answered{facts(200), 8}, R"(["answered","unknown",200,8,null])", 4);
    row("HTTP 403", Refused{facts(403), {}, {}, {}, {}}, R"(["refused","refused",403,null,null])", 1);
    row("HTTP 500", Failed{facts(500), {}, {}}, R"(["failed","unknown",500,null,null])", 4);
    row("no JSON", Unreadable{facts(200), Unreadable::Reason::NotJson},
        R"(["unreadable","unknown",200,null,null])", 4);
    row("lost", Lost{Lost::Cause::ConnectionLost}, R"(["lost","unknown",null,null,null])", 4);
    row("cancelled", Lost{Lost::Cause::Cancelled}, R"(["lost","unknown",null,null,null])", 4);
    row("not sent", NotSent{NotSent::Reason::NoConnection, u"No."_s},
        R"(["notSent","notSent",null,null,null])", 3);
}

void ReportTest::outcomesAreTold()
{
    QFETCH(Outcome, outcome);
    QFETCH(QByteArray, members);
    QFETCH(int, exitCode);
    const Json report = reported(outcome);
    const Json told = Json::array(
        {report["outcome"], report["class"], report["httpStatus"], report["status"], report["statusName"]});
    QCOMPARE(QByteArray::fromStdString(told.dump()), members);
    QCOMPARE(static_cast<int>(exitCodeOf(classOf(outcome, defaultContract()))), exitCode);
}

void ReportTest::everythingElseIsThere()
{
    const Json report = reported(Answered{facts(200), 1});
    QCOMPARE(test::namesIn(report),
        (QStringList{u"outcome"_s, u"class"_s, u"httpStatus"_s, u"status"_s, u"statusName"_s, u"customerId"_s,
            u"product"_s, u"message"_s, u"requestId"_s, u"attemptId"_s, u"durationMs"_s, u"problems"_s}));
    QCOMPARE(textOf(report["customerId"]), u"c1"_s);
    QCOMPARE(textOf(report["product"]), u"Office365Backup"_s);
    QCOMPARE(textOf(report["requestId"]), u"r1"_s);
    QCOMPARE(textOf(report["attemptId"]), u"a1"_s);
    QCOMPARE(integerOf(report["durationMs"]), std::optional<qint64>(1234));
    QVERIFY(textOf(report["message"]).contains(u"Office365Backup was added to"_s));
    QVERIFY(report["problems"].is_array() && report["problems"].empty());
}

void ReportTest::whatIsNotKnownIsNull()
{
    const QByteArray report = reportOf({}, defaultContract());
    const Json json = std::get<Json>(readJson(report));
    for (const char *name :
        {"httpStatus", "status", "statusName", "customerId", "product", "requestId", "attemptId"})
        QVERIFY2(json[name].is_null(), name);
}

void ReportTest::problemsNameTheirFields()
{
    const Json report = reported(NotSent{NotSent::Reason::HasProblems, {}},
        {{{u"userSeat"_s, 0}, Problem::Severity::Error, u"First."_s},
            {{u"licenseItems.SaleType"_s, 0}, Problem::Severity::Error, u"Second."_s},
            {{u"licenseItems.SaleType"_s, 1}, Problem::Severity::Error, u"Third."_s}});
    QCOMPARE(QByteArray::fromStdString(report["problems"].dump()),
        QByteArray(
            R"([{"field":"userSeat","text":"First."},{"field":"licenseItems.SaleType","text":"Second."},)"
            R"({"field":"licenseItems[1].SaleType","text":"Third."}])"));
}

void ReportTest::theServicesMessagesAreProblemsToo()
{
    const Json report =
        reported(Refused{facts(400), u"Bad Request"_s, {{u"userSeat"_s, u"too many"_s}}, {}, {}});
    QCOMPARE(report["problems"].size(), std::size_t(1));
    QCOMPARE(textOf(report["problems"][0]["field"]), u"userSeat"_s);
    QCOMPARE(textOf(report["problems"][0]["text"]), u"too many"_s);
}

void ReportTest::isOneLine()
{
    const QByteArray report =
        reportOf(attemptWith(NotSent{NotSent::Reason::Token, u"Two\nlines."_s}), defaultContract());
    QVERIFY(!report.contains('\n'));
}

void ReportTest::aPersonGetsTheSameInWords()
{
    const QStringList lines = linesOf(attemptWith(Answered{facts(200), 4}), defaultContract());
    QVERIFY(lines.first().contains(u"status 4"_s));
    QVERIFY(lines.first().contains(u"UserSeatNotEnough"_s));
    QVERIFY(lines.join(u' ').contains(u"25"_s));
    QVERIFY(lines.contains(u"Request ID: r1"_s));
    QVERIFY(!lines.contains(QString()));
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::ReportTest)
#include "report_test.moc"
