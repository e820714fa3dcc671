// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "e2e/leaksearch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace onboard::test;

namespace {

const QByteArray secret = R"(Lk7~cl1ent+sEcr&t/"25%" \x=z)";

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

LeakSearch search()
{
    LeakSearch search;
    search.add("client secret", secret);
    return search;
}

} // namespace

/// What is not shown to find a planted secret proves nothing by finding none.
class LeakSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Planted as other code encodes it, not by the search's own forms.
    void findsWhatIsPlanted_data();
    void findsWhatIsPlanted();
    void findsItInFilesOfAnyKind_data();
    void findsItInFilesOfAnyKind();
    void findsNothingElsewhere();
    void everyFormIsItsOwn();
};

void LeakSearchTest::findsWhatIsPlanted_data()
{
    QTest::addColumn<QByteArray>("planted");
    QTest::newRow("plain") << secret;
    QTest::newRow("beginning") << secret.first(15);
    QTest::newRow("end") << secret.last(15);
    QTest::newRow("URL") << QUrl::toPercentEncoding(QString::fromUtf8(secret));
    QTest::newRow("URL in small letters") << QByteArray("Lk7~cl1ent%2bsEcr%26t%2f%2225%25%22%20%5cx%3dz");
    QTest::newRow("form") << QByteArray("Lk7~cl1ent%2BsEcr%26t%2F%2225%25%22+%5Cx%3Dz");
    QTest::newRow("JSON") << QByteArray(R"(Lk7~cl1ent+sEcr&t/\"25%\" \\x=z)");
    QTest::newRow("JSON with slashes") << QByteArray(R"(Lk7~cl1ent+sEcr&t\/\"25%\" \\x=z)");
    QTest::newRow("HTML") << QString::fromUtf8(secret).toHtmlEscaped().toUtf8();
    QTest::newRow("hexadecimal") << secret.toHex();
    QTest::newRow("capitals") << secret.toHex().toUpper();
    QTest::newRow("base64") << secret.toBase64();
    QTest::newRow("base64url") << secret.toBase64(QByteArray::Base64UrlEncoding);
    for (const char *id : {"client:", "client1:", "client12:"})
        QTest::addRow("Basic %s", id) << (id + secret).toBase64();
    for (const char *more : {"x", "xy", "xyz"})
        QTest::addRow("base64, then %s", more)
            << ("ab" + secret + more).toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("UTF-16") << utf16(QString::fromUtf8(secret));
    QTest::newRow("base64 in UTF-16") << utf16(QString::fromLatin1(secret.toBase64()));
}

void LeakSearchTest::findsWhatIsPlanted()
{
    QFETCH(QByteArray, planted);
    QVERIFY(!search().findIn(planted).isEmpty());
    QVERIFY(!search().findIn(QByteArray(100'000, '\0') + planted + QByteArray(100'000, 'x')).isEmpty());
}

void LeakSearchTest::findsItInFilesOfAnyKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"file"_s;
    QTest::newRow("hidden") << u".file"_s;
    QTest::newRow("deep, in hidden folders") << u".local/share/a/.b/file.db-wal"_s;
}

void LeakSearchTest::findsItInFilesOfAnyKind()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.path() + u'/' + name;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(search().findInFiles(folder.path()).isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("\0\1\2" + secret.toBase64()) > 0);
    file.close();
    const QStringList found = search().findInFiles(folder.path());
    QVERIFY(!found.isEmpty());
    for (const QString &each : found)
        QVERIFY2(each.startsWith(path + u": client secret: base64"_s), qPrintable(each));
}

void LeakSearchTest::findsNothingElsewhere()
{
    QCOMPARE(search().findIn(
                 "client secret, access_token, " + secret.left(8) + QByteArray("c2VjcmV0").repeated(1000)),
        QStringList());
}

/// A form that is empty or short would be found everywhere, or make one of the others seem to work.
void LeakSearchTest::everyFormIsItsOwn()
{
    for (const Form &form : formsOf(secret)) {
        QVERIFY2(form.bytes.size() >= 12, form.name.constData());
        QVERIFY2(search().findIn(form.bytes).contains(QString::fromUtf8("client secret: " + form.name)),
            form.name.constData());
    }
}

QTEST_GUILESS_MAIN(LeakSearchTest)
#include "leaksearch_test.moc"
