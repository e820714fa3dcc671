// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/profile.h"

#include "connection/httpcall.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

constexpr qsizetype mostNameCharacters = 60;
constexpr qsizetype mostClientIdCharacters = 200;
constexpr qint64 mostFileBytes = 1 << 20;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

constexpr auto sandboxKey = "sandbox"_L1;
constexpr auto customKey = "custom"_L1;
constexpr auto profilesGroup = "profiles"_L1;
constexpr auto lastUsedKey = "lastUsed"_L1;

QString textOf(const QUrl &url)
{
    return QString::fromUtf8(url.toEncoded());
}

/// One setting of a profile: its key, what is assumed when it is missing, and where it lives.
struct SettingRow
{
    const char *key;
    const char *fallback;
    QString (*get)(const Profile &);
    void (*set)(Profile &, const QString &);
};

constexpr auto settingRows = std::to_array<SettingRow>({
    {"name", "", [](const Profile &p) { return p.name; },
        [](Profile &p, const QString &text) { p.name = text; }},
    {"environment", "custom", [](const Profile &p) { return p.environment; },
        [](Profile &p, const QString &text) { p.environment = text; }},
    {"apiBase", "", [](const Profile &p) { return textOf(p.apiBase); },
        [](Profile &p, const QString &text) { p.apiBase = QUrl(text, QUrl::StrictMode); }},
    {"tokenUrl", "", [](const Profile &p) { return textOf(p.tokenUrl); },
        [](Profile &p, const QString &text) { p.tokenUrl = QUrl(text, QUrl::StrictMode); }},
    {"clientId", "", [](const Profile &p) { return p.clientId; },
        [](Profile &p, const QString &text) { p.clientId = text; }},
    {"caFile", "", [](const Profile &p) { return p.caFile; },
        [](Profile &p, const QString &text) { p.caFile = text; }},
    {"timestamps", "ms", [](const Profile &p) { return p.timestamps; },
        [](Profile &p, const QString &text) { p.timestamps = text; }},
    {"contract", "", [](const Profile &p) { return p.contract; },
        [](Profile &p, const QString &text) { p.contract = text; }},
    {"secretStoredOn", "", [](const Profile &p) { return p.secretStoredOn.toString(Qt::ISODate); },
        [](Profile &p, const QString &text) { p.secretStoredOn = QDate::fromString(text, Qt::ISODate); }},
    {"credential", "secret", [](const Profile &p) { return p.credential; },
        [](Profile &p, const QString &text) { p.credential = text; }},
    {"certificateFile", "", [](const Profile &p) { return p.certificateFile; },
        [](Profile &p, const QString &text) { p.certificateFile = text; }},
    {"assertion", "RS256", [](const Profile &p) { return p.assertion; },
        [](Profile &p, const QString &text) { p.assertion = text; }},
    {"certificateExpiresOn", "",
        [](const Profile &p) { return p.certificateExpiresOn.toString(Qt::ISODate); },
        [](Profile &p, const QString &text) {
            p.certificateExpiresOn = QDate::fromString(text, Qt::ISODate);
        }},
});

constexpr auto timestampKeys = std::to_array<const char *>({"ms", "s", "ticks", "iso"});
constexpr auto credentialKeys = std::to_array<const char *>({"secret", "certificate"});
constexpr auto assertionKeys = std::to_array<const char *>({"RS256", "PS256"});

bool isOneOf(std::span<const char *const> keys, const QString &text)
{
    return std::ranges::any_of(keys, [&text](const char *key) { return text == QLatin1StringView(key); });
}

