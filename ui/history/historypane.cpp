// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "history/historypane.h"

#include "history/historydetails.h"
#include "theme/emptytext.h"
#include "theme/flowlayout.h"
#include "theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int rowHeight = 28;
constexpr int buttonHeight = 30;
constexpr int leastDetails = 40; ///< in pixels: two lines, and the rest scrolls
constexpr int rowsAhead = 100; ///< of the last one that was read, when more are asked for
constexpr int mostCounted = 100'000; ///< counting further would keep the journal from an order
constexpr auto columnsKey = "historyColumns"_L1;
constexpr auto partsKey = "historyParts"_L1;

struct WidthRow
{
    const char *key;
    int width;
};

constexpr auto widths = std::to_array<WidthRow>({
    {"time", 136},
    {"profile", 110},
    {"customer", 150},
    {"product", 126},
    {"outcome", 124},
    {"http", 56},
    {"status", 170},
    {"duration", 78},
    {"requestId", 150},
    {"note", 160},
});
constexpr int otherWidth = 130;

QPushButton *quietButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumHeight(buttonHeight);
    return button;
}

} // namespace

const QList<HistoryPane::Deed> &HistoryPane::deeds()
{
    static const QList<Deed> rows{
        {"openAsNew", QT_TRANSLATE_NOOP("onboard::HistoryPane", "Open as new form"),
            QT_TRANSLATE_NOOP("onboard::HistoryPane", "Fills the form with what was ordered; sends nothing"),
            "Return", 1, 1, &HistoryPane::open},
        {"checkHistoryServices", QT_TRANSLATE_NOOP("onboard::HistoryPane", "Check services"),
            QT_TRANSLATE_NOOP("onboard::HistoryPane",
                "Reads what the customer has now, and compares it with what was ordered"),
            "", 1, 1, &HistoryPane::checkServices},
        {"showExchanges", QT_TRANSLATE_NOOP("onboard::HistoryPane", "Exchange"),
            QT_TRANSLATE_NOOP("onboard::HistoryPane", "Every request and answer of the attempt"), "Ctrl+E", 1,
            1, &HistoryPane::showExchanges},
        {"compare", QT_TRANSLATE_NOOP("onboard::HistoryPane", "Compare"),
            QT_TRANSLATE_NOOP(
                "onboard::HistoryPane", "Two chosen attempts side by side; choose the second with Ctrl"),
            "", 2, 2, &HistoryPane::compare},
        {"giveOutAttempt", QT_TRANSLATE_NOOP("onboard::HistoryPane", "Give out…"),
            QT_TRANSLATE_NOOP("onboard::HistoryPane", "As cURL, HAR or a support file, without secrets"), "",
            1, 1, &HistoryPane::giveOut},
        {"settleAttempt", QT_TRANSLATE_NOOP("onboard::HistoryPane", "Settle…"),
            QT_TRANSLATE_NOOP("onboard::HistoryPane", "Says what became of an order of unknown outcome"), "",
            1, 1, &HistoryPane::settle},
        {"removeAttempts", QT_TRANSLATE_NOOP("onboard::HistoryPane", "Delete…"),
            QT_TRANSLATE_NOOP("onboard::HistoryPane",
                "Removes the chosen attempts from this computer’s journal, never unsettled ones"),
            "Del", 1, 1000, &HistoryPane::remove},
    };
    return rows;
}

