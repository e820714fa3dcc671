// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace onboard {

struct CallResult;

/// Shorter secrets are not looked for: they would be found in ordinary words.
inline constexpr qsizetype fewestScrubbedBytes = 6;

/// The text with •••• in place of every secret that is in memory now (LiveSecrets): as it is,
/// percent-encoded in part or whole, form-encoded, escaped as in JSON, C or HTML, in hexadecimal digits, and
/// in base64 or base64url at any place of what was encoded, such as "Basic " + base64(id:secret).
/// Thread: any. Cut a text afterwards, not before: half a secret is not recognized.
[[nodiscard]] QString scrubbed(const QString &text);
/// The same for UTF-8, or whatever else was received.
[[nodiscard]] QByteArray scrubbed(const QByteArray &text);

/// What came back, with body and header values scrubbed: a service may repeat what it was sent. For every
/// answer but that of a token endpoint, whose token may be in memory already.
[[nodiscard]] CallResult scrubbed(const CallResult &result);

/// As long as it lives, every line of qDebug() and its kin is scrubbed before anyone sees it, and an
/// exception that nobody takes ends the program without its text, which may quote what was being read.
/// Made first thing in main(); one at a time. Thread: any.
class Scrubber
{
public:
    Scrubber();
    ~Scrubber();
    Q_DISABLE_COPY_MOVE(Scrubber)
};

} // namespace onboard
