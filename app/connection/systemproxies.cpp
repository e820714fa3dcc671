// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/systemproxies.h"

#include <QNetworkProxyQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

/// One manager serves one host; more than one page's addresses need not be known.
constexpr qsizetype mostAnswers = 100;

/// As Qt chooses: over TLS only what makes a tunnel.
bool isFit(const QNetworkProxy &proxy, bool isTls)
{
    return proxy.isTransparentProxy() || (!isTls && proxy.isCachingProxy());
}

} // namespace

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    QList<QNetworkProxy> answer = systemProxyForQuery(query);
    if (m_answers.size() >= mostAnswers)
        m_answers.clear();
    m_answers.insert(query.url(), answer);
    return answer;
}

QNetworkProxy SystemProxies::usedFor(const QUrl &url) const
{
    const bool isTls = url.scheme() == "https"_L1;
    const QList<QNetworkProxy> answer = m_answers.value(url);
    const auto found =
        std::ranges::find_if(answer, [isTls](const QNetworkProxy &proxy) { return isFit(proxy, isTls); });
    return found == answer.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *found;
}

} // namespace onboard
