package org.fundwatch.claimvalidation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.ClaimCheck;
import org.fundwatch.claims.ClaimForm;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.Traceback;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;

/** Checks a claim and answers once its record is on its way (费用检查): no answer without a record. */
@ApplicationScoped
public class ClaimValidation {
    private static final Logger LOG = Logger.getLogger(ClaimValidation.class);
    private final CurrentEdition current;
    private final VisitDigests visits;
    private final CheckQueue queue;
    private final TimeSource time;

    ClaimValidation(CurrentEdition current, VisitDigests visits, CheckQueue queue, TimeSource time) {
        this.current = current;
        this.visits = visits;
        this.queue = queue;
        this.time = time;
    }

    /**
     * Rejected as {@link Failure.NotRecorded} if KMS or the queue does not answer, as {@link Failure.TooMuchFound} if no
     * record holds what was found.
     */
    public Uni<CheckView> check(Question question) {
        var claim = ClaimForm.read(question.body(), question.institution().value());
        return current.get().chain(edition -> check(question, claim, edition));
    }

    private Uni<CheckView> check(Question question, Claim claim, KnowledgeEdition edition) {
        var result = ClaimCheck.decide(claim, edition);
        return visits.of(question.institution(), claim)
                .map(visit -> CheckRecord.of(new Checked(question, claim, result), visit, time.now()))
                .call(queue::send)
                .onFailure(SdkException.class)
                .transform(ClaimValidation::notRecorded)
                .map(record -> CheckView.of(record.checkId(), result, edition));
    }

    private static Rejected notRecorded(Throwable refusal) {
        LOG.errorf("a check was not recorded: %s", Traceback.of(refusal));
        return new Rejected(new Failure.NotRecorded());
    }
}