HistoryPane::HistoryPane(Journal &journal, QSettings &settings, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_settings(settings)
    , m_model(new HistoryModel(journal, theme, this))
    , m_filter(new HistoryFilter(theme, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_pages(new QStackedWidget)
    , m_table(new QTableView)
    , m_messagePage(new QWidget)
    , m_message(new EmptyText)
    , m_messageButton(quietButton(u"historyMessageButton"_s))
    , m_lower(new QWidget)
    , m_details(new HistoryDetails(theme))
    , m_count(new QLabel)
    , m_export(quietButton(u"exportHistory"_s))
    , m_retention(quietButton(u"retention"_s))
{
    arrangeTable();
    arrange();
    restoreColumns();
    retranslate();
    connect(m_filter, &HistoryFilter::changed, this, &HistoryPane::narrow);
    connect(m_model, &HistoryModel::stateChanged, this, &HistoryPane::follow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPane::followCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &HistoryPane::followSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &HistoryPane::followCurrent);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &HistoryPane::readAhead);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &HistoryPane::readAhead);
    connect(m_messageButton, &QPushButton::clicked, this, [this] {
        if (m_model->state() == HistoryModel::State::Failed)
            m_model->refresh();
        else
            m_filter->reset();
    });
    connect(m_export, &QPushButton::clicked, this, &HistoryPane::exportRequested);
    connect(m_retention, &QPushButton::clicked, this, &HistoryPane::retentionRequested);
    connect(m_details, &HistoryDetails::noteChanged, this, &HistoryPane::noteChanged);
    connect(&journal, &Journal::changed, this, &HistoryPane::readAnew);
    connect(&journal, &Journal::started, this, &HistoryPane::readAnew);
    follow();
    followSelection();
}

HistoryPane::~HistoryPane()
{
    disconnect(m_details, nullptr, this, nullptr); // parts end one by one
}

// ---- building ----------------------------------------------------------------------------------------

void HistoryPane::arrangeTable()
{
    m_table->setObjectName(u"history"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leads on to the next control
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->viewport()->setAutoFillBackground(false); // the card shows through
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no row is ever measured
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumHeight(rowHeight);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &HistoryPane::showColumnMenu);
    m_table->horizontalHeader()->setSortIndicator(column::time, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);

    for (const Deed &deed : deeds()) {
        auto *action = new QAction(m_table);
        action->setObjectName(QLatin1StringView(deed.name) + "Action"_L1);
        action->setShortcut(QKeySequence(QLatin1StringView(deed.shortcut)));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, deed.act);
        m_table->addAction(action);
        m_deeds.append(action);
    }
    auto *copy = new QAction(m_table);
    copy->setObjectName(u"copyHistory"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &HistoryPane::copy);
    m_table->addAction(copy);
}

/// A button for each deed, which does what the action does.
QWidget *HistoryPane::makeButtons()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout;
    row->setLayout(flow);
    for (qsizetype at = 0; at < deeds().size(); ++at) {
        QPushButton *button = quietButton(QString::fromLatin1(deeds().at(at).name));
        connect(button, &QPushButton::clicked, m_deeds.at(at), &QAction::trigger);
        if (deeds().at(at).act != &HistoryPane::remove) // which stands apart
            flow->addWidget(button);
        m_buttons.append(button);
    }
    return row;
}

void HistoryPane::arrange()
{
    m_message->setObjectName(u"historyMessage"_s);
    auto *message = new QVBoxLayout(m_messagePage);
    message->setContentsMargins(0, 10, 0, 20);
    message->setSpacing(2);
    message->addStretch(1);
    message->addWidget(m_message);
    message->addWidget(m_messageButton, 0, Qt::AlignHCenter);
    message->addStretch(1);
    m_pages->addWidget(m_messagePage);
    m_pages->addWidget(m_table);

    auto *scroll = new QScrollArea;
    scroll->setWidget(m_details);
    m_details->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(leastDetails);
    auto *lower = new QVBoxLayout(m_lower);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(0);
    m_buttonRow = makeButtons();
    m_buttonRow->setContentsMargins(12, 6, 12, 2);
    lower->addWidget(m_buttonRow);
    lower->addWidget(scroll, 1);

    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_lower);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({300, 240});
    m_splitter->restoreState(m_settings.value(partsKey).toByteArray());
    m_pages->setMinimumHeight(4 * rowHeight);

    m_count->setObjectName(u"historyCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the buttons need their room
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 6, 12, 8);
    bottom->setSpacing(8);
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_buttons.last());
    bottom->addWidget(m_retention);
    bottom->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filter->setContentsMargins(12, 10, 12, 8);
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);
    column->addLayout(bottom);
}

void HistoryPane::restoreColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QList<HistoryColumn> &columns = historyColumns();
    for (int at = 0; at < columns.size(); ++at) {
        const auto row = std::ranges::find_if(
            widths, [&](const WidthRow &each) { return columns.at(at).key == QLatin1StringView(each.key); });
        header->resizeSection(at, row == widths.end() ? otherWidth : row->width);
        header->setSectionHidden(at, at >= fixedHistoryColumns());
    }
    // What came of it, and for whom, is seen in the narrowest window as well.
    header->moveSection(header->visualIndex(column::ending), 1);
    header->moveSection(header->visualIndex(column::profile), column::ending);
    // Does nothing for another number of columns.
    header->restoreState(m_settings.value(columnsKey).toByteArray());
    m_table->sortByColumn(column::time, Qt::DescendingOrder); // at each start what is new comes first
}

