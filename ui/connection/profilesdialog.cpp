// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/profilesdialog.h"

#include "connection/environment.h"
#include "connection/profileeditor.h"
#include "theme/badge.h"
#include "theme/notice.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int pageMargin = 18;
constexpr QSize firstSize(660, 700);

QPushButton *quietButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QLabel *titleLabel()
{
    auto *label = new QLabel;
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    label->setFont(large);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// "■ PRODUCTION · Commercial · graph-us.avepointonlineservices.com"
QString describe(const Profile &profile)
{
    const EnvironmentRow *row = environmentNamed(profile.environment);
    QStringList parts{markedWordOf(profile.stage())};
    if (profile.isSandbox())
        return parts.first() + u" · "_s + ProfilesDialog::tr("built in, no account needed");
    if (row)
        parts << connectionText(row->label);
    parts << profile.apiBase.host();
    if (profile.usesCertificate())
        parts << ProfilesDialog::tr("certificate");
    else if (!profile.hasCredential())
        parts << ProfilesDialog::tr("no secret stored");
    return parts.join(u" · "_s);
}

QString nameOfCopy(const ProfileStore &profiles, const QString &name)
{
    for (int number = 1; number < 1000; ++number) {
        QString copy = number == 1 ? ProfilesDialog::tr("%1 (copy)").arg(name.left(45))
                                   : ProfilesDialog::tr("%1 (copy %2)").arg(name.left(45)).arg(number);
        if (!profiles.byName(copy))
            return copy;
    }
    return {};
}

} // namespace

ProfilesDialog::ProfilesDialog(ProfileStore &profiles, CredentialStore &credentials, TokenSource &tokens,
    const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_credentials(credentials)
    , m_tokens(tokens)
    , m_test(credentials, tokens)
    , m_sandbox(sandboxProfile())
    , m_pages(new QStackedWidget)
    , m_listTitle(titleLabel())
    , m_list(new QListWidget)
    , m_add(quietButton(u"addProfile"_s))
    , m_edit(quietButton(u"editProfile"_s))
    , m_duplicate(quietButton(u"duplicateProfile"_s))
    , m_delete(quietButton(u"deleteProfile"_s))
    , m_testButton(quietButton(u"testProfile"_s))
    , m_close(quietButton(u"close"_s))
    , m_notice(new Notice(theme))
    , m_editorTitle(titleLabel())
    , m_editor(new ProfileEditor(profiles, credentials, tokens, theme))
{
    m_list->setObjectName(u"profiles"_s);
    m_notice->setObjectName(u"notice"_s);
    m_pages->addWidget(buildListPage());
    m_pages->addWidget(buildEditorPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->addWidget(m_pages);
    resize(firstSize);

    connect(m_list, &QListWidget::currentItemChanged, this, &ProfilesDialog::updateButtons);
    connect(m_list, &QListWidget::itemActivated, m_edit, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &ProfilesDialog::addProfile);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto profile = selected())
            editProfile(profile->id);
    });
    connect(m_duplicate, &QPushButton::clicked, this, &ProfilesDialog::duplicate);
    connect(m_delete, &QPushButton::clicked, this, &ProfilesDialog::askToDelete);
    connect(m_testButton, &QPushButton::clicked, this, &ProfilesDialog::test);
    connect(m_close, &QPushButton::clicked, this, &ProfilesDialog::reject);
    connect(&m_test, &ConnectionTest::finished, this, &ProfilesDialog::tested);
    connect(m_editor, &ProfileEditor::left, this, [this] { showList({}); });
    connect(m_editor, &ProfileEditor::saved, this, [this](const QString &id) {
        showList(id);
        Q_EMIT profileSaved(id);
    });
    retranslate();
    refill({});
}

ProfilesDialog::~ProfilesDialog() = default;

QWidget *ProfilesDialog::buildListPage()
{
    auto *page = new QWidget;
    auto *actions = new QVBoxLayout;
    actions->setSpacing(8);
    for (QPushButton *button : {m_add, m_edit, m_duplicate, m_delete, m_testButton})
        actions->addWidget(button);
    actions->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list, 1);
    middle->addLayout(actions);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_close);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_listTitle);
    column->addLayout(middle, 1);
    column->addWidget(m_notice);
    column->addLayout(bottom);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    return page;
}

QWidget *ProfilesDialog::buildEditorPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_editorTitle);
    column->addWidget(m_editor, 1);
    return page;
}

void ProfilesDialog::retranslate()
{
    setWindowTitle(tr("Connections"));
    m_listTitle->setText(tr("Connections"));
    m_list->setAccessibleName(tr("Connections"));
    m_add->setText(tr("&Add…"));
    m_edit->setText(tr("&Edit…"));
    m_duplicate->setText(tr("D&uplicate…"));
    m_delete->setText(tr("&Delete…"));
    m_testButton->setText(tr("&Test connection"));
    m_close->setText(tr("Close"));
}

void ProfilesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        const auto profile = selected();
        refill(profile ? profile->id : QString());
    }
}

void ProfilesDialog::setSandbox(const Profile &sandbox)
{
    m_sandbox = sandbox;
}

void ProfilesDialog::select(const QString &profileId)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == profileId)
            m_list->setCurrentRow(row);
    }
}

std::optional<Profile> ProfilesDialog::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return {};
    const QString id = item->data(Qt::UserRole).toString();
    return id == m_sandbox.id ? m_sandbox : m_profiles.byId(id);
}

