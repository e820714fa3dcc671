// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QTextEdit>
#include <QWidget>

namespace onboard::test {

/// What a person can press, choose or type in.
inline bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || (qobject_cast<const QLineEdit *>(widget)
            && !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
            && !qobject_cast<const QComboBox *>(widget->parentWidget()));
}

/// Parts that Qt puts into its own controls, such as the list of a dropdown or a scroll bar.
inline bool isInsideControl(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (isControl(above))
            return true;
    }
    return false;
}

inline QList<QWidget *> controlsOf(const QWidget *window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(window) && isControl(widget) && !isInsideControl(widget))
            found.append(widget);
    }
    return found;
}

inline QString accessibleNameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

inline QString placeOf(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

/// What is wrong with the controls of a window: no name, not reachable by Tab, too small a target.
inline QStringList faultsOf(QWidget *window)
{
    QSet<QWidget *> reached;
    for (QWidget *next = window->nextInFocusChain(); next && next != window;
         next = next->nextInFocusChain()) {
        if (next->focusPolicy() & Qt::TabFocus)
            reached.insert(next->focusProxy() ? next->focusProxy() : next);
    }
    QStringList faults;
    for (QWidget *control : controlsOf(window)) {
        if (accessibleNameOf(control).isEmpty())
            faults << placeOf(control) + QStringLiteral(" has no accessible name");
        if (control->isEnabled() && !reached.contains(control))
            faults << placeOf(control) + QStringLiteral(" is not reached by Tab");
        if (control->width() < 24 || control->height() < 24)
            faults << placeOf(control) + QStringLiteral(" is smaller than 24 px");
    }
    return faults;
}

/// Texts whose words do not fit into their widget, and widgets that stick out of the window.
inline QStringList clippedIn(QWidget *window)
{
    QStringList faults;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(window) || isInsideControl(widget)
            || qobject_cast<QAbstractScrollArea *>(widget->parentWidget()))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *text = qobject_cast<const QTextEdit *>(widget);
        if (button && button->width() < button->minimumSizeHint().width())
            faults << placeOf(widget) + QStringLiteral(" cuts \"%1\"").arg(button->text());
        if (label
            && (label->width() < label->minimumSizeHint().width()
                || (label->wordWrap() && label->height() < label->heightForWidth(label->width()))))
            faults << placeOf(widget) + QStringLiteral(" cuts \"%1\"").arg(label->text());
        if (text && text->height() < text->heightForWidth(text->width()))
            faults << placeOf(widget) + QStringLiteral(" cuts \"%1\"").arg(text->toPlainText());
        const QRect place(widget->mapTo(window, QPoint(0, 0)), widget->size());
        if ((button || label || text) && (place.left() < 0 || place.right() >= window->width()))
            faults << placeOf(widget) + QStringLiteral(" sticks out of the window");
    }
    return faults;
}

/// Controls of which another widget lies on a part that is in sight.
inline QStringList coveredIn(QWidget *window)
{
    QStringList faults;
    for (QWidget *control : controlsOf(window)) {
        const QRect seen = control->visibleRegion().boundingRect(); // parents cut off, siblings do not
        for (const QPoint &corner : {seen.topLeft() + QPoint(3, 3), seen.bottomRight() - QPoint(3, 3)}) {
            QWidget *top = seen.isEmpty() ? control : window->childAt(control->mapTo(window, corner));
            if (top && top != control && !control->isAncestorOf(top) && !top->isAncestorOf(control))
                faults << placeOf(top) + QStringLiteral(" covers ") + placeOf(control);
        }
    }
    return faults;
}

/// Writes a picture for a person to look at when the variable PICTURES names a folder.
inline void keepPicture(const QPixmap &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    picture.save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace onboard::test
