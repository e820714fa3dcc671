// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "e2e/echoes.h"

#include "command/exitcode.h"
#include "json/boundedjson.h"

#include <algorithm>

namespace onboard::test {

namespace {

/// Whole forms in eight bits; a piece of a secret, and a text in UTF-16, are nothing that a service gives
/// back.
QList<QByteArray> wholeForms(Sent sent)
{
    QList<QByteArray> forms;
    for (const QByteArray &secret :
        sent == Sent::Both ? QList<QByteArray>{clientSecret, token} : QList<QByteArray>{token}) {
        for (const Form &form : formsOf(secret)) {
            if (!form.name.contains("UTF-16") && !form.name.startsWith("its "))
                forms.append(form.bytes);
        }
        forms.append(("client:" + secret).toBase64());
    }
    return forms;
}

Json jsonList(Sent sent)
{
    Json list = Json::array();
    for (const QByteArray &form : wholeForms(sent))
        list.push_back(form.toStdString());
    return list;
}

QByteArray bytesOf(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

std::string plain(const QByteArray &bytes)
{
    return bytes.toStdString();
}

} // namespace

QByteArray echoedList(Sent sent)
{
    return bytesOf(jsonList(sent));
}

QByteArray echoedErrors()
{
    Json errors = Json::object();
    int field = 0;
    for (const QByteArray &form : wholeForms(Sent::Token))
        errors["Field" + std::to_string(++field)] =
            Json::array({plain("You sent " + form + ", which is wrong.")});
    errors[plain(token)] = Json::array({"The name of this field is what you sent."});
    Json body = Json::object();
    body["message"] = plain("Sent were " + token + " and " + token.toBase64() + '.');
    body["requestId"] = plain(token);
    body["customerId"] = plain(token.toHex());
    body["product"] = plain(token.toPercentEncoding());
    body["errors"] = errors;
    return bytesOf(body);
}

QByteArray echoedStatus(int status)
{
    Json body = Json::object();
    body["status"] = status;
    body["customerId"] = plain(token.toPercentEncoding());
    body["product"] = plain(token);
    body["requestId"] = plain(token.toBase64());
    body["echo"] = jsonList(Sent::Token);
    return bytesOf(body);
}

QByteArray echoedPage(Sent sent)
{
    return "<html><h1>Bad gateway</h1><pre>" + wholeForms(sent).join("</pre>\n<pre>") + "</pre></html>";
}

Headers echoedHeaders(const Headers &more, Sent sent)
{
    const QByteArray &other = sent == Sent::Both ? clientSecret : token;
    return Headers{{"Request-Id", token}, {"WWW-Authenticate", "Bearer error_description=\"" + token + '"'},
               {"X-Echo", other}, {"Set-Cookie", "session=" + other.toPercentEncoding()}}
    + more;
}

QByteArray echoedToken()
{
    Json body = Json::object();
    body["access_token"] = plain(token);
    body["token_type"] = "Bearer";
    body["expires_in"] = 3'600;
    body["scope"] = plain("elements.license.readwrite.all " + token + ' ' + token.toBase64() + ' '
        + clientSecret.toPercentEncoding() + ' ' + clientSecret.toBase64());
    return bytesOf(body);
}

QByteArray echoedOAuthError()
{
    Json body = Json::object();
    body["error"] = plain(clientSecret);
    body["error_description"] = plain("No client has the secret " + clientSecret);
    body["error_uri"] = plain("https://a.example/?secret=" + clientSecret.toPercentEncoding());
    return bytesOf(body);
}

QList<Echo> echoes()
{
    const QList<Script> granted{answer(200, echoedToken(), echoedHeaders({}, Sent::Both))};
    const QByteArray elsewhere = "https://" + token.toHex() + ".example/" + token;
    const auto order = [&](const char *name, const Script &script, int exitCode) {
        return Echo{name, granted, {script}, exitCode};
    };
    const auto refusal = [](const char *name, const Script &script) {
        return Echo{name, {script}, {answer(200, echoedStatus(1))}, ExitNotSent};
    };
    return {
        order("added", answer(200, echoedStatus(1), echoedHeaders()), ExitSuccess),
        order("400", answer(400, echoedErrors(), echoedHeaders()), ExitNotAdded),
        order("401", answer(401, echoedErrors(), echoedHeaders()), ExitNotAdded),
        order("429", answer(429, echoedErrors(), echoedHeaders({{"Retry-After", token}})), ExitNotAdded),
        order("302", answer(302, {}, echoedHeaders({{"Location", elsewhere}})), ExitNotAdded),
        order("502", answer(502, echoedPage(), echoedHeaders()), ExitUnknown),
        order("no JSON", answer(200, echoedPage(), echoedHeaders()), ExitUnknown),
        order("no status", answer(200, echoedList(), echoedHeaders()), ExitUnknown),
        order("lost", Script{{rst()}}, ExitUnknown),
        refusal("token 401", answer(401, echoedOAuthError(), echoedHeaders({}, Sent::Both))),
        refusal("token 400, page", answer(400, echoedPage(Sent::Both), echoedHeaders({}, Sent::Both))),
        refusal("token 307",
            answer(307, {},
                echoedHeaders({{"Location", "https://" + clientSecret.toHex() + ".example/"}}, Sent::Both))),
        refusal("no token", answer(200, echoedList(Sent::Both), echoedHeaders({}, Sent::Both))),
        refusal("token lost", Script{{rst()}}),
    };
}

} // namespace onboard::test
