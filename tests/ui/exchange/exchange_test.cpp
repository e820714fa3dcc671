// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/walk.h"
#include "ui/window/seat.h"

#include "exchange/exchangepane.h"
#include "exchange/longtextview.h"

#include "connection/livesecrets.h"
#include "delivery/journal/journal.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace onboard {

using namespace test;

namespace {

constexpr int token = 0; // rows of an order at the sandbox: the token of the list, the list, and so on
constexpr int patienceMs = 60'000;

/// The tab of a window in which an order was sent.
class Ordered
{
public:
    Ordered()
    {
        tabs.setCurrentWidget(&pane);
        list.setFocus();
    }

    [[nodiscard]] bool order() { return isSent() && seat.waitForAnswer(); }
    [[nodiscard]] QStringList purposes() const
    {
        QStringList words;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            words.append(list.model()->index(row, 0).data().toString());
        return words;
    }
    [[nodiscard]] QString shown(const QString &part, const QString &contains)
    {
        auto &parts = seat.find<QTabBar>(u"exchangeParts"_s);
        for (int tab = 0; tab < parts.count(); ++tab)
            if (parts.tabText(tab) == part)
                parts.setCurrentIndex(tab);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(text.text().text.contains(contains), patienceMs); }();
        return text.text().text;
    }
    void choose(int row) { list.setCurrentIndex(list.model()->index(row, 0)); }
    [[nodiscard]] QString copied(int entry)
    {
        QApplication::clipboard()->clear();
        seat.find<QPushButton>(u"exchangeCopy"_s).menu()->actions().at(entry)->trigger();
        return QApplication::clipboard()->text();
    }

    Seat seat;
    ExchangePane &pane = seat.find<ExchangePane>(u"exchange"_s);
    QTabWidget &tabs = seat.find<QTabWidget>(u"tabs"_s);
    QTreeView &list = seat.find<QTreeView>(u"exchangeList"_s);
    LongTextView &text = seat.find<LongTextView>(u"exchangeText"_s);
    QComboBox &source = seat.find<QComboBox>(u"exchangeSource"_s);
    QLabel &empty = seat.find<QLabel>(u"exchangeEmpty"_s);

