// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/command.h"
#include "command/commandline.h"
#include "command/connector.h"
#include "command/exitcode.h"
#include "command/keychainwait.h"
#include "contract/timestamp.h"
#include "contract/validation.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProfileAdd)
};

/// Which option a problem of a profile belongs to.
struct OptionRow
{
    const char *member;
    const char *option;
};

constexpr auto optionRows = std::to_array<OptionRow>({
    {"name", "NAME"},
    {"environment", "--environment"},
    {"apiBase", "--base-url"},
    {"tokenUrl", "--token-url"},
    {"clientId", "--client-id"},
    {"caFile", "--ca-file"},
    {"timestamps", "--timestamps"},
    {"contract", "--contract"},
});

QString optionOf(const QString &member)
{
    const auto row = std::ranges::find_if(
        optionRows, [&](const OptionRow &each) { return member == QLatin1StringView(each.member); });
    return QLatin1StringView(row == optionRows.end() ? "" : row->option);
}

QUrl urlFrom(const CommandLine &line, const QString &option, const char *published)
{
    return line.has(option) ? QUrl(line.value(option), QUrl::StrictMode) : QUrl(QLatin1StringView(published));
}

Profile profileFrom(const CommandLine &line)
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.name = line.name(0).simplified();
    profile.environment = line.value(u"environment"_s);
    profile.clientId = line.value(u"client-id"_s);
    profile.caFile = line.value(u"ca-file"_s);
    profile.contract = line.value(u"contract"_s);
    if (line.has(u"timestamps"_s))
        profile.timestamps = line.value(u"timestamps"_s);
    if (const EnvironmentRow *row = environmentNamed(profile.environment)) {
        profile.apiBase = urlFrom(line, u"base-url"_s, row->apiBase);
        profile.tokenUrl = urlFrom(line, u"token-url"_s, row->tokenUrl);
    }
    return profile;
}

/// What is wrong with the arguments, before the secret is read.
QStringList mistakesIn(const Profile &profile, const ProfileStore &profiles)
{
    if (const std::optional<Profile> other = profiles.byName(profile.name))
        return {Texts::tr("There is a profile “%1” already. Choose another name, or remove it first.")
                    .arg(other->name)};
    if (!profile.contract.isEmpty() && !contractNamed(profile.contract))
        return {Texts::tr("--contract: “%1” is not known to this version.").arg(profile.contract)};
    QStringList mistakes;
    for (const ProfileProblem &problem : problemsOf(profile))
        mistakes.append(u"%1: %2"_s.arg(optionOf(problem.member), problem.text));
    // Without an environment there are no addresses, whose absence would say nothing more.
    return environmentNamed(profile.environment) ? mistakes : mistakes.filter(u"--environment"_s);
}

int complainAboutKeychain(const QString &reason, Console &console)
{
    console.complain(reason);
    console.complain(
        Texts::tr("The profile was not added, because its secret could not be kept in the keychain."));
    return ExitNotSent;
}

/// Secret first: a profile without its secret would be half a profile.
int add(Profile profile, const Secret &secret, Connector &connector, Console &console)
{
    const CredentialChange written = waitFor([&](QObject *context, const auto &done) {
        connector.credentials().write(profile.id, secret, context, done);
    });
    if (const auto *failure = std::get_if<CredentialNotDone>(&written))
        return complainAboutKeychain(failure->reason, console);
    profile.secretStoredOn = todayUtc();
    if (const std::optional<QString> failure = connector.profiles().save(profile)) {
        (void)waitFor([&](QObject *context, const auto &done) {
            connector.credentials().remove(profile.id, context, done);
        });
        console.complain(*failure);
        return ExitNotSent;
    }
    console.print(Texts::tr("The profile “%1” was added; its secret is in the keychain.").arg(profile.name));
    return ExitSuccess;
}

} // namespace

int runProfileAdd(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    line.addOption(u"environment"_s, u"KEY"_s, true);
    line.addOption(u"client-id"_s, u"ID"_s, true);
    line.addSwitch(u"secret-stdin"_s);
    for (const QString &option :
        {u"base-url"_s, u"token-url"_s, u"ca-file"_s, u"timestamps"_s, u"contract"_s})
        line.addOption(option, u"VALUE"_s);
    if (const std::optional<int> exitCode = line.parse(arguments, 1))
        return *exitCode;
    if (!line.has(u"secret-stdin"_s))
        return line.mistake(
            Texts::tr("--secret-stdin is missing: the client secret is read from standard input."));

    Connector connector(console);
    const Profile profile = profileFrom(line);
    if (const QStringList mistakes = mistakesIn(profile, connector.profiles()); !mistakes.isEmpty())
        return line.mistake(mistakes.join(u'\n'));
    const std::variant<Secret, QString> secret = console.readSecret();
    if (const auto *sentence = std::get_if<QString>(&secret))
        return line.mistake(*sentence);
    return add(profile, std::get<Secret>(secret), connector, console);
}

} // namespace onboard
