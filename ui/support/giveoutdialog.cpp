// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "support/giveoutdialog.h"

#include "preview/jsonhighlighter.h"
#include "theme/notice.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int pageMargin = 18;
constexpr int controlHeight = 32;
constexpr int choiceWidth = 250;
constexpr int formSpacing = 2;
constexpr qsizetype mostColoured = 256 << 10; ///< colouring takes its time
constexpr QSize firstSize(960, 620);

QPushButton *quietButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumHeight(controlHeight);
    return button;
}

bool isCommand(GiveForm form)
{
    return form == GiveForm::CurlPosix || form == GiveForm::CurlPowerShell;
}

} // namespace

GiveOutDialog::GiveOutDialog(Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_from(new QLabel)
    , m_forms(new QListWidget)
    , m_about(new QLabel)
    , m_addresses(new QCheckBox)
    , m_ids(new QCheckBox)
    , m_size(new QLabel)
    , m_preview(new QPlainTextEdit)
    , m_highlighter(new JsonHighlighter(theme, nullptr))
    , m_notice(new Notice(theme))
    , m_copy(quietButton(u"copyGiven"_s))
    , m_save(quietButton(u"saveGiven"_s))
    , m_close(quietButton(u"close"_s))
{
    setObjectName(u"giveOutDialog"_s);
    m_highlighter->setParent(this);
    arrange();
    for (const GiveRow &row : giveForms())
        m_forms->addItem(giveText(row.name));
    m_forms->setCurrentRow(0);
    m_addresses->setChecked(MaskChoice().addresses);
    m_ids->setChecked(MaskChoice().ids);
    retranslate();
    display({});
    connect(m_forms, &QListWidget::currentRowChanged, this, &GiveOutDialog::make);
    connect(m_addresses, &QCheckBox::toggled, this, &GiveOutDialog::make);
    connect(m_ids, &QCheckBox::toggled, this, &GiveOutDialog::make);
    connect(m_copy, &QPushButton::clicked, this, &GiveOutDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &GiveOutDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_forms->setFocus();
}

void GiveOutDialog::arrange()
{
    m_from->setObjectName(u"givenFrom"_s);
    m_forms->setObjectName(u"giveForms"_s);
    m_about->setObjectName(u"aboutForm"_s);
    m_addresses->setObjectName(u"maskAddresses"_s);
    m_ids->setObjectName(u"maskIds"_s);
    m_size->setObjectName(u"givenSize"_s);
    m_preview->setObjectName(u"given"_s);
    m_notice->setObjectName(u"notice"_s);
    QFont large = m_from->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_from->setFont(large);
    for (QLabel *label : {m_from, m_about}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_size->setForegroundRole(QPalette::PlaceholderText);
    m_forms->setSpacing(formSpacing);
    m_forms->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_forms->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *choices = new QWidget;
    choices->setFixedWidth(choiceWidth);
    auto *left = new QVBoxLayout(choices);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(10);
    left->addWidget(m_forms);
    left->addWidget(m_about);
    left->addSpacing(6);
    left->addWidget(m_addresses);
    left->addWidget(m_ids);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_preview, 1);
    right->addWidget(m_size);
    auto *both = new QHBoxLayout;
    both->setSpacing(14);
    both->addWidget(choices);
    both->addLayout(right, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addStretch(1);
    for (QPushButton *button : {m_copy, m_save, m_close})
        bottom->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(12);
    column->addWidget(m_from);
    column->addLayout(both, 1);
    column->addWidget(m_notice);
    column->addLayout(bottom);
    resize(firstSize);
}

/// As high as its rows: all forms are seen.
void GiveOutDialog::fitForms()
{
    const int row = m_forms->sizeHintForRow(0) + 2 * formSpacing;
    m_forms->setFixedHeight(m_forms->count() * row + 2 * (formSpacing + m_forms->frameWidth()));
}

void GiveOutDialog::retranslate()
{
    setWindowTitle(tr("Give out"));
    for (int row = 0; row < m_forms->count(); ++row)
        m_forms->item(row)->setText(giveText(giveForms()[static_cast<std::size_t>(row)].name));
    fitForms();
    m_from->setText(m_source ? m_source->name : tr("Reading…"));
    m_forms->setAccessibleName(tr("What to give out"));
    m_addresses->setText(tr("Mask &e-mail addresses"));
    m_ids->setText(tr("Mask &IDs and customer names"));
    m_ids->setToolTip(tr("IDs of customers, clients, tenants and requests become “customer-1” and so on: the "
                         "same stays the same."));
    m_preview->setAccessibleName(tr("What leaves, byte for byte"));
    m_copy->setText(tr("&Copy"));
    m_save->setText(tr("&Save as…"));
    m_close->setText(tr("Close"));
}

// ---- making ------------------------------------------------------------------------------------------

void GiveOutDialog::setSource(const GiveSource &source)
{
    m_source = source;
    m_from->setText(source.name);
    make();
}

void GiveOutDialog::refuse(const QString &sentence)
{
    ++m_makings;
    m_from->setText(tr("Nothing to give out"));
    display({{}, sentence});
}

void GiveOutDialog::choose(GiveForm form)
{
    const auto row = std::ranges::find(giveForms(), form, &GiveRow::form);
    m_forms->setCurrentRow(static_cast<int>(row - giveForms().begin()));
}

GiveForm GiveOutDialog::form() const
{
    return giveForms()[static_cast<std::size_t>(std::max(m_forms->currentRow(), 0))].form;
}

MaskChoice GiveOutDialog::masks() const
{
    return {m_addresses->isChecked(), m_ids->isChecked()};
}

void GiveOutDialog::make()
{
    m_about->setText(giveText(rowOf(form()).about));
    if (!m_source)
        return;
    const int number = ++m_makings;
    m_copy->setEnabled(false); // what is shown is not what is ticked any more
    m_save->setEnabled(false);
    m_worker.run<Given>(
        [form = form(), source = *m_source, masks = masks()] { return giveOut(form, source, masks); }, this,
        [this, number](const Given &given) {
            if (number == m_makings)
                display(given);
        });
}

void GiveOutDialog::display(const Given &given)
{
    m_given = given;
    m_about->setText(giveText(rowOf(form()).about));
    const bool isColoured = !isCommand(form()) && given.bytes.size() <= mostColoured;
    m_highlighter->setDocument(isColoured ? m_preview->document() : nullptr);
    m_preview->setPlainText(QString::fromUtf8(given.bytes.first(std::min(given.bytes.size(), mostShown))));
    const bool isAny = given.fault.isEmpty() && !given.bytes.isEmpty();
    const QString size = QLocale().formattedDataSize(given.bytes.size());
    m_size->setText(!isAny                    ? QString()
            : given.bytes.size() <= mostShown ? tr("%1: just these bytes leave.").arg(size)
                                              : tr("%1 leave. Only their beginning is shown.").arg(size));
    m_copy->setEnabled(isAny);
    m_save->setEnabled(isAny);
    if (given.fault.isEmpty())
        m_notice->clear();
    else
        m_notice->say(OutcomeClass::NotSent, given.fault);
}

// ---- giving ------------------------------------------------------------------------------------------

void GiveOutDialog::copy()
{
    QApplication::clipboard()->setText(QString::fromUtf8(m_given.bytes));
    m_notice->say(OutcomeClass::Success, tr("It was copied."));
}

void GiveOutDialog::chooseFile()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Give out"), fileNameFor(form(), QDateTime::currentDateTime()));
    if (!path.isEmpty())
        save(path);
}

void GiveOutDialog::save(const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(m_given.bytes) == m_given.bytes.size() && file.flush()
        && file.commit()) // which alone does not notice that the disk took only a part
        m_notice->say(OutcomeClass::Success, tr("It was saved as “%1”.").arg(QFileInfo(path).fileName()));
    else
        m_notice->say(OutcomeClass::Refused, tr("It was not saved: %1.").arg(file.errorString()));
}

void GiveOutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        make();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitForms();
    }
}

} // namespace onboard
