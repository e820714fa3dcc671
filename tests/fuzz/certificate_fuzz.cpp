// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// A PFX or PEM file with certificate and key. Input: one byte that tells whether the password of the corpus
// is given, then the file.
#include "connection/certificate.h"
#include "fuzz/promise.h"

#include <QTimeZone>

#include <algorithm>

#include <sys/mman.h>
#include <unistd.h>

using namespace onboard;
using namespace onboard::fuzz;

namespace {

/// A file in memory, under a name that can be opened.
class MemoryFile
{
public:
    MemoryFile()
        : m_file(memfd_create("fuzz", 0))
        , m_name(QStringLiteral("/proc/self/fd/%1").arg(m_file))
    {
        promise(m_file >= 0, "there is a file to write to");
    }
    ~MemoryFile() { close(m_file); }
    Q_DISABLE_COPY_MOVE(MemoryFile)

    [[nodiscard]] const QString &name() const { return m_name; }
    void hold(const QByteArray &bytes)
    {
        const auto size = static_cast<std::size_t>(bytes.size());
        const bool isHeld = ftruncate(m_file, 0) == 0
            && pwrite(m_file, bytes.constData(), size, 0) == static_cast<ssize_t>(size);
        promise(isHeld, "the file holds the input");
    }

private:
    int m_file;
    QString m_name;
};

void isUsable(const Certificate &certificate)
{
    const CertificateFacts &facts = certificate.facts();
    promise(facts.keyBits >= 2'048, "a key is large enough");
    promise(facts.sha1.size() == 20 && facts.sha256.size() == 32, "thumbprints have their sizes");
    promise(facts.notBefore.isValid() && facts.notAfter.isValid(), "it says when it is valid");
    promise(facts.subject.size() <= 200, "a subject is short");
    promise(std::ranges::all_of(facts.subject, [](QChar c) { return c.isPrint() || c.isSurrogate(); }),
        "a subject is plain text");
    for (const SignatureAlgorithm algorithm : {SignatureAlgorithm::RS256, SignatureAlgorithm::PS256}) {
        const std::optional<QByteArray> signature = certificate.sign("input", algorithm);
        promise(
            !signature || signature->size() == (facts.keyBits + 7) / 8, "a signature is as long as the key");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static MemoryFile file;
    static const QDateTime now(QDate(2027, 1, 1), QTime(0, 0), QTimeZone::utc());
    static const Secret password("fuzz-password");
    if (size == 0)
        return 0;
    file.hold(bytesOf(data + 1, size - 1));
    const CertificateResult result =
        readCertificate(file.name(), data[0] % 2 == 0 ? password : Secret(), now);
    if (const auto *certificate = std::get_if<Certificate>(&result)) {
        isUsable(*certificate);
    } else {
        const auto &failure = std::get<CertificateFailure>(result);
        promise(!failure.sentence.isEmpty(), "a failure has a sentence");
        promise(
            !failure.sentence.contains(QLatin1StringView("fuzz-password")), "no sentence tells the password");
    }
    return 0;
}
