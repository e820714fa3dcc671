// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/templateshelf.h"

#include "contract/validation.h"
#include "drafts.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

const QDate today(2026, 11, 25);

Template templateNamed(const QString &name)
{
    return templateOf(name, defaultContract(), drafts::trial(), today).made;
}

QList<StoredTemplate> ownIn(const TemplateStore &store)
{
    QList<StoredTemplate> own = store.all().templates;
    own.removeIf([](const StoredTemplate &stored) { return stored.isBuiltIn; });
    return own;
}

QStringList namesIn(const TemplateStore &store)
{
    QStringList names;
    for (const StoredTemplate &stored : ownIn(store))
        names.append(stored.name);
    return names;
}

QString sentenceOf(const TemplateChange &change)
{
    return change ? change->sentence : QString();
}

void write(const QString &name, const QByteArray &text)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

/// Real files in real folders.
class TemplateStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_own = std::make_unique<QTemporaryDir>(); }

    void builtInOnesFitTheirContracts();
    void aMissingFolderIsNoProblem();
    void savesForTheOwnerAlone();
    void takesEachNameOnce_data();
    void takesEachNameOnce();
    void replacesWhenToldTo();
    void keepsBothWhenToldTo();
    void renames();
    void removes();
    void leavesDamagedFilesWhereTheyAre();
    void leavesOtherFilesAlone();
    void readsABoundedNumberOfFiles();
    void importsAndExports();
    void saysWhyNothingWasWritten();
    void saysThatAFolderIsReadOnly();
    void namesFilesSafely_data();
    void namesFilesSafely();
    void theShelfReadsWhenAsked();
    void theShelfAnswersNobodyWhoIsGone();

private:
    [[nodiscard]] QString folder() const { return m_own->filePath(u"data/templates"_s); }
    [[nodiscard]] TemplateStore store() const { return TemplateStore(folder()); }

    std::unique_ptr<QTemporaryDir> m_own;
};

/// Complete but for the customer, and what only that customer has.
void TemplateStoreTest::builtInOnesFitTheirContracts()
{
    QMap<const Contract *, int> found;
    for (const StoredTemplate &stored : store().all().templates) {
        const auto *unreadable = std::get_if<TemplateUnreadable>(&stored.content);
        QVERIFY2(!unreadable, qPrintable(unreadable ? stored.file + unreadable->sentence : QString()));
        const Template &source = *stored.ready();
        QCOMPARE(source.name, stored.name);
        ++found[source.contract];
        for (const Problem &problem : problemsOf(*source.contract, draftFrom(source, today), today)) {
            const Field *field = fieldOf(*source.contract, problem.at.key);
            QVERIFY2(problem.severity == Problem::Severity::Warning || field->isOfCustomer
                    || field == fieldOf(*source.contract, QString::fromLatin1(source.contract->customer)),
                qPrintable(stored.file + u": "_s + problem.text));
        }
    }
    for (const Contract *contract : contracts())
        QVERIFY2(found.value(contract) >= 3, contract->revision);
}

void TemplateStoreTest::aMissingFolderIsNoProblem()
{
    QCOMPARE(store().all().problem, QString());
    QVERIFY(ownIn(store()).isEmpty());
    QVERIFY(!QDir(folder()).exists());
}

void TemplateStoreTest::savesForTheOwnerAlone()
{
    constexpr auto file = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    const Template made = templateNamed(u"Mine"_s);
    QCOMPARE(sentenceOf(store().save(made, WhenTaken::Refuse)), QString());
    const QList<StoredTemplate> own = ownIn(store());
    QCOMPARE(own.size(), 1);
    QVERIFY(own.first().ready());
    QCOMPARE(*own.first().ready(), made);
    QCOMPARE(QFile::permissions(own.first().file) & (file | others), file);
    QCOMPARE(QFile::permissions(folder()) & others, QFileDevice::Permissions());
}

