// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "command/program.h"
#include "delivery/journal/journalfile.h"
#include "sandbox/sandboxserver.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace onboard::test {

/// What an attempt left in the journal, before anybody looked after it.
enum class Left { NoRow, Prepared, Sending, Done };

/// One sending by the real program, with a data folder and a customer of its own, so that what it left can be
/// told from what others left.
class Victim
{
public:
    /// `data` is the folder that stands for the user's data; one of its own when empty.
    Victim(int number, const QString &profile, const QString &data = {});

    /// The program's arguments behind its name.
    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] const QString &customerId() const { return m_customerId; }
    [[nodiscard]] QString journalFolder() const;

    /// Looks at what is there now, and then gives it to a new start of the program. The sentence of what is
    /// not as promised; empty when all is.
    [[nodiscard]] QString examine();
    [[nodiscard]] Left left() const { return m_left; } ///< as examine() found it
    [[nodiscard]] bool draftIsWhole() const;

private:
    QTemporaryDir m_own;
    QString m_data;
    QString m_customerId;
    QString m_profile;
    QString m_draft;
    QByteArray m_draftBytes;
    Left m_left = Left::NoRow;
};

/// How many complete POSTs for that customer the server has.
[[nodiscard]] qsizetype postsFor(const SandboxServer &server, const QString &customerId);

/// Adds a profile for that server, its secret in the keyring; its name.
[[nodiscard]] QString addProfile(const SandboxServer &server);

/// How many points are to be tried: the environment's POINTS.
[[nodiscard]] int pointsWanted();

} // namespace onboard::test
