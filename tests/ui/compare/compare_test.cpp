// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "compare/comparewindow.h"
#include "compare/comparisonmodel.h"
#include "theme/notice.h"
#include "theme/theme.h"
#include "ui/theme/walk.h"

#include "delivery/journal/journal.h"
#include "delivery/journalfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace onboard;

namespace {

struct Kept
{
    QByteArray body;
    int status;
    QByteArray answer;
    qint64 wait;
};

Exchange orderExchange(const Kept &kept)
{
    Exchange exchange;
    exchange.startedAt = QDateTime::currentDateTimeUtc();
    exchange.url = QUrl(u"https://graph.example/customers/1/services"_s);
    exchange.requestHeaders = {
        {"Host", "graph.example"}, {"Authorization", "Bearer \u2022\u2022\u2022\u2022"}};
    exchange.requestBody = kept.body;
    exchange.httpStatus = 200;
    exchange.httpVersion = "HTTP/1.1";
    exchange.responseHeaders = {{"Content-Type", "application/json"}};
    exchange.responseBody = kept.answer;
    exchange.times.wait = kept.wait;
    exchange.times.total = kept.wait + 1;
    return exchange;
}

/// Writes an attempt as the program does, and gives its ID.
QString write(JournalFile &journal, const QString &customer, const Kept &kept)
{
    const AttemptFacts facts = test::factsOf(customer);
    Request request = test::requestFor(facts);
    request.body = kept.body;
    if (!std::holds_alternative<Begun>(journal.begin(facts, request, {})) || journal.markSending(facts.id))
        qFatal("the journal of the test cannot be written");
    Attempt attempt;
    attempt.facts = facts;
    attempt.outcome =
        Answered{{.httpStatus = 200, .requestId = u"r-"_s + customer, .body = kept.answer}, kept.status};
    attempt.durationMs = kept.wait + 5;
    attempt.postsSent = 1;
    if (journal.conclude(attempt) || journal.keepExchanges(facts.id, {orderExchange(kept)}))
        qFatal("the journal of the test cannot be written");
    return facts.id;
}

/// A window over two attempts that were really written.
struct Scene
{
    Scene()
    {
        JournalFile file(folder.path() + u"/journal"_s);
        first =
            write(file, u"one"_s, {R"({"product":"Office365Backup","seats":25})", 1, R"({"status":1})", 40});
        second = write(file, u"two"_s,
            {R"({"seats":26,"product":"Office365Backup"})", 4, R"({"status":4,"message":"no"})", 40});
    }
    std::unique_ptr<CompareWindow> open(const QString &one, const QString &other)
    {
        return std::make_unique<CompareWindow>(journal(), one, other, theme, nullptr);
    }
    Journal &journal()
    {
        if (!m_journal)
            m_journal = std::make_unique<Journal>(folder.path() + u"/journal"_s);
        return *m_journal;
    }

    QTemporaryDir folder;
    Theme theme;
    QString first;
    QString second;

private:
    std::unique_ptr<Journal> m_journal;
};

/// "Section/sign name/left/right" of every row that is shown.
QStringList rowsOf(const CompareWindow &window)
{
    const QAbstractItemModel &model = *window.findChild<QTreeView *>(u"comparison"_s)->model();
    QStringList rows;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex at = model.index(section, 0);
        for (int row = 0; row < model.rowCount(at); ++row) {
            QStringList cells{at.data().toString()};
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column, at).data().toString());
            rows.append(cells.join(u'/'));
        }
    }
    return rows;
}

} // namespace

class CompareTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void differencesStandByTheirNames();
    void theOlderAttemptIsTheFirst();
    void anAttemptDoesNotDifferFromItself();
    void tipsShowWhatIsThere();
    void whatIsShownIsCopied();
    void anAttemptThatIsGoneIsSaid();
    void withoutExchangesTheJournalIsCompared();
    void pictures();
};

void CompareTest::differencesStandByTheirNames()
{
    Scene scene;
    const auto window = scene.open(scene.first, scene.second);
    QTRY_VERIFY(!rowsOf(*window).isEmpty());
    const QStringList rows = rowsOf(*window);
    QVERIFY(rows.contains(u"Attempt/≠ Customer ID/one/two"_s));
    QVERIFY(rows.contains(u"Attempt/≠ Request ID/r-one/r-two"_s));
    QVERIFY(rows.contains(u"Body of the request/≠ seats/25/26"_s));
    QVERIFY(rows.contains(u"Body of the answer/≠ status/1/4"_s));
    QVERIFY(rows.contains(u"Body of the answer/+ message/—/no"_s));
    // Neither the order of members nor what is the same is a difference.
    QVERIFY(rows.filter(u"product"_s).isEmpty());
    QVERIFY(rows.filter(u"Headers"_s).isEmpty());
    QVERIFY(rows.filter(u"Timing"_s).isEmpty());

    window->findChild<QCheckBox *>(u"onlyChanges"_s)->click();
    const QStringList all = rowsOf(*window);
    QVERIFY(all.contains(u"Body of the request/  product/Office365Backup/Office365Backup"_s));
    QVERIFY(all.contains(u"Headers of the request/  Authorization/Bearer ••••/Bearer ••••"_s));
    QVERIFY(all.contains(u"Timing in ms/  Wait/40/40"_s));
    QCOMPARE(
        window->findChild<QLabel *>(u"comparisonCount"_s)->text(), u"%1 difference(s)"_s.arg(rows.size()));
}

