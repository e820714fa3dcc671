// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/profile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace onboard;

namespace {

Profile goodProfile()
{
    Profile profile;
    profile.name = u"Acme Partners"_s;
    profile.environment = u"commercial"_s;
    profile.apiBase = QUrl(u"https://graph.avepointonlineservices.com"_s);
    profile.tokenUrl = QUrl(u"https://identity.avepointonlineservices.com/connect/token"_s);
    profile.clientId = u"3f2a0000-1111-2222-3333-444455556666"_s;
    return profile;
}

QStringList membersOf(const QList<ProfileProblem> &problems)
{
    QStringList members;
    for (const ProfileProblem &problem : problems)
        members.append(problem.member);
    return members;
}

QStringList namesOf(const QList<Profile> &profiles)
{
    QStringList names;
    for (const Profile &profile : profiles)
        names.append(profile.name);
    return names;
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sandboxIsAlwaysThere();
    void everyMemberComesBack();
    void savedProfileIsSeenByOthers();
    void comesByNameRegardlessOfCase();
    void sandboxFirstThenByName();
    void valuesAreTidied();
    void idIsKeptOrGiven();
    void takenNameIsRefused();
    void sandboxCannotBeChanged();
    void removedProfileIsGone();
    void lastUsedIsRemembered();
    void fileIsForItsOwnerOnly_data();
    void fileIsForItsOwnerOnly();
    void problemAtItsMember_data();
    void problemAtItsMember();
    void profileWithProblemIsNotSaved();
    void caFileHasToHoldAnAuthority();
    void foreignEntriesAreSkipped();
    void fileCannotDressAHostAsSandbox();
    void missingSettingsHaveDefaults();
    void damagedFileIsLeftAlone();
    void hugeFileIsNotRead();
    void unwritableFolderIsReported();
    void stageByHost_data();
    void stageByHost();
    void withoutANameTheUsersFolderIsUsed();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"sub/profiles.ini"_s); }
    [[nodiscard]] ProfileStore store() const { return ProfileStore(file()); }
    Profile saved(Profile profile) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProfileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

Profile ProfileTest::saved(Profile profile) const
{
    const auto failure = store().save(profile);
    if (failure)
        qWarning("%s", qPrintable(*failure));
    return failure ? Profile() : profile;
}

void ProfileTest::sandboxIsAlwaysThere()
{
    const QList<Profile> profiles = store().all();
    QCOMPARE(profiles.size(), 1);
    QCOMPARE(profiles.constFirst(), sandboxProfile());
    QVERIFY(profiles.constFirst().isSandbox());
    QCOMPARE(profiles.constFirst().stage(), Stage::Sandbox);
    QVERIFY(problemsOf(profiles.constFirst()).isEmpty());
    QVERIFY(store().byName(u"sandbox"_s));
    QVERIFY(store().byId(u"sandbox"_s));
    QCOMPARE(store().lastUsed(), sandboxProfile());
    QVERIFY(!QFile::exists(file())); // looking writes nothing
}

void ProfileTest::everyMemberComesBack()
{
    Profile profile;
    profile.name = u"Zürich, “A; B” = 日本 #1"_s;
    profile.environment = u"custom"_s;
    profile.apiBase = QUrl(u"http://127.0.0.1:8080/a%20b/v1"_s);
    profile.tokenUrl = QUrl(u"https://[::1]:9/connect/token"_s);
    profile.clientId = u"id;with=signs%,\\"_s;
    profile.timestamps = u"ticks"_s;
    profile.contract = u"2025-09"_s;
    profile.secretStoredOn = QDate(2026, 2, 28);
    QVERIFY(!store().save(profile));

    const std::optional<Profile> read = store().byId(profile.id);
    QVERIFY(read);
    QCOMPARE(read->name, profile.name);
    QCOMPARE(read->apiBase, profile.apiBase);
    QCOMPARE(read->tokenUrl, profile.tokenUrl);
    QCOMPARE(read->clientId, profile.clientId);
    QCOMPARE(read->secretStoredOn, profile.secretStoredOn);
    QCOMPARE(*read, profile);
}

/// Another process writes, too: the file is read anew.
void ProfileTest::savedProfileIsSeenByOthers()
{
    const ProfileStore early = store();
    QCOMPARE(early.all().size(), 1);
    const Profile profile = saved(goodProfile());
    QCOMPARE(early.all().size(), 2);

    QProcess other;
    other.start(u"sed"_s, {u"-i"_s, u"s/Acme Partners/Acme and Sons, the partners/"_s, file()});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(early.byName(u"Acme and Sons, the partners"_s) || early.byId(profile.id)->name != profile.name);
}

