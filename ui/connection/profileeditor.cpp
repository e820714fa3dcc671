// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/profileeditor.h"

#include "connection/certificate.h"
#include "connection/elsewhere.h"
#include "connection/environment.h"
#include "connection/expirywarning.h"
#include "connection/fieldrow.h"
#include "connection/secretfield.h"
#include "contract/contract.h"
#include "contract/timestamp.h"
#include "problems/problemsummary.h"
#include "theme/actionbutton.h"
#include "theme/notice.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct RowWords
{
    const char *member;
    const char *label;
    const char *help;
};

/// In the order of the form.
constexpr auto rowWords = std::to_array<RowWords>({
    {"name", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "&Name"), ""},
    {"environment", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "&Environment"), ""},
    {"region", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "&Data centre"), ""},
    {"apiBase", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "API &URL"), ""},
    {"tokenUrl", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "T&oken URL"), ""},
    {"clientId", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "&Client ID"),
        QT_TRANSLATE_NOOP(
            "onboard::ProfileEditor", "The application ID of the app registration in AvePoint Elements.")},
    {"credential", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "S&ign in with"), ""},
    {"certificateFile", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "Certi&ficate"),
        QT_TRANSLATE_NOOP(
            "onboard::ProfileEditor", "PFX, or PEM with certificate and private key. It stays where it is.")},
    {"assertion", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "Si&gnature"), ""},
    {"secret", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "Client &secret"),
        QT_TRANSLATE_NOOP("onboard::ProfileEditor", "Kept in the keyring of your computer, nowhere else.")},
    {"caFile", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "C&A file"),
        QT_TRANSLATE_NOOP(
            "onboard::ProfileEditor", "Only where your network uses certificates of its own: a PEM file.")},
    {"timestamps", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "Dates sent &as"),
        QT_TRANSLATE_NOOP("onboard::ProfileEditor",
            "The specification names no unit for dates. Milliseconds are the usual reading; if AvePoint "
            "answers that "
            "a future date has passed (status 11), try another.")},
    {"contract", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "Contrac&t"),
        QT_TRANSLATE_NOOP("onboard::ProfileEditor", "The dated revision of the API that orders follow.")},
});

/// A key as the profile has it, and what it is called.
struct ChoiceRow
{
    const char *key;
    const char *label;
};

constexpr auto credentialKinds = std::to_array<ChoiceRow>({
    {"secret", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "Client secret")},
    {"certificate", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "Certificate")},
});

constexpr auto assertions = std::to_array<ChoiceRow>({
    {"RS256", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "RS256, as AvePoint describes it")},
    {"PS256", QT_TRANSLATE_NOOP("onboard::ProfileEditor", "PS256")},
});

constexpr qsizetype mostSecretBytes = 1500; ///< what CredentialStore takes

QComboBox *dropdown(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

QLineEdit *lineEdit(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(2000);
    return edit;
}

QPushButton *quietButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void choose(QComboBox *box, const QString &key)
{
    box->setCurrentIndex(std::max(0, box->findData(key)));
}

QString keyOf(const QComboBox *box)
{
    return box->currentData().toString();
}

/// Fills a dropdown anew in the person's language; the choice stays.
template <class Rows, class Key, class Label>
void refill(QComboBox *box, const Rows &rows, Key key, Label label)
{
    const QSignalBlocker quiet(box);
    const QString chosen = keyOf(box);
    box->clear();
    for (const auto &row : rows)
        box->addItem(label(row), key(row));
    choose(box, chosen);
}

QWidget *inOneLine(QWidget *editor, QWidget *button)
{
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(editor, 1);
    line->addWidget(button);
    return both;
}

bool isAboutPassword(CertificateFailure::Kind kind)
{
    return kind == CertificateFailure::Kind::PasswordMissing
        || kind == CertificateFailure::Kind::WrongPassword;
}

QString regionOf(const Profile &profile)
{
    for (const RegionRow &row : regions()) {
        if (apiBaseOf(row) == profile.apiBase)
            return QString::fromLatin1(row.dataCentre);
    }
    return {};
}

} // namespace

