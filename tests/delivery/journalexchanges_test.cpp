// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/exchangerows.h"
#include "delivery/journal/journal.h"
#include "delivery/journalfixture.h"
#include "exchange/exchangerecord.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace onboard {

using namespace test;

namespace {

Exchange exchangeFor(Purpose purpose, const QByteArray &answer = R"({"status":1})")
{
    Exchange exchange;
    exchange.purpose = purpose;
    exchange.startedAt = QDateTime(QDate(2026, 3, 2), QTime(10, 11, 12), Qt::UTC);
    exchange.url = QUrl(u"https://api.test/a"_s);
    exchange.requestHeaders = {{"Host", "api.test"}};
    exchange.requestBody = R"({"product":"Office365Backup"})";
    exchange.httpStatus = 200;
    exchange.httpVersion = "HTTP/1.1";
    exchange.responseBody = answer;
    return exchange;
}

QList<Exchange> keptOf(JournalFile &journal, const QString &id)
{
    const auto read = journal.exchangesOf(id);
    const auto *found = std::get_if<QList<Exchange>>(&read);
    return found ? *found : QList<Exchange>();
}

} // namespace

class JournalExchangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<JournalFile>(m_folder->path());
        m_facts = test::factsOf();
        QVERIFY(writes(*m_journal, m_facts, success));
    }

    void comeBackInTheirOrder()
    {
        const QList<Exchange> both{exchangeFor(Purpose::Token), exchangeFor(Purpose::Order)};
        QVERIFY(!m_journal->keepExchanges(m_facts.id, both));
        const Exchange later = exchangeFor(Purpose::Services);
        QVERIFY(!m_journal->keepExchanges(m_facts.id, {later}));
        m_journal = std::make_unique<JournalFile>(m_folder->path());
        QVERIFY(keptOf(*m_journal, m_facts.id) == both + QList<Exchange>{later});
        QVERIFY(keptOf(*m_journal, u"another"_s).isEmpty());
    }

    void anAttemptThatIsNotThereGetsNone()
    {
        QVERIFY(!m_journal->keepExchanges(u"another"_s, {exchangeFor(Purpose::Order)}));
        QCOMPARE(RawDatabase(m_journal->file()).value(u"SELECT count(*) FROM exchange"_s).toInt(), 0);
    }

    void areBounded()
    {
        const QList<Exchange> many(150, exchangeFor(Purpose::Services));
        QVERIFY(!m_journal->keepExchanges(m_facts.id, many));
        QVERIFY(!m_journal->keepExchanges(m_facts.id, many));
        QCOMPARE(keptOf(*m_journal, m_facts.id).size(), 200);
    }

    void bodiesAreCut_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("left");
        constexpr qsizetype most = 256 << 10;
        QTest::newRow("just fits") << QByteArray(most, 'x') << qint64{0};
        QTest::newRow("too long") << QByteArray(most + 7, 'x') << qint64{7};
        QTest::newRow("in a letter") << QByteArray(most - 1, 'x') + "€" + "yy" << qint64{5};
    }
    void bodiesAreCut()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, left);
        QVERIFY(!m_journal->keepExchanges(m_facts.id, {exchangeFor(Purpose::Order, body)}));
        const Exchange kept = keptOf(*m_journal, m_facts.id).value(0);
        QCOMPARE(kept.responseBytesLeftOut, left);
        QVERIFY(kept.responseBody == body.first(body.size() - left));
    }

    void nameNobody_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("address") << QByteArray(R"({"a":"ask anna@contoso.com"})");
        QTest::newRow("encoded") << QByteArray(R"(mailto:anna%40contoso.com)");
        QTest::newRow("escaped") << QByteArray(R"({"a":"anna\u0040contoso.com"})");
        QTest::newRow("no UTF-8") << QByteArray("\xff anna@contoso.com");
        QTest::newRow("customer") << QByteArray(R"({"customerName":"anna contoso.com","status":1})");
        QTest::newRow("tenant") << QByteArray(R"([{"TenantName" : "anna contoso.com"}])");
    }
    void nameNobody()
    {
        QFETCH(QByteArray, body);
        Exchange exchange = exchangeFor(Purpose::Services, body);
        exchange.requestBody = "anna@contoso.com";
        exchange.responseHeaders = {{"X-Owner", "anna@contoso.com"}};
        exchange.url = QUrl(u"https://api.test/a?owner=anna@contoso.com"_s);
        exchange.ending = u"anna@contoso.com"_s;
        QVERIFY(!m_journal->keepExchanges(m_facts.id, {exchange}));
        QCOMPARE(keptOf(*m_journal, m_facts.id).size(), 1);
        m_journal.reset();
        for (const QString &name : {u"journal.sqlite"_s, u"journal.sqlite-wal"_s}) {
            QFile file(m_folder->filePath(name));
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            QVERIFY(!bytes.contains("contoso.com") && !bytes.contains("anna"));
        }
    }

    void keepTheAddressThatTheyWentTo_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("kept");
        QTest::newRow("query") << u"https://api.test/a?owner=anna@contoso.com&b=1"_s
                               << u"https://api.test/a?owner=[…@…]&b=1"_s;
        QTest::newRow("path") << u"https://api.test/a/anna%40contoso.com/b"_s
                              << u"https://api.test/a/[…@…]/b"_s;
        QTest::newRow("nobody") << u"https://api.test/%C3%BC?x=%26"_s << u"https://api.test/ü?x=%26"_s;
    }
    void keepTheAddressThatTheyWentTo()
    {
        QFETCH(QString, address);
        QFETCH(QString, kept);
        Exchange exchange = exchangeFor(Purpose::Services);
        exchange.url = QUrl(address);
        QVERIFY(!m_journal->keepExchanges(m_facts.id, {exchange}));
        const QList<Exchange> read = keptOf(*m_journal, m_facts.id);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().url.toString(), kept);
    }

    /// A long run without an address took ages once.
    void longRunsAreDoneInTime()
    {
        const QByteArray run(4 << 20, 'a');
        QElapsedTimer clock;
        clock.start();
        const Exchange kept = keptExchange(exchangeFor(Purpose::Order, run + "@"));
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(kept.responseBytesLeftOut, run.size() + 1 - (256 << 10));
    }

    void whatIsNoRecordIsLeftOut()
    {
        QVERIFY(!m_journal->keepExchanges(m_facts.id, {exchangeFor(Purpose::Order)}));
        m_journal.reset();
        RawDatabase raw(m_folder->filePath(u"journal.sqlite"_s));
        QCOMPARE(
            raw.run(u"INSERT INTO exchange (attempt, record) SELECT number, '{' FROM attempt"_s), QString());
        m_journal = std::make_unique<JournalFile>(m_folder->path());
        QCOMPARE(keptOf(*m_journal, m_facts.id).size(), 1);
    }

    void theOutcomeStandsWhateverBecomesOfThem()
    {
        m_journal.reset();
        {
            RawDatabase raw(m_folder->filePath(u"journal.sqlite"_s));
            QCOMPARE(raw.run(u"DROP TABLE exchange"_s), QString());
        }
        m_journal = std::make_unique<JournalFile>(m_folder->path());
        QVERIFY(m_journal->keepExchanges(m_facts.id, {exchangeFor(Purpose::Order)}));
        QVERIFY(std::holds_alternative<JournalProblem>(m_journal->exchangesOf(m_facts.id)));
        QVERIFY(test::entryOf(*m_journal, m_facts.id).outcomeClass == OutcomeClass::Success);
        QVERIFY(writes(*m_journal, test::factsOf(u"11111111-2222-4333-8444-555555555555"_s), success));
    }

    void theJournalIsAskedFromTheMainThread()
    {
        m_journal.reset();
        Journal journal(m_folder->path());
        journal.keepExchanges(m_facts.id, {exchangeFor(Purpose::Order)});
        std::optional<qsizetype> count;
        journal.exchangesOf(m_facts.id, this, [&](const JournalRead<QList<Exchange>> &read) {
            count = std::get<QList<Exchange>>(read).size();
        });
        QTRY_COMPARE(count, std::optional<qsizetype>(1));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalFile> m_journal;
    AttemptFacts m_facts;
};

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::JournalExchangesTest)
#include "journalexchanges_test.moc"
