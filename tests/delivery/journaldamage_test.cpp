// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "journalfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace onboard {

using namespace test;
using Kind = JournalProblem::Kind;

namespace {

constexpr int attempts = 10;

/// What SQLite keeps beside the file; an empty one is as good as none.
QByteArray logOf(const QString &file)
{
    const QString log = file + u"-wal"_s;
    return QFile::exists(log) ? bytesOf(log) : QByteArray();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test could not be written");
}

} // namespace

using Damage = std::function<void(const QString &file)>;

/// A journal that is no longer what was written: nothing is sent, nothing of it is changed, and only a person
/// begins a new one.
class JournalDamageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void refusesAll_data();
    void refusesAll();
    void keepsTheOldOneWhenBegunAnew_data();
    void keepsTheOldOneWhenBegunAnew();
    void leavesASoundOneAlone();
    void isNotBegunAnewWhileOthersUseIt();
    void leavesOthersFilesAlone_data();
    void leavesOthersFilesAlone();

private:
    void damaged();
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    /// A journal with attempts enough to fill some pages.
    [[nodiscard]] QString filled();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalDamageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString JournalDamageTest::filled()
{
    JournalFile journal(folder());
    for (int number = 0; number < attempts; ++number)
        if (!writes(journal, factsOf(u"customer %1"_s.arg(number)), lost))
            return {};
    return journal.file();
}

void JournalDamageTest::damaged()
{
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char *name, const Damage &damage) { QTest::newRow(name) << damage; };
    row("empty", [](const QString &file) { write(file, {}); });
    row("rubbish", [](const QString &file) { write(file, QByteArray(100'000, '#')); });
    row("the beginning overwritten",
        [](const QString &file) { write(file, QByteArray(4'096, '\0') + bytesOf(file).sliced(4'096)); });
    row("cut in the middle",
        [](const QString &file) { write(file, bytesOf(file).first(bytesOf(file).size() / 2)); });
    row("cut within the first page", [](const QString &file) { write(file, bytesOf(file).first(700)); });
    row("pages in the middle overwritten", [](const QString &file) {
        QByteArray bytes = bytesOf(file);
        const qsizetype from = 4'096 * 2;
        bytes.replace(from, bytes.size() - from, QByteArray(bytes.size() - from, '\xaa'));
        write(file, bytes);
    });
    row("rubbish for a log", [](const QString &file) { write(file + u"-wal"_s, QByteArray(5'000, '?')); });
}

void JournalDamageTest::refusesAll_data()
{
    damaged();
}

void JournalDamageTest::refusesAll()
{
    QFETCH(Damage, damage);
    const QString file = filled();
    QVERIFY(!file.isEmpty());
    damage(file);
    const QByteArray before = bytesOf(file);
    const QByteArray logBefore = logOf(file);
    {
        JournalFile journal(folder());
        const AttemptFacts facts = factsOf(u"another"_s);
        QCOMPARE(kindOf(journal.open()), std::optional(Kind::Damaged));
        const BeginResult begun = begin(journal, facts);
        QVERIFY(std::holds_alternative<JournalProblem>(begun));
        QCOMPARE(std::get<JournalProblem>(begun).kind, Kind::Damaged);
        QVERIFY(std::get<JournalProblem>(begun).needsDecision());
        QCOMPARE(kindOf(journal.markSending(facts.id)), std::optional(Kind::Damaged));
        QCOMPARE(kindOf(journal.conclude(endedAttempt(facts, success))), std::optional(Kind::Damaged));
        QVERIFY(std::holds_alternative<JournalProblem>(journal.recover()));
        QVERIFY(std::holds_alternative<JournalProblem>(journal.entries({})));
        QVERIFY(std::holds_alternative<JournalProblem>(journal.unsettled()));
        QVERIFY(std::holds_alternative<JournalProblem>(journal.settle(facts.id, settlement(Finding::Added))));
    }
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(logOf(file), logBefore);
}

void JournalDamageTest::keepsTheOldOneWhenBegunAnew_data()
{
    damaged();
}

void JournalDamageTest::keepsTheOldOneWhenBegunAnew()
{
    QFETCH(Damage, damage);
    const QString file = filled();
    damage(file);
    const QByteArray before = bytesOf(file);
    JournalFile journal(folder());
    const JournalRead<QString> begun = journal.beginAnew();
    QVERIFY(std::holds_alternative<QString>(begun));
    const QString aside = std::get<QString>(begun);
    QVERIFY2(QFileInfo(aside).fileName().startsWith("journal-damaged-"_L1), qPrintable(aside));
    QCOMPARE(bytesOf(aside), before);
    QVERIFY(begins(journal, factsOf(u"customer 1"_s))); // the old one can no longer warn
}

void JournalDamageTest::leavesASoundOneAlone()
{
    const QString file = filled();
    JournalFile journal(folder());
    QCOMPARE(std::get<QString>(journal.beginAnew()), file);
    QCOMPARE(QDir(folder()).entryList({u"journal-damaged*"_s}), QStringList());
    QCOMPARE(std::get<int>(journal.unsettled()), attempts);
}

void JournalDamageTest::isNotBegunAnewWhileOthersUseIt()
{
    const QString file = filled();
    JournalFile other(folder());
    QVERIFY(!other.open());
    write(file + u"-wal"_s, {}); // truncated under its feet
    QFile whole(file);
    QVERIFY(whole.open(QIODevice::ReadWrite) && whole.write(QByteArray(100, '#')) == 100);
    whole.close();
    JournalFile journal(folder());
    const JournalRead<QString> begun = journal.beginAnew();
    QVERIFY(std::holds_alternative<JournalProblem>(begun));
    QCOMPARE(std::get<JournalProblem>(begun).kind, Kind::Busy);
    QVERIFY(QFile::exists(file));
}

void JournalDamageTest::leavesOthersFilesAlone_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("of another program") << u"PRAGMA application_id = 42"_s << Kind::Foreign;
    QTest::newRow("of a newer version") << u"PRAGMA user_version = 1000"_s << Kind::Newer;
}

void JournalDamageTest::leavesOthersFilesAlone()
{
    QFETCH(QString, statement);
    QFETCH(Kind, kind);
    const QString file = filled();
    QCOMPARE(RawDatabase(file).run(statement), QString());
    const QByteArray before = bytesOf(file);
    {
        JournalFile journal(folder());
        const BeginResult begun = begin(journal, factsOf(u"another"_s));
        QVERIFY(std::holds_alternative<JournalProblem>(begun));
        QCOMPARE(std::get<JournalProblem>(begun).kind, kind);
        QVERIFY(std::holds_alternative<JournalProblem>(journal.beginAnew()));
    }
    QCOMPARE(bytesOf(file), before);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::JournalDamageTest)
#include "journaldamage_test.moc"
