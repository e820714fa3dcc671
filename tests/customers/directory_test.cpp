// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/customerdirectory.h"

#include "customers/readingbench.h"
#include "sandbox/customers.h"
#include "support/gapmeter.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onboard {

using test::patienceMs;
using test::ReadingBench;
using State = CustomerDirectory::State;
using Kind = ReadFailure::Kind;

/// The partner's customers at the sandbox, over real sockets.
class DirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatTheSandboxInvents();
    void firstOnesComeEarly();
    void findsById();
    void aMissingPermissionIsTold();
    void readsOnceUnlessAnew();
    void anotherProfileForgetsAtOnce();
    void cancelKeepsWhatHasCome();
    void mayGoWhileReading();

private:
    std::unique_ptr<SandboxServer> m_server;
};

void DirectoryTest::init()
{
    m_server = std::make_unique<SandboxServer>();
    QVERIFY(m_server->start());
}

void DirectoryTest::readsWhatTheSandboxInvents()
{
    ReadingBench bench(*m_server);
    CustomerDirectory directory(bench.tokens);
    QCOMPARE(directory.state(), State::Empty);
    directory.read(bench.profile);
    QCOMPARE(directory.state(), State::Reading);
    QTRY_COMPARE_WITH_TIMEOUT(directory.state(), State::Complete, patienceMs);
    QCOMPARE(directory.customers().size(), static_cast<qsizetype>(sandboxCustomers().size()));
    QCOMPARE(directory.total(), static_cast<qint64>(sandboxCustomers().size()));
    QVERIFY(!directory.failure());
    const Customer &first = directory.customers().constFirst();
    QCOMPARE(first.id, u"7e4ffcae-0000-4000-8000-c6efa0b250d5"_s);
    QCOMPARE(first.organization, u"Amber Lighthouse (invented)"_s);
    QCOMPARE(first.ownerEmail, u"owner@amber-lighthouse.example"_s);
    QCOMPARE(first.countryOrRegion, u"Germany"_s);
    QCOMPARE(first.managementMode, std::optional(ManagementMode::PartnerManages));
    QCOMPARE(first.tenants.size(), 1);
    QCOMPARE(directory.find(u"10000000-0000-4000-8000-000000000013"_s)->managementMode,
        std::optional(ManagementMode::CustomerManages));
    QCOMPARE(directory.find(u"10000000-0000-4000-8000-000000000099"_s)->managementMode,
        std::optional(ManagementMode::NotConfigured));
}

/// 50 pages, each late: the order of events tells, and not the time.
void DirectoryTest::firstOnesComeEarly()
{
    constexpr int count = 5'000;
    m_server->setCustomerCount(count);
    m_server->setLatency(200ms);
    ReadingBench bench(*m_server);
    CustomerDirectory directory(bench.tokens);
    QList<State> statesAtArrival;
    QList<qsizetype> sizes;
    connect(&directory, &CustomerDirectory::added, this, [&](qsizetype first, qsizetype added) {
        QCOMPARE(first, sizes.isEmpty() ? 0 : sizes.constLast());
        statesAtArrival.append(directory.state());
        sizes.append(first + added);
    });
    test::GapMeter gaps;
    directory.read(bench.profile);
    QTRY_COMPARE_WITH_TIMEOUT(directory.state(), State::Complete, patienceMs);
    qInfo("longest gap of the event loop: %lld ms", static_cast<long long>(gaps.largest().count()));

    QCOMPARE(sizes.size(), count / 100);
    QCOMPARE(sizes.constFirst(), 100);
    QCOMPARE(sizes.constLast(), count);
    QVERIFY(!statesAtArrival.contains(State::Complete));
    QCOMPARE(directory.total(), count);
    QSet<QString> ids;
    for (const Customer &customer : directory.customers())
        ids.insert(customer.id);
    QCOMPARE(ids.size(), count);
}

void DirectoryTest::findsById()
{
    m_server->setCustomerCount(150);
    ReadingBench bench(*m_server);
    CustomerDirectory directory(bench.tokens);
    directory.read(bench.profile);
    QTRY_COMPARE_WITH_TIMEOUT(directory.state(), State::Complete, patienceMs);
    const Customer &last = directory.customers().constLast();
    QCOMPARE(directory.find(last.id), &last);
    const Customer &first = directory.customers().constFirst();
    QVERIFY(first.id.toUpper() != first.id); // it has letters
    QCOMPARE(directory.find(first.id.toUpper()), &first);
    QCOMPARE(directory.find(u"nobody"_s), nullptr);
    QVERIFY(last.organization.endsWith(u"(invented)"_s));
    directory.forget();
    QCOMPARE(directory.find(u"7e4ffcae-0000-4000-8000-c6efa0b250d5"_s), nullptr);
    QCOMPARE(directory.state(), State::Empty);
}

