package org.fundwatch.cases.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.cases.WaitingProposal;
import org.fundwatch.kernel.CaseNumber;

/** The penalties that wait, or waited, for another person's signature: at most one of a case waits. */
@ApplicationScoped
public class ProposalLog {
    private static final String WAITING = """
            from ProposalRow proposal where caseNumber = :number and not exists
              (from ProposalEndRow ended where ended.caseNumber = proposal.caseNumber and ended.number = proposal.number)""";
    private static final String COUNT = "select count(*) from ProposalRow where caseNumber = :number";

    /** Which number a proposal of the case has that comes next. */
    public Uni<Integer> next(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(COUNT, Long.class)
                        .setParameter("number", number.value())
                        .getSingleResult())
                .map(count -> Math.toIntExact(count) + 1);
    }

    /** The proposal that waits. */
    public Uni<Optional<WaitingProposal>> waiting(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(WAITING, ProposalRow.class)
                        .setParameter("number", number.value())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(ProposalRow::toDomain));
    }

    public Uni<Void> add(CaseNumber number, WaitingProposal proposal) {
        return Panache.getSession().chain(session -> session.persist(ProposalRow.of(number, proposal)));
    }

    /** Records how the proposal ended; one that has ended already fails. */
    public Uni<Void> end(CaseNumber number, EndedProposal ended) {
        return Panache.getSession().chain(session -> session.persist(ProposalEndRow.of(number, ended)));
    }
}
