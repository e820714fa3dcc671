// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journalfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onboard {

using namespace test;

/// The journal as a history: sorted, narrowed, annotated and shortened.
class JournalHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sortsPageByPage_data();
    void sortsPageByPage();
    void narrows_data();
    void narrows();
    void keepsANote();
    void blanksWhatIsPersonalInANote();
    void removesOnlyWhatMayGo_data();
    void removesOnlyWhatMayGo();
    void removesTheOldestFirst();
    void namesTheProfiles();
    void findsWhatAnEarlierVersionWrote();

private:
    [[nodiscard]] AttemptFacts write(
        const QString &name, const std::optional<Outcome> &outcome, int daysAgo, const QString &profile);
    [[nodiscard]] QStringList customersFound(const JournalQuery &query);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalFile> m_journal;
};

void JournalHistoryTest::init()
{
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<JournalFile>(m_folder->path());
}

/// Without an outcome it stays under way.
AttemptFacts JournalHistoryTest::write(
    const QString &name, const std::optional<Outcome> &outcome, int daysAgo, const QString &profile)
{
    AttemptFacts facts = factsOf(name);
    facts.customerName = name;
    facts.profileName = profile;
    facts.startedAt = facts.startedAt.addDays(-daysAgo);
    const bool isWritten = outcome ? writes(*m_journal, facts, *outcome) : begins(*m_journal, facts);
    return isWritten ? facts : AttemptFacts();
}

QStringList JournalHistoryTest::customersFound(const JournalQuery &query)
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

void JournalHistoryTest::sortsPageByPage_data()
{
    QTest::addColumn<JournalSort>("sort");
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::addRow("newest first") << JournalSort::Time << false << u""_s << u"Dora bert Carl Anna"_s;
    QTest::addRow("oldest first") << JournalSort::Time << true << u""_s << u"Anna Carl bert Dora"_s;
    QTest::addRow("customer") << JournalSort::Customer << true << u""_s << u"Anna bert Carl Dora"_s;
    QTest::addRow("customer, back") << JournalSort::Customer << false << u""_s << u"Dora Carl bert Anna"_s;
    QTest::addRow("profile, alike by time")
        << JournalSort::Profile << true << u""_s << u"Carl Dora Anna bert"_s;
    QTest::addRow("ending") << JournalSort::Ending << true << u""_s << u"Dora Anna bert Carl"_s;
    QTest::addRow("found ones") << JournalSort::Customer << false << u"west"_s << u"bert Anna"_s;
}

void JournalHistoryTest::sortsPageByPage()
{
    QFETCH(JournalSort, sort);
    QFETCH(bool, ascending);
    QFETCH(QString, words);
    QFETCH(QString, expected);
    QVERIFY(!write(u"Anna"_s, success, 4, u"West"_s).id.isEmpty());
    QVERIFY(!write(u"Carl"_s, lost, 3, u"East"_s).id.isEmpty());
    QVERIFY(!write(u"bert"_s, success, 2, u"West"_s).id.isEmpty());
    QVERIFY(!write(u"Dora"_s, {}, 1, u"East"_s).id.isEmpty());
    JournalQuery query{.words = words, .most = 1, .sort = sort, .ascending = ascending};
    QStringList names;
    for (int page = 0; page < 5; ++page) {
        const auto found = std::get<QList<JournalEntry>>(m_journal->entries(query));
        if (found.isEmpty())
            break;
        names.append(found.last().attempt.facts.customerName);
        query.behind = JournalPlace{found.last().sortedBy, found.last().number};
    }
    QCOMPARE(names.join(u' '), expected);
}

void JournalHistoryTest::narrows_data()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::addColumn<JournalQuery>("query");
    QTest::addColumn<QString>("expected");
    QTest::addRow("all") << JournalQuery{} << u"Carl Bert Anna"_s;
    QTest::addRow("class") << JournalQuery{.words = {}, .classes = {OutcomeClass::Unknown}} << u"Bert"_s;
    QTest::addRow("classes") << JournalQuery{.words = {},
        .classes = {OutcomeClass::Unknown, OutcomeClass::Success}}
                             << u"Bert Anna"_s;
    QTest::addRow("profile") << JournalQuery{.words = {}, .profile = u"west"_s} << u"Carl Anna"_s;
    QTest::addRow("from") << JournalQuery{.words = {}, .from = now.addDays(-6)} << u"Carl Bert"_s;
    QTest::addRow("until") << JournalQuery{.words = {}, .until = now.addDays(-2)} << u"Bert Anna"_s;
    QTest::addRow("all at once") << JournalQuery{.words = u"bert"_s,
        .classes = {OutcomeClass::Unknown},
        .profile = u"East"_s,
        .from = now.addDays(-6),
        .until = now.addDays(-2)} << u"Bert"_s;
}

void JournalHistoryTest::narrows()
{
    QFETCH(JournalQuery, query);
    QFETCH(QString, expected);
    QVERIFY(!write(u"Anna"_s, success, 9, u"West"_s).id.isEmpty());
    QVERIFY(!write(u"Bert"_s, lost, 5, u"East"_s).id.isEmpty());
    QVERIFY(!write(u"Carl"_s, {}, 1, u"West"_s).id.isEmpty());
    QCOMPARE(customersFound(query).join(u' '), expected);
    QCOMPARE(std::get<int>(m_journal->count(query, 100)), expected.split(u' ').size());
}