ProfileEditor::ProfileEditor(ProfileStore &profiles, CredentialStore &credentials, TokenSource &tokens,
    const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_credentials(credentials)
    , m_tokens(tokens)
    , m_theme(theme)
    , m_test(credentials, tokens)
    , m_scroll(new QScrollArea)
    , m_summary(new ProblemSummary(theme))
    , m_name(lineEdit(u"name"_s))
    , m_environment(dropdown(u"environment"_s))
    , m_region(dropdown(u"region"_s))
    , m_apiBase(lineEdit(u"apiBase"_s))
    , m_tokenUrl(lineEdit(u"tokenUrl"_s))
    , m_clientId(lineEdit(u"clientId"_s))
    , m_credential(dropdown(u"credential"_s))
    , m_certificateFile(lineEdit(u"certificateFile"_s))
    , m_browseCertificate(quietButton(u"browseCertificate"_s))
    , m_assertion(dropdown(u"assertion"_s))
    , m_secret(new SecretField)
    , m_caFile(lineEdit(u"caFile"_s))
    , m_browse(quietButton(u"browseCaFile"_s))
    , m_timestamps(dropdown(u"timestamps"_s))
    , m_contract(dropdown(u"contract"_s))
    , m_notice(new Notice(theme))
    , m_testButton(quietButton(u"testConnection"_s))
    , m_cancel(quietButton(u"cancelEditing"_s))
    , m_save(new ActionButton(theme))
{
    m_save->setObjectName(u"saveProfile"_s);
    m_save->setDefault(true);
    build();
    connectEditors();
    retranslate();
    edit({});
}

ProfileEditor::~ProfileEditor() = default;

// ---- what it looks like ------------------------------------------------------------------------------

void ProfileEditor::build()
{
    auto *form = new QWidget;
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(2, 2, 12, 2);
    rows->setSpacing(10);
    rows->addWidget(m_summary);
    m_scroll->setWidget(form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);

    addRow(u"name"_s, m_name);
    addRow(u"environment"_s, m_environment);
    addRow(u"region"_s, m_region);
    addRow(u"apiBase"_s, m_apiBase);
    addRow(u"tokenUrl"_s, m_tokenUrl);
    addRow(u"clientId"_s, m_clientId);
    addRow(u"credential"_s, m_credential);
    addRow(u"certificateFile"_s, inOneLine(m_certificateFile, m_browseCertificate), m_certificateFile);
    addRow(u"assertion"_s, m_assertion);
    addRow(u"secret"_s, m_secret, m_secret->focusWidgetNow());
    addRow(u"caFile"_s, inOneLine(m_caFile, m_browse), m_caFile);
    addRow(u"contract"_s, m_contract);
    addRow(u"timestamps"_s, m_timestamps);
    rows->addStretch(1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_testButton);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_notice);
    column->addLayout(buttons);
}

void ProfileEditor::addRow(const QString &member, QWidget *editor, QWidget *focus)
{
    auto *row = new FieldRow(m_theme, editor, focus ? focus : editor);
    m_rows.insert(member, row);
    m_scroll->widget()->layout()->addWidget(row);
}