void ProfilesDialog::refill(const QString &selectedId)
{
    m_list->clear();
    const QList<Profile> all = m_profiles.all();
    for (const Profile &profile : all) {
        auto *item = new QListWidgetItem(profile.name + u'\n' + describe(profile), m_list);
        item->setData(Qt::UserRole, profile.id);
    }
    m_list->setCurrentRow(0);
    select(selectedId);
    updateButtons();
}

void ProfilesDialog::updateButtons()
{
    const auto profile = selected();
    const bool own = profile && !profile->isSandbox();
    for (QPushButton *button : {m_edit, m_duplicate, m_delete}) {
        button->setEnabled(own);
        button->setToolTip(own ? QString() : tr("The sandbox is built in and cannot be changed."));
        button->setAccessibleDescription(button->toolTip());
    }
    m_testButton->setEnabled(profile.has_value() && !m_test.isRunning());
    if (!m_test.isRunning() && !m_removing)
        m_notice->clear();
}

// ---- the editor --------------------------------------------------------------------------------------

void ProfilesDialog::openEditor(const Profile &profile, const QString &title)
{
    m_test.cancel();
    m_notice->clear();
    m_editorTitle->setText(title);
    m_pages->setCurrentIndex(1);
    m_editor->edit(profile);
}

void ProfilesDialog::addProfile()
{
    openEditor({}, tr("New connection"));
}

void ProfilesDialog::editProfile(const QString &profileId, const QString &member)
{
    const auto profile = m_profiles.byId(profileId);
    if (!profile || profile->isSandbox())
        return;
    openEditor(*profile, profile->name);
    m_editor->goTo(member);
}

void ProfilesDialog::duplicate()
{
    auto copy = selected();
    if (!copy || copy->isSandbox())
        return;
    copy->id.clear();
    copy->secretStoredOn = {};
    copy->certificateExpiresOn = {}; // it was opened with a password that the copy does not have
    copy->name = nameOfCopy(m_profiles, copy->name);
    openEditor(*copy, copy->name);
}

void ProfilesDialog::showList(const QString &selectedId)
{
    const auto before = selected();
    refill(selectedId.isEmpty() && before ? before->id : selectedId);
    m_pages->setCurrentIndex(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProfilesDialog::reject()
{
    if (m_pages->currentIndex() == 1) {
        m_editor->leave();
        return;
    }
    m_test.cancel();
    QDialog::reject();
}

// ---- deleting ----------------------------------------------------------------------------------------

void ProfilesDialog::askToDelete()
{
    const auto profile = selected();
    if (!profile || profile->isSandbox())
        return;
    m_notice->say(OutcomeClass::Change,
        tr("Delete “%1”? Its client secret is removed from the keyring too.").arg(profile->name),
        {{tr("Keep it"), [this] { m_notice->clear(); }},
            {tr("Delete"), [this, gone = *profile] { removeSecret(gone); }}});
}

void ProfilesDialog::removeSecret(const Profile &profile)
{
    m_removing = std::make_unique<QObject>();
    const QList<Notice::Offer> anyway{{tr("Delete anyway"), [this, profile] { removeProfile(profile); }}};
    m_notice->sayBusy(tr("Removing the secret from the keyring…"), anyway);
    m_credentials.remove(profile.id, m_removing.get(), [this, profile](const CredentialChange &change) {
        m_removing.release()->deleteLater(); // it is the context of this very call
        const auto *failure = std::get_if<CredentialNotDone>(&change);
        if (!failure || !profile.secretStoredOn.isValid()) {
            removeProfile(profile);
            return;
        }
        m_notice->say(OutcomeClass::Change,
            failure->reason + u'\n' + tr("“%1” is still here.").arg(profile.name),
            {{tr("Retry"), [this, profile] { removeSecret(profile); }},
                {tr("Delete it, leave the secret in the keyring"),
                    [this, profile] { removeProfile(profile); }},
                {tr("Keep it"), [this] { m_notice->clear(); }}});
    });
}

void ProfilesDialog::removeProfile(const Profile &profile)
{
    m_removing.reset();
    if (const auto failure = m_profiles.remove(profile.id)) {
        m_notice->say(
            OutcomeClass::Refused, *failure, {{tr("Retry"), [this, profile] { removeProfile(profile); }}});
        return;
    }
    m_credentials.forget(profile.id);
    m_tokens.forget(profile.id);
    refill({});
    m_notice->say(OutcomeClass::NotSent, tr("“%1” was deleted.").arg(profile.name));
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT profileRemoved(profile.id);
}

// ---- testing -----------------------------------------------------------------------------------------

void ProfilesDialog::testProfile(const QString &profileId)
{
    select(profileId);
    test();
}

void ProfilesDialog::test()
{
    const auto profile = selected();
    if (!profile)
        return;
    m_testedScope = scopeOf(*profile);
    m_test.start(*profile);
    m_testButton->setEnabled(false);
    m_notice->sayBusy(tr("Asking for a token with “%1”. Nothing is ordered by this.").arg(profile->name),
        {{tr("Cancel the test"), [this] { m_test.cancel(); }}});
}

void ProfilesDialog::tested(const TokenResult &result)
{
    m_testButton->setEnabled(selected().has_value());
    const TestReport report = reportOf(result, m_testedScope);
    m_notice->say(classOf(report.kind), report.text);
}

} // namespace onboard
