package org.fundwatch.claimvalidation.appeal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fundwatch.claims.checking.KeptFindings;
import org.fundwatch.claims.published.AppealFiled;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claimvalidation.Caller;
import org.fundwatch.claimvalidation.CheckQueue;
import org.fundwatch.claimvalidation.NamedKey;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.Traceback;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;

/** An institution's confirmed findings, and its appeals on their way to the record (机构申诉). */
@ApplicationScoped
class AppealBook {
    private static final Logger LOG = Logger.getLogger(AppealBook.class);
    private static final String NAMESPACE = "fundwatch.org/finding-appeal";
    private static final String NONE = "{\"findings\":[],\"more\":false}";

    private final KeptFindings kept;
    private final CheckQueue queue;
    private final TimeSource time;

    AppealBook(KeptFindings kept, CheckQueue queue, TimeSource time) {
        this.kept = kept;
        this.queue = queue;
        this.time = time;
    }

    Uni<String> list(Caller caller) {
        return answered(kept.findList(caller.institution())).map(found -> found.orElse(NONE));
    }

    /** Rejected as {@link Failure.FindingUnknown} if it is not a confirmed one of the caller's. */
    Uni<String> find(Caller caller, String finding) {
        return answered(kept.find(caller.institution(), ref(finding)))
                .map(found -> found.orElseThrow(() -> new Rejected(new Failure.FindingUnknown())));
    }

    /**
     * The appeal's id, the same for every repeat. Rejected as {@link Failure.FindingUnknown} if the finding is not a confirmed
     * one of the caller's, and as {@link Failure.NotRecorded} if store or queue do not answer: it may be sent again.
     */
    Uni<UUID> file(Caller caller, UUID key, String finding, AppealBody body) {
        var filed = filed(caller, key, ref(finding), body);
        return find(caller, finding).chain(() -> answered(queue.send(filed))).replaceWith(filed.appealId());
    }

    private AppealFiled filed(Caller caller, UUID key, FindingRef ref, AppealBody body) {
        var institution = caller.institution();
        return new AppealFiled(
                NamedKey.of(NAMESPACE, institution.value(), ref.toString(), key.toString()),
                institution,
                ref.checkId(),
                ref.number(),
                time.now(),
                body.reason(),
                body.documents());
    }

    /** What is no finding's id is a finding that nobody knows. */
    private static FindingRef ref(String finding) {
        try {
            return FindingRef.of(finding);
        } catch (IllegalArgumentException noId) {
            throw new Rejected(new Failure.FindingUnknown());
        }
    }

    private static <T> Uni<T> answered(Uni<T> call) {
        return call.onFailure(SdkException.class).transform(AppealBook::unanswered);
    }

    private static Rejected unanswered(Throwable refusal) {
        LOG.errorf("a finding could not be read, or an appeal not taken: %s", Traceback.of(refusal));
        return new Rejected(new Failure.NotRecorded());
    }
}
