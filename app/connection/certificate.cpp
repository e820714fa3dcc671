// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/certificate.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

using Kind = CertificateFailure::Kind;

constexpr qint64 mostFileBytes = 1 << 20;
constexpr int fewestKeyBits = 2048;
constexpr qsizetype mostSubjectCharacters = 200;
constexpr std::size_t mostCertificates = 50; ///< of one file, chains included
constexpr long mostIterations = 5'000'000; ///< of a key derivation: some seconds

template <auto Free> struct Deleter
{
    template <class T> void operator()(T *object) const { Free(object); }
};
void freeParts(STACK_OF(PKCS7) * parts)
{
    sk_PKCS7_pop_free(parts, PKCS7_free);
}
void freeBags(STACK_OF(PKCS12_SAFEBAG) * bags)
{
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}
template <class T, auto Free> using Owned = std::unique_ptr<T, Deleter<Free>>;
using Key = Owned<EVP_PKEY, EVP_PKEY_free>;
using X509Certificate = Owned<X509, X509_free>;
using Library = Owned<OSSL_LIB_CTX, OSSL_LIB_CTX_free>;
using Provider = Owned<OSSL_PROVIDER, OSSL_PROVIDER_unload>;
using Memory = Owned<BIO, BIO_free>;
using Pkcs12 = Owned<PKCS12, PKCS12_free>;
using Pkcs8 = Owned<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using EncryptedPkcs8 = Owned<X509_SIG, X509_SIG_free>;
using Digest = Owned<EVP_MD_CTX, EVP_MD_CTX_free>;
using Parts = Owned<STACK_OF(PKCS7), freeParts>;
using SafeBags = Owned<STACK_OF(PKCS12_SAFEBAG), freeBags>;

/// OpenSSL with the old ciphers of PFX files, while the rest of the process (TLS) goes on without them.
struct OpenSsl
{
    Library library{OSSL_LIB_CTX_new()};
    Provider modern{OSSL_PROVIDER_load(library.get(), "default")};
    Provider legacy{OSSL_PROVIDER_load(library.get(), "legacy")}; ///< null where it is not installed
};

/// What a file holds, before anything is said about its use.
struct Opened
{
    Key key;
    X509Certificate certificate;
};
using OpenResult = std::variant<Opened, Kind>;
using KeyResult = std::variant<Key, Kind>;

/// Ends with a NUL, as OpenSSL wants it, and is overwritten.
class Password
{
public:
    explicit Password(const Secret &secret)
        : m_bytes(secret.reveal().toByteArray())
    { }
    ~Password() { wipe(m_bytes); }
    Q_DISABLE_COPY_MOVE(Password)

    [[nodiscard]] const char *text() const { return m_bytes.constData(); }
    [[nodiscard]] int size() const { return static_cast<int>(m_bytes.size()); }
    [[nodiscard]] Kind whyItFails() const
    {
        return m_bytes.isEmpty() ? Kind::PasswordMissing : Kind::WrongPassword;
    }

private:
    QByteArray m_bytes;
};

/// For OpenSSL's callbacks. Without one, it would ask at the terminal.
int givePassword(char *place, int most, int /*isForWriting*/, void *password)
{
    const auto *known = static_cast<const Password *>(password);
    if (known->size() > most)
        return -1;
    std::copy_n(known->text(), known->size(), place);
    return known->size();
}

/// Empties OpenSSL's list of errors, and tells whether one of them is about an unknown algorithm.
bool isUnsupported()
{
    constexpr auto reasons = std::to_array<std::pair<int, int>>({
        {ERR_LIB_EVP, ERR_R_UNSUPPORTED},
        {ERR_LIB_EVP, EVP_R_UNSUPPORTED_ALGORITHM},
        {ERR_LIB_EVP, EVP_R_UNKNOWN_PBE_ALGORITHM},
        {ERR_LIB_EVP, EVP_R_UNSUPPORTED_CIPHER},
        {ERR_LIB_EVP, EVP_R_UNSUPPORTED_PRF},
        {ERR_LIB_EVP, EVP_R_UNSUPPORTED_KEY_DERIVATION_FUNCTION},
        {ERR_LIB_PKCS12, PKCS12_R_UNKNOWN_DIGEST_ALGORITHM},
        {ERR_LIB_PEM, PEM_R_UNSUPPORTED_CIPHER},
        {ERR_LIB_PEM, PEM_R_UNSUPPORTED_ENCRYPTION},
    });
    bool found = false;
    while (const unsigned long error = ERR_get_error()) {
        const std::pair reason(ERR_GET_LIB(error), ERR_GET_REASON(error));
        found = found || std::ranges::find(reasons, reason) != reasons.end();
    }
    return found;
}

