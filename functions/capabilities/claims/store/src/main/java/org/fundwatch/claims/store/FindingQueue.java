package org.fundwatch.claims.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.fundwatch.claims.review.FindingFilter;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.FindingStage;
import org.fundwatch.claims.review.FoundFinding;
import org.fundwatch.kernel.InstitutionCode;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/** The findings that reviewers work on (疑点列表), the newest first. Inside the caller's session. */
@ApplicationScoped
public class FindingQueue {
    private static final String FOUND = "select f, c, r from ClaimFindingRow f"
            + " join ClaimCheckRow c on c.checkId = f.checkId"
            + " left join FindingReviewRow r on r.checkId = f.checkId and r.number = f.number where";
    private static final String ORDER = " order by c.checkedAt desc, f.checkId, f.number";
    private static final String ONE = " f.checkId = :check and f.number = :number";

    /** Up to so many that are wanted; none where nothing is known of the one that they come after. */
    public Uni<List<FoundFinding>> page(FindingFilter filter, int most) {
        return Panache.getSession()
                .chain(session -> last(session, filter)
                        .chain(last -> filter.after().isPresent() && last.isEmpty()
                                ? Uni.createFrom().item(List.of())
                                : page(session, Wanted.of(filter, last), most)));
    }

    public Uni<Optional<FoundFinding>> find(FindingRef ref) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(FOUND + ONE, Object[].class)
                        .setParameter("check", ref.checkId())
                        .setParameter("number", ref.number())
                        .getResultList())
                .map(rows -> rows.stream().map(FindingQueue::found).findFirst());
    }

    private static Uni<Optional<ClaimCheckRow>> last(Session session, FindingFilter filter) {
        return filter.after()
                .map(ref -> session.find(ClaimCheckRow.class, ref.checkId()).map(Optional::ofNullable))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private static Uni<List<FoundFinding>> page(Session session, Wanted wanted, int most) {
        var query = session.createSelectionQuery(FOUND + " " + wanted.condition() + ORDER, Object[].class);
        wanted.parameters().forEach(query::setParameter);
        return query.setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream().map(FindingQueue::found).toList());
    }

    static FoundFinding found(Object[] row) {
        var finding = (ClaimFindingRow) row[0];
        var check = (ClaimCheckRow) row[1];
        return new FoundFinding(
                new FindingRef(finding.checkId, finding.number),
                new InstitutionCode(check.institutionCode),
                finding.toDomain(),
                finding.grounds(),
                check.checked(),
                row[2] instanceof FindingReviewRow review ? review.stage : FindingStage.OPEN);
    }
}
