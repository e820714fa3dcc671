// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/httpcall.h"
#include "connection/scrubber.h"
#include "connection/secret.h"
#include "e2e/leaksearch.h"

#include <QDebug>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <array>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace onboard;

namespace {

Q_LOGGING_CATEGORY(lcArea, "onboard.scrubbertest")

const QByteArray secret = R"(Lk7~cl1ent+sEcr&t/"25%" \x=z)";
const QString mask = u"••••"_s;

QStringList lines; ///< what came out of the message handler

void collect(QtMsgType, const QMessageLogContext &, const QString &line)
{
    lines.append(line);
}

/// In place of the test's own handler, as long as it lives.
struct Collected
{
    Collected()
        : before(qInstallMessageHandler(collect))
    {
        lines.clear();
    }
    ~Collected() { qInstallMessageHandler(before); }
    Q_DISABLE_COPY_MOVE(Collected)

    QtMessageHandler before;
};

test::LeakSearch search()
{
    test::LeakSearch search;
    search.add("secret", secret);
    return search;
}

} // namespace

class ScrubberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void masksEveryForm_data();
    void masksEveryForm();
    void leavesTheRestAsItIs_data();
    void leavesTheRestAsItIs();
    void masksInsideBase64_data();
    void masksInsideBase64();
    void masksWhatIsNoUtf8();
    void masksSeveral();
    void knowsLiveSecretsOnly();
    void shortSecretsAreLeft();
    void masksAnAnswer();
    void masksInLargeTexts_data();
    void masksInLargeTexts();
    void scrubsEveryLine();
    void givesTheHandlerBack();
    void threadsComeAndGo();
};

void ScrubberTest::masksEveryForm_data()
{
    QTest::addColumn<QByteArray>("written");
    for (const test::Form &form : test::formsOf(secret)) {
        const bool isPiece = form.name.startsWith("its ");
        if (!isPiece && !form.name.contains("UTF-16"))
            QTest::newRow(form.name.constData()) << form.bytes;
    }
    QTest::newRow("form, in small letters") << QByteArray("Lk7~cl1ent%2bsEcr%26t%2f%2225%25%22+%5cx%3dz");
    QTest::newRow("percent-encoded more than needed")
        << QByteArray("%4ck7%7Ecl1ent%2bsEcr%26t/%2225%25%22%20%5cx%3dz");
    QTest::newRow("JSON by ASCII only")
        << QByteArray(R"(\u004ck7~cl1ent\u002BsEcr\u0026t\/\u002225%\" \\x\u003Dz)");
    const QByteArray percent = secret.toPercentEncoding();
    QTest::newRow("percent-encoded twice") << percent.toPercentEncoding();
    QTest::newRow("percent-encoded three times") << percent.toPercentEncoding().toPercentEncoding();
    QTest::newRow("JSON in JSON") << QByteArray(R"(Lk7~cl1ent+sEcr&t/\\\"25%\\\" \\\\x=z)");
    QTest::newRow("JSON in JSON in JSON")
        << QByteArray(R"(Lk7~cl1ent+sEcr&t\\\\/\\\\\\\"25%\\\\\\\" \\\\\\\\x=z)");
    QTest::newRow("JSON code points in JSON")
        << QByteArray(R"(\\u004ck7~cl1ent\\u002BsEcr\\u0026t/\\u002225%\\u0022 \\u005cx\\u003Dz)");
    QTest::newRow("HTML in HTML") << QByteArray("Lk7~cl1ent+sEcr&amp;amp;t/&amp;quot;25%&amp;#34; \\x=z");
    QTest::newRow("HTML by number") << QByteArray("Lk7~cl1ent&#43;sEcr&#38;t&#x2F;&#34;25%&quot; \\x&#X3d;z");
}

void ScrubberTest::masksEveryForm()
{
    QFETCH(QByteArray, written);
    const Secret live(secret);
    const QString text = QString::fromUtf8("The service says: [" + written + "] – and no more: " + written);
    const QString clean = scrubbed(text);
    QCOMPARE(clean, u"The service says: [••••] – and no more: ••••"_s);
    QCOMPARE(search().findIn(scrubbed(written)).join(u'\n'), QString());
}

void ScrubberTest::leavesTheRestAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"100 % sure + certain \\ & done"_s;
    QTest::newRow("ends in an escape") << u"%2"_s;
    QTest::newRow("ends in a backslash") << u"\\u00"_s;
    QTest::newRow("nearly") << u"Lk7~cl1ent+sEcr&t/\"25%\" \\x=Z"_s;
    QTest::newRow("lone surrogate") << (u"a"_s + QChar(0xd800) + u"b"_s);
    QTest::newRow("no character") << u"&#x999999; &#9999999; &#0;"_s;
}

void ScrubberTest::leavesTheRestAsItIs()
{
    QFETCH(QString, text);
    const Secret live(secret);
    QCOMPARE(scrubbed(text), text);
    QCOMPARE(scrubbed(text + QString::fromUtf8(secret)).toUtf8(), text.toUtf8() + mask.toUtf8());
}

void ScrubberTest::masksInsideBase64_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    for (const char *before : {"", "a", "ab", "client:", "client1:"}) {
        for (const char *after : {"", "x", "xy", "xyz"})
            QTest::addRow("“%s” before, “%s” after", before, after)
                << QByteArray(before) << QByteArray(after);
    }
}

void ScrubberTest::masksInsideBase64()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Secret live(secret);
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        const QByteArray letters = (before + secret + after).toBase64(alphabet);
        for (const QByteArray &text : {letters, letters.toPercentEncoding()}) {
            const QByteArray clean = scrubbed("Authorization: Basic " + text);
            QVERIFY2(clean.contains(mask.toUtf8()), clean);
            QCOMPARE(search().findIn(clean).join(u'\n'), QString());
            // At most one letter on each side, which tells of a few bits.
            QVERIFY(clean.size() < QByteArray("Authorization: Basic ").size() + mask.toUtf8().size()
                    + (before.size() + after.size()) * 4 + 12);
        }
    }
}

