// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace onboard {

/// One function for each alternative of a std::variant; a missing one does not compile.
template <class... F> struct Overloaded : F...
{
    using F::operator()...;
};
template <class... F> Overloaded(F...) -> Overloaded<F...>; // Clang 14 still needs the guide

} // namespace onboard
