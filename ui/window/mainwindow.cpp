// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "window/mainwindow.h"

#include "connection/expirybar.h"
#include "connection/profiledesk.h"
#include "contract/presence.h"
#include "customers/attemptlook.h"
#include "customers/currentservices.h"
#include "customers/customermodel.h"
#include "customers/recentcustomers.h"
#include "customers/servicespane.h"
#include "delivery/repeatwindow.h"
#include "drafts/draftdesk.h"
#include "drafts/draftdrop.h"
#include "drafts/undoaction.h"
#include "exchange/exchangepane.h"
#include "form/formpage.h"
#include "history/historydesk.h"
#include "history/historypane.h"
#include "intake/takeindesk.h"
#include "journal/journalbar.h"
#include "journal/journaldesk.h"
#include "journal/unsettledpane.h"
#include "log/logwindow.h"
#include "preview/previewpane.h"
#include "result/resultpanel.h"
#include "review/reviewpage.h"
#include "sandbox/customers.h"
#include "support/giveoutdesk.h"
#include "templates/templatedesk.h"
#include "theme/card.h"
#include "theme/notice.h"
#include "theme/theme.h"
#include "window/contractwords.h"
#include "window/detailtabs.h"
#include "window/headerbar.h"
#include "window/menus.h"
#include "window/sandboxbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QEvent>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

QHash<QString, QString> sandboxHints()
{
    QHash<QString, QString> hints;
    for (const SandboxCustomer &customer : sandboxCustomers())
        hints.insert(QString::fromLatin1(customer.id).toLower(), sandboxText(customer.hint));
    return hints;
}

} // namespace

MainWindow::MainWindow(const Parts &parts)
    : m_parts(parts)
    , m_customers(new CustomerModel(parts.directory, this))
    , m_services(new CurrentServices(parts.services, this))
    , m_profiles(new ProfileDesk({parts.profiles, parts.credentials, parts.tokens, parts.submission,
                                     parts.sandbox, parts.settings, parts.theme},
          this))
    , m_look(new AttemptLook(
          parts.services, [this](const QString &id) { return m_profiles->byId(id); }, this))
    , m_header(new HeaderBar(parts.theme, this))
    , m_sandboxBar(new SandboxBar(parts.submission.contract(), parts.theme, this))
    , m_journalBar(new JournalBar(parts.theme, this))
    , m_expiryBar(new ExpiryBar(parts.theme, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_splitter->addWidget(makeLeft());
    m_splitter->addWidget(makeRight());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(14);
    m_splitter->setStretchFactor(0, 0); // the form keeps its width as long as the answer has enough
    m_splitter->setStretchFactor(1, 1);

    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_sandboxBar);
    column->addWidget(m_journalBar);
    column->addWidget(m_expiryBar);
    auto *space = new QVBoxLayout;
    space->setContentsMargins(14, 10, 0, 6); // on the right the margin is the scroll bar's place
    space->addWidget(m_splitter);
    column->addLayout(space, 1);
    setCentralWidget(center);
    m_journalBar->setObjectName(u"journalBar"_s);
    m_expiryBar->setObjectName(u"expiryBar"_s);

    m_savedLabel = new QLabel(this);
    m_contractLabel = new QLabel(this);
    statusBar()->addWidget(m_savedLabel, 1);
    statusBar()->addPermanentWidget(m_contractLabel);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 0, 12, 2);

    connect(m_expiryBar, &ExpiryBar::editRequested, m_profiles, &ProfileDesk::edit);
    connect(m_header, &HeaderBar::profileChosen, m_profiles, &ProfileDesk::use);
    connect(m_header, &HeaderBar::profilesRequested, m_profiles, &ProfileDesk::manage);
    connect(m_profiles, &ProfileDesk::replaced, m_result, &ResultPanel::clear);
    connect(m_sandboxBar, &SandboxBar::answerModeChosen, this,
        [this](const AnswerMode &mode) { m_parts.sandbox.setAnswerMode(mode); });
    connect(m_sandboxBar, &SandboxBar::contractChosen, this, [this](const QString &revision) {
        m_profiles->useSandboxContract(revision);
        m_sandboxBar->setContract(m_parts.submission.contract()); // refused while an order is under way
    });
    connect(m_sandboxBar, &SandboxBar::connectRequested, m_profiles, &ProfileDesk::connectToAvePoint);
    connectSubmission();
    connectResult();
    connectHistory(*m_look); // before the journal starts: it waits for that
    connectJournal();
    connectDrafts();
    connect(m_templates, &TemplateDesk::started, m_form, &FormPage::begin);
    connect(m_takeIn, &TakeInDesk::takenIn, m_form, &FormPage::begin);
    connectCustomers();
    restore();
    fillMenus(*this, m_parts.languages, m_parts.theme);
    retranslate();
    followProfile();
    followDraft();
    m_form->begin();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeLeft()
{
    auto *card = new Card(m_parts.theme, this);
    m_notice = new Notice(m_parts.theme, card);
    m_notice->setObjectName(u"windowNotice"_s);
    m_drafts = new DraftDesk({m_parts.submission, m_parts.kept, m_parts.settings, *m_notice}, this);
    m_templates = new TemplateDesk(m_parts.submission, m_parts.templates, *m_notice, m_parts.theme, this);
    m_takeIn = new TakeInDesk(m_parts.submission, *m_notice, m_parts.theme, this);
    m_giveOut = new GiveOutDesk({m_parts.submission, m_parts.journal, m_parts.profiles, m_parts.settings,
                                    m_parts.logging, m_parts.theme},
        this);
    m_pages = new QStackedWidget(card);
    m_form = new FormPage(m_parts.submission, m_parts.theme, m_pages);
    m_review = new ReviewPage(m_parts.submission, *m_services, m_parts.theme, m_pages);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_review);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    card->setMinimumWidth(370);
    return card;
}

