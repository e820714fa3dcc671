// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// Runs on a display with assistive technology switched on, because the offscreen platform has none: see
// assistive-session.sh. Hears what a screen reader would.
#include "result/resultpanel.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace onboard;

namespace {

QList<std::pair<QObject *, QAccessible::Event>> heard;

} // namespace

class AnnounceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }
    void eachStepIsAnnouncedOnce();
};

void AnnounceTest::initTestCase()
{
    QTRY_VERIFY_WITH_TIMEOUT(QAccessible::isActive(), 60'000);
    QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        heard.append({event->object(), event->type()});
    });
}

void AnnounceTest::eachStepIsAnnouncedOnce()
{
    const Theme theme;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new QLineEdit;
    auto *panel = new ResultPanel(theme);
    column->addWidget(edit);
    column->addWidget(panel);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    edit->setFocus();

    const std::pair<QObject *, QAccessible::Event> alert{panel, QAccessible::Alert};
    const std::pair<QObject *, QAccessible::Event> focusMoved{panel, QAccessible::Focus};
    heard.clear();
    panel->showProgress(Delivery::Stage::Token, true);
    QCOMPARE(heard.count(alert), 1);
    panel->showProgress(Delivery::Stage::Token, true); // nothing new
    QCOMPARE(heard.count(alert), 1);
    panel->showProgress(Delivery::Stage::Sending, false);
    QCOMPARE(heard.count(alert), 2);
    Attempt attempt;
    attempt.outcome = Lost{Lost::Cause::Deadline};
    panel->show(attempt, defaultContract());
    QCOMPARE(heard.count(alert), 3);
    QCOMPARE(heard.count(focusMoved), 0);
    QCOMPARE(window.focusWidget(), edit);
    panel->clear();
    QCOMPARE(heard.count(alert), 3);
}

QTEST_MAIN(AnnounceTest)
#include "announce_test.moc"
