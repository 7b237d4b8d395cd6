package org.fundwatch.rewardcalculation;

import io.quarkus.funqy.Funq;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.Traceback;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.rewards.store.RewardNotices;
import org.jboss.logging.Logger;

/** Ends every reward that was not claimed within its term, one transaction each: by computation, each day anew. */
public class RewardLapsingFunction {
    private static final Logger LOG = Logger.getLogger(RewardLapsingFunction.class);
    private final OnVertx onVertx;
    private final RewardNotices notices;
    private final RewardLapses lapses;
    private final Outbox outbox;

    RewardLapsingFunction(OnVertx onVertx, RewardNotices notices, RewardLapses lapses, Outbox outbox) {
        this.onVertx = onVertx;
        this.notices = notices;
        this.lapses = lapses;
        this.outbox = outbox;
    }

    /** One reward that fails keeps none of the others back; the function then fails, so that its alarm speaks. */
    @Funq("reward-lapsing")
    public Uni<Void> lapse() {
        return onVertx.call(() -> Panache.withSession(notices::unclaimed)
                        .chain(this::each)
                        .eventually(outbox::deliverQuietly))
                .onFailure()
                .invoke(failure -> LOG.errorf("not every term was looked at: %s", Traceback.of(failure)));
    }

    private Uni<Void> each(List<CaseNumber> unclaimed) {
        return Multi.createFrom()
                .iterable(unclaimed)
                .onItem()
                .transformToUni(lapses::ofOne)
                .collectFailures()
                .concatenate()
                .onItem()
                .ignoreAsUni();
    }
}
