package org.fundwatch.cases;

import static java.util.Objects.requireNonNull;

import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.kernel.Money;

/**
 * What a penalty comes to in its three accounts (退回、罚款、没收, 条例 Art. 45), whole fen.
 *
 * @param refund to the fund
 * @param fine to the treasury
 * @param confiscated what was gained by it, to the treasury too
 */
public record PenaltySums(Money refund, Money fine, Money confiscated) {
    public PenaltySums {
        requireNonNull(refund);
        requireNonNull(fine);
        requireNonNull(confiscated);
    }

    public static PenaltySums of(Decided decided) {
        return new PenaltySums(decided.refund(), decided.fine(), decided.confiscated());
    }

    /** Of a proposal each of whose parts has a fine; any other: {@link java.util.NoSuchElementException}. */
    public static PenaltySums of(PenaltyProposal proposal) {
        return new PenaltySums(proposal.refund(), proposal.fine().orElseThrow(), proposal.confiscated());
    }
}
