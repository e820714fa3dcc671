// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/environment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onboard;

class EnvironmentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostsAreThePublishedOnes_data();
    void hostsAreThePublishedOnes();
    void thereIsNoOtherEnvironment();
    void regionsAreThePublishedOnes();
    void unknownEnvironmentIsNull();
    void stagesHaveWords();
    void urlIsAllowedOrRefused_data();
    void urlIsAllowedOrRefused();
    void refusalRepeatsNothingOfTheUrl();
};

/// API.md §2.1, typed from there.
void EnvironmentTest::hostsAreThePublishedOnes_data()
{
    QTest::addColumn<QString>("apiBase");
    QTest::addColumn<QString>("tokenUrl");
    QTest::addColumn<QString>("label");
    QTest::newRow("commercial") << u"https://graph.avepointonlineservices.com"_s
                                << u"https://identity.avepointonlineservices.com/connect/token"_s
                                << u"Commercial"_s;
    QTest::newRow("gov") << u"https://graph-gov.avepointonlineservices.com"_s
                         << u"https://identity-gov.avepointonlineservices.com/connect/token"_s
                         << u"U.S. Government"_s;
    QTest::newRow("aos2") << u"https://graph-aos2.avepointonlineservices.com"_s
                          << u"https://identity-aos2.avepointonlineservices.com/connect/token"_s << u"AOS2"_s;
    QTest::newRow("fedramp") << u"https://graphusgovapi.online15.net"_s
                             << u"https://identity.online15.net/connect/token"_s
                             << u"FedRAMP Cloud (Project Hosts)"_s;
    QTest::newRow("custom") << QString() << QString() << u"Custom"_s;
    QTest::newRow("sandbox") << QString() << QString() << u"Sandbox"_s;
}

