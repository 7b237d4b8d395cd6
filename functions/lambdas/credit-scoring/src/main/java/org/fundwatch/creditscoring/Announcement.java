package org.fundwatch.creditscoring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.fundwatch.credit.CreditDecision;
import org.fundwatch.credit.CreditDecision.Graded;
import org.fundwatch.credit.CreditDecision.Undetermined;
import org.fundwatch.credit.CreditFacts;
import org.fundwatch.credit.PenaltyId;
import org.fundwatch.credit.published.CreditGraded;
import org.fundwatch.credit.published.PenaltyWeighed;
import org.fundwatch.credit.published.PenaltyWeighed.Weight;
import org.fundwatch.credit.store.DecidedGrade;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;
import org.fundwatch.platform.data.Outbox;

/** Puts a decision on the audit trail, and a moved score or grade on its way to the other functions. */
@ApplicationScoped
class Announcement {
    private final Audit audit;
    private final Outbox outbox;
    private final Randomness randomness;

    Announcement(Audit audit, Outbox outbox, Randomness randomness) {
        this.audit = audit;
        this.outbox = outbox;
        this.randomness = randomness;
    }

    Uni<Void> recorded(DecidedGrade grade) {
        var trace = grade.decision().trace();
        var details = Map.of(
                "grade", outcome(grade.decision()),
                "policy", trace.policy().value(),
                "policyVersion", trace.policyVersion());
        return audit.record(new AuditEntry(
                CreditLedger.NAME, "grade-institution", grade.institution().value(), grade.decidedAt(), details));
    }

    Uni<Void> of(DecidedGrade grade) {
        var event = grade.decision().announced(grade.institution(), grade.number(), grade.gradedOn());
        return append(
                CreditGraded.TYPE, grade.institution().value(), grade.decidedAt(), CreditGraded.SCHEMA, event.data());
    }

    /** That the penalty of a case, or its fall, was taken note of, and which decision now holds. */
    Uni<Void> weighed(PenaltyId id, CreditFacts facts, DecidedGrade holds, Instant now) {
        var outcome = holds.decision().announced(facts.institution(), holds.number(), facts.asOf());
        var event = new PenaltyWeighed(
                id.caseNumber(),
                id.number(),
                facts.institution(),
                facts.hasFallen(id) ? Weight.GIVEN_BACK : Weight.COUNTED,
                holds.number(),
                outcome.grade(),
                outcome.missing(),
                facts.asOf());
        return append(PenaltyWeighed.TYPE, id.caseNumber().value(), now, PenaltyWeighed.SCHEMA, event.data());
    }

    private Uni<Void> append(String type, String subject, Instant at, String schema, Map<String, Object> data) {
        return outbox.append(randomness.uuid(), type, subject, at, schema, data);
    }

    private static String outcome(CreditDecision decision) {
        return switch (decision) {
            case Graded graded ->
                graded.score().grade() + " with " + graded.score().points();
            case Undetermined open -> "undetermined: " + open.missing().name();
        };
    }
}
