// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/customerwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Customers)
};

struct ManagementRow
{
    ManagementMode mode;
    const char *text;
};

constexpr auto managementRows = std::to_array<ManagementRow>({
    {ManagementMode::CustomerManages, QT_TRANSLATE_NOOP("Customers", "customer manages")},
    {ManagementMode::PartnerManages, QT_TRANSLATE_NOOP("Customers", "partner manages")},
    {ManagementMode::NotConfigured, QT_TRANSLATE_NOOP("Customers", "management not set up")},
});

QString managementText(const std::optional<ManagementMode> &mode)
{
    if (!mode)
        return {};
    return Texts::tr(std::ranges::find(managementRows, *mode, &ManagementRow::mode)->text);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// What one failure leaves to say: the sentence, and how many there are all the same.
QString failureText(const CustomerDirectory &directory)
{
    QString sentence = directory.failure() ? directory.failure()->sentence : QString();
    if (directory.customers().isEmpty())
        return sentence;
    const QString read =
        Texts::tr("%1 of %2 read.", "numbers of customers")
            .arg(QLocale().toString(directory.customers().size()), QLocale().toString(directory.total()));
    return read + u' ' + sentence;
}

} // namespace

QString entryOf(const Customer &customer)
{
    return joined({customer.organization, customer.id});
}

QString placeOf(const Customer &customer)
{
    return joined({customer.countryOrRegion, managementText(customer.managementMode)});
}

QString summaryOf(const Customer &customer)
{
    return joined({customer.organization, placeOf(customer)});
}

QString progressOf(const CustomerDirectory &directory)
{
    switch (directory.state()) {
    case CustomerDirectory::State::Empty:
        break;
    case CustomerDirectory::State::Reading:
        if (directory.total() <= 0)
            return Texts::tr("Reading your customers…");
        return Texts::tr("%1 of %2 read…", "numbers of customers")
            .arg(QLocale().toString(directory.customers().size()), QLocale().toString(directory.total()));
    case CustomerDirectory::State::Complete:
        return Texts::tr("All %1 read", "number of customers")
            .arg(QLocale().toString(directory.customers().size()));
    case CustomerDirectory::State::Failed:
        return failureText(directory);
    }
    return {};
}

QString whyEmpty(const CustomerDirectory &directory, bool filtered)
{
    switch (directory.state()) {
    case CustomerDirectory::State::Empty:
    case CustomerDirectory::State::Reading:
        return filtered ? Texts::tr("No match so far…") : Texts::tr("Reading your customers…");
    case CustomerDirectory::State::Complete:
        return filtered ? Texts::tr("No customer matches. Type fewer words, or the whole customer ID.")
                        : Texts::tr("There is no customer yet. A customer ID can be typed all the same.");
    case CustomerDirectory::State::Failed:
        return filtered && !directory.customers().isEmpty()
            ? Texts::tr("None of those that were read matches. The customer ID can be typed.")
            : Texts::tr("The customers could not be read. The customer ID can be typed.");
    }
    return {};
}

QString inWords(const CurrentService &service)
{
    QStringList parts{service.service};
    if (!service.purchasedUserSeats.isEmpty())
        parts.append(Texts::tr("seats: %1").arg(service.purchasedUserSeats));
    if (!service.expirationDate.isEmpty())
        parts.append(Texts::tr("until %1", "a day").arg(dayText(service.expirationDate)));
    return parts.join(u", "_s);
}

QString dayText(const QString &iso)
{
    const QDate day = QDate::fromString(iso.first(std::min<qsizetype>(iso.size(), 10)), Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : iso;
}

} // namespace onboard
