// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/connectiontest.h"
#include "connection/credentialstore.h"
#include "connection/profile.h"
#include "connection/tokensource.h"

#include <QDialog>

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace onboard {

class Notice;
class ProfileEditor;
class Theme;

/// The list of connections, and in the same window the editor of one. All questions and failures stand
/// in the window itself.
class ProfilesDialog : public QDialog
{
    Q_OBJECT
public:
    ProfilesDialog(ProfileStore &profiles, CredentialStore &credentials, TokenSource &tokens,
        const Theme &theme, QWidget *parent = nullptr);
    ~ProfilesDialog() override;

    /// The built-in profile with the URLs at which the sandbox listens, so that it can be tested.
    void setSandbox(const Profile &sandbox);
    void select(const QString &profileId);
    /// Opens the editor at once: what "Connect to AvePoint…" wants.
    void addProfile();
    /// At that member of the profile, where one is named: "contract".
    void editProfile(const QString &profileId, const QString &member = {});
    /// Selects the profile and tests it at once: what a result panel's "Test connection" wants.
    void testProfile(const QString &profileId);

Q_SIGNALS:
    void profileSaved(const QString &id);
    void profileRemoved(const QString &id);

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildListPage();
    [[nodiscard]] QWidget *buildEditorPage();
    void retranslate();
    void refill(const QString &selectedId);
    void updateButtons();
    [[nodiscard]] std::optional<Profile> selected() const;

    void openEditor(const Profile &profile, const QString &title);
    void showList(const QString &selectedId);
    void duplicate();
    void askToDelete();
    void removeSecret(const Profile &profile);
    void removeProfile(const Profile &profile);
    void test();
    void tested(const TokenResult &result);

    ProfileStore &m_profiles;
    CredentialStore &m_credentials;
    TokenSource &m_tokens;
    ConnectionTest m_test;
    Profile m_sandbox;
    QString m_testedScope;
    std::unique_ptr<QObject> m_removing; ///< context of the keyring's answer

    QStackedWidget *m_pages;
    QLabel *m_listTitle;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
    QPushButton *m_testButton;
    QPushButton *m_close;
    Notice *m_notice;
    QLabel *m_editorTitle;
    ProfileEditor *m_editor;
};

} // namespace onboard
