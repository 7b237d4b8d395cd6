package org.fundwatch.claims.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.fundwatch.claims.review.ShadowProposal;
import org.fundwatch.claims.review.ShadowProposal.Decision;
import org.fundwatch.claims.review.ShadowProposal.Filed;

/** Proposals to try rules out again (转试运行建议), each decided once. Inside the caller's transaction. */
@ApplicationScoped
public class ShadowProposals {
    private static final int MOST = 100;
    private static final String DECIDE = """
        insert into shadow_decision (number, outcome, reason, decided_by, decided_at)
        values (:number, :outcome, :reason, :by, :at) on conflict do nothing\
        """;
    private static final String NEWEST = """
        select p, d from ShadowProposalRow p left join ShadowDecisionRow d on d.number = p.number
         order by p.number desc\
        """;
    private static final String ONE = """
        select p, d from ShadowProposalRow p left join ShadowDecisionRow d on d.number = p.number
         where p.number = :number\
        """;

    /** The number under which it is on file. */
    public Uni<Integer> add(ShadowProposal proposal) {
        var row = ShadowProposalRow.of(proposal);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush).map(_ -> row.number));
    }

    /** False if it was decided before, or at the same time by somebody else. */
    public Uni<Boolean> decide(int number, Decision decision) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DECIDE)
                        .setParameter("number", number)
                        .setParameter("outcome", decision.outcome().name())
                        .setParameter("reason", decision.reason())
                        .setParameter("by", decision.by().value())
                        .setParameter("at", decision.at())
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }

    public Uni<Optional<Filed>> find(int number) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(ONE, Object[].class)
                        .setParameter("number", number)
                        .getResultList())
                .map(rows -> rows.stream().map(ShadowProposals::filed).findFirst());
    }

    /** Up to {@value #MOST}, the newest first. */
    public Uni<List<Filed>> newest() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(NEWEST, Object[].class)
                        .setMaxResults(MOST)
                        .getResultList())
                .map(rows -> rows.stream().map(ShadowProposals::filed).toList());
    }

    private static Filed filed(Object[] row) {
        var proposal = (ShadowProposalRow) row[0];
        var decision = Optional.ofNullable((ShadowDecisionRow) row[1]).map(ShadowDecisionRow::toDomain);
        return new Filed(proposal.number, proposal.toDomain(), decision);
    }
}
