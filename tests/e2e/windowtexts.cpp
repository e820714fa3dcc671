// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "e2e/windowtexts.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaProperty>

#include <algorithm>
#include <array>

namespace onboard::test {

namespace {

constexpr std::array itemRoles{Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::StatusTipRole,
    Qt::WhatsThisRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole, Qt::UserRole};
constexpr std::array toldRoles{QAccessible::Name, QAccessible::Description, QAccessible::Value,
    QAccessible::Help, QAccessible::Accelerator};
constexpr std::array entryOfPassword{"text", "selectedText"};

bool isPasswordField(const QObject &object)
{
    const auto *edit = qobject_cast<const QLineEdit *>(&object);
    return edit && edit->echoMode() != QLineEdit::Normal;
}

void addProperties(const QObject &object, QByteArray &texts)
{
    const QMetaObject &kind = *object.metaObject();
    for (int index = 0; index < kind.propertyCount(); ++index) {
        const QMetaProperty property = kind.property(index);
        const bool isEntry = isPasswordField(object)
            && std::ranges::any_of(
                entryOfPassword, [&](const char *name) { return QByteArrayView(name) == property.name(); });
        const QVariant value = isEntry ? QVariant() : property.read(&object);
        if (value.canConvert<QStringList>())
            texts += value.toStringList().join(u'\n').toUtf8() + '\n';
        else if (value.canConvert<QString>())
            texts += value.toString().toUtf8() + '\n';
    }
}

void addItems(const QAbstractItemModel &model, const QModelIndex &parent, QByteArray &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : itemRoles)
                texts += model.data(index, role).toString().toUtf8() + '\n';
            addItems(model, index, texts);
        }
    }
}

void addTold(QObject &object, QByteArray &texts)
{
    if (QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&object)) {
        for (const QAccessible::Text role : toldRoles)
            texts += told->text(role).toUtf8() + '\n';
    }
}

} // namespace

QByteArray windowTexts()
{
    QByteArray texts;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        addProperties(*widget, texts);
        addTold(*widget, texts);
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
            addItems(*view->model(), {}, texts);
        if (const auto *box = qobject_cast<QComboBox *>(widget))
            addItems(*box->model(), {}, texts);
        const auto actions = widget->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
        for (const QAction *action : actions)
            addProperties(*action, texts);
    }
    return texts;
}

} // namespace onboard::test
