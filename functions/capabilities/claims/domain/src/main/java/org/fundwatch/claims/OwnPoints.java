package org.fundwatch.claims;

import java.util.List;
import org.fundwatch.claims.knowledge.Points;

/**
 * The points of a rule that stand in the edition itself (版本自带知识点).
 *
 * @param asRead how they stand there
 */
record OwnPoints(Points points, Object asRead) {
    static final OwnPoints NONE = new OwnPoints(Points.NONE, List.of());

    /** These first; where they say nothing of a code, what a knowledge file says. */
    Points before(Points file) {
        if (equals(NONE)) {
            return file;
        }
        return (code, day) -> {
            var found = points.at(code, day);
            return found.isEmpty() ? file.at(code, day) : found;
        };
    }
}