void ProfileEditor::connectEditors()
{
    for (QLineEdit *edit : {m_name, m_apiBase, m_tokenUrl, m_clientId, m_certificateFile, m_caFile})
        connect(edit, &QLineEdit::textEdited, this, &ProfileEditor::contentsEdited);
    for (QComboBox *box : {m_assertion, m_timestamps})
        connect(box, &QComboBox::activated, this, &ProfileEditor::contentsEdited);
    connect(m_contract, &QComboBox::currentIndexChanged, this, &ProfileEditor::chooseContract);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &ProfileEditor::chooseEnvironment);
    connect(m_region, &QComboBox::currentIndexChanged, this, &ProfileEditor::chooseEnvironment);
    connect(m_credential, &QComboBox::currentIndexChanged, this, &ProfileEditor::chooseCredential);
    connect(m_certificateFile, &QLineEdit::textChanged, this, &ProfileEditor::chooseCredential);
    for (QLineEdit *edit : {m_apiBase, m_tokenUrl}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_customUrls = {m_apiBase->text(), m_tokenUrl->text()};
        });
    }
    connect(m_secret, &SecretField::edited, this, &ProfileEditor::contentsEdited);
    connect(m_secret, &SecretField::modeChanged, this,
        [this] { m_rows[u"secret"_s]->setFocusWidget(m_secret->focusWidgetNow()); });
    connect(m_browse, &QPushButton::clicked, this, [this] {
        browse(m_caFile, tr("Choose a CA file"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    });
    connect(m_browseCertificate, &QPushButton::clicked, this, [this] {
        browse(m_certificateFile, tr("Choose a certificate with its private key"),
            tr("Certificates with key (*.pfx *.p12 *.pem);;All files (*)"));
    });
    connect(m_testButton, &QPushButton::clicked, this, &ProfileEditor::test);
    connect(m_cancel, &QPushButton::clicked, this, &ProfileEditor::leave);
    connect(m_save, &QPushButton::clicked, this, &ProfileEditor::save);
    connect(&m_test, &ConnectionTest::finished, this, &ProfileEditor::tested);
    connect(&m_credentials, &CredentialStore::waitingForKeyring, this, [this] {
        if (m_storing || m_test.isRunning())
            sayWaiting(tr("Waiting for the keyring. It may be showing a window that asks for its password."));
    });
}

void ProfileEditor::retranslate()
{
    for (const RowWords &words : rowWords) {
        const QString help = *words.help ? tr(words.help) : QString();
        m_rows[QLatin1StringView(words.member)]->setTexts(tr(words.label), help);
    }
    const QSignalBlocker quietEnvironment(m_environment);
    const QSignalBlocker quietRegion(m_region);
    const QString region = keyOf(m_region);
    refill(
        m_environment, environments(), [](const EnvironmentRow &row) { return QString::fromLatin1(row.key); },
        [](const EnvironmentRow &row) { return connectionText(row.label); });
    m_environment->removeItem(m_environment->findData(u"sandbox"_s)); // built in, see ProfilesDialog
    refill(
        m_region, regions(), [](const RegionRow &row) { return QString::fromLatin1(row.dataCentre); },
        [](const RegionRow &row) { return connectionText(row.label); });
    m_region->insertItem(0, tr("All (one address for all data centres)"), QString());
    choose(m_region, region);
    refill(
        m_timestamps, timestampUnits(),
        [](const TimestampUnitRow &row) { return QString::fromLatin1(row.key); },
        [](const TimestampUnitRow &row) { return contractText(row.label); });
    refill(
        m_contract, contracts(), [](const Contract *row) { return QString::fromLatin1(row->revision); },
        [](const Contract *row) {
            return tr("%1 – %2", "revision of the contract, what sets it apart")
                .arg(QLatin1StringView(row->revision), contractText(row->about));
        });
    const QSignalBlocker quietCredential(m_credential);
    const auto keyOfChoice = [](const ChoiceRow &row) { return QString::fromLatin1(row.key); };
    const auto labelOfChoice = [](const ChoiceRow &row) { return tr(row.label); };
    refill(m_credential, credentialKinds, keyOfChoice, labelOfChoice);
    refill(m_assertion, assertions, keyOfChoice, labelOfChoice);
    m_browseCertificate->setText(tr("Browse…"));
    m_browseCertificate->setAccessibleName(tr("Browse for the certificate"));
    m_browse->setText(tr("Browse…"));
    m_browse->setAccessibleName(tr("Browse for the CA file"));
    m_testButton->setText(tr("Test connection"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    showCredential();
}

void ProfileEditor::alignLabels()
{
    int widest = 0;
    for (const FieldRow *row : std::as_const(m_rows))
        widest = std::max(widest, row->labelWidth());
    for (FieldRow *row : std::as_const(m_rows))
        row->setLabelWidth(widest);
}

void ProfileEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_checked)
            showProblems(problems());
    } else if (event->type() == QEvent::FontChange) {
        alignLabels();
    }
}

// ---- what is entered ---------------------------------------------------------------------------------

void ProfileEditor::edit(const Profile &profile)
{
    m_storing.reset();
    m_profile = profile;
    m_checked = false;
    showProblems({});
    m_notice->clear();
    setBusy(false);

    m_name->setText(profile.name);
    m_customUrls = {};
    if (profile.environment == "custom"_L1)
        m_customUrls = {profile.apiBase.toString(), profile.tokenUrl.toString()};
    choose(m_environment, profile.environment.isEmpty() ? u"commercial"_s : profile.environment);
    choose(m_region, regionOf(profile));
    showUrls();
    m_clientId->setText(profile.clientId);
    choose(m_credential, profile.credential);
    m_certificateFile->setText(profile.certificateFile);
    choose(m_assertion, profile.assertion);
    m_isCredentialShownNew = false;
    m_secret->begin(profile.secretStoredOn);
    showCredential();
    m_caFile->setText(profile.caFile);
    choose(m_timestamps, profile.timestamps);
    choose(m_contract,
        profile.contract.isEmpty() ? QString::fromLatin1(defaultContract().revision) : profile.contract);
    m_started = entered();
    m_scroll->verticalScrollBar()->setValue(0);
    m_name->setFocus(Qt::OtherFocusReason);
}

