// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/draftfile.h"
#include "contract/encoding.h"
#include "contract/validation.h"
#include "sandbox/customers.h"
#include "sandbox/rules.h"
#include "json/boundedjson.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace onboard;
using namespace Qt::StringLiterals;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(SAMPLES) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isError(const Problem &problem)
{
    return problem.severity == Problem::Severity::Error;
}

} // namespace

class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areAddedBySandbox_data();
    void areAddedBySandbox();
    void trialIsTheSpecificationsSample();
};

void SamplesTest::areAddedBySandbox_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("seats");
    QTest::addRow("trial") << u"trial.json"_s << u"2025-09"_s << QString();
    QTest::addRow("paid") << u"paid.json"_s << u"2025-09"_s << u"25"_s;
    QTest::addRow("trial, 2025-10") << u"trial-2025-10.json"_s << u"2025-10"_s << QString();
    QTest::addRow("paid, 2025-10") << u"paid-2025-10.json"_s << u"2025-10"_s << u"25 + 10"_s;
}

void SamplesTest::areAddedBySandbox()
{
    QFETCH(QString, name);
    QFETCH(QString, revision);
    QFETCH(QString, seats);
    const auto read = readDraft(sample(name), TimestampUnit::Milliseconds);
    QVERIFY(std::holds_alternative<DraftRead>(read));
    const auto &[draft, unread] = std::get<DraftRead>(read);
    QVERIFY(unread.isEmpty());

    QCOMPARE(draft.revision(), revision);
    const Contract &contract = *contractNamed(revision);
    const Problems problems = problemsOf(contract, draft, todayUtc());
    QVERIFY(std::ranges::none_of(problems, isError));

    const Request request = requestOf(contract, draft, TimestampUnit::Milliseconds);
    QCOMPARE(request.seats, seats);
    QCOMPARE(request.product, u"Office365Backup"_s);
    const Ruling ruling = ruleOn(contract, request.customerId,
        bodyOf(contract, draft, TimestampUnit::Milliseconds), initialServices(), todayUtc());
    QVERIFY(std::holds_alternative<Ruled>(ruling));
    QCOMPARE(std::get<Ruled>(ruling).status, 1);
}

/// add-service-2025-09, "Request Sample", for the first customer of the sandbox.
void SamplesTest::trialIsTheSpecificationsSample()
{
    const auto json = readJson(sample(u"trial.json"_s));
    QVERIFY(std::holds_alternative<Json>(json));
    const Json &draft = std::get<Json>(json);
    QCOMPARE(textOf(draft.at("customerId")), QString::fromLatin1(sandboxCustomers().front().id));
    QCOMPARE(QByteArray::fromStdString(draft.at("body").dump()),
        QByteArray(R"({"product":"Office365Backup","licenseType":"Trial","avepointStorageType":1,)"
                   R"("retentionYear":1,"byos":false})"));
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "samples_test.moc"
