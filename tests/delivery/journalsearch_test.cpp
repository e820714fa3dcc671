// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journalfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

using namespace test;

/// Attempts are found again, whatever is typed.
class JournalSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void finds_data();
    void finds();
    void takesNothingForACommand_data();
    void takesNothingForACommand();
    void findsByTheServicesRequestId();
    void findsWhatIsUnsettledOnly();
    void isReadPageByPage();
    void boundsAPage();
    void findsByTheBeginningOfAnId_data();
    void findsByTheBeginningOfAnId();

private:
    [[nodiscard]] QStringList customersFound(const JournalQuery &query);
    [[nodiscard]] AttemptFacts write(const QString &customerName, const QString &customerId);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalFile> m_journal;
};

void JournalSearchTest::init()
{
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<JournalFile>(m_folder->path());
}

AttemptFacts JournalSearchTest::write(const QString &customerName, const QString &customerId)
{
    AttemptFacts facts = factsOf(customerId);
    facts.customerName = customerName;
    return begins(*m_journal, facts) ? facts : AttemptFacts();
}

/// Their customers' names, in the order of the answer.
QStringList JournalSearchTest::customersFound(const JournalQuery &query)
{
    const auto read = m_journal->entries(query);
    const auto *entries = std::get_if<QList<JournalEntry>>(&read);
    if (!entries)
        return {u"a problem: "_s + std::get<JournalProblem>(read).sentence};
    QStringList names;
    for (const JournalEntry &entry : *entries)
        names.append(entry.attempt.facts.customerName);
    return names;
}

void JournalSearchTest::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    const QStringList mueller{u"Müller & Söhne"_s};
    const QStringList ono{u"小野商店"_s};
    const QStringList both{u"小野商店"_s, u"Müller & Söhne"_s};
    QTest::addRow("nothing asked") << QString() << both;
    QTest::addRow("only blanks") << u"  \t "_s << both;
    QTest::addRow("a word") << u"Müller"_s << mueller;
    QTest::addRow("without its dots") << u"muller"_s << mueller;
    QTest::addRow("dots as marks of their own") << u"Mu\u0308ller"_s << mueller;
    QTest::addRow("its beginning") << u"mül"_s << mueller;
    QTest::addRow("not its middle") << u"üller"_s << QStringList();
    QTest::addRow("two words, in any order") << u"söh mül"_s << mueller;
    QTest::addRow("one of two is not enough") << u"müller ono"_s << QStringList();
    QTest::addRow("Japanese") << u"小野"_s << ono;
    QTest::addRow("a customer ID") << u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s << mueller;
    QTest::addRow("its beginning in capitals") << u"7C9E66"_s << mueller;
    QTest::addRow("a product") << u"office365"_s << both;
    QTest::addRow("a profile") << u"sales"_s << both;
    QTest::addRow("an environment") << u"custom"_s << both;
    QTest::addRow("the body is not searched") << u"retentionYear"_s << QStringList();
}

void JournalSearchTest::finds()
{
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    QVERIFY(!write(u"Müller & Söhne"_s, u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s).id.isEmpty());
    QVERIFY(!write(u"小野商店"_s, u"00000000-0000-4000-8000-000000000002"_s).id.isEmpty());
    QCOMPARE(customersFound({.words = words}), found);
}