Kind decryptionFailure(const Password &password)
{
    return isUnsupported() ? Kind::OldEncryption : password.whyItFails();
}

/// How often a password is hashed, as PBES2 with PBKDF2 says; nothing for other ways.
std::optional<long> iterationsOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *name = nullptr;
    int type = 0;
    const void *value = nullptr;
    X509_ALGOR_get0(&name, &type, &value, algorithm);
    if (OBJ_obj2nid(name) != NID_pbes2 || type != V_ASN1_SEQUENCE)
        return std::nullopt;
    const Owned<PBE2PARAM, PBE2PARAM_free> outer(static_cast<PBE2PARAM *>(
        ASN1_item_unpack(static_cast<const ASN1_STRING *>(value), ASN1_ITEM_rptr(PBE2PARAM))));
    if (!outer)
        return std::nullopt;
    X509_ALGOR_get0(&name, &type, &value, outer->keyfunc);
    if (OBJ_obj2nid(name) != NID_id_pbkdf2 || type != V_ASN1_SEQUENCE)
        return std::nullopt;
    const Owned<PBKDF2PARAM, PBKDF2PARAM_free> inner(static_cast<PBKDF2PARAM *>(
        ASN1_item_unpack(static_cast<const ASN1_STRING *>(value), ASN1_ITEM_rptr(PBKDF2PARAM))));
    return inner ? std::optional(ASN1_INTEGER_get(inner->iter)) : std::nullopt;
}

bool isTooSlow(long iterations)
{
    return iterations < 0 || iterations > mostIterations;
}

X509Certificate certificateIn(std::span<const unsigned char> bytes, const OpenSsl &openSsl)
{
    X509 *made = X509_new_ex(openSsl.library.get(), nullptr);
    const unsigned char *position = bytes.data();
    const bool isRead = d2i_X509(&made, &position, static_cast<long>(bytes.size())) != nullptr;
    X509Certificate certificate(made); // a failure leaves it empty, or sets the pointer to null
    return isRead ? std::move(certificate) : nullptr;
}

KeyResult keyIn(const PKCS8_PRIV_KEY_INFO *info, const OpenSsl &openSsl)
{
    Key key(info ? EVP_PKCS82PKEY_ex(info, openSsl.library.get(), nullptr) : nullptr);
    return key ? KeyResult(std::move(key)) : KeyResult(Kind::Damaged);
}

KeyResult plainKeyIn(std::span<const unsigned char> bytes, const OpenSsl &openSsl)
{
    const unsigned char *position = bytes.data();
    const Pkcs8 info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &position, static_cast<long>(bytes.size())));
    return keyIn(info.get(), openSsl);
}

/// `text` is the password's, or null for none.
KeyResult keyIn(const X509_SIG *encrypted, const char *text, const Password &password, const OpenSsl &openSsl)
{
    const X509_ALGOR *algorithm = nullptr;
    X509_SIG_get0(encrypted, &algorithm, nullptr);
    if (isTooSlow(iterationsOf(algorithm).value_or(0)))
        return Kind::OldEncryption;
    ERR_clear_error();
    const Pkcs8 info(PKCS8_decrypt_ex(encrypted, text, password.size(), openSsl.library.get(), nullptr));
    // A wrong password may by chance give something that looks padded, but no key.
    KeyResult key = info ? keyIn(info.get(), openSsl) : KeyResult(Kind::WrongPassword);
    return std::holds_alternative<Key>(key) ? std::move(key) : KeyResult(decryptionFailure(password));
}

