package org.fundwatch.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.payment.Opening;
import org.fundwatch.rewards.store.Openings;

/** Requests and approvals of openings, by two people. Inside the caller's transaction. */
@ApplicationScoped
class OpeningStep {
    private final Openings openings;
    private final Randomness randomness;

    OpeningStep(Openings openings, Randomness randomness) {
        this.openings = openings;
        this.randomness = randomness;
    }

    Uni<String> request(OpeningBody body, Order order) {
        var opening = new Opening(
                randomness.uuid(),
                body.caseNumber(),
                body.purpose(),
                body.reason(),
                order.by(),
                order.at(),
                Optional.empty(),
                Optional.empty());
        return openings.request(opening).replaceWith(() -> kept(opening.id()));
    }

    Uni<String> approve(UUID id, Order order) {
        return known(id)
                .invoke(opening -> TwoPeople.requireAnother(!opening.mayBeApprovedBy(order.by())))
                .chain(() -> openings.approve(id, new Opening.Approval(order.by(), order.at())))
                .invoke(OpeningStep::requireFirst)
                .replaceWith(() -> kept(id));
    }

    Uni<Opening> known(UUID id) {
        return openings.of(id).map(opening -> opening.orElseThrow(() -> new Rejected(new Failure.OpeningUnknown())));
    }

    private static void requireFirst(boolean first) {
        if (!first) {
            throw new Rejected(new Failure.NotAllowedNow("APPROVED", "APPROVE_OPENING"));
        }
    }

    private static String kept(UUID id) {
        return JsonBody.write(Map.of("opening", id.toString()));
    }
}
