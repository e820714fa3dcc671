// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/verdict.h"
#include "faultcases.h"
#include "support/gapmeter.h"
#include "support/http2.h"

#include <QFile>
#include <QTest>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onboard {

using test::Protocol;

namespace {

/// Speed is measured elsewhere. This is what a window goes beyond that waits for a name or an answer itself,
/// and what AddressSanitizer on a busy machine stays below.
constexpr auto longestGap = 2s;

const char *wordFor(Protocol protocol)
{
    return protocol == Protocol::Http ? "http" : protocol == Protocol::Https ? "https" : "h2";
}

QByteArray wordFor(OutcomeClass outcomeClass)
{
    return keyOf(outcomeClass);
}

/// All that a person reads of it.
QString wordsOf(const Verdict &verdict)
{
    return (QStringList{verdict.headline, verdict.code, verdict.sentence, verdict.advice} + verdict.details)
        .join(u'\n');
}

bool saysThatNothingWasAdded(const QString &words)
{
    return words.contains(u"Nothing was added"_s) || words.contains(u"Nothing left this computer"_s)
        || words.contains(u"Nothing of the order left this computer"_s);
}

bool saysThatItMayHaveBeenAdded(const QString &words)
{
    return words.contains(u"may have been added"_s)
        && words.contains(u"Do not send it again before you have looked at the customer’s services"_s);
}

/// What the words claim, from nothing but the words. Nothing when they claim two things, or none.
std::optional<Certainty> certaintyIn(const QString &words)
{
    const bool nothing = saysThatNothingWasAdded(words);
    const bool maybe = saysThatItMayHaveBeenAdded(words);
    if (nothing && maybe)
        return {};
    if (nothing)
        return Certainty::NothingAdded;
    if (maybe)
        return Certainty::MayHaveBeenAdded;
    return words.contains(u"was added"_s) ? std::optional(Certainty::Added) : std::nullopt;
}

/// What came of a row in one of its walks, for the table in tests/README.md.
struct Walked
{
    QByteArray fault;
    QByteArray where;
    QByteArray result; ///< POSTs, outcome, class, as cells
};

/// Rows with the same result in all walks become one.
QByteArray asMarkdown(const QList<Walked> &walks)
{
    QList<Walked> rows;
    for (const Walked &walk : walks) {
        const auto same = std::ranges::find_if(
            rows, [&](const Walked &row) { return row.fault == walk.fault && row.result == walk.result; });
        if (same == rows.end())
            rows.append(walk);
        else if (!same->where.split(',').contains(walk.where))
            same->where += ',' + walk.where;
    }
    QByteArray text = "| fault | over | POSTs received | outcome | class |\n|---|---|---|---|---|\n";
    for (Walked &row : rows) {
        for (const QByteArray protocol : {"http", "https", "h2"}) {
            const QByteArray both = protocol + " first," + protocol + " second";
            row.where.replace(both, protocol);
        }
        text += "| " + row.fault + " | " + row.where.replace(",", ", ") + " | " + row.result + " |\n";
    }
    return text;
}

} // namespace

/// Walks the tables of faultcases.h: each fault over each protocol that can have it, for the first order
/// to a service and for one right after an order that went well. With ONBOARD_FAULT_TABLE set to the name of
/// a file it writes there what came of them, as a table in Markdown.
class FaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY",
                 "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
            qunsetenv(name);
        QVERIFY(m_dir.isValid());
        QFile file(caFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray pem = m_authorities.known.pem();
        QCOMPARE(file.write(pem), pem.size());
    }
    void cleanupTestCase()
    {
        const QString name = qEnvironmentVariable("ONBOARD_FAULT_TABLE");
        if (name.isEmpty())
            return;
        QFile file(name);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
        file.write(asMarkdown(m_walks));
    }

    void connection_data() { rowsOf(faultsOfTheConnection()); }
    void connection() { walk(); }
    void time_data() { rowsOf(faultsOfTime()); }
    void time() { walk(); }
    void body_data() { rowsOf(faultsOfTheBody()); }
    void body() { walk(); }
    void head_data() { rowsOf(faultsOfTheHead()); }
    void head() { walk(); }
    void redirect_data() { rowsOf(redirects()); }
    void redirect() { walk(); }
    void signIn_data() { rowsOf(refusedSignIns()); }
    void signIn() { walk(); }
    void wait_data() { rowsOf(requestsToWait()); }
    void wait() { walk(); }
    void tls_data() { rowsOf(faultsOfTls()); }
    void tls() { walk(); }
    void onTheWay_data() { rowsOf(faultsOnTheWay()); }
    void onTheWay() { walk(); }

