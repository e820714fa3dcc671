// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "support/certificates.h"

#include <QHostAddress>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace onboard::test {

namespace {

template <auto Free> struct Deleter
{
    template <class T> void operator()(T *object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Memory = std::unique_ptr<BIO, Deleter<BIO_free>>;

/// A test that cannot make its certificates has nothing to say.
void require(bool done)
{
    if (!done)
        qFatal("OpenSSL could not make a certificate for the test");
}

Key newKey()
{
    Key key(EVP_EC_gen("P-256"));
    require(key != nullptr);
    return key;
}

void setSerial(X509 *certificate)
{
    std::uint64_t serial = 0;
    require(RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) == 1);
    require(ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1) == 1);
}

void setName(X509_NAME *name, const QByteArray &commonName)
{
    require(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                reinterpret_cast<const unsigned char *>(commonName.constData()),
                static_cast<int>(commonName.size()), -1, 0)
        == 1);
}

void addExtension(X509 *certificate, X509 *issuer, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData());
    require(extension != nullptr && X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

/// Subject, key and validity; the issuer is set when it is signed.
Certificate unsignedCertificate(const QByteArray &commonName, EVP_PKEY *key, Validity validity)
{
    constexpr long day = 24L * 60 * 60;
    Certificate certificate(X509_new());
    require(certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1);
    setSerial(certificate.get());
    setName(X509_get_subject_name(certificate.get()), commonName);
    require(X509_set_pubkey(certificate.get(), key) == 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), validity.fromDay * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), validity.toDay * day);
    return certificate;
}

void signWith(X509 *certificate, X509 *issuer, EVP_PKEY *issuerKey)
{
    require(X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1);
    require(X509_sign(certificate, issuerKey, EVP_sha256()) > 0);
}

QByteArray alternativeName(const QByteArray &host)
{
    const bool isAddress = !QHostAddress(QString::fromLatin1(host)).isNull();
    return (isAddress ? QByteArray("IP:") : QByteArray("DNS:")) + host;
}

QByteArray textOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, static_cast<qsizetype>(size)};
}

QByteArray pemOf(X509 *certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_X509(memory.get(), certificate) == 1);
    return textOf(memory.get());
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return textOf(memory.get());
}

} // namespace

struct Authority::Parts
{
    Key key;
    Certificate certificate;
};

Authority::Authority(const QByteArray &name)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->key = newKey();
    m_parts->certificate = unsignedCertificate(name, m_parts->key.get(), {-100, 100});
    X509 *own = m_parts->certificate.get();
    require(X509_set_issuer_name(own, X509_get_subject_name(own)) == 1);
    addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(own, own, NID_subject_key_identifier, "hash");
    signWith(own, own, m_parts->key.get());
}

Authority::~Authority() = default;

QByteArray Authority::pem() const
{
    return pemOf(m_parts->certificate.get());
}

Identity Authority::issue(const QByteArray &host, Validity validity) const
{
    const Key key = newKey();
    const Certificate certificate = unsignedCertificate(host, key.get(), validity);
    X509 *issuer = m_parts->certificate.get();
    addExtension(certificate.get(), issuer, NID_subject_alt_name, alternativeName(host));
    addExtension(certificate.get(), issuer, NID_ext_key_usage, "serverAuth");
    addExtension(certificate.get(), issuer, NID_authority_key_identifier, "keyid");
    signWith(certificate.get(), issuer, m_parts->key.get());
    return {pemOf(certificate.get()), pemOf(key.get())};
}

Identity selfSigned(const QByteArray &host)
{
    const Key key = newKey();
    const Certificate certificate = unsignedCertificate(host, key.get(), {});
    addExtension(certificate.get(), certificate.get(), NID_subject_alt_name, alternativeName(host));
    signWith(certificate.get(), certificate.get(), key.get());
    return {pemOf(certificate.get()), pemOf(key.get())};
}

} // namespace onboard::test
