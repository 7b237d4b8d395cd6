package org.fundwatch.cases.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Findings;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.DecidedPart;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;

/** The penalties, one a case: recorded once with the reasons, never changed. */
@ApplicationScoped
public class PenaltyLog {
    private static final String DECIDERS = """
            select decided_by from penalty_decision where case_number = :number
            union select second_person from penalty_part where case_number = :number and second_person is not null""";
    private static final String PARTS = "from PenaltyPartRow where caseNumber = :number order by finding";

    /** The penalty of a case with these findings, as it was decided; empty while there is none. */
    public Uni<Optional<Decided>> of(CaseNumber number, Findings findings) {
        return Panache.getSession()
                .chain(session -> session.find(PenaltyRow.class, number.value()))
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : parts(number, findings).map(parts -> Optional.of(row.toDomain(parts))));
    }

    /** Who decided the penalty of a case, one person or two; nobody while there is none. */
    public Uni<Set<ActorId>> deciders(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DECIDERS, String.class)
                        .setParameter("number", number.value())
                        .getResultList())
                .map(names -> names.stream().map(ActorId::new).collect(toUnmodifiableSet()));
    }

    public Uni<Void> record(CaseNumber number, Decided decided, ActorId by, Instant at) {
        var parts = decided.parts().stream()
                .map(part -> PenaltyPartRow.of(number, part))
                .toArray();
        return Panache.getSession()
                .chain(session -> session.persist(PenaltyRow.of(number, decided, by, at))
                        .chain(() -> session.flush())
                        .chain(() -> session.persistAll(parts)));
    }

    private static Uni<List<DecidedPart>> parts(CaseNumber number, Findings findings) {
        var byNumber = findings.all().stream().collect(toMap(Finding::number, identity()));
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(PARTS, PenaltyPartRow.class)
                        .setParameter("number", number.value())
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> row.toDomain(byNumber.get(row.finding)))
                        .toList());
    }
}
