// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/walk.h"

#include "delivery/supporttext.h"
#include "delivery/verdict.h"
#include "result/progresspane.h"
#include "result/resultpanel.h"
#include "result/servicescheck.h"
#include "theme/actionbutton.h"
#include "theme/theme.h"
#include "theme/wrappingtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

const QString attemptId = u"7b0f2c7e-5d0e-4a56-9d0a-2f7a3b1c9d11"_s;

ReadFailure noPermission()
{
    return {ReadFailure::Kind::NotPermitted, u"The permission is missing."_s, 0};
}

AttemptFacts facts()
{
    AttemptFacts about;
    about.id = attemptId;
    about.profileName = u"Acme Partners"_s;
    about.environment = u"commercial"_s;
    about.contract = QLatin1StringView(defaultContract().revision);
    about.customerId = u"7e4ffcae-2b1d-4c3a-9f10-c6efa0b250d5"_s;
    about.customerName = u"Contoso Ltd"_s;
    about.product = u"Office365Backup"_s;
    about.seats = u"25"_s;
    about.startedAt = QDateTime(QDate(2026, 11, 23), QTime(14, 2, 31), QTimeZone::utc());
    return about;
}

AnswerFacts answerFacts(int httpStatus)
{
    AnswerFacts answer;
    answer.httpStatus = httpStatus;
    answer.requestId = u"0HNEVHLNSPSEJ:00000009"_s;
    answer.customerId = facts().customerId;
    answer.product = facts().product;
    return answer;
}

Attempt attemptWith(Outcome outcome, qint64 durationMs = 184)
{
    return {facts(), std::move(outcome), durationMs, 1};
}

struct Case
{
    QByteArray name;
    Attempt attempt;
};

