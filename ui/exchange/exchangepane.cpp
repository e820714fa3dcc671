// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/exchangepane.h"

#include "connection/elsewhere.h"
#include "delivery/journal/journal.h"
#include "exchange/connectionview.h"
#include "exchange/exchangemodel.h"
#include "exchange/exchangewords.h"
#include "exchange/longtextview.h"
#include "exchange/searchline.h"
#include "theme/emptytext.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int lowestButton = 28;

struct SourceRow
{
    const char *name;
    const char *empty;
};

/// In the order of ExchangePane::Source.
constexpr auto sources = std::to_array<SourceRow>({
    {QT_TRANSLATE_NOOP("ExchangePane", "Last order"),
        QT_TRANSLATE_NOOP("ExchangePane",
            "After an order, what was sent and received stands here: the token, what was read before, and "
            "the order itself, with headers, bodies, times and connection.\n\nSecrets show as ••••.")},
    {QT_TRANSLATE_NOOP("ExchangePane", "Everything since the start"),
        QT_TRANSLATE_NOOP("ExchangePane",
            "Nothing was sent yet. Whatever the program sends and receives will stand here until it is "
            "closed.\n\nSecrets show as ••••.")},
    {QT_TRANSLATE_NOOP("ExchangePane", "Order from the history"),
        QT_TRANSLATE_NOOP("ExchangePane",
            "Of this order nothing was kept: nothing was sent, or it is older than this list.")},
});

} // namespace

ExchangePane::ExchangePane(ExchangeLog &log, Journal &journal, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_journal(journal)
    , m_theme(theme)
    , m_model(new ExchangeModel(theme, this))
    , m_source(new QComboBox(this))
    , m_find(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_empty(new EmptyText(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_source->setObjectName(u"exchangeSource"_s);
    m_source->setMinimumHeight(lowestButton);
    m_source->addItems({{}, {}}); // the third comes with an attempt
    // Beside the other two in a narrow window: what does not fit is elided.
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_source->setMinimumContentsLength(8);
    m_find->setObjectName(u"exchangeFind"_s);
    m_find->setMinimumHeight(lowestButton);
    m_copy->setObjectName(u"exchangeCopy"_s);
    m_copy->setMinimumHeight(lowestButton);
    m_copy->setMenu(new QMenu(m_copy));
    m_empty->setObjectName(u"exchangeEmpty"_s);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeDetails());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 5);

    auto *top = new QHBoxLayout;
    top->addWidget(m_source);
    top->addStretch(1);
    top->addWidget(m_find);
    top->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_empty, 1);
    column->addWidget(m_splitter, 1);
    connectParts();
    retranslate();
    refill();
}

QWidget *ExchangePane::makeList()
{
    m_list = new QTreeView(m_splitter);
    m_list->setObjectName(u"exchangeList"_s);
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMinimumHeight(84); // its header and two rows
    QHeaderView &header = *m_list->header();
    header.setStretchLastSection(false);
    header.setMinimumSectionSize(40);
    for (const int column :
        {ExchangeModel::PurposeColumn, ExchangeModel::StatusColumn, ExchangeModel::DurationColumn})
        header.setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header.setSectionResizeMode(ExchangeModel::TargetColumn, QHeaderView::Stretch);
    header.setSectionsMovable(false);
    return m_list;
}

QWidget *ExchangePane::makeDetails()
{
    auto *details = new QWidget(m_splitter);
    m_tabs = new QTabBar(details);
    m_tabs->setObjectName(u"exchangeParts"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    for (int page = AnswerPage; page <= ConnectionPage; ++page)
        m_tabs->addTab({});
    m_setsOut = new QCheckBox(details);
    m_setsOut->setObjectName(u"exchangeSetsOut"_s);
    m_setsOut->setChecked(true);
    m_setsOut->setMinimumHeight(lowestButton);
    m_text = new LongTextView(m_theme, details);
    m_text->setObjectName(u"exchangeText"_s);
    m_text->setMinimumHeight(60);
    m_search = new SearchLine(*m_text, details);
    m_connection = new ConnectionView(m_theme, details);
    m_connection->setObjectName(u"exchangeConnection"_s);
    m_remark = new QLabel(details);
    m_remark->setObjectName(u"exchangeRemark"_s);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_pages = new QStackedWidget(details);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_connection);

    auto *top = new QHBoxLayout;
    top->addWidget(m_tabs);
    top->addStretch(1);
    top->addWidget(m_setsOut);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_search);
    column->addWidget(m_pages, 1);
    column->addWidget(m_remark);
    return details;
}

