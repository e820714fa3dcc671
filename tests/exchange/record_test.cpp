// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/exchangerecord.h"

#include "json/boundedjson.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

Exchange order()
{
    Exchange exchange;
    exchange.purpose = Purpose::Order;
    exchange.startedAt = QDateTime(QDate(2026, 3, 2), QTime(10, 11, 12, 345), Qt::UTC);
    exchange.url = QUrl(u"https://api.test/partner/orders?pageIndex=1"_s);
    exchange.requestHeaders = {{"Host", "api.test"}, {"Authorization", "Bearer \xE2\x80\xA2\xE2\x80\xA2"}};
    exchange.requestBody = R"({"product":"Office365Backup"})";
    exchange.httpStatus = 200;
    exchange.httpVersion = "HTTP/1.1";
    exchange.reason = "OK";
    exchange.responseHeaders = {{"X-A", "1"}, {"x-a", "2"}};
    exchange.responseBody = R"({"status":1})";
    exchange.times = {.dns = 1, .connect = 2, .tls = 3, .send = 0, .wait = 40, .read = 5, .total = 51};
    exchange.peer = {u"192.0.2.1:443"_s, u"http://proxy.test:8080"_s, u"TLS 1.3"_s, u"AES"_s, u"CN=api"_s,
        u"CN=authority"_s};
    return exchange;
}

QByteArray recordWith(const char *name, const Json &value, const char *within = nullptr)
{
    Json record = recordOf(order());
    (within ? record[within] : record)[name] = value;
    return QByteArray::fromStdString(record.dump());
}

} // namespace

class RecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackWhole_data()
    {
        QTest::addColumn<Exchange>("exchange");
        const auto row = [](const char *name, const auto &change) {
            Exchange exchange = order();
            change(exchange);
            QTest::newRow(name) << exchange;
        };
        row("complete", [](Exchange &) {});
        row("nothing came", [](Exchange &exchange) {
            exchange.httpStatus = 0;
            exchange.httpVersion.clear();
            exchange.reason.clear();
            exchange.responseHeaders.clear();
            exchange.responseBody.clear();
            exchange.ending = u"The connection was refused."_s;
            exchange.times = ExchangeTimes();
            exchange.peer = {};
        });
        row("no UTF-8", [](Exchange &exchange) {
            exchange.responseBody = QByteArray("\xff\xfe\0a", 4);
            exchange.responseHeaders = {{"X", "caf\xe9"}};
        });
        row("NUL", [](Exchange &exchange) { exchange.responseBody = QByteArray("a\0b", 3); });
        row("byte order mark", [](Exchange &exchange) { exchange.responseBody = "\xEF\xBB\xBF{}"; });
        row("half of a pair", [](Exchange &exchange) { exchange.responseBody = "\xED\xA0\x80"; });
        row("line breaks", [](Exchange &exchange) { exchange.responseBody = "a\r\nb\n\n\t\"\\"; });
        row("left out", [](Exchange &exchange) { exchange.responseBytesLeftOut = 1LL << 40; });
        for (const Purpose purpose : {Purpose::Token, Purpose::Customers, Purpose::Services, Purpose::Seats})
            row(keyOf(purpose), [purpose](Exchange &exchange) { exchange.purpose = purpose; });
    }
    void comesBackWhole()
    {
        QFETCH(Exchange, exchange);
        const std::optional<Exchange> again = readExchange(writeExchange(exchange));
        QVERIFY(again);
        QVERIFY(*again == exchange);
    }

    void isReadByPeople()
    {
        const Json record = recordOf(order());
        QCOMPARE(textOf(record["purpose"]), u"order"_s);
        QCOMPARE(textOf(record["startedAt"]), u"2026-03-02T10:11:12.345Z"_s);
        QCOMPARE(textOf(record["request"]["headers"][0]["name"]), u"Host"_s);
        QCOMPARE(textOf(record["request"]["body"]), u"{\"product\":\"Office365Backup\"}"_s);
        QCOMPARE(record["response"]["status"].get<int>(), 200);
        QCOMPARE(record["milliseconds"]["wait"].get<int>(), 40);
        QVERIFY(record["milliseconds"].begin().key() == "dns");
    }

    void saysWhatIsInBase64()
    {
        Exchange exchange = order();
        exchange.responseBody = "\xff";
        const Json record = recordOf(exchange);
        QVERIFY(!record["response"].contains("body"));
        QCOMPARE(textOf(record["response"]["bodyBase64"]), u"/w=="_s);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("<html>");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("unknown purpose") << recordWith("purpose", "spy");
        QTest::newRow("no time") << recordWith("startedAt", "yesterday");
        QTest::newRow("local time") << recordWith("startedAt", "2026-03-02T10:11:12");
        QTest::newRow("request no object") << recordWith("request", 1);
        QTest::newRow("ending no text") << recordWith("ending", 7);
        QTest::newRow("ending too long") << recordWith("ending", std::string(5000, 'x'));
        QTest::newRow("address with a password")
            << recordWith("url", "https://user:word@api.test/", "request");
        QTest::newRow("no address") << recordWith("url", "https://[", "request");
        QTest::newRow("address without a host") << recordWith("url", "ht?x=://r#e#f", "request");
        QTest::newRow("address of a file") << recordWith("url", "file:///etc/passwd", "request");
        QTest::newRow("method with a line break") << recordWith("method", "POST\nX", "request");
        QTest::newRow("headers no list") << recordWith("headers", Json::object(), "request");
        QTest::newRow("header no object") << recordWith("headers", Json::array({1}), "request");
        QTest::newRow("header without a name")
            << recordWith("headers", Json::array({Json::object({{"value", "a"}})}), "request");
        QTest::newRow("header with a line break") << recordWith(
            "headers", Json::array({Json::object({{"name", "a"}, {"value", "b\r\nc: d"}})}), "response");
        QTest::newRow("too many headers") << recordWith("headers",
            Json(std::vector<Json>(1001, Json::object({{"name", "a"}, {"value", "b"}}))), "response");
        QTest::newRow("status negative") << recordWith("status", -1, "response");
        QTest::newRow("status too large") << recordWith("status", 1000, "response");
        QTest::newRow("status no number") << recordWith("status", "200", "response");
        QTest::newRow("left out negative") << recordWith("bodyBytesLeftOut", -1, "response");
        QTest::newRow("body too long") << recordWith("body", std::string((16 << 20) + 1, 'x'), "response");
        QTest::newRow("time negative") << recordWith("wait", -1, "milliseconds");
        QTest::newRow("time of a century") << recordWith("total", 3'000'000'000'000, "milliseconds");
        QTest::newRow("peer no text") << recordWith("cipher", 1, "peer");
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readExchange(text));
    }

    // QUrl takes both in, and writes them otherwise.
    void keepsAddressesThatAreWrittenOtherwise_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("fragment with marks of one") << QByteArray("https://api.test/a?b##=c");
        QTest::newRow("capitals and other letters") << QByteArray("HTTPS://API.test/\xc3\xbc?a");
    }
    void keepsAddressesThatAreWrittenOtherwise()
    {
        QFETCH(QByteArray, address);
        const auto exchange = readExchange(recordWith("url", address.toStdString(), "request"));
        QVERIFY(exchange);
        QCOMPARE(readExchange(writeExchange(*exchange)), exchange);
    }

    void leavesOutAnAddressThatCannotBeReadAgain()
    {
        for (const QString &address : {u"https:[x]"_s, u"https://user:word@api.test/"_s}) {
            Exchange exchange = order();
            exchange.url = QUrl(address);
            const auto read = readExchange(writeExchange(exchange));
            QVERIFY(read);
            QCOMPARE(read->url, QUrl());
            QCOMPARE(read->requestBody, exchange.requestBody);
        }
    }

    void refusesDamagedBase64()
    {
        Json record = recordOf(order());
        record["response"].erase("body");
        record["response"]["bodyBase64"] = "????";
        QVERIFY(!exchangeIn(record));
    }
};

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::RecordTest)
#include "record_test.moc"
