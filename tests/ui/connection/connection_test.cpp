// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// Run by keyring-session.sh, which says in KEYRING_STATE what the keyring is like. All real: widgets,
// settings, keyring, and a token service on a socket.
#include "support/certificatefiles.h"
#include "support/faultserver.h"
#include "ui/theme/walk.h"

#include "connection/connectiontest.h"
#include "connection/fieldrow.h"
#include "connection/profileeditor.h"
#include "connection/profilesdialog.h"
#include "connection/secretfield.h"
#include "problems/problemsummary.h"
#include "theme/notice.h"
#include "theme/theme.h"
#include "theme/wrappingtext.h"

#include <QClipboard>
#include <QFile>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

const QString service = u"elements-onboard-ui-test"_s;
const QString typedSecret = u"s3cret+&=% of this test"_s;
const QString lockedId = u"5f0c1d9e-0000-4000-8000-0000000000aa"_s;
constexpr int longWait = 60'000; ///< for what must happen, however slow the machine

QByteArray keyringState()
{
    return qgetenv("KEYRING_STATE");
}

Script tokenWith(const QByteArray &scopes)
{
    return answer(200,
        R"({"access_token":"t","token_type":"Bearer","expires_in":3600,"scope":")" + scopes + "\"}",
        {{"Content-Type", "application/json"}});
}

/// Settings, keyring, token source and the dialog, as the program has them.
struct Parts
{
    Parts()
        : profiles(folder.filePath(u"profiles.ini"_s))
        , credentials(service)
        , tokens(credentials)
    {
        server.play(
            "/connect/token", {tokenWith("elements.license.readwrite.all elements.customers.read.all")});
    }

    void open()
    {
        dialog = std::make_unique<ProfilesDialog>(profiles, credentials, tokens, theme);
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }

    [[nodiscard]] Profile stored(const QString &name, bool withSecret = false)
    {
        Profile profile;
        profile.name = name;
        profile.environment = u"custom"_s;
        profile.apiBase = server.url();
        profile.tokenUrl = server.url(u"/connect/token"_s);
        profile.clientId = u"3f2a0c1e-0000-4000-8000-000000000001"_s;
        if (withSecret)
            profile.secretStoredOn = QDate(2026, 11, 12);
        if (profiles.save(profile))
            qFatal("the profile of the test could not be saved");
        return profile;
    }

    template <class Widget = QPushButton> [[nodiscard]] Widget *find(const QString &name) const
    {
        return dialog->findChild<Widget *>(name);
    }
    [[nodiscard]] QLineEdit *edit(const QString &name) const { return find<QLineEdit>(name); }
    void press(const QString &name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text) const
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), text);
    }
    void choose(const QString &name, const QString &key) const
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(key));
    }
    /// What is needed for a profile of its own that points at the server.
    void fillIn(const QString &name) const
    {
        type(u"name"_s, name);
        choose(u"environment"_s, u"custom"_s);
        type(u"apiBase"_s, server.url().toString());
        type(u"tokenUrl"_s, server.url(u"/connect/token"_s).toString());
        type(u"clientId"_s, u"3f2a0c1e"_s);
        type(u"secret"_s, typedSecret);
    }

    /// The one notice that is shown, or null.
    [[nodiscard]] Notice *notice() const
    {
        for (Notice *one : dialog->findChildren<Notice *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QString said() const
    {
        return notice() && !notice()->isBusy() ? notice()->text() : QString();
    }
    [[nodiscard]] QPushButton *offer(const QString &text) const
    {
        if (!notice())
            return nullptr;
        for (auto *button : notice()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList problems() const
    {
        QStringList texts;
        for (const FieldRow *row : dialog->findChildren<FieldRow *>()) {
            if (row->isVisible() && !row->problem().isEmpty())
                texts << row->label() + u": "_s + row->problem();
        }
        return texts;
    }

    QTemporaryDir folder;
    FaultServer server;
    ProfileStore profiles;
    CredentialStore credentials;
    TokenSource tokens;
    Theme theme;
    std::unique_ptr<ProfilesDialog> dialog;
};

CredentialRead readOf(CredentialStore &store, const QString &id, bool storedBefore)
{
    std::optional<CredentialRead> result;
    QObject context;
    store.read(id, storedBefore, &context, [&](const CredentialRead &read) { result = read; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, longWait))
        return CredentialUnavailable{u"(no answer)"_s};
    return *result;
}

QByteArray secretIn(const CredentialRead &read)
{
    const auto *found = std::get_if<CredentialFound>(&read);
    return found ? found->secret.reveal().toByteArray() : QByteArray("(not found)");
}

bool anyMessageBox()
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (qobject_cast<const QMessageBox *>(window) && window->isVisible())
            return true;
    }
    return false;
}

class MarkingTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"«"_s + QString::fromUtf8(source) + u"»"_s;
    }
};

} // namespace

#define NEEDS_KEYRING(state)                                                                                 \
    if (keyringState() != state)                                                                             \
    QSKIP("for another state of the keyring")