KeyResult encryptedKeyIn(
    std::span<const unsigned char> bytes, const Password &password, const OpenSsl &openSsl)
{
    const unsigned char *position = bytes.data();
    const EncryptedPkcs8 encrypted(d2i_X509_SIG(nullptr, &position, static_cast<long>(bytes.size())));
    return encrypted ? keyIn(encrypted.get(), password.text(), password, openSsl) : Kind::Damaged;
}

KeyResult rsaKeyIn(std::span<const unsigned char> bytes, const OpenSsl &openSsl)
{
    const unsigned char *position = bytes.data();
    Key key(d2i_PrivateKey_ex(
        EVP_PKEY_RSA, nullptr, &position, static_cast<long>(bytes.size()), openSsl.library.get(), nullptr));
    return key ? KeyResult(std::move(key)) : KeyResult(Kind::Damaged);
}

/// One block of a PEM file. Its bytes may be a private key: they are overwritten.
class Block
{
public:
    Block() = default;
    ~Block()
    {
        OPENSSL_free(m_name);
        OPENSSL_free(m_header);
        OPENSSL_clear_free(m_data, static_cast<std::size_t>(m_fullSize));
    }
    Q_DISABLE_COPY_MOVE(Block)

    [[nodiscard]] bool readFrom(BIO *file)
    {
        if (PEM_read_bio(file, &m_name, &m_header, &m_data, &m_size) != 1)
            return false;
        m_fullSize = m_size;
        return true;
    }
    [[nodiscard]] std::string_view name() const { return m_name; }
    [[nodiscard]] bool isEncrypted() const { return m_header && *m_header != '\0'; }
    [[nodiscard]] std::span<const unsigned char> bytes() const
    {
        return {m_data, static_cast<std::size_t>(m_size)};
    }

    /// Of the old way, in which the cipher stands before the key. False: see OpenSSL's errors.
    [[nodiscard]] bool decrypt(const Password &password)
    {
        EVP_CIPHER_INFO cipher;
        return PEM_get_EVP_CIPHER_INFO(m_header, &cipher) == 1
            && PEM_do_header(&cipher, m_data, &m_size, givePassword, const_cast<Password *>(&password)) == 1;
    }

private:
    char *m_name = nullptr;
    char *m_header = nullptr;
    unsigned char *m_data = nullptr;
    long m_size = 0;
    long m_fullSize = 0; ///< before decrypting, which makes it shorter
};

KeyResult oldKeyIn(Block &block, const Password &password, const OpenSsl &openSsl)
{
    if (!block.isEncrypted())
        return rsaKeyIn(block.bytes(), openSsl);
    ERR_clear_error();
    if (!block.decrypt(password))
        return decryptionFailure(password);
    KeyResult key = rsaKeyIn(block.bytes(), openSsl);
    return std::holds_alternative<Key>(key) ? std::move(key) : KeyResult(password.whyItFails());
}

struct BlockRow
{
    std::string_view name;
    KeyResult (*key)(Block &, const Password &, const OpenSsl &);
};

constexpr auto keyBlocks = std::to_array<BlockRow>({
    {"PRIVATE KEY",
        [](Block &block, const Password &, const OpenSsl &openSsl) {
            return plainKeyIn(block.bytes(), openSsl);
        }},
    {"ENCRYPTED PRIVATE KEY",
        [](Block &block, const Password &password, const OpenSsl &openSsl) {
            return encryptedKeyIn(block.bytes(), password, openSsl);
        }},
    {"RSA PRIVATE KEY", oldKeyIn},
    {"EC PRIVATE KEY", [](Block &, const Password &, const OpenSsl &) { return KeyResult(Kind::NotRsa); }},
    {"DSA PRIVATE KEY", [](Block &, const Password &, const OpenSsl &) { return KeyResult(Kind::NotRsa); }},
});

/// The certificate of the key, out of a chain in any order.
OpenResult matched(Key key, std::vector<X509Certificate> certificates)
{
    if (!key)
        return Kind::NoPrivateKey;
    const auto own = std::ranges::find_if(certificates,
        [&key](const X509Certificate &each) { return X509_check_private_key(each.get(), key.get()) == 1; });
    if (own == certificates.end())
        return Kind::NoCertificate;
    return Opened{std::move(key), std::move(*own)};
}

