package org.fundwatch.local.road;

import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/** The penalty as the desk shows it. */
record DecidedPenalty(Money fine, Money refund, Standing standing) {

    static DecidedPenalty of(Tree penalty) {
        var basis = penalty.children("parts").getFirst().child("basis");
        var standing = new Standing(Standing.policy(penalty), basis.text("article"));
        return new DecidedPenalty(penalty.fen("fineFen"), penalty.fen("refundFen"), standing);
    }

    /** Beside what the case says must come of it, and what was published. */
    Shown beside(RoadCase roadCase) {
        var expected = roadCase.penalty();
        NotAsExpected.unless(fine.equals(expected.fine()), "fine is " + fine + ", not " + expected.fine());
        NotAsExpected.unless(standing.article().equals(expected.article()), "article is " + standing);
        NotAsExpected.unless(refund.equals(roadCase.finding().amount()), "refund is " + refund);
        var note = expected.assumed().map(assumed -> "; " + assumed).orElse("");
        return roadCase.published()
                .map(published -> beside(published, roadCase, note))
                .orElseGet(() ->
                        new Shown(fine.toString(), standing.toString(), "", "as expected: no figure published" + note));
    }

    private Shown beside(RoadCase.Published published, RoadCase roadCase, String note) {
        var multiple = roadCase.penalty().multiple();
        var comparison = new Comparison(fine, published.fine(), published.unit(), multiple);
        NotAsExpected.unless(comparison.holds(), comparison.verdict());
        return new Shown(
                fine.toString(), standing.toString(), published.fine().toString(), comparison.verdict() + note);
    }
}
