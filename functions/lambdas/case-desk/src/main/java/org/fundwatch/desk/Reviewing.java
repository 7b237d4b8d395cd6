package org.fundwatch.desk;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardDecision;

/** Reviews a reward (审核) with those of all reports of the same matter: all are held and decided again at once, so that the parts add up. */
@ApplicationScoped
class Reviewing {
    private final Once once;
    private final RewardDesk desk;
    private final Matters matters;
    private final ReviewStep step;

    Reviewing(Once once, RewardDesk desk, Matters matters, ReviewStep step) {
        this.once = once;
        this.desk = desk;
        this.matters = matters;
        this.step = step;
    }

    Uni<RewardStepView> review(Order order, ReviewBody body) {
        return once.carryOut(order, () -> take(order, body)).map(RewardStepView::read);
    }

    private Uni<String> take(Order order, ReviewBody body) {
        var own = new CaseNumber(order.subject());
        return matters.of(own, body.jointWith())
                .chain(touched -> held(own, touched)
                        .call(held -> matters.of(own, body.jointWith())
                                .invoke(now -> requireSame(touched, now, held.getFirst())))
                        .map(held -> new Review(own, touched, regrouped(touched, held), body, order)))
                .chain(review -> step.review(review).map(decision -> answer(review, decision)));
    }

    private static String answer(Review review, RewardDecision decision) {
        var own = review.held().stream().filter(review::isOwn).findFirst().orElseThrow();
        return RewardStepView.write(review.own().value(), review.step(own), ReviewStep.answer(decision));
    }

    private Uni<List<HeldReward>> held(CaseNumber own, Matters.Touched touched) {
        return Multi.createFrom()
                .iterable(touched.all())
                .onItem()
                .transformToUniAndConcatenate(number -> number.equals(own) ? desk.held(number) : other(number))
                .collect()
                .asList();
    }

    private Uni<HeldReward> other(CaseNumber number) {
        return desk.held(number)
                .onFailure(Rejected.class)
                .transform(_ -> new Rejected(new Failure.UnknownReference("/jointWith", "case with a reward")));
    }

    /** Each with those of its matter from now on; who is left behind and was refused or stopped stays as it is. */
    private static List<HeldReward> regrouped(Matters.Touched touched, List<HeldReward> held) {
        return touched.matters().stream()
                .map(matter -> held.stream()
                        .filter(reward -> matter.contains(reward.number()))
                        .toList())
                .flatMap(matter -> matter.stream().map(reward -> reward.among(matter)))
                .filter(reward -> touched.together().contains(reward.number()) || !reward.isOver())
                .toList();
    }

    /** Somebody told the reports apart, or put them together, before these were held. */
    private static void requireSame(Matters.Touched before, Matters.Touched now, HeldReward one) {
        if (!before.equals(now)) {
            throw new Rejected(one.notAllowed(RewardAct.REVIEW));
        }
    }
}
