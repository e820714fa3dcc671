// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/elsewhere.h"
#include "exchange/longtextview.h"
#include "exchange/searchline.h"
#include "support/gapmeter.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

/// A view on the screen, as large as a pane is.
class Shown
{
public:
    Shown()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&search);
        column->addWidget(&view);
        window.resize(500, 400);
        window.show();
        view.setFocus();
    }
    explicit Shown(const QByteArray &body, const QString &head = {})
        : Shown()
    {
        view.setText(longText(head, body, false));
    }

    Theme theme;
    QWidget window;
    LongTextView view{theme};
    SearchLine search{view};
};

QByteArray oneLine(qsizetype bytes)
{
    QByteArray body = "[";
    while (body.size() < bytes)
        body += R"({"name":"Contoso","seats":25,"added":true},)";
    return body + "0]";
}

QByteArray manyLines(qsizetype lines)
{
    QByteArray body = "[\n";
    for (qsizetype i = 0; i < lines; ++i)
        body += "  {\"seats\": " + QByteArray::number(i) + ", \"a\": \"b\"},\n";
    return body + "0]";
}

} // namespace

class LongTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreBrokenAtTheWidth()
    {
        Shown shown("abc\n" + QByteArray(10'000, 'x') + "\n\nend");
        const qint64 rows = shown.view.rows();
        QVERIFY(rows > 3 + 10'000 / 200);
        QCOMPARE(shown.view.rowOf(0), 0);
        QCOMPARE(shown.view.rowOf(4), 1);
        QCOMPARE(shown.view.rowOf(10'008), rows - 1);
        shown.window.resize(900, 400);
        QTRY_VERIFY(shown.view.rows() < rows);
    }

    void bulletsTakeNoMoreThanLetters()
    {
        const Shown letters(QByteArray(400, 'x'));
        const Shown bullets(u"•"_s.repeated(400).toUtf8());
        const Shown wide(u"漢"_s.repeated(400).toUtf8());
        QCOMPARE(bullets.view.rows(), letters.view.rows());
        QVERIFY(wide.view.rows() > letters.view.rows());
    }

    void everyLetterHasItsPlace_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("plain") << QByteArray(1'000, 'x');
        QTest::newRow("wide") << u"漢字"_s.repeated(300).toUtf8();
        QTest::newRow("pairs") << u"a😀"_s.repeated(300).toUtf8();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("line breaks") << QByteArray(100, '\n');
    }
    void everyLetterHasItsPlace()
    {
        QFETCH(QByteArray, body);
        Shown shown(body);
        const QString all = shown.view.text().text;
        QScrollBar &bar = *shown.view.verticalScrollBar();
        for (qsizetype at = 0; at < all.size(); ++at) {
            const qint64 step = shown.view.rowOf(at + 1) - shown.view.rowOf(at);
            QVERIFY(step == 0 || step == 1);
            bar.setValue(static_cast<int>(shown.view.rowOf(at)));
            QVERIFY(shown.view.rectangleOf(at).right() <= shown.view.viewport()->width());
        }
        bar.setValue(bar.maximum());
        const QString shownLast = shown.view.shownText();
        QCOMPARE(all.last(shownLast.size()), shownLast);
    }

    void isSelectedAndCopiedByKeys()
    {
        Shown shown("abc\ndef");
        QTest::keyClick(&shown.view, Qt::Key_Right);
        QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.view.selectedText(), u"bc\nd"_s);
        QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"bc\nd"_s);
        QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shown.view.selectedText(), u"abc\ndef"_s);
        QTest::keyClick(&shown.view, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(shown.view.selectedText(), QString());
        QTest::keyClick(&shown.view, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shown.view.selectedText(), u"abc\ndef"_s);
        QApplication::clipboard()->clear();
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier); // nothing is selected
        QCOMPARE(QApplication::clipboard()->text(), QString());
    }

    /// Neither half of a pair is a letter.
    void aPairIsOneStep()
    {
        Shown shown(u"a😀b"_s.toUtf8());
        QTest::keyClick(&shown.view, Qt::Key_Right);
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shown.view.selectedText(), u"😀"_s);
        QTest::keyClick(&shown.view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(shown.view.cursor(), 1);
    }

    void isSelectedByMouse()
    {
        Shown shown("abc def\nghi");
        const QPoint from = shown.view.rectangleOf(4).center() - QPoint(3, 0);
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(shown.view.viewport(), shown.view.rectangleOf(10).center() - QPoint(3, 0));
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton);
        QVERIFY(shown.view.positionAt(shown.view.rectangleOf(10).center() - QPoint(3, 0)) == 10);
        QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.view.rectangleOf(5).center());
        QCOMPARE(shown.view.selectedText(), u"def"_s);
    }

    void theCursorStaysInView()
    {
        Shown shown(manyLines(1'000));
        QTest::keyClick(&shown.view, Qt::Key_End, Qt::ControlModifier);
        QVERIFY(shown.view.shownText().endsWith(u"0]"_s));
        QTest::keyClick(&shown.view, Qt::Key_PageUp);
        QVERIFY(shown.view.rowOf(shown.view.cursor()) < shown.view.rows() - 5);
        QTest::keyClick(&shown.view, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(shown.view.verticalScrollBar()->value(), 0);
    }

    void wordsAreFound()
    {
        Shown shown("Alpha beta\nALPHA gamma alpha");
        shown.search.open();
        auto &words = *shown.window.findChild<QLineEdit *>(u"findWords"_s);
        const auto &count = *shown.window.findChild<QLabel *>(u"findCount"_s);
        QTest::keyClicks(&words, u"alpha"_s);
        QTRY_COMPARE(count.text(), u"1 of 3"_s);
        QCOMPARE(shown.view.selectedText(), u"Alpha"_s);
        QTest::keyClick(&words, Qt::Key_Return);
        QCOMPARE(count.text(), u"2 of 3"_s);
        QCOMPARE(shown.view.selectedText(), u"ALPHA"_s);
        QTest::keyClick(&words, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(&words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count.text(), u"3 of 3"_s);
        QTest::keyClicks(&words, u"x"_s);
        QTRY_COMPARE(count.text(), u"not found"_s);
        QCOMPARE(words.accessibleName(), u"Find in this text"_s); // still, after what was found was told
        QCOMPARE(count.accessibleName(), u"not found"_s);
        QTest::keyClick(&words, Qt::Key_Escape);
        QVERIFY(shown.search.isHidden());
    }

    /// Enter, before it is known where they stand in the text that is there now.
    void placesOfAnotherTextAreForgotten()
    {
        Shown shown(QByteArray(1'000, 'x') + "alpha alpha");
        shown.search.open();
        auto &words = *shown.window.findChild<QLineEdit *>(u"findWords"_s);
        words.setText(u"alpha"_s);
        QTRY_COMPARE(shown.window.findChild<QLabel *>(u"findCount"_s)->text(), u"1 of 2"_s);
        shown.view.setText(longText({}, "short", false));
        shown.search.lookAnew();
        QTest::keyClick(&words, Qt::Key_Return);
        QCOMPARE(shown.view.selectedText(), QString());
        shown.view.select(700, 5); // nor does anybody else get beyond the end
        QCOMPARE(shown.view.selectedText(), QString());
        shown.view.select(3, 700);
        QCOMPARE(shown.view.selectedText(), u"rt"_s);
    }

    /// A letter that turns the direction of text must not show an address from behind.
    void controlsDoNothing()
    {
        Shown plain("ab·cd");
        Shown turned(u"ab\u202ecd"_s.toUtf8());
        plain.view.clearFocus();
        turned.view.clearFocus();
        QCOMPARE(turned.view.viewport()->grab().toImage(), plain.view.viewport()->grab().toImage());
        QCOMPARE(turned.view.text().text.at(2), QChar(0x202e)); // and is copied as it came
    }

    void isReadAloud()
    {
        Shown shown("abc\ndef");
        shown.view.select(4, 2);
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(told && told->textInterface());
        QCOMPARE(told->textInterface()->characterCount(), 7);
        QCOMPARE(told->textInterface()->text(0, 7), u"abc\ndef"_s);
        QCOMPARE(told->textInterface()->cursorPosition(), 6);
        int from = 0;
        int end = 0;
        told->textInterface()->selection(0, &from, &end);
        QCOMPARE(from, 4);
        QCOMPARE(end, 6);
        QCOMPARE(told->textInterface()->textAtOffset(5, QAccessible::LineBoundary, &from, &end), u"def"_s);
        QVERIFY(told->state().readOnly);
    }

    /// With ONBOARD_MEASURE=1, on a machine with nothing else to do, no moment may be longer than 16 ms.
    void longTextsHoldNothingUp_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("10 MB in one line") << oneLine(10'000'000);
        QTest::newRow("300,000 lines") << manyLines(300'000);
    }
    void longTextsHoldNothingUp()
    {
        QFETCH(QByteArray, body);
        for (const bool setsOut : {false, true}) {
            Shown shown;
            test::GapMeter meter;
            bool isThere = false;
            doElsewhere(
                &shown.view, [body, setsOut] { return longText(u"HTTP/1.1 200 OK\nA: b"_s, body, setsOut); },
                [&](const LongTextPointer &text) {
                    shown.view.setText(text);
                    isThere = true;
                });
            QTRY_VERIFY_WITH_TIMEOUT(isThere, 120'000);
            QScrollBar &bar = *shown.view.verticalScrollBar();
            for (int step = 0; step <= 20; ++step) {
                bar.setValue(bar.maximum() / 20 * step);
                QCoreApplication::processEvents();
            }
            shown.search.open();
            shown.window.findChild<QLineEdit *>(u"findWords"_s)->setText(u"seats"_s);
            QTRY_VERIFY_WITH_TIMEOUT(
                shown.window.findChild<QLabel *>(u"findCount"_s)->text().startsWith(u"1 of"_s), 120'000);
            shown.window.resize(700, 400);
            QCoreApplication::processEvents();
            const auto largest = meter.largest();
            qInfo("%s, set out: %d: %lld rows, at most %lld ms", QTest::currentDataTag(), int(setsOut),
                static_cast<long long>(shown.view.rows()), static_cast<long long>(largest.count()));
            if (qEnvironmentVariableIntValue("ONBOARD_MEASURE") == 1)
                QVERIFY(largest <= std::chrono::milliseconds(16));
        }
    }
};

} // namespace onboard

QTEST_MAIN(onboard::LongTextTest)
#include "longtext_test.moc"
