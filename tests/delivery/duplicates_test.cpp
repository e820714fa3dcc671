// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/oneshotbody.h"
#include "support/faults.h"

#include <QLibraryInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace onboard {

using test::Authority;
using test::Fault;
using test::FaultServer;

namespace {

const QByteArray order = R"({"product":"Office365Backup"})";

std::unique_ptr<FaultServer> serverFor(bool isTls, const Authority &authority)
{
    return isTls ? std::make_unique<FaultServer>(authority.issue("127.0.0.1"))
                 : std::make_unique<FaultServer>();
}

QNetworkRequest requestTo(const FaultServer &server, const Authority &authority)
{
    QNetworkRequest request(server.url(u"/order"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(authority.pem()));
    request.setSslConfiguration(tls);
    return request;
}

} // namespace

/// Why there is a OneShotBody, and proof that the server of these tests would see a second order: the
/// same faults with a body given as bytes.
class DuplicatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void qtSendsBytesAgain_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<int>("fault");
        const QList<Fault> faults = test::faultsAfterOrder();
        const bool isQt64 = QLibraryInfo::version() < QVersionNumber(6, 5);
        for (const bool isTls : {false, true}) {
            for (int i = 0; i < faults.size(); ++i) {
                if (faults[i].qtSendsAgain || (isQt64 && faults[i].qt64SendsAgain))
                    QTest::addRow("%s, %s", isTls ? "https" : "http", faults[i].name) << isTls << i;
            }
        }
    }
    void qtSendsBytesAgain()
    {
        QFETCH(bool, isTls);
        QFETCH(int, fault);
        const auto server = serverFor(isTls, m_authority);
        server->play("/order", {test::faultsAfterOrder()[fault].script});
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        QNetworkReply *reply = network.post(requestTo(*server, m_authority), order);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        // At this moment, without waiting: so a test that counts one order here has missed none.
        QVERIFY2(server->posts("/order") >= 2, QByteArray::number(server->posts("/order")));
    }

    void theSameFaultsSeeAOneShotBodyOnce_data() { qtSendsBytesAgain_data(); }
    void theSameFaultsSeeAOneShotBodyOnce()
    {
        QFETCH(bool, isTls);
        QFETCH(int, fault);
        const auto server = serverFor(isTls, m_authority);
        server->play("/order", {test::faultsAfterOrder()[fault].script});
        OneShotBody body(order);
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        QNetworkReply *reply = network.post(requestTo(*server, m_authority), &body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(server->posts("/order"), 1);
        QCOMPARE(server->requests().constFirst().body, order);
        QCOMPARE(body.handedOut(), order.size());
    }

private:
    Authority m_authority{"Authority of the test"};
};

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::DuplicatesTest)
#include "duplicates_test.moc"
