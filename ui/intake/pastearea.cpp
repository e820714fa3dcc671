// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "intake/pastearea.h"

#include <QFontDatabase>
#include <QMimeData>
#include <QUrl>

namespace onboard {

namespace {

QString fileIn(const QMimeData &source)
{
    const QList<QUrl> urls = source.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

PasteArea::PasteArea(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

bool PasteArea::canInsertFromMimeData(const QMimeData *source) const
{
    return !fileIn(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void PasteArea::insertFromMimeData(const QMimeData *source)
{
    if (const QString file = fileIn(*source); !file.isEmpty())
        Q_EMIT fileDropped(file);
    else if (const QString text = source->text(); text.size() > mostShown)
        Q_EMIT longTextPasted(text);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace onboard
