// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/exitcode.h"
#include "command/program.h"
#include "connection/scrubber.h"
#include "delivery/verdict.h"
#include "e2e/echoes.h"
#include "e2e/leaksearch.h"
#include "e2e/windowtexts.h"
#include "ui/window/seat.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QUuid>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace onboard {

using namespace test;

namespace {

constexpr int patienceMs = 120'000;

QByteArray *lines = nullptr; ///< where the log goes

void note(QtMsgType, const QMessageLogContext &, const QString &line)
{
    if (lines)
        *lines += line.toUtf8() + '\n';
}

QByteArray clipboard()
{
    QByteArray texts;
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection, QClipboard::FindBuffer})
        texts += QApplication::clipboard()->text(mode).toUtf8() + '\n';
    return texts;
}

} // namespace

/// The real window with a real keyring, at a service that repeats secret and token in every form.
class WindowLeakTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsNothing_data();
    void showsNothing();
    void dialogsShowNothing();
    void whatIsPlantedIsFound();

private:
    [[nodiscard]] QString addProfile(const FaultServer &server);
    [[nodiscard]] QString found(const QByteArray &texts) const { return m_search.findIn(texts).join(u'\n'); }

    LeakSearch m_search = searchForBoth();
    QByteArray m_log;
    QtMessageHandler m_before = nullptr;
    std::optional<Scrubber> m_scrubber; ///< as in main()
};

void WindowLeakTest::initTestCase()
{
    QCOMPARE(qgetenv("KEYRING_STATE"), "unlocked");
}

void WindowLeakTest::init()
{
    m_log.clear();
    lines = &m_log;
    m_before = qInstallMessageHandler(note);
    m_scrubber.emplace();
    QLoggingCategory::setFilterRules(u"*=true"_s);
    QApplication::clipboard()->clear();
}

