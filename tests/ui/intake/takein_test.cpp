// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/encoding.h"
#include "intake/takeindesk.h"
#include "intake/takeindialog.h"
#include "sandbox/customers.h"
#include "theme/notice.h"
#include "ui/theme/walk.h"
#include "ui/window/seat.h"
#include "json/boundedjson.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

const QString customer = u"6f1c2a34-0d5e-4b7a-9c8d-1e2f3a4b5c6d"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sample(const QString &name)
{
    return QStringLiteral(SAMPLES "/") + name;
}

/// A person who chose Take in from the menu.
struct Scene
{
    Scene() { seat.find<QAction>(u"takeIn"_s).trigger(); }

    TakeInDialog &dialog() { return seat.find<TakeInDialog>(u"takeInDialog"_s); }
    template <class Control> Control &in(const char *name)
    {
        Control *control = dialog().findChild<Control *>(QString::fromLatin1(name));
        if (!control)
            qFatal("no control named %s", name);
        return *control;
    }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        in<QPlainTextEdit>("takenText").selectAll();
        in<QPlainTextEdit>("takenText").paste();
    }
    QString form() { return in<QLabel>("takenForm").text(); }
    QStringList notTaken()
    {
        QStringList sentences;
        for (int row = 0; row < in<QListWidget>("notTaken").count(); ++row)
            sentences.append(in<QListWidget>("notTaken").item(row)->text());
        return sentences;
    }
    QStringList lines()
    {
        QStringList lines;
        for (int row = 0; row < in<QTreeWidget>("takenLines").topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = in<QTreeWidget>("takenLines").topLevelItem(row);
            lines.append(item->text(0) + u'=' + item->text(1));
        }
        return lines;
    }
    QString body()
    {
        const Submission &submission = seat.submission();
        return QString::fromUtf8(
            writeJson(bodyOf(submission.contract(), submission.draft(), submission.unit())));
    }

    Seat seat;
};

} // namespace

class TakeInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItWaitsFor()
    {
        Scene scene;
        QVERIFY(scene.dialog().isVisible());
        QVERIFY(!scene.in<QPushButton>("fillForm").isEnabled());
        QVERIFY(scene.form().startsWith(u"What you paste or open"_s));
        QCOMPARE(scene.dialog().focusWidget(), &scene.in<QPlainTextEdit>("takenText"));
    }

    void fillsInTheFormFrom_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("form");
        const QString body = QString::fromUtf8(
            R"({"customerId":"%1","product":"Office365Backup","licenseType":"Trial","avepointStorageType":1,"retentionYear":1,"byos":false})")
                                 .arg(customer);
        QTest::addRow("body") << body << u"The body of a request"_s;
        QTest::addRow("bash") << QString::fromUtf8(contentOf(sample(u"chromium-bash.txt"_s)))
                              << u"A command"_s;
        QTest::addRow("cmd") << QString::fromUtf8(contentOf(sample(u"chromium-cmd.txt"_s))) << u"A command"_s;
        QTest::addRow("PowerShell") << QString::fromUtf8(contentOf(sample(u"chromium-powershell.txt"_s)))
                                    << u"A command"_s;
        QTest::addRow("HAR") << QString::fromUtf8(contentOf(sample(u"chromium.har"_s))) << u"A HAR file"_s;
    }

    void fillsInTheFormFrom()
    {
        QFETCH(QString, text);
        Scene scene;
        scene.paste(text);
        QFETCH(QString, form);
        QTRY_COMPARE(scene.form(), form);
        QTRY_VERIFY(scene.in<QPushButton>("fillForm").isEnabled());
        QVERIFY2(
            scene.lines().join(u'\n').contains(u"Office365Backup"_s), qPrintable(scene.lines().join(u'\n')));
        QTest::mouseClick(&scene.in<QPushButton>("fillForm"), Qt::LeftButton);
        QCOMPARE(scene.seat.submission().customerId(), customer);
        QCOMPARE(scene.seat.submission().product(), u"Office365Backup"_s);
        QVERIFY2(scene.body().contains(u"\"avepointStorageType\": 1"_s), qPrintable(scene.body()));
        QVERIFY(scene.seat.find<QWidget>(u"customerId"_s).isVisible());
    }

    void picksTheEntry()
    {
        Scene scene;
        scene.dialog().open(sample(u"chromium.har"_s));
        QTRY_COMPARE(scene.in<QListWidget>("takenOrders").count(), 4);
        QVERIFY(scene.in<QListWidget>("takenOrders").isVisible());
        QVERIFY(scene.in<QListWidget>("takenOrders").item(0)->text().startsWith(u"POST "_s));
        QVERIFY(scene.in<QPushButton>("fillForm").isEnabled());
        keepPicture(scene.dialog().grab(), u"take-in-har"_s);
        for (int row = 0; row < 4; ++row) { // a logo fills no form, and says so
            scene.in<QListWidget>("takenOrders").setCurrentRow(row);
            const bool isOrder =
                scene.in<QListWidget>("takenOrders").item(row)->text().contains(u"/services"_s);
            QCOMPARE(scene.in<QPushButton>("fillForm").isEnabled(), isOrder);
            QCOMPARE(scene.in<Notice>("notice").text().isEmpty(), isOrder);
        }
    }

    void listsWhatIsNotTakenOver()
    {
        Scene scene;
        scene.paste(QString::fromUtf8(contentOf(sample(u"by-hand.txt"_s))));
        QTRY_VERIFY(scene.in<QPushButton>("fillForm").isEnabled());
        const QString all = scene.notTaken().join(u'\n');
        for (const char *word : {"--proxy", "--frobnicate", "--user", "Content-Type"})
            QVERIFY2(all.contains(QLatin1StringView(word)), qPrintable(all));
        QVERIFY(!all.contains(u"hunter2"_s));
        QTest::mouseClick(&scene.in<QPushButton>("copyNotTaken"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), all);
        scene.paste(u"{\"product\": \"Office365Backup\", \"frills\": 3, \"retentionYear\": \"soon\"}"_s);
        QTRY_VERIFY(scene.notTaken().join(u'\n').contains(u"frills"_s));
        QVERIFY(scene.notTaken().join(u'\n').contains(u"retentionYear"_s));
        QVERIFY(scene.notTaken().join(u'\n').contains(u"No customer is named"_s));
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::addRow("prose") << u"please order it for us"_s << u"neither JSON"_s;
        QTest::addRow("broken") << u"{\"product\": }"_s << u"ine 1"_s;
        QTest::addRow("open quote") << u"curl x.example \\\n -d 'a"_s << u"Line 2"_s;
    }

    void saysWhyNot()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        Scene scene;
        const QString before = scene.body();
        scene.paste(text);
        QTRY_VERIFY2(
            scene.in<Notice>("notice").text().contains(why), qPrintable(scene.in<Notice>("notice").text()));
        QVERIFY(!scene.in<QPushButton>("fillForm").isEnabled());
        QCOMPARE(scene.body(), before);
    }

    void keepsTheCustomerThatNothingNames()
    {
        Scene scene;
        const QString known = QString::fromLatin1(sandboxCustomers().front().id);
        scene.seat.enter("customerId", known);
        scene.paste(u"{\"product\": \"Office365Backup\", \"licenseType\": \"Trial\"}"_s);
        QTRY_VERIFY(scene.in<QPushButton>("fillForm").isEnabled());
        QTest::mouseClick(&scene.in<QPushButton>("fillForm"), Qt::LeftButton);
        QCOMPARE(scene.seat.submission().customerId(), known);
        QCOMPARE(scene.seat.submission().product(), u"Office365Backup"_s);
    }

    void bringsBackWhatWasThere()
    {
        Scene scene;
        scene.seat.enter("product", u"Mine"_s);
        const QString before = scene.body();
        scene.paste(QString::fromUtf8(contentOf(sample(u"chromium-bash.txt"_s))));
        QTRY_VERIFY(scene.in<QPushButton>("fillForm").isEnabled());
        QTest::mouseClick(&scene.in<QPushButton>("fillForm"), Qt::LeftButton);
        QVERIFY(scene.body() != before);
        QPushButton *offer = nullptr;
        for (QPushButton *button : scene.seat.window().findChildren<QPushButton *>()) {
            if (button->text() == u"Bring back what was there"_s)
                offer = button;
        }
        QVERIFY(offer && offer->isVisible());
        QTest::mouseClick(offer, Qt::LeftButton);
        QCOMPARE(scene.body(), before);
    }

    void convertsToTheContractOfTheForm()
    {
        Scene scene;
        scene.dialog().open(QStringLiteral(DRAFTS "/paid-2025-10.json"));
        QTRY_VERIFY(scene.in<QPushButton>("fillForm").isEnabled());
        QVERIFY(scene.notTaken().join(u'\n').contains(u"It follows contract 2025-10"_s));
        QTest::mouseClick(&scene.in<QPushButton>("fillForm"), Qt::LeftButton);
        QCOMPARE(scene.seat.submission().draft().revision(), u"2025-09"_s);
        QVERIFY(!scene.seat.submission().product().isEmpty());
    }

    void handsOnLongTextsAndFiles()
    {
        Scene scene;
        auto &text = scene.in<QPlainTextEdit>("takenText");
        scene.paste(u"{\"product\": \""_s + QString(400'000, u'x') + u"\"}"_s);
        QTRY_COMPARE(scene.form(), u"The body of a request"_s);
        QVERIFY(text.toPlainText().isEmpty());
        auto *file = new QMimeData;
        file->setUrls({QUrl::fromLocalFile(sample(u"chromium.har"_s))});
        QApplication::clipboard()->setMimeData(file);
        text.paste();
        QTRY_COMPARE(scene.form(), u"A HAR file"_s);
        QVERIFY(text.toPlainText().isEmpty());
        text.setPlainText(u"curl"_s);
        QTRY_VERIFY(scene.form() != u"A HAR file"_s); // typing counts again
    }

    void saysThatAFileCannotBeRead()
    {
        Scene scene;
        scene.dialog().open(u"/nowhere/order.har"_s);
        QTRY_VERIFY(scene.in<Notice>("notice").text().startsWith(u"“order.har” could not be read"_s));
        QVERIFY(!scene.in<QPushButton>("fillForm").isEnabled());
    }

    /// Whoever routes a file here gets the dialog with it, once.
    void opensAFileForOthers()
    {
        Scene scene;
        scene.dialog().close();
        QTRY_VERIFY(!scene.seat.window().findChild<TakeInDialog *>());
        auto *desk = scene.seat.window().findChild<TakeInDesk *>();
        QVERIFY(desk);
        desk->open(sample(u"chromium-bash.txt"_s));
        desk->open(sample(u"chromium.har"_s));
        QCOMPARE(scene.seat.window().findChildren<TakeInDialog *>().size(), 1);
        QTRY_COMPARE(scene.form(), u"A HAR file"_s);
    }

    void leavesNothingBehind()
    {
        Scene scene;
        scene.paste(QString::fromUtf8(contentOf(sample(u"by-hand.txt"_s))));
        QTRY_VERIFY(scene.in<QPushButton>("fillForm").isEnabled());
        QTest::mouseClick(&scene.in<QPushButton>("fillForm"), Qt::LeftButton);
        QTRY_VERIFY(!scene.seat.window().findChild<TakeInDialog *>());
        QApplication::clipboard()->clear();
        QVERIFY(!scene.body().contains(u"5ecret"_s));
        for (const QWidget *widget : scene.seat.window().findChildren<QWidget *>())
            QVERIFY(!widget->property("text").toString().contains(u"hunter2"_s));
    }

    void canBeUsedByEverybody()
    {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            Scene scene;
            scene.seat.program().theme().setAppearance(appearance);
            const QString word = appearance == Appearance::Dark ? u"-dark"_s : QString();
            const auto look = [&scene, &word](const QString &name) {
                QCOMPARE(faultsOf(&scene.dialog()), QStringList());
                QCOMPARE(clippedIn(&scene.dialog()), QStringList());
                QVERIFY(scene.dialog().width() <= 1024 && scene.dialog().height() <= 700);
                keepPicture(scene.dialog().grab(), u"take-in-"_s + name + word);
            };
            look(u"empty"_s);
            scene.paste(QString::fromUtf8(contentOf(sample(u"chromium-bash.txt"_s))));
            QTRY_VERIFY(scene.in<QPushButton>("fillForm").isEnabled());
            look(u"command"_s);
            scene.paste(QString::fromUtf8(contentOf(sample(u"by-hand.txt"_s))));
            QTRY_VERIFY(scene.notTaken().join(u' ').contains(u"frobnicate"_s));
            look(u"leftovers"_s);
            scene.dialog().open(sample(u"chromium.har"_s));
            QTRY_COMPARE(scene.form(), u"A HAR file"_s);
            look(u"har"_s);
            scene.paste(u"curl 'https://x.example"_s);
            QTRY_VERIFY(!scene.in<Notice>("notice").text().isEmpty());
            look(u"fault"_s);
        }
    }
};

SEAT_MAIN(TakeInTest)
#include "takein_test.moc"
