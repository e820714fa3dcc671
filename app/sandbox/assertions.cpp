// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/assertions.h"

#include "json/boundedjson.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace onboard {

namespace {

constexpr qsizetype mostAssertionBytes = 16 << 10;
constexpr qint64 longestLife = 3600; ///< seconds; the published text says 5 minutes and 60 minutes
constexpr qint64 clockSkew = 300;
constexpr qsizetype mostSeen = 10'000;

template <auto Free> struct Deleter
{
    template <class T> void operator()(T *object) const { Free(object); }
};
template <class T, auto Free> using Owned = std::unique_ptr<T, Deleter<Free>>;
using Memory = Owned<BIO, BIO_free>;
using X509Certificate = Owned<X509, X509_free>;
using Key = Owned<EVP_PKEY, EVP_PKEY_free>;
using Digest = Owned<EVP_MD_CTX, EVP_MD_CTX_free>;

struct AlgorithmRow
{
    const char *name;
    const char *thumbprint; ///< member that names the certificate
    int padding;
};

constexpr auto algorithms = std::to_array<AlgorithmRow>({
    {"RS256", "x5t", RSA_PKCS1_PADDING},
    {"PS256", "x5t#S256", RSA_PKCS1_PSS_PADDING},
});

std::optional<QByteArray> decoded(const QByteArray &text)
{
    const auto result = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || text.contains('='))
        return {};
    return *result;
}

std::optional<Json> objectIn(const QByteArray &part)
{
    const std::optional<QByteArray> bytes = decoded(part);
    if (!bytes)
        return {};
    const auto read = readJson(*bytes);
    const auto *json = std::get_if<Json>(&read);
    return json && json->is_object() ? std::optional(*json) : std::nullopt;
}

QString textIn(const Json &object, const char *member)
{
    const auto found = object.find(member);
    return found == object.end() ? QString() : textOf(*found);
}

std::optional<qint64> numberIn(const Json &object, const char *member)
{
    const auto found = object.find(member);
    return found == object.end() ? std::nullopt : integerOf(*found);
}

bool holds(const QByteArray &bytes, const QByteArray &signature, EVP_PKEY *key, int padding)
{
    const Digest digest(EVP_MD_CTX_new());
    EVP_PKEY_CTX *context = nullptr; // belongs to the digest
    if (EVP_DigestVerifyInit(digest.get(), &context, EVP_sha256(), nullptr, key) != 1
        || EVP_PKEY_CTX_set_rsa_padding(context, padding) != 1)
        return false;
    if (padding == RSA_PKCS1_PSS_PADDING
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) != 1)
        return false;
    const auto plain = [](const QByteArray &each) {
        return reinterpret_cast<const unsigned char *>(each.constData());
    };
    return EVP_DigestVerify(digest.get(), plain(signature), static_cast<std::size_t>(signature.size()),
               plain(bytes), static_cast<std::size_t>(bytes.size()))
        == 1;
}

/// What is wrong with the claims, apart from their ID.
std::optional<const char *> problemWith(
    const Json &claims, const QString &clientId, const QString &audience, qint64 now)
{
    if (textIn(claims, "iss") != clientId || textIn(claims, "sub") != clientId)
        return "The assertion is not of this client: iss and sub have to be the client ID.";
    if (textIn(claims, "aud") != audience)
        return "The assertion is for another service: aud has to be the token URL.";
    const std::optional<qint64> expires = numberIn(claims, "exp");
    if (!expires || *expires > now + longestLife + clockSkew)
        return "The assertion needs an exp that is at most an hour away.";
    if (*expires <= now - clockSkew)
        return "The assertion has expired.";
    if (numberIn(claims, "nbf").value_or(now) > now + clockSkew)
        return "The assertion is not valid yet.";
    return {};
}

} // namespace

struct Assertions::Registered
{
    Key key;
    QByteArray sha1;
    QByteArray sha256;
};

Assertions::Assertions() = default;
Assertions::~Assertions() = default;

bool Assertions::add(const QByteArray &pem)
{
    const Memory memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const X509Certificate certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
    Key key(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return false;
    QByteArray der(i2d_X509(certificate.get(), nullptr), '\0');
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate.get(), &end);
    m_registered.push_back(std::make_unique<Registered>(
        Registered{std::move(key), QCryptographicHash::hash(der, QCryptographicHash::Sha1),
            QCryptographicHash::hash(der, QCryptographicHash::Sha256)}));
    return true;
}

const Assertions::Registered *Assertions::signerOf(
    const QByteArray &member, const QByteArray &thumbprint) const
{
    const auto found = std::ranges::find_if(m_registered,
        [&](const auto &each) { return thumbprint == (member == "x5t" ? each->sha1 : each->sha256); });
    return found == m_registered.end() ? nullptr : found->get();
}

std::optional<const char *> Assertions::refusalOf(
    const QByteArray &assertion, const QString &clientId, const QString &audience, const QDateTime &now)
{
    const QList<QByteArray> parts = assertion.split('.');
    const std::optional<Json> header = parts.size() == 3 ? objectIn(parts[0]) : std::nullopt;
    const std::optional<Json> claims = header ? objectIn(parts[1]) : std::nullopt;
    const std::optional<QByteArray> signature = claims ? decoded(parts[2]) : std::nullopt;
    if (!signature || assertion.size() > mostAssertionBytes)
        return "The assertion is not a signed JWT.";
    const auto row = std::ranges::find_if(algorithms,
        [&](const AlgorithmRow &each) { return textIn(*header, "alg") == QLatin1StringView(each.name); });
    if (row == algorithms.end())
        return "The assertion is not signed by RS256 or PS256.";
    const Registered *signer = signerOf(
        row->thumbprint, decoded(textIn(*header, row->thumbprint).toLatin1()).value_or(QByteArray()));
    if (!signer)
        return "The registration does not have the certificate that the assertion names.";
    if (!holds(parts[0] + '.' + parts[1], *signature, signer->key.get(), row->padding))
        return "The signature of the assertion does not hold.";

    const qint64 seconds = now.toSecsSinceEpoch();
    if (const auto problem = problemWith(*claims, clientId, audience, seconds))
        return problem;
    m_seen.removeIf([seconds](const Seen &each) { return each.until < seconds; });
    const QString id = textIn(*claims, "jti");
    if (id.isEmpty() || m_seen.size() >= mostSeen || std::ranges::find(m_seen, id, &Seen::id) != m_seen.end())
        return "The assertion needs a jti that was not used before.";
    m_seen.append({id, numberIn(*claims, "exp").value_or(seconds) + clockSkew});
    return {};
}

} // namespace onboard
