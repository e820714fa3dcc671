// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/status.h"
#include "faultscene.h"

#include <optional>

namespace onboard {

/// What a person may rely on afterwards.
enum class Certainty { Added, NothingAdded, MayHaveBeenAdded };

/// What has to come of a fault.
struct Expected
{
    int posts = 1; ///< whole orders that the service received
    QByteArray outcome; ///< its key; empty: "notSent" or "lost", as bytes of the order left or not
    OutcomeClass outcomeClass = OutcomeClass::Unknown;
    Certainty certainty = Certainty::MayHaveBeenAdded;
    QStringList said = {}; ///< what a person must learn from the words; texts in braces as in FaultScene
    QStringList unsaid = {};
};

struct FaultAnswer
{
    int httpStatus = 200;
    QByteArray body = {};
    test::Headers headers = {};
};

/// One thing that goes wrong with an order, and what has to come of it.
struct FaultCase
{
    QByteArray name;
    QList<test::Protocol> protocols;
    Expected expected;

    std::optional<FaultAnswer> answer = {}; ///< a whole answer, the same over every protocol
    test::Script http1 = {}; ///< otherwise: what the server does, in the bytes of its protocol
    test::Script http2 = {};
    void (*arrange)(FaultScene &) = nullptr; ///< what is wrong apart from the answer
    bool (*also)(const FaultScene &) = nullptr; ///< what else has to be true afterwards
    std::optional<HttpBounds> bounds = {};
    Way way = Way::Direct;
    qsizetype padding = 0; ///< how much longer the order is, so that something can happen in the middle of it
    bool isOnlyFirst = false; ///< makes no difference to a second order
    int postsWithHeldToken = 0; ///< if not as expected: a 401 is asked about once more with a fresh token
};

/// One list for each function of the walk.
[[nodiscard]] QList<FaultCase> faultsOfTheConnection();
[[nodiscard]] QList<FaultCase> faultsOfTime();
[[nodiscard]] QList<FaultCase> faultsOfTheBody();
[[nodiscard]] QList<FaultCase> faultsOfTheHead();
[[nodiscard]] QList<FaultCase> redirects();
[[nodiscard]] QList<FaultCase> refusedSignIns();
[[nodiscard]] QList<FaultCase> requestsToWait();
[[nodiscard]] QList<FaultCase> faultsOfTls();
[[nodiscard]] QList<FaultCase> faultsOnTheWay();

} // namespace onboard
