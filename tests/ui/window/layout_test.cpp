// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "theme/emptytext.h"
#include "theme/theme.h"
#include "ui/theme/walk.h"
#include "ui/window/seat.h"

#include "sandbox/customers.h"

#include <QApplication>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

QScrollArea *formOf(Seat &seat)
{
    return qobject_cast<QScrollArea *>(
        seat.window().findChild<QWidget *>(u"formContent"_s)->parentWidget()->parentWidget());
}

/// Lets the layouts that asked for it run: they do so one after the other, each by an event.
void settle()
{
    for (int round = 0; round < 10; ++round)
        QApplication::processEvents();
}

/// A bar of the right side, which scrolls the tabs with the answer.
QScrollBar &rightBarOf(Seat &seat)
{
    for (QWidget *above = &seat.find<QWidget>(u"result"_s); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return *area->verticalScrollBar();
    qFatal("the answer stands in no scroll area");
}

/// An order for that customer; another one each time, for the same order would wait for a look.
bool isAnswered(Seat &seat, int customer)
{
    seat.fillInSample(QString::fromLatin1(sandboxCustomers().begin()[customer].id));
    seat.program().sandbox().setAnswerMode({AnswerMode::Kind::Status, 1});
    if (!seat.reviewed())
        return false;
    seat.click(u"send"_s);
    return seat.waitForAnswer();
}

void picture(Seat &seat, const QString &name)
{
    settle();
    keepPicture(seat.window().grab(), name);
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// UX.md U17 to U19, on each page of the window.
    void everyControlHasANameAndIsReached()
    {
        Seat seat;
        seat.fillInPaid();
        QCOMPARE(faultsOf(&seat.window()).join(u"; "_s), QString());
        QVERIFY(seat.reviewed());
        QCOMPARE(faultsOf(&seat.window()).join(u"; "_s), QString());
        seat.click(u"send"_s);
        QVERIFY(seat.waitForAnswer());
        QCOMPARE(faultsOf(&seat.window()).join(u"; "_s), QString());
    }

    void warnsOfACertificateThatEnds()
    {
        Seat seat;
        auto &bar = seat.find<QWidget>(u"expiryBar"_s);
        QVERIFY(!bar.isVisible());
        Profile profile = productionProfile();
        profile.credential = u"certificate"_s;
        profile.certificateFile = u"/certificates/onboarding.pfx"_s;
        profile.certificateExpiresOn = QDate::currentDate().addDays(12);
        QVERIFY(!seat.program().profiles().save(profile));
        seat.window().useProfile(profile.id);
        QVERIFY(bar.isVisible());
        seat.window().resize(1024, 700);
        picture(seat, u"certificate-ends"_s);
        QCOMPARE(faultsOf(&seat.window()).join(u"; "_s), QString());
        seat.window().useProfile(sandboxProfile().id);
        QVERIFY(!bar.isVisible());
    }

    /// UX.md U17: the order of the keyboard is the order of reading.
    void tabFollowsTheContract()
    {
        Seat seat;
        seat.fillInPaid();
        seat.find<QWidget>(u"customerId"_s).setFocus();
        QStringList visited{u"customerId"_s};
        while (visited.size() < 40 && visited.last() != "review"_L1) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            visited.append(QApplication::focusWidget()->objectName());
        }
        QStringList expected;
        for (const Field &field : defaultContract().fields)
            expected.append(QString::fromLatin1(field.key));
        QStringList fieldsVisited;
        for (const QString &name : visited) {
            // A date has three parts, each of which Tab stops at.
            if (expected.contains(name) && (fieldsVisited.isEmpty() || fieldsVisited.last() != name))
                fieldsVisited.append(name);
        }
        QVERIFY2(fieldsVisited == expected, qPrintable(visited.join(u" "_s)));
    }

    /// UX.md U20.
    void theWholePaidFormFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("scrolls");
        QTest::newRow("English, 1024 x 700") << u"en"_s << QSize(1024, 700) << false;
        QTest::newRow("German, 1024 x 700") << u"de"_s << QSize(1024, 700) << false;
        QTest::newRow("English, 800 x 600") << u"en"_s << QSize(800, 600) << true;
        QTest::newRow("German, 800 x 600") << u"de"_s << QSize(800, 600) << true;
    }
    void theWholePaidFormFits()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(bool, scrolls);
        Seat seat;
        seat.window().useLanguage(language);
        seat.fillInPaid();
        seat.window().resize(size);
        QTRY_COMPARE(seat.window().size(), size);
        QTRY_COMPARE(formOf(seat)->verticalScrollBar()->maximum() > 0, scrolls);
        settle();
        QVERIFY2(formOf(seat)->widget()->minimumSizeHint().width() <= formOf(seat)->viewport()->width(),
            qPrintable(u"%1 > %2"_s.arg(formOf(seat)->widget()->minimumSizeHint().width())
                           .arg(formOf(seat)->viewport()->width())));
        settle();
        QCOMPARE(clippedIn(&seat.window()).join(u"; "_s), QString());
        picture(seat, u"form-%1-%2"_s.arg(language).arg(size.width()));
        QVERIFY(seat.reviewed());
        settle();
        const auto *review = seat.find<QPushButton>(u"send"_s).parentWidget()->findChild<QScrollArea *>();
        QVERIFY(review->widget()->minimumSizeHint().width() <= review->viewport()->width());
        QCOMPARE(clippedIn(&seat.window()).join(u"; "_s), QString());
        picture(seat, u"review-%1-%2"_s.arg(language).arg(size.width()));
        seat.window().useLanguage(u"en"_s);
    }

    void everyTabFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("customer");
        int customer = 5;
        for (const QString &language : {u"en"_s, u"de"_s})
            for (const QSize size : {QSize(1024, 700), QSize(800, 600)})
                QTest::addRow("%s, %d wide", qPrintable(language), size.width())
                    << language << size << customer++;
    }
    void everyTabFits()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, customer);
        Seat seat;
        seat.window().useLanguage(language);
        const auto back = qScopeGuard([&seat] { seat.window().useLanguage(u"en"_s); });
        QVERIFY(isAnswered(seat, customer));
        seat.window().resize(size);
        QTRY_COMPARE(seat.window().size(), size);
        auto &tabs = seat.find<QTabWidget>(u"tabs"_s);
        for (int at = 0; at < tabs.count(); ++at) {
            tabs.setCurrentIndex(at);
            settle();
            picture(seat, u"tab-%1-%2-%3"_s.arg(language).arg(size.width()).arg(at));
            QCOMPARE(clippedIn(&seat.window()).join(u"; "_s), QString());
            QCOMPARE(coveredIn(&seat.window()).join(u"; "_s), QString());
        }
    }

    /// Only for what does not fit; and it takes no width from what it scrolls.
    void theRightSideScrollsForTheTabThatIsShown()
    {
        Seat seat;
        seat.window().useLanguage(u"de"_s); // its words need more lines
        const auto back = qScopeGuard([&seat] { seat.window().useLanguage(u"en"_s); });
        QVERIFY(isAnswered(seat, 9));
        seat.window().resize(1024, 700);
        auto &tabs = seat.find<QTabWidget>(u"tabs"_s);
        tabs.setCurrentWidget(&seat.find<QWidget>(u"historyPane"_s));
        QTRY_VERIFY(rightBarOf(seat).maximum() > 0);
        settle();
        const int width = tabs.width();
        tabs.setCurrentWidget(&seat.find<QWidget>(u"unsettled"_s));
        settle();
        QCOMPARE(rightBarOf(seat).maximum(), 0);
        QCOMPARE(tabs.width(), width);
    }

    /// Wherever a person has scrolled to.
    void theAnswerComesIntoSight()
    {
        Seat seat;
        QVERIFY(isAnswered(seat, 10));
        seat.window().resize(800, 600);
        seat.find<QTabWidget>(u"tabs"_s).setCurrentWidget(&seat.find<QWidget>(u"historyPane"_s));
        QScrollBar &bar = rightBarOf(seat);
        const auto toTheEnd = [&bar] {
            QTRY_VERIFY(bar.maximum() > 0);
            bar.setValue(bar.maximum());
        };
        toTheEnd();
        seat.click(u"newOrder"_s);
        seat.program().sandbox().setAnswerMode({AnswerMode::Kind::NoAnswer, 0});
        seat.fillInSample(QString::fromLatin1(sandboxCustomers().begin()[11].id));
        QVERIFY(seat.reviewed());
        toTheEnd();
        seat.click(u"send"_s);
        QCOMPARE(bar.value(), 0);
        seat.find<QTabWidget>(u"tabs"_s).setCurrentWidget(&seat.find<QWidget>(u"historyPane"_s));
        toTheEnd();
        seat.click(u"cancelSending"_s);
        QVERIFY(seat.waitForAnswer());
        QCOMPARE(bar.value(), 0);
    }

    void emptyTextsKeepTheirDistance()
    {
        Seat seat;
        seat.window().useAppearance(static_cast<int>(Appearance::Dark));
        const auto back =
            qScopeGuard([&seat] { seat.window().useAppearance(static_cast<int>(Appearance::System)); });
        const QList<EmptyText *> texts = seat.window().findChildren<EmptyText *>();
        QVERIFY(!texts.isEmpty());
        for (const EmptyText *text : texts)
            QVERIFY2(text->contentsRect().width() < text->width(), qPrintable(placeOf(text)));
    }

    /// The language can be changed at any time; what was entered stays.
    void theLanguageChangesAtRunTime()
    {
        Seat seat;
        seat.fillInPaid();
        const Draft before = seat.submission().draft();
        const QString english = seat.find<QPushButton>(u"review"_s).text();
        seat.window().useLanguage(u"de"_s);
        QTRY_VERIFY(seat.find<QPushButton>(u"review"_s).text() != english);
        QCOMPARE(seat.submission().draft(), before);
        seat.window().useLanguage(u"en"_s);
        QTRY_COMPARE(seat.find<QPushButton>(u"review"_s).text(), english);
        QCOMPARE(seat.submission().draft(), before);
    }

    /// For a person to look at: each state of the window, light and dark.
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
        picture(seat, u"window-empty-"_s + suffix);
        seat.click(u"review"_s);
        picture(seat, u"window-problems-"_s + suffix);
        seat.fillInPaid();
        picture(seat, u"window-filled-"_s + suffix);
        std::size_t customer = 0; // another one each time: the same order would wait for a look
        for (const int status : {1, 4, 3, 16}) {
            seat.enter("customerId", QString::fromLatin1(sandboxCustomers()[customer++].id));
            seat.program().sandbox().setAnswerMode({AnswerMode::Kind::Status, status});
            QVERIFY(seat.reviewed());
            picture(seat, u"window-review-"_s + suffix);
            seat.click(u"send"_s);
            QVERIFY(seat.waitForAnswer());
            picture(seat, u"window-status-%1-"_s.arg(status) + suffix);
        }
        Profile production = productionProfile();
        production.name += suffix;
        QVERIFY(!seat.program().profiles().save(production));
        seat.window().useProfile(production.id);
        QVERIFY(seat.reviewed());
        picture(seat, u"window-production-"_s + suffix);
        seat.window().useProfile(sandboxProfile().id);
        QCOMPARE(seat.program().theme().isDark(), appearance == static_cast<int>(Appearance::Dark));
        seat.window().useAppearance(static_cast<int>(Appearance::System));
    }
};

SEAT_MAIN(LayoutTest)
#include "layout_test.moc"
