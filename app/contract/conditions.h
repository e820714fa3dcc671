// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"

/// Conditions over several fields that more than one contract has (API.md §7, §11). They mean their fields by
/// the names of fieldCalled(), and find nothing where a contract lacks them.
namespace onboard::conditions {

/// Adds what was found at a field, once, in the scope's item for a field of Place::Item.
void add(
    Problems &found, const Scope &scope, Problem::Severity severity, const char *name, const QString &text);

void customerId(const Scope &scope, QDate today, Problems &found);
void productIsListed(const Scope &scope, QDate today, Problems &found);
void licenceTypeIsOffered(const Scope &scope, QDate today, Problems &found);
void googleStorage(const Scope &scope, QDate today, Problems &found);
void expiry(const Scope &scope, QDate today, Problems &found);
void contractEnd(const Scope &scope, QDate today, Problems &found);

} // namespace onboard::conditions