void ExchangePane::connectParts()
{
    connect(m_source, &QComboBox::activated, this, &ExchangePane::refill);
    connect(&m_log, &ExchangeLog::added, this, &ExchangePane::follow);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExchangePane::showCurrent);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, m_list,
        [this] { m_list->scrollTo(m_list->currentIndex()); });
    connect(m_tabs, &QTabBar::currentChanged, this, &ExchangePane::showCurrent);
    connect(m_setsOut, &QCheckBox::toggled, this, &ExchangePane::showText);
    connect(m_find, &QPushButton::clicked, this, &ExchangePane::find);
    const auto onKeys = [this](QKeySequence::StandardKey keys, auto *receiver, auto slot) {
        const auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, receiver, slot);
    };
    onKeys(QKeySequence::Find, this, &ExchangePane::find);
    onKeys(QKeySequence::FindNext, m_search, &SearchLine::goToNext);
    onKeys(QKeySequence::FindPrevious, m_search, &SearchLine::goToPrevious);
}

// ---- which exchanges -----------------------------------------------------------------------------------

ExchangePane::Source ExchangePane::source() const
{
    return static_cast<Source>(std::max(0, m_source->currentIndex()));
}

void ExchangePane::choose(Source source)
{
    if (source == Source::Attempt && m_source->count() == static_cast<int>(Source::Attempt))
        m_source->addItem({});
    nameSources();
    m_source->setCurrentIndex(static_cast<int>(source));
    refill();
}

void ExchangePane::chooseNewest()
{
    m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
}

QString ExchangePane::nameOf(Source source) const
{
    if (source == Source::LastOrder && m_isUnderWay)
        return tr("Order under way");
    QString name =
        QCoreApplication::translate("ExchangePane", sources[static_cast<std::size_t>(source)].name);
    const bool isOfJournal = source == Source::Attempt || (source == Source::LastOrder && m_isOfBefore);
    if (!isOfJournal)
        return name;
    const QList<Exchange> exchanges = exchangesOf(source);
    const auto order = std::ranges::find(exchanges, Purpose::Order, &Exchange::purpose);
    if (order == exchanges.end())
        return name;
    const QString pattern = source == Source::LastOrder ? tr("Last order, of %1", "date and time")
                                                        : tr("Order of %1", "date and time");
    return pattern.arg(momentOf(order->startedAt));
}

void ExchangePane::nameSources()
{
    for (int i = 0; i < m_source->count(); ++i)
        m_source->setItemText(i, nameOf(static_cast<Source>(i)));
}

QList<Exchange> ExchangePane::exchangesOf(Source source) const
{
    switch (source) {
    case Source::LastOrder:
        return m_ofLastOrder;
    case Source::ThisRun:
        return m_log.all();
    case Source::Attempt:
        return m_ofAttempt;
    }
    return {};
}

void ExchangePane::begin()
{
    m_isUnderWay = true;
    m_isOfBefore = false;
    m_lastAttempt.clear();
    m_ofLastOrder.clear();
    choose(Source::LastOrder);
}

/// One of this run. While an order is under way, tokens are asked for by it or at the same time: which of
/// them were its own is known when it has ended.
void ExchangePane::follow(const Exchange &exchange)
{
    const bool isOfOrder = exchange.purpose == Purpose::Token || exchange.purpose == Purpose::Order;
    if (m_isUnderWay && isOfOrder)
        m_ofLastOrder.append(exchange);
    if (source() != Source::Attempt)
        refill();
}

void ExchangePane::display(const Attempt &attempt)
{
    m_isUnderWay = false;
    m_isOfBefore = false;
    m_lastAttempt = attempt.facts.id;
    m_ofLastOrder = attempt.exchanges;
    choose(Source::LastOrder);
    chooseNewest();
}

