// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/environment.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Address)
};

constexpr auto environmentRows = std::to_array<EnvironmentRow>({
    {"commercial", QT_TRANSLATE_NOOP("connection", "Commercial"), "https://graph.avepointonlineservices.com",
        "https://identity.avepointonlineservices.com/connect/token"},
    {"gov", QT_TRANSLATE_NOOP("connection", "U.S. Government"),
        "https://graph-gov.avepointonlineservices.com",
        "https://identity-gov.avepointonlineservices.com/connect/token"},
    {"aos2", QT_TRANSLATE_NOOP("connection", "AOS2"), "https://graph-aos2.avepointonlineservices.com",
        "https://identity-aos2.avepointonlineservices.com/connect/token"},
    {"fedramp", QT_TRANSLATE_NOOP("connection", "FedRAMP Cloud (Project Hosts)"),
        "https://graphusgovapi.online15.net", "https://identity.online15.net/connect/token"},
    {"custom", QT_TRANSLATE_NOOP("connection", "Custom"), "", ""},
    {"sandbox", QT_TRANSLATE_NOOP("connection", "Sandbox"), "", ""},
});

constexpr auto regionRows = std::to_array<RegionRow>({
    {"us", QT_TRANSLATE_NOOP("connection", "US East")},
    {"ca", QT_TRANSLATE_NOOP("connection", "Canada Central (Toronto)")},
    {"ne", QT_TRANSLATE_NOOP("connection", "EMEA, Ireland")},
    {"we", QT_TRANSLATE_NOOP("connection", "EMEA, Netherlands")},
    {"fr", QT_TRANSLATE_NOOP("connection", "France Central (Paris)")},
    {"de", QT_TRANSLATE_NOOP("connection", "Germany West Central (Frankfurt)")},
    {"au", QT_TRANSLATE_NOOP("connection", "APAC, Australia")},
    {"sg", QT_TRANSLATE_NOOP("connection", "APAC, Singapore")},
    {"jp", QT_TRANSLATE_NOOP("connection", "Japan West (Osaka)")},
    {"kr", QT_TRANSLATE_NOOP("connection", "Korea Central (Seoul)")},
    {"ch", QT_TRANSLATE_NOOP("connection", "Switzerland North (Zurich)")},
    {"uk", QT_TRANSLATE_NOOP("connection", "UK South (London)")},
    {"uae", QT_TRANSLATE_NOOP("connection", "United Arab Emirates (Dubai)")},
    {"za", QT_TRANSLATE_NOOP("connection", "South Africa North (Johannesburg)")},
    {"qa", QT_TRANSLATE_NOOP("connection", "Qatar Central (Doha)")},
    {"gcp-us", QT_TRANSLATE_NOOP("connection", "Google Cloud East US (Moncks Corner)")},
    {"gcp-we", QT_TRANSLATE_NOOP("connection", "Google Cloud West Europe (Eemshaven)")},
    {"gcp-au", QT_TRANSLATE_NOOP("connection", "Google Cloud Australia Southeast (Sydney)")},
    {"gcp-jp", QT_TRANSLATE_NOOP("connection", "Google Cloud Japan (Tokyo)")},
    {"gcp-kr", QT_TRANSLATE_NOOP("connection", "Google Cloud South Korea (Seoul)")},
});

struct StageRow
{
    Stage stage;
    const char *word;
};

constexpr auto stageRows = std::to_array<StageRow>({
    {Stage::Production, QT_TRANSLATE_NOOP("connection", "PRODUCTION")},
    {Stage::LocalTest, QT_TRANSLATE_NOOP("connection", "LOCAL TEST")},
    {Stage::Sandbox, QT_TRANSLATE_NOOP("connection", "SANDBOX")},
});

} // namespace

std::span<const EnvironmentRow> environments()
{
    return environmentRows;
}

const EnvironmentRow *environmentNamed(const QString &key)
{
    const auto row = std::ranges::find_if(
        environmentRows, [&key](const EnvironmentRow &each) { return key == QLatin1StringView(each.key); });
    return row == environmentRows.end() ? nullptr : &*row;
}

std::span<const RegionRow> regions()
{
    return regionRows;
}

QUrl apiBaseOf(const RegionRow &region)
{
    return QUrl(u"https://graph-%1.avepointonlineservices.com"_s.arg(QLatin1StringView(region.dataCentre)));
}

QString connectionText(const char *marked)
{
    return QCoreApplication::translate("connection", marked);
}

QString wordOf(Stage stage)
{
    const auto row = std::ranges::find(stageRows, stage, &StageRow::stage);
    return connectionText(row->word);
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

// The address itself is not repeated in the sentences: a user name or query may hold a secret.
std::optional<QString> refusalOf(const QUrl &url)
{
    if (url.isEmpty())
        return Texts::tr("An address is missing. Enter one that starts with https://.");
    if (!url.isValid() || url.host().isEmpty())
        return Texts::tr("This is not a complete web address. Enter one such as https://graph.example.com.");
    const bool plain = url.scheme() == "http"_L1;
    if (!plain && url.scheme() != "https"_L1)
        return Texts::tr("The address has to start with https://.");
    if (plain && !isLoopback(url))
        return Texts::tr("Plain http would let others read the credentials; it is accepted for this computer "
                         "only (localhost, 127.0.0.1, [::1]). Use https:// instead.");
    if (!url.userInfo().isEmpty())
        return Texts::tr("The address must not hold a user name or password. Remove what stands before “@”.");
    if (url.hasQuery())
        return Texts::tr("The address must not hold a query. Remove “?” and what follows it.");
    if (url.hasFragment())
        return Texts::tr("The address must not hold a fragment. Remove “#” and what follows it.");
    return std::nullopt;
}

} // namespace onboard