bool isPrintable(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

QUrl withoutTrailingSlash(const QUrl &url)
{
    QUrl shorter = url;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    shorter.setPath(path, QUrl::TolerantMode);
    return shorter;
}

Profile tidied(Profile profile)
{
    profile.name = profile.name.simplified();
    profile.clientId = profile.clientId.trimmed();
    profile.apiBase = withoutTrailingSlash(profile.apiBase);
    if (!profile.caFile.isEmpty())
        profile.caFile = QFileInfo(profile.caFile).absoluteFilePath();
    if (!profile.certificateFile.isEmpty())
        profile.certificateFile = QFileInfo(profile.certificateFile).absoluteFilePath();
    return profile;
}

/// The environment that publishes this host, or null.
const EnvironmentRow *publisherOf(const QUrl &url)
{
    const auto sameHost = [&url](const QUrl &published) {
        return !published.isEmpty() && published.host() == url.host();
    };
    if (std::ranges::any_of(regions(), [&](const RegionRow &region) { return sameHost(apiBaseOf(region)); }))
        return environmentNamed(u"commercial"_s);
    const auto rows = environments();
    const auto row = std::ranges::find_if(rows, [&](const EnvironmentRow &each) {
        return sameHost(QUrl(QLatin1StringView(each.apiBase)))
            || sameHost(QUrl(QLatin1StringView(each.tokenUrl)));
    });
    return row == rows.end() ? nullptr : &*row;
}

std::optional<QString> problemOfName(const Profile &profile)
{
    if (profile.name.trimmed().isEmpty())
        return Texts::tr("Give the profile a name.");
    if (profile.name.size() > mostNameCharacters)
        return Texts::tr("The name may have %1 characters at most.").arg(mostNameCharacters);
    if (!isPrintable(profile.name))
        return Texts::tr("The name holds a character that cannot be shown. Type it again.");
    return std::nullopt;
}

std::optional<QString> problemOfEnvironment(const Profile &profile)
{
    if (profile.isSandbox())
        return Texts::tr("The sandbox is built in. Choose another environment.");
    if (!environmentNamed(profile.environment))
        return Texts::tr("Choose one of the environments that are offered.");
    return std::nullopt;
}

/// A host that another environment publishes.
std::optional<QString> problemOfPublished(const Profile &profile, const QUrl &url)
{
    const EnvironmentRow *publisher = publisherOf(url);
    const EnvironmentRow *own = environmentNamed(profile.environment);
    if (!publisher || !own || *own->apiBase == '\0' || publisher == own)
        return std::nullopt;
    return Texts::tr(
        "This address belongs to the environment “%1”. Choose that environment, or another address.")
        .arg(connectionText(publisher->label));
}

std::optional<QString> problemOfApiBase(const Profile &profile)
{
    if (auto refusal = refusalOf(profile.apiBase))
        return refusal;
    return problemOfPublished(profile, profile.apiBase);
}

std::optional<QString> problemOfTokenUrl(const Profile &profile)
{
    if (auto refusal = refusalOf(profile.tokenUrl))
        return refusal;
    if (auto problem = problemOfPublished(profile, profile.tokenUrl))
        return problem;
    const EnvironmentRow *api = publisherOf(profile.apiBase);
    const EnvironmentRow *token = publisherOf(profile.tokenUrl);
    if (api && token && api != token && profile.environment == customKey)
        return Texts::tr(
            "The API address belongs to “%1”, but the token address to “%2”. Use two addresses of the "
            "same environment.")
            .arg(connectionText(api->label), connectionText(token->label));
    return std::nullopt;
}

std::optional<QString> problemOfClientId(const Profile &profile)
{
    const QString id = profile.clientId.trimmed();
    if (id.isEmpty())
        return Texts::tr("Enter the client ID of the app registration.");
    if (id.size() > mostClientIdCharacters)
        return Texts::tr("The client ID may have %1 characters at most.").arg(mostClientIdCharacters);
    if (!isPrintable(id) || id.contains(u' '))
        return Texts::tr(
            "The client ID must not hold blanks or characters that cannot be shown. Copy it again.");
    return std::nullopt;
}

std::optional<QString> problemOfCaFile(const Profile &profile)
{
    const auto tls = tlsOf(profile);
    if (const auto *sentence = std::get_if<QString>(&tls))
        return *sentence;
    return std::nullopt;
}

std::optional<QString> problemOfTimestamps(const Profile &profile)
{
    if (!isOneOf(timestampKeys, profile.timestamps))
        return Texts::tr("Choose one of the units of time that are offered.");
    return std::nullopt;
}

/// Which revisions there are is not known here; only what could be one.
std::optional<QString> problemOfContract(const Profile &profile)
{
    static const QRegularExpression revision(u"^\\d{4}-\\d{2}\\z"_s);
    if (!profile.contract.isEmpty() && !revision.match(profile.contract).hasMatch())
        return Texts::tr("Choose one of the contracts that are offered.");
    return std::nullopt;
}

std::optional<QString> problemOfCredential(const Profile &profile)
{
    if (!isOneOf(credentialKeys, profile.credential))
        return Texts::tr("Choose whether to sign in with a client secret or with a certificate.");
    return std::nullopt;
}

/// Whether it can be opened is known only with its password: see readCertificate().
std::optional<QString> problemOfCertificateFile(const Profile &profile)
{
    if (profile.usesCertificate() && profile.certificateFile.isEmpty())
        return Texts::tr("Choose the certificate file: PFX, or PEM with certificate and private key.");
    return std::nullopt;
}

std::optional<QString> problemOfAssertion(const Profile &profile)
{
    if (!isOneOf(assertionKeys, profile.assertion))
        return Texts::tr("Choose one of the ways of signing that are offered.");
    return std::nullopt;
}

struct CheckRow
{
    const char *member;
    std::optional<QString> (*problem)(const Profile &);
};

constexpr auto checkRows = std::to_array<CheckRow>({
    {"name", problemOfName},
    {"environment", problemOfEnvironment},
    {"apiBase", problemOfApiBase},
    {"tokenUrl", problemOfTokenUrl},
    {"clientId", problemOfClientId},
    {"credential", problemOfCredential},
    {"certificateFile", problemOfCertificateFile},
    {"assertion", problemOfAssertion},
    {"caFile", problemOfCaFile},
    {"timestamps", problemOfTimestamps},
    {"contract", problemOfContract},
});

bool isId(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == text;
}

QString keyOf(const QString &id, const SettingRow &row)
{
    return u"%1/%2/%3"_s.arg(profilesGroup, id, QLatin1StringView(row.key));
}

/// Nothing for an entry that is not a profile of ours.
std::optional<Profile> profileIn(const QSettings &settings, const QString &id)
{
    if (!isId(id))
        return std::nullopt;
    Profile profile;
    profile.id = id;
    for (const SettingRow &row : settingRows)
        row.set(profile, settings.value(keyOf(id, row), QString::fromLatin1(row.fallback)).toString());
    // Only the built-in profile is the sandbox: a file must not dress a real host as one.
    if (profile.isSandbox())
        profile.environment = customKey;
    if (problemOfName(profile))
        return std::nullopt;
    return profile;
}

bool comesBefore(const Profile &left, const Profile &right)
{
    return left.name.localeAwareCompare(right.name) < 0;
}

QString defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/profiles.ini"_L1;
}

