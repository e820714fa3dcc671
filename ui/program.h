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
#include "delivery/delivery.h"
#include "delivery/journal/journal.h"
#include "delivery/submission.h"
#include "exchange/exchangelog.h"
#include "log/logging.h"
#include "sandbox/sandboxserver.h"
#include "theme/theme.h"
#include "window/languages.h"
#include "window/mainwindow.h"

#include <QSettings>

namespace onboard {

/// Everything the window works with, in the order in which it is needed. Needs a QApplication.
class Program
{
public:
    Program();
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Submission &submission() { return m_submission; }
    [[nodiscard]] SandboxServer &sandbox() { return m_sandbox; }
    [[nodiscard]] ProfileStore &profiles() { return m_profiles; }
    [[nodiscard]] CredentialStore &credentials() { return m_credentials; }
    [[nodiscard]] TokenSource &tokens() { return m_tokens; }
    [[nodiscard]] CustomerDirectory &directory() { return m_directory; }
    [[nodiscard]] ExchangeLog &exchanges() { return m_exchanges; }
    [[nodiscard]] Theme &theme() { return m_theme; }

private:
    [[nodiscard]] Parts prepared();
    void logExchanges();
    [[nodiscard]] CustomerFacts factsOf(const Profile &profile, const QString &customerId) const;

    LogBook m_log;
    LogCapture m_capture;
    Logging m_logging;
    bool m_sandboxListens = false;
    QSettings m_settings;
    Languages m_languages;
    Theme m_theme;
    ProfileStore m_profiles;
    CredentialStore m_credentials;
    ExchangeLog m_exchanges;
    TokenSource m_tokens;
    SandboxServer m_sandbox;
    Journal m_journal;
    CustomerDirectory m_directory;
    ServicesReader m_services;
    Delivery m_delivery;
    Submission m_submission;
    KeptDraft m_kept;
    TemplateShelf m_templates;
    MainWindow m_window;
};

/// Name, version and icon, by which settings, data and windows are found.
void nameApplication();

} // namespace onboard