QList<Case> allCases()
{
    QList<Case> cases;
    for (const StatusRow &row : defaultContract().statuses)
        cases.append(
            {"status " + QByteArray::number(row.code), attemptWith(Answered{answerFacts(200), row.code})});
    for (const int code : {0, 8, 14, 99, -1})
        cases.append({"status " + QByteArray::number(code), attemptWith(Answered{answerFacts(200), code})});
    for (const int http : {302, 400, 401, 403, 404, 429}) {
        cases.append({"HTTP " + QByteArray::number(http),
            attemptWith(
                Refused{answerFacts(http), u"The service said no."_s, {}, 30, u"elsewhere.example"_s})});
    }
    cases.append({"HTTP 400 with a field",
        attemptWith(Refused{answerFacts(400), u"Bad Request"_s,
            {{u"licenseItems[0].userSeat"_s, u"'User Seat' must be greater than 0."_s}}, {}, {}})});
    for (const int http : {408, 500, 502, 503, 504})
        cases.append({"HTTP " + QByteArray::number(http), attemptWith(Failed{answerFacts(http), {}, {}})});
    for (const auto reason : {Unreadable::Reason::NoBody, Unreadable::Reason::NotJson,
             Unreadable::Reason::NoStatus, Unreadable::Reason::Encoded, Unreadable::Reason::TooLarge})
        cases.append({"unreadable " + QByteArray::number(static_cast<int>(reason)),
            attemptWith(Unreadable{answerFacts(200), reason})});
    for (const auto cause : {Lost::Cause::Deadline, Lost::Cause::Inactive, Lost::Cause::ConnectionLost,
             Lost::Cause::Cancelled, Lost::Cause::Other})
        cases.append(
            {"lost " + QByteArray::number(static_cast<int>(cause)), attemptWith(Lost{cause}, 60'000)});
    for (const auto reason : {NotSent::Reason::Credential, NotSent::Reason::Token, NotSent::Reason::Endpoint,
             NotSent::Reason::NoConnection, NotSent::Reason::Tls, NotSent::Reason::Busy,
             NotSent::Reason::Cancelled})
        cases.append({"not sent " + QByteArray::number(static_cast<int>(reason)),
            attemptWith(
                NotSent{reason, u"graph-us.avepointonlineservices.com refused the connection."_s}, 12)});
    return cases;
}

/// The panel in a window that can be made any width, with something in front of it that has the focus.
struct Window
{
    explicit Window(const Theme &theme, int width = 640)
        : panel(new ResultPanel(theme))
        , edit(new QLineEdit)
    {
        auto *column = new QVBoxLayout(&widget);
        edit->setAccessibleName(u"Before"_s);
        column->addWidget(edit);
        column->addWidget(panel);
        column->addStretch(1);
        widget.resize(width, 900);
        widget.show();
    }

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        auto *found = panel->findChild<QPushButton *>(QLatin1StringView(name));
        return found && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] QString textOf(const char *name) const
    {
        const auto *text = panel->findChild<WrappingText *>(QLatin1StringView(name));
        return text->isVisible() ? text->text() : QString();
    }
    [[nodiscard]] QString allText() const
    {
        QString words;
        for (const auto *text : panel->findChildren<WrappingText *>()) {
            if (text->isVisible())
                words += text->text() + u'\n';
        }
        return words;
    }
    void press(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    QWidget widget;
    ResultPanel *panel;
    QLineEdit *edit;
};

const char *nameOf(NextStep step)
{
    switch (step) {
    case NextStep::NewOrder:
        return "newOrder";
    case NextStep::GoToField:
        return "goToField";
    case NextStep::CheckServices:
        return "checkServices";
    case NextStep::TestConnection:
        return "testConnection";
    case NextStep::TryAgain:
        return "tryAgain";
    case NextStep::ChangeContract:
        return "changeContract";
    }
    return "";
}

/// Every translated text gets marks around it, so that what is not translated stands out.
class MarkingTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"«"_s + QString::fromUtf8(source) + u"»"_s;
    }
};

} // namespace

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.setAppearance(Appearance::Light); }
    void emptyStateIsCalm();
    void everyOutcome_data();
    void everyOutcome();
    void classesHaveWordsOfTheirOwn();
    void checkSuccessfulIsNoSuccess();
    void codeStandsInTheHeaderOrBelow();
    void metaLine();
    void goesToTheFirstField();
    void stepsSendTheirSignals();
    void unknownLooksFirst();
    void unknownSaysWhatWasRead_data();
    void unknownSaysWhatWasRead();
    void unknownFoundSendsNothing();
    void nextAttemptStartsTheCheckAnew();
    void checkOfAKnownOutcomeAsksNothing();
    void progressSaysWhatCancellingMeans();
    void textsOfTheServiceArePlain();
    void copiesTheTextForSupport();
    void answerLeavesTheFocusWhereItIs();
    void narrowAndWideWithoutClipping_data();
    void narrowAndWideWithoutClipping();
    void everythingByKeyboardAndNamed();
    void followsLanguageAndAppearance();
    void keepsTheCheckThroughALanguageChange();
    void pictures();

private:
    Theme m_theme;
};

void ResultTest::emptyStateIsCalm()
{
    Window window(m_theme);
    QCOMPARE(window.textOf("body"), u"No order sent yet. The answer will stand here."_s);
    QCOMPARE(controlsOf(window.panel), QList<QWidget *>());
    QVERIFY(!window.panel->outcomeClass());
    window.panel->show(allCases().first().attempt, defaultContract());
    window.panel->clear();
    QCOMPARE(controlsOf(window.panel), QList<QWidget *>());
    QCOMPARE(window.allText().trimmed(), u"No order sent yet. The answer will stand here."_s);
}

void ResultTest::everyOutcome_data()
{
    QTest::addColumn<int>("index");
    const QList<Case> cases = allCases();
    for (int i = 0; i < cases.size(); ++i)
        QTest::addRow("%s", cases[i].name.constData()) << i;
}

