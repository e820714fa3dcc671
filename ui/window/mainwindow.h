// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/credentialstore.h"
#include "connection/profile.h"
#include "connection/tokensource.h"
#include "contract/keptdraft.h"
#include "contract/templateshelf.h"
#include "customers/customerdirectory.h"
#include "customers/servicesreader.h"
#include "delivery/journal/journal.h"
#include "delivery/submission.h"
#include "sandbox/sandboxserver.h"
#include "window/languages.h"

#include <QMainWindow>

class QLabel;
class QMenu;
class QSettings;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace onboard {

class AttemptLook;
class CustomerModel;
class CurrentServices;
class DetailTabs;
class DraftDesk;
class ExchangeLog;
class ExchangePane;
class ExpiryBar;
class FormPage;
class GiveOutDesk;
class HeaderBar;
class HistoryPane;
class JournalBar;
class Logging;
class Notice;
class PreviewPane;
class ProfileDesk;
class ResultPanel;
class ReviewPage;
class SandboxBar;
class ServicesPane;
class TakeInDesk;
class TemplateDesk;
class Theme;
class UnsettledPane;

/// What the window works with; all of it outlives the window.
struct Parts
{
    Theme &theme;
    Languages &languages;
    QSettings &settings; ///< of the window: language, appearance, size
    ProfileStore &profiles;
    CredentialStore &credentials;
    TokenSource &tokens;
    Delivery &delivery;
    Submission &submission;
    SandboxServer &sandbox;
    Journal &journal;
    CustomerDirectory &directory;
    ServicesReader &services;
    KeptDraft &kept;
    TemplateShelf &templates;
    Logging &logging;
    ExchangeLog &exchanges;
};

/// The program's window: form or review on the left, the answer and the exact JSON on the right. Only
/// joins its parts; what may be sent is decided by Submission.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    void openDraft(const QString &file); ///< as DraftDesk::open() does
    void useProfile(const QString &id);

    // What the menus do.
    void newOrder();
    void chooseDraft();
    void saveDraft();
    void takeIn();
    void giveOut();
    void saveDraftAs();
    void saveAsTemplate();
    void manageTemplates();
    void review();
    void manageProfiles();
    void connectToAvePoint();
    void testConnection();
    void changeContract();
    void askForRepeatWindow();
    void showServices(); ///< reads them again
    void showHistory();
    void explainFocus();
    void showLog();
    void showAbout();
    void useLanguage(const QString &code);
    void useAppearance(int appearance);
    [[nodiscard]] QMenu *makeTemplateMenu(QWidget *parent);
    [[nodiscard]] QMenu *makeRecentMenu(QWidget *parent);
    [[nodiscard]] QList<QAction *> makeUndoActions(QObject *parent);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void keepRightWidth(QVBoxLayout &column);
    void connectSubmission();
    void connectResult();
    void connectJournal();
    void connectHistory(AttemptLook &look);
    void openAsNewForm(const JournalEntry &entry);
    void connectCustomers();
    void connectDrafts();
    void restore();
    void retranslate();
    void followProfile();
    void followTitle();
    void followState(Submission::State state);
    void beginReview();
    void followDraft();
    void followCustomers();
    void followServices();
    void followSeats();
    void nameCustomers();
    void finish(const Attempt &attempt);
    void say(OutcomeClass outcomeClass, const QString &text);

    Parts m_parts;
    CustomerModel *m_customers;
    CurrentServices *m_services;
    ProfileDesk *m_profiles;
    AttemptLook *m_look;
    CustomerFacts m_shownCustomer; ///< as form and review show it
    HeaderBar *m_header;
    SandboxBar *m_sandboxBar;
    JournalBar *m_journalBar;
    ExpiryBar *m_expiryBar;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    FormPage *m_form;
    ReviewPage *m_review;
    Notice *m_notice;
    DraftDesk *m_drafts;
    TemplateDesk *m_templates;
    TakeInDesk *m_takeIn;
    GiveOutDesk *m_giveOut;
    ResultPanel *m_result;
    QScrollArea *m_right;
    DetailTabs *m_tabs;
    PreviewPane *m_preview;
    ExchangePane *m_exchange;
    HistoryPane *m_history;
    UnsettledPane *m_unsettled;
    ServicesPane *m_servicesPane;
    QLabel *m_savedLabel;
    QLabel *m_contractLabel;
};

} // namespace onboard