void EnvironmentTest::hostsAreThePublishedOnes()
{
    QFETCH(QString, apiBase);
    QFETCH(QString, tokenUrl);
    QFETCH(QString, label);
    const EnvironmentRow *row = environmentNamed(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(row);
    QCOMPARE(QString::fromLatin1(row->apiBase), apiBase);
    QCOMPARE(QString::fromLatin1(row->tokenUrl), tokenUrl);
    QCOMPARE(connectionText(row->label), label);
}

void EnvironmentTest::thereIsNoOtherEnvironment()
{
    QStringList keys;
    for (const EnvironmentRow &row : environments())
        keys.append(QString::fromLatin1(row.key));
    QCOMPARE(
        keys, QStringList({u"commercial"_s, u"gov"_s, u"aos2"_s, u"fedramp"_s, u"custom"_s, u"sandbox"_s}));
}

/// API.md §2.2, typed from there.
void EnvironmentTest::regionsAreThePublishedOnes()
{
    const QStringList published{u"us"_s, u"ca"_s, u"ne"_s, u"we"_s, u"fr"_s, u"de"_s, u"au"_s, u"sg"_s,
        u"jp"_s, u"kr"_s, u"ch"_s, u"uk"_s, u"uae"_s, u"za"_s, u"qa"_s, u"gcp-us"_s, u"gcp-we"_s, u"gcp-au"_s,
        u"gcp-jp"_s, u"gcp-kr"_s};
    QStringList keys;
    for (const RegionRow &row : regions()) {
        const QString key = QString::fromLatin1(row.dataCentre);
        keys.append(key);
        QCOMPARE(apiBaseOf(row).toString(), u"https://graph-"_s + key + u".avepointonlineservices.com"_s);
        QVERIFY(!refusalOf(apiBaseOf(row)));
        QVERIFY(!connectionText(row.label).isEmpty());
    }
    QCOMPARE(keys, published);
}

void EnvironmentTest::unknownEnvironmentIsNull()
{
    QVERIFY(!environmentNamed(u"Commercial"_s));
    QVERIFY(!environmentNamed(QString()));
}

void EnvironmentTest::stagesHaveWords()
{
    QCOMPARE(wordOf(Stage::Production), u"PRODUCTION"_s);
    QCOMPARE(wordOf(Stage::LocalTest), u"LOCAL TEST"_s);
    QCOMPARE(wordOf(Stage::Sandbox), u"SANDBOX"_s);
}

void EnvironmentTest::urlIsAllowedOrRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("word"); ///< of the refusal; empty: allowed
    const auto allowed = [](const char *name, const QString &url) {
        QTest::newRow(name) << url << QString();
    };
    allowed("https", u"https://graph.avepointonlineservices.com"_s);
    allowed("https in capitals", u"HTTPS://Graph.example.com/"_s);
    allowed("https with port and path", u"https://host.example:8443/connect/token"_s);
    allowed("https to an address", u"https://192.0.2.7/token"_s);
    allowed("https to loopback", u"https://127.0.0.1:9/token"_s);
    allowed("http to localhost", u"http://localhost:8080"_s);
    allowed("http to LOCALHOST", u"http://LOCALHOST:8080"_s);
    allowed("http to 127.0.0.1", u"http://127.0.0.1:8080/connect/token"_s);
    allowed("http to 127.9.8.7", u"http://127.9.8.7"_s);
    allowed("http to ::1", u"http://[::1]:8080"_s);

    const auto refused = [](const char *name, const QString &url, const QString &word) {
        QTest::newRow(name) << url << word;
    };
    refused("http", u"http://graph.avepointonlineservices.com"_s, u"http"_s);
    refused("http to another address", u"http://192.0.2.7"_s, u"http"_s);
    refused("http to all addresses", u"http://0.0.0.0:8080"_s, u"http"_s);
    refused("http to all IPv6 addresses", u"http://[::]:8080"_s, u"http"_s);
    refused("http to another IPv6 address", u"http://[2001:db8::1]"_s, u"http"_s);
    refused("http to a look-alike name", u"http://localhost.example.com"_s, u"http"_s);
    refused("http to a look-alike address", u"http://127.0.0.1.example.com"_s, u"http"_s);
    refused("http with loopback as user", u"http://127.0.0.1@example.com"_s, u"http"_s);
    refused("user", u"https://user@example.com"_s, u"user name"_s);
    refused("user and password", u"https://user:pass@example.com"_s, u"user name"_s);
    refused("password only", u"https://:pass@example.com"_s, u"user name"_s);
    refused("user at loopback", u"http://user@127.0.0.1"_s, u"user name"_s);
    refused("query", u"https://example.com/token?a=b"_s, u"query"_s);
    refused("empty query", u"https://example.com/token?"_s, u"query"_s);
    refused("fragment", u"https://example.com/token#a"_s, u"fragment"_s);
    refused("empty fragment", u"https://example.com/token#"_s, u"fragment"_s);
    refused("ftp", u"ftp://example.com"_s, u"https://"_s);
    refused("file", u"file://localhost/etc/passwd"_s, u"https://"_s);
    refused("ws to loopback", u"ws://127.0.0.1"_s, u"https://"_s);
    refused("no scheme", u"graph.example.com"_s, u"complete"_s);
    refused("scheme only", u"https://"_s, u"complete"_s);
    refused("no host", u"https:///token"_s, u"complete"_s);
    refused("host with a blank", u"https://a b.example"_s, u"complete"_s);
    refused("port out of range", u"https://example.com:99999"_s, u"complete"_s);
    refused("empty", QString(), u"missing"_s);
}

void EnvironmentTest::urlIsAllowedOrRefused()
{
    QFETCH(QString, url);
    QFETCH(QString, word);
    const std::optional<QString> refusal = refusalOf(QUrl(url));
    QCOMPARE(refusal.has_value(), !word.isEmpty());
    if (refusal)
        QVERIFY2(refusal->contains(word), qPrintable(*refusal));
}

void EnvironmentTest::refusalRepeatsNothingOfTheUrl()
{
    for (const QString &url : {u"https://bob:hunter2@example.com"_s, u"https://example.com?key=hunter2"_s,
             u"http://example.com/hunter2"_s, u"https://example.com#hunter2"_s}) {
        const std::optional<QString> refusal = refusalOf(QUrl(url));
        QVERIFY(refusal);
        QVERIFY2(!refusal->contains("hunter2"_L1), qPrintable(*refusal));
    }
}

QTEST_GUILESS_MAIN(EnvironmentTest)
#include "environment_test.moc"
