// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace onboard {

/// How a client assertion is signed (RFC 7518 §3.3 and §3.5), both with SHA-256.
enum class SignatureAlgorithm {
    RS256, ///< RSASSA-PKCS1-v1_5
    PS256, ///< RSASSA-PSS, the salt as long as the digest
};

/// What may be shown of a certificate. A plain value.
struct CertificateFacts
{
    QString subject; ///< its common name, else the whole name; printable, 200 characters at most
    QByteArray sha1; ///< thumbprints of the certificate, 20 and 32 bytes
    QByteArray sha256;
    QDateTime notBefore; ///< UTC, as is the next
    QDateTime notAfter;
    int keyBits = 0;
};

/// A certificate with its private key, usable for signing. To be used and destroyed in the thread that
/// read it, since OpenSSL keeps random numbers for each thread.
class Certificate
{
public:
    struct Parts;

    explicit Certificate(std::unique_ptr<const Parts> parts);
    Certificate(Certificate &&) noexcept;
    Certificate &operator=(Certificate &&) noexcept;
    ~Certificate();
    Q_DISABLE_COPY(Certificate)

    [[nodiscard]] const CertificateFacts &facts() const;
    /// Nothing when OpenSSL refuses, which a key that was checked at reading gives no reason for.
    [[nodiscard]] std::optional<QByteArray> sign(QByteArrayView bytes, SignatureAlgorithm algorithm) const;

private:
    std::unique_ptr<const Parts> m_parts;
};

/// Why a file cannot be used for signing in.
struct CertificateFailure
{
    enum class Kind {
        Unreadable,
        TooLarge,
        Damaged, ///< or another kind of file
        PasswordMissing, ///< it needs one, and none was given
        WrongPassword,
        OldEncryption, ///< or one that is not known here
        NoPrivateKey,
        NoCertificate, ///< or only of other keys
        NotRsa,
        KeyTooSmall, ///< below 2,048 bits
        NoDigitalSignature, ///< its key usage forbids it
        NotYetValid,
        Expired,
    };
    Kind kind = Kind::Unreadable;
    QString sentence; ///< what it is and what to do, for a person
};

using CertificateResult = std::variant<Certificate, CertificateFailure>;

/// Reads a PFX file, or a PEM file with certificate and key, of at most 1 MiB. The password may be empty.
/// `now` decides about validity. Takes up to seconds, for a key derivation that is slow on purpose: not for
/// the GUI thread. Uses a library context of its own, and asks nothing at any terminal.
[[nodiscard]] CertificateResult readCertificate(
    const QString &file, const Secret &password, const QDateTime &now);

} // namespace onboard
