package org.fundwatch.claims.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;
import org.fundwatch.kernel.WorkingDays;

/**
 * How long each step may take in a place from a day on (疑点办理期限规定), as read from {@code policies/finding-review}; never
 * edited, only followed.
 *
 * @param place an administrative division (行政区划代码), or the beginning of it that all below share; empty for the nation
 * @param from first day in force: the day of the check picks the version
 * @param evidence how well the text is attested; what is no law gives no period
 */
public record ReviewTerms(PolicyId id, String place, LocalDate from, Evidence evidence, Map<ReviewClock, Term> terms) {
    private static final String NATION = "nation";

    public ReviewTerms {
        terms = Map.copyOf(terms);
        if (!evidence.isLaw() && terms.values().stream().anyMatch(Term.Days.class::isInstance)) {
            throw new IllegalArgumentException("a draft or an example gives no period");
        }
    }

    /** Reads a policy; one that does not fit its form, or leaves a clock out, is a {@link Misfit}. */
    public static ReviewTerms of(Tree tree) {
        requireSelection(tree);
        tree.text("instrument");
        tree.text("source");
        var place = tree.text("place");
        var policy = new ReviewTerms(
                tree.shaped("id", PolicyId::new, "must be a policy id"),
                place.equals(NATION) ? "" : place,
                tree.date("from"),
                tree.shaped(
                        "evidence",
                        word -> Evidence.valueOf(word.toUpperCase(Locale.ROOT)),
                        "must say how well it is attested"),
                terms(tree));
        tree.finish();
        return policy;
    }

    /** The version: its first day tells it from the next. */
    public String version() {
        return from.toString();
    }

    /** The end of the period that runs at a stage since a day. */
    ReviewDue due(ReviewClock clock, LocalDate since, WorkingDays calendar) {
        return terms.get(clock).from(since, calendar);
    }

    private static Map<ReviewClock, Term> terms(Tree tree) {
        var terms = new EnumMap<ReviewClock, Term>(ReviewClock.class);
        for (var row : tree.children("clocks")) {
            if (terms.put(row.oneOf("clock", ReviewClock.class), Term.of(row)) != null) {
                throw new Misfit(row.pointer() + "/clock", "must be a clock that stands here once");
            }
        }
        if (!terms.keySet().equals(EnumSet.allOf(ReviewClock.class))) {
            throw new Misfit(tree.pointer() + "/clocks", "must have every clock");
        }
        return terms;
    }

    private static void requireSelection(Tree tree) {
        if (!tree.text("selected-by").equals("checkedOn")) {
            throw new Misfit(tree.pointer() + "/selected-by", "must be checkedOn");
        }
    }
}