void ProfileTest::comesByNameRegardlessOfCase()
{
    const Profile profile = saved(goodProfile());
    QCOMPARE(store().byName(u"ACME partners"_s).value_or(Profile()), profile);
    QVERIFY(!store().byName(u"Acme"_s));
    QVERIFY(!store().byName(QString()));
    QVERIFY(!store().byId(QString()));
}

void ProfileTest::sandboxFirstThenByName()
{
    for (const QString &name : {u"zeta"_s, u"Alpha"_s, u"mid"_s}) {
        Profile profile = goodProfile();
        profile.name = name;
        saved(profile);
    }
    QCOMPARE(namesOf(store().all()), QStringList({u"Sandbox"_s, u"Alpha"_s, u"mid"_s, u"zeta"_s}));
}

void ProfileTest::valuesAreTidied()
{
    Profile profile = goodProfile();
    profile.name = u"  Acme \t  Partners "_s;
    profile.clientId = u" abc \n"_s;
    profile.apiBase = QUrl(u"https://host.example/base//"_s);
    profile.environment = u"custom"_s;
    profile = saved(profile);
    QCOMPARE(profile.name, u"Acme Partners"_s);
    QCOMPARE(profile.clientId, u"abc"_s);
    QCOMPARE(profile.apiBase, QUrl(u"https://host.example/base"_s));
    QCOMPARE(store().byId(profile.id).value_or(Profile()), profile);
}

void ProfileTest::idIsKeptOrGiven()
{
    Profile profile = saved(goodProfile());
    QVERIFY(!QUuid::fromString(profile.id).isNull());
    QVERIFY(!profile.id.startsWith(u'{'));
    const QString id = profile.id;
    profile.name = u"Another name"_s;
    profile = saved(profile);
    QCOMPARE(profile.id, id);
    QCOMPARE(namesOf(store().all()), QStringList({u"Sandbox"_s, u"Another name"_s}));
}

void ProfileTest::takenNameIsRefused()
{
    saved(goodProfile());
    for (const QString &name : {u"acme PARTNERS"_s, u"SANDBOX"_s, u" Acme  Partners"_s}) {
        Profile second = goodProfile();
        second.name = name;
        const auto failure = store().save(second);
        QVERIFY2(failure, qPrintable(name));
        QVERIFY2(failure->contains("already"_L1), qPrintable(*failure));
        QVERIFY(second.id.isEmpty());
    }
    QCOMPARE(store().all().size(), 2);
}

void ProfileTest::sandboxCannotBeChanged()
{
    Profile sandbox = sandboxProfile();
    QVERIFY(store().save(sandbox));
    QVERIFY(store().remove(u"sandbox"_s));
    Profile disguised = goodProfile();
    disguised.environment = u"sandbox"_s;
    QVERIFY(store().save(disguised));
    QCOMPARE(store().all(), QList<Profile>({sandboxProfile()}));
}

void ProfileTest::removedProfileIsGone()
{
    const Profile first = saved(goodProfile());
    Profile second = goodProfile();
    second.name = u"Second"_s;
    second = saved(second);
    store().setLastUsed(first.id);

    QVERIFY(!store().remove(first.id));
    QVERIFY(!store().byId(first.id));
    QCOMPARE(store().byId(second.id).value_or(Profile()), second);
    QCOMPARE(store().lastUsed(), sandboxProfile());
    QVERIFY(store().remove(first.id)); // a second time there is nothing to remove
    QFile settings(file());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(first.id.toLatin1()));
}

void ProfileTest::lastUsedIsRemembered()
{
    const Profile profile = saved(goodProfile());
    store().setLastUsed(profile.id);
    QCOMPARE(store().lastUsed(), profile);
    store().setLastUsed(u"unknown"_s);
    QCOMPARE(store().lastUsed(), sandboxProfile());
}

void ProfileTest::fileIsForItsOwnerOnly_data()
{
    QTest::addColumn<bool>("existed");
    QTest::newRow("made by us") << false;
    QTest::newRow("was open to others") << true;
}

