package org.fundwatch.credit;

import static java.util.Objects.requireNonNull;

import org.fundwatch.kernel.PolicyId;

/**
 * A score with its grade (信用得分、信用等级), as others are told of it.
 *
 * @param points from zero to the scheme's most, written with the scheme's places
 * @param grade in the scheme's own letters
 * @param example whether the scheme is no law but one of our own
 */
public record CreditScore(Points points, String grade, PolicyId scheme, boolean example) {
    public CreditScore {
        requireNonNull(scheme);
        if (points.isNegative() || grade.isBlank()) {
            throw new IllegalArgumentException("a score is zero or more and bears a grade");
        }
    }
}
