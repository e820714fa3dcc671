// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "templates/templatemenu.h"

#include "contract/templateshelf.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int mostShortcuts = 9;

bool isOffered(const StoredTemplate &stored, const Contract &contract)
{
    return stored.ready() && (!stored.isBuiltIn || stored.ready()->contract == &contract);
}

QString textFor(const StoredTemplate &stored, const Contract &contract)
{
    const QString name = QString(stored.name).replace(u'&', u"&&"_s);
    return stored.ready()->contract == &contract
        ? name
        : TemplateMenu::tr("%1 (contract %2)")
              .arg(name, QLatin1StringView(stored.ready()->contract->revision));
}

} // namespace

TemplateMenu::TemplateMenu(const Submission &submission, TemplateShelf &shelf, QWidget *parent)
    : QMenu(tr("New from &template"), parent)
    , m_submission(submission)
    , m_shelf(shelf)
{
    setObjectName(u"templates"_s);
    setToolTipsVisible(true);
    connect(&shelf, &TemplateShelf::changed, this, &TemplateMenu::fill);
    connect(&submission, &Submission::profileChanged, this, &TemplateMenu::fill);
    connect(&submission, &Submission::stateChanged, this, &TemplateMenu::follow);
    connect(this, &QMenu::aboutToShow, this, [this] { m_shelf.read(this); });
    QTimer::singleShot(0, this, [this] { m_shelf.read(this); });
    fill();
}

void TemplateMenu::fill()
{
    clear();
    bool isBelowBuiltIn = false;
    int number = 0;
    for (const StoredTemplate &stored : m_shelf.list().templates) {
        if (!isOffered(stored, m_submission.contract()))
            continue;
        if (!stored.isBuiltIn && isBelowBuiltIn)
            addSeparator();
        isBelowBuiltIn = stored.isBuiltIn;
        QAction *action = addAction(textFor(stored, m_submission.contract()));
        action->setData(stored.file);
        if (++number <= mostShortcuts)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
        connect(
            action, &QAction::triggered, this, [this, source = *stored.ready()] { Q_EMIT chosen(source); });
    }
    if (isEmpty())
        addAction(tr("Reading…"))->setEnabled(false);
    follow();
}

/// What is under way was decided; nothing may replace it.
void TemplateMenu::follow()
{
    menuAction()->setEnabled(m_submission.state() != Submission::State::Sending);
}

} // namespace onboard
