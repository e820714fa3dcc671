// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/customerpopup.h"

#include "customers/customermodel.h"
#include "customers/customerstatus.h"
#include "customers/customerwords.h"
#include "theme/announce.h"
#include "theme/flatstyle.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int side = 10; ///< beside a row's texts
constexpr int above = 5; ///< above and below them
constexpr int columnGap = 18;
constexpr int mostRows = 8;
constexpr int widest = 720; ///< room for an ID and for what stands beside it

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

/// Two lines: name and place, ID and detail. The IDs stand below each other, and so do the details.
class CustomerDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        const bool marked = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (marked)
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        const QColor ink = option.palette.color(marked ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = marked ? ink : option.palette.color(QPalette::PlaceholderText);
        const QRect place = option.rect.adjusted(side, above, -side, -above);
        const int half = place.height() / 2;
        const QRect upper(place.left(), place.top(), place.width(), half);
        const QRect lower(place.left(), place.top() + half, place.width(), half);

        const int taken = drawRight(painter, option, upper, index.data(CustomerModel::PlaceRole), quiet);
        painter->setFont(boldFont(option.font));
        painter->setPen(ink);
        const int room = upper.width() - taken;
        painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, room));

        painter->setFont(option.font);
        painter->setPen(quiet);
        const QString id = index.data(CustomerModel::IdRole).toString();
        const int idWidth = option.fontMetrics.horizontalAdvance(widestId) + spare;
        painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(id, Qt::ElideMiddle, idWidth));
        const QRect rest = lower.adjusted(idWidth + columnGap, 0, 0, 0);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(
                index.data(CustomerModel::DetailRole).toString(), Qt::ElideRight, rest.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {widest, 2 * (option.fontMetrics.height() + 2) + 2 * above};
    }

private:
    /// The width that it takes, with the gap before it.
    static int drawRight(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line,
        const QVariant &data, const QColor &ink)
    {
        const QString text = option.fontMetrics.elidedText(data.toString(), Qt::ElideRight, line.width() / 2);
        painter->setFont(option.font);
        painter->setPen(ink);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
        return text.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(text) + columnGap;
    }

    /// Digits are as wide as each other in any font that a window uses.
    static constexpr int spare = 6;
    static inline const QString widestId = u"00000000-0000-0000-0000-000000000000"_s;
};

} // namespace

CustomerPopup::CustomerPopup(CustomerModel &model, QWidget &field)
    : QFrame(field.window())
    , m_model(model)
    , m_field(field)
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_status(new CustomerStatus(model, this))
{
    setObjectName(u"customerPopup"_s);
    m_list->setObjectName(u"customerList"_s);
    m_list->setModel(&model);
    m_list->setItemDelegate(new CustomerDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where a person types
    m_list->setMouseTracking(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setMargin(14);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_status->setContentsMargins(side, 2, 4, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(1); // the line above the foot
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_status);
    hide();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::entered, this,
        [this](const QModelIndex &index) { m_list->setCurrentIndex(index); });
    connect(&model, &CustomerModel::progressed, this, &CustomerPopup::follow);
    connect(&model, &CustomerModel::modelReset, this, &CustomerPopup::follow);
}

void CustomerPopup::open()
{
    if (!isVisible()) {
        m_marksFirst = false;
        m_list->setCurrentIndex({});
        qApp->installEventFilter(this);
        follow();
        m_list->setAccessibleName(tr("Customers"));
        m_list->scrollToTop();
        show();
    }
    fit();
    raise();
}

void CustomerPopup::close()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    hide();
    Q_EMIT closed();
}

void CustomerPopup::markFirst()
{
    m_marksFirst = true;
    m_list->setCurrentIndex(m_model.index(0, 0));
    m_list->scrollToTop();
}

bool CustomerPopup::take(int key)
{
    struct Step
    {
        int key;
        int rows;
    };
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    for (const Step step : {Step{Qt::Key_Down, 1}, Step{Qt::Key_Up, -1}, Step{Qt::Key_PageDown, page},
             Step{Qt::Key_PageUp, -page}}) {
        if (step.key == key) {
            move(step.rows);
            return true;
        }
    }
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentIndex().row());
        return true;
    }
    return false;
}

void CustomerPopup::move(int rows)
{
    if (m_model.rowCount() == 0)
        return;
    const int row = m_list->currentIndex().row() + rows; // -1 while none is marked: down marks the first
    m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1)));
    m_list->scrollTo(m_list->currentIndex());
    announce(m_list, m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CustomerPopup::choose(int row)
{
    const QString id = row >= 0 && row < m_model.rowCount() ? m_model.at(row).id : QString();
    close();
    if (!id.isEmpty())
        Q_EMIT chosen(id);
}

void CustomerPopup::follow()
{
    const bool none = m_model.rowCount() == 0;
    m_empty->setText(none ? whyEmpty(m_model.directory(), m_model.isFiltered()) : QString());
    m_empty->setVisible(none);
    m_list->setVisible(!none);
    if (m_marksFirst && !m_list->currentIndex().isValid() && !none)
        m_list->setCurrentIndex(m_model.index(0, 0));
    if (isVisible())
        fit();
}

int CustomerPopup::rowsThatFit(int height) const
{
    const int row = std::max(1, m_list->sizeHintForRow(0));
    return std::clamp(height / row, 1, std::min(mostRows, std::max(1, m_model.rowCount())));
}

/// Below the field, or above it where there is more room; never beyond the window.
void CustomerPopup::fit()
{
    const QWidget &outside = *parentWidget();
    const QRect field(m_field.mapTo(&outside, QPoint(0, 0)), m_field.size());
    const int width = std::min(std::max(field.width(), widest), outside.width() - field.left() - side);
    const int below = outside.height() - field.bottom() - side;
    const int over = field.top() - side;
    m_status->setFixedWidth(width - 2);
    const int foot = m_status->heightForWidth(width - 2) + 3;
    const int row = m_model.rowCount() > 0 ? m_list->sizeHintForRow(0) : 0;
    const auto heightIn = [&](int room) {
        return row == 0 ? m_empty->heightForWidth(width) + foot : rowsThatFit(room - foot) * row + foot;
    };
    const bool upwards = below < heightIn(below) && over > below;
    const int height = std::min(heightIn(upwards ? over : below), upwards ? over : below);
    setGeometry(field.left(), upwards ? field.top() - 2 - height : field.bottom() + 3, width, height);
}

/// What happens elsewhere closes it: a click, another focus, a wheel that moves the field away.
bool CustomerPopup::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    const bool own = widget == this || isAncestorOf(widget);
    const bool ofField = widget == &m_field || m_field.isAncestorOf(widget);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::FocusIn:
        if (!own && !ofField)
            close();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (widget == &m_field || widget->isAncestorOf(&m_field))
            fit();
        break;
    case QEvent::KeyPress: // the focus can be brought into the list by assistive technology
        if (widget == m_list && take(static_cast<QKeyEvent *>(event)->key())) {
            m_field.setFocus(Qt::OtherFocusReason);
            return true;
        }
        break;
    case QEvent::WindowDeactivate:
    case QEvent::Hide:
        if (widget == window() || widget->isAncestorOf(&m_field))
            close();
        break;
    default:
        break;
    }
    return false;
}

void CustomerPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QFrame::changeEvent(event);
}

void CustomerPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawOutline(&painter, rect(), {palette().color(QPalette::Base), palette().color(QPalette::Mid), 1, 5});
    painter.setPen(palette().color(QPalette::Midlight));
    const int line = m_status->y() - 1;
    painter.drawLine(1, line, width() - 2, line);
}

} // namespace onboard
