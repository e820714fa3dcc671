// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/servicescomparison.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ServicesComparison)
};

// ---- which services are meant ------------------------------------------------------------------------

/// Letters and digits alone: the documentation writes one name with a comma here and a dash there.
QString levelled(const QString &name)
{
    QString letters = name.toCaseFolded();
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

const Choice *productNamed(const Contract &contract, const QString &product)
{
    const Field *field = fieldOf(contract, QString::fromLatin1(contract.product));
    if (!field)
        return nullptr;
    const auto found = std::ranges::find_if(field->choices, [&](const Choice &choice) {
        return product.compare(QLatin1StringView(choice.name), Qt::CaseInsensitive) == 0;
    });
    return found == field->choices.end() ? nullptr : &*found;
}

/// What AvePoint may call the product.
QStringList namesOf(const Contract &contract, const QString &product)
{
    QStringList names{levelled(product)};
    if (const Choice *choice = productNamed(contract, product); choice && *choice->meaning)
        names.append(levelled(QString::fromUtf8(choice->meaning)));
    names.removeAll(QString());
    return names;
}

/// As people know it.
QString spoken(const Contract &contract, const QString &product)
{
    const Choice *choice = productNamed(contract, product);
    return choice && *choice->meaning ? QString::fromUtf8(choice->meaning) : product;
}

bool hasUnnamed(const ServicesSnapshot &snapshot)
{
    return std::ranges::any_of(
        snapshot.services, [](const CurrentService &service) { return service.service.isEmpty(); });
}

// ---- seats -------------------------------------------------------------------------------------------

constexpr qint64 mostSeats = 1'000'000'000;

std::optional<qint64> numberOf(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber && number >= 0 && number <= mostSeats ? std::optional(number) : std::nullopt;
}

QList<qint64> seatsIn(const QList<CurrentService> &services)
{
    QList<qint64> seats;
    for (const CurrentService &service : services)
        if (const std::optional<qint64> number = numberOf(service.purchasedUserSeats))
            seats.append(*number);
    return seats;
}

/// Seats that stand there now and did not before.
QList<qint64> newSeats(const QList<CurrentService> &before, const QList<CurrentService> &now)
{
    QList<qint64> seats = seatsIn(now);
    for (const qint64 known : seatsIn(before))
        seats.removeOne(known);
    return seats;
}

/// An order for several items names its seats as "25 + 10".
QList<qint64> orderedSeats(const QString &seats)
{
    QList<qint64> ordered;
    for (const QString &part : seats.split(u'+', Qt::SkipEmptyParts))
        if (const std::optional<qint64> number = numberOf(part))
            ordered.append(*number);
    return ordered;
}

bool changedAsOrdered(
    const QString &seats, const QList<CurrentService> &before, const QList<CurrentService> &now)
{
    const QList<qint64> ordered = orderedSeats(seats);
    const QList<qint64> appeared = newSeats(before, now);
    const bool allAppeared =
        std::ranges::all_of(ordered, [&](qint64 each) { return appeared.contains(each); });
    const bool sumAppeared = appeared.contains(std::accumulate(ordered.cbegin(), ordered.cend(), qint64{0}));
    return !ordered.isEmpty() && (allAppeared || sumAppeared);
}

// ---- words -------------------------------------------------------------------------------------------

QString dayIn(const QString &isoTime)
{
    const QDateTime time = QDateTime::fromString(isoTime, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toUTC().date(), u"d MMM yyyy"_s) : isoTime;
}

QString wordsFor(const CurrentService &service)
{
    const std::optional<qint64> seats = numberOf(service.purchasedUserSeats);
    QStringList words;
    if (seats)
        words.append(Texts::tr("%n seat(s)", nullptr, static_cast<int>(*seats)));
    if (!service.expirationDate.isEmpty())
        words.append(Texts::tr("until %1", "day").arg(dayIn(service.expirationDate)));
    return words.isEmpty() ? Texts::tr("no seats or end date given") : words.join(u' ');
}

QString timeOf(const ServicesSnapshot &snapshot)
{
    return QLocale().toString(snapshot.takenAt.toLocalTime(), QLocale::ShortFormat);
}

/// What is compared, and the name under which it is spoken of.
struct Comparison
{
    QString product;
    bool isKnown = true; ///< the contract knows what AvePoint calls it
    QList<CurrentService> was;
    QList<CurrentService> is;
    const std::optional<ServicesSnapshot> &before;
    const ServicesSnapshot &now;

    [[nodiscard]] ServicesFinding find(Sighting sighting, const QString &sentence) const
    {
        return {sighting, sentence, is};
    }
};

ServicesFinding absent(const Comparison &comparison)
{
    if (!comparison.isKnown)
        return comparison.find(Sighting::CantTell,
            Texts::tr(
                "No service with the name “%1” was seen at %2, but AvePoint may call it otherwise. Look "
                "at the list of services.")
                .arg(comparison.product, timeOf(comparison.now)));
    if (hasUnnamed(comparison.now))
        return comparison.find(Sighting::CantTell,
            Texts::tr("“%1” was not seen at %2, but the list holds a service without a name.")
                .arg(comparison.product, timeOf(comparison.now)));
    return comparison.find(Sighting::NotThere,
        Texts::tr("“%1” is not among the %n service(s) that AvePoint listed for the customer at %2. If the "
                  "order is only minutes old, look once more before you rely on it.",
            nullptr, static_cast<int>(comparison.now.services.size()))
            .arg(comparison.product, timeOf(comparison.now)));
}

ServicesFinding present(const Comparison &comparison, const QString &seats)
{
    const QString seen = describe(comparison.is);
    if (!comparison.before)
        return comparison.find(Sighting::CantTell,
            Texts::tr("“%1” is there now (%2), but nobody had looked before the attempt: it may have been "
                      "there already.")
                .arg(comparison.product, seen));
    if (comparison.was.isEmpty() && hasUnnamed(*comparison.before))
        return comparison.find(Sighting::CantTell,
            Texts::tr("“%1” is there now (%2), but the list from before the attempt holds a service without "
                      "a name.")
                .arg(comparison.product, seen));
    if (comparison.was.isEmpty())
        return comparison.find(Sighting::There,
            Texts::tr("“%1” was not there before the attempt and is there now: %2.")
                .arg(comparison.product, seen));
    if (comparison.is.size() > comparison.was.size())
        return comparison.find(Sighting::There,
            Texts::tr("“%1” is there more often than before the attempt: %2.").arg(comparison.product, seen));
    if (changedAsOrdered(seats, comparison.was, comparison.is))
        return comparison.find(Sighting::There,
            Texts::tr(
                "“%1” was there before the attempt with other seats and has those of the order now: %2.")
                .arg(comparison.product, seen));
    return comparison.find(Sighting::CantTell,
        Texts::tr("“%1” was there before the attempt already. What is listed now does not show whether the "
                  "order was added: %2.")
            .arg(comparison.product, seen));
}

} // namespace