Profile ProfileEditor::entered() const
{
    Profile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.environment = keyOf(m_environment);
    profile.apiBase = QUrl(m_apiBase->text().trimmed(), QUrl::StrictMode);
    profile.tokenUrl = QUrl(m_tokenUrl->text().trimmed(), QUrl::StrictMode);
    profile.clientId = m_clientId->text().trimmed();
    profile.credential = keyOf(m_credential);
    profile.certificateFile = usesCertificate() ? m_certificateFile->text().trimmed() : QString();
    profile.assertion = keyOf(m_assertion);
    if (isCredentialNew()) {
        profile.secretStoredOn = {};
        profile.certificateExpiresOn = {};
    }
    profile.caFile = m_caFile->text().trimmed();
    profile.timestamps = keyOf(m_timestamps);
    const QString revision = keyOf(m_contract);
    profile.contract = revision == QLatin1StringView(defaultContract().revision) ? QString() : revision;
    return profile;
}

bool ProfileEditor::isChanged() const
{
    return entered() != m_started || !m_secret->typed().isEmpty();
}

bool ProfileEditor::isCustom() const
{
    return keyOf(m_environment) == "custom"_L1;
}

ProfileEditor::Urls ProfileEditor::publishedUrls() const
{
    const EnvironmentRow *row = environmentNamed(keyOf(m_environment));
    if (!row)
        return {};
    Urls urls{QString::fromLatin1(row->apiBase), QString::fromLatin1(row->tokenUrl)};
    for (const RegionRow &region : regions()) {
        if (keyOf(m_environment) == "commercial"_L1
            && keyOf(m_region) == QLatin1StringView(region.dataCentre))
            urls.api = apiBaseOf(region).toString();
    }
    return urls;
}

void ProfileEditor::showUrls()
{
    const Urls urls = isCustom() ? m_customUrls : publishedUrls();
    m_apiBase->setText(urls.api);
    m_tokenUrl->setText(urls.token);
    m_apiBase->setReadOnly(!isCustom());
    m_tokenUrl->setReadOnly(!isCustom());
    m_rows[u"region"_s]->setVisible(keyOf(m_environment) == "commercial"_L1);
}

void ProfileEditor::chooseEnvironment()
{
    showUrls();
    contentsEdited();
}

bool ProfileEditor::usesCertificate() const
{
    return keyOf(m_credential) == "certificate"_L1;
}

bool ProfileEditor::isCredentialNew() const
{
    if (usesCertificate() != m_profile.usesCertificate())
        return true;
    return usesCertificate() && m_certificateFile->text().trimmed() != m_profile.certificateFile;
}

void ProfileEditor::chooseCredential()
{
    // The stored one belongs to what was chosen before.
    if (isCredentialNew() != m_isCredentialShownNew) {
        m_isCredentialShownNew = !m_isCredentialShownNew;
        m_secret->begin(m_isCredentialShownNew ? QDate() : m_profile.secretStoredOn);
    }
    showCredential();
    contentsEdited();
}

void ProfileEditor::showCredential()
{
    const bool isCertificate = usesCertificate();
    for (const QString &member : {u"certificateFile"_s, u"assertion"_s})
        m_rows[member]->setVisible(isCertificate);
    const QString kept = tr("Kept in the keyring of your computer, nowhere else.");
    m_rows[u"secret"_s]->setTexts(isCertificate ? tr("&Password") : tr("Client &secret"),
        isCertificate ? tr("Empty if the file needs none.") + u' ' + kept : kept);
    QString about = tr("PFX, or PEM with certificate and private key. It stays where it is.");
    if (m_profile.certificateExpiresOn.isValid() && !isCredentialNew())
        about += u' '
            + tr("Valid until %1.").arg(QLocale().toString(m_profile.certificateExpiresOn, u"d MMM yyyy"_s));
    m_rows[u"certificateFile"_s]->setTexts(tr("Certi&ficate"), about);
    alignLabels();
}

/// A unit is asked for only where dates are numbers; the chosen one is kept for when they are again.
void ProfileEditor::chooseContract()
{
    const Contract *contract = contractNamed(keyOf(m_contract));
    m_rows[u"timestamps"_s]->setVisible(!contract || sendsDatesAsNumbers(*contract));
    contentsEdited();
}

