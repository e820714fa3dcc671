// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/contract.h"
#include "contract/drafthistory.h"
#include "drafts.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace onboard {

using Kind = DraftStep::Kind;

namespace {

/// A form without a window: what it holds, and the steps that led there.
class Sheet
{
public:
    explicit Sheet(const Contract &contract)
        : m_contract(contract)
        , m_now{Draft(contract), {}, {}, 0}
    { }

    [[nodiscard]] const Draft &draft() const { return m_now.draft; }
    [[nodiscard]] const Entries &entries() const { return m_now; }
    [[nodiscard]] DraftHistory &history() { return m_history; }

    void take(const DraftStep &step, const std::function<void(Entries &)> &change)
    {
        const Entries before = m_now;
        change(m_now);
        m_history.record(before, step, m_now.draft);
    }
    void enter(const FieldRef &at, const Value &value)
    {
        take({Kind::Field, at}, [&](Entries &now) { now.draft.setValue(at, value); });
    }
    void type(const FieldRef &at, const QString &text)
    {
        for (qsizetype length = 1; length <= text.size(); ++length)
            enter(at, text.first(length));
    }
    [[nodiscard]] bool undo() { return go(m_history.undo(m_now)); }
    [[nodiscard]] bool redo() { return go(m_history.redo(m_now)); }
    [[nodiscard]] QString undoable() const { return nameOf(m_history.undoable()); }
    [[nodiscard]] QString redoable() const { return nameOf(m_history.redoable()); }

private:
    bool go(const std::optional<DraftHistory::Taken> &taken)
    {
        if (taken)
            m_now = taken->entries;
        return taken.has_value();
    }
    [[nodiscard]] QString nameOf(const std::optional<DraftStep> &step) const
    {
        return step ? describe(*step, m_contract) : QString();
    }

    const Contract &m_contract;
    Entries m_now;
    DraftHistory m_history;
};

/// Two values that differ from each other and from what a new draft holds.
QList<Value> valuesFor(const Field &field)
{
    switch (field.input) {
    case Input::Choice:
    case Input::OpenChoice:
        return {valueOf(field, field.choices.back()), {}};
    case Input::Number:
        return {qint64{7}, qint64{8}};
    case Input::Switch:
        return {QByteArray(field.initial) != "true", {}};
    case Input::Date:
        return {QDate(2027, 2, 28), QDate(2028, 2, 29)};
    case Input::Text:
        break;
    }
    return {u"Größe 㐂"_s, u"b"_s};
}

QString keyOf(const Field &field)
{
    return QString::fromLatin1(field.key);
}

const Contract &october()
{
    return *contractNamed(u"2025-10"_s);
}

const FieldRef customer{u"customerId"_s, 0};
const FieldRef licence{u"licenseType"_s, 0};

} // namespace

