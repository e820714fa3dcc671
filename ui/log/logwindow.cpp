// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "log/logwindow.h"

#include "log/areas.h"
#include "log/logfilter.h"
#include "log/logging.h"
#include "log/logmodel.h"
#include "theme/notice.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int pageMargin = 18;
constexpr int controlHeight = 32;
constexpr QSize firstSize(900, 560);
constexpr auto columnWidths = std::to_array({110, 120, 120});

struct LevelRow
{
    LogLevel least;
    const char *text;
};

constexpr auto levelChoices = std::to_array<LevelRow>({
    {LogLevel::Details, QT_TRANSLATE_NOOP("onboard::LogWindow", "All levels")},
    {LogLevel::Information, QT_TRANSLATE_NOOP("onboard::LogWindow", "Information and above")},
    {LogLevel::Warning, QT_TRANSLATE_NOOP("onboard::LogWindow", "Warnings and errors")},
    {LogLevel::Error, QT_TRANSLATE_NOOP("onboard::LogWindow", "Errors only")},
});

QPushButton *quietButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumHeight(controlHeight);
    return button;
}

void prepare(QTableView &table)
{
    table.setObjectName(u"logLines"_s);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false); // Tab leads on to the next control
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(26);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setMinimumHeight(28);
    table.horizontalHeader()->setStretchLastSection(true);
}

} // namespace

LogWindow::LogWindow(Logging &logging, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_logging(logging)
    , m_model(new LogModel(logging.book(), theme, this))
    , m_filter(new LogFilter(this))
    , m_words(new QLineEdit)
    , m_level(new QComboBox)
    , m_area(new QComboBox)
    , m_table(new QTableView)
    , m_count(new QLabel)
    , m_details(new QCheckBox)
    , m_toFile(new QCheckBox)
    , m_file(new QLabel)
    , m_notice(new Notice(theme))
    , m_copy(quietButton(u"copyLog"_s))
    , m_clear(quietButton(u"clearLog"_s))
    , m_close(quietButton(u"close"_s))
{
    setObjectName(u"logWindow"_s);
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    prepare(*m_table);
    for (std::size_t column = 0; column < columnWidths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), columnWidths[column]);
    arrange();
    fillChoices();
    retranslate();
    m_details->setChecked(logging.hasDetails());
    m_toFile->setChecked(logging.writesFile());

    connect(m_words, &QLineEdit::textChanged, m_filter, &LogFilter::setWords);
    connect(m_level, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_filter->setLeast(levelChoices[static_cast<std::size_t>(std::max(row, 0))].least);
    });
    connect(m_area, &QComboBox::currentIndexChanged, this,
        [this] { m_filter->setCategory(m_area->currentData().toString()); });
    for (const QAbstractItemModel *counted : std::to_array<const QAbstractItemModel *>({m_model, m_filter})) {
        connect(counted, &QAbstractItemModel::rowsInserted, this, &LogWindow::follow);
        connect(counted, &QAbstractItemModel::rowsRemoved, this, &LogWindow::follow);
    }
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this](int value) { m_isAtEnd = value == m_table->verticalScrollBar()->maximum(); });
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LogWindow::keepAtEnd);
    connect(m_details, &QCheckBox::toggled, &logging, &Logging::setDetails);
    connect(m_toFile, &QCheckBox::toggled, this, [this](bool wanted) {
        m_notice->clear();
        m_logging.setWritesFile(wanted);
    });
    connect(&logging, &Logging::fileFailed, this, &LogWindow::sayFileFailed);
    connect(m_copy, &QPushButton::clicked, this, &LogWindow::copy);
    connect(m_clear, &QPushButton::clicked, &logging.book(), &LogBook::clear);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    follow();
    m_words->setFocus();
}