OpenResult openPem(const QByteArray &bytes, const Password &password, const OpenSsl &openSsl)
{
    const Memory file(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
    Key key;
    std::vector<X509Certificate> certificates;
    ERR_clear_error();
    for (;;) {
        Block block;
        if (!block.readFrom(file.get()))
            break;
        const auto row = std::ranges::find(keyBlocks, block.name(), &BlockRow::name);
        if (row != keyBlocks.end() && !key) {
            KeyResult read = row->key(block, password, openSsl);
            if (const auto *failure = std::get_if<Kind>(&read))
                return *failure;
            key = std::move(std::get<Key>(read));
        } else if (block.name() == PEM_STRING_X509 || block.name() == PEM_STRING_X509_OLD) {
            X509Certificate certificate = certificateIn(block.bytes(), openSsl);
            if (!certificate || certificates.size() >= mostCertificates)
                return Kind::Damaged;
            certificates.push_back(std::move(certificate));
        }
    }
    const bool isWhole = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    return isWhole ? matched(std::move(key), std::move(certificates)) : OpenResult(Kind::Damaged);
}

/// What has been found in a file so far.
struct Found
{
    Key key;
    std::vector<X509Certificate> certificates;
};

/// Opens the bags of a PFX file one by one: PKCS12_parse() uses the library context only in part, and wants
/// a MAC.
class Bags
{
public:
    Bags(PKCS12 *file, const Password &password, const OpenSsl &openSsl)
        : m_file(file)
        , m_password(password)
        , m_openSsl(openSsl)
    { }

    [[nodiscard]] std::variant<Found, Kind> open();

private:
    using Failure = std::optional<Kind>; ///< nothing when it went well

    [[nodiscard]] Failure checkPassword();
    [[nodiscard]] Failure openPart(const PKCS7 *part);
    [[nodiscard]] Failure openBags(const STACK_OF(PKCS12_SAFEBAG) * bags);
    [[nodiscard]] Failure openBag(const PKCS12_SAFEBAG *bag);
    [[nodiscard]] Failure takeKey(KeyResult key);
    [[nodiscard]] Failure takeCertificate(const PKCS12_SAFEBAG *bag);

    PKCS12 *m_file;
    const Password &m_password;
    const OpenSsl &m_openSsl;
    const char *m_text = m_password.text(); ///< null for none, which is not the same as an empty one
    Found m_found;
};

std::variant<Found, Kind> Bags::open()
{
    if (const Failure failure = checkPassword())
        return *failure;
    const Parts parts(PKCS12_unpack_authsafes(m_file));
    for (int i = 0; i < sk_PKCS7_num(parts.get()); ++i) {
        if (const Failure failure = openPart(sk_PKCS7_value(parts.get(), i)))
            return *failure;
    }
    return parts ? std::variant<Found, Kind>(std::move(m_found)) : Kind::Damaged;
}

Bags::Failure Bags::checkPassword()
{
    if (PKCS12_mac_present(m_file) != 1)
        return std::nullopt;
    const ASN1_INTEGER *iterations = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &iterations, m_file);
    if (iterations && isTooSlow(ASN1_INTEGER_get(iterations)))
        return Kind::OldEncryption;
    ERR_clear_error();
    if (PKCS12_verify_mac(m_file, m_text, m_password.size()) == 1)
        return std::nullopt;
    if (m_password.size() > 0 || PKCS12_verify_mac(m_file, nullptr, 0) != 1)
        return decryptionFailure(m_password);
    m_text = nullptr;
    return std::nullopt;
}

Bags::Failure Bags::openPart(const PKCS7 *part)
{
    const int kind = OBJ_obj2nid(part->type);
    if (kind == NID_pkcs7_data) {
        const SafeBags bags(PKCS12_unpack_p7data(const_cast<PKCS7 *>(part)));
        return bags ? openBags(bags.get()) : Kind::Damaged;
    }
    if (kind != NID_pkcs7_encrypted) // encrypted for a key instead of a password
        return Kind::OldEncryption;
    const PKCS7_ENC_CONTENT *content = part->d.encrypted ? part->d.encrypted->enc_data : nullptr;
    if (!content || !content->algorithm || !content->enc_data)
        return Kind::Damaged;
    if (isTooSlow(iterationsOf(content->algorithm).value_or(0)))
        return Kind::OldEncryption;
    ERR_clear_error();
    const SafeBags bags(static_cast<STACK_OF(PKCS12_SAFEBAG) *>(
        PKCS12_item_decrypt_d2i_ex(content->algorithm, ASN1_ITEM_rptr(PKCS12_SAFEBAGS), m_text,
            m_password.size(), content->enc_data, 1, m_openSsl.library.get(), nullptr)));
    return bags ? openBags(bags.get()) : decryptionFailure(m_password);
}

