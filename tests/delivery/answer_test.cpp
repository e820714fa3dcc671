// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/answer.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(10, 0), QTimeZone::utc());

Outcome read(int httpStatus, const QByteArray &body, const HttpHeaders &headers = {})
{
    return readAnswer(defaultContract(), httpStatus, headers, body, now);
}

template <class T> T as(const Outcome &outcome)
{
    const T *found = std::get_if<T>(&outcome);
    if (!found)
        qWarning("the outcome is %s", keyOf(outcome));
    return found ? *found : T{};
}

QByteArray messageBody(const QByteArray &message)
{
    return "{\"message\":\"" + message + "\"}";
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

class AnswerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheSpecificationsSample()
    {
        const QByteArray body = R"({
    "customerId": "7e4ffcae-xxxx-xxxx-xxxx-c6efa0b250d5",
    "product": "Office365Backup",
    "status": 1
})";
        const auto answered = as<Answered>(read(200, body));
        QCOMPARE(answered.status, 1);
        QCOMPARE(answered.facts.customerId, u"7e4ffcae-xxxx-xxxx-xxxx-c6efa0b250d5"_s);
        QCOMPARE(answered.facts.product, u"Office365Backup"_s);
        QCOMPARE(answered.facts.httpStatus, 200);
        QCOMPARE(answered.facts.body, body);
    }

    void status_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        for (const int code : {1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 16, 17, 18, 19, 20, 0, -1, 99999})
            QTest::addRow("status %d", code)
                << QByteArray(R"({"status":)" + QByteArray::number(code) + '}') << code;
        QTest::newRow("as text") << QByteArray(R"({"status":"4"})") << 4;
        QTest::newRow("as text with blanks") << QByteArray(R"({"status":" 4 "})") << 4;
        QTest::newRow("capital name") << QByteArray(R"({"Status":7})") << 7;
        QTest::newRow("upper-case name") << QByteArray(R"({"STATUS":7})") << 7;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"status\":1}") << 1;
        QTest::newRow("unknown members") << QByteArray(R"({"x":{"y":[1,2,{}]},"status":1,"z":null})") << 1;
        QTest::newRow("product as number") << QByteArray(R"({"status":1,"product":2048})") << 1;
        QTest::newRow("customer of a wrong type") << QByteArray(R"({"status":1,"customerId":{}})") << 1;
        QTest::newRow("highest") << QByteArray(R"({"status":2147483647})") << 2147483647;
    }
    void status()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const Outcome outcome = read(200, body);
        QCOMPARE(keyOf(outcome), "answered");
        QCOMPARE(std::get<Answered>(outcome).status, status);
    }

    void productMayBeANumber()
    {
        QCOMPARE(as<Answered>(read(200, R"({"status":1,"product":2048})")).facts.product, u"2048"_s);
        QCOMPARE(as<Answered>(read(200, R"({"status":1,"PRODUCT":"Fly"})")).facts.product, u"Fly"_s);
    }

    void unreadable_data()
    {
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Unreadable::Reason>("reason");
        using enum Unreadable::Reason;
        QTest::newRow("no content") << 204 << QByteArray() << NoBody;
        QTest::newRow("no content with a body") << 204 << QByteArray(R"({"status":1})") << NoBody;
        QTest::newRow("empty") << 200 << QByteArray() << NoBody;
        QTest::newRow("blank") << 200 << QByteArray(" \r\n") << NoBody;
        QTest::newRow("created, empty") << 201 << QByteArray() << NoBody;
        QTest::newRow("page") << 200 << QByteArray("<html><h1>Sign in</h1></html>") << NotJson;
        QTest::newRow("cut") << 200 << QByteArray(R"({"status":1)") << NotJson;
        QTest::newRow("trailing") << 200 << QByteArray(R"({"status":1} x)") << NotJson;
        QTest::newRow("two objects") << 200 << QByteArray(R"({"status":1}{"status":2})") << NotJson;
        QTest::newRow("NUL") << 200 << QByteArray("{\"status\":1}\0", 13) << NotJson;
        QTest::newRow("NUL and more") << 200 << QByteArray("{\"status\":1}\0<html>", 19) << NotJson;
        QTest::newRow("NUL in a name") << 200 << QByteArray("{\"status\0\":1}", 13) << NotJson;
        QTest::newRow("not UTF-8") << 200 << QByteArray("{\"a\":\"\xff\",\"status\":1}") << NotJson;
        QTest::newRow("same name twice") << 200 << QByteArray(R"({"status":1,"status":2})") << NotJson;
        QTest::newRow("same name in another case")
            << 200 << QByteArray(R"({"status":1,"Status":2})") << NoStatus;
        QTest::newRow("nested beyond measure") << 200 << nested(200'000) << NotJson;
        QTest::newRow("nested beyond measure in the status")
            << 200 << QByteArray(R"({"status":)" + nested(200) + '}') << NotJson;
        QTest::newRow("list") << 200 << QByteArray(R"([{"status":1}])") << NoStatus;
        QTest::newRow("number") << 200 << QByteArray("1") << NoStatus;
        QTest::newRow("null") << 200 << QByteArray("null") << NoStatus;
        QTest::newRow("no status") << 200 << QByteArray(R"({"customerId":"a","product":"b"})") << NoStatus;
        QTest::newRow("status null") << 200 << QByteArray(R"({"status":null})") << NoStatus;
        QTest::newRow("status true") << 200 << QByteArray(R"({"status":true})") << NoStatus;
        QTest::newRow("status list") << 200 << QByteArray(R"({"status":[1]})") << NoStatus;
        QTest::newRow("status fraction") << 200 << QByteArray(R"({"status":1.5})") << NoStatus;
        QTest::newRow("status word") << 200 << QByteArray(R"({"status":"SaveSuccessful"})") << NoStatus;
        QTest::newRow("status empty text") << 200 << QByteArray(R"({"status":""})") << NoStatus;
        QTest::newRow("status text with more") << 200 << QByteArray(R"({"status":"1 ok"})") << NoStatus;
        QTest::newRow("status text hexadecimal") << 200 << QByteArray(R"({"status":"0x1"})") << NoStatus;
        QTest::newRow("status in Arabic digits")
            << 200 << QByteArray("{\"status\":\"\xD9\xA1\"}") << NoStatus;
        QTest::newRow("status text with NUL") << 200 << QByteArray(R"({"status":"1\u0000"})") << NoStatus;
        QTest::newRow("status beyond 32 bits") << 200 << QByteArray(R"({"status":4294967297})") << NoStatus;
        QTest::newRow("status beyond 64 bits")
            << 200 << QByteArray(R"({"status":18446744073709551617})") << NoStatus;
        QTest::newRow("status beyond a double") << 200 << QByteArray(R"({"status":1e999})") << NotJson;
        QTest::newRow("status one level down") << 200 << QByteArray(R"({"data":{"status":1}})") << NoStatus;
        QTest::newRow("larger than the cap") << 200 << QByteArray((4 << 20) + 1, ' ').append('1') << TooLarge;
    }
    void unreadable()
    {
        QFETCH(int, httpStatus);
        QFETCH(QByteArray, body);
        QFETCH(Unreadable::Reason, reason);
        const Outcome outcome = read(httpStatus, body);
        QCOMPARE(keyOf(outcome), "unreadable");
        QCOMPARE(std::get<Unreadable>(outcome).reason, reason);
        QCOMPARE(std::get<Unreadable>(outcome).facts.httpStatus, httpStatus);
    }

    /// API.md §8, with a body that would be a success if only the body counted.
    void httpStatus_data()
    {
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<QByteArray>("key");
        const QList<int> answered{200, 201, 202, 203, 205, 206, 207, 226, 299};
        const QList<int> refused{300, 301, 302, 303, 304, 307, 308, 399, 400, 401, 402, 403, 404, 405, 406,
            407, 409, 410, 411, 412, 413, 414, 415, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451,
            499};
        const QList<int> failed{408, 500, 501, 502, 503, 504, 505, 507, 508, 511, 520, 599};
        const QList<int> nonsense{0, 100, 101, 199, 600, 999, -1};
        for (const int status : answered)
            QTest::addRow("HTTP %d", status) << status << QByteArray("answered");
        for (const int status : refused)
            QTest::addRow("HTTP %d", status) << status << QByteArray("refused");
        for (const int status : failed)
            QTest::addRow("HTTP %d", status) << status << QByteArray("failed");
        for (const int status : nonsense)
            QTest::addRow("HTTP %d", status) << status << QByteArray("failed");
        QTest::newRow("HTTP 204") << 204 << QByteArray("unreadable");
    }
    void httpStatus()
    {
        QFETCH(int, httpStatus);
        QFETCH(QByteArray, key);
        const Outcome outcome = read(httpStatus, R"({"status":1,"customerId":"c","product":"p"})");
        QCOMPARE(QByteArray(keyOf(outcome)), key);
        const AnswerFacts *facts = factsOf(outcome);
        QVERIFY(facts);
        QCOMPARE(facts->httpStatus, httpStatus);
    }

    void errorBodyOfTheSiblingApi()
    {
        const auto refused = as<Refused>(read(400, R"({
  "statusCode": 400,
  "message": "Bad Request",
  "errors": [ { "code": "InvalidParameter", "field": "SiteRestoreScope", "message": "'Site Restore Scope' must not be empty." },
              { "code": "InvalidParameter", "field": "licenseItems[0].UserSeat", "message": "At least 1." },
              { "code": "General", "message": "Nothing was done." } ],
  "requestId": "0HNEVHLNSPSEJ:00000009",
  "timestamp": "2026-02-27T03:55:10.8742191Z",
  "traceId": "00-...-00"
})"));
        QCOMPARE(refused.message, u"Bad Request Nothing was done."_s);
        const QList<FieldMessage> fields{
            {u"SiteRestoreScope"_s, u"'Site Restore Scope' must not be empty."_s},
            {u"licenseItems[0].UserSeat"_s, u"At least 1."_s}};
        QCOMPARE(refused.fields, fields);
        QCOMPARE(refused.facts.requestId, u"0HNEVHLNSPSEJ:00000009"_s);
        QVERIFY(!refused.retryAfterSeconds);
        QVERIFY(refused.redirectHost.isEmpty());
    }

    void problemDetails()
    {
        const auto refused = as<Refused>(read(400, R"({
  "type": "about:blank",
  "title": "One or more validation errors occurred.",
  "status": 400,
  "errors": { "UserSeat": ["Too few.", "Not a number."], "$.product": ["Missing."], "odd": 5, "plain": "One text." },
  "traceId": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
})"));
        QCOMPARE(refused.message, u"One or more validation errors occurred."_s);
        const QList<FieldMessage> fields{{u"UserSeat"_s, u"Too few."_s}, {u"UserSeat"_s, u"Not a number."_s},
            {u"$.product"_s, u"Missing."_s}, {u"plain"_s, u"One text."_s}};
        QCOMPARE(refused.fields, fields);
        QCOMPARE(refused.facts.requestId, u"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"_s);

        const auto detailed =
            as<Refused>(read(409, R"({"title":"Conflict","detail":"Another order runs."})"));
        QCOMPARE(detailed.message, u"Another order runs."_s);
    }

    void oauthError()
    {
        const auto refused =
            as<Refused>(read(401, R"({"error":"invalid_token","error_description":"The token expired"})"));
        QCOMPARE(refused.message, u"invalid_token: The token expired"_s);
        QCOMPARE(as<Refused>(read(401, R"({"error":"invalid_token"})")).message, u"invalid_token"_s);
    }

    void errorBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("plain text") << QByteArray("no such customer") << u"no such customer"_s;
        QTest::newRow("page stays text")
            << QByteArray("<b>no</b>\r\n<i>way</i>") << u"<b>no</b> <i>way</i>"_s;
        QTest::newRow("message of another type") << QByteArray(R"({"message":5})") << u"{\"message\":5}"_s;
        QTest::newRow("another case") << QByteArray(R"({"Message":"No"})") << u"No"_s;
        QTest::newRow("control characters")
            << QByteArray(R"({"message":"a\u0000b\u0007c\nd\u202ee"})") << u"abc de"_s;
        QTest::newRow("errors as texts") << QByteArray(R"({"errors":["One.","Two."]})") << u"One. Two."_s;
        QTest::newRow("errors of odd types")
            << QByteArray(R"({"message":"No","errors":[1,null,[],{},{"message":3}]})") << u"No"_s;
        QTest::newRow("nested beyond measure")
            << QByteArray(R"({"message":)" + nested(300) + '}') << QString();
        QTest::newRow("same name twice")
            << QByteArray(R"({"message":"a","message":"b"})") << u"{\"message\":\"a\",\"message\":\"b\"}"_s;
        QTest::newRow("a token that is repeated")
            << messageBody("Bad token " + QByteArray(60, 'e') + " given") << u"Bad token […] given"_s;
    }
    void errorBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        for (const int status : {400, 500}) {
            const Outcome outcome = read(status, body);
            const QString text = status == 400 ? as<Refused>(outcome).message : as<Failed>(outcome).message;
            if (qstrcmp(QTest::currentDataTag(), "nested beyond measure") == 0)
                QVERIFY(text.startsWith(u"{\"message\":[[["_s));
            else
                QCOMPARE(text, message);
        }
    }

    void longTextsAreCut()
    {
        const QByteArray longText = QByteArray("very ").repeated(1000);
        const QByteArray quoted = '"' + longText + '"';
        const auto refused = as<Refused>(read(400,
            "{\"message\":" + quoted + ",\"requestId\":" + quoted + ",\"errors\":{\"x\":" + quoted + "}}"));
        QVERIFY(!refused.message.isEmpty());
        QVERIFY(refused.message.size() <= 501);
        QVERIFY(refused.facts.requestId.size() <= 129);
        QCOMPARE(refused.fields.size(), 1);
        QVERIFY(refused.fields.constFirst().text.size() <= 501);
        QVERIFY(as<Refused>(read(400, longText)).message.size() <= 501);
    }

    void fieldMessagesAreCounted()
    {
        QByteArray errors;
        for (int i = 0; i < 5000; ++i)
            errors += R"({"field":"f","message":"m"},)";
        const auto refused = as<Refused>(read(400, R"({"errors":[)" + errors + "null]}"));
        QCOMPARE(refused.fields.size(), 50);
    }

    void requestId_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("id");
        QTest::newRow("none") << QByteArray("{}") << QByteArray() << QString();
        QTest::newRow("body") << QByteArray(R"({"requestId":"b"})") << QByteArray("Request-Id") << u"b"_s;
        QTest::newRow("trace") << QByteArray(R"({"TraceId":"t"})") << QByteArray("Request-Id") << u"t"_s;
        QTest::newRow("header") << QByteArray("{}") << QByteArray("Request-ID") << u"from header"_s;
        QTest::newRow("x-header") << QByteArray("<p>") << QByteArray("X-Request-Id") << u"from header"_s;
        QTest::newRow("number") << QByteArray(R"({"requestId":17})") << QByteArray() << u"17"_s;
    }
    void requestId()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, header);
        QFETCH(QString, id);
        HttpHeaders headers{{"Date", "x"}};
        if (!header.isEmpty())
            headers.append({header, "from header"});
        for (const int status : {200, 302, 404, 503}) {
            const Outcome outcome = read(status, body, headers);
            QVERIFY(factsOf(outcome));
            QCOMPARE(factsOf(outcome)->requestId, id);
        }
    }

    void redirectHost_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("host");
        QTest::newRow("absolute") << QByteArray("https://evil.test/x?token=1") << u"evil.test"_s;
        QTest::newRow("with port") << QByteArray("http://10.0.0.1:81/") << u"10.0.0.1"_s;
        QTest::newRow("relative") << QByteArray("/login") << QString();
        QTest::newRow("none") << QByteArray() << QString();
        QTest::newRow("nonsense") << QByteArray("ht tp://%%%") << QString();
        QTest::newRow("with a password") << QByteArray("https://u:secret@evil.test/") << u"evil.test"_s;
    }
    void redirectHost()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, host);
        QCOMPARE(as<Refused>(read(307, {}, {{"Location", location}})).redirectHost, host);
        QCOMPARE(as<Refused>(read(404, {}, {{"Location", location}})).redirectHost, QString());
    }

    void retryAfterHeader_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<std::optional<qint64>>("seconds");
        using Seconds = std::optional<qint64>;
        QTest::newRow("absent") << QByteArray() << Seconds();
        QTest::newRow("seconds") << QByteArray("120") << Seconds(120);
        QTest::newRow("zero") << QByteArray("0") << Seconds(0);
        QTest::newRow("a day") << QByteArray("86400") << Seconds(86400);
        QTest::newRow("beyond a day") << QByteArray("86401") << Seconds(86400);
        QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999999") << Seconds(86400);
        QTest::newRow("blanks") << QByteArray(" 7 ") << Seconds(7);
        QTest::newRow("negative") << QByteArray("-5") << Seconds();
        QTest::newRow("fraction") << QByteArray("1.5") << Seconds();
        QTest::newRow("word") << QByteArray("soon") << Seconds();
        QTest::newRow("date of today's form") << QByteArray("Mon, 02 Mar 2026 10:01:30 GMT") << Seconds(90);
        QTest::newRow("date of RFC 850") << QByteArray("Monday, 02-Mar-26 10:01:30 GMT") << Seconds(90);
        QTest::newRow("date of asctime") << QByteArray("Mon Mar  2 10:01:30 2026") << Seconds(90);
        QTest::newRow("date gone by") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << Seconds(0);
        QTest::newRow("date of RFC 850 gone by")
            << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << Seconds(0);
        QTest::newRow("date far ahead") << QByteArray("Fri, 01 Jan 2100 00:00:00 GMT") << Seconds(86400);
        QTest::newRow("no such date") << QByteArray("Mon, 31 Feb 2026 10:00:00 GMT") << Seconds();
        QTest::newRow("another zone") << QByteArray("Mon, 02 Mar 2026 10:01:30 CET") << Seconds();
        QTest::newRow("endless") << QByteArray(100'000, '1') << Seconds();
    }
    void retryAfterHeader()
    {
        QFETCH(QByteArray, value);
        QFETCH(std::optional<qint64>, seconds);
        QCOMPARE(retryAfter(value, now), seconds);
        if (value.isEmpty())
            return;
        QCOMPARE(as<Refused>(read(429, {}, {{"Retry-After", value}})).retryAfterSeconds, seconds);
        QCOMPARE(as<Failed>(read(503, {}, {{"retry-after", value}})).retryAfterSeconds, seconds);
    }
};

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::AnswerTest)
#include "answer_test.moc"