QString cannotWrite(const QString &file)
{
    return Texts::tr(
        "The profiles could not be saved to %1. Check that the file and its folder can be written.")
        .arg(QDir::toNativeSeparators(file));
}

QString damaged(const QString &file)
{
    return Texts::tr(
        "The profiles were not saved, because the file %1 is damaged. It was left as it is; move it "
        "away and try again.")
        .arg(QDir::toNativeSeparators(file));
}

bool isTooLarge(const QString &file)
{
    return QFileInfo(file).size() > mostFileBytes;
}

bool isIniLine(const QByteArray &line)
{
    return line.isEmpty() || line.startsWith(';') || line.contains('=')
        || (line.startsWith('[') && line.endsWith(']'));
}

/// Looked at here, because QSettings reports a damaged file only to the first who opens it.
bool isWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostFileBytes)
        return false;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::ranges::all_of(lines, [](const QByteArray &line) { return isIniLine(line.trimmed()); });
}

/// Makes the file before QSettings does, which would let others read it for a moment.
bool ensurePrivateFile(const QString &file)
{
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return false;
    QFile made(file);
    if (!made.exists() && !made.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly) && !made.exists())
        return false;
    return QFile::setPermissions(file, ownerOnly);
}

/// Applies a change and writes it. What went wrong, or nothing. A file that cannot be read is left alone.
template <class Change> std::optional<QString> change(const QString &file, Change apply)
{
    if (!ensurePrivateFile(file))
        return cannotWrite(file);
    if (!isWhole(file))
        return damaged(file);
    QSettings settings(file, QSettings::IniFormat);
    apply(settings);
    settings.sync();
    if (settings.status() != QSettings::NoError || !QFile::setPermissions(file, ownerOnly))
        return cannotWrite(file);
    return std::nullopt;
}

} // namespace