    [[nodiscard]] bool isSent()
    {
        seat.fillInSample();
        if (!seat.reviewed() || !hasLooked())
            return false;
        seat.click(u"send"_s);
        return seat.submission().state() == Submission::State::Sending;
    }

private:
    /// The services are read before the order.
    [[nodiscard]] bool hasLooked()
    {
        [this] { QTRY_VERIFY_WITH_TIMEOUT(seat.submission().hasServicesBefore(), patienceMs); }();
        return seat.submission().hasServicesBefore();
    }
};

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(QDir(journalFolder()).removeRecursively()); }

    void saysWhatWillAppear()
    {
        Ordered at;
        QVERIFY(at.empty.isVisible());
        QTRY_VERIFY2_WITH_TIMEOUT(
            at.empty.text().contains(u"After an order"_s), qPrintable(at.empty.text()), patienceMs);
        QVERIFY(!at.list.isVisible());
        QVERIFY(!at.seat.find<QPushButton>(u"exchangeCopy"_s).isEnabled());
    }

    void showsAllOfAnOrder()
    {
        Ordered at;
        QVERIFY(at.order());
        const QStringList purposes = at.purposes();
        QVERIFY2(purposes.contains(u"Token"_s) && purposes.contains(u"Services"_s),
            qPrintable(purposes.join(u' ')));
        QCOMPARE(purposes.last(), u"Order"_s);
        QCOMPARE(at.list.currentIndex().row(), int(purposes.size()) - 1); // the order is chosen

        const QString answer = at.shown(u"Answer"_s, u"\"status\": 1"_s);
        QVERIFY2(answer.startsWith(u"HTTP/1.1 200 OK\n"_s), qPrintable(answer));
        const QString request = at.shown(u"Request"_s, u"\"retentionYear\": 1"_s);
        QVERIFY2(request.startsWith(u"POST http://127.0.0.1:"_s), qPrintable(request));
        QVERIFY(request.contains(u"\nAuthorization: Bearer ••••\n"_s));
        QVERIFY(request.contains(u"\nHost: 127.0.0.1:"_s));

        at.seat.find<QCheckBox>(u"exchangeSetsOut"_s).setChecked(false);
        const QByteArray body = at.seat.submission().request().body;
        QVERIFY(at.shown(u"Request"_s, QString::fromUtf8(body)).endsWith(QString::fromUtf8(body)));

        at.choose(token);
        QVERIFY(at.shown(u"Request"_s, u"client_secret=••••"_s).contains(u"grant_type=client_credentials"_s));
        QVERIFY(at.shown(u"Answer"_s, u"access_token"_s).contains(u"\"access_token\":\"••••\""_s)
            || at.text.text().text.contains(u"\"access_token\": \"••••\""_s));
    }

    void copiesWhatIsShown()
    {
        Ordered at;
        QVERIFY(at.order());
        const QString whole = at.copied(0);
        for (const QString &part : {u"POST http"_s, u"Bearer ••••"_s, u"retentionYear"_s, u"HTTP/1.1 200"_s,
                 u"\"status\""_s, u"In all: "_s, u"Address: 127.0.0.1:"_s})
            QVERIFY2(whole.contains(part), qPrintable(whole));
        QVERIFY(at.copied(1).startsWith(u"POST "_s));
        QCOMPARE(at.copied(2).toUtf8(), at.seat.submission().request().body);
        QVERIFY(at.copied(3).startsWith(u"HTTP/1.1 200"_s));
        QVERIFY(at.copied(4).startsWith(u'{'));
    }

    /// Of each exchange, whatever can be shown and copied, against every secret that the program knows.
    void noSecretIsShownOrCopied()
    {
        Ordered at;
        QVERIFY(at.order());
        QStringList secrets;
        LiveSecrets::visit([&secrets](QByteArrayView secret) { secrets.append(QString::fromUtf8(secret)); });
        secrets.removeAll(QString());
        QVERIFY2(secrets.contains(QLatin1StringView(sandboxClientSecret)) && secrets.size() > 1,
            "no token is known to look for");
        QString all;
        for (int row = 0; row < at.list.model()->rowCount(); ++row) {
            at.choose(row);
            for (int entry = 0; entry < 5; ++entry)
                all += at.copied(entry) + u'\n';
            for (const QString &part : {u"Answer"_s, u"Request"_s}) {
                const QString first = part == u"Answer"_s ? u"HTTP/1.1 200"_s : u" HTTP/1.1\nHost"_s;
                all += at.shown(part, first) + u'\n';
                at.text.selectAll();
                QTest::keyClick(&at.text, Qt::Key_C, Qt::ControlModifier);
                all += QApplication::clipboard()->text() + u'\n';
            }
        }
        QVERIFY(all.contains(u"client_secret=••••"_s) && all.contains(u"Bearer ••••"_s));
        for (const QString &secret : secrets)
            QVERIFY2(!all.contains(secret), "a secret is shown or copied");
    }

    /// What an answer says against it is as well to be seen as what it says for it.
    void anErrorIsShown_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("status");
        QTest::newRow("refused") << int(AnswerMode::Kind::Http) << 403 << u"403"_s;
        QTest::newRow("failed") << int(AnswerMode::Kind::Http) << 503 << u"503"_s;
        QTest::newRow("dropped") << int(AnswerMode::Kind::Dropped) << 0 << u"200"_s;
    }
    void anErrorIsShown()
    {
        QFETCH(int, kind);
        QFETCH(int, code);
        QFETCH(QString, status);
        Ordered at;
        at.seat.program().sandbox().setAnswerMode({static_cast<AnswerMode::Kind>(kind), code});
        QVERIFY(at.order());
        QCOMPARE(at.purposes().last(), u"Order"_s);
        const int row = at.list.currentIndex().row();
        QCOMPARE(row, int(at.purposes().size()) - 1);
        QCOMPARE(at.list.model()->index(row, 2).data().toString(), status);
        const QString answer = at.shown(u"Answer"_s, u"HTTP/1.1 "_s + status);
        QVERIFY2(answer.contains(u"\nContent-Type: "_s), qPrintable(answer));
        QCoreApplication::processEvents();
        keepPicture(at.seat.window().grab(), u"error-"_s + QString::fromLatin1(QTest::currentDataTag()));
        const auto &remark = at.seat.find<QLabel>(u"exchangeRemark"_s);
        QCOMPARE(remark.isVisible(), code == 0);
        QVERIFY2(code != 0 || remark.text().startsWith(u"The connection was lost before"_s),
            qPrintable(remark.text()));
    }

    /// From the moment it is sent: its token appears before it has an answer.
    void theOrderUnderWayIsShown()
    {
        Ordered at;
        at.seat.program().sandbox().setAnswerMode({AnswerMode::Kind::NoAnswer, 0});
        QVERIFY(at.isSent());
        QCOMPARE(at.source.currentText(), u"Order under way"_s);
        QTRY_COMPARE_WITH_TIMEOUT(at.purposes(), QStringList{u"Token"_s}, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(at.seat.program().sandbox().received().size(), 1, patienceMs);
        at.seat.click(u"cancelSending"_s);
        QTRY_COMPARE_WITH_TIMEOUT(at.source.currentText(), u"Last order"_s, patienceMs);
        QCOMPARE(at.purposes().last(), u"Order"_s);
        QVERIFY(at.shown(u"Answer"_s, u"cancelled"_s).contains(u"It was cancelled."_s));
    }

    void wordsAreFoundInIt()
    {
        Ordered at;
        QVERIFY(at.order());
        QVERIFY(!at.shown(u"Request"_s, u"retentionYear"_s).isEmpty());
        at.list.setFocus();
        QTest::keyClick(&at.list, Qt::Key_F, Qt::ControlModifier);
        auto &words = at.seat.find<QLineEdit>(u"findWords"_s);
        const auto &count = at.seat.find<QLabel>(u"findCount"_s);
        const QString all = at.text.text().text;
        const auto places = all.count(u"on"_s, Qt::CaseInsensitive);
        QVERIFY(places > 2);
        QTest::keyClicks(&words, u"ON"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count.text(), u"1 of %1"_s.arg(places), patienceMs);
        QCOMPARE(at.text.selectedText(), u"on"_s);
        QTest::keyClick(&at.list, Qt::Key_F3);
        QCOMPARE(count.text(), u"2 of %1"_s.arg(places));
        QTest::keyClick(&at.list, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count.text(), u"1 of %1"_s.arg(places));
        QTest::keyClick(&words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count.text(), u"%1 of %1"_s.arg(places)); // round
        // The search goes along with what is shown.
        QTest::keyClick(&words, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&words, u"retentionYear"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count.text(), u"1 of 1"_s, patienceMs);
        QVERIFY(!at.shown(u"Answer"_s, u"HTTP/1.1 200"_s).contains(u"retentionYear"_s));
        QTRY_COMPARE_WITH_TIMEOUT(count.text(), u"not found"_s, patienceMs);
        QVERIFY(!at.seat.find<QToolButton>(u"findNext"_s).isEnabled());
        QTest::keyClick(&words, Qt::Key_Escape);
        QVERIFY(!words.isVisible());
        QVERIFY(at.text.hasFocus());
    }

    /// In the smallest window that is promised, in either appearance, nothing is cut.
    void fitsIntoASmallWindow_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void fitsIntoASmallWindow()
    {
        QFETCH(bool, isDark);
        Ordered at;
        const QString name = isDark ? u"dark-"_s : u"light-"_s;
        at.seat.program().theme().setAppearance(isDark ? Appearance::Dark : Appearance::Light);
        QTRY_VERIFY_WITH_TIMEOUT(at.empty.text().contains(u"After an order"_s), patienceMs);
        keepPicture(at.seat.window().grab(), name + u"empty"_s);
        QVERIFY(at.order());
        QVERIFY(!at.shown(u"Answer"_s, u"\"status\": 1"_s).isEmpty());
        QCoreApplication::processEvents();
        keepPicture(at.seat.window().grab(), name + u"answer"_s);
        at.seat.window().resize(1024, 700);
        QVERIFY(!at.shown(u"Request"_s, u"retentionYear"_s).isEmpty());
        at.list.setFocus();
        QTest::keyClick(&at.list, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&at.seat.find<QLineEdit>(u"findWords"_s), u"application"_s);
        QTRY_COMPARE(at.seat.find<QLabel>(u"findCount"_s).text(), u"1 of 2"_s);
        QCoreApplication::processEvents();
        keepPicture(at.seat.window().grab(), name + u"search-1024"_s);
        QCOMPARE(clippedIn(&at.seat.window()).join(u'\n'), QString());
        at.seat.find<QTabBar>(u"exchangeParts"_s).setCurrentIndex(2);
        QCoreApplication::processEvents();
        keepPicture(at.seat.window().grab(), name + u"connection-1024"_s);
        QVERIFY(!at.seat.find<QWidget>(u"findWords"_s).isVisible()); // there is nothing to be searched
        QCOMPARE(clippedIn(&at.seat.window()).join(u'\n'), QString());
    }

    void listsThisRunAndAnyAttempt()
    {
        Ordered at;
        QVERIFY(at.order());
        const QStringList last = at.purposes();
        at.source.setCurrentIndex(1);
        Q_EMIT at.source.activated(1);
        QVERIFY(at.purposes().size() >= last.size());

        QString id;
        std::optional<JournalRead<QList<JournalEntry>>> read;
        Journal journal(journalFolder());
        journal.entries({}, this, [&](const JournalRead<QList<JournalEntry>> &found) { read = found; });
        QTRY_VERIFY_WITH_TIMEOUT(read, patienceMs);
        id = std::get<QList<JournalEntry>>(*read).first().attempt.facts.id;
        at.pane.showAttempt(id);
        QTRY_COMPARE_WITH_TIMEOUT(at.purposes(), last, patienceMs);
        QVERIFY(at.source.currentText().startsWith(u"Order of "_s));
        at.pane.showAttempt(u"nothing"_s);
        QTRY_VERIFY_WITH_TIMEOUT(at.empty.text().contains(u"nothing was kept"_s), patienceMs);
        QVERIFY(at.empty.isVisible());
    }

    void laterReadsBelongToTheOrder()
    {
        Ordered at;
        QVERIFY(at.order());
        const auto before = at.purposes().size();
        Exchange look;
        look.purpose = Purpose::Services;
        at.pane.add(u"another"_s, {look});
        QCOMPARE(at.purposes().size(), before);
        const auto read = at.seat.program().exchanges().all();
        QVERIFY(!read.isEmpty());
    }

    void allOfItByKeyboard()
    {
        Ordered at;
        QVERIFY(at.order());
        at.list.setFocus();
        QTest::keyClick(&at.list, Qt::Key_Home);
        QCOMPARE(at.list.currentIndex().row(), 0);
        QTest::keyClick(&at.list, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(at.seat.find<QWidget>(u"findWords"_s).hasFocus());
        for (const QString &name : {u"exchangeSource"_s, u"exchangeCopy"_s, u"exchangeList"_s,
                 u"exchangeParts"_s, u"exchangeSetsOut"_s, u"exchangeFind"_s, u"exchangeText"_s}) {
            const QWidget &control = at.seat.find<QWidget>(name);
            QVERIFY2(control.focusPolicy() & Qt::TabFocus, qPrintable(name));
            QVERIFY2(!QAccessible::queryAccessibleInterface(&const_cast<QWidget &>(control))
                          ->text(QAccessible::Name)
                          .isEmpty(),
                qPrintable(name));
        }
    }
};

} // namespace onboard

SEAT_MAIN(onboard::ExchangeTest)
#include "exchange_test.moc"
