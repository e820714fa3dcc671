// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace onboard {

/// The system's proxies. Remembers what it answered: asking the system anew may take long, and the answer may
/// be another one by then.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    /// What Qt takes of the last answer for that address; of the type NoProxy when it was never asked for.
    [[nodiscard]] QNetworkProxy usedFor(const QUrl &url) const;

private:
    QHash<QUrl, QList<QNetworkProxy>> m_answers;
};

} // namespace onboard
