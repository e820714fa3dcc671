// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/connectiontest.h"
#include "connection/credentialstore.h"
#include "connection/profile.h"
#include "connection/tokensource.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace onboard {

class ActionButton;
class FieldRow;
class Notice;
class ProblemSummary;
class SecretField;
class Theme;

/// Edits a copy of one profile. What was typed stays until it is saved or given up, whatever fails.
class ProfileEditor : public QWidget
{
    Q_OBJECT
public:
    ProfileEditor(ProfileStore &profiles, CredentialStore &credentials, TokenSource &tokens,
        const Theme &theme, QWidget *parent = nullptr);
    ~ProfileEditor() override;

    /// A profile without an id is a new one.
    void edit(const Profile &profile);
    [[nodiscard]] Profile entered() const;
    [[nodiscard]] bool isChanged() const;

    /// Focuses the editor of a profile's member: "contract".
    void goTo(const QString &member);

    /// Asks in place when something would be lost; `left` follows when nothing is, or when told to discard.
    void leave();

Q_SIGNALS:
    void saved(const QString &id);
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Urls
    {
        QString api;
        QString token;
    };

    void build();
    void addRow(const QString &member, QWidget *editor, QWidget *focus = nullptr);
    void connectEditors();
    void retranslate();
    void alignLabels();

    void chooseEnvironment();
    void chooseCredential();
    void chooseContract();
    void showCredential(); ///< the rows that belong to the chosen way of signing in
    [[nodiscard]] bool usesCertificate() const;
    [[nodiscard]] bool isCredentialNew() const; ///< what the keyring holds does not belong to it
    void showUrls();
    [[nodiscard]] bool isCustom() const;
    [[nodiscard]] Urls publishedUrls() const;

    void contentsEdited();
    [[nodiscard]] QList<ProfileProblem> problems() const;
    [[nodiscard]] bool check(); ///< shows what is wrong; true when nothing is
    void showProblems(const QList<ProfileProblem> &found);

    void save();
    void openCertificate();
    void dropStoredSecret(const Profile &profile);
    void keep(Profile profile);
    void storeSecret();
    void secretStored();
    void secretNotStored(const QString &reason);
    void sayWaiting(const QString &text);
    void keepForThisRun();
    void setBusy(bool busy);
    void conclude();

    void test();
    void tested(const TokenResult &result);
    void browse(QLineEdit *edit, const QString &title, const QString &filter);

    ProfileStore &m_profiles;
    CredentialStore &m_credentials;
    TokenSource &m_tokens;
    const Theme &m_theme;
    ConnectionTest m_test;

    Profile m_profile; ///< as it is stored, or as a new one began
    Profile m_started; ///< as the editors showed it at the beginning
    bool m_isCredentialShownNew = false; ///< the secret's field was emptied for another credential
    Urls m_customUrls; ///< kept while a published environment is chosen
    bool m_checked = false; ///< problems follow the corrections from the first check on (UX.md U2)
    std::unique_ptr<QObject> m_storing; ///< context of the keyring's answer; none: nobody waits for it

    QPointer<QWidget> m_focusBefore; ///< where the focus was when the waiting began

    QScrollArea *m_scroll;
    ProblemSummary *m_summary;
    QMap<QString, FieldRow *> m_rows;
    QLineEdit *m_name;
    QComboBox *m_environment;
    QComboBox *m_region;
    QLineEdit *m_apiBase;
    QLineEdit *m_tokenUrl;
    QLineEdit *m_clientId;
    QComboBox *m_credential;
    QLineEdit *m_certificateFile;
    QPushButton *m_browseCertificate;
    QComboBox *m_assertion;
    SecretField *m_secret;
    QLineEdit *m_caFile;
    QPushButton *m_browse;
    QComboBox *m_timestamps;
    QComboBox *m_contract;
    Notice *m_notice;
    QPushButton *m_testButton;
    QPushButton *m_cancel;
    ActionButton *m_save;
};

} // namespace onboard
