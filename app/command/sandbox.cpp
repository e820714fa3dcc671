// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/command.h"
#include "command/commandline.h"
#include "command/exitcode.h"
#include "command/interruption.h"
#include "sandbox/customers.h"
#include "sandbox/sandboxserver.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SandboxCommand)
};

constexpr int highestPort = 65'535;
constexpr int mostLatencyMs = 600'000;
constexpr qint64 mostCertificateBytes = 1 << 20;

struct Wishes
{
    int port = 0;
    const Contract *contract = nullptr; ///< null: all of them
    AnswerMode mode;
    int latencyMs = 0;
    int customers = 0; ///< 0: those that have a name of their own
    QByteArray certificate; ///< PEM
};

QString knownModes()
{
    QStringList keys;
    for (const AnswerMode &mode : answerModes(defaultContract()))
        keys.append(keyOf(mode));
    return keys.join(u' ');
}

/// What was asked for, or the sentence of what is wrong with it.
std::variant<Wishes, QString> wishesIn(const CommandLine &line)
{
    Wishes wishes;
    if (line.has(u"port"_s)) {
        const std::optional<int> port = numberBetween(0, highestPort, line.value(u"port"_s));
        if (!port)
            return Texts::tr("--port needs a number from 0 to %1; 0 takes any free port.").arg(highestPort);
        wishes.port = *port;
    }
    if (const QString revision = line.value(u"contract"_s);
        line.has(u"contract"_s) && revision != "both"_L1) {
        wishes.contract = contractNamed(revision);
        if (!wishes.contract)
            return Texts::tr("--contract needs one of: %1").arg(revisionsInWords() + u" both"_s);
    }
    if (line.has(u"answer"_s)) {
        const std::optional<AnswerMode> mode = answerModeNamed(line.value(u"answer"_s));
        if (!mode)
            return Texts::tr("--answer needs one of: %1").arg(knownModes());
        wishes.mode = *mode;
    }
    if (line.has(u"latency"_s)) {
        const std::optional<int> latency = numberBetween(0, mostLatencyMs, line.value(u"latency"_s));
        if (!latency)
            return Texts::tr("--latency needs milliseconds from 0 to %1.").arg(mostLatencyMs);
        wishes.latencyMs = *latency;
    }
    if (line.has(u"customers"_s)) {
        const std::optional<int> customers =
            numberBetween(1, mostSandboxCustomers, line.value(u"customers"_s));
        if (!customers)
            return Texts::tr("--customers needs a number from 1 to %1.").arg(mostSandboxCustomers);
        wishes.customers = *customers;
    }
    if (line.has(u"certificate"_s)) {
        QFile file(line.value(u"certificate"_s));
        if (!file.open(QIODevice::ReadOnly))
            return Texts::tr("--certificate: %1 cannot be read: %2.")
                .arg(file.fileName(), file.errorString());
        wishes.certificate = file.read(mostCertificateBytes);
    }
    return wishes;
}

/// For a person; a script reads the first line of standard output.
void explain(const SandboxServer &server, Console &console)
{
    console.complain(Texts::tr("The sandbox runs until it is interrupted. Nothing is sent to AvePoint."));
    console.complain(Texts::tr("Token URL: %1").arg(server.tokenUrl().toString()));
    console.complain(Texts::tr("Client ID: %1, client secret: %2")
                         .arg(QLatin1StringView(sandboxClientId), QLatin1StringView(sandboxClientSecret)));
    console.complain(Texts::tr("Customers:"));
    for (const SandboxCustomer &customer : sandboxCustomers())
        console.complain(u"  %1  %2  %3"_s.arg(
            QLatin1StringView(customer.id), QString::fromUtf8(customer.name), sandboxText(customer.hint)));
}

} // namespace

int runSandbox(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    line.addOption(u"port"_s, u"N"_s);
    line.addOption(u"contract"_s, u"REVISION"_s);
    line.addOption(u"answer"_s, u"MODE"_s);
    line.addOption(u"latency"_s, u"MS"_s);
    line.addOption(u"customers"_s, u"N"_s);
    line.addOption(u"certificate"_s, u"FILE"_s);
    if (const std::optional<int> exitCode = line.parse(arguments, 0))
        return *exitCode;
    const std::variant<Wishes, QString> wished = wishesIn(line);
    if (const auto *sentence = std::get_if<QString>(&wished))
        return line.mistake(*sentence);
    const Wishes &wishes = std::get<Wishes>(wished);

    SandboxServer server;
    server.setContract(wishes.contract);
    server.setAnswerMode(wishes.mode);
    server.setLatency(std::chrono::milliseconds(wishes.latencyMs));
    if (wishes.customers > 0)
        server.setCustomerCount(wishes.customers);
    if (!wishes.certificate.isEmpty() && !server.addCertificate(wishes.certificate))
        return line.mistake(Texts::tr("--certificate needs a PEM file with the certificate of an RSA key."));
    if (!server.start(static_cast<quint16>(wishes.port))) {
        console.complain(Texts::tr("Port %1 is in use or not allowed. Choose another one.").arg(wishes.port));
        return ExitNotSent;
    }
    QEventLoop loop;
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::requested, &loop, &QEventLoop::quit);
    console.print(server.baseUrl().toString());
    explain(server, console);
    loop.exec();
    return ExitSuccess;
}

} // namespace onboard