void CompareTest::theOlderAttemptIsTheFirst()
{
    Scene scene;
    const auto window = scene.open(scene.second, scene.first);
    QTRY_VERIFY(rowsOf(*window).contains(u"Attempt/≠ Customer ID/one/two"_s));
    QVERIFY(window->findChild<QLabel *>(u"comparedFirst"_s)->text().contains(u"status 1"_s));
    QVERIFY(window->findChild<QLabel *>(u"comparedSecond"_s)->text().contains(u"status 4"_s));
}

void CompareTest::anAttemptDoesNotDifferFromItself()
{
    Scene scene;
    const auto window = scene.open(scene.first, scene.first);
    QTRY_COMPARE(window->findChild<QLabel *>(u"comparisonCount"_s)->text(), u"There is no difference."_s);
    QVERIFY(rowsOf(*window).isEmpty());
    QVERIFY(!window->findChild<QPushButton *>(u"copyComparison"_s)->isEnabled());
}

/// A tip takes for HTML what looks like it: neither is it to be rendered, nor is anything else to be garbled.
void CompareTest::tipsShowWhatIsThere()
{
    Scene scene;
    JournalFile file(scene.folder.path() + u"/journal"_s);
    const QString third = write(file, u"three"_s,
        {R"({"seats":26})", 4, R"({"status":4,"message":"<b>A</b>","detail":"this & that"})", 40});
    const auto window = scene.open(scene.second, third);
    QTRY_VERIFY(!rowsOf(*window).isEmpty());
    const QAbstractItemModel &model = *window->findChild<QTreeView *>(u"comparison"_s)->model();
    QStringList seen;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex at = model.index(section, 0);
        for (int row = 0; row < model.rowCount(at); ++row) {
            const QString tip = model.index(row, 2, at).data(Qt::ToolTipRole).toString();
            QTextDocument shown;
            if (Qt::mightBeRichText(tip)) // as QToolTip decides
                shown.setHtml(tip);
            else
                shown.setPlainText(tip);
            seen.append(shown.toPlainText());
        }
    }
    QVERIFY2(seen.contains(u"<b>A</b>"_s), qPrintable(seen.join(u'\n')));
    QVERIFY2(seen.contains(u"this & that"_s), qPrintable(seen.join(u'\n')));
}

void CompareTest::whatIsShownIsCopied()
{
    Scene scene;
    const auto window = scene.open(scene.first, scene.second);
    QTRY_VERIFY(!rowsOf(*window).isEmpty());
    window->findChild<QPushButton *>(u"copyComparison"_s)->click();
    QVERIFY(QApplication::clipboard()->text().contains(u"Body of the request\n  ≠ seats\t25\t26\n"_s));
}

void CompareTest::anAttemptThatIsGoneIsSaid()
{
    Scene scene;
    const auto window = scene.open(scene.first, u"00000000-0000-4000-8000-000000000000"_s);
    QTRY_COMPARE(window->findChild<Notice *>(u"notice"_s)->text(),
        u"One of the attempts is not in the journal any more."_s);
    QVERIFY(rowsOf(*window).isEmpty());
}

void CompareTest::withoutExchangesTheJournalIsCompared()
{
    Scene scene;
    QString third;
    {
        JournalFile file(scene.folder.path() + u"/journal"_s);
        const AttemptFacts facts = test::factsOf(u"three"_s);
        QVERIFY(test::begins(file, facts));
        third = facts.id;
        Attempt attempt;
        attempt.facts = facts;
        QVERIFY(!file.conclude(attempt));
    }
    const auto window = scene.open(scene.first, third);
    QTRY_VERIFY(!rowsOf(*window).isEmpty());
    const QStringList rows = rowsOf(*window);
    QVERIFY(rows.contains(u"Body of the request/− seats/25/—"_s));
    QVERIFY(rows.contains(u"Headers of the request/− Host/graph.example/—"_s));
}

void CompareTest::pictures()
{
    Scene scene;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        scene.theme.setAppearance(appearance);
        const auto window = scene.open(scene.first, scene.second);
        QTRY_VERIFY(!rowsOf(*window).isEmpty());
        window->show();
        QApplication::processEvents();
        test::keepPicture(
            window->grab(), appearance == Appearance::Dark ? u"compare-dark"_s : u"compare-light"_s);
    }
    scene.theme.setAppearance(Appearance::System);
}

QTEST_MAIN(CompareTest)

#include "compare_test.moc"
