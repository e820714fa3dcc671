// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/exchangemodel.h"
#include "exchange/exchangepane.h"
#include "exchange/exchangewords.h"
#include "exchange/longtextview.h"
#include "support/faultserver.h"
#include "support/proxy.h"
#include "theme/theme.h"
#include "ui/theme/walk.h"

#include "connection/httpcall.h"
#include "delivery/journal/journal.h"
#include "delivery/journalfixture.h"
#include "exchange/exchangelog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>
#include <QThreadPool>
#include <QTimer>
#include <QTreeView>

#include <functional>

using namespace Qt::StringLiterals;

namespace onboard {

using test::answer;
using test::FaultServer;

namespace {

constexpr int patienceMs = 60'000;
enum Part { AnswerPart, RequestPart, ConnectionPart };
enum ListedRow { LastOrder, ThisRun, FromHistory };

const QByteArray secretToken = "tk~L3ak/+tOken_=x7Qp.9";

/// An order as the program sends one, with what it needs to live.
class Posted
{
public:
    Posted(const QUrl &url, const QByteArray &body,
        const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration())
    {
        setProxyFor(network, url);
        QNetworkRequest request = hardenedRequest(url, tls, {});
        if (!setHeader(request, "Authorization", "Bearer " + secretToken)
            || !setHeader(request, "Content-Type", "application/json")
            || !setHeader(request, "X-Correlation-ID", "c0ffee"))
            qFatal("no header");
        call = std::make_unique<HttpCall>(
            network.post(request, body), HttpBounds{}, Sending{Purpose::Order, body});
        QObject::connect(call.get(), &HttpCall::finished, call.get(),
            [this](const CallResult &result) { exchange = result.record.exchange(); });
    }

    QNetworkAccessManager network;
    std::unique_ptr<HttpCall> call;
    std::optional<Exchange> exchange;
};

/// An attempt of the journal with these exchanges; its ID.
QString keptAttempt(const QString &folder, const QString &customer, const QList<Exchange> &exchanges)
{
    JournalFile file(folder);
    const AttemptFacts facts = test::factsOf(customer);
    if (!test::begins(file, facts) || file.keepExchanges(facts.id, exchanges))
        qFatal("the journal of the test cannot be written");
    return facts.id;
}

/// The tab by itself, with all that was sent and received in this run.
class Pane
{
public:
    /// What is prepared is there before the tab is shown.
    explicit Pane(const std::function<void(Pane &)> &prepare = {})
    {
        if (prepare)
            prepare(*this);
        window.resize(700, 600);
        window.show();
        window.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&window)); }();
        choose(ThisRun);
    }

    void choose(int index)
    {
        source().setCurrentIndex(index);
        Q_EMIT source().activated(index);
    }

    template <class Control> [[nodiscard]] Control &find(const char *name)
    {
        auto *control = window.findChild<Control *>(QString::fromLatin1(name));
        if (!control)
            qFatal("no control named %s", name);
        return *control;
    }
    [[nodiscard]] QComboBox &source() { return find<QComboBox>("exchangeSource"); }
    [[nodiscard]] LongTextView &text() { return find<LongTextView>("exchangeText"); }
    [[nodiscard]] QTreeView &list() { return find<QTreeView>("exchangeList"); }
    void show(Part part) { find<QTabBar>("exchangeParts").setCurrentIndex(part); }
    [[nodiscard]] QStringList purposes()
    {
        QStringList words;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            words.append(list().model()->index(row, 0).data().toString());
        return words;
    }
    /// What stands beside that label in the part "Connection"; null: nothing.
    [[nodiscard]] QString fact(const QString &label)
    {
        for (const QLabel *value : find<QScrollArea>("exchangeConnection").widget()->findChildren<QLabel *>())
            if (value->accessibleName() == label)
                return value->text();
        return {};
    }
    [[nodiscard]] QString copied(int entry)
    {
        QApplication::clipboard()->clear();
        find<QPushButton>("exchangeCopy").menu()->actions().at(entry)->trigger();
        return QApplication::clipboard()->text();
    }

    [[nodiscard]] QString journalAt() const { return folder.path() + u"/journal"_s; }

    QTemporaryDir folder;
    Theme theme;
    ExchangeLog log;
    Journal journal{journalAt()};
    ExchangePane window{log, journal, theme};
};

