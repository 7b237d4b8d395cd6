package org.fundwatch.claims.review;

import java.time.Instant;
import java.util.Optional;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.Trace;

/**
 * A proposal that a place try a rule out again, its findings kept and not counted (转试运行建议); it sets nothing itself, since
 * what a place sets is a file of policy.
 *
 * @param rule the rule's code
 * @param place the administrative division, or the beginning of it, whose settings are meant
 * @param months by whose reviews it is proposed
 * @param trace why the precision is below the floor
 */
public record ShadowProposal(
        String rule,
        String place,
        Months months,
        RuleMonth.Counts counts,
        String reason,
        Trace trace,
        ActorId by,
        Instant at) {

    /** The proposal as it is on file. */
    public record Filed(int number, ShadowProposal proposal, Optional<Decision> decision) {}

    /** What another person said to it. */
    public record Decision(Ruling outcome, String reason, ActorId by, Instant at) {}

    /** Yes or no. */
    public enum Ruling {
        /** 同意. */
        APPROVED,
        /** 不同意. */
        REJECTED
    }

    /** Whoever proposes does not decide. */
    public boolean mayBeDecidedBy(ActorId other) {
        return !by.equals(other);
    }

    /** The row that it wants in the settings file of the place, as such files are written. */
    public String setting(int number) {
        return "- { code: %s, basis: stated, mode: shadow } # proposal %d".formatted(rule, number);
    }
}
