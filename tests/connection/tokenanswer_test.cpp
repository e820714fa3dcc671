// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/tokenanswer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onboard;

using Kind = TokenFailure::Kind;

namespace {

const QString scope = u"elements.license.readwrite.all"_s;

TokenQuestion question()
{
    return {scope, u"identity.example"_s, Secret("s3cr3t_value")};
}

CallResult complete(int status, const QByteArray &body)
{
    CallResult result;
    result.end = CallEnd::Complete;
    result.httpStatus = status;
    result.body = body;
    return result;
}

QByteArray tokenBody(const QByteArray &expiresIn)
{
    return R"({"access_token":"abc","token_type":"Bearer","expires_in":)" + expiresIn + '}';
}

TokenFailure failureOf(const TokenResult &result)
{
    const auto *failure = std::get_if<TokenFailure>(&result);
    return failure ? *failure : TokenFailure{Kind::Cancelled, u"(a token)"_s, {}, -1};
}

} // namespace

class TokenAnswerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokenIsRead();
    void tokenNeedsNoScopeNorLife();
    void typeIsReadRegardlessOfCase_data();
    void typeIsReadRegardlessOfCase();
    void whatIsNoTokenIsRefused_data();
    void whatIsNoTokenIsRefused();
    void isRenewedInTime_data();
    void isRenewedInTime();
    void oauthErrorInPlainWords_data();
    void oauthErrorInPlainWords();
    void statusInPlainWords_data();
    void statusInPlainWords();
    void endInPlainWords_data();
    void endInPlainWords();
    void redirectNamesItsTarget();
    void answerThatRepeatsTheSecretIsNotShown_data();
    void answerThatRepeatsTheSecretIsNotShown();
};

void TokenAnswerTest::tokenIsRead()
{
    const TokenResult result = readTokenAnswer(complete(200, R"({
        "access_token": "eyJ.abc-_~+/=", "expires_in": 3600, "token_type": "Bearer",
        "scope": "elements.license.readwrite.all  offline", "more": [1, {}]})"),
        question());
    const auto *token = std::get_if<Token>(&result);
    QVERIFY(token);
    QCOMPARE(token->value.reveal(), QByteArrayView("eyJ.abc-_~+/="));
    QCOMPARE(token->lifeSeconds, 3600);
    QCOMPARE(token->scopes, QStringList({scope, u"offline"_s}));
    QVERIFY(token->isFresh);
    QVERIFY(!token->renewAt.hasExpired());
}

void TokenAnswerTest::tokenNeedsNoScopeNorLife()
{
    const TokenResult result =
        readTokenAnswer(complete(200, R"({"access_token":"a","token_type":"bearer"})"), question());
    const auto *token = std::get_if<Token>(&result);
    QVERIFY(token);
    QVERIFY(token->scopes.isEmpty());
    QCOMPARE(token->lifeSeconds, 0);
    QVERIFY(token->renewAt.hasExpired()); // good for this request only
}

void TokenAnswerTest::typeIsReadRegardlessOfCase_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("good");
    QTest::newRow("Bearer") << QByteArray(R"("Bearer")") << true;
    QTest::newRow("bearer") << QByteArray(R"("bearer")") << true;
    QTest::newRow("BEARER") << QByteArray(R"("BEARER")") << true;
    QTest::newRow("mac") << QByteArray(R"("mac")") << false;
    QTest::newRow("empty") << QByteArray(R"("")") << false;
    QTest::newRow("number") << QByteArray("1") << false;
    QTest::newRow("null") << QByteArray("null") << false;
}

void TokenAnswerTest::typeIsReadRegardlessOfCase()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, good);
    const TokenResult result = readTokenAnswer(
        complete(200, R"({"access_token":"a","expires_in":3600,"token_type":)" + type + '}'), question());
    QCOMPARE(std::holds_alternative<Token>(result), good);
}

