// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/clientassertion.h"

#include "connection/profile.h"
#include "json/boundedjson.h"

namespace onboard {

namespace {

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const Json &json)
{
    return encoded(QByteArray::fromStdString(json.dump()));
}

Json headerOf(const CertificateFacts &facts, SignatureAlgorithm algorithm)
{
    if (algorithm == SignatureAlgorithm::PS256)
        return {{"alg", "PS256"}, {"typ", "JWT"}, {"x5t#S256", encoded(facts.sha256).toStdString()}};
    return {{"alg", "RS256"}, {"typ", "JWT"}, {"x5t", encoded(facts.sha1).toStdString()},
        {"kid", facts.sha1.toHex().toUpper().toStdString()}};
}

Json payloadOf(const AssertionClaims &claims)
{
    const Json client = jsonOf(claims.clientId);
    const qint64 now = claims.now.toSecsSinceEpoch();
    return {{"iss", client}, {"sub", client}, {"aud", claims.audience.toEncoded().toStdString()},
        {"jti", jsonOf(claims.id)}, {"nbf", now - assertionClockSkew.count()}, {"iat", now},
        {"exp", now + assertionLife.count()}};
}

} // namespace

SignatureAlgorithm signatureOf(const Profile &profile)
{
    return profile.assertion == QLatin1StringView("PS256") ? SignatureAlgorithm::PS256
                                                           : SignatureAlgorithm::RS256;
}

std::optional<Secret> clientAssertion(
    const Certificate &certificate, SignatureAlgorithm algorithm, const AssertionClaims &claims)
{
    QByteArray token = encoded(headerOf(certificate.facts(), algorithm)) + '.' + encoded(payloadOf(claims));
    const std::optional<QByteArray> signature = certificate.sign(token, algorithm);
    if (!signature)
        return std::nullopt;
    constexpr qsizetype widest = 2; // of a byte in base64, rounded up
    token.reserve(token.size() + 1 + widest * signature->size()); // so that growing leaves no copy behind
    token.append('.').append(encoded(*signature));
    Secret assertion(token);
    wipe(token);
    return assertion;
}

} // namespace onboard