void ScrubberTest::masksWhatIsNoUtf8()
{
    const QByteArray odd = "\xff\xfe-secret-\xe9t\xe9";
    const Secret live(odd);
    QCOMPARE(scrubbed("[" + odd + "]"), "[" + mask.toUtf8() + "]");
    QCOMPARE(scrubbed(u'[' + QString::fromLatin1(odd) + u']'), u"[••••]"_s);
    QCOMPARE(scrubbed(u'[' + QString::fromUtf8(odd) + u']'), u"[••••]"_s);
}

void ScrubberTest::masksSeveral()
{
    const Secret one("first-secret");
    const Secret two("secret-of-two");
    const Secret inside("-secret-");
    QCOMPARE(scrubbed(u"a first-secret b secret-of-two c"_s), u"a •••• b •••• c"_s);
    QCOMPARE(scrubbed(u"first-secret-of-two"_s), mask);
}

void ScrubberTest::knowsLiveSecretsOnly()
{
    const QString text = QString::fromUtf8(secret);
    QCOMPARE(scrubbed(text), text);
    Secret live(secret);
    const Secret copy = live; // NOLINT(performance-unnecessary-copy-initialization): the copy is tested
    live = Secret();
    QCOMPARE(scrubbed(text), mask);
}

void ScrubberTest::shortSecretsAreLeft()
{
    const Secret five("order");
    const Secret six("orders");
    QCOMPARE(scrubbed(u"an order, two orders"_s), u"an order, two ••••"_s);
}

void ScrubberTest::masksAnAnswer()
{
    const Secret live(secret);
    CallResult result;
    result.httpStatus = 400;
    result.headers = {{"WWW-Authenticate", "Bearer " + secret}, {"Content-Type", "text/plain"}};
    result.body = "You sent " + secret.toBase64();
    result.detail = QString::fromUtf8(secret);
    const CallResult clean = scrubbed(result);
    QCOMPARE(clean.httpStatus, 400);
    QCOMPARE(clean.headers,
        (HttpHeaders{{"WWW-Authenticate", "Bearer " + mask.toUtf8()}, {"Content-Type", "text/plain"}}));
    QVERIFY(clean.body.startsWith("You sent " + mask.toUtf8()));
    QCOMPARE(search().findIn(clean.body).join(u'\n'), QString());
    QCOMPARE(clean.detail, mask);
}

/// The worst that may come: as long as an answer may be, and the beginning of a secret at each place.
void ScrubberTest::masksInLargeTexts_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("nearly the secret") << secret.chopped(1);
    QTest::newRow("its first letter") << secret.first(1);
    QTest::newRow("its first letter, escaped") << QByteArray("%4c");
    QTest::newRow("escapes of nothing") << QByteArray("%");
    QTest::newRow("backslashes") << QByteArray("\\");
    QTest::newRow("encoded again and again") << QByteArray("25");
}

void ScrubberTest::masksInLargeTexts()
{
    QFETCH(QByteArray, part);
    const Secret live(secret);
    const QByteArray text = part.repeated((4 << 20) / part.size()) + secret;
    QElapsedTimer clock;
    clock.start();
    const QByteArray clean = scrubbed(text);
    qInfo("%lld bytes took %lld ms", static_cast<long long>(text.size()),
        static_cast<long long>(clock.elapsed()));
    QCOMPARE(clean.size(), text.size() - secret.size() + mask.toUtf8().size());
    QVERIFY(clean.endsWith(mask.toUtf8()));
}

void ScrubberTest::scrubsEveryLine()
{
    const Secret live(secret);
    const Collected collected;
    const Scrubber scrubber;
    qWarning("%s", secret.constData());
    qDebug() << secret; // which escapes what it prints
    qDebug() << QString::fromUtf8(secret)
             << QUrl(u"https://a.example/?x="_s + QString::fromUtf8(secret.toPercentEncoding()));
    qCInfo(lcArea) << secret.toBase64();
    qInfo() << "nothing to hide";
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.last(), u"nothing to hide"_s);
    QCOMPARE(search().findIn(lines.join(u'\n').toUtf8()).join(u'\n'), QString());
    QCOMPARE(lines.join(u'\n').count(mask), 5);
}

void ScrubberTest::givesTheHandlerBack()
{
    const Secret live(secret);
    const Collected collected;
    {
        const Scrubber scrubber;
    }
    qWarning("%s", secret.constData()); // proof that the handler sees it without a scrubber
    QVERIFY(lines.value(0).contains(QString::fromUtf8(secret)));
}

void ScrubberTest::threadsComeAndGo()
{
    const Secret live(secret);
    std::atomic<int> wrong = 0;
    const auto work = [&wrong] {
        for (int round = 0; round < 500; ++round) {
            const Secret own("secret-of-a-thread-" + QByteArray::number(round));
            const Secret copy = own; // NOLINT(performance-unnecessary-copy-initialization): shared by threads
            wrong += scrubbed(QString::fromUtf8(copy.reveal())) == mask ? 0 : 1;
            wrong += scrubbed(QString::fromUtf8(secret)) == mask ? 0 : 1;
        }
    };
    std::array<std::unique_ptr<QThread>, 4> threads;
    for (auto &thread : threads) {
        thread.reset(QThread::create(work));
        thread->start();
    }
    for (auto &thread : threads)
        QVERIFY(thread->wait(120'000));
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(ScrubberTest)
#include "scrubber_test.moc"
