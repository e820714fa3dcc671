// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/profilesdialog.h"
#include "contract/draftfile.h"
#include "contract/drafts.h"
#include "contract/presence.h"
#include "contract/validation.h"
#include "form/formpage.h"
#include "sandbox/customers.h"
#include "theme/controlname.h"
#include "theme/theme.h"
#include "ui/theme/walk.h"
#include "ui/window/seat.h"
#include "json/boundedjson.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSpinBox>
#include <QTemporaryFile>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

const QString seats = u"licenseItems.userSeat"_s;

const Contract &october()
{
    return *contractNamed(u"2025-10"_s);
}

/// By the words that the contract has for it.
void chooseNamed(Seat &seat, const QString &key, int item, const char *name)
{
    const Field &field = *fieldOf(october(), key);
    seat.choose(controlName(key, item), labelOf(field, *choiceOf(field, QString::fromLatin1(name))));
}

void chooseNumbered(Seat &seat, const QString &key, int item, qint64 number)
{
    const Field &field = *fieldOf(october(), key);
    seat.choose(controlName(key, item), labelOf(field, *choiceOf(field, number)));
}

/// At contract 2025-10, a backup that takes its seats from a pool.
void begin(Seat &seat)
{
    seat.choose(u"sandboxContract"_s, u"2025-10"_s);
    seat.type(u"customerId"_s, QString::fromLatin1(sandboxCustomers().front().id));
    chooseNamed(seat, u"product"_s, 0, "Office365Backup");
    chooseNamed(seat, u"licenseType"_s, 0, "Enterprise");
}

void enterSeats(Seat &seat, int item, int number)
{
    seat.type(controlName(seats, item), QString::number(number));
}

QList<int> seatsOf(Seat &seat)
{
    QList<int> numbers;
    for (int item = 0; item < seat.submission().draft().itemCount(); ++item)
        numbers.append(seat.find<QSpinBox>(controlName(seats, item)).value());
    return numbers;
}

/// Three items of 1, 2 and 3 seats.
void beginWithThree(Seat &seat)
{
    begin(seat);
    enterSeats(seat, 0, 1);
    for (const int number : {2, 3}) {
        seat.click(u"addItem"_s);
        enterSeats(seat, number - 1, number);
    }
}

/// The two items of the published sample; `end` is the day on which the second one ends.
void enterSample(Seat &seat, QDate end)
{
    begin(seat);
    seat.find<QCheckBox>(u"byos"_s).click();
    seat.type(u"storageProfileId"_s, u"00000000-0000-4000-8000-000000000001"_s);
    seat.click(u"addItem"_s);
    for (int item = 0; item < 2; ++item) {
        chooseNamed(
            seat, u"licenseItems.resource"_s, item, item == 0 ? "Office365Backup" : "Office365PPBackup");
        chooseNumbered(seat, u"licenseItems.subscriptionSourceType"_s, item, item == 0 ? 1 : 6);
        chooseNumbered(seat, u"licenseItems.saleType"_s, item, item == 0 ? 0 : 2);
        chooseNumbered(seat, u"licenseItems.paymentType"_s, item, item);
        enterSeats(seat, item, 1);
    }
    seat.find<QCheckBox>(u"licenseItems.isSameAsPool"_s).click();
    chooseNamed(seat, u"licenseItems.packageType"_s, 0, "Standard");
    seat.type(u"licenseItems.customerSize"_s, u"5"_s);
    auto &day = seat.find<QDateEdit>(u"licenseItems.expireTime#2"_s);
    day.setFocus();
    QTest::keyClick(&day, Qt::Key_Up); // to a year ahead
    QCOMPARE(day.date(), end);
}

QString messageAt(Seat &seat, const FieldRef &at)
{
    return seat.find<QLabel>(u"message:"_s + controlName(at)).text();
}

