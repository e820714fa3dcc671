// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/conditions.h"

#include "contract/presence.h"
#include "contract/validation.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Conditions)
};

using enum Problem::Severity;

} // namespace

void conditions::add(
    Problems &found, const Scope &scope, Problem::Severity severity, const char *name, const QString &text)
{
    const Field *field = fieldCalled(scope.contract(), QString::fromLatin1(name));
    const int item = field && field->place == Place::Item ? scope.item() : 0;
    const Problem problem{{QString::fromLatin1(field ? field->key : name), item}, severity, text};
    if (!found.contains(problem)) // found once for each item
        found.append(problem);
}

void conditions::customerId(const Scope &scope, QDate, Problems &found)
{
    const QString id = scope.text("customerId");
    if (id.isEmpty())
        return;
    if (id == "."_L1 || id == ".."_L1) { // would name another path
        add(found, scope, Error, "customerId",
            Texts::tr("A customer ID is more than dots. Copy it from AvePoint Elements once more."));
        return;
    }
    for (const QChar c : id) {
        if (c.isSpace() || !c.isPrint() || u"/?#"_s.contains(c)) {
            add(found, scope, Error, "customerId",
                Texts::tr("A customer ID has no blanks and none of / ? #. Copy it from AvePoint Elements "
                          "once more."));
            return;
        }
    }
    if (!isGuid(id))
        add(found, scope, Warning, "customerId",
            Texts::tr("This customer ID does not have the usual form of 8-4-4-4-12 hexadecimal digits. Check "
                      "it before you order."));
}

void conditions::productIsListed(const Scope &scope, QDate, Problems &found)
{
    if (!scope.text("product").isEmpty() && !scope.choice("product"))
        add(found, scope, Warning, "product",
            Texts::tr("“%1” is not a product name that AvePoint has published. Check its spelling.")
                .arg(scope.text("product")));
}

void conditions::licenceTypeIsOffered(const Scope &scope, QDate, Problems &found)
{
    const Choice *product = scope.choice("product");
    if (!product)
        return;
    const QString name = QString::fromLatin1(product->name);
    if (scope.isChosen("licenseType", "Trial") && !(product->traits & OffersTrial))
        add(found, scope, Warning, "licenseType",
            Texts::tr("AvePoint lists %1 as Enterprise only. A trial will probably be refused.").arg(name));
    if (scope.isChosen("licenseType", "Enterprise") && !(product->traits & OffersEnterprise))
        add(found, scope, Error, "licenseType",
            Texts::tr("AvePoint offers %1 as a trial only. Choose Trial, or another product.").arg(name));
}

void conditions::googleStorage(const Scope &scope, QDate, Problems &found)
{
    if (scope.applies("avepointStorageType") && scope.isChosen("avepointStorageType", "AvepointStorageGCP"))
        add(found, scope, Warning, "avepointStorageType",
            Texts::tr("Storage on Google Cloud usually exists only for customers in a Google Cloud data "
                      "centre."));
}

void conditions::expiry(const Scope &scope, QDate today, Problems &found)
{
    const QDate expiry = scope.date("expirationTime");
    if (!scope.applies("expirationTime") || !expiry.isValid())
        return;
    const QDate earliest = today.addMonths(1);
    if (expiry < earliest)
        add(found, scope, Error, "expirationTime",
            Texts::tr(
                "The service must end at least one calendar month from today. The earliest day is %1 (UTC).")
                .arg(QLocale().toString(earliest, u"d MMM yyyy"_s)));
}

void conditions::contractEnd(const Scope &scope, QDate today, Problems &found)
{
    const QDate end = scope.date("contractEndDate");
    if (!scope.applies("contractEndDate") || !end.isValid())
        return;
    if (end <= today) {
        add(found, scope, Error, "contractEndDate",
            Texts::tr("The contract must end after today. Choose a later day."));
        return;
    }
    const QDate expiry = scope.date("expirationTime");
    if (scope.applies("expirationTime") && expiry.isValid() && end < expiry)
        add(found, scope, Warning, "contractEndDate",
            Texts::tr("The contract ends before the service does. AvePoint may answer that the end date is "
                      "too late."));
}

} // namespace onboard
