// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "ui/drafts/desk.h"

#include "contract/contract.h"
#include "contract/draftfile.h"
#include "contract/drafts.h"
#include "drafts/recentdrafts.h"
#include "theme/notice.h"
#include "json/boundedjson.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace onboard::test {

Desk::Desk(const QString &contract)
{
    choose(u"sandboxContract"_s, contract);
    Q_EMIT find<QMenu>(u"recentDrafts"_s).aboutToShow();
    find<QAction>(u"clearRecentDrafts"_s).trigger();
    startNew();
    submission().restore(submission().draft(), {}); // forgets the steps that led here
}

QString Desk::put(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("a file of the test cannot be written");
    return path(name);
}

QString Desk::put(const QString &name, const Draft &draft) const
{
    return put(name, writeDraft(*contractNamed(draft.revision()), draft, TimestampUnit::Milliseconds));
}

QByteArray Desk::bytesOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Draft Desk::draftIn(const QString &name) const
{
    const auto read = readDraft(bytesOf(name), TimestampUnit::Milliseconds);
    return std::holds_alternative<DraftRead>(read) ? std::get<DraftRead>(read).draft : Draft();
}

void Desk::settle()
{
    QApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Desk::press(int key, Qt::KeyboardModifiers modifiers)
{
    window().activateWindow(); // a dialog may have closed just now
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window(), static_cast<Qt::Key>(key), modifiers);
}

void Desk::pressButton(const QString &text)
{
    for (QPushButton *button : window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(u"no button “%1”"_s.arg(text)));
}

QFileDialog &Desk::fileDialog()
{
    return find<QFileDialog>(u"draftFileDialog"_s);
}

void Desk::giveName(const QString &file)
{
    QFileDialog &dialog = fileDialog();
    auto *line = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
    settle();
    dialog.findChild<QListView *>(u"listView"_s)->clearSelection(); // which would count, not the name
    line->selectAll();
    line->insert(file);
    QTest::keyClick(line, Qt::Key_Return);
    settle();
}

void Desk::saveAs(const QString &name)
{
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    giveName(path(name));
}

void Desk::open(const QString &name)
{
    press(Qt::Key_O);
    giveName(path(name));
}

QString Desk::said()
{
    for (const Notice *notice : window().findChildren<Notice *>()) {
        if (notice->isVisible() && notice->parentWidget()->isVisible())
            return notice->text();
    }
    return {};
}

QString Desk::title()
{
    return window().windowTitle();
}

QMessageBox *Desk::question()
{
    settle();
    return window().findChild<QMessageBox *>(u"unsavedChanges"_s);
}

void Desk::answer(QMessageBox::StandardButton button)
{
    QMessageBox *asked = question();
    QVERIFY(asked);
    QVERIFY(asked->isVisible());
    asked->button(button)->click();
    settle();
}

QList<QAction *> Desk::recent()
{
    auto &menu = find<QMenu>(u"recentDrafts"_s);
    Q_EMIT menu.aboutToShow();
    QList<QAction *> files = menu.actions();
    files.removeIf([](const QAction *action) { return action->data().isNull(); });
    return files;
}

Draft draftOf(const char *revision, int seats)
{
    const Contract &contract = *contractNamed(QString::fromLatin1(revision));
    const bool isOctober = &contract != &defaultContract();
    Draft draft = draftOfBody(contract, QString::fromLatin1(drafts::customerId),
        std::get<Json>(readJson(isOctober ? drafts::pooledBackup : drafts::paidBody)),
        TimestampUnit::Milliseconds)
                      .draft;
    draft.setValue({QString::fromLatin1(contract.seats), 0}, qint64{seats});
    return draft;
}

} // namespace onboard::test
