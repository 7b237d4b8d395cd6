package org.fundwatch.vault.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.rewards.ApprovalNumber;

/** Everything sealed, still sealed. Inside the caller's session. */
@ApplicationScoped
public class SealedStore {
    private static final String CASE = "select case_number from reward_approval where approval_number = :approval";
    private static final String REPORTER = "from ReporterRow where caseNumber = :number";
    private static final String CLAIMS =
            "from SealedClaimRow where approvalNumber in :approvals order by approvalNumber";

    public Uni<Optional<SealedClaim>> claim(ApprovalNumber approval) {
        return claims(List.of(approval)).map(found -> found.stream().findFirst());
    }

    /** The claims of these rewards, in the order of their numbers. */
    public Uni<List<SealedClaim>> claims(List<ApprovalNumber> approvals) {
        var numbers = approvals.stream().map(ApprovalNumber::value).toList();
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(CLAIMS, SealedClaimRow.class)
                        .setParameter("approvals", numbers)
                        .getResultList())
                .map(rows -> rows.stream().map(SealedClaimRow::toDomain).toList());
    }

    /** Who filed the report of the case. */
    public Uni<Optional<SealedReporter>> reporter(CaseNumber number) {
        return reporterRow(number.value());
    }

    /** Who filed the report that the reward is for. */
    public Uni<Optional<SealedReporter>> reporter(ApprovalNumber approval) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CASE, String.class)
                        .setParameter("approval", approval.value())
                        .getSingleResultOrNull())
                .chain(number -> number == null ? Uni.createFrom().item(Optional.empty()) : reporterRow(number));
    }

    private static Uni<Optional<SealedReporter>> reporterRow(String number) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(REPORTER, ReporterRow.class)
                        .setParameter("number", number)
                        .getSingleResultOrNull())
                .chain(row -> row == null ? Uni.createFrom().item(Optional.empty()) : sealed(row));
    }

    private static Uni<Optional<SealedReporter>> sealed(ReporterRow row) {
        return identity(row.id)
                .map(identity -> Optional.of(
                        new SealedReporter(row.id, row.proof(), identity.map(SealedIdentityRow::envelope))));
    }

    private static Uni<Optional<SealedIdentityRow>> identity(UUID report) {
        return Panache.getSession()
                .chain(session -> session.find(SealedIdentityRow.class, report))
                .map(Optional::ofNullable);
    }
}
