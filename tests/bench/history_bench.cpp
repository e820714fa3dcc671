// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// How long a person waits for the history, by the number of attempts in the journal.
#include "bench/filledjournal.h"
#include "history/historycolumns.h"
#include "history/historypane.h"
#include "support/gapmeter.h"
#include "theme/theme.h"

#include "delivery/journalfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <fcntl.h>
#include <functional>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace onboard;

namespace {

constexpr int repeats = 5; ///< of which the middle one counts
constexpr int pagesScrolled = 50;

/// Lets events happen until it holds.
void waitFor(const std::function<bool()> &holds)
{
    QElapsedTimer patience;
    patience.start();
    while (!holds()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        if (patience.elapsed() > 120'000)
            qFatal("waited for two minutes");
    }
}

double millisecondsOf(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// So that it has to come from the disk.
void forget(const QString &file)
{
    const int descriptor = open(file.toUtf8().constData(), O_RDONLY);
    fsync(descriptor);
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    close(descriptor);
}

/// The tab in a window of its own, as it is opened.
class Bench
{
public:
    explicit Bench(const QString &folder)
        : m_journal(folder)
        , m_settings(folder + u"/settings.ini"_s, QSettings::IniFormat)
        , m_pane(m_journal, m_settings, m_theme)
        , m_table(*m_pane.findChild<QTableView *>(u"history"_s))
        , m_model(*qobject_cast<HistoryModel *>(m_table.model()))
    {
        m_pane.resize(900, 700);
        m_pane.show();
        waitForRows();
        m_pane.repaint();
    }

    /// From when a person asks for it to when the rows are painted.
    [[nodiscard]] double timeOf(const std::function<void()> &ask)
    {
        QElapsedTimer clock;
        clock.start();
        ask();
        waitForRows();
        m_pane.repaint();
        const double taken = millisecondsOf(clock);
        settle();
        return taken;
    }

    void filterBy(const QString &words)
    {
        auto &line = *m_pane.findChild<QLineEdit *>(u"historyWords"_s);
        line.setText(words);
        Q_EMIT line.returnPressed(); // without the pause after the last key
    }
    void choose(const char *box, int row)
    {
        m_pane.findChild<QComboBox *>(QString::fromLatin1(box))->setCurrentIndex(row);
    }
    void sortBy(int column) { m_table.sortByColumn(column, Qt::AscendingOrder); }
    void reset()
    {
        for (const char *box : {"historyClass", "historyProfile", "historyDays"})
            choose(box, 0);
        filterBy({});
        m_table.sortByColumn(0, Qt::DescendingOrder);
        settle();
    }

    void scroll()
    {
        for (int page = 0; page < pagesScrolled && m_model.hasMore(); ++page) {
            const int before = m_model.rowCount();
            waitFor([&] {
                m_table.verticalScrollBar()->setValue(
                    m_table.verticalScrollBar()->maximum()); // End, held down
                return m_model.rowCount() > before || !m_model.hasMore();
            });
        }
    }

    /// Until what was asked for beside the rows, such as their number, is there as well.
    void settle()
    {
        bool isDone = false;
        m_journal.profiles(&m_pane, [&isDone](const auto &) { isDone = true; });
        waitFor([&] { return isDone; });
    }

private:
    void waitForRows()
    {
        waitFor([this] { return m_model.state() != HistoryModel::State::Reading; });
    }

    Theme m_theme;
    Journal m_journal;
    QSettings m_settings;
    HistoryPane m_pane;
    QTableView &m_table;
    HistoryModel &m_model;
};

void print(const QString &what, double milliseconds, const QString &aim = {})
{
    QTextStream(stdout) << u"  %1 %2 ms  %3\n"_s.arg(what, -44).arg(milliseconds, 8, 'f', 1).arg(aim);
}

double opening(const QString &folder, const QString &file, bool fromDisk)
{
    std::vector<double> times;
    for (int at = 0; at < repeats; ++at) {
        if (fromDisk)
            forget(file);
        QElapsedTimer clock;
        clock.start();
        const Bench bench(folder);
        times.push_back(millisecondsOf(clock));
    }
    return median(times);
}

void measureFilters(Bench &bench)
{
    struct Row
    {
        const char *what;
        std::function<void()> ask;
    };
    std::vector<Row> rows;
    for (const char *words : {"o", "office365", "customer", "customer 4711", "partner b office", "added",
             "userseatnotenough", "ticket", "no such thing"})
        rows.push_back({words, [&bench, words] { bench.filterBy(QString::fromLatin1(words)); }});
    for (const Row &row : rows) {
        std::vector<double> times;
        for (int at = 0; at < repeats; ++at) {
            bench.reset();
            times.push_back(bench.timeOf(row.ask));
        }
        print(u"text “%1”"_s.arg(QString::fromLatin1(row.what)), median(times), u"aim: 100"_s);
    }
    rows = {{"class: refused", [&bench] { bench.choose("historyClass", 3); }},
        {"class: unknown, not settled", [&bench] { bench.choose("historyClass", 6); }},
        {"profile", [&bench] { bench.choose("historyProfile", 3); }},
        {"last 365 days", [&bench] { bench.choose("historyDays", 4); }}};
    for (const Row &row : rows) {
        bench.reset();
        print(QString::fromLatin1(row.what), bench.timeOf(row.ask));
    }
    for (int column = 1; column < fixedHistoryColumns(); ++column) {
        if (!historyColumns().at(column).sort)
            continue;
        bench.reset();
        print(u"sorted by %1"_s.arg(historyColumns().at(column).key),
            bench.timeOf([&] { bench.sortBy(column); }));
    }
    bench.reset();
    bench.filterBy(u"office365"_s);
    bench.settle();
    print(u"text “office365” sorted by duration"_s, bench.timeOf([&] { bench.sortBy(7); }));
    bench.reset();
}

void measureScrolling(Bench &bench)
{
    test::GapMeter gaps;
    QElapsedTimer clock;
    clock.start();
    bench.scroll();
    print(u"scrolling through %1 pages"_s.arg(pagesScrolled), millisecondsOf(clock));
    print(u"longest time without an answer meanwhile"_s, static_cast<double>(gaps.largest().count()),
        u"aim: 16"_s);
}

/// What all of it costs the one thing that matters: writing down an order.
void measureOrders(const QString &folder)
{
    JournalFile journal(folder);
    std::vector<double> times;
    for (int at = 0; at < 4 * repeats; ++at) {
        const AttemptFacts facts = test::factsOf(QUuid::createUuid().toString());
        QElapsedTimer clock;
        clock.start();
        if (!test::writes(journal, facts, test::success))
            qFatal("the order cannot be written down");
        times.push_back(millisecondsOf(clock));
    }
    print(u"an order written down, begin to end"_s, median(times));
}

void measure(int attempts)
{
    const QTemporaryDir folder;
    QTextStream out(stdout);
    QElapsedTimer clock;
    clock.start();
    const QString file = bench::fillJournal(folder.path(), attempts);
    out << u"%L1 attempts: %L2 KB, filled in %3 s\n"_s.arg(attempts)
               .arg(QFileInfo(file).size() / 1024)
               .arg(clock.elapsed() / 1000);
    out.flush();
    print(u"opened"_s, opening(folder.path(), file, false), u"aim: 300"_s);
    print(u"opened, nothing of it in memory"_s, opening(folder.path(), file, true), u"aim: 300"_s);
    {
        Bench bench(folder.path());
        bench.settle();
        measureFilters(bench);
        measureScrolling(bench);
    }
    measureOrders(folder.path());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QList<int> sizes;
    for (const QString &argument : application.arguments().mid(1))
        sizes.append(argument.toInt());
    if (sizes.isEmpty())
        sizes = {1'000, 100'000, 1'000'000};
    for (const int size : sizes)
        measure(size);
    return 0;
}
