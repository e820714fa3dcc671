// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/command.h"
#include "command/commandline.h"
#include "command/connector.h"
#include "command/exitcode.h"
#include "command/keychainwait.h"
#include "connection/certificate.h"
#include "connection/expirywarning.h"
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
    {"certificateFile", "--certificate"},
    {"assertion", "--signature"},
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
    if (line.has(u"certificate"_s)) {
        profile.credential = u"certificate"_s;
        profile.certificateFile = line.value(u"certificate"_s);
    }
    if (line.has(u"signature"_s))
        profile.assertion = line.value(u"signature"_s);
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
        return {Texts::tr("--contract: “%1” is not known to this version. It needs one of: %2")
                    .arg(profile.contract, revisionsInWords())};
    QStringList mistakes;
    for (const ProfileProblem &problem : problemsOf(profile))
        mistakes.append(u"%1: %2"_s.arg(optionOf(problem.member), problem.text));
    // Without an environment there are no addresses, whose absence would say nothing more.
    return environmentNamed(profile.environment) ? mistakes : mistakes.filter(u"--environment"_s);
}

/// Which of the options about the credential do not go together; empty when all is well.
QString mistakeInCredential(const CommandLine &line)
{
    if (!line.has(u"certificate"_s)) {
        if (line.has(u"password-stdin"_s) || line.has(u"signature"_s))
            return Texts::tr("--password-stdin and --signature belong to --certificate, which is missing.");
        return line.has(u"secret-stdin"_s)
            ? QString()
            : Texts::tr(
                "--secret-stdin is missing: the client secret is read from standard input. To sign in "
                "with a certificate, name its file by --certificate.");
    }
    return line.has(u"secret-stdin"_s)
        ? Texts::tr("Give either --secret-stdin or --certificate: a profile has one of them.")
        : QString();
}

/// Client secret or password of the certificate; empty when it needs none.
std::variant<Secret, QString> readCredential(const CommandLine &line, Console &console)
{
    if (line.has(u"secret-stdin"_s))
        return console.readSecret(Texts::tr("Client secret, which is not shown while you type:"));
    if (line.has(u"password-stdin"_s))
        return console.readSecret(
            Texts::tr("Password of the certificate, which is not shown while you type:"));
    return Secret();
}

/// Opens the file as signing in will do, and takes down its last day. A sentence when it cannot be used.
std::optional<QString> openCertificate(Profile &profile, const Secret &password)
{
    const CertificateResult read =
        readCertificate(profile.certificateFile, password, QDateTime::currentDateTimeUtc());
    if (const auto *failure = std::get_if<CertificateFailure>(&read))
        return failure->sentence;
    profile.certificateExpiresOn = lastDayOf(std::get<Certificate>(read).facts().notAfter);
    return {};
}

int complainAboutKeychain(const QString &reason, Console &console)
{
    console.complain(reason);
    console.complain(
        Texts::tr("The profile was not added, because its secret could not be kept in the keychain."));
    return ExitNotSent;
}

void sayAdded(const Profile &profile, bool hasSecret, Console &console)
{
    console.print(hasSecret
            ? Texts::tr("The profile “%1” was added; its secret is in the keychain.").arg(profile.name)
            : Texts::tr("The profile “%1” was added; its certificate needs no password.").arg(profile.name));
    if (const std::optional<QString> warning = expiryWarningOf(profile, QDate::currentDate()))
        console.complain(*warning);
}

/// Secret first: a profile without its secret would be half a profile.
int add(Profile profile, const Secret &secret, Connector &connector, Console &console)
{
    if (!secret.isEmpty()) {
        const CredentialChange written = waitFor([&](QObject *context, const auto &done) {
            connector.credentials().write(profile.id, secret, context, done);
        });
        if (const auto *failure = std::get_if<CredentialNotDone>(&written))
            return complainAboutKeychain(failure->reason, console);
        profile.secretStoredOn = todayUtc();
    }
    if (const std::optional<QString> failure = connector.profiles().save(profile)) {
        (void)waitFor([&](QObject *context, const auto &done) {
            connector.credentials().remove(profile.id, context, done);
        });
        console.complain(*failure);
        return ExitNotSent;
    }
    sayAdded(profile, !secret.isEmpty(), console);
    return ExitSuccess;
}

} // namespace

int runProfileAdd(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    line.addOption(u"environment"_s, u"KEY"_s, true);
    line.addOption(u"client-id"_s, u"ID"_s, true);
    line.addSwitch(u"secret-stdin"_s);
    line.addOption(u"certificate"_s, u"FILE"_s);
    line.addSwitch(u"password-stdin"_s);
    for (const QString &option :
        {u"base-url"_s, u"token-url"_s, u"signature"_s, u"ca-file"_s, u"timestamps"_s, u"contract"_s})
        line.addOption(option, u"VALUE"_s);
    if (const std::optional<int> exitCode = line.parse(arguments, 1))
        return *exitCode;
    if (const QString mistake = mistakeInCredential(line); !mistake.isEmpty())
        return line.mistake(mistake);

    Connector connector(console);
    Profile profile = profileFrom(line);
    if (const QStringList mistakes = mistakesIn(profile, connector.profiles()); !mistakes.isEmpty())
        return line.mistake(mistakes.join(u'\n'));
    const std::variant<Secret, QString> read = readCredential(line, console);
    if (const auto *sentence = std::get_if<QString>(&read))
        return line.mistake(*sentence);
    const Secret &secret = std::get<Secret>(read);
    if (profile.usesCertificate()) {
        if (const std::optional<QString> sentence = openCertificate(profile, secret))
            return line.mistake(*sentence);
    }
    return add(profile, secret, connector, console);
}

} // namespace onboard
