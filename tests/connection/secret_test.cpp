// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/credentialitem.h"
#include "connection/secret.h"

#include <QDebug>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>

#if defined(__SANITIZE_ADDRESS__)
#define HAS_FREE_HOOK 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAS_FREE_HOOK 1
#endif
#endif
#if defined(HAS_FREE_HOOK)
// Clang has a header for these, GCC has only the functions.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" int __sanitizer_install_malloc_and_free_hooks(
    void (*onMalloc)(const volatile void *, std::size_t), void (*onFree)(const volatile void *));
extern "C" std::size_t __sanitizer_get_allocated_size(const volatile void *memory);
// NOLINTEND(bugprone-reserved-identifier)
#endif

using namespace Qt::StringLiterals;
using namespace onboard;

// A secret reaches a log or a text only by its one way out.
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QByteArrayView>);
static_assert(!std::is_convertible_v<Secret, QVariant>);
static_assert(!std::is_convertible_v<Secret, std::string>);
static_assert(!std::is_convertible_v<Secret, bool>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);

template <class T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};
static_assert(Printable<QString> && !Printable<Secret>);

namespace {

using Use = void (*)();

constexpr QByteArrayView shortMarker = "m4rk3r-short";
constexpr QByteArrayView longMarker = "m4rk3r-that-is-longer-than-a-short-string-optimisation-can-hold";

/// Looks for the second half of a marker: emptying a text alone writes a NUL at its start.
bool holds(const void *memory, std::size_t size, QByteArrayView marker)
{
    const QByteArrayView half = marker.sliced(marker.size() / 2);
    return QByteArrayView(static_cast<const char *>(memory), static_cast<qsizetype>(size)).contains(half);
}

#if defined(HAS_FREE_HOOK)
bool watching = false;
int freedWithMarker = 0;
int freedWithWideMarker = 0;
std::array<char, 256> wideMarker; ///< the long marker as UTF-16

void lookBeforeFree(const volatile void *pointer)
{
    if (!watching || !pointer)
        return;
    const void *memory = const_cast<const void *>(pointer);
    const std::size_t size = __sanitizer_get_allocated_size(memory);
    freedWithMarker += holds(memory, size, longMarker) || holds(memory, size, shortMarker) ? 1 : 0;
    const QByteArrayView wide(wideMarker.data(), longMarker.size() * qsizetype{sizeof(QChar)});
    freedWithWideMarker += holds(memory, size, wide) ? 1 : 0;
}

void noteNothing(const volatile void *, std::size_t) { }
#endif

} // namespace

class SecretTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void revealsWhatItGot();
    void overwritesEverySingleByte();
    void copiesShareOnePlace();
    void isOverwrittenBeforeItIsFreed_data();
    void isOverwrittenBeforeItIsFreed();
    void hookSeesAnUnwipedText();
    void wipeOverwritesByteArray();
    void wipeOverwritesString();
    void wipeLeavesSharedCopiesAlone();
    void itemHasItsDocumentedForm();
    void itemGivesBackEverySecret_data();
    void itemGivesBackEverySecret();
    void damagedItemIsNoSecret_data();
    void damagedItemIsNoSecret();
};

void SecretTest::initTestCase()
{
#if defined(HAS_FREE_HOOK)
    for (qsizetype i = 0; i < longMarker.size(); ++i) {
        const QChar wide = QLatin1Char(longMarker[i]);
        std::memcpy(&wideMarker[static_cast<std::size_t>(i) * sizeof(QChar)], &wide, sizeof(QChar));
    }
    QVERIFY(__sanitizer_install_malloc_and_free_hooks(noteNothing, lookBeforeFree) != 0);
#endif
}

void SecretTest::init()
{
#if defined(HAS_FREE_HOOK)
    freedWithMarker = 0;
    freedWithWideMarker = 0;
    watching = true;
#endif
}

void SecretTest::cleanup()
{
#if defined(HAS_FREE_HOOK)
    watching = false;
#endif
}

void SecretTest::revealsWhatItGot()
{
    const QByteArray bytes("a\0b\xff +&=%/", 10);
    const Secret secret(bytes);
    QCOMPARE(secret.reveal().toByteArray(), bytes);
    QVERIFY(!secret.isEmpty());
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArrayView()).isEmpty());
}

void SecretTest::overwritesEverySingleByte()
{
    std::array<unsigned char, 37> bytes;
    bytes.fill(0xa5);
    overwrite(bytes.data() + 1, bytes.size() - 2);
    QCOMPARE(bytes.front(), 0xa5);
    QCOMPARE(bytes.back(), 0xa5);
    QVERIFY(std::all_of(bytes.begin() + 1, bytes.end() - 1, [](unsigned char byte) { return byte == 0; }));
}

void SecretTest::copiesShareOnePlace()
{
    std::optional<Secret> secret(std::in_place, "shared");
    const Secret copy = *secret;
    QCOMPARE(
        static_cast<const void *>(copy.reveal().data()), static_cast<const void *>(secret->reveal().data()));
    secret.reset();
    QCOMPARE(copy.reveal(), QByteArrayView("shared")); // overwritten with the last copy, not before
}

