package org.fundwatch.local.road;

import java.util.Locale;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/** A reward, or the answer to a what-if, as the desk shows it. */
record ProposedReward(String status, Optional<Money> amount, Standing standing, Optional<String> missing) {

    static ProposedReward of(Tree reward) {
        return new ProposedReward(
                reward.text("status"),
                reward.has("amountFen") ? Optional.of(reward.fen("amountFen")) : Optional.empty(),
                new Standing(
                        Standing.policy(reward), reward.optionalText("article").orElse("")),
                reward.optionalText("missing"));
    }

    Shown beside(RoadCase.Reward expected) {
        NotAsExpected.unless(status.equals(expected.status()), "reward is " + status + ", not " + expected.status());
        NotAsExpected.unless(amount.equals(expected.amount()), "reward is " + shownAmount());
        NotAsExpected.unless(missing.equals(expected.missing()), "missing is " + missing.orElse("nothing"));
        var published = expected.published() ? shownAmount() : "";
        return new Shown(shownAmount(), standing.toString(), published, verdict(expected));
    }

    /** Beside what must come of an assumption; nothing is decided by it. */
    Shown beside(RoadCase.WhatIf expected) {
        NotAsExpected.unless(amount.equals(Optional.of(expected.amount())), "what-if is " + shownAmount());
        return new Shown(shownAmount(), standing.toString(), "", "if in force from " + expected.assumedFrom());
    }

    private String verdict(RoadCase.Reward expected) {
        if (missing.isPresent()) {
            return status.toLowerCase(Locale.ROOT) + ": " + missing.get();
        }
        return expected.published() ? "equal" : "as expected";
    }

    private String shownAmount() {
        return amount.map(Money::toString).orElse("");
    }
}
