// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/exchange.h"
#include "json/boundedjson.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

using exchange::Reply;

class TokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void givesOpaqueTokens();
    void grantsWhatWasAskedFor();
    void whatIsNotGrantedIsRefused();
    void refuses_data();
    void refuses();
    void aSecretInTheAddressIsRefused();

private:
    std::unique_ptr<SandboxServer> m_server;
};

void TokenTest::init()
{
    m_server = std::make_unique<SandboxServer>();
    QVERIFY(m_server->start());
}

void TokenTest::givesOpaqueTokens()
{
    QSet<QString> values;
    for (int count = 0; count < 5; ++count) {
        const Reply reply =
            exchange::askForToken(*m_server, exchange::formFor("elements.license.readwrite.all"));
        QCOMPARE(reply.httpStatus, 200);
        QCOMPARE(reply.headers.value("cache-control"), "no-store");
        QVERIFY(reply.isWhole);
        const Json answer = reply.json();
        QCOMPARE(integerOf(answer["expires_in"]), std::optional<qint64>(3600));
        QCOMPARE(textOf(answer["token_type"]), u"Bearer"_s);
        QVERIFY(textOf(answer["access_token"]).size() >= 32);
        values.insert(textOf(answer["access_token"]));
    }
    QCOMPARE(values.size(), 5);
}

void TokenTest::grantsWhatWasAskedFor()
{
    const Reply reply = exchange::askForToken(
        *m_server, exchange::formFor("elements.customers.read.all+elements.license.read.all"));
    QCOMPARE(reply.httpStatus, 200);
    QCOMPARE(textOf(reply.json()["scope"]), u"elements.customers.read.all elements.license.read.all"_s);
}

void TokenTest::whatIsNotGrantedIsRefused()
{
    SandboxServer server;
    QVERIFY(server.start());
    const auto statusFor = [&](const QByteArray &scope) {
        return exchange::askForToken(server, exchange::formFor(scope)).httpStatus;
    };
    QCOMPARE(statusFor("elements.license.read.all"), 200);
    server.setGrantedScopes({u"elements.license.readwrite.all"_s, u"everything"_s});
    QCOMPARE(statusFor("elements.license.readwrite.all"), 200);
    QCOMPARE(statusFor("elements.license.read.all"), 400);
    QCOMPARE(statusFor("everything"), 400); // which the service does not know
    server.setGrantedScopes({});
    QCOMPARE(statusFor("elements.license.readwrite.all"), 400);
}

void TokenTest::refuses_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QString>("error");
    const QByteArray good = exchange::formFor("elements.license.readwrite.all");
    const auto changed = [&](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
    QTest::addRow("wrong client") << changed("sandbox-client", "someone") << 401 << u"invalid_client"_s;
    QTest::addRow("wrong secret") << changed("sandbox-secret", "guess") << 401 << u"invalid_client"_s;
    QTest::addRow("secret longer") << changed("sandbox-secret", "sandbox-secretx") << 401
                                   << u"invalid_client"_s;
    QTest::addRow("no secret") << changed("&client_secret=sandbox-secret", "") << 401 << u"invalid_client"_s;
    QTest::addRow("unknown scope") << exchange::formFor("everything") << 400 << u"invalid_scope"_s;
    QTest::addRow("one unknown scope")
        << exchange::formFor("elements.license.readwrite.all%20everything") << 400 << u"invalid_scope"_s;
    QTest::addRow("no scope") << exchange::formFor("") << 400 << u"invalid_scope"_s;
    QTest::addRow("other grant") << changed("client_credentials", "password") << 400
                                 << u"unsupported_grant_type"_s;
    QTest::addRow("no grant") << changed("grant_type=client_credentials&", "") << 400 << u"invalid_request"_s;
    QTest::addRow("twice") << good + "&scope=elements.license.read.all" << 400 << u"invalid_request"_s;
    QTest::addRow("empty") << QByteArray() << 400 << u"invalid_request"_s;
    QTest::addRow("no form") << QByteArray("{}") << 400 << u"invalid_request"_s;
}

void TokenTest::refuses()
{
    QFETCH(QByteArray, form);
    QFETCH(int, httpStatus);
    QFETCH(QString, error);
    const Reply reply = exchange::askForToken(*m_server, form);
    QCOMPARE(reply.httpStatus, httpStatus);
    QCOMPARE(textOf(reply.json()["error"]), error);
    QVERIFY(!reply.json().contains("access_token"));
}

void TokenTest::aSecretInTheAddressIsRefused()
{
    const QByteArray form = exchange::formFor("elements.license.readwrite.all");
    const Reply reply = exchange::send(*m_server,
        exchange::bytesOf({"/connect/token?" + form, {}, "application/x-www-form-urlencoded", {}, {}}));
    QCOMPARE(textOf(reply.json()["error"]), u"invalid_request"_s);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::TokenTest)
#include "token_test.moc"
