package org.fundwatch.claims.review;

import java.time.LocalDate;
import java.util.Locale;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Tree;

/**
 * Below which precision a rule may be proposed for trying out again (规则准确率下限), as read from {@code policies/rule-precision}.
 *
 * @param from first day in force
 * @param leastReviewed how many findings have to be reviewed before anything is said of a rule
 */
public record PrecisionFloor(PolicyId id, LocalDate from, Evidence evidence, int leastReviewed, Ratio floor) {

    /** Reads a policy; any other tree is a {@link Misfit}. */
    public static PrecisionFloor of(Tree tree) {
        if (!tree.text("selected-by").equals("lastMonth")) {
            throw new Misfit(tree.pointer() + "/selected-by", "must be lastMonth");
        }
        tree.text("instrument");
        tree.text("source");
        var policy = new PrecisionFloor(
                tree.shaped("id", PolicyId::new, "must be a policy id"),
                tree.date("from"),
                tree.shaped(
                        "evidence",
                        word -> Evidence.valueOf(word.toUpperCase(Locale.ROOT)),
                        "must say how well it is attested"),
                tree.positive("least-reviewed"),
                tree.ratio("floor"));
        tree.finish();
        return policy;
    }

    /** The version: its first day tells it from the next. */
    public String version() {
        return from.toString();
    }
}