void HistoryPane::keepColumns()
{
    m_settings.setValue(columnsKey, m_table->horizontalHeader()->saveState());
    m_settings.setValue(partsKey, m_splitter->saveState());
}

/// Which columns are shown; the one of the time stays, so that there is always one.
void HistoryPane::showColumnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"columnMenu"_s);
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = column::time + 1; column < historyColumns().size(); ++column) {
        if (column == fixedHistoryColumns())
            menu->addSection(tr("What was ordered"));
        QAction *action = menu->addAction(titleOf(historyColumns().at(column)));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, header,
            [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu->popup(header->mapToGlobal(at));
}

// ---- reading -----------------------------------------------------------------------------------------

void HistoryPane::readAnew()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    m_isCounted = false;
    m_model->refresh();
    m_journal.profiles(this, [this](const JournalRead<QStringList> &names) {
        if (const auto *list = std::get_if<QStringList>(&names))
            m_filter->setProfiles(*list);
    });
}

void HistoryPane::narrow()
{
    m_isCounted = false;
    m_counted = -1;
    m_model->narrow(m_filter->query());
    m_table->scrollToTop();
}

/// Rows come first: whoever types on must not wait for a number.
void HistoryPane::countWhenRead()
{
    if (m_isCounted || m_model->state() != HistoryModel::State::Ready)
        return;
    m_isCounted = true;
    m_journal.count(m_model->query(), mostCounted, this, [this](const JournalRead<int> &count) {
        const int *number = std::get_if<int>(&count);
        m_counted = number && m_isCounted ? *number : -1;
        showCount();
    });
}

void HistoryPane::readAhead()
{
    const QScrollBar &bar = *m_table->verticalScrollBar();
    if (bar.value() > bar.maximum() - rowsAhead)
        m_model->fetchMore({});
}

QString HistoryPane::message() const
{
    switch (m_model->state()) {
    case HistoryModel::State::Failed:
        return m_model->problem();
    case HistoryModel::State::Reading:
        return tr("Reading the journal…");
    case HistoryModel::State::Ready:
        break;
    }
    if (m_model->query().isFiltered())
        return tr("No attempt fits the filter.");
    return tr("Nothing has been sent yet.\n\nEvery attempt to add a service will be listed here: when, for "
              "whom, what came back, and every byte that was sent and received, without secrets.");
}

void HistoryPane::follow()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isFailed = m_model->state() == HistoryModel::State::Failed;
    m_message->setText(message());
    m_messageButton->setText(isFailed ? tr("Try again") : tr("Clear the filter"));
    m_messageButton->setVisible(
        isFailed || (m_model->state() == HistoryModel::State::Ready && m_model->query().isFiltered()));
    m_pages->setCurrentWidget(isEmpty ? m_messagePage : static_cast<QWidget *>(m_table));
    m_lower->setVisible(!isEmpty);
    m_export->setEnabled(!isEmpty);
    countWhenRead();
    showCount();
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

/// In words where there is room for them, else the number alone.
void HistoryPane::showCount()
{
    const QLocale locale;
    const bool isKnown = m_counted >= 0;
    const int number = isKnown ? std::min(m_counted, mostCounted) : m_model->rowCount();
    const QString text = number == 0 ? QString()
        : !isKnown                   ? tr("%1 read").arg(locale.toString(number))
        : number < mostCounted       ? tr("%n attempt(s)", nullptr, number)
                                     : tr("%1 attempts and more").arg(locale.toString(number));
    const auto fits = [this](const QString &words) {
        return m_count->fontMetrics().horizontalAdvance(words) <= m_count->width();
    };
    const QString figure = number == 0 ? QString() : locale.toString(number);
    m_count->setText(fits(text) ? text : fits(figure) ? figure : QString());
    m_count->setToolTip(text);
}

void HistoryPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
    showCount();
}

/// So that no button is cut off, however many rows they need.
void HistoryPane::fitButtons()
{
    m_lower->setMinimumHeight(m_buttonRow->heightForWidth(width()) + leastDetails);
}