#define NEEDS_NO_LOCKED_RUN()                                                                                \
    if (keyringState() != "unlocked" && keyringState() != "no-bus")                                          \
    QSKIP("for another state of the keyring")

class ConnectionUiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!keyringState().isEmpty()); }
    void cleanup() { QVERIFY(!anyMessageBox()); }

    void nothingIsWrongBeforeItIsReviewed();
    void problemsStandAtTheirFields();
    void summaryLeadsToTheField();
    void takenNameIsAProblemOfTheName();
    void publishedAddressesCannotBeChanged();
    void typedAddressesOutliveAnotherChoice();
    void secretIsMaskedAndStaysOutOfTheClipboard();
    void storedSecretCanBeReplacedOrKept();
    void savesProfileAndSecret();
    void keepsThePassageOfTheSecretOutOfTheFile();
    void changingANameAsksForNoSecret();
    void signsInWithACertificate();
    void certificateThatDoesNotDo();
    void formerSecretIsNotTakenForAPassword();
    void withoutKeyringItSaysSo();
    void waitsForTheKeyring();
    void lockedKeyring();
    void testSaysWhatItMayDo();
    void testNamesAMissingPermission();
    void testSaysWhyItFails();
    void testCanBeCancelled();
    void testOfTypedValuesStoresNothing();
    void sandboxIsFixed();
    void duplicateIsNewAndUnsaved();
    void deleteAsksFirst();
    void deleteWithoutKeyring();
    void escapeLosesNothing();
    void everythingByKeyboardAndNamed();
    void tabOrderIsReadingOrder();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void followsTheLanguage();
    void pictures();
};

void ConnectionUiTest::nothingIsWrongBeforeItIsReviewed()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    parts.open();
    parts.press(u"addProfile"_s);
    QWidget *first = QApplication::focusWidget();
    QCOMPARE(first, parts.edit(u"name"_s));
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(parts.problems(), QStringList());
    } while (QApplication::focusWidget() != first);
    QVERIFY(!parts.dialog->findChild<ProblemSummary *>()->isVisible());
}

void ConnectionUiTest::problemsStandAtTheirFields()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    parts.open();
    parts.press(u"addProfile"_s);
    parts.press(u"saveProfile"_s);
    auto *summary = parts.dialog->findChild<ProblemSummary *>();
    QVERIFY(summary->isVisible());
    QTRY_VERIFY(summary->hasFocus());
    QStringList entries;
    for (const auto *link : summary->findChildren<QLabel *>(u"problemLink"_s))
        entries << link->accessibleName();
    QCOMPARE(entries, parts.problems());
    QCOMPARE(entries.size(), 3); // name, client ID, secret
    QVERIFY(parts.edit(u"name"_s)->accessibleDescription().contains(parts.problems()[0].section(u": "_s, 1)));
    QCOMPARE(parts.profiles.all().size(), 1);

    parts.type(u"name"_s, u"Acme"_s);
    QCOMPARE(parts.problems().size(), 2);
    parts.type(u"clientId"_s, u"3f2a"_s);
    parts.type(u"secret"_s, typedSecret);
    QCOMPARE(parts.problems(), QStringList());
    QVERIFY(!summary->isVisible());
}

void ConnectionUiTest::summaryLeadsToTheField()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    parts.open();
    parts.press(u"addProfile"_s);
    parts.press(u"saveProfile"_s);
    const auto links = parts.dialog->findChild<ProblemSummary *>()->findChildren<QLabel *>(u"problemLink"_s);
    QCOMPARE(links.size(), 3);
    Q_EMIT links[1]->linkActivated(u"#"_s);
    QTRY_VERIFY(parts.edit(u"clientId"_s)->hasFocus());
}

void ConnectionUiTest::takenNameIsAProblemOfTheName()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    static_cast<void>(parts.stored(u"Acme"_s));
    parts.open();
    parts.press(u"addProfile"_s);
    parts.fillIn(u"acme"_s);
    parts.press(u"saveProfile"_s);
    QCOMPARE(parts.problems().size(), 1);
    QVERIFY(parts.problems().constFirst().startsWith(u"Name: "_s));
    QCOMPARE(parts.profiles.all().size(), 2);
}