void WindowLeakTest::cleanup()
{
    QLoggingCategory::setFilterRules({});
    m_scrubber.reset();
    qInstallMessageHandler(m_before);
    lines = nullptr;
    QVERIFY(m_log.contains("qt.") || m_log.size() > 1'000); // else nothing was logged
    QCOMPARE(found(m_log), QString());
    QVERIFY(!LeakSearch::filesIn(QDir::homePath()).isEmpty()); // else nothing is searched
    QCOMPARE(m_search.findInFiles(QDir::homePath()).join(u'\n'), QString());
}

QString WindowLeakTest::addProfile(const FaultServer &server)
{
    const QString name = u"Leaky "_s + QUuid::createUuid().toString(QUuid::WithoutBraces).first(8);
    const Ended added = run({u"profile"_s, u"add"_s, name, u"--environment"_s, u"custom"_s, u"--base-url"_s,
                                server.url().toString(), u"--token-url"_s, server.url(u"/token"_s).toString(),
                                u"--client-id"_s, u"client"_s, u"--secret-stdin"_s},
        clientSecret + '\n');
    return added.exitCode == ExitSuccess ? name : QString();
}

void WindowLeakTest::showsNothing_data()
{
    QTest::addColumn<QList<Script>>("token");
    QTest::addColumn<QList<Script>>("order");
    QTest::addColumn<int>("exitCode");
    for (const Echo &echo : echoes())
        QTest::newRow(echo.name) << echo.token << echo.order << echo.exitCode;
}

void WindowLeakTest::showsNothing()
{
    QFETCH(QList<Script>, token);
    QFETCH(QList<Script>, order);
    QFETCH(int, exitCode);
    FaultServer server;
    server.play("/token", token);
    server.play("/partner", order);
    const QString name = addProfile(server);
    QVERIFY(!name.isEmpty());

    Seat seat;
    seat.window().useProfile(seat.program().profiles().byName(name)->id);
    seat.fillInSample(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QVERIFY(seat.reviewed());
    QCOMPARE(found(windowTexts()), QString());
    std::optional<Attempt> ended;
    connect(&seat.submission(), &Submission::finished, &seat.window(),
        [&ended](const Attempt &attempt) { ended = attempt; });
    seat.click(u"send"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ended, patienceMs);
    QCOMPARE(int{exitCodeOf(classOf(ended->outcome, seat.submission().contract()))}, exitCode);

    // They were in play.
    QVERIFY(server.requestsTo("/token").first().body.contains(clientSecret.toPercentEncoding()));
    if (exitCode != ExitNotSent)
        QCOMPARE(server.requestsTo("/partner").first().header("Authorization"), "Bearer " + test::token);

    auto &tabs = seat.find<QTabWidget>({});
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        QCOMPARE(found(windowTexts()), QString());
    }
    tabs.setCurrentIndex(0);
    for (const QString &copy : {u"copyForSupport"_s, u"copyBody"_s}) {
        QApplication::clipboard()->clear();
        seat.find<QPushButton>(copy).click();
        QVERIFY(clipboard().size() > 100);
        QCOMPARE(found(clipboard()), QString());
    }
}

void WindowLeakTest::dialogsShowNothing()
{
    FaultServer server;
    server.play("/token", {answer(200, echoedToken(), echoedHeaders())});
    const QString name = addProfile(server);
    Seat seat;
    seat.window().useProfile(seat.program().profiles().byName(name)->id);

    seat.window().testConnection();
    QTRY_VERIFY_WITH_TIMEOUT(windowTexts().contains("elements.license.readwrite.all"), patienceMs);
    QCOMPARE(found(windowTexts()), QString());

    seat.window().connectToAvePoint();
    QLineEdit *visible = nullptr;
    const auto isThere = [&] {
        const auto all = seat.window().findChildren<QLineEdit *>(u"secret"_s);
        const auto first = std::ranges::find_if(all, &QLineEdit::isVisible);
        visible = first == all.end() ? nullptr : *first;
        return visible != nullptr;
    };
    QTRY_VERIFY(isThere());
    QLineEdit &entry = *visible;
    entry.setFocus();
    QTest::keyClicks(&entry, QString::fromUtf8(clientSecret));
    QCOMPARE(entry.text(), QString::fromUtf8(clientSecret));
    QTest::keyClick(&entry, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&entry, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(found(clipboard()), QString());
    QTest::keyClick(&entry, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(found(clipboard()), QString());
    QCOMPARE(found(windowTexts()), QString());
}

/// Proof that the other tests would see it.
void WindowLeakTest::whatIsPlantedIsFound()
{
    const QString secret = QString::fromUtf8(clientSecret);
    for (const auto plant : {+[](QLabel &label, const QString &text) { label.setText(text); },
             +[](QLabel &label, const QString &text) { label.setToolTip(text); },
             +[](QLabel &label, const QString &text) { label.setAccessibleName(text); },
             +[](QLabel &label, const QString &text) { label.addAction(new QAction(text, &label)); }}) {
        QVERIFY(found(windowTexts()).isEmpty());
        QLabel label;
        plant(label, secret);
        QVERIFY(!found(windowTexts()).isEmpty());
    }
    {
        QComboBox box;
        box.addItem(u"first"_s, secret);
        QVERIFY(!found(windowTexts()).isEmpty());
    }
    QApplication::clipboard()->setText(secret);
    QVERIFY(!found(clipboard()).isEmpty());
    QApplication::clipboard()->clear();

    m_scrubber.reset();
    qInstallMessageHandler(note);
    qWarning() << secret;
    QVERIFY(!found(m_log).isEmpty());
    m_log.replace(m_log.indexOf(clientSecret.first(4)), m_log.size(), QByteArray(2'000, '-'));
    m_scrubber.emplace();
}

} // namespace onboard

int main(int argc, char **argv)
{
    qputenv("LANGUAGE", "en");
    qputenv("LC_ALL", "C.UTF-8");
    QApplication application(argc, argv);
    onboard::nameApplication();
    onboard::WindowLeakTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "windowleak_test.moc"
