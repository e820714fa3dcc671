// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "json/boundedjson.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

/// The real program, started as a person or a script starts it.
namespace onboard::test {

struct Ended
{
    int exitCode = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] Json json() const; ///< what standard output holds; null when that is not one line of JSON
};

/// The environment of this test with plain English; a home of its own when one is given.
[[nodiscard]] QProcessEnvironment environment(const QString &home = {});

/// Prepared, not started.
[[nodiscard]] std::unique_ptr<QProcess> program(const QStringList &arguments, const QString &home = {});
/// Waits until it ends.
[[nodiscard]] Ended endOf(QProcess &process);
/// Runs it with these bytes as its standard input.
[[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {}, const QString &home = {});

/// Writes a file and returns its name.
[[nodiscard]] QString written(const QString &folder, const QString &name, const QByteArray &bytes);

/// A draft file with that body.
[[nodiscard]] QByteArray draftOf(const QByteArray &customerId, const QByteArray &body);

/// The specification's sample, as it prints it.
extern const char *const specificationSample;

/// The members of a JSON object, in their order.
[[nodiscard]] QStringList namesIn(const Json &object);

} // namespace onboard::test
