// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "program.h"

#include "connection/scrubber.h"
#include "contract/templatestore.h"
#include "log/areas.h"
#include "sandbox/customers.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

QString dataFile(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + name;
}

Appearance appearanceIn(const QSettings &settings)
{
    return static_cast<Appearance>(
        std::clamp(settings.value("appearance"_L1).toInt(), 0, static_cast<int>(Appearance::Dark)));
}

} // namespace

Program::Program()
    : m_capture(m_log, scrubbed)
    , m_logging(m_log)
    , m_settings(QSettings::IniFormat, QSettings::UserScope, u"elements-onboard"_s, u"window"_s)
    , m_tokens(m_credentials)
    , m_journal(journalFolder())
    , m_directory(m_tokens)
    , m_services(m_tokens)
    , m_delivery(m_tokens, m_journal)
    , m_submission(m_delivery, m_journal,
          [this](const Profile &profile, const QString &id) { return factsOf(profile, id); })
    , m_kept(dataFile(u"entries.json"_s))
    , m_templates(templatesFolder())
    , m_window(prepared())
{
    logExchanges();
    QObject::connect(&m_kept, &KeptDraft::kept, &m_window, [](bool written) {
        if (!written)
            qCWarning(logDraft) << "what is entered could not be kept on the disk";
    });
}

Program::~Program()
{
    qCInfo(logProgram) << "window closed";
}

void Program::logExchanges()
{
    QObject::connect(&m_tokens, &TokenSource::exchanged, &m_exchanges, &ExchangeLog::add);
    QObject::connect(&m_directory, &CustomerDirectory::exchanged, &m_exchanges, &ExchangeLog::add);
    QObject::connect(&m_services, &ServicesReader::exchanged, &m_exchanges, &ExchangeLog::add);
    QObject::connect(&m_delivery, &Delivery::exchanged, &m_exchanges, &ExchangeLog::add);
}

/// What must stand before the first widget is made: language, colours, and a sandbox that listens.
Parts Program::prepared()
{
    m_languages.use(m_settings.value("language"_L1).toString());
    m_theme.setAppearance(appearanceIn(m_settings));
    m_sandboxListens = m_sandbox.start();
    qCInfo(logProgram).noquote() << "window of version" << PROGRAM_VERSION << "with Qt" << qVersion() << "on"
                                 << QSysInfo::prettyProductName();
    if (!m_sandboxListens)
        qCWarning(logSandbox) << "does not listen";
    m_credentials.keepForThisRun(sandboxProfile().id, Secret(sandboxClientSecret));
    return {m_theme, m_languages, m_settings, m_profiles, m_credentials, m_tokens, m_delivery, m_submission,
        m_sandbox, m_journal, m_directory, m_services, m_kept, m_templates, m_logging, m_exchanges};
}

/// From what was read with the profile. Invented names belong to the sandbox alone, where they are known
/// before anything is read: elsewhere the same ID is somebody else's.
CustomerFacts Program::factsOf(const Profile &profile, const QString &customerId) const
{
    if (const Customer *customer = m_directory.find(customerId))
        return {customer->organization, customer->managementMode == ManagementMode::CustomerManages};
    const auto invented = profile.isSandbox() ? sandboxCustomer(customerId) : std::nullopt;
    return {invented ? invented->name : QString()};
}

void nameApplication()
{
    QApplication::setOrganizationName(u"elements-onboard"_s);
    QApplication::setApplicationName(u"elements-onboard"_s);
    QApplication::setApplicationVersion(QLatin1StringView(PROGRAM_VERSION));
    QApplication::setApplicationDisplayName(u"Elements Onboard"_s);
    QApplication::setDesktopFileName(u"elements-onboard"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/app.svg"_s));
}

} // namespace onboard
