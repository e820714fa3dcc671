// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/certificates.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace onboard::test {

/// A certificate to be made; the defaults are those of one that may be used for signing in.
struct CertificateOrder
{
    QString name = QStringLiteral("onboarding"); ///< of the files, and the common name
    QStringList key = {QStringLiteral("-newkey"), QStringLiteral("rsa:2048")}; ///< for `openssl req`
    QString usage = QStringLiteral("critical,digitalSignature");
    Validity validity = {-1, 365};
};

/// Certificate files as a person has them, made by the `openssl` command in a folder that goes with this
/// object: another author than the program's, who shares none of its mistakes. What fails ends the test.
class CertificateFiles
{
public:
    CertificateFiles();

    /// NAME.key (PKCS #8, not encrypted) and NAME.crt, both PEM.
    void make(const CertificateOrder &order = {}) const;
    /// NAME.pfx of such a pair; the arguments are added, for example {"-legacy"}. Its path.
    QString makePfx(const QString &name, const QString &password, const QStringList &arguments = {}) const;
    /// NAME.pem: certificate and key in one file. Its path.
    QString makePem(const QString &name) const;

    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }
    [[nodiscard]] QByteArray content(const QString &file) const;
    QString write(const QString &file, const QByteArray &content) const; ///< its path

    /// What the command prints.
    QByteArray openssl(const QStringList &arguments) const;

private:
    QTemporaryDir m_folder;
};

} // namespace onboard::test
