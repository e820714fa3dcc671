// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/answermode.h"
#include "sandbox/customers.h"
#include "ui/window/seat.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

/// Whether the window says it, in a place of its own.
bool says(Seat &seat, const QString &words)
{
    const auto texts = seat.window().findChildren<QTextEdit *>();
    return std::ranges::any_of(texts,
        [&](const QTextEdit *text) { return text->isVisible() && text->toPlainText().contains(words); });
}

QString revisionOf(Seat &seat)
{
    return QLatin1StringView(seat.submission().contract().revision);
}

} // namespace

/// Another contract at the real window.
class ContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSandboxSpeaksTheChosenContract()
    {
        Seat seat;
        seat.fillInSample();
        QCOMPARE(revisionOf(seat), u"2025-09"_s);
        const Draft before = seat.submission().draft();

        seat.choose(u"sandboxContract"_s, u"2025-10"_s);
        QCOMPARE(revisionOf(seat), u"2025-10"_s);
        QVERIFY(seat.find<QComboBox>(u"product"_s).currentText().startsWith(u"2048"_s));
        QVERIFY(!says(seat, u"not in contract"_s)); // nothing was left behind
        QVERIFY(seat.reviewed());
        seat.click(u"send"_s);
        QVERIFY(seat.waitForAnswer());
        QCOMPARE(seat.headline(), u"Added"_s);

        seat.choose(u"sandboxContract"_s, u"2025-09"_s);
        QCOMPARE(seat.submission().draft(), before);
    }

    void saysWhatHasNoCounterpart()
    {
        Seat seat;
        seat.fillInSample();
        seat.enter("avepointStorageType", qint64{2});
        seat.choose(u"sandboxContract"_s, u"2025-10"_s);
        QVERIFY(says(seat, u"Storage: 2 – AvepointStorageGCP is not in contract 2025-10."_s));
        seat.choose(u"sandboxContract"_s, u"2025-09"_s);
        QCOMPARE(seat.submission().draft().value({u"avepointStorageType"_s}), Value(qint64{2}));
    }

    void theChoiceIsKept()
    {
        Seat seat;
        seat.choose(u"sandboxContract"_s, u"2025-10"_s);
        seat.startAgain();
        QCOMPARE(revisionOf(seat), u"2025-10"_s);
        QCOMPARE(seat.find<QComboBox>(u"sandboxContract"_s).currentText(), u"2025-10"_s);
        seat.choose(u"sandboxContract"_s, u"2025-09"_s);
    }

    /// A body that the service refuses: the panel leads to the choice of the contract.
    void aRefusalLeadsToTheContract()
    {
        Seat seat;
        seat.choose(u"sandboxContract"_s, u"2025-09"_s);
        seat.fillInSample(QString::fromLatin1(sandboxCustomers()[1].id)); // nothing was ordered for it
        auto &modes = seat.find<QComboBox>(u"answerWith"_s);
        modes.setCurrentText(labelOf({AnswerMode::Kind::Http, 400}, seat.submission().contract()));
        QVERIFY(seat.reviewed());
        seat.click(u"send"_s);
        QVERIFY(seat.waitForAnswer());
        seat.click(u"changeContract"_s);
        QCOMPARE(QApplication::focusWidget(), &seat.find<QComboBox>(u"sandboxContract"_s));
    }
};

SEAT_MAIN(ContractTest)
#include "contract_test.moc"
