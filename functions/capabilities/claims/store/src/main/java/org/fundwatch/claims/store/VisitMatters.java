package org.fundwatch.claims.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.NewlyFound;
import org.fundwatch.claims.review.Alike;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.Matters;
import org.fundwatch.kernel.Money;
import org.fundwatch.platform.JsonBody;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/** What was found of one visit at several stages (同一就诊的疑点): each matter counts once. Inside the caller's transaction. */
@ApplicationScoped
public class VisitMatters {
    /** Two checks of a visit that are recorded at the same time would not see each other. */
    private static final String ALONE =
            "select cast(pg_advisory_xact_lock(hashtextextended(cast(:visit as text), 0)) as text)";

    /**
     * Of a visit, who is met by whose charges; whom a seen one holds whole is out of the play. Pairs are made of the check's own
     * findings and of seen ones alone: those of all with all would be as many as the square of how often the visit was asked about.
     */
    private static final String ALIKE = """
        with found as (
          select f.check_id, f.number, f.rule, f.item, f.lines, coalesce(f.amount_fen, 0) as amount, c.checked_at,
                 case c.stage when 'PRE' then 1 when 'IN' then 2 else 3 end as stage,
                 coalesce(r.steps, 0) > 0 as seen, coalesce(r.stage, 'OPEN') = 'SUPERSEDED' as gone
            from claim_check c join claim_finding f on f.check_id = c.check_id
            left join finding_review r on r.check_id = f.check_id and r.number = f.number
           where c.visit_digest = :visit),
        mine as materialized (select * from found where check_id = :check),
        charges as (
          select distinct f.check_id, f.number, f.rule, f.seen,
                 coalesce(l.first_day || ' ' || coalesce(l.code, l.item), 'visit ' || coalesce(f.item, '')) as charge
            from found f left join claim_line l on l.check_id = f.check_id
             and l.no = any(cast(string_to_array(f.lines, ' ') as integer[]))
           where f.lines = '' or l.no is not null),
        charged as (select c.*, count(*) over (partition by c.check_id, c.number) as charges from charges c),
        pairs as (
          select a.check_id, a.number, a.charges, b.check_id as other_check, b.number as other
            from charged a join charged b on b.rule = a.rule and b.charge = a.charge and b.check_id <> a.check_id
           where a.check_id = :check
          union all
          select a.check_id, a.number, a.charges, b.check_id, b.number
            from charged a join charged b on b.rule = a.rule and b.charge = a.charge and b.check_id <> a.check_id
           where a.check_id <> :check and not a.seen and b.seen),
        met as (
          select check_id, number, other_check, other, count(*) = charges as whole
            from pairs group by check_id, number, charges, other_check, other),
        held as (
          select m.check_id, m.number, m.other_check, m.other
            from met m
            join found x on x.check_id = m.check_id and x.number = m.number and not x.seen
            join found s on s.check_id = m.other_check and s.number = m.other and s.seen
           where m.whole and s.amount >= x.amount)
        select a.number, cast(a.other_check as text), a.other,
               (o.stage, o.checked_at, o.check_id) > (m.stage, m.checked_at, m.check_id),
               case when h.other is not null then 'HOLDS' when o.seen then 'SEEN' when o.gone then 'SUPERSEDED'
                    else 'UNSEEN' end, o.amount
          from met a
          join found o on o.check_id = a.other_check and o.number = a.other
          join mine m on m.number = a.number
          left join held h on h.check_id = a.check_id and h.number = a.number
           and h.other_check = a.other_check and h.other = a.other
         where a.check_id = :check
           and (o.seen or not exists (select 1 from held g where g.check_id = o.check_id and g.number = o.number))
         order by o.stage desc, o.checked_at desc, o.check_id desc, a.other\
        """;
    /** Waits for who reviews one of them now, and lets nobody begin until this transaction ends; in the order in which they are given. */
    private static final String HOLD = """
        insert into finding_review (check_id, number, stage, steps)
        select f.gone, f."goneNumber", 'OPEN', 0
          from jsonb_to_recordset(cast(cast(:replaced as text) as jsonb) -> 'rows') as f(gone uuid, "goneNumber" integer)
        on conflict (check_id, number) do update set stage = finding_review.stage\
        """;

