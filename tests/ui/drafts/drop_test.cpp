// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/drafts.h"
#include "drafts/draftdrop.h"
#include "ui/drafts/desk.h"
#include "ui/theme/walk.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

/// Drags something from elsewhere over a widget, and lets it go there or not.
class Drag
{
public:
    explicit Drag(const QList<QUrl> &urls) { m_brought.setUrls(urls); }
    explicit Drag(const QString &text) { m_brought.setText(text); }

    [[nodiscard]] bool enter(QWidget &over)
    {
        QDragEnterEvent event(over.rect().center(), Qt::CopyAction | Qt::MoveAction, &m_brought,
            Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(&over, &event);
        return event.isAccepted();
    }
    void drop(QWidget &over)
    {
        QDropEvent event(QPointF(over.rect().center()), Qt::CopyAction | Qt::MoveAction, &m_brought,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&over, &event);
        m_action = event.dropAction();
    }
    void leave(QWidget &over)
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(&over, &event);
    }
    [[nodiscard]] Qt::DropAction action() const { return m_action; }

private:
    QMimeData m_brought;
    Qt::DropAction m_action = Qt::IgnoreAction;
};

QUrl file(const QString &path)
{
    return QUrl::fromLocalFile(path);
}

QLineEdit &lineOf(Desk &desk)
{
    return *desk.find<QWidget>(u"customerId"_s).findChild<QLineEdit *>();
}

} // namespace

/// A file that is dragged onto the window.
class DraftDropTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Wherever it is let go, also over a field that would take its name for a text.
    void isOpened_data()
    {
        QTest::addColumn<QString>("over");
        QTest::newRow("the window") << QString();
        QTest::newRow("a field") << u"customerId"_s;
        QTest::newRow("a button") << u"review"_s;
        QTest::newRow("the preview") << u"previewBody"_s;
    }
    void isOpened()
    {
        QFETCH(QString, over);
        Desk desk;
        QWidget &below = over.isEmpty() ? desk.window()
            : over == u"customerId"_s   ? lineOf(desk)
                                        : desk.find<QWidget>(over);
        Drag drag({file(desk.put(u"größe.json"_s, drafts::paid()))});
        auto &curtain = desk.find<DraftDrop>(u"draftDrop"_s);
        QVERIFY(!curtain.isVisible());
        QVERIFY(drag.enter(below));
        QVERIFY(curtain.isVisible());
        QCOMPARE(curtain.geometry(), desk.window().rect());
        QCOMPARE(desk.find<QLabel>(u"draftDropText"_s).text(), u"Drop to open “größe.json”"_s);
        drag.drop(below);
        QVERIFY(!curtain.isVisible());
        QCOMPARE(drag.action(), Qt::CopyAction); // never moved: the file stays where it is
        QCOMPARE(desk.submission().draft(), drafts::paid());
        QVERIFY(desk.title().startsWith(u"größe.json"_s));
    }

    void asksBeforeEntriesAreLost()
    {
        Desk desk;
        desk.fillInPaid();
        const Draft entered = desk.submission().draft();
        Drag drag({file(desk.put(u"a.json"_s, drafts::trial()))});
        QVERIFY(drag.enter(desk.window()));
        drag.drop(desk.window());
        QCOMPARE(desk.submission().draft(), entered);
        desk.answer(QMessageBox::Discard);
        QCOMPARE(desk.submission().draft(), drafts::trial());
    }

    /// A sentence, and the form as it was.
    void isRefused_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::addColumn<QString>("says");
        QTest::newRow("two files") << QList<QUrl>{file(u"/a.json"_s), file(u"/b.json"_s)}
                                   << u"One draft can be opened at a time. Drop a single file."_s;
        QTest::newRow("of another computer")
            << QList<QUrl>{QUrl(u"https://example.com/a.json"_s)}
            << u"Only a file on this computer can be opened. Save it here first, then drop it."_s;
        QTest::newRow("a folder") << QList<QUrl>{file(u"/"_s)} << u"It is a folder."_s;
        QTest::newRow("a device") << QList<QUrl>{file(u"/dev/zero"_s)} << u"It is not a file."_s;
        QTest::newRow("a file that is not there")
            << QList<QUrl>{file(u"/no/such.json"_s)} << u"is not there any more"_s;
    }
    void isRefused()
    {
        QFETCH(QList<QUrl>, urls);
        QFETCH(QString, says);
        Desk desk;
        desk.fillInSample();
        const Draft entered = desk.submission().draft();
        Drag drag(urls);
        QVERIFY(drag.enter(desk.window()));
        drag.drop(desk.window());
        QVERIFY(!desk.question());
        QVERIFY2(desk.said().contains(says), qPrintable(desk.said()));
        QCOMPARE(desk.submission().draft(), entered);
    }

    void theCurtainGoesWithWhatIsDragged()
    {
        Desk desk;
        Drag drag({file(u"/a.json"_s)});
        QVERIFY(drag.enter(desk.window()));
        drag.leave(desk.window());
        QVERIFY(!desk.find<DraftDrop>(u"draftDrop"_s).isVisible());
    }

    /// A text that is dragged goes into the field that it is dropped on.
    void textIsLeftToTheFields()
    {
        Desk desk;
        Drag drag(u"contoso"_s);
        QLineEdit &line = lineOf(desk);
        line.setFocus();
        QVERIFY(drag.enter(line));
        QVERIFY(!desk.find<DraftDrop>(u"draftDrop"_s).isVisible());
        drag.drop(line);
        QVERIFY2(line.text().contains(u"contoso"_s), qPrintable(line.text()));
    }

    /// A dialog waits for its answer first.
    void nothingIsTakenBelowADialog()
    {
        Desk desk;
        desk.press(Qt::Key_O);
        QVERIFY(desk.fileDialog().isVisible());
        Drag drag({file(desk.put(u"a.json"_s, drafts::paid()))});
        QVERIFY(!drag.enter(desk.window()));
        desk.fileDialog().reject();
        QVERIFY(drag.enter(desk.window()));
        drag.leave(desk.window());
    }

    void pictures()
    {
        Desk desk;
        for (const bool dark : {false, true}) {
            desk.program().theme().setAppearance(dark ? Appearance::Dark : Appearance::Light);
            Drag drag({file(u"/home/alex/orders/contoso.json"_s)});
            QVERIFY(drag.enter(desk.window()));
            QApplication::processEvents();
            keepPicture(desk.window().grab(), dark ? u"drop-dark"_s : u"drop-light"_s);
            drag.leave(desk.window());
        }
    }
};

SEAT_MAIN(DraftDropTest)
#include "drop_test.moc"
