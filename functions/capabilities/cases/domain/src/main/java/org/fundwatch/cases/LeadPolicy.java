package org.fundwatch.cases;

import java.time.LocalDate;
import java.util.Locale;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * When findings in claims become a lead (线索移交标准), as read from {@code policies/leads}.
 *
 * @param from first day in force
 * @param findingsPerMonth the bound that a calendar month's findings have to reach
 */
public record LeadPolicy(PolicyId id, LocalDate from, Evidence evidence, int findingsPerMonth) {

    public LeadPolicy {
        if (findingsPerMonth < 1) {
            throw new IllegalArgumentException("a lead needs at least one finding");
        }
    }

    /** Reads a lead policy; any other tree, or a key that nobody knows, is a {@link Misfit}. */
    public static LeadPolicy of(Tree tree) {
        requireSelection(tree);
        tree.text("instrument");
        tree.text("source");
        var policy = new LeadPolicy(
                tree.shaped("id", PolicyId::new, "must be a policy id"),
                tree.date("from"),
                tree.shaped("evidence", LeadPolicy::evidence, "must say how well it is attested"),
                tree.positive("findings-per-month"));
        tree.finish();
        return policy;
    }

    /** The version: a policy is never edited, only followed, so its first day tells it from the next. */
    public String version() {
        return from.toString();
    }

    boolean isReachedBy(Tally tally) {
        return tally.findings() >= findingsPerMonth;
    }

    private static void requireSelection(Tree tree) {
        if (!tree.text("selected-by").equals("firstOfMonth")) {
            throw new Misfit(tree.pointer() + "/selected-by", "must be firstOfMonth");
        }
    }

    private static Evidence evidence(String text) {
        return Evidence.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