void JournalSearchTest::takesNothingForACommand_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isFound");
    QTest::addRow("quotes") << u"\"contoso\""_s << true;
    QTest::addRow("an open quote") << u"\"contoso"_s << true;
    QTest::addRow("an apostrophe") << u"contoso'; DROP TABLE attempt; --"_s << false;
    QTest::addRow("OR") << u"nobody OR contoso"_s << false;
    QTest::addRow("NOT") << u"office365backup NOT contoso"_s << false;
    QTest::addRow("AND") << u"AND"_s << false;
    QTest::addRow("NEAR") << u"NEAR(contoso office365backup, 5)"_s << false;
    QTest::addRow("a column") << u"customer:contoso"_s << false;
    QTest::addRow("a column of braces") << u"{customer}:contoso"_s << false;
    QTest::addRow("the beginning of a column") << u"^contoso"_s << true;
    QTest::addRow("a star") << u"*"_s << true;
    QTest::addRow("stars") << u"contoso** *"_s << true;
    QTest::addRow("signs alone") << u"\"'()*^+-:{}[]%_\\;,."_s << true;
    QTest::addRow("plus") << u"contoso + office365backup"_s << true;
    QTest::addRow("a percent sign") << u"con%so"_s << false;
    QTest::addRow("NUL between") << u"contoso"_s + QChar(0) + u"office365backup"_s << true;
    QTest::addRow("NUL alone") << QString(QChar(0)) << true;
    QTest::addRow("half a pair") << QString(QChar(0xd83d)) << true;
    QTest::addRow("half a pair in a word") << u"con"_s + QChar(0xd83d) << true;
    QTest::addRow("a very long word") << QString(1'000'000, u'a') << false;
    QTest::addRow("very many words") << u"contoso "_s.repeated(100'000) << true;
    QTest::addRow("very many different words") << [] {
        QString words;
        for (int number = 0; number < 50'000; ++number)
            words += u"contoso%1 "_s.arg(number);
        return words;
    }() << false;
}

void JournalSearchTest::takesNothingForACommand()
{
    QFETCH(QString, words);
    QFETCH(bool, isFound);
    QVERIFY(!write(u"Contoso"_s, u"1"_s).id.isEmpty());
    QCOMPARE(customersFound({.words = words}), isFound ? QStringList{u"Contoso"_s} : QStringList());
    QCOMPARE(customersFound({}), QStringList{u"Contoso"_s});
}

void JournalSearchTest::findsByTheServicesRequestId()
{
    const AttemptFacts facts = write(u"Contoso"_s, u"1"_s);
    QVERIFY(!m_journal->markSending(facts.id));
    QCOMPARE(customersFound({.words = u"f3a1"_s}), QStringList());
    const Outcome answered = Answered{AnswerFacts{.httpStatus = 200, .requestId = u"f3a1-77"_s}, 1};
    QVERIFY(!m_journal->conclude(endedAttempt(facts, answered)));
    QCOMPARE(customersFound({.words = u"f3a1"_s}), QStringList{u"Contoso"_s});
    QCOMPARE(customersFound({.words = u"contoso"_s}), QStringList{u"Contoso"_s});
}

void JournalSearchTest::findsWhatIsUnsettledOnly()
{
    const AttemptFacts first = write(u"First of all"_s, u"1"_s);
    const AttemptFacts second = write(u"Second of all"_s, u"2"_s);
    const AttemptFacts third = write(u"Third of all"_s, u"3"_s);
    for (const AttemptFacts &facts : {first, second})
        QVERIFY(!m_journal->markSending(facts.id) && !m_journal->conclude(endedAttempt(facts, lost)));
    QCOMPARE(customersFound({.unsettledOnly = true, .words = {}}),
        (QStringList{u"Second of all"_s, u"First of all"_s}));
    QCOMPARE(
        customersFound({.unsettledOnly = true, .words = u"first all"_s}), QStringList{u"First of all"_s});
    QVERIFY(std::get<bool>(m_journal->settle(first.id, settlement(Finding::Added))));
    QCOMPARE(customersFound({.unsettledOnly = true, .words = {}}), QStringList{u"Second of all"_s});
}

void JournalSearchTest::isReadPageByPage()
{
    QStringList expected;
    for (int number = 1; number <= 23; ++number) {
        expected.prepend(u"Customer %1"_s.arg(number));
        QVERIFY(!write(expected.first(), QString::number(number)).id.isEmpty());
    }
    for (const QString &words : {u""_s, u"customer"_s}) {
        QStringList all;
        JournalQuery query{.words = words, .most = 5};
        QList<qsizetype> sizes;
        do {
            const auto page = std::get<QList<JournalEntry>>(m_journal->entries(query));
            sizes.append(page.size());
            for (const JournalEntry &entry : page)
                all.append(entry.attempt.facts.customerName);
            query.before = page.isEmpty() ? 0 : page.last().number;
            // A new one does not shift what follows.
            QVERIFY(!write(u"Meanwhile"_s, u"m%1 %2"_s.arg(sizes.size()).arg(words)).id.isEmpty());
        } while (query.before > 1 && sizes.size() < 20);
        const QStringList ours = all.filter(u"Customer"_s);
        QCOMPARE(ours, expected);
        QCOMPARE(sizes.first(), 5);
    }
}

void JournalSearchTest::boundsAPage()
{
    for (int number = 1; number <= 3; ++number)
        QVERIFY(!write(u"C"_s, QString::number(number)).id.isEmpty());
    QCOMPARE(customersFound({.words = {}, .most = 0}).size(), 1);
    QCOMPARE(customersFound({.words = {}, .most = -5}).size(), 1);
    QCOMPARE(customersFound({.words = {}, .most = 1'000'000'000}).size(), 3);
    QCOMPARE(customersFound({.words = {}, .before = 1}).size(), 0);
    QCOMPARE(customersFound({.words = {}, .before = -7}).size(), 3);
}

void JournalSearchTest::findsByTheBeginningOfAnId_data()
{
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<int>("found");
    QTest::addRow("whole") << u"aaaaaaaa-0000-4000-8000-000000000001"_s << 1;
    QTest::addRow("one") << u"aaaaaaaa-0000-4000-8000-00000000000"_s + u'2' << 1;
    QTest::addRow("in capitals") << u"AAAAAAAA-0000-4000-8000-000000000001"_s << 1;
    QTest::addRow("several: two are enough") << u"aaaa"_s << 2;
    QTest::addRow("another") << u"b"_s << 1;
    QTest::addRow("none") << u"c"_s << 0;
    QTest::addRow("a wildcard") << u"%"_s << 0;
    QTest::addRow("an underscore") << u"_"_s << 0;
    QTest::addRow("a quote") << u"a' OR '1'='1"_s << 0;
    QTest::addRow("NUL") << QString(QChar(0)) << 0;
}

void JournalSearchTest::findsByTheBeginningOfAnId()
{
    QFETCH(QString, beginning);
    QFETCH(int, found);
    int number = 0;
    for (const QString &id :
        {u"aaaaaaaa-0000-4000-8000-000000000001"_s, u"aaaaaaaa-0000-4000-8000-000000000002"_s,
            u"aaaaaaaa-0000-4000-8000-000000000003"_s, u"bbbbbbbb-0000-4000-8000-000000000001"_s}) {
        AttemptFacts facts = factsOf(QString::number(++number));
        facts.id = id;
        QVERIFY(begins(*m_journal, facts));
    }
    const auto read = m_journal->entriesBeginning(beginning);
    QCOMPARE(std::get<QList<JournalEntry>>(read).size(), found);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::JournalSearchTest)
#include "journalsearch_test.moc"