Stage Profile::stage() const
{
    if (isSandbox() && (apiBase.isEmpty() || isLoopback(apiBase)))
        return Stage::Sandbox;
    return isLoopback(apiBase) ? Stage::LocalTest : Stage::Production;
}

Profile sandboxProfile()
{
    Profile profile;
    profile.id = sandboxKey;
    profile.name = u"Sandbox"_s;
    profile.environment = sandboxKey;
    profile.clientId = u"sandbox-client"_s;
    return profile;
}

QList<ProfileProblem> problemsOf(const Profile &profile)
{
    QList<ProfileProblem> problems;
    if (profile.id == sandboxKey)
        return problems;
    for (const CheckRow &row : checkRows) {
        if (const std::optional<QString> text = row.problem(profile))
            problems.append({QString::fromLatin1(row.member), *text});
    }
    return problems;
}

ProfileStore::ProfileStore(const QString &file)
    : m_file(file.isEmpty() ? defaultFile() : file)
{ }

QList<Profile> ProfileStore::all() const
{
    QList<Profile> profiles;
    if (!isTooLarge(m_file)) {
        QSettings settings(m_file, QSettings::IniFormat);
        settings.beginGroup(profilesGroup);
        const QStringList ids = settings.childGroups();
        settings.endGroup();
        for (const QString &id : ids) {
            if (const std::optional<Profile> profile = profileIn(settings, id))
                profiles.append(*profile);
        }
    }
    std::ranges::sort(profiles, comesBefore);
    profiles.prepend(sandboxProfile());
    return profiles;
}

std::optional<Profile> ProfileStore::byId(const QString &id) const
{
    const QList<Profile> profiles = all();
    const auto found = std::ranges::find(profiles, id, &Profile::id);
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileStore::byName(const QString &name) const
{
    const QList<Profile> profiles = all();
    const auto found = std::ranges::find_if(profiles,
        [&name](const Profile &profile) { return profile.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

std::optional<QString> ProfileStore::save(Profile &profile)
{
    if (profile.id == sandboxKey)
        return Texts::tr("The built-in sandbox cannot be changed. Add a profile of your own instead.");
    Profile tidy = tidied(profile);
    if (!isId(tidy.id))
        tidy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const QList<ProfileProblem> problems = problemsOf(tidy); !problems.isEmpty())
        return problems.constFirst().text;
    if (const std::optional<Profile> other = byName(tidy.name); other && other->id != tidy.id)
        return Texts::tr("There is a profile named “%1” already. Choose another name.").arg(other->name);

    auto failure = change(m_file, [&tidy](QSettings &settings) {
        for (const SettingRow &row : settingRows)
            settings.setValue(keyOf(tidy.id, row), row.get(tidy));
    });
    if (!failure)
        profile = tidy;
    return failure;
}

std::optional<QString> ProfileStore::remove(const QString &id)
{
    if (id == sandboxKey)
        return Texts::tr("The built-in sandbox cannot be removed.");
    if (!byId(id))
        return Texts::tr("This profile is not there any more.");
    return change(m_file, [&id](QSettings &settings) {
        settings.remove(u"%1/%2"_s.arg(profilesGroup, id));
        if (settings.value(lastUsedKey).toString() == id)
            settings.remove(lastUsedKey);
    });
}

Profile ProfileStore::lastUsed() const
{
    if (isTooLarge(m_file))
        return sandboxProfile();
    const QSettings settings(m_file, QSettings::IniFormat);
    return byId(settings.value(lastUsedKey).toString()).value_or(sandboxProfile());
}

void ProfileStore::setLastUsed(const QString &id)
{
    // A convenience only: when it cannot be written, the next start begins with the sandbox.
    (void)change(m_file, [&id](QSettings &settings) { settings.setValue(lastUsedKey, id); });
}

} // namespace onboard