QWidget *MainWindow::makeRight()
{
    m_right = new QScrollArea(this); // for a window too low for a long answer
    auto *right = new QWidget(m_right);
    m_result = new ResultPanel(m_parts.theme, right);
    auto *card = new Card(m_parts.theme, right);
    m_tabs = new DetailTabs(card);
    m_preview = new PreviewPane(m_parts.theme, m_tabs);
    m_exchange = new ExchangePane(m_parts.exchanges, m_parts.journal, m_parts.theme, m_tabs);
    m_exchange->setObjectName(u"exchange"_s);
    m_tabs->addTab(m_preview, {});
    m_unsettled = new UnsettledPane(m_parts.journal, m_parts.theme, m_tabs);
    m_result->setObjectName(u"result"_s);
    m_tabs->setObjectName(u"tabs"_s);
    m_unsettled->setObjectName(u"unsettled"_s);
    m_servicesPane = new ServicesPane(*m_services, m_tabs);
    m_servicesPane->setObjectName(u"servicesPane"_s);
    m_tabs->addTab(m_exchange, {});
    m_tabs->addTab(m_servicesPane, {});
    m_history = new HistoryPane(m_parts.journal, m_parts.settings, m_parts.theme, m_tabs);
    m_history->setObjectName(u"historyPane"_s);
    m_tabs->addTab(m_history, {});
    m_tabs->addTab(m_unsettled, {});
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_tabs);
    auto *column = new QVBoxLayout(right);
    column->setSpacing(12);
    column->addWidget(m_result);
    column->addWidget(card, 1);
    constexpr int lowestCard = 180;
    card->setMinimumHeight(lowestCard);
    m_right->setWidget(right);
    right->setAutoFillBackground(false); // after setWidget(), which switches it on: the window shows through
    m_right->viewport()->setAutoFillBackground(false);
    m_right->setWidgetResizable(true);
    m_right->setFrameShape(QFrame::NoFrame);
    m_right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_right->setFocusPolicy(Qt::NoFocus);
    keepRightWidth(*column);
    return m_right;
}

/// What stands there is as wide with a scroll bar as without: the bar comes into the margin.
void MainWindow::keepRightWidth(QVBoxLayout &column)
{
    constexpr int leastWidth = 370;
    QScrollBar *bar = m_right->verticalScrollBar();
    const int margin = bar->sizeHint().width();
    m_right->setMinimumWidth(leastWidth + margin);
    column.setContentsMargins(0, 0, margin, 0);
    connect(bar, &QScrollBar::rangeChanged, this, [&column, margin](int least, int most) {
        column.setContentsMargins(0, 0, most > least ? 0 : margin, 0);
    });
}

