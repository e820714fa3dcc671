// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/draftstorage.h"
#include "contract/presence.h"
#include "contract/validation.h"
#include "drafts.h"
#include "support/smalldisk.h"
#include "json/boundedjson.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr auto ms = TimestampUnit::Milliseconds;

const Contract &september()
{
    return *contractNamed(u"2025-09"_s);
}

const Contract &october()
{
    return *contractNamed(u"2025-10"_s);
}

Draft ofBody(const Contract &contract, const char *body)
{
    return draftOfBody(contract, QString::fromLatin1(drafts::customerId), std::get<Json>(readJson(body)), ms)
        .draft;
}

/// As a person enters it; what is typed into a field is what comes back.
Draft with(Draft draft, const char *key, const QString &text, int item = 0)
{
    const FieldRef at{QString::fromLatin1(key), item};
    draft.setValue(at, valueFromText(*fieldOf(*contractNamed(draft.revision()), at.key), text));
    return draft;
}

/// What people type and paste that is hard on a file.
struct Unusual
{
    const char *name;
    QString text;
};

QList<Unusual> unusualTexts()
{
    return {
        {"umlauts and quotes", u"Größe \"1\" \\ <2> / 'x'"_s},
        {"beyond the first plane", u"\U0001F600 \U00020BB7野家"_s},
        {"right to left", u"\u202Eשלום\u202C سلام"_s},
        {"combining", u"e\u0301 ﬁ Å"_s},
        {"control characters", u"a\tb\u0001c\u007Fd"_s},
        {"line ends", u"a\nb\r\nc\u2028d"_s},
        {"looks like JSON", u"{\"body\": [1, null]}"_s},
        {"looks like a number", u"0123"_s},
        {"looks like an escape", u"\\u0041 %20 &amp;"_s},
        {"4,000 characters", QString(4000, u'字')},
    };
}

void addUnusual(const Contract &contract, const Draft &draft, const char *key)
{
    for (const Unusual &unusual : unusualTexts())
        QTest::addRow("%s, %s: %s", contract.revision, key, unusual.name) << with(draft, key, unusual.text);
}

/// Every number field at its bounds, every date at the days that are hardest.
void addExtremes(const Contract &contract, const Draft &draft)
{
    for (const Field &field : contract.fields) {
        if (field.input == Input::Number) {
            for (const qint64 number : {qint64{1}, std::min(field.range.highest, qint64{2147483647})})
                QTest::addRow("%s, %s: %lld", contract.revision, field.key, static_cast<long long>(number))
                    << with(draft, field.key, QString::number(number));
        }
        if (field.input == Input::Date) {
            for (const char *day : {"1970-01-01", "2028-02-29", "2038-01-20", "9999-12-31"})
                QTest::addRow("%s, %s: %s", contract.revision, field.key, day)
                    << with(draft, field.key, QString::fromLatin1(day));
        }
    }
}

void addEmptied(const Contract &contract, const Draft &draft)
{
    Draft emptied = draft;
    for (const Field &field : contract.fields) {
        if (field.input == Input::Switch) // on or off
            continue;
        emptied = with(emptied, field.key, {});
        if (field.place != Place::Item)
            QTest::addRow("%s, without %s", contract.revision, field.key) << with(draft, field.key, {});
    }
    QTest::addRow("%s, emptied", contract.revision) << emptied;
}

/// What the file says; fields that do not apply are in none.
QByteArray said(const Draft &draft)
{
    return writeDraft(*contractNamed(draft.revision()), draft, ms);
}

} // namespace