void ConnectionUiTest::publishedAddressesCannotBeChanged()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    parts.open();
    parts.press(u"addProfile"_s);
    QCOMPARE(parts.edit(u"apiBase"_s)->text(), u"https://graph.avepointonlineservices.com"_s);
    for (const EnvironmentRow &row : environments()) {
        const QString key = QLatin1StringView(row.key);
        if (key == u"sandbox"_s) {
            QCOMPARE(parts.find<QComboBox>(u"environment"_s)->findData(key), -1);
            continue;
        }
        parts.find<QComboBox>(u"environment"_s)->setFocus();
        parts.choose(u"environment"_s, key);
        QVERIFY(parts.find<QComboBox>(u"environment"_s)->hasFocus()); // UX.md U7
        QCOMPARE(parts.edit(u"apiBase"_s)->text(), QLatin1StringView(row.apiBase));
        QCOMPARE(parts.edit(u"tokenUrl"_s)->text(), QLatin1StringView(row.tokenUrl));
        QCOMPARE(parts.edit(u"apiBase"_s)->isReadOnly(), key != u"custom"_s);
        QCOMPARE(parts.find<QComboBox>(u"region"_s)->isVisible(), key == u"commercial"_s);
    }
    parts.choose(u"environment"_s, u"commercial"_s);
    for (const RegionRow &region : regions()) {
        parts.choose(u"region"_s, QLatin1StringView(region.dataCentre));
        QCOMPARE(parts.edit(u"apiBase"_s)->text(), apiBaseOf(region).toString());
        QCOMPARE(parts.edit(u"tokenUrl"_s)->text(),
            u"https://identity.avepointonlineservices.com/connect/token"_s);
    }
}

void ConnectionUiTest::typedAddressesOutliveAnotherChoice()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    parts.open();
    parts.press(u"addProfile"_s);
    parts.fillIn(u"Own"_s);
    parts.choose(u"environment"_s, u"gov"_s);
    parts.choose(u"environment"_s, u"custom"_s);
    QCOMPARE(parts.edit(u"apiBase"_s)->text(), parts.server.url().toString());
    QCOMPARE(parts.edit(u"tokenUrl"_s)->text(), parts.server.url(u"/connect/token"_s).toString());
}

void ConnectionUiTest::secretIsMaskedAndStaysOutOfTheClipboard()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    parts.open();
    parts.press(u"addProfile"_s);
    parts.type(u"secret"_s, typedSecret);
    QLineEdit *edit = parts.edit(u"secret"_s);
    const auto *plain = parts.find<WrappingText>(u"revealedSecret"_s);
    QGuiApplication::clipboard()->setText(u"before"_s);
    for (const bool revealed : {false, true}) {
        if (revealed)
            parts.press(u"revealSecret"_s);
        QCOMPARE(plain->isVisible(), revealed);
        QVERIFY(!edit->displayText().contains(typedSecret));
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Insert, Qt::ControlModifier);
        QCOMPARE(edit->text(), typedSecret);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(plain->textInteractionFlags(), Qt::TextInteractionFlags(Qt::NoTextInteraction));
    }
    QCOMPARE(plain->text(), typedSecret);
    QTest::keyClick(edit, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    parts.type(u"secret"_s, typedSecret);
    QCOMPARE(plain->text(), typedSecret);
    parts.press(u"revealSecret"_s);
    QVERIFY(!plain->isVisible());
    QVERIFY(plain->text().isEmpty());
}

void ConnectionUiTest::storedSecretCanBeReplacedOrKept()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    const Profile profile = parts.stored(u"Acme"_s, true);
    parts.open();
    parts.dialog->editProfile(profile.id);
    QVERIFY(!parts.edit(u"secret"_s)->isVisible());
    QStringList words;
    for (const auto *label : parts.dialog->findChildren<QLabel *>())
        words << label->text();
    QVERIFY(words.contains(u"A secret is stored since 12 Nov 2026."_s));
    parts.press(u"replaceSecret"_s);
    QTRY_VERIFY(parts.edit(u"secret"_s)->hasFocus());
    parts.type(u"secret"_s, u"other"_s);
    parts.press(u"keepSecret"_s);
    QVERIFY(!parts.edit(u"secret"_s)->isVisible());
    QVERIFY(parts.edit(u"secret"_s)->text().isEmpty());
    QVERIFY(!parts.dialog->findChild<ProfileEditor *>()->isChanged());
}

void ConnectionUiTest::savesProfileAndSecret()
{
    NEEDS_KEYRING("unlocked");
    Parts parts;
    parts.open();
    QSignalSpy saved(parts.dialog.get(), &ProfilesDialog::profileSaved);
    parts.press(u"addProfile"_s);
    parts.fillIn(u"Acme Partners"_s);
    parts.choose(u"timestamps"_s, u"iso"_s);
    parts.press(u"saveProfile"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, longWait);
    const auto profile = parts.profiles.byName(u"Acme Partners"_s);
    QVERIFY(profile);
    QCOMPARE(saved[0][0].toString(), profile->id);
    QCOMPARE(profile->secretStoredOn, QDate::currentDate());
    QCOMPARE(profile->timestamps, u"iso"_s);
    QCOMPARE(profile->apiBase, parts.server.url());
    CredentialStore another(service);
    QCOMPARE(secretIn(readOf(another, profile->id, true)), typedSecret.toUtf8());
    QVERIFY(parts.edit(u"secret"_s)->text().isEmpty());
    auto *list = parts.find<QListWidget>(u"profiles"_s);
    QVERIFY(list->isVisible());
    QVERIFY(list->currentItem()->text().startsWith(u"Acme Partners"_s));
}

