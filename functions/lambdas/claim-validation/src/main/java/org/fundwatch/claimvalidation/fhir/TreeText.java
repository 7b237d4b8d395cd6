package org.fundwatch.claimvalidation.fhir;

import java.time.DateTimeException;
import java.util.function.Function;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** Texts that have a shape of their own. */
final class TreeText {

    /** The parser's refusal becomes the rule. */
    static <T> T shaped(Tree node, Function<String, T> parse, String rule) {
        var text = node.text();
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException refused) {
            throw new Misfit(node.pointer(), rule);
        }
    }

    private TreeText() {}
}
