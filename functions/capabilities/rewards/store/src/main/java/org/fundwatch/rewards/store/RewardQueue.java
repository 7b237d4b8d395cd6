package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.RewardStatement;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.published.RewardProposed.Status;

/** Rewards by where they stand (奖励办理队列). Inside the caller's session. */
@ApplicationScoped
public class RewardQueue {
    private static final int MOST = 200;
    private static final String AT = "select r.case_number, coalesce(s.step, 'PROPOSED') as step, "
            + "coalesce(s.at, r.decided_at) as since, coalesce(v.status, r.status), "
            + "case when v.status is null then r.amount_fen else v.amount_fen end from reward r "
            + "left join lateral (select step, at from reward_step where case_number = r.case_number "
            + "order by number desc limit 1) s on true "
            + "left join lateral (select status, amount_fen from reward_review where case_number = r.case_number "
            + "order by number desc limit 1) v on true "
            + "where coalesce(s.step, 'PROPOSED') = :step order by since, r.case_number";
    private static final String OF_YEAR = """
            select fund_source, step, sum(amount_fen), payments, recoveries, returns from (
              select a.fund_source, s.step, a.amount_fen,
                     (select count(*) from payment_order o
                       where o.approval_number = a.approval_number and o.state in ('PAID', 'PAID_LATE')) as payments,
                     (select count(*) from reward_recovery r where r.approval_number = a.approval_number) as recoveries,
                     (select count(*) from payment_order o
                       where o.approval_number = a.approval_number and o.state = 'SENT_BACK') as returns
                from reward_approval a join reward_step s on s.case_number = a.case_number
               where a.budget_year = :year
                 and s.number = (select max(number) from reward_step where case_number = a.case_number)) rewards
             group by fund_source, step, payments, recoveries, returns""";

    /** One reward of the queue. */
    public record Line(CaseNumber caseNumber, RewardStep step, Instant since, Status status, Optional<Money> amount) {}

    /** Up to {@value #MOST} rewards at one step, the longest there first. */
    public Uni<List<Line>> at(RewardStep step) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(AT, Object[].class)
                        .setParameter("step", step.name())
                        .setMaxResults(MOST)
                        .getResultList())
                .map(rows -> rows.stream().map(RewardQueue::line).toList());
    }

    /** Where the rewards of one year's budget stand, for its statement. */
    public Uni<List<RewardStatement.Part>> ofBudget(int year) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OF_YEAR, Object[].class)
                        .setParameter("year", year)
                        .getResultList())
                .map(rows -> rows.stream().map(RewardQueue::part).toList());
    }

    private static Line line(Object[] row) {
        return new Line(
                new CaseNumber((String) row[0]),
                RewardStep.valueOf((String) row[1]),
                instant(row[2]),
                Status.valueOf((String) row[3]),
                Optional.ofNullable((Number) row[4]).map(Number::longValue).map(Money::ofFen));
    }

    private static Instant instant(Object moment) {
        return moment instanceof OffsetDateTime at ? at.toInstant() : (Instant) moment;
    }

    private static RewardStatement.Part part(Object[] row) {
        return new RewardStatement.Part(
                (String) row[0],
                RewardStep.valueOf((String) row[1]),
                Money.ofFen(((Number) row[2]).longValue()),
                new RewardStatement.Transfers(
                        ((Number) row[3]).longValue(), ((Number) row[4]).longValue(), ((Number) row[5]).longValue()));
    }
}
