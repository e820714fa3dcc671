// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/encoding.h"
#include "e2e/leaksearch.h"
#include "exchange/har.h"
#include "intake/filling.h"
#include "sandbox/customers.h"
#include "support/giveoutdesk.h"
#include "support/giveoutdialog.h"
#include "theme/notice.h"
#include "ui/theme/walk.h"
#include "ui/window/seat.h"
#include "json/boundedjson.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

/// A person at the window, and the dialog that comes of it.
struct Scene
{
    GiveOutDialog &dialog() { return seat.find<GiveOutDialog>(u"giveOutDialog"_s); }
    template <class Control> Control &in(const char *name)
    {
        Control *control = dialog().findChild<Control *>(QString::fromLatin1(name));
        if (!control)
            qFatal("no control named %s", name);
        return *control;
    }
    void giveForm()
    {
        seat.find<QAction>(u"giveOut"_s).trigger();
        settle();
    }
    void giveAttempt(const QString &id)
    {
        seat.window().findChild<GiveOutDesk *>()->giveAttempt(id);
        settle();
    }
    void choose(GiveForm form)
    {
        dialog().choose(form);
        settle();
    }
    void settle()
    {
        QTRY_VERIFY(in<QPushButton>("copyGiven").isEnabled() || !in<Notice>("notice").text().isEmpty());
    }
    QString shown() { return in<QPlainTextEdit>("given").toPlainText(); }
    QString body()
    {
        const Submission &submission = seat.submission();
        return QString::fromUtf8(
            writeJson(bodyOf(submission.contract(), submission.draft(), submission.unit())));
    }

    Seat seat;
};

QString orderedBy(Seat &seat)
{
    QString id;
    QObject context;
    QObject::connect(&seat.submission(), &Submission::finished, &context,
        [&id](const Attempt &attempt) { id = attempt.facts.id; });
    seat.fillInSample();
    if (!seat.reviewed())
        qFatal("no review");
    QTest::mouseClick(&seat.find<QWidget>(u"send"_s), Qt::LeftButton);
    if (!seat.waitForAnswer())
        qFatal("no answer");
    return id;
}

} // namespace

class GiveOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsJustWhatLeaves_data()
    {
        QTest::addColumn<GiveForm>("form");
        for (const GiveRow &row : giveForms())
            QTest::addRow("%s", row.name) << row.form;
    }

    void showsJustWhatLeaves()
    {
        QFETCH(GiveForm, form);
        Scene scene;
        scene.seat.fillInSample();
        scene.giveForm();
        scene.choose(form);
        const QString shown = scene.shown();
        QVERIFY(!shown.isEmpty());
        QTest::mouseClick(&scene.in<QPushButton>("copyGiven"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), shown);
        QTemporaryDir folder;
        scene.dialog().save(folder.filePath(u"given"_s));
        QFile file(folder.filePath(u"given"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), shown);
        QVERIFY(scene.in<Notice>("notice").text().startsWith(u"It was saved as “given”"_s));
    }

    void givesTheFormAsItWouldBeSent()
    {
        Scene scene;
        scene.seat.fillInSample();
        scene.giveForm();
        QCOMPARE(scene.shown(), scene.body());
        scene.choose(GiveForm::CurlPosix);
        QVERIFY(scene.shown().startsWith(u"# Running this orders again"_s));
        QVERIFY(scene.shown().contains(u"Bearer $TOKEN"_s));
        scene.choose(GiveForm::CurlPowerShell);
        QVERIFY(scene.shown().contains(u"$env:TOKEN"_s));
        scene.choose(GiveForm::SupportFile);
        const TakenIn taken = takeIn(scene.shown().toUtf8());
        QCOMPARE(taken.fault, QString());
        QCOMPARE(taken.orders.size(), 1);
        QCOMPARE(taken.orders.front().customerId, scene.seat.submission().customerId());
        const Filling filling = fillingOf(
            taken.orders.front(), scene.seat.submission().contract(), scene.seat.submission().unit());
        QCOMPARE(filling.draft, scene.seat.submission().draft());
    }

    void givesAnAttempt()
    {
        Scene scene;
        const QString id = orderedBy(scene.seat);
        const QString body = QString::fromUtf8(scene.seat.submission().request().body);
        scene.seat.enter("product", u"Another"_s);
        scene.giveAttempt(id);
        QCOMPARE(scene.shown(), body);
        scene.choose(GiveForm::SupportFile);
        const auto read = readJson(scene.shown().toUtf8());
        const Json &file = std::get<Json>(read);
        QCOMPARE(file.at("journal").size(), 1u);
        QCOMPARE(textOf(file.at("journal").at(0).at("id")), id);
        QVERIFY(file.at("log").size() > 0);
        QVERIFY(textOf(file.at("sandbox")).startsWith(u"SANDBOX"_s));
        QVERIFY(file.at("settings").contains("repeatWindowHours"));
        scene.choose(GiveForm::CurlPosix);
        QVERIFY(scene.shown().contains(scene.seat.submission().customerId()));
    }

    void saysThatAnAttemptIsGone()
    {
        Scene scene;
        scene.giveAttempt(u"aaaaaaaa-0000-4000-8000-000000000001"_s);
        QTRY_VERIFY(scene.in<Notice>("notice").text().contains(u"not in the journal"_s));
        QVERIFY(!scene.in<QPushButton>("saveGiven").isEnabled());
        QVERIFY(!scene.in<QPushButton>("copyGiven").isEnabled());
    }

    void masksByATick()
    {
        Scene scene;
        scene.seat.fillInSample();
        scene.giveForm();
        scene.choose(GiveForm::CurlPosix);
        const QString id = scene.seat.submission().customerId();
        QVERIFY(scene.shown().contains(id));
        scene.in<QCheckBox>("maskIds").click();
        QVERIFY(!scene.in<QPushButton>("copyGiven").isEnabled()); // until it shows what is ticked
        QTRY_VERIFY(scene.in<QPushButton>("copyGiven").isEnabled());
        QVERIFY(!scene.shown().contains(id));
        QVERIFY(scene.shown().contains(u"customer-1"_s));
        scene.dialog().close();
        scene.seat.enter("product", u"ask jane.doe@contoso.example"_s);
        QTRY_VERIFY(!scene.seat.window().findChild<GiveOutDialog *>());
        scene.giveForm();
        QVERIFY(scene.in<QCheckBox>("maskAddresses").isChecked());
        QVERIFY(!scene.shown().contains(u"jane.doe"_s));
        scene.in<QCheckBox>("maskAddresses").click();
        QTRY_VERIFY(scene.shown().contains(u"jane.doe@contoso.example"_s));
    }

    void saysWhereItCannotBeSaved()
    {
        Scene scene;
        scene.seat.fillInSample();
        scene.giveForm();
        scene.dialog().save(u"/nowhere/at/all"_s);
        QVERIFY(scene.in<Notice>("notice").text().startsWith(u"It was not saved"_s));
    }

    void showsTheBeginningOfWhatIsLong()
    {
        Scene scene;
        scene.giveForm();
        GiveSource source;
        source.order = Exchange{};
        source.order->requestBody = "\"" + QByteArray(GiveOutDialog::mostShown, 'x') + "\"";
        scene.dialog().setSource(source);
        QTRY_COMPARE(scene.shown().size(), GiveOutDialog::mostShown);
        QVERIFY(scene.in<QLabel>("givenSize").text().contains(u"beginning"_s));
        QTemporaryDir folder;
        scene.dialog().save(folder.filePath(u"given"_s));
        QCOMPARE(QFile(folder.filePath(u"given"_s)).size(), source.order->requestBody.size());
    }

    /// With the sandbox's secret and a token in memory, after an order by them.
    void leaksNothing()
    {
        Scene scene;
        const QString id = orderedBy(scene.seat);
        const QByteArray secret = sandboxClientSecret;
        LeakSearch search;
        search.add("secret", secret);
        QByteArrayList all;
        for (const bool ofForm : {true, false}) {
            if (ofForm)
                scene.giveForm();
            else
                scene.giveAttempt(id);
            for (const GiveRow &row : giveForms()) {
                scene.choose(row.form);
                all.append(scene.shown().toUtf8());
                QVERIFY2(ofForm || row.form == GiveForm::Har || !all.back().isEmpty(), row.name);
            }
            scene.dialog().close();
            QTRY_VERIFY(!scene.seat.window().findChild<GiveOutDialog *>());
        }
        for (const QByteArray &given : all) {
            QCOMPARE(search.findIn(given), QStringList());
            QVERIFY2(!given.contains("eyJ"), given.constData());
            static const QRegularExpression bearer(u"Bearer (?!\\$TOKEN|\\$env:TOKEN|••••)"_s);
            QVERIFY2(!QString::fromUtf8(given).contains(bearer), given.constData());
        }
    }

    void canBeUsedByEverybody()
    {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            Scene scene;
            scene.seat.program().theme().setAppearance(appearance);
            const QString id = orderedBy(scene.seat);
            scene.giveAttempt(id);
            const auto &forms = scene.in<QListWidget>("giveForms");
            QVERIFY(forms.viewport()->rect().contains(forms.visualItemRect(forms.item(forms.count() - 1))));
            const QString word = appearance == Appearance::Dark ? u"-dark"_s : QString();
            for (const GiveRow &row : giveForms()) {
                scene.choose(row.form);
                QCOMPARE(faultsOf(&scene.dialog()), QStringList());
                QCOMPARE(clippedIn(&scene.dialog()), QStringList());
                QVERIFY(scene.dialog().width() <= 1024 && scene.dialog().height() <= 700);
                keepPicture(scene.dialog().grab(), u"give-out-%1"_s.arg(static_cast<int>(row.form)) + word);
            }
            scene.in<QCheckBox>("maskIds").click();
            scene.settle();
            QTRY_VERIFY(scene.in<QPushButton>("copyGiven").isEnabled());
            keepPicture(scene.dialog().grab(), u"give-out-masked"_s + word);
        }
    }
};

SEAT_MAIN(GiveOutTest)
#include "giveout_test.moc"
