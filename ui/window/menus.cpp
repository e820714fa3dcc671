// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "window/menus.h"

#include "window/mainwindow.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

enum class MenuOf { File, Edit, View, Help };
enum class Line { None, Above };

struct ActionRow
{
    MenuOf menu;
    const char *name; ///< object name
    const char *text;
    const char *shortcut;
    void (MainWindow::*act)();
    Line line = Line::None; ///< what begins a group has a line above it
};

constexpr auto actions = std::to_array<ActionRow>({
    {MenuOf::File, "new", QT_TRANSLATE_NOOP("Menus", "&New order"), "Ctrl+N", &MainWindow::newOrder},
    {MenuOf::File, "open", QT_TRANSLATE_NOOP("Menus", "&Open draft…"), "Ctrl+O", &MainWindow::chooseDraft},
    {MenuOf::File, "save", QT_TRANSLATE_NOOP("Menus", "&Save draft"), "Ctrl+S", &MainWindow::saveDraft,
        Line::Above},
    {MenuOf::File, "saveAs", QT_TRANSLATE_NOOP("Menus", "Save draft &as…"), "Ctrl+Shift+S",
        &MainWindow::saveDraftAs},
    {MenuOf::File, "saveTemplate", QT_TRANSLATE_NOOP("Menus", "Save as &template…"), "Ctrl+Alt+S",
        &MainWindow::saveAsTemplate},
    {MenuOf::File, "manageTemplates", QT_TRANSLATE_NOOP("Menus", "&Manage templates…"), "",
        &MainWindow::manageTemplates},
    {MenuOf::File, "takeIn", QT_TRANSLATE_NOOP("Menus", "Take &in…"), "Ctrl+I", &MainWindow::takeIn,
        Line::Above},
    {MenuOf::File, "giveOut", QT_TRANSLATE_NOOP("Menus", "&Give out…"), "Ctrl+G", &MainWindow::giveOut},
    {MenuOf::File, "profiles", QT_TRANSLATE_NOOP("Menus", "&Profiles…"), "Ctrl+P",
        &MainWindow::manageProfiles, Line::Above},
    {MenuOf::Edit, "reviewOrder", QT_TRANSLATE_NOOP("Menus", "&Review…"), "Ctrl+Return", &MainWindow::review,
        Line::Above},
    {MenuOf::Edit, "repeatWindow", QT_TRANSLATE_NOOP("Menus", "&Ask before a repeat…"), "",
        &MainWindow::askForRepeatWindow},
    {MenuOf::View, "showServices", QT_TRANSLATE_NOOP("Menus", "&Current services"), "F5",
        &MainWindow::showServices},
    {MenuOf::View, "showHistory", QT_TRANSLATE_NOOP("Menus", "&History"), "Ctrl+H", &MainWindow::showHistory},
    {MenuOf::Help, "explain", QT_TRANSLATE_NOOP("Menus", "&What this means"), "F1",
        &MainWindow::explainFocus},
    {MenuOf::Help, "log", QT_TRANSLATE_NOOP("Menus", "&Log…"), "Ctrl+L", &MainWindow::showLog, Line::Above},
    {MenuOf::Help, "about", QT_TRANSLATE_NOOP("Menus", "&About Elements Onboard"), "",
        &MainWindow::showAbout},
});

struct AppearanceRow
{
    Appearance appearance;
    const char *text;
};

constexpr auto appearances = std::to_array<AppearanceRow>({
    {Appearance::System, QT_TRANSLATE_NOOP("Menus", "As the &system")},
    {Appearance::Light, QT_TRANSLATE_NOOP("Menus", "&Light")},
    {Appearance::Dark, QT_TRANSLATE_NOOP("Menus", "&Dark")},
});

void addActions(QMenu &menu, MenuOf which, MainWindow &window)
{
    for (const ActionRow &row : actions) {
        if (row.menu != which)
            continue;
        if (row.line == Line::Above)
            menu.addSeparator();
        QAction *action = menu.addAction(Texts::tr(row.text));
        action->setObjectName(QString::fromLatin1(row.name));
        action->setShortcut(QKeySequence(QLatin1StringView(row.shortcut)));
        QObject::connect(action, &QAction::triggered, &window, [&window, act = row.act] { (window.*act)(); });
    }
}

void addChoice(QMenu &menu, const QString &text, bool chosen, const std::function<void()> &choose)
{
    auto *group = menu.findChild<QActionGroup *>();
    if (!group)
        group = new QActionGroup(&menu);
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, group, choose);
}

void addAppearances(QMenu &menu, MainWindow &window, Appearance current)
{
    for (const AppearanceRow &row : appearances) {
        addChoice(menu, Texts::tr(row.text), row.appearance == current,
            [&window, appearance = static_cast<int>(row.appearance)] { window.useAppearance(appearance); });
    }
}

void addLanguages(QMenu &menu, MainWindow &window, const QString &current)
{
    addChoice(menu, Texts::tr("As the &system"), current.isEmpty(), [&window] { window.useLanguage({}); });
    for (const LanguageRow &row : Languages::available()) {
        const QString code = QString::fromLatin1(row.code);
        addChoice(menu, QString::fromUtf8(row.ownName), code == current,
            [&window, code] { window.useLanguage(code); });
    }
}

} // namespace

void fillMenus(MainWindow &window, const Languages &languages, const Theme &theme)
{
    QMenuBar &bar = *window.menuBar();
    bar.clear();
    qDeleteAll(bar.findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // those of the language before
    QMenu *file = bar.addMenu(Texts::tr("&File"));
    addActions(*file, MenuOf::File, window);
    file->insertMenu(file->actions().at(1), window.makeTemplateMenu(file)); // below the new, empty order
    file->insertMenu(file->actions().at(3), window.makeRecentMenu(file)); // below the draft to open
    file->addSeparator();
    QAction *quit = file->addAction(Texts::tr("&Quit"));
    quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    QObject::connect(quit, &QAction::triggered, &window, &MainWindow::close);

    QMenu *edit = bar.addMenu(Texts::tr("&Edit"));
    edit->addActions(window.makeUndoActions(edit));
    addActions(*edit, MenuOf::Edit, window);
    QMenu *view = bar.addMenu(Texts::tr("&View"));
    addActions(*view, MenuOf::View, window);
    view->addSeparator();
    addAppearances(*view->addMenu(Texts::tr("&Appearance")), window, theme.appearance());
    addLanguages(*view->addMenu(Texts::tr("&Language")), window, languages.chosen());
    addActions(*bar.addMenu(Texts::tr("&Help")), MenuOf::Help, window);
}

} // namespace onboard
