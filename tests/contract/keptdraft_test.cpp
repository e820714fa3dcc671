// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/contract.h"
#include "contract/keptdraft.h"
#include "drafts.h"
#include "support/smalldisk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

Draft otherDraft()
{
    Draft draft(*contractNamed(u"2025-10"_s));
    draft.setItemCount(3);
    draft.setValue({u"licenseItems.userSeat"_s, 2}, qint64{7});
    draft.setValue({u"storageProfileId"_s, 0}, u"Größe 㐂"_s);
    return draft;
}

KeptForm wholeForm()
{
    const Draft other = otherDraft();
    return {drafts::paid(), {{other.revision(), other}}, u"/home/größe/㐂 \"a\".json"_s, drafts::trial()};
}

} // namespace

/// What a form holds, kept for the next start.
class KeptDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<KeptForm>("form");
        const KeptForm whole = wholeForm();
        QTest::newRow("all") << whole;
        QTest::newRow("a draft alone") << KeptForm{whole.draft, {}, {}, {}};
        QTest::newRow("of another contract") << KeptForm{otherDraft(), {}, {}, {}};
        QTest::newRow("no file") << KeptForm{whole.draft, whole.elsewhere, {}, {}};
        QTest::newRow("file of another contract") << KeptForm{whole.draft, {}, whole.file, otherDraft()};
    }
    void comesBack()
    {
        QFETCH(KeptForm, form);
        const std::optional<KeptForm> read = readKeptForm(writeKeptForm(form));
        QVERIFY(read);
        QCOMPARE(read->draft, form.draft);
        QCOMPARE(read->elsewhere, form.elsewhere);
        QCOMPARE(read->file, form.file);
        QVERIFY(read->inFile == form.inFile);
    }

    /// The version before this one wrote the draft alone, and reads no more than that.
    void versionsUnderstandEachOther()
    {
        const std::optional<KeptForm> read =
            readKeptForm(R"({"contract": "2025-09", "items": 1, "switchedOn": [], "entries": [)"
                         R"({"field": "userSeat", "item": 0, "value": 5}]})");
        QVERIFY(read);
        QCOMPARE(read->draft.value({u"userSeat"_s, 0}), Value(qint64{5}));
        QVERIFY(read->file.isEmpty() && !read->inFile && read->elsewhere.isEmpty());
        QVERIFY(
            writeKeptForm(wholeForm()).startsWith("{\n    \"contract\": \"2025-09\",\n    \"items\": 1,"));
    }

    /// The draft comes back whatever stands beside it.
    void whatCannotBeReadIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("beside");
        QTest::newRow("elsewhere is an object") << QByteArray(R"("elsewhere": {"a": 1})");
        QTest::newRow("elsewhere holds others") << QByteArray(R"("elsewhere": [1, null, [], {}, "x"])");
        QTest::newRow("elsewhere has an unknown contract")
            << QByteArray(R"("elsewhere": [{"contract": "2031-01", "entries": []}])");
        QTest::newRow("file without what it holds") << QByteArray(R"("file": "/a.json")");
        QTest::newRow("file that holds nothing") << QByteArray(R"("file": "/a.json", "inFile": null)");
        QTest::newRow("file is a number")
            << QByteArray(R"("file": 5, "inFile": {"contract": "2025-09", "entries": []})");
        QTest::newRow("file has no name")
            << QByteArray(R"("file": "", "inFile": {"contract": "2025-09", "entries": []})");
        QTest::newRow("what no file holds")
            << QByteArray(R"("inFile": {"contract": "2025-09", "entries": []})");
    }
    void whatCannotBeReadIsLeftOut()
    {
        QFETCH(QByteArray, beside);
        const std::optional<KeptForm> read =
            readKeptForm(R"({"contract": "2025-09", "entries": [], )" + beside + "}");
        QVERIFY(read);
        QVERIFY(*read == (KeptForm{Draft(*contractNamed(u"2025-09"_s)), {}, {}, {}}));
    }

    /// Soon, whole, for nobody else to read; the last one counts.
    void isWrittenByItself()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"data/entries.json"_s);
        KeptDraft kept(name);
        QVERIFY(!kept.last());
        QSignalSpy written(&kept, &KeptDraft::kept);
        kept.keep({drafts::trial(), {}, {}, {}});
        kept.keep(wholeForm());
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(written.first().first().toBool(), true);
        QVERIFY(KeptDraft(name).last() == wholeForm());
        QCOMPARE(QFile::permissions(name)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    /// A part of it would be worse than what was there.
    void isWrittenWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"entries.json"_s);
        KeptDraft(name).keep(wholeForm());
        KeptDraft kept(name);
        QSignalSpy written(&kept, &KeptDraft::kept);
        {
            const test::SmallDisk disk;
            kept.keep({drafts::trial(), {}, {}, {}});
            QTRY_COMPARE(written.size(), 1);
        }
        QCOMPARE(written.first().first().toBool(), false);
        QVERIFY(KeptDraft(name).last() == wholeForm());
    }

    void isWrittenAtTheEnd()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"entries.json"_s);
        KeptDraft(name).keep(wholeForm());
        QVERIFY(KeptDraft(name).last() == wholeForm());
    }
};

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::KeptDraftTest)
#include "keptdraft_test.moc"
