package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.clocks.Reckoned;
import org.fundwatch.rewards.clocks.RewardClock;
import org.fundwatch.rewards.clocks.RewardClocks;
import org.fundwatch.rewards.published.RewardProposed;
import org.fundwatch.rewards.published.RewardProposed.Status;
import org.fundwatch.rewards.store.GivenNotice;
import org.fundwatch.rewards.store.RewardNotices;

/** Refuses a reward (不予奖励), or records that the reporter was told of one (通知). */
@ApplicationScoped
class OtherRewardSteps {
    private final RewardNotices notices;
    private final RewardClocks clocks;

    OtherRewardSteps(RewardNotices notices, RewardClocks clocks) {
        this.notices = notices;
        this.clocks = clocks;
    }

    Uni<RewardDesk.Stepped> refuse(HeldReward held, RewardRefusalBody body, Order order) {
        var step = held.step(RewardAct.REFUSE, order, Optional.empty(), Optional.of(body.reason()));
        var event = new RewardProposed(held.file().number(), Status.REFUSED, Optional.empty());
        var told = new Done.Event(RewardProposed.TYPE, RewardProposed.SCHEMA, event.data());
        return Uni.createFrom().item(new RewardDesk.Stepped(step, Done.telling(told)));
    }

    /** A day on which it cannot have reached its reporter is refused, see {@link NoticeDay}. */
    Uni<RewardDesk.Stepped> giveNotice(HeldReward held, RewardNoticeBody body, Order order) {
        var step = held.step(RewardAct.NOTIFY, order, Optional.empty(), Optional.empty());
        var approvedOn = TimeSource.dateOf(
                held.history().last(RewardStep.APPROVED).orElseThrow().at());
        var term =
                clocks.from(body.receivedOn(), RewardClock.CLAIM, held.facts().place());
        NoticeDay.of(held.file(), approvedOn, TimeSource.dateOf(order.at())).require(body.receivedOn(), term.due());
        var notice = new GivenNotice(step.approval().orElseThrow(), body.receivedOn(), term, order.by(), order.at());
        return notices.add(notice).chain(() -> RewardDesk.quietly(step, answer(term)));
    }

    private static Map<String, Object> answer(Reckoned term) {
        var answer = new LinkedHashMap<String, Object>();
        term.due().certain().ifPresent(day -> answer.put("claimBy", day.toString()));
        term.due().missingFact().ifPresent(open -> answer.put("missing", open.name()));
        return answer;
    }
}
