package org.fundwatch.claims;

import java.util.ArrayList;
import java.util.List;
import org.fundwatch.claims.knowledge.Codes;
import org.fundwatch.claims.knowledge.Points;

/** Asks lines one by one, and finds nothing in a line that its points do not name. */
interface OfPoints extends Evaluator {
    /** The points; where values are set beside them, such as may name any item. */
    Points naming();

    /** Asks these lines of a claim. */
    Answer ask(Claim claim, List<Line> lines);

    @Override
    default Answer ask(Claim claim) {
        return ask(claim, claim.lines());
    }

    /** Asks no line in vain that the claim's codes have ruled out. */
    default Answer ask(Claim claim, Codes codes) {
        var points = naming();
        var lines = claim.lines();
        var named = new ArrayList<Line>();
        for (var i = points.next(codes, 0); i < lines.size(); i = points.next(codes, i + 1)) {
            named.add(lines.get(i));
        }
        return named.isEmpty() ? Answer.nothing() : ask(claim, named);
    }
}
