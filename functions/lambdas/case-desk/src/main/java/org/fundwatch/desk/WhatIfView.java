package org.fundwatch.desk;

import static java.util.Optional.empty;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.published.RewardProposed.Status;

/**
 * What the reward would be if a scheme of unknown start were in force from a day: nothing is decided by it.
 *
 * @param whatIf always true
 * @param assumedFrom the assumption
 */
record WhatIfView(
        boolean whatIf,
        LocalDate assumedFrom,
        Status status,
        Optional<Long> amountFen,
        Optional<String> article,
        Optional<String> reason,
        Optional<String> missing,
        TraceView trace) {

    static WhatIfView of(RewardDecision decision, LocalDate from) {
        var trace = TraceView.of(decision.trace());
        return switch (decision) {
            case RewardDecision.Proposed it -> {
                var fen = Optional.of(it.amount().fen());
                yield new WhatIfView(
                        true, from, Status.PROPOSED, fen, Optional.of(it.basis().article()), empty(), empty(), trace);
            }
            case RewardDecision.Refused it -> {
                var article = Optional.of(it.basis().article());
                yield new WhatIfView(
                        true,
                        from,
                        Status.REFUSED,
                        empty(),
                        article,
                        Optional.of(it.reason().name()),
                        empty(),
                        trace);
            }
            case RewardDecision.Undetermined it -> {
                var missing = Optional.of(it.missing().name());
                yield new WhatIfView(true, from, Status.UNDETERMINED, empty(), empty(), empty(), missing, trace);
            }
        };
    }
}