void TemplateStoreTest::takesEachNameOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("couldReplace");
    QTest::newRow("the same") << u"Äpfel, 1 year"_s << true;
    QTest::newRow("in capitals") << u"ÄPFEL, 1 YEAR"_s << true;
    QTest::newRow("with blanks around it") << u"  Äpfel, 1 year "_s << true;
    QTest::newRow("of a built-in one") << u"backup trial, s3, 1 year"_s << false;
}

void TemplateStoreTest::takesEachNameOnce()
{
    QFETCH(QString, name);
    QFETCH(bool, couldReplace);
    QVERIFY(!store().save(templateNamed(u"Äpfel, 1 year"_s), WhenTaken::Refuse));
    const TemplateChange refused = store().save(templateNamed(name), WhenTaken::Refuse);
    QVERIFY(refused);
    QCOMPARE(refused->isNameTaken, couldReplace);
    QCOMPARE(namesIn(store()), QStringList{u"Äpfel, 1 year"_s});
}

void TemplateStoreTest::replacesWhenToldTo()
{
    QVERIFY(!store().save(templateNamed(u"Mine"_s), WhenTaken::Refuse));
    const QString file = ownIn(store()).first().file;
    Template other = templateNamed(u"MINE"_s);
    drafts::set(other.draft, "retentionYear", drafts::number(7));
    QVERIFY(!store().save(other, WhenTaken::Replace));
    const QList<StoredTemplate> own = ownIn(store());
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.first().file, file);
    QCOMPARE(*own.first().ready(), other);
    QVERIFY(store().save(templateNamed(u"Workspace management trial"_s), WhenTaken::Replace));
}

void TemplateStoreTest::keepsBothWhenToldTo()
{
    const QString longest(64, u'a');
    for (int i = 0; i < 3; ++i)
        QVERIFY(!store().save(templateNamed(longest), WhenTaken::KeepBoth));
    QVERIFY(!store().save(templateNamed(u"Workspace management trial"_s), WhenTaken::KeepBoth));
    QCOMPARE(namesIn(store()),
        (QStringList{QString(60, u'a') + u" (2)"_s, QString(60, u'a') + u" (3)"_s, longest,
            u"Workspace management trial (2)"_s}));
}

void TemplateStoreTest::renames()
{
    QVERIFY(!store().save(templateNamed(u"One"_s), WhenTaken::Refuse));
    QVERIFY(!store().save(templateNamed(u"Two"_s), WhenTaken::Refuse));
    const QString file = ownIn(store()).first().file;
    for (const QString &name : {u"TWO"_s, u""_s, QString(65, u'x'), u"Workspace management trial"_s})
        QVERIFY2(store().rename(file, name), qPrintable(name));
    QCOMPARE(namesIn(store()), (QStringList{u"One"_s, u"Two"_s}));
    QCOMPARE(sentenceOf(store().rename(file, u"ONE"_s)), QString());
    QCOMPARE(sentenceOf(store().rename(file, u" Zero "_s)), QString());
    QCOMPARE(namesIn(store()), (QStringList{u"Two"_s, u"Zero"_s}));
    QVERIFY(store().rename(folder() + u"/gone.json"_s, u"Gone"_s));
    QVERIFY(store().rename(u":/templates/2025-09-backup-trial.json"_s, u"Mine"_s));
}

void TemplateStoreTest::removes()
{
    QVERIFY(!store().save(templateNamed(u"One"_s), WhenTaken::Refuse));
    const QString file = ownIn(store()).first().file;
    QVERIFY(!store().remove(file));
    QVERIFY(!QFile::exists(file));
    QVERIFY(!store().remove(file)); // as somebody else may have done by then
    const QString elsewhere = m_own->filePath(u"precious"_s);
    write(elsewhere, "x");
    QVERIFY(store().remove(elsewhere));
    QVERIFY(store().remove(folder() + u"/../../precious"_s));
    QVERIFY(QFile::exists(elsewhere));
}

