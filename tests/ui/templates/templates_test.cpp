// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/presence.h"
#include "contract/templateshelf.h"
#include "contract/validation.h"
#include "sandbox/customers.h"
#include "templates/templatesdialog.h"
#include "theme/notice.h"
#include "theme/theme.h"
#include "ui/theme/walk.h"
#include "ui/window/seat.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

QStringList entriesOf(const QMenu &menu)
{
    QStringList entries;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            entries.append(action->text());
    }
    return entries;
}

/// The menu, once its templates were read.
QMenu &menuOf(Seat &seat)
{
    auto &menu = seat.find<QMenu>(u"templates"_s);
    if (!QTest::qWaitFor([&menu] { return menu.actions().size() > 3; }))
        qFatal("no templates were read");
    return menu;
}

QString noticeOf(Seat &seat)
{
    for (const Notice *notice : seat.window().findChildren<Notice *>()) {
        if (notice->isVisible() && notice->text().contains(u'“'))
            return notice->text();
    }
    return {};
}

void press(QWidget &window, const QString &text)
{
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void pressKeys(Seat &seat, int key, Qt::KeyboardModifiers modifiers)
{
    seat.window().activateWindow(); // a dialog may have closed just now
    QVERIFY(QTest::qWaitForWindowActive(&seat.window()));
    QTest::keyClick(&seat.window(), static_cast<Qt::Key>(key), modifiers);
}

/// Opens the dialog that asks for a name, by its shortcut.
QDialog &nameDialogOf(Seat &seat)
{
    pressKeys(seat, Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    return seat.find<QDialog>(u"templateName"_s);
}

void typeName(QDialog &dialog, const QString &name)
{
    auto &line = *dialog.findChild<QLineEdit *>(u"name"_s);
    line.selectAll();
    QTest::keyClicks(&line, name);
    QTest::keyClick(&line, Qt::Key_Return);
}

/// Saves the form, and waits until that is done.
void saveAs(Seat &seat, const QString &name)
{
    typeName(nameDialogOf(seat), name);
    QTRY_VERIFY(!seat.window().findChild<QDialog *>(u"templateName"_s));
    QVERIFY(noticeOf(seat).contains(name));
}

void picture(QWidget &window, const QString &name)
{
    for (int round = 0; round < 10; ++round)
        QApplication::processEvents();
    keepPicture(window.grab(), name);
}

QString firstCustomer()
{
    return QString::fromLatin1(sandboxCustomers().front().id);
}

} // namespace

class TemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QDir(templatesFolder()).removeRecursively(); }

    void beginsByShortcutAndKeepsTheCustomer()
    {
        Seat seat;
        menuOf(seat);
        seat.type(u"customerId"_s, firstCustomer());
        pressKeys(seat, Qt::Key_2, Qt::ControlModifier);
        const Scope scope(defaultContract(), seat.submission().draft());
        QCOMPARE(scope.text("customerId"), firstCustomer());
        QCOMPARE(scope.text("licenseType"), u"Enterprise"_s);
        QCOMPARE(scope.value("userSeat"), Value(qint64{25}));
        QCOMPARE(scope.date("expirationTime"), todayUtc().addMonths(12));
        QVERIFY(noticeOf(seat).startsWith(u"Started from “Backup, paid, Azure, 25 seats, 1 year”."_s));
        QVERIFY(seat.reviewed()); // nothing else was missing
    }

    void offersTheFirstNineByShortcut()
    {
        {
            const TemplateStore store(templatesFolder());
            for (int i = 0; i < 8; ++i)
                QVERIFY(!store.save(templateOf(u"Mine & yours %1"_s.arg(i), defaultContract(),
                                        Draft(defaultContract()), todayUtc())
                                        .made,
                    WhenTaken::Refuse));
        }
        Seat seat;
        const QMenu &menu = menuOf(seat);
        QCOMPARE(entriesOf(menu).size(), 12);
        QCOMPARE(entriesOf(menu).at(4), u"Mine && yours 0"_s);
        int number = 0;
        for (const QAction *action : menu.actions()) {
            if (action->isSeparator())
                continue;
            ++number;
            QCOMPARE(action->shortcut().toString(), number <= 9 ? u"Ctrl+%1"_s.arg(number) : QString());
        }
    }

    void bringsBackWhatWasThere()
    {
        Seat seat;
        menuOf(seat);
        seat.fillInPaid();
        seat.type(u"userSeat"_s, u"77"_s);
        const Draft before = seat.submission().draft();
        pressKeys(seat, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(seat.submission().draft() != before);
        QCOMPARE(faultsOf(&seat.window()).join(u"; "_s), QString());
        picture(seat.window(), u"templates-started"_s);
        press(seat.window(), u"Bring back what was there"_s);
        QCOMPARE(seat.submission().draft(), before);
        QVERIFY(noticeOf(seat).isEmpty());
    }

    void offersNothingWhereNothingWasLost()
    {
        Seat seat;
        menuOf(seat);
        const auto isOffered = [&seat] {
            for (const QPushButton *button : seat.window().findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == u"Bring back what was there"_s)
                    return true;
            }
            return false;
        };
        seat.type(u"customerId"_s, firstCustomer());
        pressKeys(seat, Qt::Key_1, Qt::ControlModifier); // over a new form
        QVERIFY(!noticeOf(seat).isEmpty());
        QVERIFY(!isOffered());
        pressKeys(seat, Qt::Key_3, Qt::ControlModifier); // over a template as it came
        QVERIFY(!isOffered());
        seat.choose(u"licenseType"_s, u"Enterprise"_s);
        pressKeys(seat, Qt::Key_1, Qt::ControlModifier); // over one that was changed
        QVERIFY(isOffered());
        seat.window().useProfile(seat.submission().profile().id); // its entries may be of another contract
        QVERIFY(!isOffered());
    }

    /// One of another contract says so, and is told in the words of the form's.
    void convertsThoseOfAnotherContract()
    {
        const Contract &other = *contractNamed(u"2025-10"_s);
        Draft draft(other);
        draft.setValue({u"product"_s, 0}, qint64{2048});
        draft.setValue({u"avepointStorageType"_s, 0}, qint64{1});
        QVERIFY(!TemplateStore(templatesFolder())
                     .save(templateOf(u"Numbers"_s, other, draft, todayUtc()).made, WhenTaken::Refuse));
        Seat seat;
        const QMenu &menu = menuOf(seat);
        QCOMPARE(entriesOf(menu).size(), 5);
        QCOMPARE(entriesOf(menu).last(), u"Numbers (contract 2025-10)"_s);
        seat.type(u"customerId"_s, firstCustomer());
        pressKeys(seat, Qt::Key_5, Qt::ControlModifier);
        const Scope scope(defaultContract(), seat.submission().draft());
        QCOMPARE(scope.text("product"), u"Office365Backup"_s);
        QCOMPARE(scope.text("customerId"), firstCustomer());
        QCOMPARE(scope.value("avepointStorageType"), Value(qint64{1}));
    }

    /// What is under way was decided.
    void waitsWhileAnOrderIsUnderWay()
    {
        Seat seat;
        QMenu &menu = menuOf(seat);
        seat.fillInSample();
        QVERIFY(seat.reviewed());
        const Draft ordered = seat.submission().draft();
        seat.click(u"send"_s);
        QCOMPARE(seat.submission().state(), Submission::State::Sending);
        QVERIFY(!menu.menuAction()->isEnabled());
        pressKeys(seat, Qt::Key_2, Qt::ControlModifier);
        menu.actions().at(1)->trigger(); // nor by a way round the menu
        QCOMPARE(seat.submission().draft(), ordered);
        QVERIFY(noticeOf(seat).isEmpty());
        QVERIFY(seat.waitForAnswer());
        QTRY_VERIFY(menu.menuAction()->isEnabled());
    }

    void savesWithoutTheCustomer()
    {
        Seat seat;
        menuOf(seat);
        seat.fillInPaid();
        QDialog &dialog = nameDialogOf(seat);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"name"_s)->text(),
            u"Office365Backup enterprise, S3, 25 seats, 1 year"_s);
        QCOMPARE(faultsOf(&dialog).join(u"; "_s), QString());
        picture(dialog, u"templates-save"_s);
        typeName(dialog, u"Contract customers"_s);
        QTRY_VERIFY(entriesOf(menuOf(seat)).contains(u"Contract customers"_s));
        QTRY_VERIFY(!seat.window().findChild<QDialog *>(u"templateName"_s));
        QFile file(templatesFolder() + u"/contract-customers.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(firstCustomer().toUtf8()));
        const Draft saved = seat.submission().draft();
        seat.startNew();
        pressKeys(seat, Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(withCustomerOf(seat.submission().draft(), saved), saved);
    }

    void saysInTheDialogWhatIsWrong()
    {
        Seat seat;
        seat.fillInSample();
        saveAs(seat, u"Mine"_s);
        QDialog &dialog = nameDialogOf(seat);
        const auto says = [&dialog](const QString &words) {
            for (const QTextEdit *text : dialog.findChildren<QTextEdit *>()) {
                if (text->isVisible() && text->toPlainText().contains(words))
                    return true;
            }
            return false;
        };
        typeName(dialog, u" "_s);
        QVERIFY(says(u"Give the template a name."_s));
        typeName(dialog, QString(65, u'x'));
        QVERIFY(says(u"at most 64 characters"_s));
        picture(dialog, u"templates-save-problem"_s);
        typeName(dialog, u"workspace MANAGEMENT trial"_s);
        QTRY_VERIFY(says(u"built-in"_s));
        QVERIFY(!says(u"at most 64 characters"_s));
        typeName(dialog, u"MINE"_s);
        QTRY_VERIFY(says(u"There is a template “Mine” already. Replace it?"_s));
        QCOMPARE(faultsOf(&dialog).join(u"; "_s), QString());
        QCOMPARE(clippedIn(&dialog).join(u"; "_s), QString());
        QTRY_VERIFY(dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width())); // it grew
        picture(dialog, u"templates-save-replace"_s);
        QVERIFY(!QApplication::activeModalWidget() || QApplication::activeModalWidget() == &dialog);
        press(dialog, u"Replace it"_s);
        QTRY_VERIFY(!seat.window().findChild<QDialog *>(u"templateName"_s));
        QVERIFY(!noticeOf(seat).isEmpty());
        QCOMPARE(QDir(templatesFolder()).entryList(QDir::Files), QStringList{u"mine.json"_s});
    }

    void saysWhichDaysAreLeftOpen()
    {
        Seat seat;
        seat.fillInPaid();
        seat.enter("expirationTime", todayUtc().addMonths(12).addDays(14));
        QDialog &dialog = nameDialogOf(seat);
        const auto *name = dialog.findChild<QLineEdit *>(u"name"_s);
        QVERIFY(name->accessibleDescription().contains(u"Expires"_s));
        QVERIFY(!name->accessibleDescription().contains(u"Contract end"_s));
        picture(dialog, u"templates-save-open"_s);
        dialog.reject();
    }

    void managesThem()
    {
        Seat seat;
        seat.fillInSample();
        saveAs(seat, u"Alpha"_s);
        saveAs(seat, u"Beta"_s);
        QFile damaged(templatesFolder() + u"/zeta.json"_s);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"template\": \"Zeta\", \"contract\": \"1999-01\", \"body\": {}}");
        damaged.close();
        seat.window().manageTemplates();
        auto &dialog = seat.find<TemplatesDialog>(u"templatesDialog"_s);
        auto &list = *dialog.findChild<QListWidget *>(u"templateList"_s);
        const auto select = [&list](const QString &start) {
            for (int row = 0; row < list.count(); ++row) {
                if (list.item(row)->text().startsWith(start + u'\n'))
                    list.setCurrentRow(row);
            }
            return list.currentItem() && list.currentItem()->text().startsWith(start + u'\n');
        };
        const auto &rename = *dialog.findChild<QPushButton *>(u"renameTemplate"_s);
        const auto &remove = *dialog.findChild<QPushButton *>(u"removeTemplate"_s);
        const auto &share = *dialog.findChild<QPushButton *>(u"exportTemplate"_s);
        QTRY_VERIFY(select(u"zeta.json"_s));
        QVERIFY(list.currentItem()->text().contains(u"1999-01"_s));
        QVERIFY(!rename.isEnabled() && remove.isEnabled() && !share.isEnabled());
        QVERIFY(select(u"Workspace management trial"_s));
        QVERIFY(!rename.isEnabled() && !remove.isEnabled() && share.isEnabled());
        QVERIFY(select(u"Beta"_s));
        QVERIFY(rename.isEnabled() && remove.isEnabled() && share.isEnabled());
        QCOMPARE(faultsOf(&dialog).join(u"; "_s), QString());

        // rename: a name that is taken is refused
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"renameTemplate"_s), Qt::LeftButton);
        QDialog &naming = *dialog.findChild<QDialog *>(u"templateName"_s);
        typeName(naming, u"alpha"_s);
        QTRY_VERIFY(
            naming.findChild<QTextEdit *>(u"problem"_s)->toPlainText().contains(u"“Alpha” already"_s));
        typeName(naming, u"Gamma"_s);
        QTRY_VERIFY(list.currentItem()->text().startsWith(u"Gamma\n"_s)); // still the one that is selected

        // export and import again
        const QTemporaryDir elsewhere;
        const QString file = elsewhere.filePath(u"gamma shared.json"_s);
        dialog.exportSelected(file);
        QTRY_VERIFY(QFile::exists(file));
        const int before = list.count();
        dialog.importFile(file);
        auto &notice = *dialog.findChild<Notice *>(u"notice"_s);
        QTRY_VERIFY(notice.text().contains(u"“Gamma” already"_s));
        picture(dialog, u"templates-manage"_s);
        QCOMPARE(faultsOf(&dialog).join(u"; "_s), QString());
        QCOMPARE(clippedIn(&dialog).join(u"; "_s), QString());
        press(dialog, u"Keep both"_s);
        QTRY_COMPARE(list.count(), before + 1);
        QVERIFY(select(u"Gamma (2)"_s));

        // remove: asks first
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"removeTemplate"_s), Qt::LeftButton);
        QCOMPARE(list.count(), before + 1);
        press(dialog, u"Remove"_s);
        QTRY_COMPARE(list.count(), before);
        QTRY_VERIFY(notice.text().contains(u"was removed"_s));
        QVERIFY(QFile::exists(damaged.fileName()));
        QVERIFY(!select(u"Gamma (2)"_s));
        dialog.reject();
    }

    /// In both appearances, and where words are longer, nothing is cut.
    void nothingIsCut()
    {
        Seat seat;
        seat.fillInPaid();
        seat.program().theme().setAppearance(Appearance::Dark);
        seat.window().resize(1024, 700);
        saveAs(seat, u"A name that is as long as a name may be, with sixty-four letters"_s);
        seat.window().useLanguage(u"de"_s);
        seat.window().manageTemplates();
        auto &dialog = seat.find<TemplatesDialog>(u"templatesDialog"_s);
        QTRY_VERIFY(dialog.findChild<QListWidget *>(u"templateList"_s)->count() > 4);
        QCOMPARE(clippedIn(&dialog).join(u"; "_s), QString());
        picture(dialog, u"templates-manage-dark-de"_s);
        dialog.reject();
        QTRY_VERIFY(!seat.window().findChild<QDialog *>(u"templatesDialog"_s));
        QMenu &menu = menuOf(seat);
        menu.popup(seat.window().mapToGlobal(QPoint(20, 40)));
        picture(menu, u"templates-menu-dark-de"_s);
        menu.close();
        pressKeys(seat, Qt::Key_1, Qt::ControlModifier);
        picture(seat.window(), u"templates-started-dark-de"_s);
        QDialog &naming = nameDialogOf(seat);
        QCOMPARE(clippedIn(&naming).join(u"; "_s), QString());
        picture(naming, u"templates-save-dark-de"_s);
        naming.reject();
        seat.window().useLanguage({});
        seat.program().theme().setAppearance(Appearance::Light);
    }
};

SEAT_MAIN(TemplatesTest)
#include "templates_test.moc"