void ExchangePane::add(const QString &attemptId, const QList<Exchange> &exchanges)
{
    if (attemptId == m_lastAttempt)
        m_ofLastOrder += exchanges;
    if (attemptId == m_attempt)
        m_ofAttempt += exchanges;
    refill();
}

void ExchangePane::showAttempt(const QString &attemptId)
{
    m_attempt = attemptId;
    m_ofAttempt.clear();
    m_problem.reset();
    m_isReading = true;
    choose(Source::Attempt);
    const int question = ++m_attemptsAsked;
    m_journal.exchangesOf(attemptId, this, [this, question](const JournalRead<QList<Exchange>> &read) {
        if (question == m_attemptsAsked)
            take(read);
    });
}

/// What was added in the meantime is kept in the journal after it was read.
void ExchangePane::take(const JournalRead<QList<Exchange>> &read)
{
    m_isReading = false;
    if (const auto *problem = std::get_if<JournalProblem>(&read))
        m_problem = *problem;
    else
        m_ofAttempt = std::get<QList<Exchange>>(read) + m_ofAttempt;
    nameSources();
    refill();
}

// After a restart the last order is the one that support is asked about: it comes from the journal.

bool ExchangePane::hasLastOrder() const
{
    return m_isUnderWay || !m_lastAttempt.isEmpty();
}

void ExchangePane::wantLastOrder()
{
    if (m_isSeekingLast || hasLastOrder())
        return;
    m_isSeekingLast = true;
    refill();
    JournalQuery newestOnly;
    newestOnly.most = 1;
    m_journal.entries(newestOnly, this, [this](const JournalRead<QList<JournalEntry>> &read) {
        const auto *newest = std::get_if<QList<JournalEntry>>(&read);
        if (!newest)
            return takeLastOrder({}, std::get<JournalProblem>(read));
        if (newest->isEmpty())
            return takeLastOrder({}, QList<Exchange>());
        const QString id = newest->first().attempt.facts.id;
        m_journal.exchangesOf(id, this,
            [this, id](const JournalRead<QList<Exchange>> &exchanges) { takeLastOrder(id, exchanges); });
    });
}

/// An order of this run that began meanwhile is the last one. Without an ID there is none, and it is sought
/// anew when this is shown again.
void ExchangePane::takeLastOrder(const QString &attemptId, const JournalRead<QList<Exchange>> &read)
{
    m_isSeekingLast = false;
    m_lastProblem.reset();
    if (const auto *problem = std::get_if<JournalProblem>(&read)) {
        m_lastProblem = *problem;
    } else if (!attemptId.isEmpty() && !hasLastOrder()) {
        m_isOfBefore = true;
        m_lastAttempt = attemptId;
        m_ofLastOrder = std::get<QList<Exchange>>(read);
    }
    nameSources();
    refill();
}

/// What was chosen stays so where it is still there; else the last one, which is the order, is.
void ExchangePane::refill()
{
    const QList<Exchange> exchanges = exchangesOf(source());
    if (exchanges != m_model->exchanges()) {
        const Exchange *chosen = current();
        const qsizetype before = chosen ? exchanges.lastIndexOf(*chosen) : -1;
        m_model->setExchanges(exchanges);
        const auto row = static_cast<int>(before >= 0 ? before : exchanges.size() - 1);
        m_list->setCurrentIndex(m_model->index(row, 0));
    }
    m_splitter->setVisible(!exchanges.isEmpty());
    m_find->setEnabled(!exchanges.isEmpty());
    m_copy->setEnabled(!exchanges.isEmpty());
    m_empty->setVisible(exchanges.isEmpty());
    m_empty->setText(emptySentence());
}

QString ExchangePane::emptySentence() const
{
    const bool isLast = source() == Source::LastOrder;
    if (isLast && m_isUnderWay)
        return tr("The order is under way. Each exchange appears here when it has ended.");
    if (isLast && !m_lastAttempt.isEmpty() && !m_isOfBefore)
        return tr("The last order ended before anything was sent.");
    if (isLast ? m_isSeekingLast : source() == Source::Attempt && m_isReading)
        return tr("Being read…");
    if (const auto &problem = isLast ? m_lastProblem : m_problem; problem && source() != Source::ThisRun)
        return problem->sentence;
    const Source like = isLast && m_isOfBefore ? Source::Attempt : source();
    return QCoreApplication::translate("ExchangePane", sources[static_cast<std::size_t>(like)].empty);
}