Exchange exchangeFor(Purpose purpose)
{
    Exchange exchange;
    exchange.purpose = purpose;
    exchange.startedAt = QDateTime(QDate(2026, 11, 2), QTime(3, 4, 5), Qt::UTC);
    exchange.url = QUrl(u"https://graph.example/partner/x"_s);
    exchange.httpStatus = 200;
    exchange.httpVersion = "HTTP/1.1";
    return exchange;
}

QString momentOf(const Exchange &exchange)
{
    return QLocale().toString(exchange.startedAt.toLocalTime(), u"d MMM yyyy, HH:mm:ss"_s);
}

QByteArray jsonOf(qsizetype bytes)
{
    QByteArray body = "[";
    while (body.size() < bytes)
        body += R"({"name":"Contoso","seats":25,"added":true},)";
    return body + R"({"last":"one"}])";
}

} // namespace

class CallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
            qunsetenv(name);
    }
    void cleanup() { qunsetenv("https_proxy"); }

    /// Against what the other side of the connection received, sent and is.
    void tellsAllOfACall_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<bool>("byProxy");
        QTest::newRow("http") << false << false;
        QTest::newRow("https") << true << false;
        QTest::newRow("https, by a proxy") << true << true;
    }
    void tellsAllOfACall()
    {
        QFETCH(bool, isTls);
        QFETCH(bool, byProxy);
        const QByteArray name = byProxy ? "api.test" : "127.0.0.1"; // which only the proxy knows
        const auto server =
            isTls ? std::make_unique<FaultServer>(m_authority.issue(name)) : std::make_unique<FaultServer>();
        server->play("/",
            {answer(201, R"({"status":1,"name":"Contoso"})",
                {{"Zebra", "1"}, {"Alpha", "2"}, {"Content-Type", "application/json"}})});
        QUrl url = server->url(u"/partner/x"_s);
        url.setQuery(u"y=1"_s);
        test::Proxy proxy(server->port());
        if (byProxy) {
            qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
            url.setHost(QString::fromLatin1(name));
        }
        const QByteArray body = R"({"product":"Office365Backup","seats":25})";
        Posted posted(url, body, trusting());
        QTRY_VERIFY_WITH_TIMEOUT(posted.exchange, patienceMs);
        QCOMPARE(server->requests().size(), 1);

        Pane pane;
        pane.log.add(*posted.exchange);
        QCOMPARE(pane.purposes(), QStringList{u"Order"_s});
        const QModelIndex target = pane.list().model()->index(0, ExchangeModel::TargetColumn);
        QCOMPARE(target.data().toString(), u"POST "_s + url.host() + u"/partner/x"_s);
        QCOMPARE(pane.list().model()->index(0, ExchangeModel::StatusColumn).data().toString(), u"201"_s);

        // Method, address, headers in their order and the body are those that arrived, but for the token.
        QString arrived = QString::fromUtf8(server->requests().first().raw);
        arrived.replace("POST /partner/x?y=1 HTTP/1.1"_L1, "POST "_L1 + url.toString() + " HTTP/1.1"_L1);
        arrived.replace(QString::fromLatin1(secretToken), u"••••"_s);
        arrived.replace("\r\n"_L1, "\n"_L1);
        pane.find<QCheckBox>("exchangeSetsOut").setChecked(false);
        pane.show(RequestPart);
        QTRY_COMPARE_WITH_TIMEOUT(pane.text().text().text, arrived, patienceMs);
        pane.find<QCheckBox>("exchangeSetsOut").setChecked(true);
        arrived.replace(
            QString::fromUtf8(body), u"{\n    \"product\": \"Office365Backup\",\n    \"seats\": 25\n}"_s);
        QTRY_COMPARE_WITH_TIMEOUT(pane.text().text().text, arrived, patienceMs);

        pane.show(AnswerPart);
        QTRY_VERIFY_WITH_TIMEOUT(pane.text().text().text.startsWith(u"HTTP/1.1 201"_s), patienceMs);
        const QString answered = pane.text().text().text;
        QVERIFY2(answered.contains(u"\nZebra: 1\nAlpha: 2\n"_s), qPrintable(answered));
        QVERIFY2(answered.endsWith(u"\n\n{\n    \"status\": 1,\n    \"name\": \"Contoso\"\n}"_s),
            qPrintable(answered));

        pane.show(ConnectionPart);
        QCoreApplication::processEvents();
        test::keepPicture(
            pane.window.grab(), u"connection "_s + QString::fromLatin1(QTest::currentDataTag()));
        const QString address = u"127.0.0.1:%1"_s.arg(server->port());
        QCOMPARE(pane.fact(u"Address"_s), byProxy ? u"known to the proxy alone"_s : address);
        QCOMPARE(pane.fact(u"Proxy"_s), byProxy ? u"http://127.0.0.1:%1"_s.arg(proxy.port()) : u"none"_s);
        const QRegularExpression version(isTls ? u"^TLS 1\\.[23], ."_s : u"^none$"_s);
        QVERIFY2(
            version.match(pane.fact(u"Encryption"_s)).hasMatch(), qPrintable(pane.fact(u"Encryption"_s)));
        QCOMPARE(pane.fact(u"Certificate of"_s), isTls ? u"CN="_s + QString::fromLatin1(name) : QString());
        QCOMPARE(pane.fact(u"Issued by"_s), isTls ? u"CN=Authority of the test"_s : QString());
        const QRegularExpression duration(u"^\\d+ ms$"_s);
        const QStringList measured{isTls ? u"Connecting and TLS"_s : u"Connecting"_s, u"Sending"_s,
            u"Waiting"_s, u"Reading"_s, u"In all"_s};
        for (const QString &phase : measured)
            QVERIFY2(duration.match(pane.fact(phase)).hasMatch(), qPrintable(phase));
        QCOMPARE(pane.fact(u"Name look-up"_s), u"–"_s); // an address needs none, and a proxy does it itself
        QVERIFY(pane.fact(u"Started"_s).contains(posted.exchange->startedAt.toString(Qt::ISODateWithMs)));

        const QString whole = pane.copied(0);
        QVERIFY2(!whole.contains(QString::fromLatin1(secretToken)), qPrintable(whole));
        QVERIFY(whole.contains(u"Authorization: Bearer ••••"_s));
        QVERIFY(whole.contains(u"\nProxy: "_s + pane.fact(u"Proxy"_s) + u'\n'));
        QVERIFY(whole.contains(u"\nWaiting: "_s + pane.fact(u"Waiting"_s) + u'\n'));
    }

    void aNameIsLookedUp()
    {
        FaultServer server;
        server.play("/", {answer(200, "{}")});
        QUrl url = server.url(u"/x"_s);
        url.setHost(u"localhost"_s);
        Posted posted(url, "{}");
        QTRY_VERIFY_WITH_TIMEOUT(posted.exchange, patienceMs);
        Pane pane;
        pane.log.add(*posted.exchange);
        QVERIFY(pane.fact(u"Name look-up"_s).endsWith(u" ms"_s));
        QVERIFY(pane.fact(u"Address"_s).contains(u"127.0.0.1:%1"_s.arg(server.port())));
    }

    void whatDidNotTakePlaceIsADash()
    {
        Pane pane;
        Exchange kept = exchangeFor(Purpose::Order);
        kept.times.wait = 12'345;
        kept.times.total = 12'345;
        pane.log.add(kept);
        QCOMPARE(pane.fact(u"Connecting and TLS"_s), u"–"_s);
        QCOMPARE(pane.fact(u"Waiting"_s), u"12.3 s"_s);
        kept.times.connect = 1;
        kept.times.tls = 2;
        pane.log.add(kept);
        pane.list().setCurrentIndex(pane.list().model()->index(1, 0));
        QCOMPARE(pane.fact(u"Connecting"_s), u"1 ms"_s);
        QCOMPARE(pane.fact(u"TLS"_s), u"2 ms"_s);
        QCOMPARE(pane.fact(u"Connecting and TLS"_s), QString());
    }

    void saysWhyThereIsNoAnswer()
    {
        Posted refused(FaultServer().url(u"/x"_s), "{}");
        QTRY_VERIFY_WITH_TIMEOUT(refused.exchange, patienceMs);
        Pane pane;
        pane.log.add(*refused.exchange);
        QTRY_COMPARE_WITH_TIMEOUT(pane.text().text().text, u"The connection was refused."_s, patienceMs);
        QCOMPARE(pane.list().model()->index(0, ExchangeModel::StatusColumn).data().toString(), u"–"_s);
        QCOMPARE(pane.fact(u"Ending"_s), u"The connection was refused."_s);
    }

    void tellsWhatWasNotKept()
    {
        Pane pane;
        Exchange cut = exchangeFor(Purpose::Order);
        cut.responseBytesLeftOut = 2048;
        pane.log.add(cut);
        const QLabel &label = pane.find<QLabel>("exchangeRemark");
        QVERIFY(label.isVisible());
        QVERIFY2(label.text().startsWith(u"2"_s) && label.text().contains(u"not kept"_s),
            qPrintable(label.text()));
        pane.show(RequestPart);
        QVERIFY(!label.isVisible());
    }

    /// Of each kind of letter, the colour is on the screen.
    void jsonIsHighlighted()
    {
        Pane pane;
        QFont large = pane.text().font();
        large.setPixelSize(40);
        pane.text().setFont(large);
        Exchange exchange = exchangeFor(Purpose::Order);
        exchange.httpStatus = 0;
        exchange.responseBody = R"({"abc":"def","x":12})";
        pane.log.add(exchange);
        QTRY_VERIFY_WITH_TIMEOUT(pane.text().text().text.contains(u"\"x\": 12"_s), patienceMs);
        const QImage picture = pane.text().viewport()->grab().toImage();
        const auto has = [&](Role role) {
            const QRgb wanted = pane.theme.colour(role).rgb();
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (picture.pixel(x, y) == wanted)
                        return true;
            return false;
        };
        QVERIFY(has(Role::JsonKey));
        QVERIFY(has(Role::JsonString));
        QVERIFY(has(Role::JsonNumber));
    }

    /// What a service says is never taken for HTML.
    void aHostileReasonIsText()
    {
        Pane pane;
        Exchange exchange = exchangeFor(Purpose::Order);
        exchange.reason = "<img src=\"file:///etc/passwd\">";
        exchange.peer.certificateSubject = u"CN=<b>x</b>"_s;
        pane.log.add(exchange);
        exchange.url.setQuery(u"a=1&lt=2"_s);
        pane.log.add(exchange);
        const auto tipOfColumn = [&](ExchangeModel::Column column) {
            const QString tip = pane.list().model()->index(1, column).data(Qt::ToolTipRole).toString();
            return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
        };
        QCOMPARE(tipOfColumn(ExchangeModel::StatusColumn), u"200 "_s + QString::fromUtf8(exchange.reason));
        QCOMPARE(tipOfColumn(ExchangeModel::TargetColumn), exchange.url.toString());
        for (const QLabel *label : pane.window.findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QCOMPARE(pane.fact(u"Certificate of"_s), u"CN=<b>x</b>"_s);
    }

    /// However long a name is, the figures beside it stay in sight.
    void aLongNamePushesNothingOut()
    {
        Pane pane;
        Exchange exchange = exchangeFor(Purpose::Order);
        exchange.peer.certificateSubject = u"CN="_s + QString(290, u'x');
        pane.log.add(exchange);
        pane.show(ConnectionPart);
        const auto &area = pane.find<QScrollArea>("exchangeConnection");
        QTRY_VERIFY(area.widget()->width() > 0);
        QVERIFY(area.widget()->width() <= area.viewport()->width());
    }

    /// The text is made elsewhere and shown in pieces: what stood there stays meanwhile, the event loop comes
    /// round, and no more than a screenful is taken out of it.
    void tenMegabytesAreShownInPieces()
    {
        Pane pane;
        Exchange small = exchangeFor(Purpose::Token);
        small.responseBody = R"({"a":1})";
        pane.log.add(small);
        QTRY_VERIFY_WITH_TIMEOUT(pane.text().text().text.contains(u"\"a\": 1"_s), patienceMs);
        const QString before = pane.text().text().text;
        Exchange large = exchangeFor(Purpose::Order);
        large.responseBody = jsonOf(10'000'000);
        pane.log.add(large);
        pane.list().setCurrentIndex(pane.list().model()->index(1, 0));
        QCOMPARE(pane.text().text().text, before);
        int rounds = 0;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this, [&rounds] { ++rounds; });
        ticks.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(pane.text().text().text.size() > 10'000'000, patienceMs);
        QVERIFY2(rounds > 1, qPrintable(QString::number(rounds)));
        QVERIFY(pane.text().shownText().size() < 10'000);
        QVERIFY(pane.text().rows() > 1'000'000);
        QTest::keyClick(&pane.text(), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(pane.text().shownText().endsWith(u"\"last\": \"one\"\n    }\n]"_s));
    }

    /// One that was overtaken by another choice does not come after it.
    void aLateTextIsDropped()
    {
        Pane pane;
        Exchange large = exchangeFor(Purpose::Order);
        large.responseBody = jsonOf(3'000'000);
        Exchange small = exchangeFor(Purpose::Token);
        small.responseBody = R"({"a":1})";
        pane.log.add(small);
        pane.log.add(large);
        pane.list().setCurrentIndex(pane.list().model()->index(1, 0));
        pane.list().setCurrentIndex(pane.list().model()->index(0, 0));
        pane.find<QCheckBox>("exchangeSetsOut").setChecked(false);
        QTRY_VERIFY_WITH_TIMEOUT(pane.text().text().text.contains(u"\"a\":1"_s), patienceMs);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(patienceMs));
        QCoreApplication::processEvents();
        QVERIFY(pane.text().text().text.contains(u"\"a\":1"_s));
    }

    void anyAttemptIsReadFromTheJournal()
    {
        Pane pane;
        const QString one = keptAttempt(
            pane.journalAt(), u"one"_s, {exchangeFor(Purpose::Token), exchangeFor(Purpose::Order)});
        const QString two = keptAttempt(pane.journalAt(), u"two"_s, {exchangeFor(Purpose::Seats)});
        Attempt last;
        last.facts.id = u"last"_s;
        last.exchanges = {exchangeFor(Purpose::Services), exchangeFor(Purpose::Order)};
        pane.window.display(last);

        const QLabel &empty = pane.find<QLabel>("exchangeEmpty");
        pane.window.showAttempt(two);
        pane.window.showAttempt(one); // the answer to the first question comes, and is not shown
        QVERIFY2(empty.isVisible() && empty.text() == u"Being read…"_s, qPrintable(empty.text()));
        pane.window.add(one, {exchangeFor(Purpose::Services)});
        QTRY_COMPARE_WITH_TIMEOUT(
            pane.purposes(), (QStringList{u"Token"_s, u"Order"_s, u"Services"_s}), patienceMs);
        QCOMPARE(pane.source().currentText(), u"Order of "_s + momentOf(exchangeFor(Purpose::Order)));
        QVERIFY(!empty.isVisible());

        QTest::keyClick(&pane.source(), Qt::Key_Home); // the way back
        QCOMPARE(pane.source().currentText(), u"Last order"_s);
        QCOMPARE(pane.purposes(), (QStringList{u"Services"_s, u"Order"_s}));
        QTest::keyClick(&pane.source(), Qt::Key_End); // and there again
        QCOMPARE(pane.purposes(), (QStringList{u"Token"_s, u"Order"_s, u"Services"_s}));

        pane.window.showAttempt(u"unknown"_s);
        QTRY_VERIFY_WITH_TIMEOUT(empty.text().contains(u"nothing was kept"_s), patienceMs);
        QVERIFY(pane.list().isHidden() || !pane.list().isVisible());
        QCOMPARE(pane.source().currentText(), u"Order from the history"_s);
    }

    void saysThatTheJournalCannotBeRead()
    {
        Pane pane([](Pane &at) {
            QFile inTheWay(at.journalAt());
            QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        });
        const QLabel &empty = pane.find<QLabel>("exchangeEmpty");
        pane.choose(LastOrder);
        QTRY_VERIFY_WITH_TIMEOUT(empty.isVisible() && empty.text() != u"Being read…"_s, patienceMs);
        QVERIFY2(
            !empty.text().isEmpty() && !empty.text().contains(u"After an order"_s), qPrintable(empty.text()));
        pane.window.showAttempt(u"any"_s);
        QTRY_VERIFY_WITH_TIMEOUT(empty.isVisible() && empty.text() != u"Being read…"_s, patienceMs);
        QVERIFY2(!empty.text().isEmpty() && !empty.text().contains(u"nothing was kept"_s),
            qPrintable(empty.text()));
    }

    /// Of all that happens while an order is under way, tokens and the order itself.
    void anOrderUnderWayIsFollowed()
    {
        Pane pane;
        pane.window.begin();
        const QLabel &empty = pane.find<QLabel>("exchangeEmpty");
        QVERIFY2(empty.isVisible() && empty.text().contains(u"under way"_s), qPrintable(empty.text()));
        QCOMPARE(pane.source().currentText(), u"Order under way"_s);
        pane.log.add(exchangeFor(Purpose::Token));
        pane.log.add(exchangeFor(Purpose::Customers));
        QCOMPARE(pane.purposes(), QStringList{u"Token"_s});
        Attempt ended;
        ended.facts.id = u"one"_s;
        ended.exchanges = {
            exchangeFor(Purpose::Services), exchangeFor(Purpose::Token), exchangeFor(Purpose::Order)};
        pane.window.display(ended);
        QCOMPARE(pane.source().currentText(), u"Last order"_s);
        QCOMPARE(pane.purposes(), (QStringList{u"Services"_s, u"Token"_s, u"Order"_s}));
        QCOMPARE(pane.list().currentIndex().row(), 2);
        pane.log.add(exchangeFor(Purpose::Token)); // of somebody else
        QCOMPARE(pane.purposes().size(), 3);
        pane.window.begin();
        QVERIFY(empty.isVisible()); // nothing of the one before
    }

    /// It is the one that support is asked about.
    void theLastOrderIsThereAfterARestart()
    {
        QString newest;
        Pane pane([&newest](Pane &at) {
            keptAttempt(at.journalAt(), u"one"_s, {exchangeFor(Purpose::Seats)});
            newest = keptAttempt(
                at.journalAt(), u"two"_s, {exchangeFor(Purpose::Token), exchangeFor(Purpose::Order)});
        });
        pane.choose(LastOrder);
        QTRY_COMPARE_WITH_TIMEOUT(pane.purposes(), (QStringList{u"Token"_s, u"Order"_s}), patienceMs);
        QCOMPARE(pane.source().currentText(), u"Last order, of "_s + momentOf(exchangeFor(Purpose::Order)));
        pane.window.add(newest, {exchangeFor(Purpose::Services)}); // looked at again
        QCOMPARE(pane.purposes(), (QStringList{u"Token"_s, u"Order"_s, u"Services"_s}));
        pane.window.begin();
        QCOMPARE(pane.purposes(), QStringList());
        QCOMPARE(pane.source().currentText(), u"Order under way"_s);
    }

    /// Be it begun after the journal was asked, and before it answered.
    void anOrderOfThisRunIsTheLastOne()
    {
        Pane pane;
        const QLabel &empty = pane.find<QLabel>("exchangeEmpty");
        pane.choose(LastOrder);
        QTRY_VERIFY_WITH_TIMEOUT(empty.text().contains(u"After an order"_s), patienceMs);
        keptAttempt(pane.journalAt(), u"one"_s, {exchangeFor(Purpose::Seats)});
        pane.window.hide();
        pane.window.show();
        QCOMPARE(empty.text(), u"Being read…"_s);
        pane.window.begin();
        // The journal answers in the order in which it is asked: first which one, then what was sent by it.
        for (const QString &later : {u"unknown"_s, u"unknown too"_s}) {
            pane.window.showAttempt(later);
            QTRY_VERIFY_WITH_TIMEOUT(empty.text().contains(u"nothing was kept"_s), patienceMs);
        }
        pane.choose(LastOrder);
        QCOMPARE(pane.purposes(), QStringList());
        QCOMPARE(pane.source().currentText(), u"Order under way"_s);
    }

    void whatIsChosenStays()
    {
        Pane pane;
        QAbstractItemModelTester tester(
            pane.list().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        pane.log.add(exchangeFor(Purpose::Token));
        QCOMPARE(pane.list().currentIndex().row(), 0);
        pane.log.add(exchangeFor(Purpose::Services));
        QCOMPARE(pane.list().currentIndex().row(), 0);
        pane.choose(LastOrder);
        QVERIFY(!pane.list().isVisible());
    }

    void everyControlCanBeUsed()
    {
        Pane pane;
        pane.log.add(exchangeFor(Purpose::Order));
        for (const Part part : {AnswerPart, RequestPart, ConnectionPart}) {
            pane.show(part);
            QCOMPARE(test::faultsOf(&pane.window).join(u'\n'), QString());
        }
        pane.list().setFocus();
        QTest::keyClick(&pane.list(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(test::faultsOf(&pane.window).join(u'\n'), QString());
        QVERIFY(pane.text().isVisible()); // what is searched, not the connection
    }

    /// Writes how long it takes until 10 MB are on the screen.
    void timeUntilTenMegabytesAreShown()
    {
        if (qEnvironmentVariableIntValue("ONBOARD_MEASURE") != 1)
            QSKIP("ONBOARD_MEASURE is not set");
        Pane pane;
        Exchange large = exchangeFor(Purpose::Order);
        large.responseBody = jsonOf(10'000'000);
        QElapsedTimer clock;
        clock.start();
        pane.log.add(large);
        const qint64 held = clock.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(pane.text().text().text.size() > 10'000'000, patienceMs);
        const qint64 shown = clock.restart();
        const QString whole = pane.copied(0);
        qInfo("10 MB: chosen in %lld ms, shown after %lld ms, all of it copied in %lld ms (%lld letters)",
            static_cast<long long>(held), static_cast<long long>(shown),
            static_cast<long long>(clock.elapsed()), static_cast<long long>(whole.size()));
    }

private:
    [[nodiscard]] QSslConfiguration trusting() const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(m_authority.pem(), QSsl::Pem));
        return tls;
    }

    test::Authority m_authority{"Authority of the test"};
};

} // namespace onboard

QTEST_MAIN(onboard::CallsTest)
#include "calls_test.moc"