void ConnectionUiTest::keepsThePassageOfTheSecretOutOfTheFile()
{
    NEEDS_KEYRING("unlocked");
    Parts parts;
    parts.open();
    QSignalSpy saved(parts.dialog.get(), &ProfilesDialog::profileSaved);
    parts.press(u"addProfile"_s);
    parts.fillIn(u"Acme"_s);
    parts.press(u"saveProfile"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, longWait);
    QFile file(parts.folder.filePath(u"profiles.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Acme"));
    for (const QByteArray &form : {typedSecret.toUtf8(), typedSecret.toUtf8().toBase64(),
             typedSecret.toUtf8().toPercentEncoding(), QByteArray("s3cret")})
        QVERIFY(!bytes.contains(form));
}

void ConnectionUiTest::changingANameAsksForNoSecret()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    const Profile profile = parts.stored(u"Acme"_s, true);
    parts.open();
    QSignalSpy saved(parts.dialog.get(), &ProfilesDialog::profileSaved);
    parts.dialog->editProfile(profile.id);
    parts.type(u"name"_s, u"Acme Partners"_s);
    parts.press(u"saveProfile"_s);
    QCOMPARE(saved.size(), 1);
    Profile renamed = profile;
    renamed.name = u"Acme Partners"_s;
    QCOMPARE(*parts.profiles.byId(profile.id), renamed);
}

