package org.fundwatch.desk;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.published.PenaltyDecided;
import org.fundwatch.kernel.LegalBasis;

/** What a decided penalty answers, and what it tells others. */
final class DecidedPenalty {
    private DecidedPenalty() {}

    static Done done(CaseFile file, Decided decided) {
        Map<String, Object> answer = Map.of(
                "refundFen", decided.refund().fen(), "fineFen", decided.fine().fen());
        return new Done(answer, decided.againstInstitution().map(against -> event(file, against)));
    }

    /** Tells only what is against the institution: its credit, and whoever lists it, go by this. */
    private static Done.Event event(CaseFile file, Decided against) {
        var articles = against.bases().stream().map(LegalBasis::article).collect(joining("; "));
        var event = new PenaltyDecided(
                file.number(),
                against.decidedOn(),
                against.refund(),
                against.fine(),
                articles,
                against.trace().policy(),
                file.institution());
        return new Done.Event(PenaltyDecided.TYPE, PenaltyDecided.SCHEMA, event.data());
    }
}
