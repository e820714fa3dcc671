// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/exchangelog.h"

#include <QSignalSpy>
#include <QTest>

namespace onboard {

namespace {

Exchange numbered(int number, qsizetype bytes = 0)
{
    Exchange exchange;
    exchange.httpStatus = number;
    exchange.responseBody = QByteArray(bytes, 'x');
    return exchange;
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheirOrderAndTells()
    {
        ExchangeLog log;
        QSignalSpy added(&log, &ExchangeLog::added);
        log.add(numbered(1));
        log.add(numbered(2));
        QCOMPARE(log.all().size(), 2);
        QCOMPARE(log.all().first().httpStatus, 1);
        QCOMPARE(added.size(), 2);
    }

    void forgetsTheOldestOfTooMany()
    {
        ExchangeLog log;
        for (int i = 0; i < 502; ++i)
            log.add(numbered(i));
        QCOMPARE(log.all().size(), 500);
        QCOMPARE(log.all().first().httpStatus, 2);
        QCOMPARE(log.all().last().httpStatus, 501);
    }

    void forgetsTheOldestOfTooLarge()
    {
        constexpr qsizetype third = 22 << 20;
        ExchangeLog log;
        for (int i = 0; i < 3; ++i)
            log.add(numbered(i, third));
        QCOMPARE(log.all().size(), 2);
        QCOMPARE(log.all().first().httpStatus, 1);
        QVERIFY(log.bytes() <= (64 << 20));
        log.add(numbered(3, 70 << 20)); // the last one stays in any case
        QCOMPARE(log.all().size(), 1);
    }
};

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::LogTest)
#include "log_test.moc"