void TemplateStoreTest::leavesDamagedFilesWhereTheyAre()
{
    QVERIFY(!store().save(templateNamed(u"Good"_s), WhenTaken::Refuse));
    const QString damaged = folder() + u"/damaged.json"_s;
    write(damaged, "{\"template\": ");
    const QList<StoredTemplate> own = ownIn(store());
    QCOMPARE(own.size(), 2);
    const auto found = std::ranges::find(own, u"damaged.json"_s, &StoredTemplate::name);
    QVERIFY(found != own.end() && !found->ready());
    QVERIFY(std::get<TemplateUnreadable>(found->content).sentence.contains(u"line 1"_s));
    // Nor is it overwritten by one whose file would have that name.
    QVERIFY(!store().save(templateNamed(u"Damaged"_s), WhenTaken::Replace));
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"template\": "));
    QCOMPARE(ownIn(store()).size(), 3);
    QVERIFY(store().rename(damaged, u"Mended"_s));
    QVERIFY(!store().remove(damaged));
}

void TemplateStoreTest::leavesOtherFilesAlone()
{
    QVERIFY(QDir().mkpath(folder() + u"/folder.json"_s));
    write(folder() + u"/readme.txt"_s, "x");
    QCOMPARE(mkfifo(QFile::encodeName(folder() + u"/pipe.json"_s).constData(), 0600), 0);
    QVERIFY(ownIn(store()).isEmpty());
}

void TemplateStoreTest::readsABoundedNumberOfFiles()
{
    QVERIFY(QDir().mkpath(folder()));
    for (int i = 0; i < 201; ++i)
        write(folder() + u"/%1.json"_s.arg(i, 3, 10, QChar(u'0')),
            writeTemplate(templateNamed(u"T%1"_s.arg(i))));
    QCOMPARE(ownIn(store()).size(), 200);
    QVERIFY(store().all().problem.contains(u"201"_s));
}

void TemplateStoreTest::importsAndExports()
{
    const QString file = m_own->filePath(u"shared.json"_s);
    QCOMPARE(sentenceOf(store().exportTo(file, templateNamed(u"Shared"_s))), QString());
    QCOMPARE(sentenceOf(store().importFrom(file, WhenTaken::Refuse)), QString());
    QCOMPARE(*ownIn(store()).first().ready(), templateNamed(u"Shared"_s));
    QVERIFY(store().importFrom(file, WhenTaken::Refuse)->isNameTaken);
    QVERIFY(!store().importFrom(file, WhenTaken::KeepBoth));
    QCOMPARE(namesIn(store()), (QStringList{u"Shared"_s, u"Shared (2)"_s}));
    write(file, "no template");
    QVERIFY(sentenceOf(store().importFrom(file, WhenTaken::Replace))
                .contains(u"“shared.json” was not imported."_s));
    QVERIFY(store().importFrom(m_own->path(), WhenTaken::Refuse));
    QVERIFY(store().importFrom(m_own->filePath(u"gone.json"_s), WhenTaken::Refuse));
    QCOMPARE(ownIn(store()).size(), 2);
}

void TemplateStoreTest::saysWhyNothingWasWritten()
{
    write(m_own->filePath(u"data"_s), "a file where the folder should be");
    QVERIFY(sentenceOf(store().save(templateNamed(u"Mine"_s), WhenTaken::Refuse))
                .startsWith(u"The template was not saved: "_s));
    QFile::remove(m_own->filePath(u"data"_s));
    QVERIFY(QDir().mkpath(m_own->filePath(u"data"_s)));
    write(folder(), "a file where the folder should be");
    QVERIFY(store().all().problem.contains(folder()));
    QVERIFY(store().save(templateNamed(u"Mine"_s), WhenTaken::Refuse));
    QVERIFY(store().exportTo(m_own->filePath(u"no/such/folder.json"_s), templateNamed(u"Mine"_s)));
}

