// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/customerdirectory.h"

#include "customers/readingbench.h"
#include "support/faults.h"
#include "support/faultserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(onboard::ReadFailure::Kind)

namespace onboard {

using test::answer;
using test::FaultServer;
using test::patienceMs;
using test::ReadingBench;
using test::Script;
using State = CustomerDirectory::State;
using Kind = ReadFailure::Kind;

namespace {

const QByteArray path = "/partner/external/v3/general/customers/batch";

/// A page with customers numbered from there on.
Script page(int first, int count, int total)
{
    QByteArray rows;
    for (int number = first; number < first + count; ++number)
        rows +=
            (rows.isEmpty() ? "" : ",") + QByteArray(R"({"id":"c)") + QByteArray::number(number) + R"("})";
    return answer(
        200, R"({"data":[)" + rows + R"(],"metadata":{"totalCount":)" + QByteArray::number(total) + "}}");
}

/// Reads the list of a server that gives a token to everybody.
struct Scene
{
    explicit Scene(const QList<Script> &pages, const QList<Script> &tokens = {test::tokenAnswer()})
        : bench(server.url(), server.url(u"/token"_s))
        , directory(bench.tokens)
    {
        server.play("/token", tokens);
        server.play(path, pages);
        directory.read(bench.profile);
    }
    [[nodiscard]] bool ends() const
    {
        return QTest::qWaitFor([&] { return directory.state() != State::Reading; }, patienceMs);
    }

    FaultServer server;
    ReadingBench bench;
    CustomerDirectory directory;
};

} // namespace

/// Lists that go wrong on the way: what came stays, and a person is told what to do.
class ReadingFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void noWholeAnswerIsNoAnswer_data();
    void noWholeAnswerIsNoAnswer();
    void keepsWhatCameBefore();
    void endsWhenItIsTime_data();
    void endsWhenItIsTime();
    void aRefusedTokenIsRenewedOnce_data();
    void aRefusedTokenIsRenewedOnce();
    void tellsTheWait();
    void followsNobodyElsewhere();
    void tellsNoSecret();
    void refusedAddressesMeetNobody();
};

void ReadingFaultsTest::saysWhatWentWrong_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const Script &script, Kind kind, const QString &part) {
        QTest::newRow(name) << script << kind << part;
    };
    const QByteArray nothing = "{}";
    row("301", answer(301, nothing), Kind::Failed, u"another address"_s);
    row("400", answer(400, nothing), Kind::Failed, u"HTTP 400"_s);
    row("401", answer(401, nothing), Kind::NoToken, u"HTTP 401"_s);
    row("403", answer(403, nothing), Kind::NotPermitted, u"elements.customers.read.all"_s);
    row("404", answer(404, nothing), Kind::NotPermitted, u"is not affected"_s);
    row("429", answer(429, nothing), Kind::Busy, u"Try again"_s);
    row("500", answer(500, nothing), Kind::Failed, u"HTTP 500"_s);
    row("503", answer(503, nothing), Kind::Busy, u"Try again"_s);
    row("204", answer(204, {}), Kind::Failed, u"HTTP 204"_s);
    row("a page of HTML", answer(200, "<!doctype html>"), Kind::Unreadable, u"sign-in page"_s);
    row("empty", answer(200, {}), Kind::Unreadable, u"not what the documentation"_s);
    row("compressed", answer(200, "x", {{"Content-Encoding", "gzip"}}), Kind::Unreadable, u"compressed"_s);
    row("too long",
        Script{{test::send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"data\":["),
            test::flood(QByteArray(1 << 16, ' '), 1'000)}},
        Kind::Unreadable, u"longer than"_s);
}

void ReadingFaultsTest::saysWhatWentWrong()
{
    QFETCH(Script, script);
    QFETCH(Kind, kind);
    QFETCH(QString, part);
    Scene scene({script});
    QVERIFY(scene.ends());
    QCOMPARE(scene.directory.state(), State::Failed);
    QVERIFY2(scene.directory.failure()->kind == kind, qPrintable(scene.directory.failure()->sentence));
    QVERIFY2(
        scene.directory.failure()->sentence.contains(part), qPrintable(scene.directory.failure()->sentence));
    QVERIFY(!scene.directory.failure()->sentence.contains(u'{'));
    QVERIFY(scene.directory.customers().isEmpty());
}

void ReadingFaultsTest::noWholeAnswerIsNoAnswer_data()
{
    QTest::addColumn<Script>("script");
    for (const test::Fault &fault : test::faultsAfterOrder())
        QTest::newRow(fault.name) << fault.script;
}

/// Reading again does no harm, which Qt may do by itself: counted is only that it ends.
void ReadingFaultsTest::noWholeAnswerIsNoAnswer()
{
    QFETCH(Script, script);
    Scene scene({script});
    QVERIFY(scene.ends());
    QCOMPARE(scene.directory.state(), State::Failed);
    QVERIFY(scene.directory.customers().isEmpty());
    QVERIFY(!scene.directory.failure()->sentence.isEmpty());
}

void ReadingFaultsTest::keepsWhatCameBefore()
{
    Scene scene({page(0, 100, 300), page(100, 100, 300), answer(500, "{}")});
    QVERIFY(scene.ends());
    QCOMPARE(scene.directory.state(), State::Failed);
    QCOMPARE(scene.directory.customers().size(), 200);
    QCOMPARE(scene.directory.total(), 300);
    QVERIFY(scene.directory.find(u"C199"_s));
}

void ReadingFaultsTest::endsWhenItIsTime_data()
{
    QTest::addColumn<QList<Script>>("pages");
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("customers");
    using Pages = QList<Script>;
    QTest::newRow("all have come") << Pages{page(0, 100, 150), page(100, 50, 150)} << 2 << 150;
    QTest::newRow("an empty page") << Pages{page(0, 100, 500), page(100, 0, 500)} << 2 << 100;
    QTest::newRow("nobody") << Pages{page(0, 0, 0)} << 1 << 0;
    QTest::newRow("smaller pages than asked for")
        << Pages{page(0, 50, 120), page(50, 50, 120), page(100, 20, 120)} << 3 << 120;
    QTest::newRow("no total") << Pages{answer(200, R"({"data":[{"id":"a"}]})"),
        answer(200, R"({"data":[{"id":"b"}]})"), answer(200, R"({"data":[]})")}
                              << 3 << 2;
    QTest::newRow("a total of 0 that is not true")
        << Pages{page(0, 100, 0), page(100, 3, 0), page(103, 0, 0)} << 3 << 103;
    QTest::newRow("the same page for ever") << Pages{page(0, 100, 5'000)} << 2 << 100;
    QTest::newRow("one that came before")
        << Pages{page(0, 100, 200), page(99, 100, 200), page(199, 1, 200)} << 3 << 200;
    QTest::newRow("all at once") << Pages{page(0, 2'000, 2'000)} << 1 << 2'000;
}

void ReadingFaultsTest::endsWhenItIsTime()
{
    QFETCH(QList<Script>, pages);
    QFETCH(int, requests);
    QFETCH(int, customers);
    Scene scene(pages);
    QVERIFY(scene.ends());
    QVERIFY2(scene.directory.state() == State::Complete,
        scene.directory.failure() ? qPrintable(scene.directory.failure()->sentence) : "");
    QCOMPARE(scene.directory.customers().size(), customers);
    const QList<test::Received> received = scene.server.requestsTo(path);
    QCOMPARE(received.size(), requests);
    for (int index = 0; index < requests; ++index) {
        QCOMPARE(received.at(index).body, QByteArray("{}"));
        QCOMPARE(received.at(index).target,
            path + "?pageIndex=" + QByteArray::number(index + 1) + "&pageSize=100");
    }
}

void ReadingFaultsTest::aRefusedTokenIsRenewedOnce_data()
{
    QTest::addColumn<QList<Script>>("pages");
    QTest::addColumn<int>("tokens");
    QTest::addColumn<bool>("isRead");
    using Pages = QList<Script>;
    const Script refused = answer(401, "{}");
    QTest::newRow("fresh and refused") << Pages{refused, page(0, 100, 100)} << 1 << false;
    QTest::newRow("held and refused") << Pages{page(0, 100, 150), refused, page(100, 50, 150)} << 2 << true;
    QTest::newRow("held and refused, then the fresh one")
        << Pages{page(0, 100, 150), refused, refused, page(100, 50, 150)} << 2 << false;
    QTest::newRow("at each page") << Pages{page(0, 100, 250), refused, page(100, 100, 250), refused,
        page(200, 50, 250)} << 3 << true;
}

void ReadingFaultsTest::aRefusedTokenIsRenewedOnce()
{
    QFETCH(QList<Script>, pages);
    QFETCH(int, tokens);
    QFETCH(bool, isRead);
    Scene scene(pages);
    QVERIFY(scene.ends());
    QCOMPARE(scene.directory.state(), isRead ? State::Complete : State::Failed);
    QCOMPARE(scene.server.posts("/token"), tokens);
}

void ReadingFaultsTest::tellsTheWait()
{
    Scene scene({answer(429, "{}", {{"Retry-After", "37"}})});
    QVERIFY(scene.ends());
    QCOMPARE(scene.directory.failure()->retryAfterSeconds, 37);
    QVERIFY(scene.directory.failure()->sentence.contains(u"37"_s));
}

void ReadingFaultsTest::followsNobodyElsewhere()
{
    FaultServer elsewhere;
    Scene scene({answer(307, "{}", {{"Location", elsewhere.url(u"/x"_s).toEncoded()}})});
    QVERIFY(scene.ends());
    QCOMPARE(scene.directory.state(), State::Failed);
    QCOMPARE(elsewhere.connections(), 0);
}

/// A service that repeats what it was sent, where a person would read it.
void ReadingFaultsTest::tellsNoSecret()
{
    const QByteArray token = "token-that-nobody-may-see";
    Scene scene({answer(200,
                    R"({"data":[{"id":"c1","organization":"Bearer )" + token
                        + R"("}],"metadata":{"totalCount":1}})")},
        {test::tokenAnswer(token)});
    QVERIFY(scene.ends());
    QCOMPARE(scene.directory.customers().size(), 1);
    const QString name = scene.directory.customers().constFirst().organization;
    QVERIFY2(name.startsWith(u"Bearer "_s) && !name.contains(QString::fromLatin1(token)), qPrintable(name));
}

void ReadingFaultsTest::refusedAddressesMeetNobody()
{
    FaultServer server;
    ReadingBench bench(QUrl(u"http://example.com"_s), server.url(u"/token"_s));
    CustomerDirectory directory(bench.tokens);
    directory.read(bench.profile);
    QTRY_COMPARE_WITH_TIMEOUT(directory.state(), State::Failed, patienceMs);
    QCOMPARE(server.connections(), 0);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::ReadingFaultsTest)
#include "faults_test.moc"
