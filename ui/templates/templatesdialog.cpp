// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "templates/templatesdialog.h"

#include "contract/templateshelf.h"
#include "templates/templatenamedialog.h"
#include "theme/notice.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int pageMargin = 18;
constexpr QSize firstSize(660, 520);

QPushButton *quietButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QString fileFilter()
{
    return TemplatesDialog::tr("Templates (*.json);;All files (*)");
}

/// "Built in · contract 2025-09", or why it cannot be read.
QString describe(const StoredTemplate &stored)
{
    if (const auto *unreadable = std::get_if<TemplateUnreadable>(&stored.content))
        return TemplatesDialog::tr("Cannot be read. %1").arg(unreadable->sentence);
    const QString origin =
        stored.isBuiltIn ? TemplatesDialog::tr("Built in") : TemplatesDialog::tr("Your own");
    return TemplatesDialog::tr("%1 · contract %2")
        .arg(origin, QLatin1StringView(stored.ready()->contract->revision));
}

/// They are what there is to manage.
QList<StoredTemplate> ownOnesFirst(QList<StoredTemplate> list)
{
    std::stable_partition(
        list.begin(), list.end(), [](const StoredTemplate &stored) { return !stored.isBuiltIn; });
    return list;
}

} // namespace

TemplatesDialog::TemplatesDialog(TemplateShelf &shelf, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_shelf(shelf)
    , m_theme(theme)
    , m_title(new QLabel)
    , m_list(new QListWidget)
    , m_rename(quietButton(u"renameTemplate"_s))
    , m_remove(quietButton(u"removeTemplate"_s))
    , m_import(quietButton(u"importTemplate"_s))
    , m_export(quietButton(u"exportTemplate"_s))
    , m_close(quietButton(u"close"_s))
    , m_notice(new Notice(theme))
{
    setObjectName(u"templatesDialog"_s);
    m_list->setObjectName(u"templateList"_s);
    m_notice->setObjectName(u"notice"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);

    auto *actions = new QVBoxLayout;
    actions->setSpacing(8);
    for (QPushButton *button : {m_rename, m_remove, m_import, m_export})
        actions->addWidget(button);
    actions->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list, 1);
    middle->addLayout(actions);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addLayout(middle, 1);
    column->addWidget(m_notice);
    column->addLayout(bottom);
    resize(firstSize);

    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        m_notice->clear();
        updateButtons();
    });
    connect(m_list, &QListWidget::itemActivated, m_rename, &QPushButton::click);
    connect(m_rename, &QPushButton::clicked, this, &TemplatesDialog::renameSelected);
    connect(m_remove, &QPushButton::clicked, this, &TemplatesDialog::askToRemove);
    connect(m_import, &QPushButton::clicked, this, &TemplatesDialog::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &TemplatesDialog::chooseExport);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&shelf, &TemplateShelf::changed, this, &TemplatesDialog::refill);
    retranslate();
    refill();
    shelf.read(this);
}

void TemplatesDialog::retranslate()
{
    setWindowTitle(tr("Templates"));
    m_title->setText(tr("Templates"));
    m_list->setAccessibleName(tr("Templates"));
    m_rename->setText(tr("&Rename…"));
    m_remove->setText(tr("Re&move…"));
    m_import->setText(tr("&Import…"));
    m_export->setText(tr("&Export…"));
    m_close->setText(tr("Close"));
}

void TemplatesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_shelf.read(this);
    }
}

void TemplatesDialog::refill()
{
    const QList<StoredTemplate> shown = ownOnesFirst(m_shelf.list().templates);
    const QListWidgetItem *current = m_list->currentItem();
    const QString file = current ? current->data(Qt::UserRole).toString() : QString();
    const int row = std::max(0, m_list->currentRow());
    const auto same = std::ranges::find(shown, file, &StoredTemplate::file);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const StoredTemplate &stored : shown) {
            auto *item = new QListWidgetItem(stored.name + u'\n' + describe(stored), m_list);
            item->setData(Qt::UserRole, stored.file);
        }
        m_list->setCurrentRow(same == shown.end()
                ? std::min(row, m_list->count() - 1) // its neighbour, when it was removed
                : static_cast<int>(same - shown.begin()));
    }
    updateButtons();
    if (!m_shelf.list().problem.isEmpty())
        m_notice->say(OutcomeClass::Change, m_shelf.list().problem);
}

