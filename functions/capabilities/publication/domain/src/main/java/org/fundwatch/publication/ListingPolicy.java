package org.fundwatch.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * Whom one place lists, how long and how much of them is shown (名单管理办法), as read from {@code policies/publication}.
 *
 * @param place the place with all that lies in it; empty for wherever no other policy names the place
 * @param from first day in force
 * @param years of the term
 */
record ListingPolicy(
        PolicyId id,
        Evidence evidence,
        Optional<Place> place,
        LocalDate from,
        Set<SubjectKind> subjects,
        int years,
        Masks masks) {
    private static final String ELSEWHERE = "elsewhere";

    ListingPolicy {
        subjects = Set.copyOf(subjects);
        if (years <= 0) {
            throw new IllegalArgumentException("a term has at least a year");
        }
    }

    Footing footing() {
        return new Footing(id, from.toString(), evidence);
    }

    /** Reads a listing policy; any other tree is a {@link Misfit}. */
    static ListingPolicy of(Tree tree) {
        requireForm(tree);
        var policy = new ListingPolicy(
                tree.shaped("id", PolicyId::new, "must be a policy id"),
                tree.shaped("evidence", Footing::evidence, "must be official, mirror, press, draft or example"),
                tree.shaped("place", ListingPolicy::place, "must be elsewhere or the code of a known place"),
                tree.date("from"),
                Set.copyOf(subjects(tree)),
                years(tree),
                Masks.of(tree.child("masks")));
        tree.finish();
        return policy;
    }

    private static void requireForm(Tree tree) {
        if (!tree.text("selected-by").equals("decidedOn")) {
            throw new Misfit("/selected-by", "must be decidedOn");
        }
        var _ = tree.text("instrument");
        var _ = tree.text("article");
        var sources = tree.children("sources");
        if (sources.isEmpty()) {
            throw new Misfit("/sources", "must name a source");
        }
        sources.forEach(ListingPolicy::requireSource);
    }

    private static void requireSource(Tree source) {
        var _ = source.text("url");
        var _ = source.shaped("kind", Footing::evidence, "must be official, mirror or press");
        var _ = source.text("note");
    }

    private static List<SubjectKind> subjects(Tree tree) {
        return tree.children("subjects").stream()
                .map(it -> it.oneOf(SubjectKind.class))
                .toList();
    }

    private static int years(Tree tree) {
        var years = tree.integer("years");
        if (years <= 0) {
            throw new Misfit("/years", "must be at least one");
        }
        return years;
    }

    private static Optional<Place> place(String text) {
        return text.equals(ELSEWHERE)
                ? Optional.empty()
                : Optional.of(Places.known(text).orElseThrow(IllegalArgumentException::new));
    }
}