Bags::Failure Bags::openBags(const STACK_OF(PKCS12_SAFEBAG) * bags)
{
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        if (const Failure failure = openBag(sk_PKCS12_SAFEBAG_value(bags, i)))
            return failure;
    }
    return std::nullopt;
}

Bags::Failure Bags::openBag(const PKCS12_SAFEBAG *bag)
{
    switch (PKCS12_SAFEBAG_get_nid(bag)) {
    case NID_keyBag:
        return takeKey(keyIn(PKCS12_SAFEBAG_get0_p8inf(bag), m_openSsl));
    case NID_pkcs8ShroudedKeyBag:
        return takeKey(keyIn(PKCS12_SAFEBAG_get0_pkcs8(bag), m_text, m_password, m_openSsl));
    case NID_certBag:
        return takeCertificate(bag);
    case NID_safeContentsBag:
        return openBags(PKCS12_SAFEBAG_get0_safes(bag));
    default:
        return std::nullopt;
    }
}

Bags::Failure Bags::takeKey(KeyResult key)
{
    if (const auto *failure = std::get_if<Kind>(&key))
        return *failure;
    if (!m_found.key)
        m_found.key = std::move(std::get<Key>(key));
    return std::nullopt;
}

Bags::Failure Bags::takeCertificate(const PKCS12_SAFEBAG *bag)
{
    if (PKCS12_SAFEBAG_get_bag_nid(bag) != NID_x509Certificate)
        return std::nullopt;
    const X509Certificate foreign(PKCS12_SAFEBAG_get1_cert(bag)); // of another library context
    unsigned char *bytes = nullptr;
    const int size = foreign ? i2d_X509(foreign.get(), &bytes) : 0;
    X509Certificate own = certificateIn({bytes, static_cast<std::size_t>(std::max(size, 0))}, m_openSsl);
    OPENSSL_free(bytes);
    if (!own || m_found.certificates.size() >= mostCertificates)
        return Kind::Damaged;
    m_found.certificates.push_back(std::move(own));
    return std::nullopt;
}

OpenResult openPfx(const QByteArray &bytes, const Password &password, const OpenSsl &openSsl)
{
    const std::span data(
        reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    const unsigned char *position = data.data();
    const Pkcs12 file(d2i_PKCS12(nullptr, &position, static_cast<long>(data.size())));
    if (!file) // what is uploaded to the portal has the same beginning
        return certificateIn(data, openSsl) ? Kind::NoPrivateKey : Kind::Damaged;
    auto result = Bags(file.get(), password, openSsl).open();
    if (const auto *failure = std::get_if<Kind>(&result))
        return *failure;
    auto &found = std::get<Found>(result);
    return matched(std::move(found.key), std::move(found.certificates));
}

OpenResult open(const QByteArray &bytes, const Secret &secret, const OpenSsl &openSsl)
{
    const Password password(secret);
    return bytes.contains("-----BEGIN ") ? openPem(bytes, password, openSsl)
                                         : openPfx(bytes, password, openSsl);
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QByteArray thumbprint(const X509 *certificate, const EVP_MD *digest)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> place{};
    unsigned int size = 0;
    if (X509_digest(certificate, digest, place.data(), &size) != 1)
        return {};
    return {reinterpret_cast<const char *>(place.data()), static_cast<qsizetype>(size)};
}

/// Common name, or the whole name where there is none. What cannot be shown is left out.
QString subjectOf(const X509 *certificate)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    QByteArray bytes;
    if (const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1); at >= 0) {
        unsigned char *utf8 = nullptr;
        const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
        if (size > 0)
            bytes = QByteArray(reinterpret_cast<const char *>(utf8), size);
        OPENSSL_free(utf8);
    } else {
        const Memory memory(BIO_new(BIO_s_mem()));
        X509_NAME_print_ex(memory.get(), name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
        char *data = nullptr;
        const long size = BIO_get_mem_data(memory.get(), &data);
        bytes = QByteArray(data, static_cast<qsizetype>(size));
    }
    QString text = QString::fromUtf8(bytes);
    text.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    return text.left(mostSubjectCharacters);
}

