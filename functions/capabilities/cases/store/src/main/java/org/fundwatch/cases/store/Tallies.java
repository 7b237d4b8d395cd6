package org.fundwatch.cases.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.Optional;
import org.fundwatch.cases.CheckedClaim;
import org.fundwatch.cases.Tally;
import org.fundwatch.kernel.InstitutionCode;

/** What the checks of claims found, by institution and month (月度疑点统计): sums, so that their order does not matter. */
@ApplicationScoped
public class Tallies {
    private static final String ADD = """
        insert into claim_tally (institution_code, month, checks, findings, violations, amount_fen)
        values (:institution, :month, 1, :findings, :violations, :amount)
        on conflict (institution_code, month) do update
           set checks = claim_tally.checks + 1,
               findings = claim_tally.findings + excluded.findings,
               violations = claim_tally.violations + excluded.violations,
               amount_fen = claim_tally.amount_fen + excluded.amount_fen\
        """;

    /** Adds one check and gives the sums; the row stays held until the transaction ends, so that nobody acts on older sums. */
    public Uni<Tally> add(CheckedClaim claim) {
        var key = OfMonth.of(claim.institution(), claim.month());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("institution", key.institutionCode())
                        .setParameter("month", key.month())
                        .setParameter("findings", claim.findings())
                        .setParameter("violations", claim.violations())
                        .setParameter("amount", claim.amount().fen())
                        .executeUpdate()
                        .chain(() -> session.find(TallyRow.class, key)))
                .map(TallyRow::toDomain);
    }

    /** The sums of a month, held until the transaction ends; empty while none of its checks was counted. */
    public Uni<Optional<Tally>> held(InstitutionCode institution, YearMonth month) {
        return Panache.getSession()
                .chain(session ->
                        session.find(TallyRow.class, OfMonth.of(institution, month), LockModeType.PESSIMISTIC_WRITE))
                .map(row -> Optional.ofNullable(row).map(TallyRow::toDomain));
    }
}
