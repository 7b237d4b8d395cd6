package org.fundwatch.credit;

import static java.util.Objects.requireNonNull;

import org.fundwatch.kernel.CaseNumber;

/**
 * Which penalty of which case (处罚决定): a case has another one after the one before fell.
 *
 * @param number counts from 1 within the case
 */
public record PenaltyId(CaseNumber caseNumber, int number) {
    private static final String BETWEEN = "/";
    private static final int FIRST = 1;

    /** A number below 1: {@link IllegalArgumentException}. */
    public PenaltyId {
        requireNonNull(caseNumber);
        if (number < FIRST) {
            throw new IllegalArgumentException("penalties of a case count from 1");
        }
    }

    /** The first one of a case. */
    public static PenaltyId first(CaseNumber caseNumber) {
        return new PenaltyId(caseNumber, FIRST);
    }

    /** Whether it is a later one of the same case. */
    boolean follows(PenaltyId other) {
        return caseNumber.equals(other.caseNumber) && number > other.number;
    }

    /** The case's number, and behind it that of the penalty where it is not the first: so traces of before read on. */
    @Override
    public String toString() {
        return number == FIRST ? caseNumber.value() : caseNumber.value() + BETWEEN + number;
    }

    static PenaltyId read(String written) {
        var parts = written.split(BETWEEN, 2);
        var of = new CaseNumber(parts[0]);
        return parts.length == 1 ? first(of) : new PenaltyId(of, Integer.parseInt(parts[1]));
    }
}
