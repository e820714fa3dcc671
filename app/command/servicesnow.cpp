// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/servicesnow.h"

#include "command/interruption.h"

#include <QEventLoop>

namespace onboard {

ServicesNow readServicesNow(
    TokenSource &tokens, const Profile &profile, const QString &customerId, std::chrono::milliseconds longest)
{
    ServicesNow now;
    ServicesReader reader(tokens);
    QEventLoop loop; // goes before the reader: what comes later meets nobody
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::requested, &loop, [&] {
        now.isInterrupted = true;
        loop.quit();
    });
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    reader.readServices(
        profile, customerId, &loop,
        [&](const ServicesRead &read) {
            now.read = read;
            loop.quit();
        },
        [&](const Exchange &exchange) { now.exchanges.append(exchange); });
    loop.exec();
    return now;
}

} // namespace onboard