void ProfileTest::fileIsForItsOwnerOnly()
{
    QFETCH(bool, existed);
    const mode_t before = umask(0);
    if (existed) {
        QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
        writeFile(file(), {});
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    }
    saved(goodProfile());
    umask(before);
    struct stat facts
    { };
    QCOMPARE(stat(QFile::encodeName(file()).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777U, 0600U);
}

void ProfileTest::problemAtItsMember_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<Profile>("profile");
    const auto row = [](const char *name, const QString &member,
                         const std::function<void(Profile &)> &spoil) {
        Profile profile = goodProfile();
        spoil(profile);
        QTest::newRow(name) << member << profile;
    };
    row("good", {}, [](Profile &) {});
    row("no name", u"name"_s, [](Profile &p) { p.name = u"  "_s; });
    row("longest name", {}, [](Profile &p) { p.name = QString(60, u'x'); });
    row("name too long", u"name"_s, [](Profile &p) { p.name = QString(61, u'x'); });
    row("name with a bell", u"name"_s, [](Profile &p) { p.name = u"a\ab"_s; });
    row("name that turns the text round", u"name"_s, [](Profile &p) { p.name = u"a\u202eb"_s; });
    row("name beyond the basic plane", {}, [](Profile &p) { p.name = u"a\U0001F600b"_s; });
    row("unknown environment", u"environment"_s, [](Profile &p) { p.environment = u"moon"_s; });
    row("sandbox", u"environment"_s, [](Profile &p) { p.environment = u"sandbox"_s; });
    row("no API address", u"apiBase"_s, [](Profile &p) { p.apiBase.clear(); });
    row("API address by http", u"apiBase"_s, [](Profile &p) { p.apiBase.setScheme(u"http"_s); });
    row("own API address", {}, [](Profile &p) { p.apiBase = QUrl(u"https://gateway.example/ave"_s); });
    row("loopback", {}, [](Profile &p) { p.apiBase = QUrl(u"http://127.0.0.1:1"_s); });
    row("regional host", {},
        [](Profile &p) { p.apiBase = QUrl(u"https://graph-us.avepointonlineservices.com"_s); });
    row("API address of another environment", u"apiBase"_s, [](Profile &p) {
        p.environment = u"gov"_s;
        p.tokenUrl = QUrl(u"https://identity-gov.avepointonlineservices.com/connect/token"_s);
    });
    row("regional host of another environment", u"apiBase"_s, [](Profile &p) {
        p.environment = u"gov"_s;
        p.apiBase = QUrl(u"https://graph-us.avepointonlineservices.com"_s);
        p.tokenUrl = QUrl(u"https://identity-gov.avepointonlineservices.com/connect/token"_s);
    });
    row("no token address", u"tokenUrl"_s, [](Profile &p) { p.tokenUrl.clear(); });
    row("token address with a user", u"tokenUrl"_s, [](Profile &p) { p.tokenUrl.setUserName(u"bob"_s); });
    row("token address of another environment", u"tokenUrl"_s, [](Profile &p) {
        p.tokenUrl = QUrl(u"https://identity-gov.avepointonlineservices.com/connect/token"_s);
    });
    row("addresses of two environments", u"tokenUrl"_s, [](Profile &p) {
        p.environment = u"custom"_s;
        p.tokenUrl = QUrl(u"https://identity-gov.avepointonlineservices.com/connect/token"_s);
    });
    row("no client ID", u"clientId"_s, [](Profile &p) { p.clientId = u" "_s; });
    row("client ID with a blank", u"clientId"_s, [](Profile &p) { p.clientId = u"a b"_s; });
    row("client ID with a line break", u"clientId"_s, [](Profile &p) { p.clientId = u"a\r\nb"_s; });
    row("client ID too long", u"clientId"_s, [](Profile &p) { p.clientId = QString(201, u'x'); });
    row("missing CA file", u"caFile"_s, [](Profile &p) { p.caFile = u"/nowhere/ca.pem"_s; });
    row("unit of time", u"timestamps"_s, [](Profile &p) { p.timestamps = u"days"_s; });
    row("ISO", {}, [](Profile &p) { p.timestamps = u"iso"_s; });
    row("contract", {}, [](Profile &p) { p.contract = u"2025-10"_s; });
    row("default contract", {}, [](Profile &p) { p.contract.clear(); });
    row("no contract", u"contract"_s, [](Profile &p) { p.contract = u"2025-10 or so"_s; });
    row("two contracts", u"contract"_s, [](Profile &p) { p.contract = u"2025-09\n2025-10"_s; });
}

void ProfileTest::problemAtItsMember()
{
    QFETCH(QString, member);
    QFETCH(Profile, profile);
    const QList<ProfileProblem> problems = problemsOf(profile);
    QCOMPARE(membersOf(problems), member.isEmpty() ? QStringList() : QStringList(member));
    for (const ProfileProblem &problem : problems)
        QVERIFY2(problem.text.endsWith(u'.') && !problem.text.contains(u'%'), qPrintable(problem.text));
}

void ProfileTest::profileWithProblemIsNotSaved()
{
    Profile profile = goodProfile();
    profile.apiBase = QUrl(u"http://graph.avepointonlineservices.com"_s);
    QCOMPARE(store().save(profile).value_or(QString()), problemsOf(profile).constFirst().text);
    QCOMPARE(store().all().size(), 1);
}

void ProfileTest::caFileHasToHoldAnAuthority()
{
    const QString path = m_folder->filePath(u"ca.pem"_s);
    writeFile(path, "no certificate");
    Profile profile = goodProfile();
    profile.caFile = path;
    QCOMPARE(membersOf(problemsOf(profile)), QStringList(u"caFile"_s));
}

