package org.fundwatch.claims.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

    private static final String ALIKE = """
        with found as (
          select f.check_id, f.number, f.rule, f.item, f.lines, coalesce(f.amount_fen, 0) as amount, c.checked_at,
                 case c.stage when 'PRE' then 1 when 'IN' then 2 else 3 end as stage
            from claim_check c join claim_finding f on f.check_id = c.check_id
           where c.visit_digest = :visit),
        charged as (
          select f.check_id, f.number, f.rule, coalesce(l.code, l.item) as item, l.first_day
            from found f join claim_line l on l.check_id = f.check_id
             and l.no = any(cast(string_to_array(f.lines, ' ') as integer[]))),
        alike as (
          select mine.number, other.check_id, other.number as other
            from charged mine join charged other
              on other.rule = mine.rule and other.item = mine.item and other.first_day = mine.first_day
           where mine.check_id = :check and other.check_id <> :check
          union
          select mine.number, other.check_id, other.number
            from found mine join found other on other.rule = mine.rule and other.item is not distinct from mine.item
           where mine.check_id = :check and other.check_id <> :check and mine.lines = '' and other.lines = '')
        select a.number, cast(a.check_id as text), a.other,
               (o.stage, o.checked_at, o.check_id) > (m.stage, m.checked_at, m.check_id),
               case when r.steps > 0 then 'SEEN' when r.stage = 'SUPERSEDED' then 'SUPERSEDED' else 'UNSEEN' end, o.amount
          from alike a
          join found o on o.check_id = a.check_id and o.number = a.other
          join found m on m.check_id = :check and m.number = a.number
          left join finding_review r on r.check_id = a.check_id and r.number = a.other
         order by o.stage desc, o.checked_at desc, o.check_id desc, a.other\
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
                .call(alike -> replace(session, Matters.replaced(check.checkId(), alike)))
                .map(alike -> Matters.newly(check, alike));
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
