// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "threads/serialworker.h"

#include <QList>
#include <QTest>
#include <QThread>

#include <atomic>
#include <future>
#include <memory>

namespace onboard {

class SerialWorkerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worksElsewhereAndHandsBackHere();
    void keepsTheOrder();
    void handsNothingBackToWhoIsGone();
    void doesAllItWasAskedForBeforeItGoes();
};

void SerialWorkerTest::worksElsewhereAndHandsBackHere()
{
    SerialWorker worker;
    QThread *there = nullptr;
    QThread *here = nullptr;
    worker.run<QThread *>([] { return QThread::currentThread(); }, this,
        [&](QThread *const &thread) {
            there = thread;
            here = QThread::currentThread();
        });
    QVERIFY(!here); // not before control is back in the event loop
    QTRY_VERIFY(here);
    QCOMPARE(here, QThread::currentThread());
    QVERIFY(there != here);
}

void SerialWorkerTest::keepsTheOrder()
{
    SerialWorker worker;
    QList<int> done;
    QList<int> handed;
    constexpr int most = 500;
    for (int number = 0; number < most; ++number)
        worker.run<int>(
            [&done, number] {
                done.append(number); // in one thread only
                return number;
            },
            this, [&handed](const int &result) { handed.append(result); });
    QTRY_COMPARE(handed.size(), most);
    for (int number = 0; number < most; ++number) {
        QCOMPARE(done.at(number), number);
        QCOMPARE(handed.at(number), number);
    }
}

void SerialWorkerTest::handsNothingBackToWhoIsGone()
{
    SerialWorker worker;
    auto gone = std::make_unique<QObject>();
    std::promise<void> release;
    bool called = false;
    bool after = false;
    worker.run<int>(
        [&release] {
            release.get_future().wait();
            return 1;
        },
        gone.get(), [&called](const int &) { called = true; });
    worker.run<int>([] { return 2; }, this, [&after](const int &) { after = true; });
    gone.reset();
    release.set_value();
    QTRY_VERIFY(after);
    QVERIFY(!called);
}

void SerialWorkerTest::doesAllItWasAskedForBeforeItGoes()
{
    std::atomic<int> done = 0;
    bool handed = false;
    {
        SerialWorker worker;
        for (int number = 0; number < 20; ++number)
            worker.run([&done] { ++done; });
        worker.run<int>([] { return 1; }, this, [&handed](const int &) { handed = true; });
    }
    QCOMPARE(done.load(), 20);
    QCoreApplication::processEvents();
    QVERIFY(!handed);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::SerialWorkerTest)
#include "serialworker_test.moc"