void ResultTest::everyOutcome()
{
    QFETCH(int, index);
    const Attempt attempt = allCases()[index].attempt;
    const Verdict verdict = verdictOf(attempt, defaultContract());
    Window window(m_theme);
    window.panel->show(attempt, defaultContract());

    QCOMPARE(window.panel->outcomeClass(), std::optional(verdict.outcomeClass));
    QCOMPARE(window.textOf("headline"), verdict.headline);
    QCOMPARE(window.textOf("code"), verdict.code);
    const QString body = window.textOf("body");
    QVERIFY(body.startsWith(verdict.sentence));
    QVERIFY(body.contains(verdict.advice));
    for (const QString &detail : verdict.details)
        QVERIFY2(body.contains(detail), qPrintable(detail));
    for (const NextStep step : verdict.steps) {
        if (step != NextStep::GoToField || !verdict.fields.isEmpty())
            QVERIFY2(window.button(nameOf(step)), nameOf(step));
    }
    QVERIFY(window.button("copyForSupport"));
    const bool unknown = verdict.outcomeClass == OutcomeClass::Unknown;
    if (unknown) {
        QVERIFY(qobject_cast<ActionButton *>(window.button("checkServices")));
        QVERIFY(!window.button("tryAgain")->isEnabled());
    }
    const QColor ground = window.panel->grab().toImage().pixelColor(window.panel->width() - 30, 6);
    QCOMPARE(ground, QColor(m_theme.resultColours(verdict.outcomeClass).background));
}

void ResultTest::classesHaveWordsOfTheirOwn()
{
    QMap<OutcomeClass, QSet<QString>> wordsByClass;
    for (const Case &one : allCases()) {
        const Verdict verdict = verdictOf(one.attempt, defaultContract());
        wordsByClass[verdict.outcomeClass].insert(verdict.word);
    }
    QCOMPARE(wordsByClass.size(), 5);
    QSet<QString> all;
    for (const QSet<QString> &words : wordsByClass) {
        QCOMPARE(words.size(), 1);
        all += words;
    }
    QCOMPARE(all.size(), 5);
}

void ResultTest::checkSuccessfulIsNoSuccess()
{
    Window window(m_theme);
    window.panel->show(attemptWith(Answered{answerFacts(200), 16}), defaultContract());
    QCOMPARE(window.panel->outcomeClass(), std::optional(OutcomeClass::Unknown));
    QVERIFY(!window.button("newOrder"));
}

void ResultTest::codeStandsInTheHeaderOrBelow()
{
    Window window(m_theme, 900);
    window.panel->show(attemptWith(Answered{answerFacts(200), 4}), defaultContract());
    auto *headline = window.panel->findChild<QWidget *>(u"headline"_s);
    auto *code = window.panel->findChild<QWidget *>(u"code"_s);
    QTRY_VERIFY(code->x() > headline->x() + 100);
    QVERIFY(code->y() < headline->geometry().bottom());
    QVERIFY(code->geometry().right() > window.panel->width() - 40);
    window.widget.resize(400, 900);
    QTRY_VERIFY(code->y() >= headline->geometry().bottom());
    QCOMPARE(code->x(), headline->x());
}

