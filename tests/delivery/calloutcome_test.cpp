// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/calloutcome.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr auto allEnds = std::to_array<CallEnd>({CallEnd::Complete, CallEnd::Cancelled, CallEnd::Deadline,
    CallEnd::Inactive, CallEnd::TooLarge, CallEnd::HostNotFound, CallEnd::ConnectionRefused,
    CallEnd::ConnectionLost, CallEnd::Tls, CallEnd::Proxy, CallEnd::Unencodable, CallEnd::Other});

Outcome outcomeOf(CallEnd end, int httpStatus, qint64 handedOut, const QByteArray &body = {})
{
    CallResult call;
    call.end = end;
    call.httpStatus = httpStatus;
    call.body = body;
    call.detail = u"Some detail."_s;
    return onboard::outcomeOf(
        call, handedOut, defaultContract(), u"api.test"_s, QDateTime::currentDateTimeUtc());
}

} // namespace

class CallOutcomeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeAnswerIsRead()
    {
        QCOMPARE(keyOf(outcomeOf(CallEnd::Complete, 200, 10, R"({"status":1})")), "answered");
        QCOMPARE(keyOf(outcomeOf(CallEnd::Complete, 404, 10)), "refused");
        QCOMPARE(keyOf(outcomeOf(CallEnd::Complete, 502, 10)), "failed");
        QCOMPARE(keyOf(outcomeOf(CallEnd::Complete, 204, 10)), "unreadable");
    }

    void nothingHandedOutIsNotSent_data()
    {
        QTest::addColumn<CallEnd>("end");
        QTest::addColumn<NotSent::Reason>("reason");
        using enum NotSent::Reason;
        QTest::newRow("cancelled") << CallEnd::Cancelled << Cancelled;
        QTest::newRow("deadline") << CallEnd::Deadline << NoConnection;
        QTest::newRow("inactive") << CallEnd::Inactive << NoConnection;
        QTest::newRow("host not found") << CallEnd::HostNotFound << NoConnection;
        QTest::newRow("refused") << CallEnd::ConnectionRefused << NoConnection;
        QTest::newRow("lost") << CallEnd::ConnectionLost << NoConnection;
        QTest::newRow("TLS") << CallEnd::Tls << Tls;
        QTest::newRow("proxy") << CallEnd::Proxy << NoConnection;
        QTest::newRow("other") << CallEnd::Other << NoConnection;
    }
    void nothingHandedOutIsNotSent()
    {
        QFETCH(CallEnd, end);
        QFETCH(NotSent::Reason, reason);
        const Outcome outcome = outcomeOf(end, 0, 0);
        QCOMPARE(keyOf(outcome), "notSent");
        const auto &notSent = std::get<NotSent>(outcome);
        QCOMPARE(notSent.reason, reason);
        QVERIFY(notSent.sentence.contains(u"api.test"_s));
        QVERIFY(notSent.sentence.endsWith(u"Some detail."_s));
    }

    /// Whatever the error was, and whatever status had come: one byte handed out is enough for doubt.
    void anythingHandedOutIsLost()
    {
        for (const CallEnd end : allEnds) {
            if (end == CallEnd::Complete || end == CallEnd::TooLarge || end == CallEnd::Unencodable)
                continue;
            for (const int httpStatus : {0, 200, 400, 500}) {
                const Outcome outcome = outcomeOf(end, httpStatus, 1, R"({"status":1})");
                QCOMPARE(keyOf(outcome), "lost");
            }
        }
        using Cause = Lost::Cause;
        QCOMPARE(outcomeOf(CallEnd::Cancelled, 0, 1), Outcome{Lost{Cause::Cancelled}});
        QCOMPARE(outcomeOf(CallEnd::Deadline, 0, 1), Outcome{Lost{Cause::Deadline}});
        QCOMPARE(outcomeOf(CallEnd::Inactive, 0, 1), Outcome{Lost{Cause::Inactive}});
        QCOMPARE(outcomeOf(CallEnd::ConnectionLost, 0, 1), Outcome{Lost{Cause::ConnectionLost}});
        QCOMPARE(outcomeOf(CallEnd::Other, 0, 1), Outcome{Lost{Cause::Other}});
    }

    void anAnswerThatIsNotReadCountsByItsStatus_data()
    {
        QTest::addColumn<CallEnd>("end");
        QTest::addColumn<Unreadable::Reason>("reason");
        QTest::newRow("too large") << CallEnd::TooLarge << Unreadable::Reason::TooLarge;
        QTest::newRow("encoded") << CallEnd::Unencodable << Unreadable::Reason::Encoded;
    }
    void anAnswerThatIsNotReadCountsByItsStatus()
    {
        QFETCH(CallEnd, end);
        QFETCH(Unreadable::Reason, reason);
        const Outcome accepted = outcomeOf(end, 200, 10, R"({"status":1})");
        QCOMPARE(keyOf(accepted), "unreadable");
        QCOMPARE(std::get<Unreadable>(accepted).reason, reason);
        QCOMPARE(std::get<Unreadable>(accepted).facts.httpStatus, 200);
        QCOMPARE(keyOf(outcomeOf(end, 403, 10)), "refused");
        QCOMPARE(keyOf(outcomeOf(end, 500, 10)), "failed");
    }
};

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::CallOutcomeTest)
#include "calloutcome_test.moc"
