package org.fundwatch.cases;

import java.util.Locale;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** What every policy of this capability says of itself: instrument, how well attested, source, and which date selects it. */
record PolicyHead(String instrument, Evidence evidence, String source) {

    static PolicyHead read(Tree tree) {
        if (!tree.text("selected-by").equals("decidedOn")) {
            throw new Misfit(tree.pointer() + "/selected-by", "must be decidedOn");
        }
        return new PolicyHead(
                tree.text("instrument"),
                tree.shaped("evidence", PolicyHead::evidence, "must be official, mirror or press"),
                tree.text("source"));
    }

    LegalBasis article(String article) {
        return new LegalBasis(instrument, article, evidence, source);
    }

    private static Evidence evidence(String text) {
        var evidence = Evidence.valueOf(text.toUpperCase(Locale.ROOT));
        if (!evidence.isLaw()) {
            throw new IllegalArgumentException("a draft never decides a case");
        }
        return evidence;
    }
}
