// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "customers/currentservice.h"
#include "customers/customer.h"
#include "customers/customerdirectory.h"

#include <QDate>
#include <QString>

namespace onboard {

/// "Contoso Ltd · 7e4ffcae-…": name first, since that is what a person looks for; the ID makes it
/// unambiguous.
[[nodiscard]] QString entryOf(const Customer &customer);
/// "Germany · partner manages"; what the service did not say is left out.
[[nodiscard]] QString placeOf(const Customer &customer);
/// "Contoso Ltd · Germany · partner manages"
[[nodiscard]] QString summaryOf(const Customer &customer);

/// How far reading the customers has come, or why it ended. Empty before it began.
[[nodiscard]] QString progressOf(const CustomerDirectory &directory);
/// What stands where customers would, when none is shown.
[[nodiscard]] QString whyEmpty(const CustomerDirectory &directory, bool filtered);

/// "Office365Backup, 25 seats, until 31 Dec 2026"; what the service did not say is left out.
[[nodiscard]] QString inWords(const CurrentService &service);

/// The first day that an ISO 8601 text names, in the person's way to write it; the text itself when it
/// names none.
[[nodiscard]] QString dayText(const QString &iso);

} // namespace onboard
