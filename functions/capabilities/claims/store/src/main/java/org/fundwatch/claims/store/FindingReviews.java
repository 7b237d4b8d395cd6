package org.fundwatch.claims.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.review.DoctorsAnswer;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.FindingReview;
import org.fundwatch.claims.review.FindingStage;
import org.fundwatch.claims.review.TakenStep;
import org.fundwatch.kernel.Trace;
import org.fundwatch.platform.TraceJson;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/** The lives of findings (疑点办理过程). Inside the caller's transaction. */
@ApplicationScoped
public class FindingReviews {
    private static final String BEGIN = """
        insert into finding_review (check_id, number, stage, steps)
        select check_id, number, 'OPEN', 0 from claim_finding where check_id = :check and number = :number
        on conflict do nothing\
        """;
    private static final String STEPS =
            "from FindingStepRow s where s.checkId = :check and s.number = :number order by s.ordinal";
    private static final String DOCTORS =
            "from FindingDoctorRow d where d.checkId = :check and d.number = :number order by d.doctor";
    private static final String DOCTORS_OF_CHECKS =
            "from FindingDoctorRow d where d.checkId in :checks order by d.doctor";
    private static final String ANSWERS =
            "from ClaimDecisionRow d where d.checkId = :check and d.number = :number order by d.reportedAt, d.reportId";

    /** The life so far, held until the transaction ends; empty for a finding that nobody knows. */
    public Uni<Optional<FindingReview>> held(FindingRef ref) {
        return Panache.getSession()
                .chain(session -> begin(session, ref)
                        .chain(() ->
                                session.find(FindingReviewRow.class, OfFinding.of(ref), LockModeType.PESSIMISTIC_WRITE))
                        .chain(row -> row == null
                                ? Uni.createFrom().item(Optional.empty())
                                : review(ref, row.stage).map(Optional::of)));
    }

    /** Adds a step that leaves the finding at a stage; the caller holds it. */
    public Uni<Void> add(FindingRef ref, TakenStep taken, FindingStage stage) {
        return Panache.getSession()
                .chain(session -> session.find(FindingReviewRow.class, OfFinding.of(ref))
                        .chain(row -> session.persist(FindingStepRow.of(ref, row.moveTo(stage), taken))));
    }

    public Uni<List<TakenStep>> steps(FindingRef ref) {
        return rows(FindingStepRow.class, STEPS, ref)
                .map(rows -> rows.stream().map(FindingStepRow::toDomain).toList());
    }

    /** What the doctor did about it, the earliest report first. */
    public Uni<List<DoctorsAnswer>> answers(FindingRef ref) {
        return rows(ClaimDecisionRow.class, ANSWERS, ref)
                .map(rows -> rows.stream().map(ClaimDecisionRow::toDomain).toList());
    }

    /** The codes of those who prescribed its lines, as far as they were kept. */
    public Uni<List<String>> doctors(FindingRef ref) {
        return rows(FindingDoctorRow.class, DOCTORS, ref)
                .map(rows -> rows.stream().map(row -> row.doctor).toList());
    }

    /** The same of each of several findings; none is there of one of which none were kept. */
    public Uni<Map<FindingRef, List<String>>> doctors(List<FindingRef> refs) {
        var checks = refs.stream().map(FindingRef::checkId).distinct().toList();
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(DOCTORS_OF_CHECKS, FindingDoctorRow.class)
                        .setParameter("checks", checks)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(groupingBy(
                                row -> new FindingRef(row.checkId, row.number), mapping(row -> row.doctor, toList()))));
    }

    /** The reasons of the check that it is of; the check is known. */
    public Uni<Trace> trace(FindingRef ref) {
        return Panache.getSession()
                .chain(session -> session.find(ClaimCheckRow.class, ref.checkId()))
                .map(row -> TraceJson.read(row.trace));
    }

    private Uni<FindingReview> review(FindingRef ref, FindingStage stage) {
        return steps(ref)
                .map(steps -> new FindingReview(
                        stage, steps.stream().map(TakenStep::step).toList()));
    }

    private static Uni<Integer> begin(Session session, FindingRef ref) {
        return session.createNativeQuery(BEGIN)
                .setParameter("check", ref.checkId())
                .setParameter("number", ref.number())
                .executeUpdate();
    }

    private static <T> Uni<List<T>> rows(Class<T> type, String query, FindingRef ref) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(query, type)
                        .setParameter("check", ref.checkId())
                        .setParameter("number", ref.number())
                        .getResultList());
    }
}
