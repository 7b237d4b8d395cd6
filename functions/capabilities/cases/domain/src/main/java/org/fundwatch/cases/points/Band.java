package org.fundwatch.cases.points;

import java.util.Map;
import java.util.Optional;

/**
 * One band of points (记分档次) and what lies in it.
 *
 * @param situations each with the measure on the institution that it needs; empty where any will do
 */
record Band(PointsRange range, Map<Situation, Optional<FootingKind>> situations) {
    Band {
        situations = Map.copyOf(situations);
    }
}