void LogWindow::arrange()
{
    m_words->setObjectName(u"logWords"_s);
    m_level->setObjectName(u"logLevel"_s);
    m_area->setObjectName(u"logArea"_s);
    m_details->setObjectName(u"logDetails"_s);
    m_toFile->setObjectName(u"logToFile"_s);
    m_file->setObjectName(u"logFile"_s);
    m_count->setObjectName(u"logCount"_s);
    m_notice->setObjectName(u"notice"_s);
    m_words->setClearButtonEnabled(true);
    for (QWidget *control : std::to_array<QWidget *>({m_words, m_level, m_area}))
        control->setMinimumHeight(controlHeight);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    m_file->setForegroundRole(QPalette::PlaceholderText);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    addAction(find);
    auto *take = new QAction(m_table);
    take->setShortcut(QKeySequence::Copy);
    take->setShortcutContext(Qt::WidgetShortcut);
    connect(take, &QAction::triggered, this, &LogWindow::copy);
    m_table->addAction(take);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_words, 1);
    top->addWidget(m_level);
    top->addWidget(m_area);
    auto *settings = new QVBoxLayout;
    settings->setSpacing(4);
    settings->addWidget(m_details);
    settings->addWidget(m_toFile);
    settings->addWidget(m_file);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_count, 1);
    for (QPushButton *button : {m_copy, m_clear, m_close})
        bottom->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(settings);
    column->addWidget(m_notice);
    column->addLayout(bottom);
    resize(firstSize);
}

void LogWindow::fillChoices()
{
    const int level = std::max(m_level->currentIndex(), 0);
    const int area = std::max(m_area->currentIndex(), 0);
    const QSignalBlocker quietLevel(m_level);
    const QSignalBlocker quietArea(m_area);
    m_level->clear();
    for (const LevelRow &row : levelChoices)
        m_level->addItem(tr(row.text));
    m_level->setCurrentIndex(level);
    m_area->clear();
    m_area->addItem(tr("All areas"), QString());
    for (const LogArea &row : logAreas()) {
        const QString category = QString::fromLatin1(row.category);
        m_area->addItem(areaInWords(category), category);
    }
    m_area->setCurrentIndex(area);
}

void LogWindow::retranslate()
{
    setWindowTitle(tr("Log"));
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter"));
    m_level->setAccessibleName(tr("Level"));
    m_area->setAccessibleName(tr("Area"));
    m_table->setAccessibleName(tr("Lines of the log"));
    m_details->setText(tr("Log every &detail from now on"));
    m_toFile->setText(tr("Write the log to a &file as well"));
    m_file->setText(tr("%1 — and four older ones, 1 MB each. Secrets are blanked.")
                        .arg(QDir::toNativeSeparators(m_logging.file())));
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Copies the selected lines; without a selection all that are shown"));
    m_clear->setText(tr("C&lear"));
    m_close->setText(tr("Close"));
}

void LogWindow::follow()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    const QLocale locale;
    m_count->setText(all == 0 ? tr("What the program does will be listed here.")
            : shown == all    ? tr("%n line(s)", nullptr, all)
                              : tr("%1 of %2 lines").arg(locale.toString(shown), locale.toString(all)));
    m_copy->setEnabled(shown > 0);
    m_clear->setEnabled(all > 0);
}

/// Who looks at the newest line goes on seeing the newest.
void LogWindow::keepAtEnd()
{
    if (m_isAtEnd)
        m_table->scrollToBottom();
}

void LogWindow::copy()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows.append(m_filter->index(row, 0));
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(writtenOut(m_model->line(m_filter->mapToSource(row).row())));
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogWindow::sayFileFailed()
{
    m_notice->say(OutcomeClass::Change,
        tr("The log cannot be written to %1. Is there room on the disk, and may you write there? Everything "
           "else goes on as before.")
            .arg(QDir::toNativeSeparators(m_logging.file())));
}

void LogWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fillChoices();
        retranslate();
        m_model->retranslate();
        follow();
    }
}

} // namespace onboard