void ResultTest::metaLine()
{
    Window window(m_theme);
    window.panel->show(attemptWith(Answered{answerFacts(200), 1}), defaultContract());
    QVERIFY(window.textOf("body").endsWith(u"HTTP 200 · 184 ms · request 0HNEVHLNSPSEJ:00000009"_s));
    AnswerFacts longId = answerFacts(200);
    longId.requestId = u"0123456789"_s.repeated(20);
    window.panel->show(attemptWith(Answered{longId, 1}, 61'250), defaultContract());
    QVERIFY2(window.textOf("body").endsWith(u"HTTP 200 · 61.3 s · request 01234567…23456789"_s)
            || window.textOf("body").endsWith(u"HTTP 200 · 61.2 s · request 01234567…23456789"_s),
        qPrintable(window.textOf("body")));
}

void ResultTest::goesToTheFirstField()
{
    Window window(m_theme);
    QSignalSpy gone(window.panel, &ResultPanel::goToField);
    window.panel->show(attemptWith(Answered{answerFacts(200), 4}), defaultContract());
    QPushButton *button = window.button("goToField");
    QVERIFY(button);
    QCOMPARE(button->text(), u"Go to User seats"_s);
    window.press("goToField");
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone[0][0].value<FieldRef>(), (FieldRef{u"userSeat"_s, 0}));
}

void ResultTest::stepsSendTheirSignals()
{
    Window window(m_theme);
    QSignalSpy newOrder(window.panel, &ResultPanel::newOrder);
    QSignalSpy testConnection(window.panel, &ResultPanel::testConnection);
    QSignalSpy tryAgain(window.panel, &ResultPanel::tryAgain);
    window.panel->show(attemptWith(NotSent{NotSent::Reason::NoConnection, {}}), defaultContract());
    window.press("tryAgain");
    QCOMPARE(tryAgain.size(), 1);
    window.press("testConnection");
    QCOMPARE(testConnection.size(), 1);
    window.panel->show(attemptWith(Answered{answerFacts(200), 1}), defaultContract());
    window.press("newOrder");
    QCOMPARE(newOrder.size(), 1);
}

void ResultTest::unknownLooksFirst()
{
    Window window(m_theme);
    window.widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    QSignalSpy look(window.panel, &ResultPanel::checkServices);
    QSignalSpy again(window.panel, &ResultPanel::tryAgain);
    window.panel->show(attemptWith(Lost{Lost::Cause::Deadline}, 60'000), defaultContract());
    QVERIFY(!window.button("itIsThere"));
    window.press("tryAgain"); // disabled: nothing happens
    QVERIFY(!window.button("confirmSendAgain"));

    window.press("checkServices");
    QCOMPARE(look.size(), 1);
    QVERIFY(window.button("itIsThere")); // nobody has to wait for what is read
    window.panel->showLooked(attemptId, noPermission());
    QVERIFY(window.allText().contains(noPermission().sentence));
    const QString words = window.allText();
    for (const char *sought : {"AvePoint Elements", "Contoso Ltd", "7e4ffcae-2b1d-4c3a-9f10-c6efa0b250d5",
             "Office365Backup", "25", "23 Nov 2026"})
        QVERIFY2(words.contains(QLatin1StringView(sought)), sought);
    QVERIFY(!window.button("tryAgain")->isEnabled());

    window.press("itIsNotThere");
    QVERIFY(window.button("tryAgain")->isEnabled());
    QCOMPARE(again.size(), 0);

    window.press("tryAgain");
    QCOMPARE(again.size(), 0);
    QTRY_VERIFY(window.button("doNotSendAgain")->hasFocus());
    QVERIFY(!window.button("tryAgain")->isEnabled());
    window.press("doNotSendAgain");
    QCOMPARE(again.size(), 0);

    window.press("tryAgain");
    window.press("confirmSendAgain");
    QCOMPARE(again.size(), 1);
    QVERIFY(!window.button("confirmSendAgain"));
    QVERIFY(!window.button("tryAgain")->isEnabled());
}

void ResultTest::unknownSaysWhatWasRead_data()
{
    QTest::addColumn<Sighting>("sighting");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<bool>("leftToThePerson");
    QTest::newRow("there") << Sighting::There << u"It is there."_s << false;
    QTest::newRow("not there") << Sighting::NotThere << u"It is not there."_s << false;
    QTest::newRow("can't tell") << Sighting::CantTell << u"Can’t tell."_s << true;
}

/// What was read is said with what was seen, and changes nothing: a person answers, and that goes into the
/// journal with what was seen.
void ResultTest::unknownSaysWhatWasRead()
{
    QFETCH(Sighting, sighting);
    QFETCH(QString, headline);
    QFETCH(bool, leftToThePerson);
    Window window(m_theme);
    QSignalSpy settled(window.panel, &ResultPanel::settled);
    window.panel->show(attemptWith(Lost{Lost::Cause::Deadline}), defaultContract());
    window.press("checkServices");
    window.panel->showLooked(u"another attempt"_s, ServicesFinding{sighting, u"of another"_s, {}});
    QVERIFY(!window.allText().contains(u"of another"_s));
    window.panel->showLooked(attemptId, ServicesFinding{sighting, u"Seen: 25 seats."_s, {}});
    QVERIFY(window.allText().contains(headline + u"\nSeen: 25 seats."_s));
    QCOMPARE(window.allText().contains(u"and look for"_s), leftToThePerson);
    QCOMPARE(settled.size(), 0);
    QVERIFY(!window.button("tryAgain")->isEnabled());
    window.press("itIsThere");
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled[0][0].toString(), attemptId);
    QCOMPARE(settled[0][1].value<Finding>(), Finding::Added);
    QCOMPARE(settled[0][2].toString(), u"Seen: 25 seats."_s);

    window.press("lookAgain");
    QVERIFY2(!window.allText().contains(u"Seen: 25 seats."_s), "what was seen before says nothing about now");
    window.panel->showLooked(attemptId, noPermission());
    window.press("itIsNotThere");
    QCOMPARE(settled[1][1].value<Finding>(), Finding::NotAdded);
    QCOMPARE(settled[1][2].toString(), QString());
}

void ResultTest::unknownFoundSendsNothing()
{
    Window window(m_theme);
    QSignalSpy again(window.panel, &ResultPanel::tryAgain);
    window.panel->show(attemptWith(Failed{answerFacts(502), {}, {}}), defaultContract());
    window.press("checkServices");
    window.press("itIsThere");
    QVERIFY(!window.button("tryAgain")->isEnabled());
    QVERIFY(window.allText().contains(u"Do not send it again"_s));
    window.press("lookAgain");
    QVERIFY(window.button("itIsNotThere"));
    QCOMPARE(again.size(), 0);
}

void ResultTest::nextAttemptStartsTheCheckAnew()
{
    Window window(m_theme);
    window.panel->show(attemptWith(Lost{Lost::Cause::Deadline}), defaultContract());
    window.press("checkServices");
    window.press("itIsNotThere");
    QVERIFY(window.button("tryAgain")->isEnabled());
    window.panel->show(attemptWith(Lost{Lost::Cause::Deadline}), defaultContract());
    QVERIFY(!window.button("tryAgain")->isEnabled());
    QVERIFY(!window.button("lookAgain"));
}

void ResultTest::checkOfAKnownOutcomeAsksNothing()
{
    Window window(m_theme);
    window.panel->show(attemptWith(Answered{answerFacts(200), 7}), defaultContract());
    QVERIFY(window.button("checkServices"));
    window.press("checkServices");
    QVERIFY(!window.button("itIsThere"));
    window.panel->showLooked(attemptId, noPermission());
    QVERIFY(window.allText().contains(u"AvePoint Elements and look for"_s));
    QVERIFY(!window.button("itIsThere"));
    QVERIFY(!window.button("confirmSendAgain"));
}

void ResultTest::progressSaysWhatCancellingMeans()
{
    Window window(m_theme);
    QSignalSpy cancel(window.panel, &ResultPanel::cancelRequested);
    window.panel->showProgress(Delivery::Stage::Token, true);
    QVERIFY(window.textOf("body").contains(u"Nothing of the order has left this computer"_s));
    QCOMPARE(window.button("cancelSending")->text(), u"Cancel – nothing is sent"_s);
    QVERIFY(!window.panel->outcomeClass());
    window.panel->showProgress(Delivery::Stage::Sending, true);
    QCOMPARE(window.button("cancelSending")->text(), u"Cancel – nothing is sent"_s);
    window.panel->showProgress(Delivery::Stage::Sending, false);
    QVERIFY(window.textOf("body").contains(u"has left this computer"_s));
    QVERIFY(window.button("cancelSending")->text().contains(u"may be added all the same"_s));
    window.press("cancelSending");
    QCOMPARE(cancel.size(), 1);
    QCOMPARE(faultsOf(&window.widget).join(u'\n'), QString());
    window.panel->show(attemptWith(Lost{Lost::Cause::Cancelled}), defaultContract());
    QVERIFY(!window.button("cancelSending"));
}

void ResultTest::textsOfTheServiceArePlain()
{
    Window window(m_theme);
    const QString hostile = u"<h1>Pay</h1><a href='http://example.invalid'>here</a>"_s;
    window.panel->show(attemptWith(Refused{answerFacts(400), hostile, {}, {}, {}}), defaultContract());
    QVERIFY2(window.textOf("body").contains(hostile), qPrintable(window.textOf("body")));
}

void ResultTest::copiesTheTextForSupport()
{
    Window window(m_theme);
    QSignalSpy copied(window.panel, &ResultPanel::copied);
    for (const Case &one : allCases()) {
        QGuiApplication::clipboard()->setText(u"before"_s);
        window.panel->show(one.attempt, defaultContract());
        window.press("copyForSupport");
        QCOMPARE(QGuiApplication::clipboard()->text(), supportText(one.attempt, defaultContract()));
        QVERIFY(!window.button("copyForSupport")->text().isEmpty());
    }
    QCOMPARE(copied.size(), allCases().size());
}

void ResultTest::answerLeavesTheFocusWhereItIs()
{
    Window window(m_theme);
    window.widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    window.edit->setFocus();
    QTRY_VERIFY(window.edit->hasFocus());
    window.panel->showProgress(Delivery::Stage::Token, true);
    const Attempt attempt = attemptWith(Answered{answerFacts(200), 4});
    window.panel->show(attempt, defaultContract());
    QVERIFY(window.edit->hasFocus());
    const Verdict verdict = verdictOf(attempt, defaultContract());
    const QString name = accessibleNameOf(window.panel);
    QVERIFY(name.contains(verdict.word));
    QVERIFY(name.contains(verdict.headline));
    QVERIFY(name.contains(verdict.sentence));
}

void ResultTest::narrowAndWideWithoutClipping_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("customer");
    QTest::addRow("380") << 380 << 100 << u"Contoso Ltd"_s;
    QTest::addRow("380, one long word") << 380 << 100 << u"Donaudampfschifffahrt"_s.repeated(6);
    QTest::addRow("640") << 640 << 100 << u"Contoso Ltd"_s;
    QTest::addRow("640, doubled font") << 640 << 200 << u"Contoso Ltd"_s;
    QTest::addRow("1200") << 1200 << 100 << u"Contoso Ltd"_s;
}

void ResultTest::narrowAndWideWithoutClipping()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(QString, customer);
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * percent / 100);
    QApplication::setFont(larger);
    Window window(m_theme, width);
    for (Case one : allCases()) {
        one.attempt.facts.customerName = customer;
        window.panel->show(one.attempt, defaultContract());
        if (window.button("checkServices"))
            window.press("checkServices");
        QVERIFY(window.panel->minimumSizeHint().width() <= width);
        // The layout settles with the next events: the header first, then what stands below it.
        QTRY_COMPARE(clippedIn(window.panel).join(u'\n'), QString());
        QCOMPARE(window.widget.width(), width);
        QVERIFY(window.panel->height() >= window.panel->heightForWidth(window.panel->width()));
    }
    QApplication::setFont(before);
}

