// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/program.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace onboard::test {

namespace {

constexpr int patienceMs = 120'000;

} // namespace

const char *const specificationSample = R"({
    "product": "Office365Backup",
     "licenseType": "Trial",
     "avepointStorageType": 1,
     "retentionYear": 1,
     "byos": false
})";

Json Ended::json() const
{
    if (out.count('\n') != 1 || !out.endsWith('\n'))
        return {};
    const std::variant<Json, JsonFault> parsed = readJson(out);
    const auto *json = std::get_if<Json>(&parsed);
    return json ? *json : Json();
}

QProcessEnvironment environment(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LC_ALL"_s, u"LANGUAGE"_s, u"LC_MESSAGES"_s})
        environment.remove(name);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    if (!home.isEmpty()) {
        environment.insert(u"HOME"_s, home);
        for (const QString &name :
            {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
            environment.remove(name);
    }
    return environment;
}

std::unique_ptr<QProcess> program(const QStringList &arguments, const QString &home)
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(QStringLiteral(PROGRAM));
    process->setArguments(arguments);
    process->setProcessEnvironment(environment(home));
    return process;
}

Ended endOf(QProcess &process)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished(patienceMs);
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    const int exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {exitCode, process.readAllStandardOutput(), process.readAllStandardError()};
}

Ended run(const QStringList &arguments, const QByteArray &input, const QString &home)
{
    const std::unique_ptr<QProcess> process = program(arguments, home);
    process->start();
    process->write(input);
    process->closeWriteChannel();
    return endOf(*process);
}

QString written(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder + u'/' + name;
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? path : QString();
}

QByteArray draftOf(const QByteArray &customerId, const QByteArray &body)
{
    return R"({"contract": "2025-09", "customerId": ")" + customerId + R"(", "body": )" + body + '}';
}

QStringList namesIn(const Json &object)
{
    QStringList names;
    for (const auto &[name, value] : object.items())
        names.append(QString::fromStdString(name));
    return names;
}

} // namespace onboard::test
