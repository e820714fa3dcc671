// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/tokensource.h"

#include "connection/blanking.h"
#include "connection/clientassertion.h"
#include "connection/elsewhere.h"
#include "connection/overloaded.h"
#include "connection/tokenanswer.h"
#include "log/areas.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QUuid>

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Token)
};

using Kind = TokenFailure::Kind;

struct FormField
{
    QByteArrayView name;
    QByteArrayView value;
};

/// application/x-www-form-urlencoded with every value encoded: a secret may hold "+ & = % /".
Secret formOf(std::span<const FormField> fields)
{
    constexpr qsizetype widest = 3; // of an encoded byte
    qsizetype most = 0;
    for (const FormField &field : fields)
        most += field.name.size() + widest * field.value.size() + 2;
    QByteArray form;
    form.reserve(most); // so that growing leaves no copy of the secret behind
    for (const FormField &field : fields) {
        QByteArray value = field.value.toByteArray();
        QByteArray encoded = value.toPercentEncoding();
        form.append(form.isEmpty() ? "" : "&").append(field.name).append('=').append(encoded);
        wipe(value);
        wipe(encoded);
    }
    Secret body(form);
    wipe(form);
    return body;
}

TokenFailure cancelled()
{
    return {Kind::Cancelled, Texts::tr("Signing in was cancelled."), {}, 0};
}

/// What is said about the credential of a profile, %1 being its name.
struct CredentialTexts
{
    QString absent;
    QString locked;
    QString unavailable; ///< %1: why
    QString damaged;
};

CredentialTexts secretTexts()
{
    return {Texts::tr("No client secret is stored for “%1”. Edit the profile and enter it."),
        Texts::tr("The client secret of “%1” cannot be read, because the keyring is locked. Unlock it and "
                  "try again, or enter the secret for this run only."),
        Texts::tr("%1 Enter the client secret for this run only."),
        Texts::tr("What the keyring holds for “%1” is damaged or was stored by another program. Edit the "
                  "profile and enter the client secret again.")};
}

CredentialTexts passwordTexts()
{
    return {Texts::tr("No password is stored for the certificate of “%1”. Edit the profile and enter it."),
        Texts::tr("The password of the certificate of “%1” cannot be read, because the keyring is locked. "
                  "Unlock it and try again, or enter the password for this run only."),
        Texts::tr("%1 Enter the password of the certificate for this run only."),
        Texts::tr("What the keyring holds for “%1” is damaged or was stored by another program. Edit the "
                  "profile and enter the password of the certificate again.")};
}

std::variant<Secret, TokenFailure> secretOrFailure(
    const CredentialRead &read, const QString &profileName, const CredentialTexts &texts)
{
    using Result = std::variant<Secret, TokenFailure>;
    return std::visit(
        Overloaded{
            [](const CredentialFound &found) -> Result { return found.secret; },
            [&](const CredentialAbsent &) -> Result {
                return TokenFailure{Kind::CredentialAbsent, texts.absent.arg(profileName), {}, 0};
            },
            [&](const CredentialLocked &) -> Result {
                return TokenFailure{Kind::CredentialLocked, texts.locked.arg(profileName), {}, 0};
            },
            [&](const CredentialUnavailable &unavailable) -> Result {
                return TokenFailure{
                    Kind::CredentialUnavailable, texts.unavailable.arg(unavailable.reason), {}, 0};
            },
            [&](const CredentialDamaged &) -> Result {
                return TokenFailure{Kind::CredentialDamaged, texts.damaged.arg(profileName), {}, 0};
            },
        },
        read);
}

/// Opens the certificate and signs with it. Takes up to seconds: not for the GUI thread.
std::variant<Secret, TokenFailure> assertionFor(const Profile &profile, const Secret &password)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CertificateResult read = readCertificate(profile.certificateFile, password, now);
    if (const auto *failure = std::get_if<CertificateFailure>(&read))
        return TokenFailure{Kind::Certificate, failure->sentence, {}, 0};
    const std::optional<Secret> assertion = clientAssertion(std::get<Certificate>(read), signatureOf(profile),
        {profile.clientId, profile.tokenUrl, now, QUuid::createUuid().toString(QUuid::WithoutBraces)});
    if (!assertion)
        return TokenFailure{Kind::Certificate,
            Texts::tr("The certificate of “%1” could not sign. Choose another file in the profile.")
                .arg(profile.name),
            {}, 0};
    return *assertion;
}

} // namespace

