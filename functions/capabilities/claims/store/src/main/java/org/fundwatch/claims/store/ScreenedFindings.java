package org.fundwatch.claims.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fundwatch.claims.published.FindingsScreened;
import org.fundwatch.claims.published.ScreenedFinding;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/**
 * Findings of nightly screening (筛查疑点), file by file. What a later screening of the same partition found stands in the
 * place of what nobody had looked at; what somebody has stays, and is not found twice. Inside the caller's transaction.
 */
@ApplicationScoped
public class ScreenedFindings {
    private static final String CHECKS = """
        insert into claim_check (check_id, institution_code, stage, edition, checked_at, total_fen, trace, recorded_at,
                                 origin, settlement, settled_month, screening)
        select c.id, c.institution, 'POST', cast(:edition as text), cast(:summed as timestamptz), c.total, c.trace,
               cast(:recorded as timestamptz), 'SCREENING', c.settlement, c.month, cast(:screening as uuid)
          from jsonb_to_recordset(cast(cast(:checks as text) as jsonb) -> 'rows')
            as c(id uuid, institution text, total bigint, trace text, settlement text, month date)
        on conflict do nothing\
        """;
    private static final String FINDINGS = """
        insert into claim_finding (check_id, number, rule, level, item, lines, excess, amount_fen,
                                   likeness, fund_loss_fen, article, point, evidence_zh, evidence_en)
        select f.id, f.number, f.rule, f.level, f.item, f.lines, f.excess, f.amount,
               f.likeness, f.loss, f.article, f.point, f.zh, f.en
          from jsonb_to_recordset(cast(cast(:findings as text) as jsonb) -> 'rows')
            as f(id uuid, number integer, rule text, level text, item text, lines text, excess text, amount bigint,
                 likeness text, loss bigint, article text, point text, zh text, en text)
        on conflict do nothing\
        """;
    private static final String DOCTORS = """
        insert into claim_finding_doctor (check_id, number, doctor)
        select d.id, d.number, d.doctor
          from jsonb_to_recordset(cast(cast(:doctors as text) as jsonb) -> 'rows') as d(id uuid, number integer, doctor text)
        on conflict do nothing\
        """;
    private static final String LINES = """
        insert into claim_line (check_id, no, code, item, first_day, last_day, qty, price_fen, amount_fen, doctor)
        select l.id, l.no, l.code, l.name, l.first, l.last, l.qty, l."priceFen", l."amountFen", l.doctor
          from jsonb_to_recordset(cast(cast(:lines as text) as jsonb) -> 'rows')
            as l(id uuid, no integer, code text, name text, first date, last date, qty text, "priceFen" bigint,
                 "amountFen" bigint, doctor text)
         where l.name is not null
        on conflict do nothing\
        """;
    private static final String KNOWN = """
        select f.likeness, bool_or(r.steps > 0) is true from claim_finding f
          left join finding_review r on r.check_id = f.check_id and r.number = f.number
         where f.likeness in (select jsonb_array_elements_text(cast(cast(:likenesses as text) as jsonb) -> 'rows'))
         group by f.likeness\
        """;

    private final Superseding superseding;

    ScreenedFindings(Superseding superseding) {
        this.superseding = superseding;
    }

    /** What keeping a file came to. */
    public sealed interface Outcome {
        /**
         * It is kept.
         *
         * @param added those that nothing like was known of before: what others are told counts the same thing once
         */
        record Added(List<ScreenedFinding> added) implements Outcome {}

        /** A later screening of the partition is here already. */
        record TooLate() implements Outcome {}
    }

    /** Findings of institutions that the desk knows; a repeat adds nothing. */
    public Uni<Outcome> save(FindingsScreened screened, List<ScreenedFinding> findings, Instant now) {
        return Panache.getSession()
                .chain(session -> superseding
                        .standsNow(session, screened)
                        .chain(stands -> stands
                                ? add(session, screened, findings, now)
                                : Uni.createFrom().item(new Outcome.TooLate())));
    }

    private Uni<Outcome> add(Session session, FindingsScreened screened, List<ScreenedFinding> findings, Instant now) {
        return known(session, findings).chain(known -> {
            var rows = ScreenedRows.of(screened, findings).without(reviewed(known));
            var added = findings.stream()
                    .filter(it -> !known.containsKey(it.likeness()))
                    .toList();
            return superseding
                    .alike(session, screened, rows.likenesses())
                    .chain(() -> insert(session, screened, rows, now))
                    .replaceWith(new Outcome.Added(added));
        });
    }

    /** What is known already, and whether anybody has looked at it. */
    private static Uni<Map<String, Boolean>> known(Session session, List<ScreenedFinding> findings) {
        return session.createNativeQuery(KNOWN, Object[].class)
                .setParameter("likenesses", ScreenedRows.likenesses(findings.stream()))
                .getResultList()
                .map(rows -> rows.stream().collect(toMap(row -> (String) row[0], row -> (Boolean) row[1])));
    }

    private static Set<String> reviewed(Map<String, Boolean> known) {
        return known.keySet().stream().filter(known::get).collect(toSet());
    }

    private static Uni<Void> insert(Session session, FindingsScreened screened, ScreenedRows rows, Instant now) {
        return session.createNativeQuery(CHECKS)
                .setParameter("edition", screened.edition().id())
                .setParameter("summed", screened.summedAt())
                .setParameter("recorded", now)
                .setParameter("screening", screened.screening())
                .setParameter("checks", rows.checks())
                .executeUpdate()
                .chain(() -> session.createNativeQuery(FINDINGS)
                        .setParameter("findings", rows.findings())
                        .executeUpdate())
                .chain(() -> session.createNativeQuery(DOCTORS)
                        .setParameter("doctors", rows.doctors())
                        .executeUpdate())
                .chain(() -> session.createNativeQuery(LINES)
                        .setParameter("lines", rows.lines())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
