// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/httpreason.h"

#include <algorithm>
#include <array>

namespace onboard {

namespace {

constexpr auto rows = std::to_array<HttpReason>({
    {400, "Bad Request", true},
    {401, "Unauthorized", true},
    {403, "Forbidden", true},
    {404, "Not Found", true},
    {413, "Payload Too Large", false},
    {415, "Unsupported Media Type", false},
    {429, "Too Many Requests", true},
    {500, "Internal Server Error", true},
    {503, "Service Unavailable", true},
});

} // namespace

std::span<const HttpReason> httpReasons()
{
    return rows;
}

const char *reasonOf(int status)
{
    const auto row = std::ranges::find(rows, status, &HttpReason::status);
    return row == rows.end() ? "Error" : row->reason;
}

} // namespace onboard