/// One request, from the first check to its one answer. Has a manager of its own, so that nothing of it
/// is shared with another profile's proxy or connections.
class TokenSource::Running : public TokenRequest
{
public:
    Running(TokenSource &source, const Profile &profile, const QString &scope, QObject *parent);

    void start();
    void cancel() override;

private:
    void check();
    void askKeyring();
    void takeCredential(const CredentialRead &read);
    void takePassword(const CredentialRead &read);
    void askWithSecret(const Secret &secret);
    void askWithAssertion(const Secret &assertion);
    void ask(const Secret &form);
    void takeAnswer(const CallResult &result);
    void tell(const Exchange &exchange);
    void conclude(const TokenResult &result);

    QPointer<TokenSource> m_source;
    CredentialStore &m_credentials;
    Profile m_profile;
    QString m_scope;
    HttpBounds m_bounds;
    quint64 m_askedAt;
    QSslConfiguration m_tls;
    TokenQuestion m_question;
    bool m_cancelled = false;
    bool m_concluded = false;
    // In the order of their lives: the call reads the buffer, the buffer shows the form's bytes.
    Secret m_form;
    QBuffer m_body;
    QNetworkAccessManager m_network;
    std::unique_ptr<HttpCall> m_call;
};

namespace {

void logEnd(const QString &scope, const TokenResult &result)
{
    const auto *failure = std::get_if<TokenFailure>(&result);
    if (failure && failure->kind != Kind::Cancelled)
        qCWarning(logToken).noquote().nospace()
            << "no token for " << scope << ": kind " << static_cast<int>(failure->kind) << ", HTTP "
            << failure->httpStatus << (failure->error.isEmpty() ? QString() : u", "_s + failure->error);
    else if (const auto *token = std::get_if<Token>(&result))
        qCInfo(logToken).noquote() << (token->isFresh ? "fresh token for" : "held token for") << scope
                                   << "with a life of" << token->lifeSeconds << "s";
}

} // namespace

TokenSource::Running::Running(
    TokenSource &source, const Profile &profile, const QString &scope, QObject *parent)
    : TokenRequest(parent)
    , m_source(&source)
    , m_credentials(source.m_credentials)
    , m_profile(profile)
    , m_scope(scope)
    , m_bounds(source.m_bounds)
    , m_askedAt(source.m_forgotten)
    , m_question{scope, profile.tokenUrl.host(), {}, profile.usesCertificate()}
{ }

void TokenSource::Running::start()
{
    QMetaObject::invokeMethod(
        this, [this] { check(); }, Qt::QueuedConnection);
}

void TokenSource::Running::cancel()
{
    m_cancelled = true;
    if (m_call)
        m_call->cancel();
    else
        QMetaObject::invokeMethod(
            this, [this] { conclude(cancelled()); }, Qt::QueuedConnection);
}

void TokenSource::Running::check()
{
    if (m_cancelled)
        return conclude(cancelled());
    if (const std::optional<QString> refusal = refusalOf(m_profile.tokenUrl))
        return conclude(
            TokenFailure{Kind::Endpoint, Texts::tr("The token URL cannot be used. %1").arg(*refusal), {}, 0});
    if (const std::optional<Token> held = m_source ? m_source->held(m_profile, m_scope) : std::nullopt)
        return conclude(*held);
    const auto tls = tlsOf(m_profile);
    if (const auto *sentence = std::get_if<QString>(&tls))
        return conclude(TokenFailure{Kind::Endpoint, *sentence, {}, 0});
    m_tls = std::get<QSslConfiguration>(tls);
    askKeyring();
}

void TokenSource::Running::askKeyring()
{
    m_credentials.read(m_profile.id, m_profile.secretStoredOn.isValid(), this,
        [this](const CredentialRead &read) { takeCredential(read); });
}

void TokenSource::Running::takeCredential(const CredentialRead &read)
{
    if (m_concluded || m_cancelled)
        return conclude(cancelled());
    if (m_profile.usesCertificate())
        return takePassword(read);
    const auto secret = secretOrFailure(read, m_profile.name, secretTexts());
    if (const auto *failure = std::get_if<TokenFailure>(&secret))
        return conclude(*failure);
    askWithSecret(std::get<Secret>(secret));
}

