// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <optional>
#include <span>

namespace onboard {

/// What is at stake; shown as word, shape and colour wherever something can be sent (UX.md U21).
enum class Stage { Production, LocalTest, Sandbox };

/// One environment with its published hosts (API.md §2.1). Empty URLs: the profile gives its own.
struct EnvironmentRow
{
    const char *key; ///< "commercial", "gov", "aos2", "fedramp", "custom", "sandbox"
    const char *label; ///< marked for translation, context "connection"
    const char *apiBase;
    const char *tokenUrl;
};

/// A regional host of the commercial environment (API.md §2.2).
struct RegionRow
{
    const char *dataCentre; ///< "us": https://graph-us.avepointonlineservices.com
    const char *label; ///< marked for translation, context "connection"
};

[[nodiscard]] std::span<const EnvironmentRow> environments();
[[nodiscard]] const EnvironmentRow *environmentNamed(const QString &key); ///< null when unknown
[[nodiscard]] std::span<const RegionRow> regions();
[[nodiscard]] QUrl apiBaseOf(const RegionRow &region);

/// A text of these tables in the person's language.
[[nodiscard]] QString connectionText(const char *marked);

/// "PRODUCTION", "LOCAL TEST", "SANDBOX" in the person's language.
[[nodiscard]] QString wordOf(Stage stage);

/// Why credentials must not go to that URL, as a sentence; nothing when they may. HTTPS only, plain
/// HTTP for loopback addresses and "localhost"; a host; no user name, query or fragment (API.md §12.7).
[[nodiscard]] std::optional<QString> refusalOf(const QUrl &url);
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace onboard
