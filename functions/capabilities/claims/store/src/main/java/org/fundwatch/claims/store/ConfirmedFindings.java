package org.fundwatch.claims.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fundwatch.claims.review.ConfirmedFinding;
import org.fundwatch.kernel.InstitutionCode;

/** The findings that an institution is told of (复审认定的疑点). Inside the caller's session. */
@ApplicationScoped
public class ConfirmedFindings {
    private static final String OF_INSTITUTION = """
            select f, c, r, s from ClaimFindingRow f
              join ClaimCheckRow c on c.checkId = f.checkId
              join FindingReviewRow r on r.checkId = f.checkId and r.number = f.number
              join FindingStepRow s on s.checkId = f.checkId and s.number = f.number
               and s.act = org.fundwatch.claims.review.FindingAct.REVIEW_AGAIN
               and s.judgement = org.fundwatch.claims.review.Judgement.CONFIRMED
             where c.institutionCode = :institution
             order by case when r.stage = org.fundwatch.claims.review.FindingStage.CONFIRMED then 0 else 1 end,
                   s.doneAt desc, f.checkId, f.number""";

    /** Up to so many: those that wait for an appeal first, of both kinds the latest confirmed first. */
    public Uni<List<ConfirmedFinding>> of(InstitutionCode institution, int most) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OF_INSTITUTION, Object[].class)
                        .setParameter("institution", institution.value())
                        .setMaxResults(most)
                        .getResultList())
                .map(rows -> rows.stream().map(ConfirmedFindings::confirmed).toList());
    }

    private static ConfirmedFinding confirmed(Object[] row) {
        return new ConfirmedFinding(FindingQueue.found(row), ((FindingStepRow) row[3]).doneOn);
    }
}
