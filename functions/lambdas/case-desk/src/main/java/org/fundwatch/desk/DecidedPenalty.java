package org.fundwatch.desk;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.NumberedPenalty;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltySums;
import org.fundwatch.cases.published.PenaltyDecided;
import org.fundwatch.kernel.LegalBasis;

/** What a decided penalty answers, and what it tells others. */
final class DecidedPenalty {
    private DecidedPenalty() {}

    static Done done(CaseFile file, NumberedPenalty penalty) {
        var decided = penalty.decided();
        var told = new HashMap<>(answer(PenaltySums.of(decided)));
        told.put("decision", penalty.number());
        return new Done(told, decided.againstInstitution().map(against -> event(file, penalty.number(), against)));
    }

    /** What goes to the fund, and what to the treasury as a fine and as confiscated. */
    static Map<String, Object> answer(PenaltySums sums) {
        return Map.of(
                "refundFen", sums.refund().fen(),
                "fineFen", sums.fine().fen(),
                "confiscatedFen", sums.confiscated().fen());
    }

    /** Tells only what is against the institution: its credit, and whoever lists it, go by this. */
    private static Done.Event event(CaseFile file, int decision, Decided against) {
        var articles = against.bases().stream().map(LegalBasis::article).collect(joining("; "));
        var event = new PenaltyDecided(
                file.number(),
                decision,
                against.decidedOn(),
                against.refund(),
                against.fine(),
                articles,
                against.trace().policy(),
                file.institution());
        return new Done.Event(PenaltyDecided.TYPE, PenaltyDecided.SCHEMA, event.data());
    }
}
