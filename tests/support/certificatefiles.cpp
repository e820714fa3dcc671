// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "support/certificatefiles.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace onboard::test {

namespace {

/// For `openssl ca`, the one command of OpenSSL 3.0 that lets both ends of validity be chosen.
constexpr auto configuration = R"([req]
distinguished_name = name
prompt = no
[name]
[ca]
default_ca = own
[own]
new_certs_dir = .
database = index.txt
rand_serial = yes
unique_subject = no
default_md = sha256
policy = any
[any]
commonName = supplied
)";

QString timeText(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyyMMddHHmmss'Z'"_s);
}

} // namespace

CertificateFiles::CertificateFiles()
{
    write(u"openssl.cnf"_s, configuration);
    write(u"index.txt"_s, {});
}

void CertificateFiles::make(const CertificateOrder &order) const
{
    const QString key = order.name + u".key"_s;
    const QString request = order.name + u".csr"_s;
    write(order.name + u".ext"_s,
        order.usage.isEmpty() ? QByteArray() : "keyUsage=" + order.usage.toLatin1() + '\n');
    openssl(QStringList{u"req"_s, u"-new"_s, u"-nodes"_s, u"-config"_s, u"openssl.cnf"_s, u"-subj"_s,
                u"/CN="_s + order.name, u"-keyout"_s, key, u"-out"_s, request}
        + order.key);
    openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-selfsign"_s, u"-config"_s, u"openssl.cnf"_s,
        u"-keyfile"_s, key, u"-in"_s, request, u"-out"_s, order.name + u".crt"_s, u"-extfile"_s,
        order.name + u".ext"_s, u"-startdate"_s, timeText(order.validity.fromDay), u"-enddate"_s,
        timeText(order.validity.toDay)});
}

QString CertificateFiles::makePfx(
    const QString &name, const QString &password, const QStringList &arguments) const
{
    openssl(QStringList{u"pkcs12"_s, u"-export"_s, u"-inkey"_s, name + u".key"_s, u"-in"_s, name + u".crt"_s,
                u"-out"_s, name + u".pfx"_s, u"-passout"_s, u"pass:"_s + password}
        + arguments);
    return path(name + u".pfx"_s);
}

QString CertificateFiles::makePem(const QString &name) const
{
    return write(name + u".pem"_s, content(name + u".crt"_s) + content(name + u".key"_s));
}

QByteArray CertificateFiles::content(const QString &file) const
{
    QFile opened(path(file));
    if (!opened.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file));
    return opened.readAll();
}

QString CertificateFiles::write(const QString &file, const QByteArray &content) const
{
    QFile opened(path(file));
    if (!opened.open(QIODevice::WriteOnly) || opened.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file));
    return opened.fileName();
}

QByteArray CertificateFiles::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        qFatal(
            "openssl %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace onboard::test
