// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/command.h"
#include "command/commandline.h"
#include "command/connector.h"
#include "command/exitcode.h"
#include "command/interruption.h"
#include "customers/customerdirectory.h"
#include "json/boundedjson.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CustomersCommand)
};

struct ModeRow
{
    ManagementMode mode;
    const char *words; ///< marked for translation, context "CustomersCommand"
};

constexpr auto modes = std::to_array<ModeRow>({
    {ManagementMode::CustomerManages, QT_TRANSLATE_NOOP("CustomersCommand", "managed by the customer")},
    {ManagementMode::PartnerManages, QT_TRANSLATE_NOOP("CustomersCommand", "managed by the partner")},
    {ManagementMode::NotConfigured, QT_TRANSLATE_NOOP("CustomersCommand", "management to be configured")},
});

QString wordsFor(const std::optional<ManagementMode> &mode)
{
    const auto row = std::ranges::find_if(modes, [&](const ModeRow &each) { return mode == each.mode; });
    return row == modes.end() ? u"–"_s : QCoreApplication::translate("CustomersCommand", row->words);
}

/// Each word occurs in name, owner or ID.
bool fits(const Customer &customer, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(
            std::to_array({&customer.organization, &customer.ownerEmail, &customer.id}),
            [&](const QString *text) { return text->contains(word, Qt::CaseInsensitive); });
    });
}

/// The owner's address is looked at but not shown: what is printed ends up in files.
Json reportObjectOf(const Customer &customer)
{
    Json report = Json::object();
    report["id"] = jsonOf(customer.id);
    report["organization"] = jsonOf(customer.organization);
    report["countryOrRegion"] = jsonOf(customer.countryOrRegion);
    report["managementMode"] =
        customer.managementMode ? Json(static_cast<int>(*customer.managementMode)) : Json();
    return report;
}

QString lineOf(const Customer &customer)
{
    constexpr int nameWidth = 40;
    constexpr int countryWidth = 16;
    return u"%1  %2  %3  %4"_s.arg(customer.id, customer.organization.leftJustified(nameWidth),
        customer.countryOrRegion.leftJustified(countryWidth), wordsFor(customer.managementMode));
}

class Listing
{
public:
    Listing(const QString &search, bool asJson, Console &console)
        : m_words(search.split(u' ', Qt::SkipEmptyParts))
        , m_asJson(asJson)
        , m_console(console)
    { }

    /// Shows them as they come; a list for a script is one line, and comes at the end.
    void take(const QList<Customer> &customers, qsizetype first)
    {
        for (const Customer &customer : customers.sliced(first)) {
            if (!fits(customer, m_words))
                continue;
            ++m_shown;
            if (m_asJson)
                m_list.push_back(reportObjectOf(customer));
            else
                m_console.print(lineOf(customer));
        }
    }

    [[nodiscard]] int end(const std::optional<ReadFailure> &failure)
    {
        if (failure) {
            m_console.complain(failure->sentence);
            return ExitNotSent;
        }
        if (m_asJson)
            m_console.print(QString::fromStdString(m_list.dump()));
        else if (m_shown == 0)
            m_console.complain(Texts::tr("There is no such customer."));
        return ExitSuccess;
    }

private:
    QStringList m_words;
    bool m_asJson;
    Console &m_console;
    Json m_list = Json::array();
    int m_shown = 0;
};

} // namespace

int runCustomers(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    line.addOption(u"search"_s, u"TEXT"_s);
    line.addOption(u"profile"_s, u"NAME"_s);
    line.addSwitch(u"json"_s);
    if (const std::optional<int> exitCode = line.parse(arguments, 0))
        return *exitCode;
    Connector connector(console);
    const QString name =
        line.has(u"profile"_s) ? line.value(u"profile"_s) : connector.profiles().lastUsed().name;
    const std::optional<Profile> profile = connector.profileNamed(name);
    if (!profile)
        return ExitUsage;

    Listing listing(line.value(u"search"_s), line.has(u"json"_s), console);
    CustomerDirectory directory(connector.tokens());
    QEventLoop loop;
    QObject::connect(&directory, &CustomerDirectory::added, &loop,
        [&](qsizetype first) { listing.take(directory.customers(), first); });
    directory.read(*profile);
    QObject::connect(&directory, &CustomerDirectory::stateChanged, &loop, &QEventLoop::quit);
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::requested, &directory, &CustomerDirectory::cancel);
    loop.exec();
    return listing.end(directory.failure());
}

} // namespace onboard