void DirectoryTest::aMissingPermissionIsTold()
{
    m_server->setGrantedScopes({u"elements.license.readwrite.all"_s});
    ReadingBench bench(*m_server);
    CustomerDirectory directory(bench.tokens);
    directory.read(bench.profile);
    QTRY_COMPARE_WITH_TIMEOUT(directory.state(), State::Failed, patienceMs);
    QCOMPARE(directory.failure()->kind, Kind::NotPermitted);
    const QString sentence = directory.failure()->sentence;
    QVERIFY2(sentence.contains(u"elements.customers.read.all"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"is not affected"_s), qPrintable(sentence));
    QVERIFY(directory.customers().isEmpty());
}

void DirectoryTest::readsOnceUnlessAnew()
{
    ReadingBench bench(*m_server);
    CustomerDirectory directory(bench.tokens);
    QSignalSpy added(&directory, &CustomerDirectory::added);
    QSignalSpy reset(&directory, &CustomerDirectory::reset);
    directory.read(bench.profile);
    directory.read(bench.profile);
    QTRY_COMPARE_WITH_TIMEOUT(directory.state(), State::Complete, patienceMs);
    directory.read(bench.profile);
    QCOMPARE(directory.state(), State::Complete);
    QCOMPARE(added.size(), 1);
    directory.read(bench.profile, true);
    QCOMPARE(directory.state(), State::Reading);
    QCOMPARE(reset.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(directory.state(), State::Complete, patienceMs);
    QCOMPARE(added.size(), 2);
    QCOMPARE(directory.customers().size(), static_cast<qsizetype>(sandboxCustomers().size()));
}

void DirectoryTest::anotherProfileForgetsAtOnce()
{
    ReadingBench bench(*m_server);
    CustomerDirectory directory(bench.tokens);
    directory.read(bench.profile);
    QTRY_COMPARE_WITH_TIMEOUT(directory.state(), State::Complete, patienceMs);
    Profile other = bench.profile;
    other.id = u"other"_s;
    directory.read(other); // whose secret nobody knows
    QVERIFY(directory.customers().isEmpty());
    QCOMPARE(directory.find(u"7e4ffcae-0000-4000-8000-c6efa0b250d5"_s), nullptr);
    QCOMPARE(directory.total(), 0);
}

void DirectoryTest::cancelKeepsWhatHasCome()
{
    m_server->setCustomerCount(mostSandboxCustomers);
    ReadingBench bench(*m_server);
    CustomerDirectory directory(bench.tokens);
    QSignalSpy added(&directory, &CustomerDirectory::added);
    directory.read(bench.profile);
    QTRY_VERIFY_WITH_TIMEOUT(added.size() >= 2, patienceMs);
    const qsizetype soFar = directory.customers().size();
    directory.cancel();
    QCOMPARE(directory.state(), State::Failed);
    QCOMPARE(directory.failure()->kind, Kind::Cancelled);
    QCOMPARE(directory.customers().size(), soFar);
    directory.cancel(); // nothing more to cancel
    QCOMPARE(directory.failure()->kind, Kind::Cancelled);
    const qsizetype events = added.size();
    directory.read(bench.profile);
    QTRY_VERIFY_WITH_TIMEOUT(added.size() > events, patienceMs);
    QCOMPARE(added.at(events).at(0).toLongLong(), 0); // what the cancelled one still awaited did not come
}

void DirectoryTest::mayGoWhileReading()
{
    m_server->setCustomerCount(mostSandboxCustomers);
    ReadingBench bench(*m_server);
    auto directory = std::make_unique<CustomerDirectory>(bench.tokens);
    bool hasCome = false;
    connect(directory.get(), &CustomerDirectory::added, this, [&] { hasCome = true; });
    directory->read(bench.profile);
    QTRY_VERIFY_WITH_TIMEOUT(hasCome, patienceMs);
    directory.reset();
    QCoreApplication::processEvents();
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::DirectoryTest)
#include "directory_test.moc"
