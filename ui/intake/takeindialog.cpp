// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "intake/takeindialog.h"

#include "contract/conversion.h"
#include "contract/template.h"
#include "drafts/conversionwords.h"
#include "intake/pastearea.h"
#include "theme/notice.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int pageMargin = 18;
constexpr int controlHeight = 32;
constexpr int labelWidth = 200;
constexpr int narrowest = 300;
constexpr int highestPick = 132;
constexpr QSize firstSize(960, 620);

QPushButton *quietButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumHeight(controlHeight);
    return button;
}

/// "POST …/services · 25 Nov 2026 08:00 · HTTP 200": addresses differ at their ends.
QString nameOf(const TakenOrder &order)
{
    const QString last = order.address.section(u'/', -1);
    QStringList parts{QString::fromUtf8(order.method) + u" …/"_s + last};
    if (order.at.isValid())
        parts.append(QLocale().toString(order.at.toLocalTime(), QLocale::ShortFormat));
    if (order.httpStatus > 0)
        parts.append(u"HTTP %1"_s.arg(order.httpStatus));
    return parts.join(u" · "_s);
}

/// One of two whose widths do not depend on what is in them.
QVBoxLayout *half()
{
    auto *side = new QWidget;
    side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    side->setMinimumWidth(narrowest);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

struct FileRead
{
    QByteArray bytes;
    QString problem; ///< why it could not be read
};

FileRead contentOf(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    FileRead read{file.read(mostTakenBytes + 1), {}};
    if (file.error() != QFileDevice::NoError)
        read.problem = file.errorString();
    return read;
}

/// What the form's contract has no counterpart for.
QStringList notCarriedOver(const Draft &draft, const Contract &contract)
{
    const QList<NotCarriedOver> values = convert(draft, contract).notCarriedOver;
    return values.isEmpty() ? QStringList()
                            : allValuesInWords(values, contract).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TakeInDialog::TakeInDialog(const Submission &submission, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_submission(submission)
    , m_hint(new QLabel)
    , m_text(new PasteArea)
    , m_openFile(quietButton(u"openTakeIn"_s))
    , m_form(new QLabel)
    , m_pickLabel(new QLabel)
    , m_pick(new QListWidget)
    , m_linesLabel(new QLabel)
    , m_lines(new QTreeWidget)
    , m_leftLabel(new QLabel)
    , m_copyLeft(quietButton(u"copyNotTaken"_s))
    , m_left(new QListWidget)
    , m_space(new QWidget)
    , m_notice(new Notice(theme))
    , m_fill(quietButton(u"fillForm"_s))
    , m_cancel(quietButton(u"cancel"_s))
{
    setObjectName(u"takeInDialog"_s);
    arrange();
    retranslate();
    display({});
    connect(m_openFile, &QPushButton::clicked, this, &TakeInDialog::choose);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TakeInDialog::readText);
    connect(m_text, &PasteArea::fileDropped, this, qOverload<const QString &>(&TakeInDialog::open));
    connect(m_text, &PasteArea::longTextPasted, this, [this](const QString &text) {
        m_file = tr("what was pasted");
        read(text.toUtf8());
    });
    connect(m_pick, &QListWidget::currentRowChanged, this, &TakeInDialog::showOrder);
    connect(m_copyLeft, &QPushButton::clicked, this, &TakeInDialog::copyLeftOut);
    connect(m_fill, &QPushButton::clicked, this, &TakeInDialog::giveAway);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_text->setFocus();
}

void TakeInDialog::arrange()
{
    m_text->setObjectName(u"takenText"_s);
    m_form->setObjectName(u"takenForm"_s);
    m_pick->setObjectName(u"takenOrders"_s);
    m_lines->setObjectName(u"takenLines"_s);
    m_left->setObjectName(u"notTaken"_s);
    m_notice->setObjectName(u"notice"_s);
    m_hint->setWordWrap(true);
    m_form->setWordWrap(true);
    m_form->setTextFormat(Qt::PlainText);
    QFont large = m_form->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_form->setFont(large);
    m_pick->setUniformItemSizes(true);
    m_pick->setTextElideMode(Qt::ElideMiddle);
    m_pick->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pick->setMaximumHeight(highestPick);
    m_lines->setColumnCount(2);
    m_lines->setRootIsDecorated(false);
    m_lines->header()->hide();
    m_lines->setColumnWidth(0, labelWidth);
    m_left->setWordWrap(true);
    m_left->setTextElideMode(Qt::ElideNone);
    m_left->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_left->setSpacing(2);
    m_fill->setAutoDefault(true);
    m_fill->setDefault(true);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_hint, 1);
    top->addWidget(m_openFile, 0, Qt::AlignBottom);
    auto *given = half();
    given->addLayout(top);
    given->addWidget(m_text, 1);
    auto *leftTop = new QHBoxLayout;
    leftTop->addWidget(m_leftLabel, 1);
    leftTop->addWidget(m_copyLeft);
    auto *taken = half();
    taken->addWidget(m_form);
    taken->addWidget(m_notice);
    taken->addWidget(m_pickLabel);
    taken->addWidget(m_pick);
    taken->addWidget(m_linesLabel);
    taken->addWidget(m_lines, 3);
    taken->addLayout(leftTop);
    taken->addWidget(m_left, 2);
    taken->addWidget(m_space, 1);
    auto *both = new QHBoxLayout;
    both->setSpacing(18);
    both->addWidget(given->parentWidget(), 4);
    both->addWidget(taken->parentWidget(), 5); // a customer's ID is seen as a whole
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addStretch(1);
    bottom->addWidget(m_cancel);
    bottom->addWidget(m_fill);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(12);
    column->addLayout(both, 1);
    column->addLayout(bottom);
    resize(firstSize);
}

void TakeInDialog::retranslate()
{
    setWindowTitle(tr("Take in"));
    m_hint->setText(
        tr("Paste a body, a command of cURL or PowerShell, a HAR or support file, or drop a file here."));
    m_hint->setBuddy(m_text);
    m_text->setAccessibleName(tr("What is taken in"));
    m_openFile->setText(tr("&Open file…"));
    m_pickLabel->setText(tr("&Which call?"));
    m_pickLabel->setBuddy(m_pick);
    m_pick->setAccessibleName(tr("Calls"));
    m_linesLabel->setText(tr("This fills the form:"));
    m_lines->setAccessibleName(tr("What fills the form"));
    m_left->setAccessibleName(tr("What is not taken over"));
    m_copyLeft->setText(tr("&Copy the list"));
    m_fill->setText(tr("&Fill in the form"));
    m_cancel->setText(tr("Cancel"));
}

// ---- reading -----------------------------------------------------------------------------------------

void TakeInDialog::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Take in"), {}, tr("JSON, HAR and commands (*.json *.har *.txt *.sh *.ps1);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void TakeInDialog::open(const QString &path)
{
    m_file = QFileInfo(path).fileName();
    const int number = ++m_reads;
    m_notice->sayBusy(tr("Reading “%1”…").arg(m_file));
    m_worker.run<FileRead>([path] { return contentOf(path); }, this,
        [this, number](const FileRead &file) {
            if (number != m_reads)
                return;
            if (!file.problem.isEmpty()) {
                display({});
                m_notice->say(
                    OutcomeClass::Refused, tr("“%1” could not be read: %2.").arg(m_file, file.problem));
                return;
            }
            read(file.bytes);
        });
}

void TakeInDialog::readText()
{
    if (m_text->toPlainText().isEmpty() && !m_file.isEmpty())
        return; // it was emptied for a file
    m_file.clear();
    read(m_text->toPlainText().toUtf8());
}

/// A file, and what is too long, is not shown: it is large, and may be full of secrets.
void TakeInDialog::read(const QByteArray &text)
{
    const int number = ++m_reads;
    if (!m_file.isEmpty())
        m_text->clear();
    m_text->setPlaceholderText(m_file.isEmpty()
            ? QString()
            : tr("%1, %2", "name of a file, its size").arg(m_file, QLocale().formattedDataSize(text.size())));
    m_worker.run<TakenIn>([text] { return takeIn(text); }, this,
        [this, number](const TakenIn &taken) {
            if (number == m_reads)
                display(taken);
        });
}

// ---- what it is --------------------------------------------------------------------------------------

void TakeInDialog::display(const TakenIn &taken)
{
    m_taken = taken;
    m_notice->clear();
    m_form->setText(taken.form == TakenForm::Nothing
            ? tr("What you paste or open is shown here, before anything is filled in.")
            : nameOf(taken.form));
    QFont font = m_form->font();
    font.setBold(taken.form != TakenForm::Nothing);
    m_form->setFont(font);
    fillList();
    showOrder();
    if (!taken.fault.isEmpty())
        m_notice->say(OutcomeClass::Refused, taken.fault);
}

void TakeInDialog::fillList()
{
    const QSignalBlocker quiet(m_pick);
    m_pick->clear();
    for (const TakenOrder &order : std::as_const(m_taken.orders)) {
        auto *item = new QListWidgetItem(nameOf(order), m_pick);
        item->setToolTip(order.address);
    }
    m_pick->setCurrentRow(m_taken.orders.isEmpty() ? -1 : 0);
    const bool isChoice = m_taken.orders.size() > 1;
    m_pickLabel->setVisible(isChoice);
    m_pick->setVisible(isChoice);
}

void TakeInDialog::showOrder()
{
    const int row = m_pick->currentRow();
    m_filling.reset();
    m_lines->clear();
    if (row >= 0)
        m_filling = fillingOf(m_taken.orders.at(row), m_submission.contract(), m_submission.unit());
    const bool canFill = m_filling && m_filling->fault.isEmpty();
    if (m_filling && !canFill)
        m_notice->say(OutcomeClass::NotSent, m_filling->fault);
    else if (m_taken.fault.isEmpty())
        m_notice->clear();
    if (canFill) {
        for (const ReviewLine &line : std::as_const(m_filling->lines)) {
            auto *item = new QTreeWidgetItem(m_lines, {line.label, line.value});
            item->setToolTip(1, line.value);
        }
    }
    m_linesLabel->setVisible(canFill);
    m_lines->setVisible(canFill);
    m_fill->setEnabled(canFill);
    showLeftOut(m_taken.notices + (canFill ? leftOutBy(*m_filling) : QStringList()));
}

QStringList TakeInDialog::leftOutBy(const Filling &filling) const
{
    const Contract &contract = m_submission.contract();
    QStringList sentences = filling.leftOut + filling.assumed;
    if (filling.contract == &contract)
        return sentences;
    sentences.append(
        tr("It follows contract %1 and is converted to contract %2 of the form.")
            .arg(QLatin1StringView(filling.contract->revision), QLatin1StringView(contract.revision)));
    return sentences + notCarriedOver(filling.draft, contract);
}

void TakeInDialog::showLeftOut(const QStringList &sentences)
{
    m_left->clear();
    m_left->addItems(sentences);
    const bool isAny = !sentences.isEmpty();
    const bool isRead = m_taken.form != TakenForm::Nothing && m_taken.fault.isEmpty();
    m_leftLabel->setText(isAny
            ? tr("To know before you fill it in (%n):", nullptr, static_cast<int>(sentences.size()))
            : tr("All of it is taken over."));
    m_leftLabel->setVisible(isAny || (isRead && m_fill->isEnabled()));
    m_left->setVisible(isAny);
    m_space->setVisible(!isAny && !m_fill->isEnabled()); // else the lists take the room
    m_copyLeft->setVisible(isAny);
}

void TakeInDialog::copyLeftOut()
{
    QStringList sentences;
    for (int row = 0; row < m_left->count(); ++row)
        sentences.append(m_left->item(row)->text());
    QApplication::clipboard()->setText(sentences.join(u'\n'));
}

/// An order that names no customer leaves the one that is in the form.
void TakeInDialog::giveAway()
{
    if (!m_filling || !m_filling->fault.isEmpty())
        return;
    if (m_submission.state() == Submission::State::Sending) {
        m_notice->say(OutcomeClass::Change, tr("An order is under way. Wait for its answer first."));
        return;
    }
    Draft draft = m_filling->draft;
    if (m_taken.orders.at(m_pick->currentRow()).customerId.isEmpty())
        draft = withCustomerOf(draft, m_submission.draft());
    Q_EMIT fillingWanted(draft, nameOf(m_taken.form));
    accept();
}

void TakeInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        display(m_taken); // its sentences stay in the language in which they were read
    }
}

} // namespace onboard