/// The steps that led to what a form holds.
class DraftHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack_data()
    {
        QTest::addColumn<QString>("revision");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("item");
        for (const Contract *contract : contracts()) {
            for (const Field &field : contract->fields) {
                const int items = field.place == Place::Item ? std::min(3, contract->mostItems) : 1;
                for (int item = 0; item < items; ++item)
                    QTest::addRow("%s %s %d", contract->revision, field.key, item)
                        << QString::fromLatin1(contract->revision) << keyOf(field) << item;
            }
        }
    }
    void everyFieldComesBack()
    {
        QFETCH(QString, revision);
        QFETCH(QString, key);
        QFETCH(int, item);
        const Contract &contract = *contractNamed(revision);
        const Field &field = *fieldOf(contract, key);
        Sheet sheet(contract);
        sheet.take({}, [](Entries &now) { now.draft.setItemCount(3); });
        QList<Entries> held{sheet.entries()};
        for (const Value &value : valuesFor(field)) {
            QVERIFY(sheet.draft().value({key, item}) != value);
            sheet.history().endStep();
            sheet.enter({key, item}, value);
            held.append(sheet.entries());
        }
        QVERIFY(sheet.undoable().startsWith(labelOf(field)));
        for (qsizetype at = held.size() - 1; at > 0; --at) {
            QCOMPARE(sheet.entries(), held.at(at));
            QVERIFY(sheet.undo());
        }
        for (qsizetype at = 0; at < held.size(); ++at) {
            QCOMPARE(sheet.entries(), held.at(at));
            QCOMPARE(sheet.redo(), at + 1 < held.size());
        }
    }

    void everyGroupComesBack()
    {
        for (const Contract *contract : contracts()) {
            for (const Group &group : contract->groups) {
                Sheet sheet(*contract);
                const QString key = QString::fromLatin1(group.key);
                sheet.take({Kind::Group, {key, 0}}, [&](Entries &now) { now.draft.switchOn(key, true); });
                QCOMPARE(sheet.undoable(), contractText(group.label));
                QVERIFY(sheet.undo());
                QVERIFY(!sheet.draft().isSwitchedOn(key));
                QVERIFY(sheet.redo());
                QVERIFY(sheet.draft().isSwitchedOn(key));
            }
        }
    }

    /// Items that are added, doubled, moved, removed and brought back, each with all that is entered in it.
    void itemsComeBack()
    {
        Sheet sheet(october());
        const FieldRef seats{u"licenseItems.userSeat"_s, 0};
        sheet.enter(seats, qint64{5});
        QList<Entries> held{sheet.entries()};
        const auto change = [&](Kind kind, int item, const std::function<void(Entries &)> &how) {
            sheet.take({kind, {{}, item}}, how);
            QVERIFY(sheet.entries() != held.last());
            held.append(sheet.entries());
        };
        change(Kind::AddItem, 1, [](Entries &now) { now.draft.insertItem(1); });
        change(Kind::DuplicateItem, 0, [](Entries &now) { now.draft.duplicateItem(0); });
        change(Kind::MoveItem, 2, [](Entries &now) { now.draft.moveItem(0, 2); });
        change(Kind::RemoveItem, 2, [&](Entries &now) {
            now.removed.append({2, {{seats.key, now.draft.value({seats.key, 2})}}});
            now.draft.removeItem(2);
        });
        change(Kind::BringBackItem, 2, [&](Entries &now) {
            const RemovedItem removed = now.removed.takeLast();
            now.draft.insertItem(removed.item);
            now.draft.setValue({seats.key, removed.item}, removed.values.value(seats.key));
        });
        for (qsizetype at = held.size() - 1; at > 0; --at) {
            QCOMPARE(sheet.entries(), held.at(at));
            QVERIFY(sheet.undo());
        }
        QCOMPARE(sheet.draft().itemCount(), 1);
        QCOMPARE(sheet.draft().value(seats), Value(qint64{5}));
        for (qsizetype at = 1; at < held.size(); ++at) {
            QVERIFY(sheet.redo());
            QCOMPARE(sheet.entries(), held.at(at));
        }
    }

    void typingIsOneStep()
    {
        Sheet sheet(october());
        const Draft before = sheet.draft();
        sheet.type(customer, u"contoso"_s);
        QVERIFY(sheet.undo());
        QCOMPARE(sheet.draft(), before);
        QVERIFY(!sheet.undo());
        QVERIFY(sheet.redo());
        QCOMPARE(sheet.draft().value(customer), Value(u"contoso"_s));
    }

    void whoWasElsewhereBeginsAnotherStep_data()
    {
        QTest::addColumn<bool>("left");
        QTest::newRow("the field was left") << true;
        QTest::newRow("another field was changed") << false;
    }
    void whoWasElsewhereBeginsAnotherStep()
    {
        QFETCH(bool, left);
        Sheet sheet(october());
        sheet.type(customer, u"ab"_s);
        if (left)
            sheet.history().endStep();
        else
            sheet.enter({u"retentionYear"_s, 0}, qint64{3});
        sheet.enter(customer, u"abc"_s);
        QVERIFY(sheet.undo());
        QCOMPARE(sheet.draft().value(customer), Value(u"ab"_s));
    }

    /// The same field of two items is two fields.
    void itemsAreToldApart()
    {
        Sheet sheet(october());
        sheet.take({}, [](Entries &now) { now.draft.setItemCount(2); });
        const QString key = u"licenseItems.userSeat"_s;
        sheet.enter({key, 0}, qint64{1});
        sheet.enter({key, 1}, qint64{2});
        QVERIFY(sheet.undo());
        QCOMPARE(sheet.draft().value({key, 0}), Value(qint64{1}));
    }

    void choicesAreAStepEach()
    {
        Sheet sheet(october());
        const Field &field = *fieldOf(october(), licence.key);
        const Value first = valueOf(field, field.choices[0]);
        const Value second = valueOf(field, field.choices[1]);
        sheet.enter(licence, second);
        sheet.enter(licence, first);
        QVERIFY(sheet.undo());
        QCOMPARE(sheet.draft().value(licence), second);
        QVERIFY(sheet.undo());
        QVERIFY(!sheet.undo());
    }

    void typingThatEndsAsItBeganIsNoStep()
    {
        Sheet sheet(october());
        sheet.enter({u"retentionYear"_s, 0}, qint64{3});
        sheet.type(customer, u"a"_s);
        sheet.enter(customer, {});
        QCOMPARE(sheet.undoable(), labelOf(*fieldOf(october(), u"retentionYear"_s)));
    }

    void aNewStepDropsWhatWasUndone()
    {
        Sheet sheet(october());
        sheet.type(customer, u"a"_s);
        sheet.enter({u"retentionYear"_s, 0}, qint64{3});
        QVERIFY(sheet.undo());
        QVERIFY(!sheet.redoable().isEmpty());
        sheet.enter(
            licence, valueOf(*fieldOf(october(), licence.key), fieldOf(october(), licence.key)->choices[1]));
        QVERIFY(sheet.redoable().isEmpty());
        QVERIFY(!sheet.redo());
    }

    /// What is typed after going back is not taken for more of what stands there.
    void typingAfterGoingBackIsAnotherStep()
    {
        Sheet sheet(october());
        sheet.type(customer, u"ab"_s);
        sheet.history().endStep();
        sheet.enter(customer, u"abc"_s);
        QVERIFY(sheet.undo());
        sheet.enter(customer, u"abd"_s);
        QVERIFY(sheet.undo());
        QCOMPARE(sheet.draft().value(customer), Value(u"ab"_s));
    }

    void theOldestAreForgotten()
    {
        Sheet sheet(october());
        const FieldRef years{u"retentionYear"_s, 0};
        for (qint64 number = 1; number <= DraftHistory::most + 5; ++number) {
            sheet.history().endStep();
            sheet.enter(years, number * 10);
        }
        qsizetype steps = 0;
        while (sheet.undo())
            ++steps;
        QCOMPARE(steps, DraftHistory::most);
        QCOMPARE(sheet.draft().value(years), Value(qint64{50}));
    }

    void clearForgetsAll()
    {
        Sheet sheet(october());
        sheet.type(customer, u"a"_s);
        sheet.enter(licence, {});
        QVERIFY(sheet.undo());
        sheet.history().clear();
        QVERIFY(!sheet.undo());
        QVERIFY(!sheet.redo());
    }

    /// Every kind of step has a name of its own, which a menu shows.
    void everyStepHasAName()
    {
        QStringList names;
        for (int kind = static_cast<int>(Kind::AddItem); kind <= static_cast<int>(Kind::FillIn); ++kind) {
            const QString name = describe({static_cast<Kind>(kind), {}}, october());
            QVERIFY(!name.isEmpty());
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.append(name);
        }
        QCOMPARE(describe({Kind::Field, {u"licenseItems.userSeat"_s, 1}}, october()),
            labelOf(*fieldOf(october(), u"licenseItems.userSeat"_s)) + u", item 2"_s);
        QCOMPARE(describe({Kind::Field, {u"licenseItems.SaleType"_s, 0}}, *contractNamed(u"2025-09"_s)),
            labelOf(*fieldOf(*contractNamed(u"2025-09"_s), u"licenseItems.SaleType"_s)));
        QCOMPARE(describe({Kind::Field, {u"of another contract"_s, 0}}, october()), u"Entry"_s);
    }
};

} // namespace onboard

QTEST_APPLESS_MAIN(onboard::DraftHistoryTest)
#include "drafthistory_test.moc"