void TokenAnswerTest::whatIsNoTokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray("<!doctype html><title>Sign in</title>");
    QTest::newRow("cut") << tokenBody("3600").chopped(1);
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("no token") << QByteArray(R"({"token_type":"Bearer","expires_in":3600})");
    QTest::newRow("no type") << QByteArray(R"({"access_token":"abc","expires_in":3600})");
    QTest::newRow("token twice") << QByteArray(
        R"({"access_token":"a","access_token":"b","token_type":"Bearer","expires_in":3600})");
    QTest::newRow("deep") << QByteArray(R"({"access_token":"a","token_type":"Bearer","x":)")
            + QByteArray(5000, '[') + QByteArray(5000, ']') + '}';
    const auto token = [](const char *name, const QByteArray &json) {
        QTest::newRow(name) << R"({"token_type":"Bearer","expires_in":3600,"access_token":)" + json + '}';
    };
    token("empty token", R"("")");
    token("number as token", "5");
    token("list as token", R"(["a"])");
    token("token with a line break", R"("a\r\nX-Injected: 1")");
    token("token with NUL", R"("a\u0000b")");
    token("token with a blank", R"("a b")");
    token("token with DEL", R"("a\u007fb")");
    token("token with an umlaut", R"("aüb")");
    token("token far too long", '"' + QByteArray(40'000, 'a') + '"');
    for (const char *life : {"0", "-1", "3600.5", "\"3600\"", "null", "true", "1e99", "9223372036854775807",
             "99999999999999999999", "[]"})
        QTest::addRow("life %s", life) << tokenBody(life);
}

void TokenAnswerTest::whatIsNoTokenIsRefused()
{
    QFETCH(QByteArray, body);
    const TokenFailure failure = failureOf(readTokenAnswer(complete(200, body), question()));
    QCOMPARE(failure.kind, Kind::BadAnswer);
    QCOMPARE(failure.httpStatus, 200);
    QVERIFY2(failure.sentence.contains("not a token"_L1), qPrintable(failure.sentence));
}

/// Renewed when less than 5 minutes or a tenth of the life remain (API.md §3.3).
void TokenAnswerTest::isRenewedInTime_data()
{
    QTest::addColumn<QByteArray>("life");
    QTest::addColumn<qint64>("renewAfter"); ///< seconds
    QTest::newRow("one second") << QByteArray("1") << qint64(0);
    QTest::newRow("five minutes") << QByteArray("300") << qint64(0);
    QTest::newRow("ten minutes") << QByteArray("600") << qint64(300);
    QTest::newRow("one hour") << QByteArray("3600") << qint64(3240);
    QTest::newRow("one day") << QByteArray("86400") << qint64(77760);
}

void TokenAnswerTest::isRenewedInTime()
{
    QFETCH(QByteArray, life);
    QFETCH(qint64, renewAfter);
    const QDeadlineTimer before(std::chrono::seconds{renewAfter});
    const TokenResult result = readTokenAnswer(complete(200, tokenBody(life)), question());
    const QDeadlineTimer after(std::chrono::seconds{renewAfter});
    const auto *token = std::get_if<Token>(&result);
    QVERIFY(token);
    QVERIFY(token->renewAt >= before);
    QVERIFY(token->renewAt <= after);
}

void TokenAnswerTest::oauthErrorInPlainWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("invalid_client") << 401 << u"secret has expired"_s;
    QTest::newRow("invalid_scope") << 400 << scope;
    QTest::newRow("unauthorized_client") << 400 << u"environment"_s;
    QTest::newRow("invalid_request") << 400 << u"token URL"_s;
    QTest::newRow("unsupported_grant_type") << 400 << u"token URL"_s;
    QTest::newRow("access_denied") << 403 << scope;
    QTest::newRow("something_new") << 400 << u"something_new"_s;
}

void TokenAnswerTest::oauthErrorInPlainWords()
{
    QFETCH(int, status);
    QFETCH(QString, word);
    const QByteArray error(QTest::currentDataTag());
    const TokenFailure failure = failureOf(readTokenAnswer(
        complete(status, R"({"error":")" + error + R"(","error_description":"Text of a stranger"})"),
        question()));
    QCOMPARE(failure.kind, Kind::Refused);
    QCOMPARE(failure.error, QString::fromLatin1(error));
    QCOMPARE(failure.httpStatus, status);
    QVERIFY2(failure.sentence.contains(word), qPrintable(failure.sentence));
    QVERIFY(!failure.sentence.contains("stranger"_L1) && !failure.sentence.contains("%1"_L1));
}

void TokenAnswerTest::statusInPlainWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("401 without words") << 401 << QByteArray() << Kind::Refused;
    QTest::newRow("403 page") << 403 << QByteArray("<h1>no</h1>") << Kind::Refused;
    QTest::newRow("400 garbage") << 400 << QByteArray("{") << Kind::BadAnswer;
    QTest::newRow("400 error is a number") << 400 << QByteArray(R"({"error":5})") << Kind::BadAnswer;
    QTest::newRow("400 error with markup") << 400 << QByteArray(R"({"error":"<b>x</b>"})") << Kind::BadAnswer;
    QTest::newRow("400 error far too long")
        << 400 << R"({"error":")" + QByteArray(41, 'e') + R"("})" << Kind::BadAnswer;
    QTest::newRow("404") << 404 << QByteArray() << Kind::BadAnswer;
    QTest::newRow("405") << 405 << QByteArray() << Kind::BadAnswer;
    QTest::newRow("407") << 407 << QByteArray() << Kind::NoConnection;
    QTest::newRow("429") << 429 << QByteArray() << Kind::BadAnswer;
    QTest::newRow("500") << 500 << QByteArray() << Kind::BadAnswer;
    QTest::newRow("503") << 503 << QByteArray() << Kind::BadAnswer;
    QTest::newRow("204") << 204 << QByteArray() << Kind::BadAnswer;
    QTest::newRow("a token with 201") << 201 << tokenBody("3600") << Kind::BadAnswer;
    QTest::newRow("a token with 400") << 400 << tokenBody("3600") << Kind::BadAnswer;
    QTest::newRow("a token with 302") << 302 << tokenBody("3600") << Kind::BadAnswer;
}

