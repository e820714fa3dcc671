// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/command.h"
#include "command/commandline.h"
#include "command/connector.h"
#include "command/entrymeant.h"
#include "command/exitcode.h"
#include "command/servicesnow.h"
#include "command/servicesreport.h"
#include "customers/servicescomparison.h"
#include "delivery/journal/journal.h"
#include "json/boundedjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

constexpr std::chrono::minutes patience(2);

struct SightingRow
{
    Sighting sighting;
    ExitCode exitCode;
    const char *headline; ///< marked for translation, context "VerifyCommand"
    const char *option; ///< of `journal settle`; "" when a person has to look further
};

constexpr auto sightings = std::to_array<SightingRow>({
    {Sighting::There, ExitSuccess, QT_TRANSLATE_NOOP("VerifyCommand", "It is there."), "--added"},
    {Sighting::NotThere, ExitNotAdded, QT_TRANSLATE_NOOP("VerifyCommand", "It is not there."), "--not-added"},
    {Sighting::CantTell, ExitUnknown, QT_TRANSLATE_NOOP("VerifyCommand", "That cannot be told."),
        "--added|--not-added"},
});

const SightingRow &rowOf(Sighting sighting)
{
    const auto row = std::ranges::find(sightings, sighting, &SightingRow::sighting);
    return row == sightings.end() ? sightings.back() : *row;
}

const Contract &contractOf(const AttemptFacts &facts)
{
    const Contract *contract = contractNamed(facts.contract);
    return contract ? *contract : defaultContract();
}

/// Looks, and says what it saw. Settles nothing: that is for a person.
class Verifying
{
public:
    Verifying(const JournalEntry &entry, JournalFile &journal, Console &console)
        : m_entry(entry)
        , m_facts(entry.attempt.facts)
        , m_journal(journal)
        , m_console(console)
        , m_connector(console)
    { }

    [[nodiscard]] int run(bool asJson);

private:
    [[nodiscard]] int cannotLook(const QString &sentence) const;
    void tellAsJson(const ServicesFinding &finding, const ServicesSnapshot &now) const;
    void tellInWords(const ServicesFinding &finding, const ServicesSnapshot &now) const;

    const JournalEntry &m_entry;
    const AttemptFacts &m_facts;
    JournalFile &m_journal;
    Console &m_console;
    Connector m_connector;
};

int Verifying::cannotLook(const QString &sentence) const
{
    m_console.complain(sentence);
    return ExitNotSent;
}

int Verifying::run(bool asJson)
{
    if (m_entry.state != JournalEntry::State::Done)
        return cannotLook(Texts::tr("That attempt is still under way. Wait for its end."));
    const std::optional<Profile> profile = m_connector.profileWithId(m_facts.profileId);
    if (!profile)
        return ExitNotSent;
    if (serviceReachedBy(*profile) != m_facts.service)
        return cannotLook(
            Texts::tr("The profile “%1” reaches another service now than at that attempt, so that what is "
                      "there would say nothing about it.")
                .arg(profile->name));
    const ServicesNow found = readServicesNow(m_connector.tokens(), *profile, m_facts.customerId, patience);
    (void)m_journal.keepExchanges(m_facts.id, found.exchanges); // looking is worth as much without them
    if (!found.read)
        return cannotLook(
            Texts::tr("What the customer has was not read: it was cancelled or took too long."));
    if (const auto *failure = std::get_if<ReadFailure>(&*found.read))
        return cannotLook(failure->sentence);

    const auto &now = std::get<ServicesSnapshot>(*found.read);
    const ServicesFinding finding = compareServices(
        contractOf(m_facts), m_facts.product, m_facts.seats, readSnapshot(m_facts.servicesBefore), now);
    if (asJson)
        tellAsJson(finding, now);
    else
        tellInWords(finding, now);
    return rowOf(finding.sighting).exitCode;
}

void Verifying::tellAsJson(const ServicesFinding &finding, const ServicesSnapshot &now) const
{
    const std::optional<ServicesSnapshot> before = readSnapshot(m_facts.servicesBefore);
    Json report = Json::object();
    report["attemptId"] = jsonOf(m_facts.id);
    report["customerId"] = jsonOf(m_facts.customerId);
    report["product"] = jsonOf(m_facts.product);
    report["sighting"] = keyOf(finding.sighting);
    report["message"] = jsonOf(finding.sentence);
    report["takenAt"] = jsonOf(now.takenAt.toString(Qt::ISODateWithMs));
    report["seen"] = reportObjectOf(finding.seen);
    report["services"] = reportObjectOf(now.services);
    report["servicesBefore"] = before ? reportObjectOf(before->services) : Json();
    report["isUnsettled"] = m_entry.isUnsettled();
    m_console.print(QString::fromStdString(report.dump()));
}

void Verifying::tellInWords(const ServicesFinding &finding, const ServicesSnapshot &now) const
{
    const SightingRow &row = rowOf(finding.sighting);
    m_console.print(QCoreApplication::translate("VerifyCommand", row.headline));
    m_console.print(finding.sentence);
    m_console.print(Texts::tr("What the customer has now:"));
    for (const QString &line : linesOf(now.services))
        m_console.print(u"  "_s + line);
    if (now.services.isEmpty())
        m_console.print(u"  –"_s);
    if (m_entry.isUnsettled())
        m_console.print(Texts::tr("To write that down: %1")
                            .arg(u"elements-onboard journal settle %1 %2 --reason TEXT"_s.arg(
                                m_facts.id.left(8), QLatin1StringView(row.option))));
}

} // namespace

int runVerify(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    line.addSwitch(u"json"_s);
    if (const std::optional<int> exitCode = line.parse(arguments, 1))
        return *exitCode;
    JournalFile journal(journalFolder());
    const auto meant = entryMeant(journal, line.name(0), console);
    if (const int *exitCode = std::get_if<int>(&meant))
        return *exitCode;
    return Verifying(std::get<JournalEntry>(meant), journal, console).run(line.has(u"json"_s));
}

} // namespace onboard