/// Draft files on the disk, in every contract.
class DraftStorageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<Draft>("draft");

        Draft most = ofBody(october(), drafts::pooledBackup);
        while (most.duplicateItem(1)) { }
        QTest::newRow("2025-09, new") << Draft(september());
        QTest::newRow("2025-10, new") << Draft(october());
        QTest::newRow("2025-09, trial") << drafts::trial();
        QTest::newRow("2025-09, paid") << drafts::paid();
        QTest::newRow("2025-10, trial") << ofBody(october(), drafts::trialBackup);
        QTest::newRow("2025-10, management trial") << ofBody(october(), drafts::trialManagement);
        QTest::newRow("2025-10, pooled") << ofBody(october(), drafts::pooledBackup);
        QTest::newRow("2025-10, pooled management") << ofBody(october(), drafts::pooledManagement);
        QTest::newRow("2025-10, as many items as there may be") << most;
        addUnusual(september(), drafts::paid(), "customerId");
        addUnusual(october(), ofBody(october(), drafts::pooledBackup), "customerId");
        addUnusual(october(), ofBody(october(), drafts::pooledBackup), "storageProfileId");
        addExtremes(september(), drafts::paid());
        addExtremes(october(), ofBody(october(), drafts::pooledBackup));
        addEmptied(september(), drafts::paid());
        addEmptied(october(), ofBody(october(), drafts::pooledBackup));
    }
    void comesBack()
    {
        QFETCH(Draft, draft);
        const QString name = m_folder.filePath(u"draft.json"_s);
        QCOMPARE(saveDraft(name, draft, ms), std::nullopt);

        const auto opened = openDraft(name, ms);

        const auto *again = std::get_if<Draft>(&opened);
        QVERIFY2(again, qPrintable(again ? QString() : std::get<DraftUnreadable>(opened).sentence));
        QVERIFY(sayTheSame(*again, draft));
        for (const Field &field : contractNamed(draft.revision())->fields) {
            for (int item = 0; item < draft.itemCount(); ++item) {
                const FieldRef at{QString::fromLatin1(field.key), item};
                if (presence(draft, field, item) != Presence::Absent)
                    QVERIFY2(again->value(at) == draft.value(at), field.key);
            }
        }
        QCOMPARE(saveDraft(name, *again, ms), std::nullopt);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), said(draft));
    }

    void anyNameWillDo_data()
    {
        QTest::addColumn<QString>("name");
        for (const Unusual &unusual : unusualTexts()) {
            QString name = unusual.text.left(60);
            QTest::addRow("%s", unusual.name) << name.replace(u'/', u'-');
        }
        QTest::newRow("no suffix") << u"draft"_s;
        QTest::newRow("looks like an option") << u"--draft.json"_s;
    }
    void anyNameWillDo()
    {
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name);
        QCOMPARE(saveDraft(path, drafts::paid(), ms), std::nullopt);
        const auto opened = openDraft(path, ms);
        QVERIFY(std::holds_alternative<Draft>(opened));
        QCOMPARE(std::get<Draft>(opened), drafts::paid());
        QVERIFY(QFile::remove(path));
    }

    void saysWhyItWasNotOpened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << u"nothing.json"_s << u"It is not there."_s;
        QTest::newRow("a folder") << u"."_s << u"It is a folder."_s;
        QTest::newRow("a pipe") << u"pipe"_s << u"It is not a file."_s;
        QTest::newRow("a device") << u"/dev/zero"_s << u"It is not a file."_s;
        QTest::newRow("too large") << u"large.json"_s << u"1 MiB at most"_s;
        QTest::newRow("not JSON") << u"broken.json"_s << u"line 2, column 15"_s;
        QTest::newRow("unknown field") << u"field.json"_s << u"“seats” is not a field of contract 2025-09"_s;
        QTest::newRow("many unknown fields") << u"fields.json"_s << u"“field4” is not a field"_s;
    }
    void saysWhyItWasNotOpened()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        const auto opened = openDraft(name.startsWith(u'/') ? name : m_folder.filePath(name), ms);
        const auto *unreadable = std::get_if<DraftUnreadable>(&opened);
        QVERIFY(unreadable);
        QVERIFY2(unreadable->sentence.contains(says), qPrintable(unreadable->sentence));
        QVERIFY2(!unreadable->sentence.contains(u"field5"_s), "more sentences than anybody reads");
    }

    /// What was there stays when the disk takes no more, or the place is none for a file.
    void whatWasThereStays()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"draft.json"_s);
        QCOMPARE(saveDraft(name, drafts::trial(), ms), std::nullopt);
        QVERIFY(QDir(folder.path()).mkdir(u"folder.json"_s));
        {
            const test::SmallDisk disk;
            QVERIFY(saveDraft(name, drafts::paid(), ms));
        }
        QVERIFY(saveDraft(folder.filePath(u"no/such/folder.json"_s), drafts::paid(), ms));
        QVERIFY(saveDraft(folder.filePath(u"folder.json"_s), drafts::paid(), ms));
        QCOMPARE(std::get<Draft>(openDraft(name, ms)), drafts::trial());
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
    }

    void saysTheSame()
    {
        const Draft draft = drafts::trial();
        Draft withSeats = draft; // which a trial does not send
        drafts::set(withSeats, "userSeat", qint64{5});
        QVERIFY(withSeats != draft);
        QVERIFY(sayTheSame(draft, withSeats));
        QVERIFY(!sayTheSame(draft, drafts::paid()));
        QVERIFY(!sayTheSame(Draft(september()), Draft(october())));
        QVERIFY(sayTheSame(Draft(), Draft()));
    }

    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder.filePath(u"pipe"_s)).constData(), 0600), 0);
        put(u"large.json"_s, QByteArray((1 << 20) + 1, ' '));
        put(u"broken.json"_s, "{\n  \"contract\": ,");
        put(u"field.json"_s, R"({"contract": "2025-09", "body": {"seats": 1}})");
        put(u"fields.json"_s,
            R"({"contract": "2025-09", "body": {"field0": 1, "field1": 1, "field2": 1,)"
            R"( "field3": 1, "field4": 1, "field5": 1, "field6": 1}})");
    }

private:
    void put(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    static Presence presence(const Draft &draft, const Field &field, int item)
    {
        return presenceOf(*contractNamed(draft.revision()), draft, field, item);
    }

    QTemporaryDir m_folder;
};

} // namespace onboard

QTEST_APPLESS_MAIN(onboard::DraftStorageTest)
#include "draftstorage_test.moc"