void MainWindow::connectSubmission()
{
    Submission &submission = m_parts.submission;
    connect(&submission, &Submission::draftChanged, this, &MainWindow::followDraft);
    connect(&submission, &Submission::profileChanged, this, &MainWindow::followProfile);
    connect(&submission, &Submission::contractChanged, this,
        [this] { m_sandboxBar->setContract(m_parts.submission.contract()); });
    connect(&submission, &Submission::stateChanged, this, &MainWindow::followState);
    connect(&submission, &Submission::finished, this, &MainWindow::finish);
    connect(&m_parts.delivery, &Delivery::stageChanged, this, [this](Delivery::Stage stage) {
        if (stage == Delivery::Stage::Token)
            m_exchange->begin();
        if (stage != Delivery::Stage::Idle)
            m_result->showProgress(stage, m_parts.delivery.nothingHasLeft());
    });
    connect(&m_parts.kept, &KeptDraft::kept, this, [this](bool written) {
        m_savedLabel->setText(written ? tr("Draft saved automatically")
                                      : tr("The draft could not be saved; it is only on the screen"));
    });
    connect(m_review, &ReviewPage::changeRequested, m_form, &FormPage::goTo);
}

void MainWindow::connectResult()
{
    connect(m_result, &ResultPanel::goToField, this, [this](const FieldRef &at) {
        m_parts.submission.back();
        m_form->goTo(at);
    });
    connect(m_result, &ResultPanel::newOrder, this, [this] { m_drafts->startAnew(true); });
    connect(m_result, &ResultPanel::testConnection, m_profiles, &ProfileDesk::test);
    connect(m_result, &ResultPanel::changeContract, this, &MainWindow::changeContract);
    connect(m_result, &ResultPanel::tryAgain, this, &MainWindow::review);
    connect(m_result, &ResultPanel::checkServices, this, [this](const AttemptFacts &facts) {
        m_look->look(facts, m_result,
            [this, id = facts.id](const Looked &looked) { m_result->showLooked(id, looked); });
    });
    connect(m_look, &AttemptLook::exchanged, m_exchange, &ExchangePane::add);
    connect(m_look, &AttemptLook::exchanged, &m_parts.journal, &Journal::keepExchanges);
    connect(m_result, &ResultPanel::cancelRequested, &m_parts.submission, &Submission::cancel);
}

void MainWindow::connectJournal()
{
    auto *journal = new JournalDesk({m_parts.journal, *m_journalBar, *m_unsettled, *m_look, *m_notice}, this);
    connect(journal, &JournalDesk::unsettledWanted, this, [this] { m_tabs->setCurrentWidget(m_unsettled); });
    connect(m_result, &ResultPanel::settled, journal, &JournalDesk::settle);
}

void MainWindow::connectDrafts()
{
    connect(m_drafts, &DraftDesk::opened, m_form, &FormPage::begin);
    connect(m_drafts, &DraftDesk::fileChanged, this, &MainWindow::followTitle);
    connect(m_form, &FormPage::resetRequested, this, &MainWindow::newOrder);
    auto *drop = new DraftDrop(this);
    connect(drop, &DraftDrop::dropped, m_drafts, &DraftDesk::open);
    connect(m_drafts, &DraftDesk::takeInRequested, m_takeIn, &TakeInDesk::open);
    connect(drop, &DraftDrop::refused, m_drafts, &DraftDesk::refuse);
}

void MainWindow::connectHistory(AttemptLook &look)
{
    auto *history = new HistoryDesk({*m_history, m_parts.journal, look, *m_notice, m_parts.theme}, this);
    connect(history, &HistoryDesk::openRequested, this, &MainWindow::openAsNewForm);
    connect(
        m_history, &HistoryPane::settleRequested, this, [this] { m_tabs->setCurrentWidget(m_unsettled); });
    connect(m_history, &HistoryPane::exchangesRequested, this, [this](const QString &attemptId) {
        m_exchange->showAttempt(attemptId);
        m_tabs->setCurrentWidget(m_exchange);
    });
    connect(m_history, &HistoryPane::giveOutRequested, m_giveOut, &GiveOutDesk::giveAttempt);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_history)
            m_customers->want(); // by whose names the attempts are shown and found
    });
    m_history->findCustomersBy([this](const QString &word) { return m_customers->idsCalled(word); });
}

