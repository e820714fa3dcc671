// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/servicespane.h"

#include "customers/currentservices.h"
#include "customers/servicesmodel.h"
#include "theme/emptytext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int narrowestService = 130;
constexpr int widestColumn = 96; ///< longer texts take several lines
constexpr int columnGap = 6;

QFont boldFont(const QWidget &widget)
{
    QFont font = widget.font();
    font.setBold(true);
    return font;
}

/// The names of the services take what the other columns leave, and at least what they need to be told apart.
void fitColumns(QTableView &table)
{
    table.resizeColumnsToContents();
    int taken = 0;
    for (int column = ServicesModel::Service + 1; column < ServicesModel::Columns; ++column) {
        const int width = std::min(table.columnWidth(column) + columnGap, widestColumn);
        table.setColumnWidth(column, width);
        taken += width;
    }
    table.setColumnWidth(
        ServicesModel::Service, std::max(narrowestService, table.viewport()->width() - taken));
    table.resizeRowsToContents();
}

} // namespace

ServicesPane::ServicesPane(CurrentServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ServicesModel(this))
    , m_title(new QLabel(this))
    , m_time(new QLabel(this))
    , m_refresh(new QToolButton(this))
    , m_bar(new QProgressBar(this))
    , m_pages(new QStackedWidget(this))
    , m_messagePage(new QWidget(m_pages))
    , m_message(new EmptyText(m_messagePage))
    , m_again(new QPushButton(m_messagePage))
    , m_table(new QTableView(m_pages))
{
    m_title->setObjectName(u"servicesCustomer"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(boldFont(*this));
    m_time->setObjectName(u"servicesTime"_s);
    m_time->setForegroundRole(QPalette::PlaceholderText);
    m_refresh->setObjectName(u"refreshServices"_s);
    m_refresh->setAutoRaise(true);
    m_refresh->setMinimumSize(24, 24);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(3);
    m_message->setObjectName(u"servicesMessage"_s);
    m_again->setObjectName(u"readServicesAgain"_s);
    m_again->setAutoDefault(false);
    m_table->setObjectName(u"services"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leads on to the next control
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->viewport()->setAutoFillBackground(false); // the card shows through
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(30);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumHeight(28);
    m_table->viewport()->installEventFilter(this);

    auto *message = new QVBoxLayout(m_messagePage);
    message->setContentsMargins(0, 30, 0, 40);
    message->setSpacing(2);
    message->addStretch(1);
    message->addWidget(m_message);
    message->addWidget(m_again, 0, Qt::AlignHCenter);
    message->addStretch(1);
    m_pages->addWidget(m_messagePage);
    m_pages->addWidget(m_table);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 10, 6);
    head->addWidget(m_title, 1);
    head->addWidget(m_time);
    head->addWidget(m_refresh);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_bar);
    m_pages->setContentsMargins(8, 0, 8, 6);
    column->addWidget(m_pages, 1);

    connect(m_refresh, &QToolButton::clicked, &services, &CurrentServices::readAnew);
    connect(m_again, &QPushButton::clicked, &services, &CurrentServices::readAnew);
    connect(&services, &CurrentServices::changed, this, &ServicesPane::followWhenSeen);
    follow();
}

void ServicesPane::setCustomerName(const QString &name)
{
    m_customerName = name;
    m_title->setText(name);
}

/// A customer that nobody looks at is not read.
void ServicesPane::followWhenSeen()
{
    follow();
    if (isVisible())
        m_services.want();
}

void ServicesPane::follow()
{
    const std::optional<ServicesSnapshot> &snapshot = m_services.snapshot();
    const bool reading = m_services.state() == CurrentServices::State::Reading;
    const bool chosen = m_services.state() != CurrentServices::State::NoCustomer;
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Reads the customer’s services again (F5)"));
    m_refresh->setVisible(chosen);
    m_refresh->setEnabled(!reading);
    m_title->setVisible(chosen);
    m_time->setVisible(snapshot.has_value());
    m_time->setText(snapshot
            ? tr("read at %1", "time of day")
                  .arg(QLocale().toString(snapshot->takenAt.toLocalTime().time(), QLocale::ShortFormat))
            : QString());
    m_bar->setVisible(reading);
    m_bar->setAccessibleName(tr("Reading the customer’s services"));
    m_again->setText(tr("Try again"));
    m_again->setVisible(m_services.state() == CurrentServices::State::Failed);
    m_message->setText(message());
    m_table->setAccessibleName(tr("Current services"));
    m_model->setServices(snapshot ? snapshot->services : QList<CurrentService>());
    fitColumns(*m_table);
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_messagePage);
}

QString ServicesPane::message() const
{
    switch (m_services.state()) {
    case CurrentServices::State::NoCustomer:
        return tr("Choose a customer, and what it has stands here.");
    case CurrentServices::State::Unread:
    case CurrentServices::State::Reading:
        return tr("Reading the customer’s services…");
    case CurrentServices::State::Read:
        return tr("This customer has no service yet.");
    case CurrentServices::State::Failed:
        return m_services.failure() ? m_services.failure()->sentence : QString();
    }
    return {};
}

void ServicesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        follow();
    }
    QWidget::changeEvent(event);
}

bool ServicesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns(*m_table);
    return QWidget::eventFilter(watched, event);
}

void ServicesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_services.want();
}

} // namespace onboard
