package org.fundwatch.cases.clocks;

import java.time.LocalDate;
import java.util.List;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * One version of the rules on periods (期限规定), as read from {@code policies/clocks}.
 *
 * @param from first day in force; a period is ruled by the version in force on the day that starts it
 * @param alertDays how many calendar days before an end people are told; ours, no law
 */
public record ClockPolicy(PolicyId id, LocalDate from, int alertDays, List<ClockRule> rules) {

    public ClockPolicy {
        rules = List.copyOf(rules);
    }

    /** Reads a policy; any other tree, or a key that nobody knows, is a {@link org.fundwatch.kernel.Misfit}. */
    public static ClockPolicy of(Tree tree) {
        return new ClockForm(tree).policy();
    }

    /** The version: a policy is never edited, only followed, so its first day tells it from the next. */
    public String version() {
        return from.toString();
    }
}