/// Lets the layouts that asked for it run, and lets removed cards go.
void settle()
{
    for (int round = 0; round < 10; ++round)
        QApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// The notice of the window that says it.
QTextEdit *notice(Seat &seat, const QString &words)
{
    for (QTextEdit *text : seat.window().findChildren<QTextEdit *>()) {
        if (text->isVisible() && text->toPlainText().contains(words))
            return text;
    }
    return nullptr;
}

void press(Seat &seat, const QString &button)
{
    for (QPushButton *each : seat.window().findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == button) {
            each->click();
            return;
        }
    }
    QFAIL(qPrintable(u"no button “%1”"_s.arg(button)));
}

} // namespace

/// Several licence items in the real window.
class ItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// API.md §5.4: what the sandbox receives is the published sample, key for key.
    void theSampleOfTwoItemsIsReceived()
    {
        Seat seat;
        const QDate end = todayUtc().addYears(1);
        enterSample(seat, end);
        QVERIFY(seat.reviewed());
        seat.click(u"send"_s);
        QVERIFY(seat.waitForAnswer());
        QCOMPARE(seat.headline(), u"Added"_s);
        Json expected = std::get<Json>(readJson(drafts::pooledBackup));
        expected["licenseItems"][1]["expireTime"] =
            (end.toString(Qt::ISODate) + u"T00:00:00Z"_s).toStdString();
        const auto received = readJson(seat.program().sandbox().received().last().body);
        QCOMPARE(QString::fromStdString(std::get<Json>(received).dump(1)),
            QString::fromStdString(expected.dump(1)));
    }

    /// Each step: what was pressed, the seats afterwards, and where the focus is.
    void valuesFollowTheirItem_data()
    {
        QTest::addColumn<QStringList>("pressed");
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<QString>("focus");
        QTest::newRow("add") << QStringList{u"addItem"_s} << QList<int>{1, 2, 3, -1}
                             << u"licenseItems.resource#4"_s;
        QTest::newRow("duplicate the first")
            << QStringList{u"duplicateItem"_s} << QList<int>{1, 1, 2, 3} << u"licenseItems.resource#2"_s;
        QTest::newRow("duplicate the last")
            << QStringList{u"duplicateItem#3"_s} << QList<int>{1, 2, 3, 3} << u"licenseItems.resource#4"_s;
        QTest::newRow("move down") << QStringList{u"moveItemDown"_s} << QList<int>{2, 1, 3}
                                   << u"moveItemDown#2"_s;
        QTest::newRow("to the end") << QStringList{u"moveItemDown"_s, u"moveItemDown#2"_s}
                                    << QList<int>{2, 3, 1} << u"moveItemUp#3"_s;
        QTest::newRow("to the beginning")
            << QStringList{u"moveItemUp#3"_s, u"moveItemUp#2"_s} << QList<int>{3, 1, 2} << u"moveItemDown"_s;
        QTest::newRow("remove") << QStringList{u"removeItem#2"_s} << QList<int>{1, 3} << u"bringBackItem"_s;
        QTest::newRow("remove, bring back") << QStringList{u"removeItem#2"_s, u"bringBackItem"_s}
                                            << QList<int>{1, 2, 3} << u"licenseItems.resource#2"_s;
        QTest::newRow("remove the last, bring back") << QStringList{u"removeItem#3"_s, u"bringBackItem"_s}
                                                     << QList<int>{1, 2, 3} << u"licenseItems.resource#3"_s;
        QTest::newRow("remove two, bring back both")
            << QStringList{u"removeItem"_s, u"removeItem#2"_s, u"bringBackItem"_s, u"bringBackItem"_s}
            << QList<int>{1, 2, 3} << u"licenseItems.resource"_s;
    }
    void valuesFollowTheirItem()
    {
        QFETCH(QStringList, pressed);
        QFETCH(QList<int>, numbers);
        QFETCH(QString, focus);
        Seat seat;
        beginWithThree(seat);
        for (const QString &button : pressed) {
            auto &control = seat.find<QAbstractButton>(button);
            control.setFocus();
            QTest::keyClick(&control, Qt::Key_Space);
            settle();
        }
        QCOMPARE(seatsOf(seat), numbers);
        QCOMPARE(QApplication::focusWidget()->objectName(), focus);
        auto *form = seat.window().findChild<QWidget *>(u"formContent"_s)->parentWidget();
        QTRY_VERIFY(form->rect().intersects(
            {QApplication::focusWidget()->mapTo(form, QPoint()), QApplication::focusWidget()->size()}));
    }

    void aRemovedItemIsOffered()
    {
        Seat seat;
        beginWithThree(seat);
        seat.click(u"removeItem#2"_s);
        auto &offer = seat.find<QToolButton>(u"bringBackItem"_s);
        QVERIFY(offer.isVisible());
        QVERIFY(offer.parentWidget()->findChild<QLabel *>()->text().contains(u"Item 2 was removed"_s));
        seat.startNew();
        QVERIFY(!offer.isVisible()); // it belonged to another order
    }

    void thereIsOneAtLeastAndNotTooMany()
    {
        Seat seat;
        begin(seat);
        auto &remove = seat.find<QToolButton>(u"removeItem"_s);
        QVERIFY(!remove.isEnabled());
        QVERIFY(!remove.toolTip().isEmpty());
        auto &add = seat.find<QPushButton>(u"addItem"_s);
        for (int count = 1; count < october().mostItems; ++count)
            add.click();
        QCOMPARE(seat.submission().draft().itemCount(), october().mostItems);
        for (const QString &name : {u"addItem"_s, u"duplicateItem"_s, u"duplicateItem#20"_s}) {
            auto &button = seat.find<QAbstractButton>(name);
            QVERIFY2(!button.isEnabled(), qPrintable(name));
            QVERIFY2(button.toolTip().contains(u"20"_s), qPrintable(button.toolTip()));
        }
        QVERIFY(remove.isEnabled());
        QVERIFY(remove.toolTip().isEmpty());
    }

    /// UX.md U1, U25.
    void problemsLeadToTheirItem()
    {
        Seat seat;
        beginWithThree(seat);
        seat.click(u"review"_s);
        const Problems problems = seat.submission().shownProblems();
        const auto links = seat.window().findChildren<QLabel *>(u"problemLink"_s);
        QCOMPARE(links.size(), problems.size());
        int ofTheSecond = 0;
        for (qsizetype i = 0; i < problems.size(); ++i) {
            const FieldRef at = problems.at(i).at;
            QCOMPARE(messageAt(seat, at), problems.at(i).text);
            const QString words = problems.at(i).text.toHtmlEscaped();
            QVERIFY2(links.at(i)->text().contains(words), qPrintable(links.at(i)->text()));
            const bool isOfAnItem = fieldOf(october(), at.key)->place == Place::Item;
            QCOMPARE(links.at(i)->text().contains(u"Item %1"_s.arg(at.item + 1)), isOfAnItem);
            Q_EMIT links.at(i)->linkActivated({});
            QCOMPARE(QApplication::focusWidget(), &seat.find<QWidget>(controlName(at)));
            ofTheSecond += at.item == 1 ? 1 : 0;
        }
        QVERIFY(ofTheSecond > 3);
    }

    void theServicesMessageStandsAtItsItem()
    {
        Seat seat;
        beginWithThree(seat);
        auto *form = seat.window().findChild<FormPage *>();
        form->mark({{u"licenseItems[1].userSeat"_s, u"Too many."_s}});
        QCOMPARE(messageAt(seat, {seats, 1}), u"Too many."_s);
        QVERIFY(messageAt(seat, {seats, 0}).isEmpty());
        form->goTo({seats, 1});
        QCOMPARE(QApplication::focusWidget(), &seat.find<QWidget>(seats + u"#2"_s));
        enterSeats(seat, 0, 7);
        QCOMPARE(messageAt(seat, {seats, 1}), u"Too many."_s);
        enterSeats(seat, 1, 7);
        QVERIFY(messageAt(seat, {seats, 1}).isEmpty());
        form->mark({{u"licenseItems[1].userSeat"_s, u"Too many."_s}});
        seat.click(u"moveItemUp#2"_s); // it would stand at the wrong item
        QVERIFY(messageAt(seat, {seats, 1}).isEmpty());
    }

    /// UX.md U7; and controls stay while a person types in them.
    void entriesNeitherMoveTheFocusNorMakeControlsAnew()
    {
        Seat seat;
        beginWithThree(seat);
        auto &box = seat.find<QComboBox>(u"licenseItems.resource#2"_s);
        auto &number = seat.find<QSpinBox>(u"licenseItems.userSeat#2"_s);
        box.setFocus();
        for (int presses = 0; presses < 3; ++presses) {
            QTest::keyClick(&box, Qt::Key_Down);
            QCOMPARE(QApplication::focusWidget(), &box);
        }
        enterSeats(seat, 1, 123);
        QCOMPARE(&seat.find<QSpinBox>(u"licenseItems.userSeat#2"_s), &number);
        QCOMPARE(QApplication::focusWidget(), &number);
        QCOMPARE(seatsOf(seat), (QList<int>{1, 123, 3}));
    }

    /// What does not fit the product is not offered; the only possibility is not asked for.
    void theResourceFollowsTheProduct()
    {
        Seat seat;
        begin(seat);
        const QString key = u"licenseItems.resource"_s;
        auto &box = seat.find<QComboBox>(key);
        const auto offered = [&box] {
            int count = 0;
            for (int row = 0; row < box.count(); ++row)
                count += qobject_cast<QListView *>(box.view())->isRowHidden(row) ? 0 : 1;
            return count;
        };
        const Draft &draft = seat.submission().draft();
        QVERIFY(box.isEnabled());
        QCOMPARE(offered(), static_cast<int>(choicesFor(october(), draft, *fieldOf(october(), key)).size()));
        chooseNamed(seat, u"product"_s, 0, "PartnerWorkspaceOnboarding");
        QVERIFY(!box.isEnabled());
        QVERIFY(box.currentText().contains(u"PartnerWorkspaceOnboarding"_s));
    }

    /// UX.md U17: the order of the keyboard is the order of reading, whatever was added in between.
    void tabGoesThroughTheItems()
    {
        Seat seat;
        beginWithThree(seat);
        seat.find<QWidget>(seats).setFocus();
        QStringList visited;
        for (int presses = 0; presses < 200 && !visited.contains(u"review"_s); ++presses) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QString name = QApplication::focusWidget()->objectName();
            if (visited.isEmpty() || visited.last() != name)
                visited.append(name);
        }
        qsizetype before = -1;
        for (const QString &name : {u"licenseItems.paymentType"_s, u"duplicateItem"_s, u"moveItemDown"_s,
                 u"removeItem"_s, u"licenseItems.resource#2"_s, seats + u"#2"_s, u"removeItem#2"_s,
                 u"licenseItems.resource#3"_s, u"removeItem#3"_s, u"addItem"_s, u"reset"_s, u"review"_s}) {
            const qsizetype place = visited.indexOf(name);
            QVERIFY2(place > before, qPrintable(name + u" in "_s + visited.join(u' ')));
            before = place;
        }
    }

    /// UX.md U17 to U20, with three items.
    void theFormFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("1024 x 700") << u"en"_s << QSize(1024, 700) << 1.0;
        QTest::newRow("German, 1024 x 700") << u"de"_s << QSize(1024, 700) << 1.0;
        QTest::newRow("800 x 600") << u"en"_s << QSize(800, 600) << 1.0;
        QTest::newRow("German, 800 x 600") << u"de"_s << QSize(800, 600) << 1.0;
        QTest::newRow("doubled font") << u"en"_s << QSize(1280, 820) << 2.0;
    }
    void theFormFits()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(qreal, scale);
        const QFont usual = QApplication::font();
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * scale);
        const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
        QApplication::setFont(font);
        Seat seat;
        seat.window().useLanguage(language);
        enterSample(seat, todayUtc().addYears(1));
        seat.click(u"duplicateItem#2"_s);
        seat.window().resize(size);
        settle();
        const auto name = [&](const QString &what) {
            return u"items-%1-%2-%3-%4"_s.arg(what, language).arg(size.width()).arg(scale);
        };
        keepPicture(seat.window().grab(), name(u"form"_s));
        QCOMPARE(faultsOf(&seat.window()).join(u"; "_s), QString());
        QCOMPARE(clippedIn(&seat.window()).join(u"; "_s), QString());
        const QWidget *content = seat.window().findChild<QWidget *>(u"formContent"_s);
        QVERIFY2(content->minimumSizeHint().width() <= content->parentWidget()->width(),
            qPrintable(QString::number(content->minimumSizeHint().width())));
        QVERIFY(seat.reviewed());
        settle();
        const auto *review = seat.find<QPushButton>(u"send"_s).parentWidget()->findChild<QScrollArea *>();
        QVERIFY2(review->widget()->minimumSizeHint().width() <= review->viewport()->width(),
            qPrintable(QString::number(review->widget()->minimumSizeHint().width())));
        keepPicture(seat.window().grab(), name(u"review"_s));
        QCOMPARE(faultsOf(&seat.window()).join(u"; "_s), QString());
        QCOMPARE(clippedIn(&seat.window()).join(u"; "_s), QString());
        seat.window().useLanguage(u"en"_s);
    }

    /// UX.md U8.
    void theReviewGroupsByItem()
    {
        Seat seat;
        enterSample(seat, todayUtc().addYears(1));
        QVERIFY(seat.reviewed());
        QCOMPARE(seat.find<QLabel>(u"value:licenseItems.resource"_s).text(), u"Office365Backup"_s);
        QCOMPARE(seat.find<QLabel>(u"value:licenseItems.resource#2"_s).text(), u"Office365PPBackup"_s);
        auto &change = seat.find<QToolButton>(u"change:licenseItems.resource#2"_s);
        QVERIFY(change.accessibleName().contains(u"Item 2"_s));
        change.click();
        QCOMPARE(seat.submission().state(), Submission::State::Editing);
        QTRY_COMPARE(QApplication::focusWidget(), &seat.find<QWidget>(u"licenseItems.resource#2"_s));
    }

    /// UX.md U3, with the focus where a person would look for it.
    void anotherContractAndBackLosesNothing()
    {
        Seat seat;
        enterSample(seat, todayUtc().addYears(1));
        const Draft before = seat.submission().draft();
        seat.choose(u"sandboxContract"_s, u"2025-09"_s);
        QTextEdit *said = notice(seat, u"Storage profile"_s);
        QVERIFY(said && said->toPlainText().contains(u"00000000-0000-4000-8000-000000000001"_s));
        QVERIFY(said->textInteractionFlags() & Qt::TextSelectableByKeyboard);
        QVERIFY(!seat.window().findChild<QWidget *>(u"addItem"_s));
        press(seat, u"Copy the list"_s);
        seat.choose(u"sandboxContract"_s, u"2025-10"_s);
        QCOMPARE(seat.submission().draft(), before);
        QCOMPARE(seatsOf(seat), (QList<int>{1, 1}));
    }

    void theFocusStaysAtItsField()
    {
        Seat seat;
        begin(seat);
        seat.find<QWidget>(u"licenseItems.saleType"_s).setFocus();
        Profile profile = seat.submission().profile();
        profile.contract = u"2025-09"_s;
        QVERIFY(seat.submission().setProfile(profile));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"licenseItems.SaleType"_s);
    }

    /// A draft of the other contract is converted only when a person says so.
    void aDraftOfTheOtherContract_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("product");
        QTest::newRow("convert") << u"Convert"_s << u"Office365Backup"_s;
        QTest::newRow("leave") << u"Leave the form as it is"_s << QString();
    }
    void aDraftOfTheOtherContract()
    {
        QFETCH(QString, answer);
        QFETCH(QString, product);
        Seat seat;
        seat.choose(u"sandboxContract"_s, u"2025-09"_s);
        const Draft untouched = seat.submission().draft();
        const Draft other = draftOfBody(october(), QString::fromLatin1(drafts::customerId),
            std::get<Json>(readJson(drafts::pooledBackup)), TimestampUnit::Milliseconds)
                                .draft;
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(writeDraft(october(), other, TimestampUnit::Milliseconds));
        file.close();
        seat.window().openDraft(file.fileName());
        QCOMPARE(seat.submission().draft(), untouched);
        QVERIFY(notice(seat, u"Storage profile: 00000000-0000-4000-8000-000000000001"_s));
        settle();
        keepPicture(seat.window().grab(), u"convert"_s);
        press(seat, answer);
        QCOMPARE(seat.submission().product(), product);
        QCOMPARE(seat.submission().contract().revision, "2025-09");
        if (product.isEmpty())
            QCOMPARE(seat.submission().draft(), untouched);
    }

    /// A profile says which contract it follows, and what the contracts are.
    void theProfilesContract()
    {
        Seat seat;
        Profile profile = productionProfile();
        profile.name = u"With a contract"_s;
        QVERIFY(!seat.program().profiles().save(profile));
        seat.window().useProfile(profile.id);
        seat.window().changeContract();
        auto *dialog = seat.window().findChild<ProfilesDialog *>();
        QVERIFY(dialog);
        auto *contract = dialog->findChild<QComboBox *>(u"contract"_s);
        auto *unit = dialog->findChild<QComboBox *>(u"timestamps"_s);
        QTRY_COMPARE(QApplication::focusWidget(), contract);
        QCOMPARE(contract->count(), static_cast<int>(contracts().size()));
        for (int row = 0; row < contract->count(); ++row)
            QVERIFY(contract->itemText(row).contains(
                contractText(contracts()[static_cast<std::size_t>(row)]->about)));
        QVERIFY(unit->isVisible());
        contract->setCurrentIndex(1);
        QVERIFY(!unit->isVisible());
        keepPicture(dialog->grab(), u"profile-contract"_s);
        dialog->findChild<QPushButton *>(u"saveProfile"_s)->click();
        QTRY_COMPARE(seat.submission().contract().revision, "2025-10");
        dialog->reject();
        seat.window().useProfile(sandboxProfile().id);
    }

    /// For a person to look at, light and dark.
    void pictures_data()
    {
        QTest::addColumn<int>("appearance");
        QTest::newRow("light") << static_cast<int>(Appearance::Light);
        QTest::newRow("dark") << static_cast<int>(Appearance::Dark);
    }
    void pictures()
    {
        QFETCH(int, appearance);
        const QString suffix = QLatin1StringView(QTest::currentDataTag());
        Seat seat;
        seat.window().useAppearance(appearance);
        begin(seat);
        const auto picture = [&](const QString &name) {
            settle();
            keepPicture(seat.window().grab(), u"october-%1-%2"_s.arg(name, suffix));
        };
        picture(u"one"_s);
        seat.click(u"addItem"_s);
        seat.click(u"addItem"_s);
        picture(u"three"_s);
        seat.click(u"review"_s);
        picture(u"problems"_s);
        seat.click(u"removeItem#2"_s);
        picture(u"removed"_s);
        seat.startNew();
        enterSample(seat, todayUtc().addYears(1));
        QVERIFY(seat.reviewed());
        picture(u"review"_s);
        seat.choose(u"sandboxContract"_s, u"2025-09"_s);
        picture(u"notice"_s);
        seat.window().useAppearance(static_cast<int>(Appearance::System));
    }
};

SEAT_MAIN(ItemsTest)
#include "items_test.moc"
