// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/answermode.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

using Kind = AnswerMode::Kind;

class AnswerModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersEveryStatusAndEveryFault();
    void keysAreReadAsTheyAreWritten();
    void readsKeys_data();
    void readsKeys();
    void labelsTellModesApart();
};

void AnswerModeTest::offersEveryStatusAndEveryFault()
{
    const QList<AnswerMode> modes = answerModes(defaultContract());
    for (const int status : {1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 16, 17, 18, 19, 20})
        QVERIFY2(modes.contains({Kind::Status, status}), qPrintable(QString::number(status)));
    for (const int http : {400, 401, 403, 404, 429, 500, 503})
        QVERIFY2(modes.contains({Kind::Http, http}), qPrintable(QString::number(http)));
    for (const Kind kind : {Kind::Slow, Kind::NoAnswer, Kind::Dropped, Kind::Garbage})
        QVERIFY(modes.contains({kind, 0}));
    QCOMPARE(modes.first(), (AnswerMode{Kind::Rules, 0}));
    QCOMPARE(modes.size(), 15 + 7 + 5);
}

void AnswerModeTest::keysAreReadAsTheyAreWritten()
{
    for (const AnswerMode &mode : answerModes(defaultContract()))
        QCOMPARE(answerModeNamed(keyOf(mode)), std::optional(mode));
}

void AnswerModeTest::readsKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("code");
    QTest::addRow("rules") << u"rules"_s << true << 0;
    QTest::addRow("status") << u"status:4"_s << true << 4;
    QTest::addRow("unpublished status") << u"status:8"_s << true << 8;
    QTest::addRow("http") << u"http:503"_s << true << 503;
    QTest::addRow("http not offered") << u"http:502"_s << true << 502;
    QTest::addRow("http success") << u"http:200"_s << false << 0;
    QTest::addRow("http beyond") << u"http:600"_s << false << 0;
    QTest::addRow("no number") << u"status:"_s << false << 0;
    QTest::addRow("negative") << u"status:-1"_s << false << 0;
    QTest::addRow("beyond") << u"status:10000"_s << false << 0;
    QTest::addRow("leading zero") << u"status:04"_s << false << 0;
    QTest::addRow("blank") << u"status: 4"_s << false << 0;
    QTest::addRow("other case") << u"Slow"_s << false << 0;
    QTest::addRow("empty") << u""_s << false << 0;
    QTest::addRow("unknown") << u"fast"_s << false << 0;
}

void AnswerModeTest::readsKeys()
{
    QFETCH(QString, key);
    QFETCH(bool, known);
    QFETCH(int, code);
    const std::optional<AnswerMode> mode = answerModeNamed(key);
    QCOMPARE(mode.has_value(), known);
    if (known)
        QCOMPARE(mode->code, code);
}

void AnswerModeTest::labelsTellModesApart()
{
    QSet<QString> labels;
    for (const AnswerMode &mode : answerModes(defaultContract()))
        labels.insert(labelOf(mode, defaultContract()));
    QCOMPARE(labels.size(), answerModes(defaultContract()).size());
    QVERIFY(labels.contains(u"Status 4 – UserSeatNotEnough"_s));
    QVERIFY(!labels.contains(QString()));
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::AnswerModeTest)
#include "answermode_test.moc"
