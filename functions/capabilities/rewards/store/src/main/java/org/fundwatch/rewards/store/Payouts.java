package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.payment.Payout;
import org.fundwatch.rewards.payment.PayoutMark;

/** Claimed rewards as the paying side may know them (待发放奖励): by approval number. Inside the caller's session. */
@ApplicationScoped
public class Payouts {
    private static final int MOST = 200;
    private static final String STEP =
            "(select step from reward_step where approval_number = a.approval_number order by number desc limit 1)";
    private static final String ONE = """
            select a.approval_number, a.amount_fen, a.fund_source, a.budget_year,
                   cast(extract(epoch from c.claimed_at) * 1000000 as bigint), %s
              from payout_claim c
              join reward_approval a on a.approval_number = c.approval_number
             where a.approval_number = :approval""".formatted(STEP);
    // An order that its file left out waited until the file was written.
    private static final String LIST = """
            select a.approval_number, a.amount_fen, a.fund_source, a.budget_year,
                   cast(extract(epoch from c.claimed_at) * 1000000 as bigint), s.step,
                   o.waits, cast(extract(epoch from t.claimed) * 1000000 as bigint)
              from payout_claim c
              join reward_approval a on a.approval_number = c.approval_number
              join lateral (select %s as step) s on true
              join lateral (select
                     (select step from reward_step where approval_number = a.approval_number and at <= :moment
                       order by number desc limit 1) as step,
                     coalesce((select max(at) from reward_step where approval_number = a.approval_number and step = 'CLAIMED'
                       and at <= :moment), c.claimed_at) as claimed,
                     exists (select from payment_order p join payment_file f on f.id = p.file_id
                       where p.approval_number = a.approval_number and f.prepared_at <= :moment
                         and (p.state = 'ORDERED' or p.settled_at > :moment
                              or (p.state = 'LEFT_OUT' and f.written_at > :moment))) as ordered) t on true
              join lateral (select case when t.ordered or t.step in ('CLAIMED', 'CHECKED', 'ORDERED', 'DOUBLED') then 0
                       when t.step in ('RETURNED', 'RECOVERY') then 1
                       when t.step is null or t.step in ('APPROVED', 'NOTIFIED') then 3 else 2 end as waits) o on true
             where :step in ('', s.step) and (o.waits, t.claimed, a.approval_number) > (:waits, :claimed, :approval)
             order by o.waits, t.claimed, a.approval_number""".formatted(STEP);

    /**
     * Which of the claimed rewards are wanted.
     *
     * @param step where they stand; anywhere if it is empty
     * @param from where the reading goes on
     */
    public record Wanted(Optional<RewardStep> step, From from) {}

    /** Where the reading goes on. */
    public sealed interface From {

        /** From 1; what is counted anew for each page may have moved meanwhile. */
        record Page(int page, Instant asOf) implements From {}

        /** Behind the last one read. */
        record Behind(PayoutMark mark) implements From {}
    }

    /**
     * At most {@value #MOST} claimed rewards.
     *
     * @param nextPage the page after it; empty where this is the last one, or where the reading goes on by marks
     * @param last up to where it was read; empty where this is the last page
     */
    public record Page(List<Payout> payouts, Optional<Integer> nextPage, Optional<PayoutMark> last) {
        public Page {
            payouts = List.copyOf(payouts);
        }
    }

    private record Marked(Payout payout, PayoutMark mark) {}

    /** What waits for staff first, then what waits for the reporter, then what is over; of each the oldest claim first. */
    public Uni<Page> at(Wanted wanted) {
        return switch (wanted.from()) {
            case From.Page(int page, Instant asOf) ->
                matching(wanted.step(), Begin.at(asOf), (page - 1) * MOST)
                        .map(found -> page(found, Optional.of(page + 1)));
            case From.Behind(PayoutMark mark) ->
                matching(wanted.step(), Begin.behind(mark), 0).map(found -> page(found, Optional.empty()));
        };
    }

    private static Page page(List<Marked> found, Optional<Integer> next) {
        var goesOn = found.size() > MOST;
        var these = found.subList(0, Math.min(MOST, found.size()));
        return new Page(
                these.stream().map(Marked::payout).toList(),
                next.filter(_ -> goesOn),
                goesOn ? Optional.of(these.getLast().mark()) : Optional.empty());
    }

    /** None for a reward that nobody has claimed. */
    public Uni<Optional<Payout>> of(ApprovalNumber approval) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ONE, Object[].class)
                        .setParameter("approval", approval.value())
                        .getResultList())
                .map(rows -> rows.stream().map(Payouts::payout).findFirst());
    }

    /** One more than a page has, where there are more. */
    private static Uni<List<Marked>> matching(Optional<RewardStep> step, Begin begin, int before) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LIST, Object[].class)
                        .setParameter("moment", begin.asOf())
                        .setParameter("step", step.map(Enum::name).orElse(""))
                        .setParameter("waits", begin.waits())
                        .setParameter("claimed", begin.claimed())
                        .setParameter("approval", begin.approval())
                        .setFirstResult(before)
                        .setMaxResults(MOST + 1)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> marked(row, begin.asOf())).toList());
    }

    private record Begin(Instant asOf, int waits, Instant claimed, String approval) {
        static Begin at(Instant asOf) {
            return new Begin(asOf, 0, Instant.EPOCH, "");
        }

        static Begin behind(PayoutMark mark) {
            return new Begin(
                    mark.asOf(), mark.waits(), mark.claimedAt(), mark.approval().value());
        }
    }

    private static Marked marked(Object[] row, Instant asOf) {
        var payout = payout(row);
        return new Marked(
                payout, new PayoutMark(asOf, ((Number) row[6]).intValue(), moment(row[7]), payout.approval()));
    }

    private static Payout payout(Object[] row) {
        return new Payout(
                new ApprovalNumber((String) row[0]),
                Money.ofFen(((Number) row[1]).longValue()),
                (String) row[2],
                ((Number) row[3]).intValue(),
                moment(row[4]),
                RewardStep.valueOf((String) row[5]));
    }

    private static Instant moment(Object micros) {
        return Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
    }
}
