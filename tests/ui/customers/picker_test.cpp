// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "support/gapmeter.h"
#include "ui/theme/walk.h"
#include "ui/window/seat.h"

#include "customers/recentcustomers.h"
#include "sandbox/customers.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace onboard;
using namespace onboard::test;

namespace {

const QString field = u"customerId"_s;

void settle()
{
    for (int round = 0; round < 10; ++round)
        QApplication::processEvents();
}

void picture(Seat &seat, const QString &name)
{
    settle();
    keepPicture(seat.window().grab(), name);
}

void pictureInBoth(Seat &seat, const QString &name)
{
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
        seat.program().theme().setAppearance(appearance);
        picture(seat, name + (appearance == Appearance::Dark ? u"-dark"_s : u"-light"_s));
    }
}

QListView *listOf(Seat &seat)
{
    auto *list = seat.window().findChild<QListView *>(u"customerList"_s);
    return list && list->isVisible() ? list : nullptr;
}

int rowsOf(Seat &seat)
{
    const QListView *list = listOf(seat);
    return list ? list->model()->rowCount() : 0;
}

void press(Seat &seat, Qt::Key key)
{
    QTest::keyClick(&seat.find<QWidget>(field), key);
}

QString idInDraft(Seat &seat)
{
    return seat.submission().customerId();
}

/// Every text that is visible in the popup or below the field.
QString wordsAbout(Seat &seat)
{
    QString words;
    for (const char *name : {"customerPopup", "customerStatus"}) {
        const auto *part = seat.window().findChild<QWidget *>(QLatin1StringView(name));
        for (const QLabel *label : part ? part->findChildren<QLabel *>() : QList<QLabel *>()) {
            if (label->isVisible())
                words += label->text() + u'\n';
        }
    }
    return words;
}

QString nameWithNumber(int place)
{
    return inventedCustomer(place).name;
}

} // namespace

class PickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"elements-onboard"_s, u"window"_s);
        settings.remove("recentCustomers"_L1);
        ProfileStore().setLastUsed(sandboxProfile().id);
    }

    /// Nothing is asked for before a person wants to know.
    void nothingIsReadBeforeItIsWanted()
    {
        Seat seat;
        settle();
        QVERIFY(seat.find<QWidget>(field).hasFocus());
        QCOMPARE(seat.program().directory().state(), CustomerDirectory::State::Empty);
        QTest::keyClicks(&seat.find<QWidget>(field), u"a"_s);
        QTRY_COMPARE(seat.program().directory().state(), CustomerDirectory::State::Complete);
    }

    /// The first matches are there long before all customers are, and more join them; the window answers all
    /// the while. What was meant is chosen by keyboard, and everybody sees whose it is.
    void matchesAppearWhilePagesLoad()
    {
        constexpr int customers = 5000;
        Seat seat;
        seat.program().sandbox().setCustomerCount(customers);
        seat.program().sandbox().setLatency(200ms);
        GapMeter gaps;
        seat.type(field, u"invented"_s);
        QTRY_VERIFY(rowsOf(seat) > 0);
        QCOMPARE(seat.program().directory().state(), CustomerDirectory::State::Reading);
        const int first = rowsOf(seat);
        QVERIFY(first < customers);
        QTRY_VERIFY(rowsOf(seat) > first);
        QVERIFY2(wordsAbout(seat).contains(u"of 5,000 read…"_s), qPrintable(wordsAbout(seat)));
        picture(seat, u"picker-loading"_s);

        const InventedCustomer wanted = inventedCustomer(180);
        seat.type(field, wanted.name.section(u' ', 0, 1) + u' ' + wanted.id.right(4));
        QTRY_VERIFY(rowsOf(seat) >= 1);
        press(seat, Qt::Key_Return);
        QCOMPARE(idInDraft(seat), wanted.id);
        QVERIFY(seat.find<QComboBox>(field).currentText().startsWith(wanted.name));
        QVERIFY(!listOf(seat));
        QVERIFY2(
            seat.find<QLabel>(u"customerAbout"_s).text().contains(wanted.name + u" · "_s + wanted.country),
            qPrintable(seat.find<QLabel>(u"customerAbout"_s).text()));
        qInfo("largest gap of the event loop: %lld ms", static_cast<long long>(gaps.largest().count()));
    }

    /// The same, up to the last page: for a machine that has nothing else to do.
    void theWindowAnswersWhileFiveThousandLoad()
    {
        if (!qEnvironmentVariableIsSet("ONBOARD_MEASURE"))
            QSKIP("measured where ONBOARD_MEASURE is set");
        Seat seat;
        seat.program().sandbox().setCustomerCount(5000);
        seat.program().sandbox().setLatency(200ms);
        QTest::keyClicks(&seat.find<QWidget>(field), u"in"_s);
        QTRY_VERIFY(rowsOf(seat) > 0);
        GapMeter gaps;
        const QString typed = u"invented copper invented amber e"_s;
        qsizetype at = 0;
        QTRY_VERIFY_WITH_TIMEOUT(
            (QTest::keyClicks(&seat.find<QWidget>(field), typed.mid(at++ % typed.size(), 1)),
                seat.program().directory().state() == CustomerDirectory::State::Complete),
            60'000);
        const auto largest = gaps.largest();
        qInfo("largest gap of the event loop: %lld ms", static_cast<long long>(largest.count()));
        QVERIFY2(largest <= 50ms, qPrintable(QString::number(largest.count())));
    }

    /// By mouse, by arrow keys, and left again without a choice.
    void theListIsMovedThrough()
    {
        Seat seat;
        press(seat, Qt::Key_Down);
        QTRY_COMPARE(rowsOf(seat), static_cast<int>(sandboxCustomers().size()));
        QVERIFY(!listOf(seat)->currentIndex().isValid()); // nothing is chosen for anybody
        press(seat, Qt::Key_Down);
        press(seat, Qt::Key_Down);
        press(seat, Qt::Key_Up);
        press(seat, Qt::Key_PageDown);
        QVERIFY(listOf(seat)->currentIndex().row() > 1);
        press(seat, Qt::Key_Escape);
        QVERIFY(!listOf(seat));
        QCOMPARE(idInDraft(seat), QString());
        seat.type(field, u"copper"_s);
        QTRY_COMPARE(rowsOf(seat), 1);
        const QRect row = listOf(seat)->visualRect(listOf(seat)->model()->index(0, 0));
        QTest::mouseClick(listOf(seat)->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(idInDraft(seat), inventedCustomer(2).id);
        QVERIFY(seat.find<QWidget>(field).hasFocus());
        seat.type(field, u"amber"_s);
        QTRY_COMPARE(rowsOf(seat), 1);
        QTest::mouseClick(&seat.find<QWidget>(u"product"_s), Qt::LeftButton);
        seat.find<QWidget>(u"product"_s).setFocus();
        QVERIFY(!listOf(seat));
        QCOMPARE(idInDraft(seat), u"amber"_s); // not chosen for anybody
    }

    /// A typed ID gets its name; a name that nobody else has stands for its customer.
    void whatIsTypedWholeIsUnderstood()
    {
        Seat seat;
        seat.type(field, inventedCustomer(2).id);
        QTRY_VERIFY(seat.find<QLabel>(u"customerAbout"_s).isVisible());
        seat.find<QWidget>(u"product"_s).setFocus();
        QCOMPARE(
            seat.find<QComboBox>(field).currentText(), nameWithNumber(2) + u" · "_s + inventedCustomer(2).id);
        QCOMPARE(idInDraft(seat), inventedCustomer(2).id);
        seat.type(field, nameWithNumber(1).toLower());
        seat.find<QWidget>(u"product"_s).setFocus();
        QCOMPARE(idInDraft(seat), inventedCustomer(1).id);
    }

    /// Who was ordered for is at the top the next time, also after a restart.
    void recentlyUsedComeFirst()
    {
        Seat seat;
        seat.fillInSample(inventedCustomer(5).id);
        QVERIFY(seat.reviewed());
        seat.startAgain();
        seat.startNew();
        press(seat, Qt::Key_Down);
        QTRY_VERIFY(rowsOf(seat) > 1);
        QCOMPARE(listOf(seat)->model()->index(0, 0).data().toString(), nameWithNumber(5));
        QCOMPARE(listOf(seat)->model()->index(1, 0).data().toString(), nameWithNumber(0));
    }

    /// Stopped, it keeps what has come, says so, and can be asked again.
    void readingCanBeStopped()
    {
        Seat seat;
        seat.program().sandbox().setCustomerCount(3000);
        seat.program().sandbox().setLatency(50ms);
        seat.type(field, u"invented"_s);
        QTRY_VERIFY(rowsOf(seat) > 0);
        auto *popup = seat.window().findChild<QWidget *>(u"customerPopup"_s);
        auto *button = popup->findChild<QToolButton *>(u"customersButton"_s);
        QCOMPARE(button->text(), u"Cancel"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(seat.program().directory().state(), CustomerDirectory::State::Failed);
        QVERIFY(rowsOf(seat) > 0);
        QVERIFY(listOf(seat)); // the list stays open
        QVERIFY2(wordsAbout(seat).contains(u"of 3,000 read."_s), qPrintable(wordsAbout(seat)));
        picture(seat, u"picker-stopped"_s);
        QCOMPARE(button->text(), u"Try again"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(seat.program().directory().state(), CustomerDirectory::State::Reading);
    }

    /// Without the permission, and without a connection, the list says why it is empty, and an ID is enough.
    void withoutAListTheIdIsEnough_data()
    {
        QTest::addColumn<bool>("offline");
        QTest::newRow("no permission") << false;
        QTest::newRow("offline") << true;
    }
    void withoutAListTheIdIsEnough()
    {
        QFETCH(bool, offline);
        Seat seat;
        if (offline) {
            Profile profile = productionProfile();
            profile.environment = u"custom"_s;
            profile.apiBase = QUrl(u"http://127.0.0.1:9"_s);
            profile.tokenUrl = QUrl(u"http://127.0.0.1:9/connect/token"_s);
            profile.name = u"Offline"_s;
            const auto refused = seat.program().profiles().save(profile);
            QVERIFY2(!refused, qPrintable(refused.value_or(QString())));
            seat.program().credentials().keepForThisRun(profile.id, Secret("a-secret"));
            seat.window().useProfile(profile.id);
            QCOMPARE(seat.submission().profile().id, profile.id);
        } else {
            seat.program().sandbox().setGrantedScopes({QString::fromLatin1(defaultContract().scope)});
        }
        seat.type(field, u"copper"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            seat.program().directory().state(), CustomerDirectory::State::Failed, 60'000);
        const QString why = seat.program().directory().failure()->sentence;
        QVERIFY(!why.isEmpty());
        QVERIFY2(wordsAbout(seat).contains(why), qPrintable(wordsAbout(seat)));
        QVERIFY(wordsAbout(seat).contains(u"can be typed"_s));
        pictureInBoth(seat, offline ? u"picker-offline"_s : u"picker-not-permitted"_s);
        seat.fillInSample(inventedCustomer(2).id);
        QVERIFY2(seat.find<QWidget>(u"customerStatus"_s).isVisible(), "why stays below the field");
        settle();
        QCOMPARE(clippedIn(&seat.window()).join(u"; "_s), QString());
        QCOMPARE(faultsOf(&seat.window()).join(u"; "_s), QString());
        QCOMPARE(idInDraft(seat), inventedCustomer(2).id);
        QVERIFY(seat.reviewed());
        QVERIFY(seat.find<QPushButton>(u"send"_s).isEnabled());
        QTRY_VERIFY(seat.find<QLabel>(u"hasNow"_s).text().startsWith(u"could not be read."_s));
        if (!offline) {
            seat.click(u"send"_s);
            QVERIFY(seat.waitForAnswer());
            QCOMPARE(seat.headline(), u"Added"_s);
        }
        seat.window().useProfile(sandboxProfile().id);
    }

    /// Of a customer that manages itself, the product is warned of where it is chosen and in the review.
    void warnsOfSelfManagement()
    {
        int place = 0;
        while (inventedCustomer(place).managementMode != 0)
            ++place;
        QString premium;
        for (const Choice &choice : fieldOf(defaultContract(), u"product"_s)->choices) {
            if (choice.traits & Premium)
                premium = QString::fromLatin1(choice.name);
        }
        Seat seat;
        seat.program().sandbox().setCustomerCount(std::max<int>(place + 1, 12));
        seat.fillInSample(inventedCustomer(place).id);
        seat.enter("product", premium);
        const auto *message = seat.window().findChild<QLabel *>(u"message:product"_s);
        QTRY_VERIFY(message->text().contains(u"manages its tenants itself"_s));
        QVERIFY(message->isVisible());
        QVERIFY(seat.find<QLabel>(u"customerAbout"_s).text().contains(u"customer manages"_s));
        pictureInBoth(seat, u"picker-self-managed"_s);
        QVERIFY(seat.reviewed());
        QVERIFY(seat.submission().warnings().contains(seat.submission().customerWarnings().first()));
        picture(seat, u"picker-self-managed-review"_s);
        seat.submission().back();
        seat.enter("product", u"Office365Backup"_s);
        QVERIFY(message->text().isEmpty());
    }

    /// What the customer's tenants have assigned is offered where seats are counted.
    void seatsAreSuggested()
    {
        Seat seat;
        seat.fillInPaid();
        const QString number = QString::number(inventedCustomer(0).seats);
        for (const QString &key : {u"userSeat"_s, u"licenseItems.CustomerSize"_s}) {
            auto &use = seat.find<QToolButton>(u"use:"_s + key);
            QTRY_VERIFY(use.isVisible());
            QVERIFY2(use.text().contains(number), qPrintable(use.text()));
            QVERIFY(use.toolTip().contains(inventedCustomer(0).tenantName));
            use.click();
            QCOMPARE(seat.find<QSpinBox>(key).value(), inventedCustomer(0).seats);
            QVERIFY(!use.isVisible());
        }
        QCOMPARE(
            std::get<qint64>(seat.submission().draft().value({u"userSeat"_s, 0})), inventedCustomer(0).seats);
    }

    /// The tab that says what the customer has: each of its states.
    void currentServices()
    {
        Seat seat;
        auto &tabs = seat.find<QTabWidget>(u"tabs"_s);
        tabs.setCurrentWidget(&seat.find<QWidget>(u"servicesPane"_s));
        auto &message = seat.find<QLabel>(u"servicesMessage"_s);
        auto &table = seat.find<QTableView>(u"services"_s);
        QVERIFY(message.isVisible());
        QVERIFY(message.text().contains(u"Choose a customer"_s));
        pictureInBoth(seat, u"services-nobody"_s);

        seat.enter("customerId", inventedCustomer(0).id);
        QTRY_VERIFY(message.text().contains(u"no service yet"_s));
        seat.enter("customerId", inventedCustomer(6).id); // has Office365Backup
        QTRY_VERIFY(table.isVisible());
        QCOMPARE(table.model()->rowCount(), 1);
        pictureInBoth(seat, u"services-some"_s);
        QCOMPARE(faultsOf(&seat.window()).join(u"; "_s), QString());

        seat.program().sandbox().setGrantedScopes({QString::fromLatin1(defaultContract().scope)});
        seat.enter("customerId", inventedCustomer(7).id);
        auto &again = seat.find<QPushButton>(u"readServicesAgain"_s);
        // A token that is held from before may still read.
        seat.program().tokens().forget(seat.submission().profile().id);
        seat.click(u"refreshServices"_s);
        QTRY_VERIFY(again.isVisible());
        pictureInBoth(seat, u"services-failed"_s);
        seat.program().sandbox().setGrantedScopes({QString::fromLatin1(defaultContract().scope),
            u"elements.license.read.all"_s, u"elements.customers.read.all"_s});
        seat.program().tokens().forget(seat.submission().profile().id);
        tabs.setCurrentIndex(0);
        QTest::keyClick(&seat.window(), Qt::Key_F5);
        QTRY_VERIFY(table.isVisible());
        QCOMPARE(tabs.currentWidget(), &seat.find<QWidget>(u"servicesPane"_s));
        seat.find<QWidget>(u"licenseType"_s).setFocus();
        for (const QSize size : {QSize(1024, 700), QSize(800, 600)}) {
            seat.window().resize(size);
            settle();
            QCOMPARE(clippedIn(&seat.window()).join(u"; "_s), QString());
            picture(seat, u"services-%1"_s.arg(size.width()));
        }
    }

    /// With the list open, every control has a name and is reached, also in a small window.
    void theOpenListCanBeUsedByEverybody()
    {
        Seat seat;
        seat.program().sandbox().setCustomerCount(400);
        for (const QSize size : {QSize(1280, 820), QSize(1024, 700), QSize(800, 600)}) {
            seat.window().resize(size);
            settle();
            seat.type(field, u"invented"_s);
            QTRY_VERIFY(rowsOf(seat) > 10);
            settle();
            QCOMPARE(faultsOf(&seat.window()).join(u"; "_s), QString());
            const auto *popup = seat.window().findChild<QWidget *>(u"customerPopup"_s);
            QVERIFY(seat.window().rect().contains(popup->geometry()));
            QCOMPARE(popup->y(),
                seat.find<QWidget>(field).mapTo(&seat.window(), QPoint(0, 0)).y()
                    + seat.find<QWidget>(field).height() + 2);
            pictureInBoth(seat, u"picker-open-%1"_s.arg(size.width()));
            press(seat, Qt::Key_Escape);
        }
    }
};

SEAT_MAIN(PickerTest)
#include "picker_test.moc"
