package org.fundwatch.claimvalidation;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.ClaimForm;
import org.fundwatch.claimvalidation.Outcome.Later;
import org.fundwatch.claimvalidation.Outcome.Reason;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.Traceback;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;

/** Checks a claim within the time that a hospital waits (费用检查): whatever fails or is late, care goes on. */
@ApplicationScoped
public class ClaimValidation {
    private static final Logger LOG = Logger.getLogger(ClaimValidation.class);
    private final Attempt attempt;
    private final Backlog backlog;
    private final Budget budget;

    ClaimValidation(Attempt attempt, Backlog backlog, Budget budget) {
        this.attempt = attempt;
        this.backlog = backlog;
        this.budget = budget;
    }

    /** A {@link org.fundwatch.kernel.Misfit} if the question is no claim; fails in no other way. */
    public Uni<Outcome> check(Question question) {
        var claim = ClaimForm.read(question.form(), question.institution().value());
        return attempt.make(question, claim)
                .ifNoItem()
                .after(budget.toCheck())
                .fail()
                .map(Outcome.class::cast)
                .onFailure()
                .recoverWithUni(failure -> goOn(question, claim, reason(failure)));
    }

    /** What becomes of a question that is too large to be read: it is neither recorded nor waits. */
    public Outcome tooLarge(Question question) {
        return new Outcome.GoOn(CheckId.of(question), Reason.NOT_RECORDED, Later.NOT_QUEUED);
    }

    private Uni<Outcome> goOn(Question question, Claim claim, Reason reason) {
        var later = reason == Reason.TOO_MUCH_FOUND
                ? Uni.createFrom().item(Later.NOT_QUEUED)
                : backlog.put(question, claim);
        return later.map(it -> new Outcome.GoOn(CheckId.of(question), reason, it));
    }

    private static Reason reason(Throwable failure) {
        return switch (failure) {
            case TimeoutException _ -> Reason.LATE;
            case Rejected rejected when rejected.failure() instanceof Failure.TooMuchFound -> Reason.TOO_MUCH_FOUND;
            case Rejected _ -> Reason.NO_EDITION;
            case SdkException refusal -> told(Reason.NOT_RECORDED, refusal);
            default -> told(Reason.BROKEN, failure);
        };
    }

    private static Reason told(Reason reason, Throwable failure) {
        LOG.errorf("a claim was not checked, %s: %s", reason, Traceback.of(failure));
        return reason;
    }
}