void SecretTest::isOverwrittenBeforeItIsFreed_data()
{
    QTest::addColumn<Use>("use");
    QTest::newRow("dropped") << +[] { const Secret secret(longMarker); };
    QTest::newRow("short, dropped") << +[] { const Secret secret(shortMarker); };
    QTest::newRow("short, moved") << +[] {
        Secret secret(shortMarker);
        const Secret moved(std::move(secret));
        secret = Secret(longMarker);
    };
    QTest::newRow("copied") << +[] {
        const Secret secret(longMarker);
        const Secret copy = secret; // NOLINT(performance-unnecessary-copy-initialization): the copy is tested
    };
    QTest::newRow("assigned shorter") << +[] {
        Secret secret(longMarker);
        secret = Secret(shortMarker);
    };
    QTest::newRow("assigned longer") << +[] {
        Secret secret(longMarker);
        const Secret longer(QByteArrayView(QByteArray(5000, 'x')));
        secret = longer;
    };
    QTest::newRow("moved") << +[] {
        Secret secret(longMarker);
        const Secret moved(std::move(secret));
    };
    QTest::newRow("moved over another") << +[] {
        Secret secret(longMarker);
        Secret other(longMarker);
        other = std::move(secret);
    };
}

void SecretTest::isOverwrittenBeforeItIsFreed()
{
#if defined(HAS_FREE_HOOK)
    QFETCH(Use, use);
    use();
    QCOMPARE(freedWithMarker, 0);
#else
    QSKIP("Needs AddressSanitizer to look at memory when it is freed");
#endif
}

/// Proof that the tests around it would see a failure.
void SecretTest::hookSeesAnUnwipedText()
{
#if defined(HAS_FREE_HOOK)
    std::unique_ptr<std::array<char, 40>> unwiped;
    {
        const std::string text(longMarker.data(), static_cast<std::size_t>(longMarker.size()));
        QVERIFY(!text.empty());
    }
    QCOMPARE(freedWithMarker, 1);
    std::make_unique<std::array<char, 40>>().swap(unwiped);
    std::ranges::copy(shortMarker, unwiped->begin());
    unwiped.reset();
    QCOMPARE(freedWithMarker, 2);
    QString::fromLatin1(longMarker).clear();
    QCOMPARE(freedWithWideMarker, 1);
#else
    QSKIP("Needs AddressSanitizer to look at memory when it is freed");
#endif
}

void SecretTest::wipeOverwritesByteArray()
{
    QByteArray bytes = longMarker.toByteArray();
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
#if defined(HAS_FREE_HOOK)
    QCOMPARE(freedWithMarker, 0);
#endif
}

void SecretTest::wipeOverwritesString()
{
    QString text = QString::fromLatin1(longMarker);
    wipe(text);
    QVERIFY(text.isEmpty());
#if defined(HAS_FREE_HOOK)
    QCOMPARE(freedWithWideMarker, 0);
#endif
}

void SecretTest::wipeLeavesSharedCopiesAlone()
{
    QByteArray bytes = longMarker.toByteArray();
    const QByteArray copy = bytes;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(copy, longMarker);

    QString text = QString::fromLatin1(longMarker);
    const QString textCopy = text;
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(textCopy.toLatin1(), longMarker);
}

/// SHA-256 of "abc" begins ba7816bf8f01cfea (FIPS 180-2, appendix B.1); its base64 is "YWJj" (RFC 4648).
void SecretTest::itemHasItsDocumentedForm()
{
    QCOMPARE(itemTextOf(Secret("abc")), u"1:ba7816bf8f01cfea:YWJj"_s);
}

void SecretTest::itemGivesBackEverySecret_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("form characters") << QByteArray("+ & = % / : ü");
    QTest::newRow("NUL inside") << QByteArray("a\0b", 3);
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x80");
    QTest::newRow("longest") << QByteArray(1500, '\xfc');
}

void SecretTest::itemGivesBackEverySecret()
{
    QFETCH(QByteArray, bytes);
    const QByteArray text = itemTextOf(Secret(bytes)).toLatin1();
    QVERIFY(std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; }));
    QVERIFY(text.size() <= 2048);
    const std::optional<Secret> secret = secretIn(text);
    QVERIFY(secret);
    QCOMPARE(secret->reveal().toByteArray(), bytes);
}

void SecretTest::damagedItemIsNoSecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("foreign") << QByteArray("hunter2");
    QTest::newRow("no secret") << QByteArray("1:e3b0c44298fc1c14:");
    QTest::newRow("other version") << QByteArray("2:ba7816bf8f01cfea:YWJj");
    QTest::newRow("cut") << QByteArray("1:ba7816bf8f01cfea:YWI=");
    QTest::newRow("one letter changed") << QByteArray("1:ba7816bf8f01cfea:YWJk");
    QTest::newRow("wrong checksum") << QByteArray("1:ba7816bf8f01cfeb:YWJj");
    QTest::newRow("no base64") << QByteArray("1:ba7816bf8f01cfea:YW*j");
    QTest::newRow("no separator") << QByteArray("1:ba7816bf8f01cfea-YWJj");
    QTest::newRow("longer than any") << itemTextOf(Secret(QByteArrayView(QByteArray(1600, 'x')))).toLatin1();
}

void SecretTest::damagedItemIsNoSecret()
{
    QFETCH(QByteArray, text);
    QVERIFY(!secretIn(text));
}

QTEST_GUILESS_MAIN(SecretTest)
#include "secret_test.moc"
