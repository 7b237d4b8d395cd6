package org.fundwatch.cases;

import java.util.Locale;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** What every policy of this capability says of itself (规则首部): instrument, how well attested, and source. */
public record PolicyHead(String instrument, Evidence evidence, String source) {

    /** Reads it; a policy that another date selects, or that is no law, is a {@link Misfit}. */
    public static PolicyHead read(Tree tree, String selectedBy) {
        if (!tree.text("selected-by").equals(selectedBy)) {
            throw new Misfit(tree.pointer() + "/selected-by", "must be " + selectedBy);
        }
        return new PolicyHead(
                tree.text("instrument"),
                tree.shaped("evidence", PolicyHead::evidence, "must be official, mirror or press"),
                tree.text("source"));
    }

    /** Where an article of it stands in law. */
    public LegalBasis article(String article) {
        return new LegalBasis(instrument, article, evidence, source);
    }

    /** Where a part stands in law that may name an instrument or a source of its own. */
    public LegalBasis of(Tree part) {
        return new LegalBasis(
                part.optionalText("instrument").orElse(instrument),
                part.text("article"),
                evidence,
                part.optionalText("source").orElse(source));
    }

    private static Evidence evidence(String text) {
        var evidence = Evidence.valueOf(text.toUpperCase(Locale.ROOT));
        if (!evidence.isLaw()) {
            throw new IllegalArgumentException("a draft never decides a case");
        }
        return evidence;
    }
}
