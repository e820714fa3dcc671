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
    QTest::addRow("trial") << u"trial.json"_s;
    QTest::addRow("paid") << u"paid.json"_s;
}

void SamplesTest::areAddedBySandbox()
{
    QFETCH(QString, name);
    const auto read = readDraft(sample(name), TimestampUnit::Milliseconds);
    QVERIFY(std::holds_alternative<DraftRead>(read));
    const auto &[draft, unread] = std::get<DraftRead>(read);
    QVERIFY(unread.isEmpty());

    const Contract &contract = defaultContract();
    const Problems problems = problemsOf(contract, draft, todayUtc());
    QVERIFY(std::ranges::none_of(problems, isError));

    const Request request = requestOf(contract, draft, TimestampUnit::Milliseconds);
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
