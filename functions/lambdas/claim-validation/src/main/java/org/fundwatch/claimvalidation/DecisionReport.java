package org.fundwatch.claimvalidation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.ClaimDecisionRecorded;
import org.fundwatch.claims.published.ReportedDecision;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.Traceback;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;

/** Sends what doctors did after warnings on its way to the record (医师处置反馈), through whichever door it came. */
@ApplicationScoped
public class DecisionReport {
    private static final Logger LOG = Logger.getLogger(DecisionReport.class);
    private static final String NAMESPACE = "fundwatch.org/claim-decision";
    private final CheckQueue queue;
    private final TimeSource time;

    DecisionReport(CheckQueue queue, TimeSource time) {
        this.queue = queue;
        this.time = time;
    }

    /**
     * Rejected as {@link Failure.NotRecorded} if the queue does not take it: it may be reported again.
     *
     * @param key the same for every repeat of a report
     */
    public Uni<Void> send(Caller caller, UUID key, CheckStage stage, List<ReportedDecision> decisions) {
        var institution = caller.institution();
        var id = NamedKey.of(NAMESPACE, institution.value(), key.toString());
        return queue.send(new ClaimDecisionRecorded(id, institution, stage, time.now(), decisions))
                .onFailure(SdkException.class)
                .transform(DecisionReport::notRecorded);
    }

    private static Rejected notRecorded(Throwable refusal) {
        LOG.errorf("a decision was not recorded: %s", Traceback.of(refusal));
        return new Rejected(new Failure.NotRecorded());
    }
}
