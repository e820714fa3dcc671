// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/connectiontest.h"

#include "contract/contract.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(onboard::ConnectionTest)
};

struct ScopeRow
{
    const char *scope;
    const char *words;
};

/// API.md §9; others are shown by their name alone.
constexpr auto scopeRows = std::to_array<ScopeRow>({
    {"elements.license.readwrite.all",
        QT_TRANSLATE_NOOP("onboard::ConnectionTest", "add services to customers")},
    {"elements.license.read.all",
        QT_TRANSLATE_NOOP("onboard::ConnectionTest", "see customers’ services and seats")},
    {"elements.customers.read.all",
        QT_TRANSLATE_NOOP("onboard::ConnectionTest", "see the list of customers")},
    {"elements.customers.readwrite.all", QT_TRANSLATE_NOOP("onboard::ConnectionTest", "add customers")},
    {"elements.jobs.read.all", QT_TRANSLATE_NOOP("onboard::ConnectionTest", "see jobs")},
    {"elements.cbprotected.read.all", QT_TRANSLATE_NOOP("onboard::ConnectionTest", "see protected data")},
});

constexpr qsizetype mostScopes = 12; ///< an answer could list any number

QString wordsOf(const QString &scope)
{
    const auto row = std::ranges::find_if(
        scopeRows, [&](const ScopeRow &known) { return scope == QLatin1StringView(known.scope); });
    return row == scopeRows.end() ? scope.left(80) : Texts::tr(row->words) + u" ("_s + scope + u')';
}

QString lifetimeOf(qint64 seconds)
{
    constexpr qint64 day = 86'400;
    const int bounded = static_cast<int>(std::clamp<qint64>(seconds, 0, 30 * day));
    if (bounded < 120)
        return Texts::tr("A token lasts %n seconds.", nullptr, bounded);
    return Texts::tr("A token lasts %n minutes.", nullptr, bounded / 60);
}

TestReport reportOf(const Token &token, const QString &scope)
{
    if (token.scopes.isEmpty())
        return {TestReport::Kind::Works,
            Texts::tr(
                "The connection works: the client ID and its secret were accepted. The answer does not list "
                "permissions; asked for was: %1.")
                    .arg(wordsOf(scope))
                + u'\n' + lifetimeOf(token.lifeSeconds)};
    if (!token.scopes.contains(scope))
        return {TestReport::Kind::LacksPermission,
            Texts::tr("The client ID and its secret were accepted, but the permission %1 was not granted. "
                      "Add it to the "
                      "app registration, then test again.")
                .arg(scope)};
    QStringList lines{Texts::tr("The connection works. It may:")};
    for (const QString &granted : token.scopes.first(std::min(token.scopes.size(), mostScopes)))
        lines << u"• "_s + wordsOf(granted);
    lines << lifetimeOf(token.lifeSeconds);
    return {TestReport::Kind::Works, lines.join(u'\n')};
}

TestReport::Kind kindOf(TokenFailure::Kind kind)
{
    switch (kind) {
    case TokenFailure::Kind::CredentialAbsent:
    case TokenFailure::Kind::CredentialLocked:
    case TokenFailure::Kind::CredentialUnavailable:
    case TokenFailure::Kind::CredentialDamaged:
    case TokenFailure::Kind::Certificate:
        return TestReport::Kind::CredentialMissing;
    case TokenFailure::Kind::Cancelled:
        return TestReport::Kind::Cancelled;
    case TokenFailure::Kind::Endpoint:
    case TokenFailure::Kind::NoConnection:
    case TokenFailure::Kind::Tls:
    case TokenFailure::Kind::Refused:
    case TokenFailure::Kind::BadAnswer:
        break;
    }
    return TestReport::Kind::Fails;
}

} // namespace

TestReport reportOf(const TokenResult &result, const QString &scope)
{
    if (const auto *token = std::get_if<Token>(&result))
        return reportOf(*token, scope);
    const auto &failure = std::get<TokenFailure>(result);
    return {kindOf(failure.kind), failure.sentence};
}

OutcomeClass classOf(TestReport::Kind kind)
{
    switch (kind) {
    case TestReport::Kind::Works:
        return OutcomeClass::Success;
    case TestReport::Kind::LacksPermission:
    case TestReport::Kind::CredentialMissing:
        return OutcomeClass::Change;
    case TestReport::Kind::Cancelled:
        return OutcomeClass::NotSent;
    case TestReport::Kind::Fails:
        break;
    }
    return OutcomeClass::Refused;
}

QString scopeOf(const Profile &profile)
{
    const Contract *contract = contractNamed(profile.contract);
    return QString::fromLatin1((contract ? *contract : defaultContract()).scope);
}

ConnectionTest::ConnectionTest(CredentialStore &credentials, TokenSource &tokens, QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
    , m_tokens(tokens)
{ }

ConnectionTest::~ConnectionTest()
{
    clearAway();
}

void ConnectionTest::start(Profile profile, const Secret &typed)
{
    clearAway();
    if (!typed.isEmpty()) {
        m_borrowedId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        profile.id = m_borrowedId;
        m_credentials.keepForThisRun(m_borrowedId, typed);
    }
    m_tokens.forget(profile.id); // a held token would prove nothing
    m_running = m_tokens.request(profile, scopeOf(profile), this);
    connect(m_running, &TokenRequest::finished, this, [this](const TokenResult &result) {
        clearAway();
        Q_EMIT finished(result);
    });
}

void ConnectionTest::cancel()
{
    if (m_running)
        m_running->cancel();
}

void ConnectionTest::clearAway()
{
    if (m_running) {
        disconnect(m_running, nullptr, this, nullptr);
        m_running->cancel();
    }
    m_running.clear();
    if (m_borrowedId.isEmpty())
        return;
    m_credentials.forget(m_borrowedId);
    m_tokens.forget(m_borrowedId);
    m_borrowedId.clear();
}

} // namespace onboard