void JournalHistoryTest::keepsANote()
{
    const AttemptFacts facts = write(u"Anna"_s, success, 1, u"West"_s);
    QVERIFY(std::get<bool>(m_journal->setNote(facts.id, u"called back\ntwice"_s)));
    QCOMPARE(entryOf(*m_journal, facts.id).note, u"called back\ntwice"_s);
    QCOMPARE(customersFound({.words = u"twice"_s}), QStringList{u"Anna"_s});
    QVERIFY(std::get<bool>(m_journal->setNote(facts.id, QString())));
    QCOMPARE(customersFound({.words = u"twice"_s}), QStringList());
    QVERIFY(!std::get<bool>(m_journal->setNote(u"nobody"_s, u"x"_s)));
}

void JournalHistoryTest::blanksWhatIsPersonalInANote()
{
    const AttemptFacts facts = write(u"Anna"_s, success, 1, u"West"_s);
    QVERIFY(std::get<bool>(m_journal->setNote(facts.id, u"ask anna@contoso.example"_s)));
    QVERIFY(!entryOf(*m_journal, facts.id).note.contains(u"contoso.example"_s));
    QVERIFY(entryOf(*m_journal, facts.id).note.startsWith(u"ask"_s));
}

void JournalHistoryTest::removesOnlyWhatMayGo_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("windowHours");
    QTest::addColumn<int>("removed");
    QTest::addRow("a success") << u"success"_s << 0 << 1;
    QTest::addRow("one in the way of a repeat") << u"success"_s << 24 << 0;
    QTest::addRow("an unsettled one") << u"lost"_s << 0 << 0;
    QTest::addRow("one under way") << u"under way"_s << 0 << 0;
}

void JournalHistoryTest::removesOnlyWhatMayGo()
{
    QFETCH(QString, ending);
    QFETCH(int, windowHours);
    QFETCH(int, removed);
    std::optional<Outcome> outcome;
    if (ending != u"under way"_s)
        outcome = ending == u"lost"_s ? lost : success;
    const AttemptFacts facts = write(u"Anna"_s, outcome, 9, u"West"_s);
    const std::chrono::hours window(windowHours);
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    if (removed == 0)
        QCOMPARE(std::get<int>(m_journal->removeOlder(yesterday, window, 10)), 0);
    QCOMPARE(std::get<int>(m_journal->remove({facts.id}, window)), removed);
    QCOMPARE(customersFound({.words = u"anna"_s}).size(), 1 - removed);
}

void JournalHistoryTest::removesTheOldestFirst()
{
    QVERIFY(!write(u"Anna"_s, success, 9, u"West"_s).id.isEmpty());
    QVERIFY(!write(u"Bert"_s, success, 8, u"West"_s).id.isEmpty());
    QVERIFY(!write(u"Carl"_s, success, 0, u"West"_s).id.isEmpty());
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    QCOMPARE(std::get<int>(m_journal->removeOlder(yesterday, 0h, 1)), 1);
    QCOMPARE(customersFound({}), (QStringList{u"Carl"_s, u"Bert"_s}));
    QCOMPARE(std::get<int>(m_journal->removeOlder(yesterday, 0h, 10)), 1);
    QCOMPARE(customersFound({}), QStringList{u"Carl"_s});
}

void JournalHistoryTest::namesTheProfiles()
{
    QCOMPARE(std::get<QStringList>(m_journal->profiles()), QStringList());
    for (const char *profile : {"West", "east", "West", "Öst"})
        QVERIFY(!write(QString::fromUtf8(profile) + u'1', {}, 1, QString::fromUtf8(profile)).id.isEmpty()
            || QString::fromUtf8(profile) == u"West"_s);
    QCOMPARE(std::get<QStringList>(m_journal->profiles()), (QStringList{u"east"_s, u"West"_s, u"Öst"_s}));
}

/// The words by which attempts are found are gathered anew when the file is brought up to date.
void JournalHistoryTest::findsWhatAnEarlierVersionWrote()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.sqlite"_s);
    QVERIFY(QFile::copy(QStringLiteral(VERSION1), file)
        && QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    JournalFile journal(folder.path());
    const auto found = [&](const JournalQuery &query) {
        return std::get<QList<JournalEntry>>(journal.entries(query)).size();
    };
    QCOMPARE(found({.words = u"contoso office365"_s}), 3);
    QCOMPARE(found({.words = u"11111111"_s}), 1);
    QCOMPARE(found({.words = {}, .classes = {OutcomeClass::Unknown}}), 2);
    QCOMPARE(found({.words = u"sales"_s, .classes = {OutcomeClass::Unknown}, .profile = u"Sales"_s}), 2);
    QVERIFY(std::get<bool>(journal.setNote(u"11111111-1111-4111-8111-111111111111"_s, u"marmalade"_s)));
    QCOMPARE(found({.words = u"marmalade"_s}), 1);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::JournalHistoryTest)
#include "journalhistory_test.moc"