std::optional<StoredTemplate> TemplatesDialog::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QList<StoredTemplate> &list = m_shelf.list().templates;
    const auto at = std::ranges::find(
        list, item ? item->data(Qt::UserRole).toString() : QString(), &StoredTemplate::file);
    return at == list.end() ? std::nullopt : std::optional(*at);
}

void TemplatesDialog::updateButtons()
{
    const auto stored = selected();
    const bool own = stored && !stored->isBuiltIn;
    m_rename->setEnabled(own && stored->ready());
    m_remove->setEnabled(own);
    m_export->setEnabled(stored && stored->ready());
    for (QPushButton *button : {m_rename, m_remove}) {
        button->setToolTip(stored && !own ? tr("Built-in templates cannot be changed.") : QString());
        button->setAccessibleDescription(button->toolTip());
    }
}

void TemplatesDialog::renameSelected()
{
    const auto stored = selected();
    if (!stored || stored->isBuiltIn || !stored->ready())
        return;
    auto *dialog = new TemplateNameDialog(TemplateNameDialog::For::Renaming, stored->name, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &TemplateNameDialog::chosen, this, [this, dialog, file = stored->file](const QString &name) {
            m_shelf.change([file, name](const TemplateStore &store) { return store.rename(file, name); },
                dialog,
                [dialog](const TemplateChange &failure) {
                    if (failure)
                        dialog->refuse(*failure);
                    else
                        dialog->accept();
                });
        });
    dialog->open();
}

void TemplatesDialog::askToRemove()
{
    const auto stored = selected();
    if (!stored || stored->isBuiltIn)
        return;
    m_notice->say(OutcomeClass::Change, tr("Remove “%1”? Its file is deleted.").arg(stored->name),
        {{tr("Keep it"), [this] { m_notice->clear(); }},
            {tr("Remove"), [this, gone = *stored] { remove(gone); }}});
}

void TemplatesDialog::remove(const StoredTemplate &gone)
{
    m_shelf.change([file = gone.file](const TemplateStore &store) { return store.remove(file); }, this,
        [this, name = gone.name](const TemplateChange &failure) {
            if (failure)
                m_notice->say(OutcomeClass::Refused, failure->sentence);
            else
                m_notice->say(OutcomeClass::NotSent, tr("“%1” was removed.").arg(name));
            m_list->setFocus(Qt::OtherFocusReason);
        });
}

void TemplatesDialog::chooseImport()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import template"), {}, fileFilter());
    if (!file.isEmpty())
        importFile(file);
}

void TemplatesDialog::importFile(const QString &file, WhenTaken whenTaken)
{
    m_shelf.change(
        [file, whenTaken](const TemplateStore &store) { return store.importFrom(file, whenTaken); }, this,
        [this, file](const TemplateChange &failure) {
            if (!failure) {
                m_notice->say(
                    OutcomeClass::Success, tr("“%1” was imported.").arg(QFileInfo(file).fileName()));
                return;
            }
            if (!failure->isNameTaken) {
                m_notice->say(OutcomeClass::Refused, failure->sentence);
                return;
            }
            m_notice->say(OutcomeClass::Change, failure->sentence,
                {{tr("Cancel"), [this] { m_notice->clear(); }},
                    {tr("Keep both"), [this, file] { importFile(file, WhenTaken::KeepBoth); }},
                    {tr("Replace it"), [this, file] { importFile(file, WhenTaken::Replace); }}});
        });
}

void TemplatesDialog::chooseExport()
{
    const auto stored = selected();
    if (!stored)
        return;
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export template"), fileNameForTemplate(stored->name) + u".json"_s, fileFilter());
    if (!file.isEmpty())
        exportSelected(file);
}

void TemplatesDialog::exportSelected(const QString &file)
{
    const auto stored = selected();
    if (!stored || !stored->ready())
        return;
    m_shelf.change([file, shared = *stored->ready()](
                       const TemplateStore &store) { return store.exportTo(file, shared); },
        this,
        [this, file](const TemplateChange &failure) {
            if (failure)
                m_notice->say(OutcomeClass::Refused, failure->sentence);
            else
                m_notice->say(OutcomeClass::Success,
                    tr("The template was exported as “%1”.").arg(QFileInfo(file).fileName()));
        });
}

} // namespace onboard
