package org.fundwatch.cases;

import static org.fundwatch.cases.Circumstance.CORRECTED_PROMPTLY;
import static org.fundwatch.cases.Circumstance.FIRST_VIOLATION;
import static org.fundwatch.cases.Circumstance.REFUNDED_IN_TIME;
import static org.fundwatch.cases.Circumstance.REFUSES_TO_CORRECT;
import static org.fundwatch.cases.Circumstance.SERIOUS_CONSEQUENCE;
import static org.fundwatch.cases.Factor.FIRST_AND_MINOR;
import static org.fundwatch.cases.Factor.MINOR_AND_CORRECTED;
import static org.fundwatch.cases.Factor.NO_FAULT;
import static org.fundwatch.cases.Factor.REPEATED;
import static org.fundwatch.cases.Factor.SELF_CHECKED;
import static org.fundwatch.cases.Factor.SELF_CHECK_FALSE;
import static org.fundwatch.cases.Factor.WILFUL;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.PenaltyDecision.NotAllowed;

/** A factor that says the opposite of what a person answered, or of another factor, by its own words (情节认定相互矛盾). */
final class Contradiction {
    private static final Map<Factor, Map<Circumstance, Boolean>> ANSWERS = Map.of(
            MINOR_AND_CORRECTED,
            Map.of(CORRECTED_PROMPTLY, false, REFUSES_TO_CORRECT, true, SERIOUS_CONSEQUENCE, true),
            FIRST_AND_MINOR,
            Map.of(
                    FIRST_VIOLATION,
                    false,
                    CORRECTED_PROMPTLY,
                    false,
                    REFUSES_TO_CORRECT,
                    true,
                    SERIOUS_CONSEQUENCE,
                    true),
            SELF_CHECKED,
            Map.of(REFUNDED_IN_TIME, false, REFUSES_TO_CORRECT, true),
            REPEATED,
            Map.of(FIRST_VIOLATION, true));
    private static final Map<Factor, Set<Factor>> FACTORS =
            Map.of(FIRST_AND_MINOR, Set.of(REPEATED), NO_FAULT, Set.of(WILFUL), SELF_CHECKED, Set.of(SELF_CHECK_FALSE));

    private Contradiction() {}

    /** Refused where a factor of the part is contradicted, and where it was refused to correct and corrected promptly at once. */
    static Optional<PenaltyDecision> in(Part part) {
        var contradicted = bothCorrectedAndNot(part.circumstances())
                || part.reasons().factors().stream().anyMatch(factor -> isContradicted(factor, part));
        return contradicted
                ? Optional.of(new NotAllowed(part.finding().number(), Objection.ANSWERS_CONTRADICT))
                : Optional.empty();
    }

    private static boolean isContradicted(Factor factor, Part part) {
        return (factor == NO_FAULT && part.finding().intent())
                || !Collections.disjoint(
                        FACTORS.getOrDefault(factor, Set.of()), part.reasons().factors())
                || !Collections.disjoint(
                        ANSWERS.getOrDefault(factor, Map.of()).entrySet(),
                        part.circumstances().said().entrySet());
    }

    private static boolean bothCorrectedAndNot(Circumstances circumstances) {
        return circumstances
                .said()
                .entrySet()
                .containsAll(Map.of(REFUSES_TO_CORRECT, true, CORRECTED_PROMPTLY, true)
                        .entrySet());
    }
}
