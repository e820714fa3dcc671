// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "catalogue.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 240'000;

QStringList listOf(const char *joined)
{
    return QString::fromUtf8(joined).split(u'|', Qt::SkipEmptyParts);
}

/// Brings the catalogue up to date with the sources; keeps what stands in no source any more, marked.
bool update(const QString &catalogue, const QStringList &options)
{
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::ForwardedChannels);
    lupdate.start(
        QString::fromUtf8(LUPDATE), listOf(LUPDATE_ARGUMENTS) + options + QStringList{u"-ts"_s, catalogue});
    return lupdate.waitForFinished(patienceMs) && lupdate.exitStatus() == QProcess::NormalExit
        && lupdate.exitCode() == 0;
}

QString writeCatalogue(const QTemporaryDir &folder, const QByteArray &messages)
{
    const QString name = folder.filePath(u"made_de.ts"_s);
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write("<?xml version=\"1.0\"?><TS version=\"2.1\" language=\"de_DE\"><context><name>Made</name>"
            + messages + "</context></TS>");
    return name;
}

} // namespace

class CataloguesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverTheSources_data();
    void coverTheSources();
    void areEmbedded_data();
    void areEmbedded();
    void staleEntriesAreSeen();
    void problemsAreFound_data();
    void problemsAreFound();

private:
    QTemporaryDir m_folder;
};

void CataloguesTest::coverTheSources_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    for (const QString &file : listOf(CATALOGUES))
        QTest::addRow("%s", qPrintable(QFileInfo(file).fileName())) << file << QStringList();
    for (const QString &file : listOf(PLURAL_CATALOGUES))
        QTest::addRow("%s", qPrintable(QFileInfo(file).fileName())) << file << QStringList{u"-pluralonly"_s};
}

void CataloguesTest::coverTheSources()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    const QString copy = m_folder.filePath(QFileInfo(file).fileName());
    QVERIFY2(QFile::copy(file, copy), qPrintable(file));
    QVERIFY2(update(copy, options), "lupdate failed");

    const QList<CatalogueEntry> entries = readCatalogue(copy);
    QVERIFY2(!entries.isEmpty(), "no texts were found");
    const QStringList problems = problemsOf(entries);
    for (const QString &problem : problems)
        qWarning().noquote() << problem;
    QVERIFY2(
        problems.isEmpty(), "entries to translate or to drop: build update_translations, then see above");
}

void CataloguesTest::areEmbedded_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : listOf(CATALOGUES) + listOf(PLURAL_CATALOGUES))
        QTest::addRow("%s", qPrintable(QFileInfo(file).fileName())) << file;
}

void CataloguesTest::areEmbedded()
{
    QFETCH(QString, file);
    QTranslator translator;
    QVERIFY(translator.load(QFileInfo(file).completeBaseName(), u":/translations"_s));
    for (const CatalogueEntry &entry : readCatalogue(file)) {
        if (!entry.state.isEmpty() || entry.isPlural)
            continue;
        QCOMPARE(translator.translate(entry.context.toUtf8().constData(), entry.source.toUtf8().constData(),
                     entry.comment.toUtf8().constData()),
            entry.translations.constFirst());
    }
}

/// The way by which the first test notices an entry that is needed no more, and one that is missing.
void CataloguesTest::staleEntriesAreSeen()
{
    const QString file = writeCatalogue(
        m_folder, "<message><source>Long gone</source><translation>Lange her</translation></message>");
    QVERIFY(update(file, {}));
    const QStringList problems = problemsOf(readCatalogue(file));
    QVERIFY(problems.contains(u"Made: “Long gone” stands in no source any more"_s));
    QVERIFY2(problems.size() > 1, "texts of the program that the catalogue lacks");
}

void CataloguesTest::problemsAreFound_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *name, const QByteArray &message, const QString &problem) {
        QTest::addRow("%s", name) << "<message>" + message + "</message>" << problem;
    };
    row("right", "<source>%1 of %2</source><translation>von %2: %1</translation>", {});
    row("empty", "<source>Send</source><translation></translation>", u"Made: “Send” is not translated"_s);
    row("blank", "<source>Send</source><translation> </translation>", u"Made: “Send” is not translated"_s);
    row("unfinished", "<source>Send</source><translation type=\"unfinished\">Senden</translation>",
        u"Made: “Send” is marked as unfinished"_s);
    row("vanished", "<source>Send</source><translation type=\"vanished\">Senden</translation>",
        u"Made: “Send” stands in no source any more"_s);
    row("obsolete", "<source>Send</source><translation type=\"obsolete\">Senden</translation>",
        u"Made: “Send” stands in no source any more"_s);
    row("argument lost", "<source>To %1</source><translation>An</translation>",
        u"Made: “To %1” has other placeholders in “An”"_s);
    row("argument doubled", "<source>To %1</source><translation>%1 %1</translation>",
        u"Made: “To %1” has other placeholders in “%1 %1”"_s);
    row("name changed", "<source>{product} added</source><translation>{produkt} neu</translation>",
        u"Made: “{product} added” has other placeholders in “{produkt} neu”"_s);

    const auto pluralRow = [&](const char *name, const QByteArray &forms, const QString &problem) {
        QTest::addRow("%s", name) << "<message numerus=\"yes\"><source>%n day(s)</source><translation>"
                + forms + "</translation></message>"
                                  << problem;
    };
    pluralRow("plural right", "<numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform>", {});
    pluralRow("plural form missing", "<numerusform>%n Tag</numerusform><numerusform></numerusform>",
        u"Made: “%n day(s)” is not translated"_s);
    pluralRow("plural number lost", "<numerusform>%n Tag</numerusform><numerusform>Tage</numerusform>",
        u"Made: “%n day(s)” has other placeholders in “Tage”"_s);
}

void CataloguesTest::problemsAreFound()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, problem);
    const QList<CatalogueEntry> entries = readCatalogue(writeCatalogue(m_folder, message));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(problemsOf(entries), problem.isEmpty() ? QStringList() : QStringList{problem});
}

QTEST_GUILESS_MAIN(CataloguesTest)
#include "catalogues_test.moc"
