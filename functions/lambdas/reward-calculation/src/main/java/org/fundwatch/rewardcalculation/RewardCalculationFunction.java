package org.fundwatch.rewardcalculation;

import io.quarkus.funqy.Funq;
import io.smallrye.mutiny.Uni;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.Traceback;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.rewards.RewardCalculation;
import org.fundwatch.rewards.RewardPolicies;
import org.jboss.logging.Logger;

/** Takes CaseSubstantiated and PenaltyRevoked from its queue, one message at a time; a message that fails comes back alone. */
public class RewardCalculationFunction {
    private static final Logger LOG = Logger.getLogger(RewardCalculationFunction.class);
    private final OnVertx onVertx;
    private final RewardPolicies policies;
    private final RewardLedger ledger;
    private final RewardStops stops;
    private final Outbox outbox;

    RewardCalculationFunction(
            OnVertx onVertx, RewardPolicies policies, RewardLedger ledger, RewardStops stops, Outbox outbox) {
        this.onVertx = onVertx;
        this.policies = policies;
        this.ledger = ledger;
        this.stops = stops;
        this.outbox = outbox;
    }

    @Funq("reward-calculation")
    public Uni<Void> calculate(CloudEvent event) {
        return onVertx.call(event, () -> take(Notice.parse(event)).chain(outbox::deliverQuietly))
                .onFailure()
                .invoke(failure -> LOG.errorf("a message goes back to its queue: %s", Traceback.of(failure)));
    }

    private Uni<Void> take(Notice notice) {
        return switch (notice) {
            case Notice.Substantiated(var substantiated) -> decide(substantiated);
            case Notice.Revoked revoked -> stops.stop(revoked);
        };
    }

    private Uni<Void> decide(SubstantiatedCase substantiated) {
        return substantiated.isAnew()
                ? ledger.leaveOpen(
                        substantiated,
                        RewardCalculation.anew(substantiated.facts(), substantiated.decision(), policies))
                : ledger.keep(substantiated, RewardCalculation.decide(substantiated.facts(), policies));
    }
}
