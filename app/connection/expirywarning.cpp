// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/expirywarning.h"

#include <QCoreApplication>
#include <QLocale>

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

} // namespace

std::optional<QString> expiryWarningOf(const Profile &profile, QDate today)
{
    const QDate last = profile.certificateExpiresOn;
    if (!profile.usesCertificate() || !last.isValid())
        return std::nullopt;
    const qint64 days = today.daysTo(last);
    if (days > expiryWarningDays)
        return std::nullopt;
    const QString date = QLocale().toString(last, QLocale::LongFormat);
    if (days < 0)
        return Texts::tr("The certificate of “%1” expired on %2. Add a new one to the app registration and "
                         "choose its file in the profile.")
            .arg(profile.name, date);
    if (days == 0)
        return Texts::tr("The certificate of “%1” expires today. Add a new one to the app registration and "
                         "choose its file in the profile.")
            .arg(profile.name);
    return Texts::tr("The certificate of “%1” expires in %n day(s), on %2. Add a new one to the app "
                     "registration and choose its file in the profile.",
        nullptr, static_cast<int>(days))
        .arg(profile.name, date);
}

QDate lastDayOf(const QDateTime &notAfter)
{
    return notAfter.toLocalTime().date();
}

} // namespace onboard
