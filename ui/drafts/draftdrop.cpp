// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "drafts/draftdrop.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

#include <variant>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Refusal
{
    QString sentence;
};

using Dragged = std::variant<QString, Refusal>;

Dragged fileIn(const QMimeData &brought)
{
    const QList<QUrl> urls = brought.urls();
    if (urls.size() != 1)
        return Refusal{DraftDrop::tr("One draft can be opened at a time. Drop a single file.")};
    if (!urls.first().isLocalFile())
        return Refusal{
            DraftDrop::tr("Only a file on this computer can be opened. Save it here first, then drop it.")};
    return urls.first().toLocalFile();
}

} // namespace

DraftDrop::DraftDrop(QWidget *window)
    : QFrame(window)
    , m_text(new QLabel(this))
{
    setObjectName(u"draftDrop"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setObjectName(u"draftDropText"_s);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    QFont large = m_text->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_text->setFont(large);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 48, 48, 48);
    column->addWidget(m_text);
    hide();
    window->setAcceptDrops(true);
    QApplication::instance()->installEventFilter(this);
}

bool DraftDrop::isOverWindow(QObject *watched) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && widget->window() == window() && !QApplication::activeModalWidget();
}

bool DraftDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::DragLeave:
        if (isOverWindow(watched))
            hide();
        return false;
    default:
        return false;
    }
    auto *drag = static_cast<QDropEvent *>(event);
    if (!isOverWindow(watched) || !drag->mimeData() || !drag->mimeData()->hasUrls())
        return false;
    // Also what will be refused: only what is dropped can be answered with a sentence.
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (event->type() != QEvent::Drop) {
        say(*drag->mimeData());
        return true;
    }
    hide();
    const Dragged dragged = fileIn(*drag->mimeData());
    if (const auto *refusal = std::get_if<Refusal>(&dragged))
        Q_EMIT refused(refusal->sentence);
    else
        Q_EMIT dropped(std::get<QString>(dragged));
    return true;
}

void DraftDrop::say(const QMimeData &brought)
{
    const Dragged dragged = fileIn(brought);
    const auto *file = std::get_if<QString>(&dragged);
    m_isTaken = file != nullptr;
    m_text->setText(file ? tr("Drop to open “%1”").arg(QFileInfo(*file).fileName())
                         : std::get<Refusal>(dragged).sentence);
    setGeometry(parentWidget()->rect());
    raise();
    setVisible(true);
    update();
}

void DraftDrop::paintEvent(QPaintEvent *)
{
    constexpr int distance = 16;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.9F);
    painter.fillRect(rect(), veil);
    const QColor ink = palette().color(m_isTaken ? QPalette::Highlight : QPalette::PlaceholderText);
    painter.setPen(QPen(ink, 3, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(distance, distance, -distance, -distance), 10, 10);
}

} // namespace onboard