void MainWindow::openAsNewForm(const JournalEntry &entry)
{
    const OrderedForm form = formOf(entry);
    if (!form.fault.isEmpty())
        return say(OutcomeClass::Refused, form.fault);
    if (m_parts.submission.state() == Submission::State::Sending)
        return say(OutcomeClass::Change, tr("The form can’t change while an order is under way."));
    const QString time =
        QLocale().toString(entry.attempt.facts.startedAt.toLocalTime(), QLocale::ShortFormat);
    m_takeIn->fill(form.draft, tr("the attempt of %1").arg(time), form.leftOut);
}

void MainWindow::connectCustomers()
{
    m_form->setCustomers(*m_customers);
    connect(m_customers, &CustomerModel::progressed, this, &MainWindow::followCustomers);
    connect(m_services, &CurrentServices::changed, this, &MainWindow::followServices);
    connect(m_services, &CurrentServices::seatsChanged, this, &MainWindow::followSeats);
}

/// A name that comes while a customer is on the screen, or goes with another profile.
void MainWindow::followCustomers()
{
    nameCustomers();
    const CustomerFacts known = m_parts.submission.customer();
    m_servicesPane->setCustomerName(known.name.isEmpty() ? m_parts.submission.customerId() : known.name);
    if (known == m_shownCustomer)
        return;
    m_shownCustomer = known;
    m_parts.submission.followCustomers();
}

/// The journal keeps no names: cards get theirs from what was read with the profile in use.
void MainWindow::nameCustomers()
{
    const auto nameOf = [this](const AttemptFacts &facts) {
        const bool ofThisProfile = facts.profileId == m_parts.submission.profile().id;
        const Customer *customer = ofThisProfile ? m_parts.directory.find(facts.customerId) : nullptr;
        return customer ? customer->organization : facts.customerName;
    };
    m_unsettled->nameCustomers(nameOf);
    m_history->nameCustomers(nameOf);
}

/// What was read during the review is kept for whoever has to find out whether the order was added.
void MainWindow::followServices()
{
    if (m_services->state() == CurrentServices::State::Read)
        m_parts.submission.setServicesBefore(writeSnapshot(*m_services->snapshot()), m_services->exchanges());
}

void MainWindow::followSeats()
{
    qint64 assigned = 0;
    QStringList tenants;
    for (const TenantSeats &tenant : m_services->seats()) {
        assigned += tenant.assigned;
        tenants.append(tr("%1: %2", "tenant, number of seats")
                           .arg(tenant.tenantName, QLocale().toString(tenant.assigned)));
    }
    m_form->setAssignedSeats(tenants.isEmpty() ? std::optional<qint64>() : assigned,
        tr("Assigned in Microsoft 365: %1").arg(tenants.join(u"; "_s)));
}

void MainWindow::showServices()
{
    m_tabs->setCurrentWidget(m_servicesPane);
    m_services->readAnew();
}

void MainWindow::showHistory()
{
    m_tabs->setCurrentWidget(m_history);
    m_history->focusFilter();
}

void MainWindow::askForRepeatWindow()
{
    auto *question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Ask before a repeat"));
    question->setLabelText(
        tr("After an order was added, the same order for the same customer is held up for so "
           "many hours until you have looked (0: never):"));
    question->setInputMode(QInputDialog::IntInput);
    question->setIntRange(0, static_cast<int>(longestRepeatWindow.count()));
    question->setIntValue(static_cast<int>(repeatWindow().count()));
    connect(question, &QInputDialog::intValueSelected, this,
        [](int hours) { setRepeatWindow(std::chrono::hours(hours)); });
    question->open();
}