CertificateFacts factsOf(const Opened &opened)
{
    const X509 *certificate = opened.certificate.get();
    return {subjectOf(certificate), thumbprint(certificate, EVP_sha1()),
        thumbprint(certificate, EVP_sha256()), timeOf(X509_get0_notBefore(certificate)),
        timeOf(X509_get0_notAfter(certificate)), EVP_PKEY_get_bits(opened.key.get())};
}

/// Why what was opened must not be used, if so.
std::optional<Kind> refusalOf(const Opened &opened, const CertificateFacts &facts, const QDateTime &now)
{
    if (EVP_PKEY_is_a(opened.key.get(), "RSA") != 1)
        return Kind::NotRsa;
    if (facts.keyBits < fewestKeyBits)
        return Kind::KeyTooSmall;
    // All bits are set when the certificate says nothing about its use.
    if ((X509_get_key_usage(opened.certificate.get()) & KU_DIGITAL_SIGNATURE) == 0)
        return Kind::NoDigitalSignature;
    if (!facts.notBefore.isValid() || !facts.notAfter.isValid() || facts.sha256.isEmpty())
        return Kind::Damaged;
    if (now < facts.notBefore)
        return Kind::NotYetValid;
    if (now > facts.notAfter)
        return Kind::Expired;
    return std::nullopt;
}

struct SentenceRow
{
    Kind kind;
    const char *sentence; ///< %1 is the file, %2 what is told of its certificate
    QString (*detail)(const CertificateFacts &);
};

QString nothing(const CertificateFacts & /*facts*/)
{
    return {};
}
QString bits(const CertificateFacts &facts)
{
    return QString::number(facts.keyBits);
}
QString local(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}
QString beginning(const CertificateFacts &facts)
{
    return local(facts.notBefore);
}
QString end(const CertificateFacts &facts)
{
    return local(facts.notAfter);
}

constexpr auto sentences = std::to_array<SentenceRow>({
    {Kind::Unreadable,
        QT_TRANSLATE_NOOP("Certificate",
            "The certificate file %1 cannot be read. Check that it is still there and that you may read "
            "it."),
        nothing},
    {Kind::TooLarge,
        QT_TRANSLATE_NOOP("Certificate",
            "%1 is larger than 1 MiB, so it is no certificate file. Choose the PFX or PEM file of the app "
            "registration."),
        nothing},
    {Kind::Damaged,
        QT_TRANSLATE_NOOP("Certificate",
            "%1 is damaged, or neither a PFX nor a PEM file. Export the certificate again, with its private "
            "key."),
        nothing},
    {Kind::PasswordMissing,
        QT_TRANSLATE_NOOP("Certificate", "%1 is protected by a password. Enter that password."), nothing},
    {Kind::WrongPassword,
        QT_TRANSLATE_NOOP("Certificate",
            "The password does not open %1. Enter the one that was chosen when the file was exported."),
        nothing},
    {Kind::OldEncryption,
        QT_TRANSLATE_NOOP("Certificate",
            "%1 is encrypted in a way that is not supported here. Export the certificate again, encrypted "
            "with AES-256 or Triple DES."),
        nothing},
    {Kind::NoPrivateKey,
        QT_TRANSLATE_NOOP("Certificate",
            "%1 holds no private key, so nothing can be signed with it. Export the certificate again, with "
            "its private key."),
        nothing},
    {Kind::NoCertificate,
        QT_TRANSLATE_NOOP("Certificate",
            "%1 holds no certificate that belongs to its private key. Put both into one file."),
        nothing},
    {Kind::NotRsa,
        QT_TRANSLATE_NOOP("Certificate",
            "The key in %1 is not an RSA key. Make a certificate with an RSA key of at least 2048 bits, and "
            "add it to the app registration."),
        nothing},
    {Kind::KeyTooSmall,
        QT_TRANSLATE_NOOP("Certificate",
            "The key in %1 has only %2 bits. Make a certificate with an RSA key of at least 2048 bits, and "
            "add it to the app registration."),
        bits},
    {Kind::NoDigitalSignature,
        QT_TRANSLATE_NOOP("Certificate",
            "The certificate in %1 is not meant for signing: its key usage lacks “Digital Signature”. Make "
            "one that has it, and add it to the app registration."),
        nothing},
    {Kind::NotYetValid,
        QT_TRANSLATE_NOOP("Certificate",
            "The certificate in %1 is not valid before %2. Check the date of this computer, or wait until "
            "then."),
        beginning},
    {Kind::Expired,
        QT_TRANSLATE_NOOP("Certificate",
            "The certificate in %1 expired on %2. Add a new one to the app registration and choose its "
            "file here."),
        end},
});

