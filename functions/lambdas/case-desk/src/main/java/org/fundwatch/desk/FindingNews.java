package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.fundwatch.claims.published.FindingAdvanced;
import org.fundwatch.claims.published.FindingReferred;
import org.fundwatch.claims.review.FindingReview;
import org.fundwatch.claims.review.FoundFinding;
import org.fundwatch.claims.review.Handling;
import org.fundwatch.claims.review.ReviewStep;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.data.Outbox;

/** Tells the other functions what came of a finding: that its institution reads on, and that it was handed over as a lead. */
@ApplicationScoped
class FindingNews {
    private final Outbox outbox;
    private final Randomness randomness;

    FindingNews(Outbox outbox, Randomness randomness) {
        this.outbox = outbox;
        this.randomness = randomness;
    }

    /** In the transaction of the step that the review ends with. */
    Uni<Void> tell(FoundFinding found, FindingReview review, Order order) {
        var advanced =
                review.isTold() ? advanced(found, order) : Uni.createFrom().voidItem();
        return isLead(review.steps().getLast()) ? advanced.chain(() -> referred(found, order)) : advanced;
    }

    private static boolean isLead(ReviewStep step) {
        return step instanceof ReviewStep.Handled handled && handled.handling() == Handling.LEAD;
    }

    private Uni<Void> advanced(FoundFinding found, Order order) {
        var ref = found.ref();
        var event = new FindingAdvanced(ref.checkId(), ref.number(), found.institution());
        return append(FindingAdvanced.TYPE, FindingAdvanced.SCHEMA, found, order, event.data());
    }

    private Uni<Void> referred(FoundFinding found, Order order) {
        var ref = found.ref();
        var event = new FindingReferred(
                ref.checkId(),
                ref.number(),
                found.institution(),
                found.finding().rule(),
                found.countsOn());
        return append(FindingReferred.TYPE, FindingReferred.SCHEMA, found, order, event.data());
    }

    private Uni<Void> append(String type, String schema, FoundFinding found, Order order, Map<String, Object> data) {
        return outbox.append(randomness.uuid(), type, found.ref().toString(), order.at(), schema, data);
    }
}
