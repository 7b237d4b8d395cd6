package org.fundwatch.cases;

import java.util.Optional;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.Multiple;

/**
 * One part of a penalty (处罚事项): a finding, what the authority chose for it, what people said about it, and why.
 *
 * @param suspended for how long something is suspended besides, where the authority chose that
 */
public record Part(
        Finding finding, Choice chosen, Optional<Months> suspended, Circumstances circumstances, Reasons reasons) {

    /** A part that suspends nothing. */
    public Part(Finding finding, Choice chosen, Circumstances circumstances, Reasons reasons) {
        this(finding, chosen, Optional.empty(), circumstances, reasons);
    }

    /** A part that only needs its multiple (倍数). */
    public Part(Finding finding, Multiple chosen) {
        this(finding, new Choice.Times(chosen), Circumstances.NONE, Reasons.NONE);
    }

    Part signedBy(ActorId second) {
        return new Part(finding, chosen, suspended, circumstances, reasons.signedBy(second));
    }
}