void ResultTest::everythingByKeyboardAndNamed()
{
    Window window(m_theme);
    window.widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    for (const Case &one : allCases()) {
        window.panel->show(one.attempt, defaultContract());
        QCOMPARE(faultsOf(&window.widget).join(u'\n'), QString());
    }
    window.panel->show(attemptWith(Lost{Lost::Cause::Deadline}), defaultContract());
    window.edit->setFocus();
    QTRY_VERIFY(window.edit->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // the text
    QCOMPARE(QApplication::focusWidget()->objectName(), u"body"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), window.button("checkServices"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(window.button("itIsThere"));
    QCOMPARE(faultsOf(&window.widget).join(u'\n'), QString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // over the disabled "Send again…"
    QCOMPARE(QApplication::focusWidget(), window.button("copyForSupport"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // what to look for
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), window.button("itIsThere"));
}

void ResultTest::followsLanguageAndAppearance()
{
    Window window(m_theme);
    window.panel->show(attemptWith(Answered{answerFacts(200), 4}), defaultContract());
    const auto ground = [&] {
        return window.panel->grab().toImage().pixelColor(window.panel->width() - 30, 6);
    };
    const QColor light = ground();
    m_theme.setAppearance(Appearance::Dark);
    QCOMPARE(ground(), QColor(m_theme.resultColours(OutcomeClass::Change).background));
    QVERIFY(ground() != light);
    m_theme.setAppearance(Appearance::Light);

    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QTRY_VERIFY(window.textOf("headline").startsWith(u"«"_s));
    for (const QWidget *control : controlsOf(window.panel))
        QVERIFY(qobject_cast<const QPushButton *>(control)->text().startsWith(u"«"_s));
    window.panel->clear();
    QVERIFY(window.textOf("body").startsWith(u"«"_s));
    window.panel->showProgress(Delivery::Stage::Sending, false);
    QVERIFY(window.textOf("headline").startsWith(u"«"_s));
    QCoreApplication::removeTranslator(&marking);
    QTRY_VERIFY(!window.textOf("headline").startsWith(u"«"_s));
    QVERIFY(!window.button("cancelSending")->text().startsWith(u"«"_s));
}

void ResultTest::keepsTheCheckThroughALanguageChange()
{
    Window window(m_theme);
    window.panel->show(attemptWith(Lost{Lost::Cause::Deadline}), defaultContract());
    window.press("checkServices");
    window.press("itIsNotThere");
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QTRY_VERIFY(window.button("lookAgain")->text().startsWith(u"«"_s));
    QVERIFY(window.button("tryAgain")->isEnabled());
    QCoreApplication::removeTranslator(&marking);
}

void ResultTest::pictures()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        m_theme.setAppearance(appearance);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->setSpacing(10);
        const auto add = [&] {
            auto *panel = new ResultPanel(m_theme);
            column->addWidget(panel);
            return panel;
        };
        add()->show(attemptWith(Answered{answerFacts(200), 1}), defaultContract());
        add()->show(attemptWith(Answered{answerFacts(200), 4}), defaultContract());
        add()->show(attemptWith(Answered{answerFacts(200), 3}), defaultContract());
        auto *unknown = add();
        unknown->show(attemptWith(Failed{answerFacts(502), {}, {}}), defaultContract());
        add()->show(attemptWith(NotSent{NotSent::Reason::NoConnection,
                                    u"graph-us.avepointonlineservices.com refused the connection."_s},
                        0),
            defaultContract());
        add()->showProgress(Delivery::Stage::Sending, false);
        add();
        column->addStretch(1);
        const QString suffix = appearance == Appearance::Dark ? u"-dark"_s : u"-light"_s;
        for (const int width : {640, 400}) {
            window.resize(width, 100);
            window.show();
            QTest::qWait(0);
            window.resize(width, column->totalHeightForWidth(width));
            QTRY_COMPARE(clippedIn(&window).join(u'\n'), QString());
            const QPixmap picture = window.grab();
            QVERIFY(!picture.isNull());
            keepPicture(picture, u"results-%1"_s.arg(width) + suffix);
        }
        auto *check = unknown->findChild<QPushButton *>(u"checkServices"_s);
        check->click();
        window.resize(640, column->totalHeightForWidth(640));
        QTRY_VERIFY(unknown->width() > 600);
        QTRY_COMPARE(clippedIn(&window).join(u'\n'), QString());
        keepPicture(unknown->grab(), u"unknown-looking"_s + suffix);
        unknown->findChild<QPushButton *>(u"itIsNotThere"_s)->click();
        unknown->findChild<QPushButton *>(u"tryAgain"_s)->click();
        QTRY_COMPARE(clippedIn(&window).join(u'\n'), QString());
        keepPicture(unknown->grab(), u"unknown-confirming"_s + suffix);
    }
}

QTEST_MAIN(ResultTest)
#include "result_test.moc"