void HistoryPane::followSelection()
{
    const auto rows = static_cast<int>(chosenRows().size());
    for (qsizetype at = 0; at < m_deeds.size(); ++at) {
        const Deed &deed = deeds().at(at);
        bool isPossible = rows >= deed.fewest && rows <= deed.most;
        if (isPossible && deed.act == &HistoryPane::settle)
            isPossible = chosen().isUnsettled();
        m_deeds.at(at)->setEnabled(isPossible);
        m_buttons.at(at)->setEnabled(isPossible);
        if (deed.act == &HistoryPane::settle)
            m_buttons.at(at)->setVisible(isPossible);
    }
    fitButtons();
}

void HistoryPane::followCurrent()
{
    if (!m_table->currentIndex().isValid())
        return m_details->clear();
    const JournalEntry &entry = m_model->entry(m_table->currentIndex().row());
    m_details->show(entry, m_nameOf ? m_nameOf(entry.attempt.facts) : entry.attempt.facts.customerName);
    followSelection();
}

QList<int> HistoryPane::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

QStringList HistoryPane::chosenIds() const
{
    QStringList ids;
    for (const int row : chosenRows())
        ids.append(m_model->entry(row).attempt.facts.id);
    return ids;
}

const JournalEntry &HistoryPane::chosen() const
{
    return m_model->entry(chosenRows().first());
}

// ---- what can be done --------------------------------------------------------------------------------

void HistoryPane::open()
{
    Q_EMIT openRequested(chosen());
}

void HistoryPane::checkServices()
{
    m_details->showLooking();
    Q_EMIT servicesRequested(chosen().attempt.facts.id);
}

void HistoryPane::showExchanges()
{
    Q_EMIT exchangesRequested(chosen().attempt.facts.id);
}

void HistoryPane::giveOut()
{
    Q_EMIT giveOutRequested(chosen().attempt.facts.id);
}

void HistoryPane::settle()
{
    Q_EMIT settleRequested(chosen().attempt.facts.id);
}

void HistoryPane::compare()
{
    const QStringList ids = chosenIds();
    Q_EMIT compareRequested(ids.first(), ids.last());
}

void HistoryPane::remove()
{
    Q_EMIT removeRequested(chosenIds());
}

/// For a spreadsheet or a mail: the shown columns of the chosen rows, parted by tabs.
void HistoryPane::copy()
{
    const QHeaderView &header = *m_table->horizontalHeader();
    QStringList lines;
    for (const int row : chosenRows()) {
        QStringList cells;
        for (int at = 0; at < header.count(); ++at)
            if (const int column = header.logicalIndex(at); !header.isSectionHidden(column))
                cells.append(m_model->index(row, column).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

// ---- around it ---------------------------------------------------------------------------------------

void HistoryPane::nameCustomers(const HistoryModel::NameOf &nameOf)
{
    m_nameOf = nameOf;
    m_model->nameCustomers(nameOf);
}

void HistoryPane::findCustomersBy(const HistoryFilter::IdsOf &idsOf)
{
    m_filter->findCustomersBy(idsOf);
}

void HistoryPane::focusFilter()
{
    m_filter->focusWords();
}

void HistoryPane::retranslate()
{
    m_table->setAccessibleName(tr("History of attempts"));
    m_export->setText(tr("E&xport…"));
    m_export->setToolTip(tr("Writes the shown attempts to a CSV or JSON file"));
    m_retention->setText(tr("&Keep…"));
    m_retention->setToolTip(tr("For how long attempts are kept on this computer"));
    for (qsizetype at = 0; at < m_deeds.size(); ++at) {
        m_deeds.at(at)->setText(tr(deeds().at(at).text));
        m_buttons.at(at)->setText(tr(deeds().at(at).text));
        m_buttons.at(at)->setToolTip(tr(deeds().at(at).tip));
    }
    m_table->findChild<QAction *>(u"copyHistory"_s)->setText(tr("Copy"));
}

void HistoryPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        follow();
        fitButtons();
    }
    QWidget::changeEvent(event);
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        readAnew();
}

void HistoryPane::hideEvent(QHideEvent *event)
{
    m_details->keepNote();
    keepColumns();
    QWidget::hideEvent(event);
}

} // namespace onboard
