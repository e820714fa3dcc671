// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/har.h"
#include "exchange/harreader.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onboard;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(SAMPLES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the validator says: empty when the file is one of HAR 1.2.
QByteArray complaintsAbout(const QByteArray &har)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.har"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(har) != har.size())
        return "cannot write";
    file.close();
    QProcess validator;
    validator.setProcessChannelMode(QProcess::MergedChannels);
    validator.start(u"/usr/bin/python3"_s, {QStringLiteral(VALIDATOR), file.fileName()});
    if (!validator.waitForFinished(60000))
        return "no validator";
    const QByteArray said = validator.readAll();
    return validator.exitCode() == 0 ? QByteArray() : "wrong: " + said;
}

Exchange wholeCall()
{
    Exchange call;
    call.startedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 15, 4, 123), Qt::UTC);
    call.url = QUrl(u"https://graph.example.com/customers/a%20b/services?x=1&y=%C3%A4"_s);
    call.requestHeaders = {
        {"Authorization", "Bearer \xE2\x80\xA2\xE2\x80\xA2"}, {"Content-Type", "application/json"}};
    call.requestBody = "{\n \"product\": \"P\xC3\xA4 \\\"x\\\"\"\n}";
    call.httpStatus = 200;
    call.httpVersion = "HTTP/2";
    call.reason = "OK";
    call.responseHeaders = {{"content-type", "application/json"}, {"x-twice", "1"}, {"x-twice", "2"}};
    call.responseBody = R"({"status":1})";
    call.times = {12, 25, 30, 1, 157, 3, 240};
    call.peer = {u"203.0.113.7:443"_s, u"http://proxy.example:8080"_s, u"TLS 1.3"_s,
        u"TLS_AES_256_GCM_SHA384"_s, u"CN=*.example.com"_s, u"CN=Some CA"_s};
    return call;
}

} // namespace

Q_DECLARE_METATYPE(onboard::Exchange)

class HarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isValidAndComesBack_data()
    {
        QTest::addColumn<Exchange>("call");
        QTest::addRow("whole") << wholeCall();

        Exchange lost = wholeCall();
        lost.httpStatus = 0;
        lost.httpVersion.clear();
        lost.reason.clear();
        lost.responseHeaders.clear();
        lost.responseBody.clear();
        lost.ending = u"The connection was lost."_s;
        lost.times = {{}, {}, {}, 1, {}, {}, 30'000};
        QTest::addRow("no answer") << lost;

        Exchange read = wholeCall();
        read.purpose = Purpose::Customers;
        read.method = "GET";
        read.requestBody.clear();
        read.times = {{}, {}, {}, 0, 20, 1, 21}; // on a connection that stood
        read.peer = {u"[2001:db8::1]:443"_s, {}, {}, {}, {}, {}};
        QTest::addRow("read") << read;

        Exchange binary = wholeCall();
        binary.requestBody = QByteArray("\xFF\x00\xFE", 3);
        binary.responseBody = QByteArray("\x1F\x8B\x00", 3);
        QTest::addRow("no text") << binary;

        Exchange cut = wholeCall();
        cut.responseBytesLeftOut = 1000;
        cut.peer.address = u"203.0.113.7:443, 203.0.113.8:443"_s;
        QTest::addRow("cut, several addresses") << cut;

        Exchange mark = wholeCall();
        mark.responseBody = "\xEF\xBB\xBF{}";
        QTest::addRow("byte order mark") << mark;

        Exchange plain;
        plain.url = QUrl(u"http://127.0.0.1:8080/"_s);
        plain.startedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        QTest::addRow("nothing known") << plain;
    }

    void isValidAndComesBack()
    {
        QFETCH(Exchange, call);
        const QByteArray har = writeHar({call});
        QCOMPARE(complaintsAbout(har), QByteArray());
        const auto read = readHar(har);
        const auto *file = std::get_if<HarRead>(&read);
        QVERIFY(file);
        QCOMPARE(file->calls.size(), 1);
        Exchange expected = call;
        if (expected.httpStatus == 0 || !expected.times.send) { // the format has no word for "not known"
            expected.times.send = expected.times.send.value_or(0);
            expected.times.wait = expected.times.wait.value_or(0);
            expected.times.read = expected.times.read.value_or(0);
        }
        if (!expected.requestHeaders.isEmpty()) // whatever stood behind the kind of a token
            expected.requestHeaders[0].second = "Bearer \xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";
        const Exchange &back = file->calls.front();
        QCOMPARE(back.requestBody, expected.requestBody);
        QCOMPARE(back.responseBody, expected.responseBody);
        QCOMPARE(back.times, expected.times);
        QCOMPARE(back, expected);
        QCOMPARE(file->creator, QStringLiteral("Elements Onboard " PROGRAM_VERSION));
    }

    /// The validator sees what is wrong.
    void theValidatorIsNotBlind_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addRow("missing member") << QByteArray("\"cache\"") << QByteArray("\"cash\"");
        QTest::addRow("no date") << QByteArray("2026-11-24T") << QByteArray("24 Nov 2026 ");
        QTest::addRow("no number") << QByteArray("\"wait\": 157") << QByteArray("\"wait\": \"157\"");
        QTest::addRow("does not add up") << QByteArray("\"wait\": 157") << QByteArray("\"wait\": 158");
        QTest::addRow("negative") << QByteArray("\"wait\": 157") << QByteArray("\"wait\": -1");
        QTest::addRow("no address") << QByteArray("203.0.113.7\"") << QByteArray("203.0.113\"");
    }

    void theValidatorIsNotBlind()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray har = writeHar({wholeCall()});
        QVERIFY(har.contains(before));
        QVERIFY(complaintsAbout(har.replace(before, after)).startsWith("wrong: "));
    }

    void understandsChromium()
    {
        const auto read = readHar(sample(u"chromium.har"_s));
        const auto *har = std::get_if<HarRead>(&read);
        QVERIFY(har);
        QCOMPARE(har->creator, u"WebInspector 537.36"_s);
        QCOMPARE(har->calls.size(), 4);
        QCOMPARE(har->notRead, QStringList());
        const Exchange &order = har->calls.at(3);
        QCOMPARE(order.purpose, Purpose::Order);
        QCOMPARE(order.method, QByteArray("POST"));
        QVERIFY(order.url.path().endsWith(u"/services"_s));
        QVERIFY(order.requestBody.startsWith("{\"product\":\"Office365Backup\""));
        QVERIFY(order.responseBody.contains("SaveSuccessful"));
        QCOMPARE(order.httpStatus, 200);
        QCOMPARE(order.times.tls, std::optional<qint64>(30));
        QCOMPARE(order.times.connect, std::optional<qint64>(26));
        QCOMPARE(order.times.wait, std::optional<qint64>(157));
        QCOMPARE(order.peer.address, u"203.0.113.7"_s);
        QCOMPARE(order.requestHeaders.front().first, QByteArray("accept")); // no ":authority"
        QCOMPARE(har->calls.at(1).purpose, Purpose::Token);
        QCOMPARE(har->calls.at(0).responseBody, QByteArray("\x89PNG\r\n\x1A\n"));
        const QByteArray all = writeHar(har->calls);
        for (const char *secret : {"eyJ", "c00kie", "s3cret", "at-0f-sample", "s1gn4ture"})
            QVERIFY2(!all.contains(secret), secret);
        for (const char *name :
            {"authorization", "cookie", "client_secret", "access_token", "sig", "set-cookie"})
            QVERIFY2(har->secrets.contains(QLatin1StringView(name)), name);
        QCOMPARE(complaintsAbout(all), QByteArray());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        QTest::addRow("no JSON") << QByteArray("{\n \"log\": {") << u"line 2, column"_s;
        QTest::addRow("no log") << QByteArray("{}") << u"no HAR file"_s;
        QTest::addRow("no list") << QByteArray(R"({"log": {"entries": {}}})") << u"no HAR file"_s;
        QTest::addRow("list") << QByteArray("[]") << u"no HAR file"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, part);
        const auto read = readHar(text);
        const auto *wrong = std::get_if<HarUnreadable>(&read);
        QVERIFY(wrong);
        QVERIFY2(wrong->sentence.contains(part), qPrintable(wrong->sentence));
    }

    void toleratesOddEntries()
    {
        const QByteArray text =
            "{'log':{'entries':[5, null, {}, {'request':{'url':'nowhere'}},"
            "{'request':{'url':'http://[::1%th0]:0]:'}}," // another one when it is written and read
            "{'request':{'url':'https://x.example/services','method':'post','headers':[{'name':5},7],"
            "'postData':{'params':[{'name':'a b','value':'c'},9]}},'response':{'status':1e99,"
            "'content':{'text':4}},'time':'x','timings':[],'startedDateTime':3}]}}";
        const auto read = readHar(QByteArray(text).replace('\'', '"'));
        const auto &har = std::get<HarRead>(read);
        QCOMPARE(har.notRead.size(), 5);
        QVERIFY(har.notRead.at(3).contains(u"Entry 4"_s));
        QCOMPARE(har.calls.size(), 1);
        QCOMPARE(har.calls.front().requestBody, QByteArray("a%20b=c&="));
        QCOMPARE(har.calls.front().method, QByteArray("POST"));
        QCOMPARE(har.calls.front().httpStatus, 0);
    }

    void keepsOfLargeAnswersTheBeginning()
    {
        Exchange call = wholeCall();
        call.responseBody = QByteArray(1 << 20, 'x');
        const auto read = readHar(writeHar({call}));
        const Exchange &back = std::get<HarRead>(read).calls.front();
        QCOMPARE(back.responseBody.size(), 256 << 10);
        QCOMPARE(back.responseBytesLeftOut, (1 << 20) - (256 << 10));
    }
};

QTEST_GUILESS_MAIN(HarTest)
#include "har_test.moc"