void TokenAnswerTest::statusInPlainWords()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    const TokenFailure failure = failureOf(readTokenAnswer(complete(status, body), question()));
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.error, QString());
    QCOMPARE(failure.httpStatus, status);
    QVERIFY2(failure.sentence.contains("identity.example"_L1), qPrintable(failure.sentence));
    QVERIFY2(
        failure.sentence.endsWith(u'.') && !failure.sentence.contains(u'%'), qPrintable(failure.sentence));
}

void TokenAnswerTest::endInPlainWords_data()
{
    QTest::addColumn<CallEnd>("end");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("cancelled") << CallEnd::Cancelled << Kind::Cancelled;
    QTest::newRow("deadline") << CallEnd::Deadline << Kind::NoConnection;
    QTest::newRow("inactive") << CallEnd::Inactive << Kind::NoConnection;
    QTest::newRow("too large") << CallEnd::TooLarge << Kind::BadAnswer;
    QTest::newRow("host") << CallEnd::HostNotFound << Kind::NoConnection;
    QTest::newRow("refused") << CallEnd::ConnectionRefused << Kind::NoConnection;
    QTest::newRow("lost") << CallEnd::ConnectionLost << Kind::NoConnection;
    QTest::newRow("TLS") << CallEnd::Tls << Kind::Tls;
    QTest::newRow("proxy") << CallEnd::Proxy << Kind::NoConnection;
    QTest::newRow("compressed") << CallEnd::Unencodable << Kind::BadAnswer;
    QTest::newRow("other") << CallEnd::Other << Kind::NoConnection;
}

/// A call that did not end well has no answer, whatever it seems to hold.
void TokenAnswerTest::endInPlainWords()
{
    QFETCH(CallEnd, end);
    QFETCH(Kind, kind);
    CallResult result = complete(200, tokenBody("3600"));
    result.end = end;
    result.detail = u"The certificate has expired."_s;
    const TokenFailure failure = failureOf(readTokenAnswer(result, question()));
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.sentence.contains(result.detail), kind == Kind::Tls);
    QCOMPARE(failure.sentence.contains("identity.example"_L1), end != CallEnd::Cancelled);
    QVERIFY2(
        failure.sentence.endsWith(u'.') && !failure.sentence.contains(u'%'), qPrintable(failure.sentence));
}

void TokenAnswerTest::redirectNamesItsTarget()
{
    CallResult result = complete(307, {});
    result.headers = {{"location", "https://user:pass@evil.example/token?x=y"}};
    const TokenFailure failure = failureOf(readTokenAnswer(result, question()));
    QCOMPARE(failure.kind, Kind::BadAnswer);
    QVERIFY2(failure.sentence.contains("(evil.example)"_L1), qPrintable(failure.sentence));
    QVERIFY(failure.sentence.contains("not followed"_L1));
    QVERIFY(!failure.sentence.contains("pass"_L1));
}

void TokenAnswerTest::answerThatRepeatsTheSecretIsNotShown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("as error") << 400 << QByteArray(R"({"error":"secret_of_acme"})") << QByteArray();
    QTest::newRow("inside an error") << 400 << QByteArray(R"({"error":"bad_secret_of_acme_"})")
                                     << QByteArray();
    QTest::newRow("as description")
        << 400 << QByteArray(R"({"error":"invalid_client","error_description":"secret_of_acme"})")
        << QByteArray();
    QTest::newRow("as host") << 302 << QByteArray() << QByteArray("https://secret_of_acme.example/");
    QTest::newRow("as body") << 500 << QByteArray("secret_of_acme") << QByteArray();
    QTest::newRow("as token type") << 200
                                   << QByteArray(R"({"access_token":"a","token_type":"secret_of_acme"})")
                                   << QByteArray();
}

void TokenAnswerTest::answerThatRepeatsTheSecretIsNotShown()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, location);
    CallResult result = complete(status, body);
    if (!location.isEmpty())
        result.headers = {{"Location", location}};
    const TokenQuestion asked{scope, u"identity.example"_s, Secret("secret_of_acme")};
    const TokenFailure failure = failureOf(readTokenAnswer(result, asked));
    QVERIFY2(!failure.sentence.contains("secret_of_acme"_L1), qPrintable(failure.sentence));
    QVERIFY2(!failure.error.contains("secret_of_acme"_L1), qPrintable(failure.error));
}

QTEST_GUILESS_MAIN(TokenAnswerTest)
#include "tokenanswer_test.moc"
