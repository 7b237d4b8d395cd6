package org.fundwatch.cases.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Findings;
import org.fundwatch.cases.NumberedPenalty;
import org.fundwatch.cases.Penalties;
import org.fundwatch.cases.PenaltyDecision.DecidedPart;
import org.fundwatch.cases.Revocation;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;

/** The penalties of each case, numbered: recorded once with the reasons, never changed. */
@ApplicationScoped
public class PenaltyLog {
    private static final String DECIDERS = """
            select decided_by from penalty_decision where case_number = :number and number = :decision
            union select second_person from penalty_part
             where case_number = :number and decision = :decision and second_person is not null""";
    private static final String HANDLERS = """
            select decided_by from penalty_decision where case_number = :number
            union select second_person from penalty_part where case_number = :number and second_person is not null
            union select proposed_by from penalty_proposal where case_number = :number""";
    private static final String COUNT = "select count(*) from PenaltyRow where caseNumber = :number";
    private static final String DECISIONS = "from PenaltyRow where caseNumber = :number order by number";
    private static final String PARTS = "from PenaltyPartRow where caseNumber = :number order by finding";

    private final RevocationLog revocations;

    PenaltyLog(RevocationLog revocations) {
        this.revocations = revocations;
    }

    /** Every penalty of a case with these findings, as it was decided and as it fell. */
    public Uni<Penalties> of(CaseNumber number, Findings findings) {
        return parts(number, findings)
                .chain(parts -> revocations
                        .of(number)
                        .chain(fallen -> decisions(number)
                                .map(rows -> new Penalties(rows.stream()
                                        .map(row -> penalty(row, parts, fallen))
                                        .toList()))));
    }

    /** Which number the next penalty of a case has. */
    public Uni<Integer> next(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(COUNT, Long.class)
                        .setParameter("number", number.value())
                        .getSingleResult())
                .map(count -> Math.toIntExact(count) + 1);
    }

    /** Who made a decision of a case, one person or two. */
    public Uni<Set<ActorId>> deciders(CaseNumber number, int decision) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DECIDERS, String.class)
                        .setParameter("number", number.value())
                        .setParameter("decision", decision)
                        .getResultList())
                .map(names -> names.stream().map(ActorId::new).collect(toUnmodifiableSet()));
    }

    /** Who proposed or made any decision of a case, also one that was taken back or fell. */
    public Uni<Set<ActorId>> handlers(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HANDLERS, String.class)
                        .setParameter("number", number.value())
                        .getResultList())
                .map(names -> names.stream().map(ActorId::new).collect(toUnmodifiableSet()));
    }

    /** Fails where the decision before it stands. */
    public Uni<Void> record(CaseNumber number, NumberedPenalty penalty, ActorId by, Instant at) {
        var parts = penalty.decided().parts().stream()
                .map(part -> PenaltyPartRow.of(number, penalty.number(), part))
                .toArray();
        return Panache.getSession()
                .chain(session -> session.persist(PenaltyRow.of(number, penalty, by, at))
                        .chain(() -> session.flush())
                        .chain(() -> session.persistAll(parts)));
    }

    private static NumberedPenalty penalty(
            PenaltyRow row, Map<Integer, List<DecidedPart>> parts, Map<Integer, Revocation> fallen) {
        return new NumberedPenalty(
                row.number,
                row.toDomain(parts.getOrDefault(row.number, List.of())),
                Optional.ofNullable(fallen.get(row.number)));
    }

    private static Uni<List<PenaltyRow>> decisions(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(DECISIONS, PenaltyRow.class)
                        .setParameter("number", number.value())
                        .getResultList());
    }

    private static Uni<Map<Integer, List<DecidedPart>>> parts(CaseNumber number, Findings findings) {
        var byNumber = findings.all().stream().collect(toMap(Finding::number, identity()));
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(PARTS, PenaltyPartRow.class)
                        .setParameter("number", number.value())
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(groupingBy(
                                row -> row.decision,
                                mapping(row -> row.toDomain(byNumber.get(row.finding)), toUnmodifiableList()))));
    }
}