const char *keyOf(Sighting sighting)
{
    constexpr auto keys = std::to_array<const char *>({"there", "notThere", "cantTell"});
    return keys[static_cast<std::size_t>(sighting)];
}

QString describe(const QList<CurrentService> &services)
{
    QStringList words;
    for (const CurrentService &service : services)
        words.append(wordsFor(service));
    return words.join(u"; "_s);
}

QList<CurrentService> servicesOf(
    const Contract &contract, const QString &product, const ServicesSnapshot &snapshot)
{
    const QStringList names = namesOf(contract, product);
    QList<CurrentService> found;
    std::ranges::copy_if(snapshot.services, std::back_inserter(found),
        [&](const CurrentService &service) { return names.contains(levelled(service.service)); });
    return found;
}

ServicesFinding compareServices(const Contract &contract, const QString &product, const QString &seats,
    const std::optional<ServicesSnapshot> &before, const ServicesSnapshot &now)
{
    const Comparison comparison{
        .product = spoken(contract, product),
        .isKnown = namesOf(contract, product).size() > 1,
        .was = before ? servicesOf(contract, product, *before) : QList<CurrentService>(),
        .is = servicesOf(contract, product, now),
        .before = before,
        .now = now,
    };
    return comparison.is.isEmpty() ? absent(comparison) : present(comparison, seats);
}

} // namespace onboard