void ProfileTest::foreignEntriesAreSkipped()
{
    const Profile profile = saved(goodProfile());
    QSettings settings(file(), QSettings::IniFormat);
    settings.setValue(u"profiles/not-an-id/name"_s, u"Stranger"_s);
    settings.setValue(u"profiles/sandbox/name"_s, u"Second sandbox"_s);
    const QString nameless = QUuid::createUuid().toString(QUuid::WithoutBraces);
    settings.setValue(u"profiles/%1/clientId"_s.arg(nameless), u"x"_s);
    settings.sync();
    QCOMPARE(store().all(), QList<Profile>({sandboxProfile(), profile}));
}

void ProfileTest::fileCannotDressAHostAsSandbox()
{
    const Profile profile = saved(goodProfile());
    QSettings settings(file(), QSettings::IniFormat);
    settings.setValue(u"profiles/%1/environment"_s.arg(profile.id), u"sandbox"_s);
    settings.sync();
    const std::optional<Profile> read = store().byId(profile.id);
    QVERIFY(read);
    QVERIFY(!read->isSandbox());
    QCOMPARE(read->stage(), Stage::Production);
}

void ProfileTest::missingSettingsHaveDefaults()
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QSettings settings(file(), QSettings::IniFormat);
    settings.setValue(u"profiles/%1/name"_s.arg(id), u"Old"_s);
    settings.sync();
    const std::optional<Profile> read = store().byId(id);
    QVERIFY(read);
    QCOMPARE(read->environment, u"custom"_s);
    QCOMPARE(read->timestamps, u"ms"_s);
    QVERIFY(read->secretStoredOn.isNull());
    QCOMPARE(membersOf(problemsOf(*read)), QStringList({u"apiBase"_s, u"tokenUrl"_s, u"clientId"_s}));
}

void ProfileTest::damagedFileIsLeftAlone()
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    const QByteArray damaged("[profiles\nname without a value\n");
    writeFile(file(), damaged);
    QCOMPARE(store().all().size(), 1);
    Profile profile = goodProfile();
    QVERIFY(store().save(profile));
    QFile settings(file());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QCOMPARE(settings.readAll(), damaged);
}

void ProfileTest::hugeFileIsNotRead()
{
    saved(goodProfile());
    QFile settings(file());
    QVERIFY(settings.open(QIODevice::Append));
    settings.write("\n; " + QByteArray(2 << 20, 'x'));
    settings.close();
    QCOMPARE(store().all().size(), 1);
    Profile profile = goodProfile();
    QVERIFY(store().save(profile));
}

void ProfileTest::unwritableFolderIsReported()
{
    writeFile(m_folder->filePath(u"sub"_s), "a file where the folder should be");
    Profile profile = goodProfile();
    const auto failure = store().save(profile);
    QVERIFY(failure);
    QVERIFY2(failure->contains("profiles.ini"_L1), qPrintable(*failure));
    QVERIFY(profile.id.isEmpty());
}

void ProfileTest::stageByHost_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("apiBase");
    QTest::addColumn<Stage>("stage");
    QTest::newRow("published") << u"commercial"_s << u"https://graph.avepointonlineservices.com"_s
                               << Stage::Production;
    QTest::newRow("own host") << u"custom"_s << u"https://host.example"_s << Stage::Production;
    QTest::newRow("no host yet") << u"custom"_s << QString() << Stage::Production;
    QTest::newRow("own machine") << u"custom"_s << u"http://127.0.0.1:8080"_s << Stage::LocalTest;
    QTest::newRow("own machine, https") << u"gov"_s << u"https://localhost"_s << Stage::LocalTest;
    QTest::newRow("sandbox before it listens") << u"sandbox"_s << QString() << Stage::Sandbox;
    QTest::newRow("sandbox") << u"sandbox"_s << u"http://127.0.0.1:8080"_s << Stage::Sandbox;
    QTest::newRow("called sandbox, elsewhere")
        << u"sandbox"_s << u"https://host.example"_s << Stage::Production;
}

void ProfileTest::stageByHost()
{
    QFETCH(QString, environment);
    QFETCH(QString, apiBase);
    QFETCH(Stage, stage);
    Profile profile;
    profile.environment = environment;
    profile.apiBase = QUrl(apiBase);
    QCOMPARE(profile.stage(), stage);
}

void ProfileTest::withoutANameTheUsersFolderIsUsed()
{
    QStandardPaths::setTestModeEnabled(true);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    Profile profile = goodProfile();
    profile.name = QUuid::createUuid().toString();
    QVERIFY(!ProfileStore().save(profile));
    QVERIFY(QFile::exists(folder + "/profiles.ini"_L1));
    QVERIFY(!ProfileStore().remove(profile.id));
    QStandardPaths::setTestModeEnabled(false);
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
