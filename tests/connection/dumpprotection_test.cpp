// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/dumpprotection.h"
#include "connection/livesecrets.h"
#include "connection/secret.h"

#include <QTest>

#include <optional>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace onboard;

namespace {

bool isProtected()
{
    rlimit core{};
    const bool noCore = getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_cur == 0;
    return noCore && prctl(PR_GET_DUMPABLE) == 0;
}

QByteArrayList live()
{
    QByteArrayList secrets;
    LiveSecrets::visit([&secrets](QByteArrayView secret) { secrets.append(secret.toByteArray()); });
    return secrets;
}

} // namespace

class DumpProtectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void secretsAreKnownAsLongAsTheyLive();
    void protectsWhileThereAreSecrets();
    void protectsWhatWasThereBefore();
    void letsGoWithSecretsLeft();
    void doesNothingUnasked();
    void leavesAProcessThatWasProtected();
    void givesTheLimitBack();
};

/// Sanitizers begin with a limit of none.
void DumpProtectionTest::init()
{
    rlimit core{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
    if (core.rlim_max == 0)
        QSKIP("Core dumps are forbidden here already");
    core.rlim_cur = core.rlim_max;
    QCOMPARE(setrlimit(RLIMIT_CORE, &core), 0);
    QCOMPARE(prctl(PR_SET_DUMPABLE, 1), 0);
}

void DumpProtectionTest::cleanup()
{
    prctl(PR_SET_DUMPABLE, 1);
}

void DumpProtectionTest::secretsAreKnownAsLongAsTheyLive()
{
    QCOMPARE(live(), QByteArrayList());
    std::optional<Secret> one = Secret("one");
    std::optional<Secret> copy = one;
    Secret two("two");
    QCOMPARE(live(), (QByteArrayList{"one", "two"}));
    two = *one;
    QCOMPARE(live(), QByteArrayList{"one"});
    one.reset();
    Secret moved = std::move(*copy);
    copy.reset();
    two = Secret();
    QCOMPARE(live(), QByteArrayList{"one"});
    moved = Secret("other");
    QCOMPARE(live(), QByteArrayList{"other"});
    moved = {};
    QCOMPARE(live(), QByteArrayList());
    const Secret empty{QByteArrayView()};
    QCOMPARE(live(), QByteArrayList());
}

void DumpProtectionTest::protectsWhileThereAreSecrets()
{
    const DumpProtection protection;
    QVERIFY(!isProtected());
    {
        const Secret first("first");
        QVERIFY(isProtected());
        {
            const Secret second("second");
        }
        QVERIFY(isProtected());
    }
    QVERIFY(!isProtected());
    const Secret again("again");
    QVERIFY(isProtected());
}

void DumpProtectionTest::protectsWhatWasThereBefore()
{
    const Secret before("before");
    QVERIFY(!isProtected());
    const DumpProtection protection;
    QVERIFY(isProtected());
}

void DumpProtectionTest::letsGoWithSecretsLeft()
{
    std::optional<DumpProtection> protection(std::in_place);
    const Secret secret("secret");
    QVERIFY(isProtected());
    protection.reset();
    QVERIFY(!isProtected());
}

void DumpProtectionTest::doesNothingUnasked()
{
    const Secret secret("secret");
    QVERIFY(!isProtected());
}

void DumpProtectionTest::leavesAProcessThatWasProtected()
{
    QCOMPARE(prctl(PR_SET_DUMPABLE, 0), 0);
    const DumpProtection protection;
    {
        const Secret secret("secret");
    }
    QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
}

void DumpProtectionTest::givesTheLimitBack()
{
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &before), 0);
    const DumpProtection protection;
    {
        const Secret secret("secret");
    }
    rlimit after{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &after), 0);
    QCOMPARE(after.rlim_cur, before.rlim_cur);
    QCOMPARE(after.rlim_max, before.rlim_max);
}

QTEST_GUILESS_MAIN(DumpProtectionTest)
#include "dumpprotection_test.moc"
