package org.fundwatch.local.road;

import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/** The penalty as the desk shows it. */
record DecidedPenalty(Money fine, Money refund, String article) {

    static DecidedPenalty of(Tree penalty) {
        var basis = penalty.children("parts").getFirst().child("basis");
        return new DecidedPenalty(penalty.fen("fineFen"), penalty.fen("refundFen"), basis.text("article"));
    }

    /** Beside what the case says must come of it, and what was published. */
    Shown beside(RoadCase roadCase) {
        var expected = roadCase.penalty();
        NotAsExpected.unless(fine.equals(expected.fine()), "fine is " + fine + ", not " + expected.fine());
        NotAsExpected.unless(article.equals(expected.article()), "article is " + article);
        NotAsExpected.unless(refund.equals(roadCase.finding().amount()), "refund is " + refund);
        var note = expected.assumed().map(assumed -> "; " + assumed).orElse("");
        return roadCase.published()
                .map(published -> beside(published, roadCase, note))
                .orElseGet(() -> new Shown(fine.toString(), article, "", "as expected: no figure published" + note));
    }

    private Shown beside(RoadCase.Published published, RoadCase roadCase, String note) {
        var multiple = roadCase.penalty().multiple();
        var comparison = new Comparison(fine, published.fine(), published.unit(), multiple);
        NotAsExpected.unless(comparison.holds(), comparison.verdict());
        return new Shown(fine.toString(), article, published.fine().toString(), comparison.verdict() + note);
    }
}