// ---- the chosen one ------------------------------------------------------------------------------------

const Exchange *ExchangePane::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->exchanges()[row] : nullptr;
}

QString ExchangePane::headOf(const Exchange &exchange) const
{
    return m_tabs->currentIndex() == RequestPage ? requestHead(exchange) : responseHead(exchange);
}

QByteArray ExchangePane::bodyOf(const Exchange &exchange) const
{
    return m_tabs->currentIndex() == RequestPage ? exchange.requestBody : exchange.responseBody;
}

void ExchangePane::showCurrent()
{
    const Exchange *exchange = current();
    if (!exchange)
        return;
    const bool isConnection = m_tabs->currentIndex() == ConnectionPage;
    m_pages->setCurrentWidget(isConnection ? static_cast<QWidget *>(m_connection) : m_text);
    m_setsOut->setEnabled(!isConnection);
    if (isConnection)
        m_search->close();
    const QString remark = m_tabs->currentIndex() == AnswerPage ? remarkOn(*exchange) : QString();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_connection->display(*exchange);
    if (!isConnection)
        showText();
}

/// Setting out takes a moment for megabytes: what stands there now stays until then.
void ExchangePane::showText()
{
    const Exchange *exchange = current();
    if (!exchange)
        return;
    const int question = ++m_textsAsked;
    doElsewhere(
        this,
        [head = headOf(*exchange), body = bodyOf(*exchange), setsOut = m_setsOut->isChecked()] {
            return longText(head, body, setsOut);
        },
        [this, question](const LongTextPointer &text) {
            if (question != m_textsAsked)
                return;
            m_text->setText(text);
            m_search->lookAnew();
        });
}

void ExchangePane::find()
{
    if (m_tabs->currentIndex() == ConnectionPage)
        m_tabs->setCurrentIndex(AnswerPage);
    if (current())
        m_search->open();
}

void ExchangePane::copy(const QString &text)
{
    QApplication::clipboard()->setText(text);
}

// ---- words ---------------------------------------------------------------------------------------------

void ExchangePane::retranslate()
{
    nameSources();
    m_source->setAccessibleName(tr("Which exchanges are listed"));
    m_list->setAccessibleName(tr("Exchanges"));
    m_tabs->setTabText(AnswerPage, tr("Answer"));
    m_tabs->setTabText(RequestPage, tr("Request"));
    m_tabs->setTabText(ConnectionPage, tr("Connection"));
    m_tabs->setAccessibleName(tr("Part of the exchange"));
    m_setsOut->setText(tr("Line by line"));
    m_setsOut->setToolTip(tr("JSON is set out line by line; off, it is shown as it was."));
    m_find->setText(tr("Find…"));
    m_find->setToolTip(tr("Looks for words in headers and body (Ctrl+F)"));
    m_text->setAccessibleName(tr("Headers and body"));
    m_connection->setAccessibleName(tr("Connection"));
    m_search->retranslate();
    m_model->retranslate();
    m_empty->setText(emptySentence());
    m_copy->setText(tr("Copy"));
    struct CopyRow
    {
        QString words;
        QString (*text)(const Exchange &);
    };
    const std::array rows{
        CopyRow{tr("The whole exchange"), wholeText},
        CopyRow{tr("Headers of the request"), requestHead},
        CopyRow{tr("Body of the request"),
            [](const Exchange &exchange) { return QString::fromUtf8(exchange.requestBody); }},
        CopyRow{tr("Headers of the answer"), responseHead},
        CopyRow{tr("Body of the answer"),
            [](const Exchange &exchange) { return QString::fromUtf8(exchange.responseBody); }},
    };
    m_copy->menu()->clear();
    for (const CopyRow &row : rows)
        m_copy->menu()->addAction(row.words, this, [this, text = row.text] {
            if (const Exchange *exchange = current())
                copy(text(*exchange));
        });
}

void ExchangePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    wantLastOrder();
}

void ExchangePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCurrent();
    }
    QWidget::changeEvent(event);
}

} // namespace onboard
