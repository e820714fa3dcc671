// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/program.h"
#include "command/service.h"
#include "sandbox/answermode.h"
#include "sandbox/customers.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

using test::Ended;
using test::Service;

namespace {

constexpr int patienceMs = 120'000;

} // namespace

class SandboxCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsAddressFirst();
    void servesUntilItIsInterrupted_data();
    void servesUntilItIsInterrupted();
    void takesThePortItIsGiven();
    void listsFurtherCustomers_data();
    void listsFurtherCustomers();
    void saysThatAPortIsTaken();
    void answersAsItIsTold_data();
    void answersAsItIsTold();
    void speaksTheContractItIsTold_data();
    void speaksTheContractItIsTold();

private:
    [[nodiscard]] QByteArray post(const QUrl &url, const QByteArray &body, const QByteArray &type,
        const QByteArray &token = {}, int *httpStatus = nullptr);
    [[nodiscard]] QByteArray order(const QString &baseUrl, int *httpStatus);

    QNetworkAccessManager m_network;
};

QByteArray SandboxCommandTest::post(
    const QUrl &url, const QByteArray &body, const QByteArray &type, const QByteArray &token, int *httpStatus)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(patienceMs);
    if (httpStatus)
        *httpStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return reply->readAll();
}

QByteArray SandboxCommandTest::order(const QString &baseUrl, int *httpStatus)
{
    const QByteArray answer = post(QUrl(baseUrl + u"/connect/token"_s),
        "grant_type=client_credentials&client_id=sandbox-client&client_secret=sandbox-secret"
        "&scope=elements.license.readwrite.all",
        "application/x-www-form-urlencoded");
    const std::variant<Json, JsonFault> parsed = readJson(answer);
    const auto *json = std::get_if<Json>(&parsed);
    const QByteArray token = json ? textOf((*json)["access_token"]).toLatin1() : QByteArray();
    return post(QUrl(baseUrl
                    + u"/partner/external/v3/general/customers/%1/services"_s.arg(
                        QLatin1StringView(sandboxCustomers().front().id))),
        test::specificationSample, "application/json", token, httpStatus);
}

void SandboxCommandTest::tellsItsAddressFirst()
{
    Service service;
    static const QRegularExpression address(u"^http://127\\.0\\.0\\.1:\\d+$"_s);
    QVERIFY2(address.match(service.baseUrl).hasMatch(), qPrintable(service.baseUrl));
    const Ended ended = service.interrupt(SIGTERM);
    QVERIFY(ended.out.isEmpty());
    for (const SandboxCustomer &customer : sandboxCustomers())
        QVERIFY2(ended.err.contains(customer.id), customer.id);
}

void SandboxCommandTest::servesUntilItIsInterrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::addRow("SIGINT") << SIGINT;
    QTest::addRow("SIGTERM") << SIGTERM;
}

void SandboxCommandTest::servesUntilItIsInterrupted()
{
    QFETCH(int, signal);
    Service service;
    int httpStatus = 0;
    QVERIFY(order(service.baseUrl, &httpStatus).contains(R"("status": 1)"));
    QCOMPARE(httpStatus, 200);
    QCOMPARE(service.interrupt(signal).exitCode, 0);
}

void SandboxCommandTest::takesThePortItIsGiven()
{
    QString port;
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        port = QString::number(free.serverPort());
    }
    Service service({u"--port"_s, port});
    QCOMPARE(service.baseUrl, u"http://127.0.0.1:"_s + port);
    QCOMPARE(service.interrupt(SIGTERM).exitCode, 0);
}

void SandboxCommandTest::listsFurtherCustomers_data()
{
    QTest::addColumn<QString>("count");
    QTest::addColumn<int>("exitCode");
    QTest::addRow("one") << u"1"_s << 0;
    QTest::addRow("many") << u"100000"_s << 0;
    QTest::addRow("none") << u"0"_s << 2;
    QTest::addRow("too many") << u"100001"_s << 2;
    QTest::addRow("no number") << u"some"_s << 2;
}

void SandboxCommandTest::listsFurtherCustomers()
{
    QFETCH(QString, count);
    QFETCH(int, exitCode);
    Service service({u"--customers"_s, count});
    QCOMPARE(service.baseUrl.isEmpty(), exitCode != 0);
    const Ended ended = exitCode == 0 ? service.interrupt(SIGTERM) : test::endOf(*service.process);
    QCOMPARE(ended.exitCode, exitCode);
}

void SandboxCommandTest::saysThatAPortIsTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QString port = QString::number(taken.serverPort());
    const Ended ended = test::run({u"sandbox"_s, u"--port"_s, port});
    QCOMPARE(ended.exitCode, 3);
    QVERIFY(ended.out.isEmpty());
    QVERIFY2(ended.err.contains(port.toLatin1()), ended.err.constData());
}

void SandboxCommandTest::answersAsItIsTold_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QByteArray>("part");
    QTest::addRow("rules") << u"rules"_s << 200 << QByteArray(R"("status": 1)");
    QTest::addRow("status") << u"status:4"_s << 200 << QByteArray(R"("status": 4)");
    QTest::addRow("http") << u"http:429"_s << 429 << QByteArray("Too Many Requests");
    QTest::addRow("garbage") << u"garbage"_s << 200 << QByteArray("<");
}

void SandboxCommandTest::answersAsItIsTold()
{
    QFETCH(QString, mode);
    QFETCH(int, httpStatus);
    QFETCH(QByteArray, part);
    Service service({u"--answer"_s, mode, u"--latency"_s, u"20"_s});
    int given = 0;
    const QByteArray answer = order(service.baseUrl, &given);
    QCOMPARE(given, httpStatus);
    QVERIFY2(answer.contains(part), answer.constData());
    QCOMPARE(service.interrupt(SIGINT).exitCode, 0);
}

void SandboxCommandTest::speaksTheContractItIsTold_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("httpStatus"); // for a body of 2025-09
    QTest::addRow("not told") << QStringList{} << 200;
    QTest::addRow("both") << QStringList{u"--contract"_s, u"both"_s} << 200;
    QTest::addRow("2025-09") << QStringList{u"--contract"_s, u"2025-09"_s} << 200;
    QTest::addRow("2025-10") << QStringList{u"--contract"_s, u"2025-10"_s} << 400;
}

void SandboxCommandTest::speaksTheContractItIsTold()
{
    QFETCH(QStringList, options);
    QFETCH(int, httpStatus);
    Service service(options);
    int received = 0;
    (void)order(service.baseUrl, &received);
    QCOMPARE(received, httpStatus);
    QCOMPARE(service.interrupt(SIGTERM).exitCode, 0);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::SandboxCommandTest)
#include "sandbox_test.moc"
