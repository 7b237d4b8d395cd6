package org.fundwatch.desk;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Matter;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.cases.PenaltyDecision;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.published.PenaltyDecided;
import org.fundwatch.cases.store.FindingLog;
import org.fundwatch.cases.store.PenaltyLog;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** Decides the penalty of a case from all its findings, and records it with its reasons. */
@ApplicationScoped
class PenaltyStep {
    private final PenaltyLaw law;
    private final FindingLog findings;
    private final PenaltyLog penalties;

    PenaltyStep(PenaltyLaw law, FindingLog findings, PenaltyLog penalties) {
        this.law = law;
        this.findings = findings;
        this.penalties = penalties;
    }

    Uni<Done> decide(CaseFile file, PenaltyBody body, Order order) {
        return findings.of(file.number())
                .map(body::of)
                .map(parts -> new Matter(parts, body.decidedOn(), Optional.of(file.place())))
                .map(matter -> PenaltyCalculation.decide(matter, law))
                .map(decision -> decidedOrRejected(decision, body))
                .call(decided -> penalties.record(file.number(), decided, order.by(), order.at()))
                .map(decided -> done(file, decided));
    }

    private static Decided decidedOrRejected(PenaltyDecision decision, PenaltyBody body) {
        return switch (decision) {
            case Decided decided -> decided;
            case PenaltyDecision.MultipleOutOfRange out ->
                throw new Rejected(new Failure.MultipleOutOfRange(
                        body.pointerTo(out.finding()) + "/multiple",
                        out.min().toString(),
                        out.max().toString()));
            case PenaltyDecision.SumOutOfRange out ->
                throw new Rejected(new Failure.SumOutOfRange(
                        body.pointerTo(out.finding()) + "/sumFen",
                        out.min().fen(),
                        out.max().fen()));
            case PenaltyDecision.NotAllowed not ->
                throw new Rejected(new Failure.ChoiceNotLeft(
                        body.pointerTo(not.finding()), not.objection().name()));
            case PenaltyDecision.Undetermined open ->
                throw new Rejected(new Failure.Undetermined(open.missing().name()));
        };
    }

    private static Done done(CaseFile file, Decided decided) {
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