private:
    void rowsOf(const QList<FaultCase> &cases)
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("protocol");
        QTest::addColumn<bool>("isSecond");
        m_cases = cases;
        for (int i = 0; i < cases.size(); ++i) {
            for (const Protocol protocol : cases[i].protocols) {
                for (const bool isSecond : {false, true}) {
                    if (isSecond && cases[i].isOnlyFirst)
                        continue;
                    QTest::addRow("%s, %s, %s order", cases[i].name.constData(), wordFor(protocol),
                        isSecond ? "second" : "first")
                        << i << static_cast<int>(protocol) << isSecond;
                }
            }
        }
    }

    void walk()
    {
        QFETCH(int, row);
        QFETCH(int, protocol);
        QFETCH(bool, isSecond);
        const FaultCase &fault = m_cases[row];
        FaultScene scene(static_cast<Protocol>(protocol), fault.way, m_authorities, caFile());
        if (isSecond) {
            QVERIFY(scene.send());
            QTRY_COMPARE_WITH_TIMEOUT(scene.endings, 1, 60'000);
            QCOMPARE(scene.server.posts({}), 1);
            QCOMPARE(classOf(scene.last.outcome, defaultContract()), OutcomeClass::Success);
        }
        const int earlier = isSecond ? 1 : 0;
        goWrong(scene, fault);

        test::GapMeter gaps;
        QVERIFY(scene.send(fault.padding));
        QTRY_COMPARE_WITH_TIMEOUT(scene.endings, earlier + 1, 60'000);
        const auto gap = gaps.largest();

        checkOutcome(scene, fault, isSecond, earlier);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(gap <= longestGap, QByteArray::number(qint64(gap.count())) + " ms without an event");

        // What comes too late finds nobody, and nothing more was on its way.
        scene.server.release();
        QTRY_COMPARE_WITH_TIMEOUT(scene.server.open(), 0, 60'000);
        QCOMPARE(scene.endings, earlier + 1);
        QCOMPARE(scene.server.posts({}) - earlier, postsExpected(fault, isSecond));
        QCOMPARE(scene.elsewhere.connections(), 0);
    }

    static void goWrong(FaultScene &scene, const FaultCase &fault)
    {
        if (fault.answer) {
            test::Headers headers;
            for (const auto &[name, value] : fault.answer->headers)
                headers.append({name, scene.filledIn(value)});
            const QByteArray bytes =
                answerIn(scene.protocol, fault.answer->httpStatus, fault.answer->body, headers);
            scene.server.play({}, {{{test::send(bytes)}}});
        } else if (fault.expected.outcome != "answered" || fault.http2.steps.size() > 0) {
            scene.server.play({}, {scene.protocol == Protocol::Http2 ? fault.http2 : fault.http1});
        }
        if (fault.arrange)
            fault.arrange(scene);
        if (fault.bounds)
            scene.delivery.setBounds(*fault.bounds);
    }

    static int postsExpected(const FaultCase &fault, bool tokenIsHeld)
    {
        return tokenIsHeld && fault.postsWithHeldToken > 0 ? fault.postsWithHeldToken : fault.expected.posts;
    }

    /// The attempt as it was reported and the service as it was met, against the row.
    void checkOutcome(FaultScene &scene, const FaultCase &fault, bool isSecond, int earlier)
    {
        const Attempt &attempt = scene.last;
        const QByteArray key = keyOf(attempt.outcome);
        const int posts = scene.server.posts({}) - earlier;
        const Verdict verdict = verdictOf(attempt, defaultContract());
        const QString words = wordsOf(verdict);
        const QByteArray all = key + ": " + words.toUtf8();

        QCOMPARE(posts, postsExpected(fault, isSecond));
        QVERIFY2(posts <= attempt.postsSent, "the service received what is not known to have left");
        QVERIFY2((attempt.postsSent == 0) == (key == "notSent"), all);
        if (!fault.expected.outcome.isEmpty()) {
            QVERIFY2(key == fault.expected.outcome, all);
            QCOMPARE(verdict.outcomeClass, fault.expected.outcomeClass);
            const std::optional<Certainty> certainty = certaintyIn(words);
            QVERIFY2(certainty && *certainty == fault.expected.certainty, all);
        } else {
            QVERIFY2(key == "notSent" || key == "lost", all);
            QVERIFY2(
                certaintyIn(words) == (key == "lost" ? Certainty::MayHaveBeenAdded : Certainty::NothingAdded),
                all);
        }
        for (const QString &said : fault.expected.said)
            QVERIFY2(words.contains(said), all);
        for (const QString &unsaid : fault.expected.unsaid)
            QVERIFY2(!words.contains(unsaid), all);
        QVERIFY2(!words.contains(u"test-token"_s) && !words.contains(u"s3cr3t-of-the-test"_s), all);

        if (posts > 0 && scene.protocol == Protocol::Http2)
            QVERIFY(scene.server.heard().startsWith(test::http2::preface().toByteArray()));
        for (const test::Received &order : scene.server.requests())
            QVERIFY(order.body.endsWith('}') && order.body.contains("Office365Backup"));
        QVERIFY(!fault.also || fault.also(scene));
        m_walks.append({fault.name, wordFor(scene.protocol) + QByteArray(isSecond ? " second" : " first"),
            QByteArray::number(posts) + " | " + key + " | " + wordFor(verdict.outcomeClass)});
    }

    [[nodiscard]] QString caFile() const { return m_dir.filePath(u"ca.pem"_s); }

    Authorities m_authorities;
    QTemporaryDir m_dir;
    QList<FaultCase> m_cases; ///< of the function under way
    QList<Walked> m_walks;
};

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::FaultsTest)
#include "faults_test.moc"
