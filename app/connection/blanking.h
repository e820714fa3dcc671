// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <optional>

namespace onboard {

/// A header as it may be kept: credentials, cookies and challenges are blanked by their name, all else by
/// scrubbed(). What such a header is about stays readable: the scheme, the names of cookies, the realm.
[[nodiscard]] QByteArray blankedValue(const QByteArray &name, const QByteArray &value);

/// A form (application/x-www-form-urlencoded) with •••• for each value whose name says that it is secret.
[[nodiscard]] QByteArray blankedForm(QByteArrayView form);

/// JSON with •••• for the value of each member of such a name, every other letter as it was; also when it
/// broke off or is not strict. Nothing when such a member holds a list or an object.
[[nodiscard]] std::optional<QByteArray> blankedMembers(
    const QByteArray &json, bool (*isMeant)(QByteArrayView name));
[[nodiscard]] QByteArray blankedWhole(); ///< what stands for all of a body

/// The answer of a token endpoint with •••• for each such member, also when it broke off or is no strict
/// JSON. One that could be a token in another form is blanked whole.
[[nodiscard]] QByteArray blankedTokenAnswer(const QByteArray &body, int httpStatus);

/// A body as it may be kept, besides what its own kind needs. `isWhole` is false where it broke off: then a
/// secret may end there, which is recognized by its beginning.
[[nodiscard]] QByteArray blankedBody(const QByteArray &body, bool isWhole);

/// All of that. Has to be called while the secrets that may occur in it are in memory; afterwards nothing in
/// it is secret. Pure but for that. Thread: any.
[[nodiscard]] Exchange blanked(const Exchange &raw, bool isWhole);

} // namespace onboard
