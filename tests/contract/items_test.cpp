// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/draftfile.h"
#include "contract/keptdraft.h"
#include "contract/validation.h"
#include "drafts.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace onboard {

using Change = std::function<bool(Draft &)>;

/// Adding, removing, duplicating and moving licence items: the values follow.
class ItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesFollow_data();
    void valuesFollow();
    void keepsTheirPlaces();
    void takesNoOtherFieldForOne();
    void keepsWithinItsBounds();
    void keepsOneWhereTheContractHasOne();
    void problemsStandWithTheirItem();

private:
    const Contract &m_contract = *contractNamed(u"2025-10"_s);
};

namespace {

constexpr auto seats = "licenseItems.userSeat";

/// Items with 1, 2, 3 … seats.
Draft withItems(const Contract &contract, int count)
{
    Draft draft(contract);
    draft.setItemCount(count);
    for (int item = 0; item < count; ++item)
        draft.setValue({QString::fromLatin1(seats), item}, qint64{item + 1});
    return draft;
}

/// "1 2 -": the seats of each item, - for none.
QString seatsOf(const Draft &draft)
{
    QStringList shown;
    for (int item = 0; item < draft.itemCount(); ++item) {
        const Value value = draft.value({QString::fromLatin1(seats), item});
        const auto *number = std::get_if<qint64>(&value);
        shown.append(number ? QString::number(*number) : u"-"_s);
    }
    return shown.join(u' ');
}

} // namespace

void ItemsTest::valuesFollow_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("done");
    QTest::addColumn<QString>("seats");

    const auto row = [](const char *name, bool done, const QString &shown, const Change &change) {
        QTest::addRow("%s", name) << change << done << shown;
    };
    row("insert first", true, u"- 1 2 3"_s, [](Draft &draft) { return draft.insertItem(0); });
    row("insert in between", true, u"1 - 2 3"_s, [](Draft &draft) { return draft.insertItem(1); });
    row("append", true, u"1 2 3 -"_s, [](Draft &draft) { return draft.insertItem(3); });
    row("insert beyond", false, u"1 2 3"_s, [](Draft &draft) { return draft.insertItem(4); });
    row("insert before all", false, u"1 2 3"_s, [](Draft &draft) { return draft.insertItem(-1); });
    row("duplicate", true, u"1 2 2 3"_s, [](Draft &draft) { return draft.duplicateItem(1); });
    row("duplicate the last", true, u"1 2 3 3"_s, [](Draft &draft) { return draft.duplicateItem(2); });
    row("duplicate none", false, u"1 2 3"_s, [](Draft &draft) { return draft.duplicateItem(3); });
    row("remove first", true, u"2 3"_s, [](Draft &draft) { return draft.removeItem(0); });
    row("remove last", true, u"1 2"_s, [](Draft &draft) { return draft.removeItem(2); });
    row("remove none", false, u"1 2 3"_s, [](Draft &draft) { return draft.removeItem(3); });
    row("move down", true, u"2 3 1"_s, [](Draft &draft) { return draft.moveItem(0, 2); });
    row("move up", true, u"3 1 2"_s, [](Draft &draft) { return draft.moveItem(2, 0); });
    row("move nowhere", true, u"1 2 3"_s, [](Draft &draft) { return draft.moveItem(1, 1); });
    row("move beyond", false, u"1 2 3"_s, [](Draft &draft) { return draft.moveItem(0, 3); });
    row("move none", false, u"1 2 3"_s, [](Draft &draft) { return draft.moveItem(-1, 0); });
}

