package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.TakenStep;
import org.fundwatch.rewards.store.DecidedRewards;
import org.fundwatch.rewards.store.RewardSteps;

/** Takes one step of one reward: hold the case, let the step work, write it, write the event. */
@ApplicationScoped
class RewardDesk {
    private final Once once;
    private final CaseFiles files;
    private final DecidedRewards rewards;
    private final Standings standings;
    private final RewardSteps steps;
    private final Outbox outbox;
    private final Randomness randomness;

    RewardDesk(
            Once once,
            CaseFiles files,
            DecidedRewards rewards,
            Standings standings,
            RewardSteps steps,
            Outbox outbox,
            Randomness randomness) {
        this.once = once;
        this.files = files;
        this.rewards = rewards;
        this.standings = standings;
        this.steps = steps;
        this.outbox = outbox;
        this.randomness = randomness;
    }

    /** What a step gives: itself, something for the answer, and perhaps an event. */
    record Stepped(TakenStep step, Done done) {}

    Uni<RewardStepView> perform(RewardAct act, Order order, Function<HeldReward, Uni<Stepped>> work) {
        return once.carryOut(order, () -> take(act, order, work)).map(RewardStepView::read);
    }

    private Uni<String> take(RewardAct act, Order order, Function<HeldReward, Uni<Stepped>> work) {
        return held(new CaseNumber(order.subject()))
                .chain(held -> work.apply(held).call(stepped -> keep(act, order, held, stepped)))
                .map(stepped -> RewardStepView.write(
                        order.subject(), stepped.step(), stepped.done().answer()));
    }

    /** The reward with its case held; a case without one is {@link Failure.NoSuchResource}. */
    Uni<HeldReward> held(CaseNumber number) {
        return files.held(number)
                .chain(file -> rewards.of(number)
                        .map(decided -> decided.orElseThrow(() -> new Rejected(new Failure.NoSuchResource())))
                        .chain(decided -> standings.of(file, decided)));
    }

    private Uni<Void> keep(RewardAct act, Order order, HeldReward held, Stepped stepped) {
        return steps.take(held.file().number(), stepped.step())
                .invoke(taken -> {
                    if (!taken) {
                        throw new Rejected(held.notAllowed(act));
                    }
                })
                .chain(() -> tell(order, stepped.done()));
    }

    private Uni<Void> tell(Order order, Done done) {
        return done.event()
                .map(it -> outbox.append(
                        randomness.uuid(), it.type(), order.subject(), order.at(), it.schema(), it.data()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    static Uni<Stepped> quietly(TakenStep step, Map<String, Object> answer) {
        return Uni.createFrom().item(new Stepped(step, new Done(answer, Optional.empty())));
    }
}