void ConnectionUiTest::signsInWithACertificate()
{
    NEEDS_KEYRING("unlocked");
    CertificateFiles files;
    files.make();
    const QString file = files.makePfx(u"onboarding"_s, typedSecret);
    Parts parts;
    parts.open();
    QSignalSpy saved(parts.dialog.get(), &ProfilesDialog::profileSaved);
    parts.press(u"addProfile"_s);
    QVERIFY(!parts.edit(u"certificateFile"_s)->isVisible());
    parts.fillIn(u"Acme"_s);
    parts.choose(u"credential"_s, u"certificate"_s);
    QVERIFY(parts.edit(u"certificateFile"_s)->isVisible());
    QVERIFY(parts.edit(u"secret"_s)->text().isEmpty()); // it was not typed as a password
    parts.type(u"certificateFile"_s, file);
    parts.type(u"secret"_s, typedSecret);
    parts.press(u"testConnection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(parts.said().contains(u"It may:"_s), longWait);
    QVERIFY(parts.server.requestsTo("/connect/token").last().body.contains("client_assertion="));
    parts.press(u"saveProfile"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, longWait);
    const auto profile = parts.profiles.byName(u"Acme"_s);
    QVERIFY(profile && profile->usesCertificate());
    QCOMPARE(profile->certificateFile, file);
    QVERIFY(profile->certificateExpiresOn > QDate::currentDate().addDays(360));
    CredentialStore another(service);
    QCOMPARE(secretIn(readOf(another, profile->id, true)), typedSecret.toUtf8());

    parts.dialog->editProfile(profile->id);
    QVERIFY(!parts.find<ProfileEditor>({})->isChanged());
    QVERIFY(!parts.edit(u"secret"_s)->isVisible()); // one is stored
    parts.type(u"certificateFile"_s, u"/another.pfx"_s);
    QVERIFY(parts.edit(u"secret"_s)->isVisible()); // not for this file
    parts.type(u"certificateFile"_s, file);
    QVERIFY(!parts.edit(u"secret"_s)->isVisible());
}

void ConnectionUiTest::certificateThatDoesNotDo()
{
    NEEDS_NO_LOCKED_RUN();
    CertificateFiles files;
    files.make();
    const QString file = files.makePfx(u"onboarding"_s, typedSecret);
    Parts parts;
    parts.open();
    parts.press(u"addProfile"_s);
    parts.fillIn(u"Acme"_s);
    parts.choose(u"credential"_s, u"certificate"_s);
    parts.press(u"saveProfile"_s);
    QVERIFY(parts.problems().first().startsWith(u"Certificate: Choose the certificate file"_s));
    parts.type(u"certificateFile"_s, file);
    parts.type(u"secret"_s, u"wrong"_s);
    parts.press(u"saveProfile"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!parts.problems().isEmpty(), longWait);
    QVERIFY(parts.problems().first().startsWith(u"Password: The password does not open"_s));
    QCOMPARE(parts.edit(u"secret"_s)->text(), u"wrong"_s);
    parts.type(u"certificateFile"_s, files.path(u"onboarding.crt"_s));
    parts.type(u"secret"_s, typedSecret);
    parts.press(u"saveProfile"_s);
    QTRY_VERIFY_WITH_TIMEOUT(parts.problems().join(u' ').contains(u"no private key"_s), longWait);
    QVERIFY(!parts.profiles.byName(u"Acme"_s));
}

void ConnectionUiTest::formerSecretIsNotTakenForAPassword()
{
    NEEDS_KEYRING("unlocked");
    CertificateFiles files;
    files.make();
    Parts parts;
    parts.open();
    QSignalSpy saved(parts.dialog.get(), &ProfilesDialog::profileSaved);
    parts.press(u"addProfile"_s);
    parts.fillIn(u"Acme"_s);
    parts.press(u"saveProfile"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, longWait);
    const QString id = parts.profiles.byName(u"Acme"_s)->id;
    parts.dialog->editProfile(id);
    parts.choose(u"credential"_s, u"certificate"_s);
    parts.type(u"certificateFile"_s, files.makePem(u"onboarding"_s)); // which has no password
    parts.press(u"saveProfile"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, longWait);
    CredentialStore another(service);
    QVERIFY(std::holds_alternative<CredentialAbsent>(readOf(another, id, false)));
    QVERIFY(!parts.profiles.byId(id)->secretStoredOn.isValid());

    parts.dialog->editProfile(id);
    parts.press(u"testConnection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(parts.said().contains(u"It may:"_s), longWait);
}

void ConnectionUiTest::withoutKeyringItSaysSo()
{
    NEEDS_KEYRING("no-bus");
    Parts parts;
    parts.open();
    QSignalSpy saved(parts.dialog.get(), &ProfilesDialog::profileSaved);
    parts.press(u"addProfile"_s);
    parts.fillIn(u"Acme"_s);
    parts.press(u"saveProfile"_s);
    QTRY_VERIFY_WITH_TIMEOUT(parts.offer(u"Retry"_s), longWait);
    QVERIFY(parts.said().contains(u"its secret is not"_s));
    QCOMPARE(saved.size(), 0);
    // Nothing typed is lost, and a second try makes no second profile.
    QCOMPARE(parts.edit(u"secret"_s)->text(), typedSecret);
    QTest::mouseClick(parts.offer(u"Retry"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!parts.said().isEmpty(), longWait);
    QCOMPARE(parts.profiles.all().size(), 2);
    QVERIFY(!parts.profiles.byName(u"Acme"_s)->secretStoredOn.isValid());

    QTest::mouseClick(parts.offer(u"Use for this run only"_s), Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    const CredentialRead read = readOf(parts.credentials, saved[0][0].toString(), false);
    QCOMPARE(secretIn(read), typedSecret.toUtf8());
    QVERIFY(std::get<CredentialFound>(read).forThisRunOnly);
    QVERIFY(parts.edit(u"secret"_s)->text().isEmpty());
}

void ConnectionUiTest::waitsForTheKeyring()
{
    NEEDS_KEYRING("unlocked");
    const int keyring = qEnvironmentVariableIntValue("KEYRING_PID");
    QVERIFY(keyring > 1);
    Parts parts;
    parts.open();
    QSignalSpy saved(parts.dialog.get(), &ProfilesDialog::profileSaved);
    parts.press(u"addProfile"_s);
    parts.fillIn(u"Acme"_s);
    QCOMPARE(kill(keyring, SIGSTOP), 0);
    const auto goOn = qScopeGuard([keyring] { kill(keyring, SIGCONT); });
    parts.press(u"saveProfile"_s);
    QVERIFY(parts.notice() && parts.notice()->isBusy());
    QVERIFY(!parts.find(u"saveProfile"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(parts.notice()->text().startsWith(u"Waiting for the keyring"_s), longWait);
    QTest::mouseClick(parts.offer(u"Use for this run only"_s), Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(secretIn(readOf(parts.credentials, saved[0][0].toString(), false)), typedSecret.toUtf8());
    kill(keyring, SIGCONT);
}

/// Three runs of the test: "prepare" stores, "locked" cannot, "after" finds what was there before.
void ConnectionUiTest::lockedKeyring()
{
    const QByteArray state = keyringState();
    if (state == "unlocked" || state == "no-bus")
        QSKIP("for another state of the keyring");
    Parts parts;
    Profile profile = parts.stored(u"Acme"_s, true);
    if (const auto failure = parts.profiles.remove(profile.id))
        QFAIL(qPrintable(*failure));
    profile.id = lockedId;
    QVERIFY(!parts.profiles.save(profile));
    parts.open();
    QSignalSpy saved(parts.dialog.get(), &ProfilesDialog::profileSaved);
    if (state == "after") {
        QCOMPARE(secretIn(readOf(parts.credentials, lockedId, true)), QByteArray("first secret"));
        return;
    }
    parts.dialog->editProfile(lockedId);
    parts.press(u"replaceSecret"_s);
    parts.type(u"secret"_s, state == "prepare" ? u"first secret"_s : u"second secret"_s);
    parts.press(u"saveProfile"_s);
    if (state == "prepare") {
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, longWait);
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(parts.offer(u"Retry"_s), longWait);
    QCOMPARE(saved.size(), 0);
    QCOMPARE(parts.edit(u"secret"_s)->text(), u"second secret"_s);
    QTest::mouseClick(parts.offer(u"Use for this run only"_s), Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(secretIn(readOf(parts.credentials, lockedId, true)), QByteArray("second secret"));
}

void ConnectionUiTest::testSaysWhatItMayDo()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    parts.open();
    parts.press(u"addProfile"_s);
    parts.fillIn(u"Acme"_s);
    parts.press(u"testConnection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!parts.said().isEmpty(), longWait);
    const QString said = parts.said();
    for (const char *part : {"works", "add services to customers", "elements.license.readwrite.all",
             "see the list of customers", "60 minutes"})
        QVERIFY2(said.contains(QLatin1StringView(part)), qPrintable(said));
    const QByteArray asked = parts.server.requestsTo("/connect/token").constLast().body;
    QVERIFY(asked.contains("scope=elements.license.readwrite.all"));
    QVERIFY(asked.contains("client_id=3f2a0c1e"));
}

void ConnectionUiTest::testNamesAMissingPermission()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    parts.server.play("/connect/token", {tokenWith("elements.customers.read.all")});
    parts.open();
    parts.press(u"addProfile"_s);
    parts.fillIn(u"Acme"_s);
    parts.press(u"testConnection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!parts.said().isEmpty(), longWait);
    QVERIFY(parts.said().contains(u"elements.license.readwrite.all was not granted"_s));
    QVERIFY(!parts.said().contains(u"works"_s));
}

void ConnectionUiTest::testSaysWhyItFails()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    parts.server.play("/connect/token", {answer(400, R"({"error":"invalid_client"})")});
    parts.open();
    parts.press(u"addProfile"_s);
    parts.fillIn(u"Acme"_s);
    parts.press(u"testConnection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!parts.said().isEmpty(), longWait);
    QVERIFY(parts.said().contains(u"secret"_s));
    QVERIFY(!parts.said().contains(typedSecret));
    QCOMPARE(parts.edit(u"secret"_s)->text(), typedSecret);
    QVERIFY(parts.find(u"saveProfile"_s)->isEnabled());
    QTRY_VERIFY(parts.find(u"testConnection"_s)->hasFocus()); // where it was
}

void ConnectionUiTest::testCanBeCancelled()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    parts.server.play("/connect/token", {Script{}}); // silence
    parts.open();
    parts.press(u"addProfile"_s);
    parts.fillIn(u"Acme"_s);
    parts.press(u"testConnection"_s);
    QVERIFY(parts.notice()->isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(parts.server.requestsTo("/connect/token").size(), 1, longWait);
    QTest::mouseClick(parts.offer(u"Cancel the test"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!parts.said().isEmpty(), longWait);
    QVERIFY(parts.find(u"testConnection"_s)->isEnabled());
    QCOMPARE(parts.edit(u"secret"_s)->text(), typedSecret);
}

void ConnectionUiTest::testOfTypedValuesStoresNothing()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    const Profile profile = parts.stored(u"Acme"_s, true);
    const QList<Profile> before = parts.profiles.all();
    parts.open();
    parts.dialog->editProfile(profile.id);
    parts.press(u"replaceSecret"_s);
    parts.type(u"secret"_s, typedSecret);
    parts.press(u"testConnection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!parts.said().isEmpty(), longWait);
    QVERIFY(parts.said().contains(u"works"_s));
    QVERIFY(parts.server.requestsTo("/connect/token")
                .constLast()
                .body.contains("client_secret=" + QByteArray("s3cret%2B%26%3D%25")));
    QCOMPARE(parts.profiles.all(), before);
    QVERIFY(secretIn(readOf(parts.credentials, profile.id, true)) != typedSecret.toUtf8());
}

void ConnectionUiTest::sandboxIsFixed()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    static_cast<void>(parts.stored(u"Acme"_s));
    parts.open();
    parts.dialog->select(u"sandbox"_s);
    for (const QString &name : {u"editProfile"_s, u"duplicateProfile"_s, u"deleteProfile"_s}) {
        QVERIFY(!parts.find(name)->isEnabled());
        QVERIFY(!parts.find(name)->accessibleDescription().isEmpty());
    }
    parts.dialog->editProfile(u"sandbox"_s);
    QVERIFY(parts.find<QListWidget>(u"profiles"_s)->isVisible());
    QTest::keyClick(parts.find<QListWidget>(u"profiles"_s), Qt::Key_Down);
    QVERIFY(parts.find(u"editProfile"_s)->isEnabled());
}

void ConnectionUiTest::duplicateIsNewAndUnsaved()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    const Profile profile = parts.stored(u"Acme"_s, true);
    parts.open();
    parts.dialog->select(profile.id);
    parts.press(u"duplicateProfile"_s);
    QCOMPARE(parts.edit(u"name"_s)->text(), u"Acme (copy)"_s);
    QCOMPARE(parts.edit(u"apiBase"_s)->text(), profile.apiBase.toString());
    QVERIFY(parts.edit(u"secret"_s)->isVisible()); // a secret is never copied
    QCOMPARE(parts.profiles.all().size(), 2);
    parts.press(u"saveProfile"_s);
    QCOMPARE(parts.problems().size(), 1);
    QVERIFY(parts.problems().constFirst().startsWith(u"Client secret: "_s));
}

void ConnectionUiTest::deleteAsksFirst()
{
    NEEDS_KEYRING("unlocked");
    Parts parts;
    Profile profile = parts.stored(u"Acme"_s, true);
    std::optional<CredentialChange> written;
    parts.credentials.write(profile.id, Secret(typedSecret.toUtf8()), this,
        [&](const CredentialChange &change) { written = change; });
    QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), longWait);
    parts.open();
    QSignalSpy removed(parts.dialog.get(), &ProfilesDialog::profileRemoved);
    parts.dialog->select(profile.id);
    parts.press(u"deleteProfile"_s);
    QVERIFY(parts.notice()->text().contains(u"Acme"_s));
    QTest::mouseClick(parts.offer(u"Keep it"_s), Qt::LeftButton);
    QVERIFY(!parts.notice());
    QCOMPARE(parts.profiles.all().size(), 2);
    parts.press(u"deleteProfile"_s);
    QTest::mouseClick(parts.offer(u"Delete"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, longWait);
    QCOMPARE(parts.profiles.all().size(), 1);
    CredentialStore another(service);
    QCOMPARE(secretIn(readOf(another, profile.id, false)), QByteArray("(not found)"));
}

void ConnectionUiTest::deleteWithoutKeyring()
{
    NEEDS_KEYRING("no-bus");
    Parts parts;
    const Profile profile = parts.stored(u"Acme"_s, true);
    parts.open();
    QSignalSpy removed(parts.dialog.get(), &ProfilesDialog::profileRemoved);
    parts.dialog->select(profile.id);
    parts.press(u"deleteProfile"_s);
    QTest::mouseClick(parts.offer(u"Delete"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(parts.offer(u"Retry"_s), longWait);
    QCOMPARE(parts.profiles.all().size(), 2);
    QTest::mouseClick(parts.offer(u"Delete it, leave the secret in the keyring"_s), Qt::LeftButton);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(parts.profiles.all().size(), 1);
}

void ConnectionUiTest::escapeLosesNothing()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    parts.open();
    auto *list = parts.find<QListWidget>(u"profiles"_s);
    parts.press(u"addProfile"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(list->isVisible()); // nothing was typed
    parts.press(u"addProfile"_s);
    parts.type(u"name"_s, u"Acme"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QCOMPARE(parts.edit(u"name"_s)->text(), u"Acme"_s);
    QTest::mouseClick(parts.offer(u"Keep editing"_s), Qt::LeftButton);
    QVERIFY(!parts.notice());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::mouseClick(parts.offer(u"Discard the changes"_s), Qt::LeftButton);
    QVERIFY(list->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!parts.dialog->isVisible());
}

void ConnectionUiTest::everythingByKeyboardAndNamed()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    const Profile profile = parts.stored(u"Acme"_s, true);
    parts.open();
    parts.dialog->select(profile.id);
    QTRY_COMPARE(faultsOf(parts.dialog.get()).join(u'\n'), QString());
    parts.press(u"editProfile"_s);
    QTRY_COMPARE(faultsOf(parts.dialog.get()).join(u'\n'), QString());
    parts.press(u"replaceSecret"_s);
    QTRY_COMPARE(faultsOf(parts.dialog.get()).join(u'\n'), QString());
    QCOMPARE(accessibleNameOf(parts.edit(u"secret"_s)), u"Client secret"_s);
    parts.type(u"name"_s, QString());
    QTest::keyClick(parts.edit(u"name"_s), Qt::Key_Delete);
    parts.press(u"saveProfile"_s);
    QTRY_COMPARE(faultsOf(parts.dialog.get()).join(u'\n'), QString());
    QVERIFY(parts.find(u"saveProfile"_s)->height() >= 32);
    for (const QLabel *label : parts.dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(u'&'))
            QVERIFY2(label->buddy(), qPrintable(label->text()));
    }
}

void ConnectionUiTest::tabOrderIsReadingOrder()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    parts.open();
    parts.press(u"addProfile"_s);
    QWidget *first = QApplication::focusWidget();
    QCOMPARE(first, parts.edit(u"name"_s));
    int bottom = -1;
    int stops = 0;
    for (QWidget *at = first;;) {
        const QRect place(at->mapTo(parts.dialog.get(), QPoint(0, 0)), at->size());
        // Lower than what came before, or beside it. The scroll area follows the focus.
        QVERIFY2(place.bottom() >= bottom - place.height(), qPrintable(placeOf(at)));
        bottom = place.bottom();
        ++stops;
        QTest::keyClick(at, Qt::Key_Tab);
        at = QApplication::focusWidget();
        if (at == first)
            break;
    }
    // name, environment, region, two addresses, client ID, kind of credential, secret, its button, CA file,
    // its button, timestamps, contract, test, cancel, save
    QCOMPARE(stops, 16);
}

void ConnectionUiTest::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addRow("as it opens") << QSize(660, 700) << 100;
    QTest::addRow("small") << QSize(520, 480) << 100;
    QTest::addRow("doubled font") << QSize(900, 660) << 200;
}

void ConnectionUiTest::nothingIsClipped()
{
    NEEDS_NO_LOCKED_RUN();
    QFETCH(QSize, size);
    QFETCH(int, percent);
    const QFont before = QApplication::font();
    const auto restore = qScopeGuard([before] { QApplication::setFont(before); });
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * percent / 100);
    QApplication::setFont(larger);
    Parts parts;
    const Profile profile = parts.stored(u"Acme"_s, true);
    parts.open();
    parts.dialog->resize(size);
    QCOMPARE(parts.dialog->size(), size);
    QTRY_COMPARE(clippedIn(parts.dialog.get()).join(u'\n'), QString());
    parts.dialog->editProfile(profile.id);
    parts.press(u"replaceSecret"_s);
    parts.edit(u"clientId"_s)->clear();
    parts.press(u"saveProfile"_s);
    QTRY_COMPARE(clippedIn(parts.dialog.get()).join(u'\n'), QString());
}

void ConnectionUiTest::followsTheLanguage()
{
    NEEDS_NO_LOCKED_RUN();
    Parts parts;
    parts.open();
    parts.press(u"addProfile"_s);
    parts.choose(u"region"_s, u"de"_s);
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QTRY_VERIFY(parts.find(u"saveProfile"_s)->text().startsWith(u"«"_s));
    QCOMPARE(parts.find<QComboBox>(u"region"_s)->currentData().toString(), u"de"_s);
    QVERIFY(parts.find<QComboBox>(u"region"_s)->currentText().startsWith(u"«"_s));
    QVERIFY(parts.find<QComboBox>(u"environment"_s)->currentText().startsWith(u"«"_s));
    QCOMPARE(parts.find<QComboBox>(u"environment"_s)->findData(u"sandbox"_s), -1);
    for (const FieldRow *row : parts.dialog->findChildren<FieldRow *>())
        QVERIFY(row->label().startsWith(u"«"_s));
    QCoreApplication::removeTranslator(&marking);
    QTRY_VERIFY(!parts.find(u"saveProfile"_s)->text().startsWith(u"«"_s));
    QCOMPARE(parts.edit(u"apiBase"_s)->text(), u"https://graph-de.avepointonlineservices.com"_s);
}

void ConnectionUiTest::pictures()
{
    NEEDS_NO_LOCKED_RUN();
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        Parts parts;
        parts.theme.setAppearance(appearance);
        const QString suffix = appearance == Appearance::Dark ? u"-dark"_s : u"-light"_s;
        Profile production;
        production.name = u"Acme Partners"_s;
        production.environment = u"commercial"_s;
        production.apiBase = QUrl(u"https://graph-us.avepointonlineservices.com"_s);
        production.tokenUrl = QUrl(u"https://identity.avepointonlineservices.com/connect/token"_s);
        production.clientId = u"3f2a0c1e-0000-4000-8000-000000000001"_s;
        production.secretStoredOn = QDate(2026, 11, 12);
        QVERIFY(!parts.profiles.save(production));
        static_cast<void>(parts.stored(u"Mock on my desk"_s));
        parts.open();
        parts.dialog->select(production.id);
        QTRY_COMPARE(clippedIn(parts.dialog.get()).join(u'\n'), QString());
        keepPicture(parts.dialog->grab(), u"profiles"_s + suffix);
        parts.press(u"deleteProfile"_s);
        QTRY_COMPARE(clippedIn(parts.dialog.get()).join(u'\n'), QString());
        keepPicture(parts.dialog->grab(), u"profiles-delete"_s + suffix);
        parts.press(u"editProfile"_s);
        QTRY_COMPARE(clippedIn(parts.dialog.get()).join(u'\n'), QString());
        keepPicture(parts.dialog->grab(), u"profile-editor"_s + suffix);
        parts.choose(u"credential"_s, u"certificate"_s);
        QTRY_COMPARE(clippedIn(parts.dialog.get()).join(u'\n'), QString());
        keepPicture(parts.dialog->grab(), u"profile-certificate"_s + suffix);
        parts.choose(u"credential"_s, u"secret"_s);
        parts.press(u"cancelEditing"_s);
        parts.press(u"addProfile"_s);
        parts.press(u"saveProfile"_s);
        QTRY_COMPARE(clippedIn(parts.dialog.get()).join(u'\n'), QString());
        keepPicture(parts.dialog->grab(), u"profile-problems"_s + suffix);
        parts.fillIn(u"Another desk"_s);
        parts.press(u"testConnection"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!parts.said().isEmpty(), longWait);
        QTRY_COMPARE(clippedIn(parts.dialog.get()).join(u'\n'), QString());
        keepPicture(parts.dialog->grab(), u"profile-tested"_s + suffix);
        parts.press(u"revealSecret"_s);
        parts.press(u"saveProfile"_s);
        if (keyringState() == "no-bus") {
            QTRY_VERIFY_WITH_TIMEOUT(parts.offer(u"Retry"_s), longWait);
            QTRY_COMPARE(clippedIn(parts.dialog.get()).join(u'\n'), QString());
            keepPicture(parts.dialog->grab(), u"profile-no-keyring"_s + suffix);
        }
    }
}

QTEST_MAIN(ConnectionUiTest)
#include "connection_test.moc"