void MainWindow::restore()
{
    resize(1280, 820);
    restoreGeometry(m_parts.settings.value("geometry"_L1).toByteArray());
    m_splitter->setSizes({620, 618});
    m_splitter->restoreState(m_parts.settings.value("columns"_L1).toByteArray());
    useProfile(m_parts.profiles.lastUsed().id);
    m_drafts->restore();
}

void MainWindow::useProfile(const QString &id)
{
    m_profiles->use(id);
}

void MainWindow::followProfile()
{
    const Profile &profile = m_parts.submission.profile();
    m_header->setProfiles(m_parts.profiles.all(), profile.id);
    m_sandboxBar->setVisible(profile.isSandbox());
    m_expiryBar->display(profile);
    const bool ready = profile.isSandbox() || profile.hasCredential();
    m_header->setReadiness(ready,
        profile.isSandbox() ? tr("ready")
            : ready         ? tr("client %1…").arg(profile.clientId.left(4))
                            : tr("no secret stored"));
    m_customers->setHints(profile.isSandbox() ? sandboxHints() : QHash<QString, QString>());
    m_customers->setRecent(RecentCustomers(m_parts.settings).of(profile.id));
    m_customers->setProfile(profile);
    m_contractLabel->setText(contractInWords(m_parts.submission.contract(), m_parts.submission.unit()));
    followTitle();
}

/// A file's name stands first, where a window list shows it; the place where orders go is always there.
void MainWindow::followTitle()
{
    const Profile &profile = m_parts.submission.profile();
    QString name = QFileInfo(m_drafts->file()).fileName();
    name.replace("[*]"_L1, "[*][*]"_L1); // which stands for the mark itself
    const QString place = tr("Elements Onboard — %1 (%2)").arg(profile.name, wordOf(profile.stage()));
    setWindowTitle(name.isEmpty() ? place : tr("%1 — %2", "file, program").arg(name + "[*]"_L1, place));
    setWindowModified(m_drafts->isModified());
}

void MainWindow::followState(Submission::State state)
{
    const bool editing = state == Submission::State::Editing;
    m_header->setBusy(state == Submission::State::Sending);
    if (state == Submission::State::Reviewing && m_pages->currentWidget() != m_review) {
        m_notice->clear();
        beginReview();
        m_pages->setCurrentWidget(m_review);
        m_review->begin();
    } else if (state == Submission::State::Sending) {
        m_right->verticalScrollBar()->setValue(0);
        m_review->setFocus(Qt::OtherFocusReason); // its buttons are off: the focus must not wander to another
    } else if (editing) {
        const bool fromReview = m_pages->currentWidget() == m_review;
        m_pages->setCurrentWidget(m_form);
        if (fromReview)
            m_form->rest();
    }
}

/// What a person has to know before the order: whose it is, and what that customer has already.
void MainWindow::beginReview()
{
    const Submission &submission = m_parts.submission;
    RecentCustomers recent(m_parts.settings);
    recent.note(submission.profile().id, submission.customerId());
    m_customers->setRecent(recent.of(submission.profile().id));
    m_customers->want();
    m_services->readAnew();
}

void MainWindow::followDraft()
{
    const Submission &submission = m_parts.submission;
    m_preview->display(submission.contract(), submission.draft(), submission.unit());
    m_services->setCustomer(submission.profile(), submission.customerId());
    followCustomers();
    const Field *seats = fieldOf(submission.contract(), QString::fromLatin1(submission.contract().seats));
    if (isVisible() && seats
        && presenceOf(submission.contract(), submission.draft(), *seats) != Presence::Absent)
        m_services->wantSeats();
}

void MainWindow::finish(const Attempt &attempt)
{
    const Contract &contract = m_parts.submission.contract();
    m_result->show(attempt, contract);
    m_right->verticalScrollBar()->setValue(0); // in sight, wherever a person has scrolled to
    m_exchange->display(attempt);
    m_form->mark(verdictOf(attempt, contract).fieldMessages);
}

void MainWindow::newOrder()
{
    m_drafts->startAnew(false);
}

void MainWindow::review()
{
    if (m_parts.submission.state() == Submission::State::Editing)
        m_form->review();
}

void MainWindow::say(OutcomeClass outcomeClass, const QString &text)
{
    m_notice->say(outcomeClass, text, {{tr("Close"), [this] { m_notice->clear(); }}});
}