void ItemsTest::valuesFollow()
{
    QFETCH(Change, change);
    QFETCH(bool, done);
    QFETCH(QString, seats);

    Draft draft = withItems(m_contract, 3);
    drafts::set(draft, "product", qint64{2048});
    QCOMPARE(change(draft), done);
    QCOMPARE(seatsOf(draft), seats);
    QCOMPARE(draft.value({u"product"_s}), Value(qint64{2048}));
    for (int item = 0; item < draft.itemCount(); ++item)
        QCOMPARE(
            draft.value({u"licenseItems.isSameAsPool"_s, item}), Value(false)); // a new one's initial value
    const KeptForm form{draft, {}, {}, {}};
    QVERIFY(readKeptForm(writeKeptForm(form)) == form);
}

/// An item that holds nothing yet is not left out before others: each keeps its number.
void ItemsTest::keepsTheirPlaces()
{
    Draft draft = withItems(m_contract, 2);
    drafts::set(draft, "product", qint64{2048});
    drafts::set(draft, "licenseType", qint64{1});
    for (const Field &field : m_contract.fields) {
        if (field.place == Place::Item)
            draft.setValue({QString::fromLatin1(field.key), 0}, {});
    }
    const QByteArray written = writeDraft(m_contract, draft, TimestampUnit::Milliseconds);
    const auto read = readDraft(written, TimestampUnit::Milliseconds);
    QVERIFY2(std::get<DraftRead>(read).problems.isEmpty(), written.constData());
    QCOMPARE(std::get<DraftRead>(read).draft.itemCount(), 2);
    QCOMPARE(seatsOf(std::get<DraftRead>(read).draft), seatsOf(draft));
}

/// Only licence items have numbers.
void ItemsTest::takesNoOtherFieldForOne()
{
    const auto read = readKeptForm(
        R"({"contract": "2025-10", "items": 2, "entries": [{"field": "product", "item": 1, "value": 40}]})");
    QVERIFY(read);
    QCOMPARE(read->draft.value({u"product"_s, 1}), Value());
}

void ItemsTest::keepsWithinItsBounds()
{
    Draft draft(m_contract);
    QVERIFY(!draft.removeItem(0)); // the last one stays
    while (draft.itemCount() < m_contract.mostItems)
        QVERIFY(draft.insertItem(draft.itemCount()));
    QVERIFY(!draft.insertItem(0));
    QVERIFY(!draft.duplicateItem(0));
    QCOMPARE(draft.itemCount(), m_contract.mostItems);
}

void ItemsTest::keepsOneWhereTheContractHasOne()
{
    Draft draft = drafts::paid();
    QVERIFY(!draft.insertItem(1));
    QVERIFY(!draft.duplicateItem(0));
    QVERIFY(!draft.removeItem(0));
    QCOMPARE(draft, drafts::paid());
    Draft none;
    QVERIFY(!none.insertItem(0));
}

/// In the order of the form, which shows one item after the other, and told apart where they stand together.
void ItemsTest::problemsStandWithTheirItem()
{
    Draft draft = withItems(m_contract, 2);
    draft.setValue({u"product"_s, 0}, qint64{2048});
    draft.setValue({u"licenseType"_s, 0}, qint64{1});
    int item = 0;
    int ofItems = 0;
    for (const Problem &problem : problemsOf(m_contract, draft, QDate(2026, 11, 25))) {
        const Field *field = fieldOf(m_contract, problem.at.key);
        const QString text = textAmongOthers(m_contract, draft, problem);
        if (field->place != Place::Item) {
            QCOMPARE(text, problem.text);
            QCOMPARE(ofItems, 0);
            continue;
        }
        ++ofItems;
        QVERIFY(problem.at.item >= item);
        item = problem.at.item;
        QCOMPARE(text, u"Item %1 – "_s.arg(item + 1) + problem.text);
    }
    QCOMPARE(item, 1);
    QVERIFY(ofItems > 6);

    draft.setItemCount(1);
    for (const Problem &problem : problemsOf(m_contract, draft, QDate(2026, 11, 25)))
        QCOMPARE(textAmongOthers(m_contract, draft, problem), problem.text);
}

} // namespace onboard

QTEST_APPLESS_MAIN(onboard::ItemsTest)
#include "items_test.moc"
