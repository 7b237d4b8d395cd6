package org.fundwatch.creditscoring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.fundwatch.credit.CreditDecision;
import org.fundwatch.credit.CreditDecision.Graded;
import org.fundwatch.credit.CreditDecision.Undetermined;
import org.fundwatch.credit.published.CreditGraded;
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

    Uni<Void> of(DecidedGrade grade, Graded graded) {
        var event = graded.announced(grade.institution(), grade.gradedOn());
        return outbox.append(
                randomness.uuid(),
                CreditGraded.TYPE,
                grade.institution().value(),
                grade.decidedAt(),
                CreditGraded.SCHEMA,
                event.data());
    }

    private static String outcome(CreditDecision decision) {
        return switch (decision) {
            case Graded graded ->
                graded.score().grade() + " with " + graded.score().points();
            case Undetermined open -> "undetermined: " + open.missing().name();
        };
    }
}