void MainWindow::openDraft(const QString &file)
{
    m_drafts->open(file);
}

void MainWindow::chooseDraft()
{
    m_drafts->choose();
}

void MainWindow::saveDraft()
{
    m_drafts->save();
}

void MainWindow::saveDraftAs()
{
    m_drafts->saveAs();
}

QMenu *MainWindow::makeRecentMenu(QWidget *parent)
{
    return m_drafts->makeRecentMenu(parent);
}

QList<QAction *> MainWindow::makeUndoActions(QObject *parent)
{
    return {new UndoAction(m_parts.submission, UndoAction::Way::Back, parent),
        new UndoAction(m_parts.submission, UndoAction::Way::Forth, parent)};
}

QMenu *MainWindow::makeTemplateMenu(QWidget *parent)
{
    return m_templates->makeMenu(parent);
}

void MainWindow::takeIn()
{
    m_takeIn->begin();
}

void MainWindow::giveOut()
{
    m_giveOut->giveForm();
}

void MainWindow::saveAsTemplate()
{
    m_templates->saveAs();
}

void MainWindow::manageTemplates()
{
    m_templates->manage();
}

void MainWindow::manageProfiles()
{
    m_profiles->manage();
}

void MainWindow::connectToAvePoint()
{
    m_profiles->connectToAvePoint();
}

void MainWindow::testConnection()
{
    m_profiles->test();
}

void MainWindow::changeContract()
{
    if (m_parts.submission.profile().isSandbox())
        m_sandboxBar->focusContract();
    else
        m_profiles->editContract();
}

void MainWindow::explainFocus()
{
    QWidget *control = QApplication::focusWidget();
    if (control && !control->whatsThis().isEmpty())
        QToolTip::showText(control->mapToGlobal(QPoint(0, control->height())), control->whatsThis(), control);
}

/// Beside the window, so that both can be looked at.
void MainWindow::showLog()
{
    auto *log = findChild<LogWindow *>();
    if (!log) {
        log = new LogWindow(m_parts.logging, m_parts.theme, this);
        log->setAttribute(Qt::WA_DeleteOnClose);
    }
    log->show();
    log->raise();
    log->activateWindow();
}

void MainWindow::showAbout()
{
    say(OutcomeClass::NotSent,
        tr("Elements Onboard %1, with Qt %2. Adds a service to a customer through the AvePoint Elements API, "
           "and sends "
           "each order once. MIT licence. Not a product of AvePoint.")
            .arg(QLatin1StringView(PROGRAM_VERSION), QLatin1StringView(qVersion())));
}

void MainWindow::useLanguage(const QString &code)
{
    m_parts.languages.use(code);
    m_parts.settings.setValue("language"_L1, code);
}

void MainWindow::useAppearance(int appearance)
{
    m_parts.theme.setAppearance(static_cast<Appearance>(appearance));
    m_parts.settings.setValue("appearance"_L1, appearance);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // A menu's own action may have asked for the language: not before it has returned.
        QMetaObject::invokeMethod(
            this, [this] { fillMenus(*this, m_parts.languages, m_parts.theme); }, Qt::QueuedConnection);
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_tabs->setTabText(0, tr("Preview"));
    m_tabs->setTabText(1, tr("Exchange"));
    m_tabs->setTabText(2, tr("Services"));
    m_tabs->setTabToolTip(2, tr("What the customer has now (F5)"));
    m_tabs->setTabText(3, tr("History"));
    m_tabs->setTabText(4, tr("Unsettled"));
    m_savedLabel->setText(tr("Draft saved automatically"));
    followProfile();
}

/// An order under way is neither cut off nor forgotten by closing the window.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_parts.submission.state() == Submission::State::Sending) {
        say(OutcomeClass::Change,
            tr("An order is under way. Wait for the answer, or cancel it, before you close the window."));
        event->ignore();
        return;
    }
    if (!m_drafts->mayClose()) {
        event->ignore();
        return;
    }
    m_parts.settings.setValue("geometry"_L1, saveGeometry());
    m_parts.settings.setValue("columns"_L1, m_splitter->saveState());
    event->accept();
}

} // namespace onboard
