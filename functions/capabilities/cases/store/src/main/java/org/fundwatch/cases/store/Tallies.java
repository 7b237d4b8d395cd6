package org.fundwatch.cases.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.CheckedClaim;
import org.fundwatch.cases.Tally;
import org.fundwatch.kernel.InstitutionCode;

/** What the checks of claims found, by institution and month (月度疑点统计): sums, so that their order does not matter. */
@ApplicationScoped
public class Tallies {
    private static final String ADD = """
        insert into claim_tally (institution_code, month, checks, %1$s, %2$s, %3$s)
        values (:institution, :month, 1, :findings, :violations, :amount)
        on conflict (institution_code, month) do update
           set checks = claim_tally.checks + 1,
               %1$s = claim_tally.%1$s + excluded.%1$s,
               %2$s = claim_tally.%2$s + excluded.%2$s,
               %3$s = claim_tally.%3$s + excluded.%3$s\
        """;
    private static final Map<CheckedClaim.From, String> ADD_TO = Map.of(
            CheckedClaim.From.DOOR, ADD.formatted("findings", "violations", "amount_fen"),
            CheckedClaim.From.SCREENING, ADD.formatted("screened_findings", "screened_violations", "screened_fen"));

    /** Adds one check and gives the sums; the row stays held until the transaction ends, so that nobody acts on older sums. */
    public Uni<Tally> add(CheckedClaim claim) {
        var key = OfMonth.of(claim.institution(), claim.month());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD_TO.get(claim.from()))
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