void ProfileEditor::goTo(const QString &member)
{
    FieldRow *row = m_rows.value(member);
    if (!row)
        return;
    row->goTo();
    m_scroll->ensureWidgetVisible(row);
}

void ProfileEditor::contentsEdited()
{
    if (m_checked)
        showProblems(problems());
}

QList<ProfileProblem> ProfileEditor::problems() const
{
    const Profile profile = entered();
    QList<ProfileProblem> found = problemsOf(profile);
    const std::optional<Profile> namesake = m_profiles.byName(profile.name);
    if (namesake && namesake->id != profile.id)
        found.append({u"name"_s, tr("Another profile has this name. Choose a name of its own.")});
    const Secret secret = m_secret->typed();
    if (!usesCertificate() && secret.isEmpty() && (profile.id.isEmpty() || isCredentialNew()))
        found.append({u"secret"_s,
            tr("Enter the client secret. AvePoint Elements shows it once, when it is added to the app "
               "registration.")});
    if (secret.reveal().size() > mostSecretBytes)
        found.append({u"secret"_s,
            usesCertificate()
                ? tr("This is too long for a password: at most 1,500 characters.")
                : tr("This is too long for a client secret: at most 1,500 characters. Copy the secret’s "
                     "value alone.")});
    return found;
}

bool ProfileEditor::check()
{
    m_checked = true;
    const QList<ProfileProblem> found = problems();
    showProblems(found);
    if (found.isEmpty())
        return true;
    m_notice->clear();
    for (const ProfileProblem &problem : found) {
        if (!m_rows.contains(problem.member))
            m_notice->say(OutcomeClass::Refused, problem.text);
    }
    if (m_summary->isHidden())
        return false;
    m_scroll->verticalScrollBar()->setValue(0);
    m_summary->setFocus(Qt::OtherFocusReason);
    return false;
}

void ProfileEditor::showProblems(const QList<ProfileProblem> &found)
{
    QList<ProblemSummary::Entry> entries;
    for (const RowWords &words : rowWords) {
        const QString member = QLatin1StringView(words.member);
        const auto first = std::ranges::find(found, member, &ProfileProblem::member);
        m_rows[member]->setProblem(first == found.end() ? QString() : first->text);
        if (first != found.end())
            entries.append(
                {m_rows[member]->label() + u": "_s + first->text, [row = m_rows[member]] { row->goTo(); }});
    }
    m_summary->setEntries(entries);
}

void ProfileEditor::browse(QLineEdit *edit, const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(this, title, edit->text(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, edit](const QString &file) {
        edit->setText(file);
        contentsEdited();
    });
    dialog->open();
}

// ---- saving ------------------------------------------------------------------------------------------

void ProfileEditor::save()
{
    if (m_storing || !check())
        return;
    if (usesCertificate() && (isCredentialNew() || !m_secret->typed().isEmpty()))
        openCertificate();
    else
        keep(entered());
}

/// As signing in will do, so that a file that does not do is known now.
void ProfileEditor::openCertificate()
{
    using Opened = std::variant<QDate, CertificateFailure>;
    m_storing = std::make_unique<QObject>();
    setBusy(true);
    m_notice->sayBusy(tr("Opening the certificate…"), {});
    doElsewhere(
        m_storing.get(),
        [file = entered().certificateFile, password = m_secret->typed()]() -> Opened {
            const CertificateResult read = readCertificate(file, password, QDateTime::currentDateTimeUtc());
            if (const auto *failure = std::get_if<CertificateFailure>(&read))
                return *failure;
            return lastDayOf(std::get<Certificate>(read).facts().notAfter);
        },
        [this](const Opened &opened) {
            m_storing.release()->deleteLater(); // it is the context of this very call
            setBusy(false);
            m_notice->clear();
            if (const auto *failure = std::get_if<CertificateFailure>(&opened)) {
                const QString member = isAboutPassword(failure->kind) ? u"secret"_s : u"certificateFile"_s;
                showProblems({{member, failure->sentence}});
                m_rows[member]->goTo();
                return;
            }
            Profile profile = entered();
            profile.certificateExpiresOn = std::get<QDate>(opened);
            // What was stored for another file would be taken for its password.
            if (m_secret->typed().isEmpty() && !profile.id.isEmpty())
                dropStoredSecret(profile);
            else
                keep(profile);
        });
}