CertificateFailure failureOf(Kind kind, const QString &file, const CertificateFacts &facts = {})
{
    const auto *const row = std::ranges::find(sentences, kind, &SentenceRow::kind);
    const QString text = QCoreApplication::translate("Certificate", row->sentence);
    const QString path = QDir::toNativeSeparators(file);
    const QString detail = row->detail(facts);
    return {kind, detail.isEmpty() ? text.arg(path) : text.arg(path, detail)};
}

std::variant<QByteArray, Kind> contentOf(const QString &path)
{
    QFile file(path);
    // Not a pipe or a device, which might never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Kind::Unreadable;
    if (file.size() > mostFileBytes)
        return Kind::TooLarge;
    QByteArray bytes = file.read(mostFileBytes);
    if (file.error() != QFileDevice::NoError)
        return Kind::Unreadable;
    return bytes;
}

} // namespace

struct Certificate::Parts
{
    // In the order of their lives: the key belongs to the library's providers.
    OpenSsl openSsl;
    Opened opened;
    CertificateFacts facts;
};

Certificate::Certificate(std::unique_ptr<const Parts> parts)
    : m_parts(std::move(parts))
{ }

Certificate::Certificate(Certificate &&) noexcept = default;
Certificate &Certificate::operator=(Certificate &&) noexcept = default;
Certificate::~Certificate() = default;

const CertificateFacts &Certificate::facts() const
{
    return m_parts->facts;
}

std::optional<QByteArray> Certificate::sign(QByteArrayView bytes, SignatureAlgorithm algorithm) const
{
    const Digest digest(EVP_MD_CTX_new());
    EVP_PKEY_CTX *settings = nullptr; // belongs to the digest
    if (EVP_DigestSignInit_ex(digest.get(), &settings, "SHA256", m_parts->openSsl.library.get(), nullptr,
            m_parts->opened.key.get(), nullptr)
        != 1)
        return std::nullopt;
    if (algorithm == SignatureAlgorithm::PS256
        && (EVP_PKEY_CTX_set_rsa_padding(settings, RSA_PKCS1_PSS_PADDING) != 1
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(settings, RSA_PSS_SALTLEN_DIGEST) != 1))
        return std::nullopt;
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto count = static_cast<std::size_t>(bytes.size());
    std::size_t size = 0;
    if (EVP_DigestSign(digest.get(), nullptr, &size, data, count) != 1)
        return std::nullopt;
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, data, count)
        != 1)
        return std::nullopt;
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

CertificateResult readCertificate(const QString &file, const Secret &password, const QDateTime &now)
{
    auto content = contentOf(file);
    if (const auto *kind = std::get_if<Kind>(&content))
        return failureOf(*kind, file);
    auto parts = std::make_unique<Certificate::Parts>();
    OpenResult result = open(std::get<QByteArray>(content), password, parts->openSsl);
    wipe(std::get<QByteArray>(content));
    ERR_clear_error();
    if (const auto *kind = std::get_if<Kind>(&result))
        return failureOf(*kind, file);
    parts->opened = std::move(std::get<Opened>(result));
    parts->facts = factsOf(parts->opened);
    if (const std::optional<Kind> refusal = refusalOf(parts->opened, parts->facts, now))
        return failureOf(*refusal, file, parts->facts);
    return Certificate(std::move(parts));
}

} // namespace onboard
