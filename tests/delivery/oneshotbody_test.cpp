// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/oneshotbody.h"
#include "delivery/orderchannel.h"

#include <QTest>

namespace onboard {

namespace {

template <class Channel, class Body>
concept CanPost = requires(Channel channel, const QNetworkRequest request, Body body)
{
    channel.post(request, body);
};

// That an order is never posted from bytes or from any other device is promised by the compiler.
static_assert(CanPost<OrderChannel &, OneShotBody *>);
static_assert(!CanPost<OrderChannel &, QByteArray>);
static_assert(!CanPost<OrderChannel &, QIODevice *>);
static_assert(!std::is_convertible_v<OrderChannel *, QNetworkAccessManager *>);

} // namespace

class OneShotBodyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRandomAccessOfKnownSize()
    {
        const OneShotBody body("abcdef");
        QVERIFY(!body.isSequential());
        QCOMPARE(body.size(), 6);
        QCOMPARE(body.handedOut(), 0);
        QVERIFY(body.isReadable());
        QVERIFY(!body.isWritable());
    }

    void countsWhatIsHandedOut()
    {
        OneShotBody body("abcdef");
        QCOMPARE(body.read(2), "ab");
        QCOMPARE(body.handedOut(), 2); // nothing is read ahead
        QCOMPARE(body.readAll(), "cdef");
        QCOMPARE(body.handedOut(), 6);
        QVERIFY(body.atEnd());
        QCOMPARE(body.read(1), QByteArray());
        QCOMPARE(body.handedOut(), 6);
    }

    void mayBeRewoundBeforeTheFirstByte()
    {
        OneShotBody body("abc");
        QVERIFY(body.reset());
        QVERIFY(body.seek(0));
        QVERIFY(!body.seek(1));
        QCOMPARE(body.readAll(), "abc");
    }

    void refusesToBeReadAgain()
    {
        OneShotBody body("abc");
        QCOMPARE(body.read(1), "a");
        QVERIFY(!body.reset());
        QVERIFY(!body.seek(0));
        QVERIFY(!body.seek(1));
        QCOMPARE(body.readAll(), "bc");
        QVERIFY(!body.reset());
        QCOMPARE(body.readAll(), QByteArray());
    }

    void cannotBeWritten()
    {
        OneShotBody body("abc");
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (onboard::OneShotBody): ReadOnly device");
        QCOMPARE(body.write("x"), -1);
        QCOMPARE(body.readAll(), "abc");
    }
};

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::OneShotBodyTest)
#include "oneshotbody_test.moc"
