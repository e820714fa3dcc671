// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "ui/window/seat.h"

#include "contract/validation.h"
#include "sandbox/customers.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace onboard::test {

OwnHome::OwnHome()
{
    const QByteArray home = m_folder.path().toUtf8();
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home);
    qputenv("LANGUAGE", "en");
    qputenv("LC_ALL", "C.UTF-8");
}

Seat::Seat()
{
    startAgain();
    startNew();
}

void Seat::startNew()
{
    submission().startAnew(false); // so that the window has nothing to ask about
    window().newOrder();
}

void Seat::leave()
{
    m_program.reset();
}

void Seat::startAgain()
{
    leave();
    m_program = std::make_unique<Program>();
    window().resize(1280, 820);
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

void Seat::click(const QString &name)
{
    QTest::mouseClick(&find<QWidget>(name), Qt::LeftButton);
}

void Seat::type(const QString &name, const QString &text)
{
    QWidget &control = find<QWidget>(name);
    control.setFocus();
    QTest::keyClick(&control, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&control, text);
}

void Seat::choose(const QString &name, const QString &entry)
{
    QComboBox &box = find<QComboBox>(name);
    const int row = box.findText(entry);
    QVERIFY2(row >= 0, qPrintable(entry));
    box.setFocus();
    box.setCurrentIndex(row);
}

void Seat::enter(const char *key, const Value &value)
{
    submission().setValue({QString::fromLatin1(key), 0}, value);
}

void Seat::fillInSample(const QString &customer)
{
    type(u"customerId"_s, customer.isEmpty() ? QString::fromLatin1(sandboxCustomers().front().id) : customer);
    type(u"product"_s, u"Office365Backup"_s);
    choose(u"avepointStorageType"_s, u"1 – AvepointStorageS3"_s);
}

void Seat::fillInPaid()
{
    fillInSample();
    choose(u"licenseType"_s, u"Enterprise"_s);
    type(u"userSeat"_s, u"25"_s);
    type(u"licenseItems.CustomerSize"_s, u"25"_s);
    const QDate end = todayUtc().addYears(1);
    enter("expirationTime", end);
    enter("licenseItems.ContractEndDate", end);
    choose(u"licenseItems.SubscriptionSourceType"_s, u"1 – AvepointPool"_s);
    choose(u"licenseItems.SaleType"_s, u"0 – Capacity Tier"_s);
    choose(u"licenseItems.PackageType"_s, u"0 – Standard"_s);
    choose(u"licenseItems.PaymentType"_s, u"0 – Prepaid"_s);
}

bool Seat::reviewed()
{
    click(u"review"_s);
    return submission().state() == Submission::State::Reviewing && find<QPushButton>(u"send"_s).isVisible();
}

bool Seat::waitForAnswer()
{
    if (submission().state() != Submission::State::Sending)
        return false;
    QSignalSpy done(&submission(), &Submission::finished);
    return done.wait(60'000);
}

QString Seat::headline()
{
    return find<QTextEdit>(u"headline"_s).toPlainText();
}

Profile productionProfile()
{
    Profile profile;
    profile.name = u"Acme Partners"_s;
    profile.environment = u"commercial"_s;
    profile.apiBase = QUrl(u"https://graph.avepointonlineservices.com"_s);
    profile.tokenUrl = QUrl(u"https://identity.avepointonlineservices.com/connect/token"_s);
    profile.clientId = u"3f2a0000-0000-4000-8000-000000000000"_s;
    return profile;
}

} // namespace onboard::test
