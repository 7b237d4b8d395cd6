package org.fundwatch.reports;

import org.fundwatch.kernel.Place;

/**
 * A report of unlawful use of the medical-insurance fund (举报), as NHSA Order No. 5 (2022) takes it in: without the
 * whistleblower, of whom only the standing is known here.
 *
 * @param place where it happened; decides which bureau and which reward scheme
 * @param facts the main facts in the whistleblower's words, {@value #MIN_FACTS} to {@value #MAX_FACTS} characters
 * @param wantsReward whether a reward is asked for; without this wish none is worked out
 */
public record Report(
        ReportChannel channel,
        Place place,
        ReportedSubject subject,
        Reported reported,
        ConductPeriod conduct,
        String facts,
        Standing standing,
        boolean wantsReward) {

    public static final int MIN_FACTS = 10;
    public static final int MAX_FACTS = 20_000;

    /** Throws {@link IllegalArgumentException} if the facts are shorter or longer than a report may be. */
    public Report {
        if (facts.length() < MIN_FACTS || facts.length() > MAX_FACTS) {
            throw new IllegalArgumentException("facts have " + MIN_FACTS + " to " + MAX_FACTS + " characters");
        }
    }
}