void TemplateStoreTest::saysThatAFolderIsReadOnly()
{
    if (geteuid() == 0 && seteuid(65534) != 0)
        QSKIP("An administrator may write everywhere.");
    QTemporaryDir own(u"/tmp/templates-XXXXXX"_s); // TMPDIR may be another one's alone
    if (!own.isValid()) {
        if (getuid() == 0 && seteuid(0) != 0)
            qFatal("no way back");
        QSKIP("The folder for temporary files is not everybody's.");
    }
    const TemplateStore readOnly(own.path());
    QVERIFY(!readOnly.save(templateNamed(u"Mine"_s), WhenTaken::Refuse));
    QFile::setPermissions(own.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const TemplateChange saved = readOnly.save(templateNamed(u"Other"_s), WhenTaken::Refuse);
    const TemplateChange removed = readOnly.remove(ownIn(readOnly).first().file);
    const QStringList names = namesIn(readOnly);
    QFile::setPermissions(
        own.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    own.remove();
    if (getuid() == 0 && seteuid(0) != 0)
        qFatal("no way back");
    QVERIFY(sentenceOf(saved).startsWith(u"The template was not saved: "_s));
    QVERIFY(sentenceOf(removed).startsWith(u"The template was not removed: "_s));
    QCOMPARE(names, QStringList{u"Mine"_s});
}

void TemplateStoreTest::namesFilesSafely_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"Backup trial, S3, 1 year"_s << u"backup-trial-s3-1-year"_s;
    QTest::newRow("a way up") << u"../../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("hidden") << u".profile"_s << u"profile"_s;
    QTest::newRow("other letters only") << u"バックアップ"_s << u"template"_s;
    QTest::newRow("a device of Windows") << u"CON"_s << u"con-template"_s;
    QTest::newRow("another one") << u"lpt1"_s << u"lpt1-template"_s;
    QTest::newRow("no device") << u"Contoso"_s << u"contoso"_s;
}

void TemplateStoreTest::namesFilesSafely()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QCOMPARE(fileNameForTemplate(name), file);
}

void TemplateStoreTest::theShelfReadsWhenAsked()
{
    QVERIFY(!store().save(templateNamed(u"Mine"_s), WhenTaken::Refuse));
    TemplateShelf shelf(folder());
    QSignalSpy changed(&shelf, &TemplateShelf::changed);
    QVERIFY(shelf.list().templates.isEmpty());
    shelf.read(this);
    QVERIFY(shelf.list().templates.isEmpty()); // never before control is back in the event loop
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(shelf.list(), store().all());
    bool isRead = false;
    shelf.read(this, [&isRead] { isRead = true; });
    QTRY_VERIFY(isRead);
    QCOMPARE(changed.size(), 1); // nothing is another one now
    QStringList namesThen;
    shelf.change([](const TemplateStore &it) { return it.save(templateNamed(u"More"_s), WhenTaken::Refuse); },
        this,
        [&](const TemplateChange &failure) {
            QVERIFY(!failure);
            namesThen.append(shelf.list().templates.last().name);
        });
    QTRY_COMPARE(namesThen.size(), 1);
    QCOMPARE(namesThen.first(), u"More"_s);
    QCOMPARE(changed.size(), 2);
}

void TemplateStoreTest::theShelfAnswersNobodyWhoIsGone()
{
    TemplateShelf shelf(folder());
    QSignalSpy changed(&shelf, &TemplateShelf::changed);
    auto asking = std::make_unique<QObject>();
    bool isAnswered = false;
    shelf.change([](const TemplateStore &it) { return it.save(templateNamed(u"Mine"_s), WhenTaken::Refuse); },
        asking.get(), [&isAnswered](const TemplateChange &) { isAnswered = true; });
    asking.reset();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!isAnswered);
    QCOMPARE(namesIn(store()), QStringList{u"Mine"_s});
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::TemplateStoreTest)
#include "templatestore_test.moc"