void TokenSource::Running::takePassword(const CredentialRead &read)
{
    // A file may do without one; then none was ever stored.
    const bool needsNone =
        !m_profile.secretStoredOn.isValid() && !std::holds_alternative<CredentialFound>(read);
    const auto password = needsNone ? std::variant<Secret, TokenFailure>(Secret())
                                    : secretOrFailure(read, m_profile.name, passwordTexts());
    if (const auto *failure = std::get_if<TokenFailure>(&password))
        return conclude(*failure);
    doElsewhere(
        this,
        [profile = m_profile, secret = std::get<Secret>(password)] { return assertionFor(profile, secret); },
        [this](const std::variant<Secret, TokenFailure> &assertion) {
            if (m_concluded || m_cancelled)
                return conclude(cancelled());
            if (const auto *failure = std::get_if<TokenFailure>(&assertion))
                return conclude(*failure);
            askWithAssertion(std::get<Secret>(assertion));
        });
}

void TokenSource::Running::askWithSecret(const Secret &secret)
{
    m_question.secret = secret;
    const QByteArray clientId = m_profile.clientId.toUtf8();
    const QByteArray scope = m_scope.toUtf8();
    ask(formOf(std::to_array<FormField>({
        {"grant_type", "client_credentials"},
        {"client_id", clientId},
        {"client_secret", secret.reveal()},
        {"scope", scope},
    })));
}

void TokenSource::Running::askWithAssertion(const Secret &assertion)
{
    m_question.secret = assertion;
    const QByteArray clientId = m_profile.clientId.toUtf8();
    const QByteArray scope = m_scope.toUtf8();
    ask(formOf(std::to_array<FormField>({
        {"grant_type", "client_credentials"},
        {"client_id", clientId},
        {"client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},
        {"client_assertion", assertion.reveal()},
        {"scope", scope},
    })));
}

void TokenSource::Running::ask(const Secret &form)
{
    m_form = form;
    const QByteArrayView bytes = m_form.reveal();
    m_body.setData(QByteArray::fromRawData(bytes.data(), bytes.size()));
    m_body.open(QIODevice::ReadOnly);

    QNetworkRequest request = hardenedRequest(m_profile.tokenUrl, m_tls, m_bounds);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    setProxyFor(m_network, m_profile.tokenUrl);
    const Sending sending{Purpose::Token, blankedForm(bytes), bytes.size()};
    m_call = std::make_unique<HttpCall>(m_network.post(request, &m_body), m_bounds, sending);
    connect(m_call.get(), &HttpCall::finished, this, &Running::takeAnswer);
}

void TokenSource::Running::takeAnswer(const CallResult &result)
{
    const TokenResult answer = m_cancelled ? TokenResult(cancelled()) : readTokenAnswer(result, m_question);
    if (const auto *token = std::get_if<Token>(&answer); token && m_source)
        m_source->hold({m_profile, m_scope, *token}, m_askedAt);
    tell(result.record.exchange()); // now that the token is in memory, and so recognized
    conclude(answer);
}

void TokenSource::Running::tell(const Exchange &exchange)
{
    if (m_source)
        Q_EMIT m_source->exchanged(exchange);
    Q_EMIT exchanged(exchange);
}

void TokenSource::Running::conclude(const TokenResult &result)
{
    if (std::exchange(m_concluded, true))
        return;
    logEnd(m_scope, result);
    deleteLater();
    Q_EMIT finished(result);
}

TokenSource::TokenSource(CredentialStore &credentials, QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
{ }

TokenSource::~TokenSource() = default;

TokenRequest *TokenSource::request(const Profile &profile, const QString &scope, QObject *parent)
{
    auto *running = new Running(*this, profile, scope, parent);
    running->start();
    return running;
}

void TokenSource::forget(const QString &profileId)
{
    ++m_forgotten;
    m_held.removeIf([&profileId](const Held &held) { return held.profile.id == profileId; });
}

void TokenSource::forget(const QString &profileId, const QString &scope)
{
    m_held.removeIf([&](const Held &held) { return held.profile.id == profileId && held.scope == scope; });
}

std::optional<Token> TokenSource::held(const Profile &profile, const QString &scope) const
{
    const auto found = std::ranges::find_if(
        m_held, [&](const Held &held) { return held.profile == profile && held.scope == scope; });
    if (found == m_held.end() || found->token.renewAt.hasExpired())
        return std::nullopt;
    Token token = found->token;
    token.isFresh = false;
    return token;
}

void TokenSource::hold(const Held &obtained, quint64 askedAt)
{
    if (askedAt != m_forgotten)
        return;
    m_held.removeIf([&obtained](const Held &held) {
        return held.profile.id == obtained.profile.id
            && (held.profile != obtained.profile || held.scope == obtained.scope);
    });
    m_held.append(obtained);
}

} // namespace onboard