    private static final String REPLACE = """
        insert into finding_review (check_id, number, stage, steps, by_check_id, by_number)
        select f.gone, f."goneNumber", 'SUPERSEDED', 0, f.by, f."byNumber"
          from jsonb_to_recordset(cast(cast(:replaced as text) as jsonb) -> 'rows')
            as f(gone uuid, "goneNumber" integer, by uuid, "byNumber" integer)
        on conflict (check_id, number) do update
           set stage = 'SUPERSEDED', by_check_id = excluded.by_check_id, by_number = excluded.by_number
         where finding_review.stage = 'OPEN'\
        """;

    /** Settles which finding of each matter stands now that a check is kept, and what of it is new. */
    public Uni<NewlyFound> settle(ClaimCheckRecorded check) {
        return check.findings().isEmpty()
                ? Uni.createFrom().item(NewlyFound.all(check))
                : Panache.getSession().chain(session -> settle(session, check));
    }

    private static Uni<NewlyFound> settle(Session session, ClaimCheckRecorded check) {
        return session.flush()
                .chain(() -> session.createNativeQuery(ALONE, String.class)
                        .setParameter("visit", check.visitDigest())
                        .getSingleResult())
                .chain(() -> alike(session, check))
                .chain(alike -> held(session, check, alike))
                .call(alike -> replace(session, Matters.replaced(check.checkId(), alike)))
                .map(alike -> Matters.newly(check, alike));
    }

    /** What its findings meet once nobody reviews any more what they replace: as it was read, or as it is by then. */
    private static Uni<List<Alike>> held(Session session, ClaimCheckRecorded check, List<Alike> alike) {
        var others = Matters.replaced(check.checkId(), alike).stream()
                .filter(it -> !it.gone().checkId().equals(check.checkId()))
                .sorted(Comparator.comparing(Matters.Replaced::gone))
                .toList();
        return others.isEmpty()
                ? Uni.createFrom().item(alike)
                : session.createNativeQuery(HOLD)
                        .setParameter("replaced", rows(others))
                        .executeUpdate()
                        .chain(() -> alike(session, check));
    }

    private static Uni<List<Alike>> alike(Session session, ClaimCheckRecorded check) {
        return session.createNativeQuery(ALIKE, Object[].class)
                .setParameter("visit", check.visitDigest())
                .setParameter("check", check.checkId())
                .getResultList()
                .map(rows -> rows.stream().map(VisitMatters::alike).toList());
    }

    private static Alike alike(Object[] row) {
        return new Alike(
                ((Number) row[0]).intValue(),
                new FindingRef(UUID.fromString((String) row[1]), ((Number) row[2]).intValue()),
                (Boolean) row[3],
                Alike.Standing.valueOf((String) row[4]),
                Money.ofFen(((Number) row[5]).longValue()));
    }

    private static Uni<Integer> replace(Session session, List<Matters.Replaced> replaced) {
        return replaced.isEmpty()
                ? Uni.createFrom().item(0)
                : session.createNativeQuery(REPLACE)
                        .setParameter("replaced", rows(replaced))
                        .executeUpdate();
    }

    private static String rows(List<Matters.Replaced> replaced) {
        return JsonBody.write(
                Map.of("rows", replaced.stream().map(VisitMatters::row).toList()));
    }

    private static Map<String, Object> row(Matters.Replaced replaced) {
        return Map.of(
                "gone", replaced.gone().checkId().toString(),
                "goneNumber", replaced.gone().number(),
                "by", replaced.by().checkId().toString(),
                "byNumber", replaced.by().number());
    }
}