void ProfileEditor::dropStoredSecret(const Profile &profile)
{
    m_storing = std::make_unique<QObject>();
    setBusy(true);
    sayWaiting(tr("Removing the former secret from the keyring…"));
    m_credentials.remove(m_profile.id, m_storing.get(), [this, profile](const CredentialChange &change) {
        m_storing.release()->deleteLater(); // it is the context of this very call
        setBusy(false);
        m_notice->clear();
        if (const auto *failure = std::get_if<CredentialNotDone>(&change)) {
            m_notice->say(OutcomeClass::Change, failure->reason, {{tr("Retry"), [this] { save(); }}});
            return;
        }
        keep(profile);
    });
}

void ProfileEditor::keep(Profile profile)
{
    if (const auto failure = m_profiles.save(profile)) {
        m_notice->say(OutcomeClass::Refused, *failure, {{tr("Retry"), [this] { save(); }}});
        return;
    }
    m_profile = profile;
    m_tokens.forget(profile.id);
    if (m_secret->typed().isEmpty())
        conclude();
    else
        storeSecret();
}

void ProfileEditor::storeSecret()
{
    m_storing = std::make_unique<QObject>();
    setBusy(true);
    sayWaiting(tr("Storing the secret in the keyring…"));
    m_credentials.write(
        m_profile.id, m_secret->typed(), m_storing.get(), [this](const CredentialChange &change) {
            const auto *failure = std::get_if<CredentialNotDone>(&change);
            m_storing.release()->deleteLater(); // it is the context of this very call
            setBusy(false);
            if (failure)
                secretNotStored(failure->reason);
            else
                secretStored();
        });
}

void ProfileEditor::secretStored()
{
    m_profile.secretStoredOn = QDate::currentDate();
    if (const auto failure = m_profiles.save(m_profile)) {
        m_notice->say(OutcomeClass::Refused, *failure, {{tr("Retry"), [this] { save(); }}});
        return;
    }
    conclude();
}

void ProfileEditor::secretNotStored(const QString &reason)
{
    m_notice->say(OutcomeClass::Change,
        reason + u'\n' + tr("The profile is saved, its secret is not. What you typed is still here."),
        {{tr("Retry"), [this] { save(); }}, {tr("Use for this run only"), [this] { keepForThisRun(); }}});
}

void ProfileEditor::sayWaiting(const QString &text)
{
    if (m_test.isRunning())
        m_notice->sayBusy(text, {{tr("Cancel the test"), [this] { m_test.cancel(); }}});
    else
        m_notice->sayBusy(text, {{tr("Use for this run only"), [this] { keepForThisRun(); }}});
}

void ProfileEditor::keepForThisRun()
{
    m_storing.reset();
    setBusy(false);
    m_credentials.keepForThisRun(m_profile.id, m_secret->typed());
    conclude();
}

void ProfileEditor::setBusy(bool busy)
{
    if (busy)
        m_focusBefore = focusWidget();
    m_scroll->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_testButton->setEnabled(!busy);
    // Switching a button off moved the focus away from it.
    if (!busy && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    if (!busy)
        m_focusBefore.clear();
}

void ProfileEditor::conclude()
{
    const QString id = m_profile.id;
    edit(m_profile); // drops the typed secret
    Q_EMIT saved(id);
}

void ProfileEditor::leave()
{
    m_test.cancel();
    if (!isChanged()) {
        Q_EMIT left();
        return;
    }
    m_notice->say(OutcomeClass::Change, tr("What you changed is not saved yet."),
        {{tr("Keep editing"), [this] { m_notice->clear(); }}, {tr("Discard the changes"), [this] {
                                                                   edit(m_profile);
                                                                   Q_EMIT left();
                                                               }}});
}

// ---- testing -----------------------------------------------------------------------------------------

void ProfileEditor::test()
{
    if (m_storing || !check())
        return;
    setBusy(true);
    Profile tested = entered();
    if (isCredentialNew())
        tested.id = QUuid::createUuid().toString(
            QUuid::WithoutBraces); // what is stored for the profile belongs to another credential
    m_test.start(tested, m_secret->typed());
    sayWaiting(tr("Asking for a token. Nothing is ordered by this."));
}

void ProfileEditor::tested(const TokenResult &result)
{
    setBusy(false);
    const TestReport report = reportOf(result, scopeOf(entered()));
    m_notice->say(classOf(report.kind), report.text);
}

} // namespace onboard
