package org.fundwatch.cases.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.fundwatch.cases.points.FiledAct;
import org.fundwatch.cases.points.PractitionerCode;
import org.fundwatch.cases.points.PractitionerFile;
import org.fundwatch.cases.points.PractitionerStep;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Trace;

/** The points of practitioners and what happened after them, by national code: added, never changed. */
@ApplicationScoped
public class PointsLog {
    private static final String HOLD = """
            insert into practitioner_file (practitioner_code, last_number) values (:practitioner, 1)
            on conflict (practitioner_code) do update set last_number = practitioner_file.last_number + 1""";
    private static final String ACTS = "from PractitionerActRow where practitionerCode = :practitioner order by number";
    private static final String STEPS =
            "from PractitionerStepRow where practitionerCode = :practitioner order by number";

    private static final String THEIRS =
            " where practitionerCode in (select a.practitionerCode from PractitionerActRow a where a.institutionCode = :institution)"
                    + " order by practitionerCode, number";

    /** The next number of a practitioner's file, which stays held until the transaction ends: nobody counts an older file. */
    public Uni<Integer> hold(PractitionerCode practitioner) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD)
                        .setParameter("practitioner", practitioner.value())
                        .executeUpdate()
                        .chain(() -> session.find(PractitionerFileRow.class, practitioner.value())))
                .map(row -> row.lastNumber);
    }

    /** All that is on file of a practitioner. */
    public Uni<PractitionerFile> of(PractitionerCode practitioner) {
        return all(ACTS, PractitionerActRow.class, practitioner)
                .chain(acts -> all(STEPS, PractitionerStepRow.class, practitioner)
                        .map(steps -> file(practitioner, acts, steps)));
    }

    /** All that is on file of everybody who has points for an act at an institution, in the order of their codes. */
    public Uni<List<PractitionerFile>> at(InstitutionCode institution) {
        return theirs("from PractitionerActRow", PractitionerActRow.class, institution)
                .chain(acts -> theirs("from PractitionerStepRow", PractitionerStepRow.class, institution)
                        .map(steps -> files(acts, steps)));
    }

    /** Records points with the trace of the year as it stands with them. */
    public Uni<Void> record(PractitionerCode practitioner, FiledAct filed, Trace year, ActorId by, Instant at) {
        var row = PractitionerActRow.of(practitioner, filed, year).recorded(by, at);
        return Panache.getSession().chain(session -> session.persist(row));
    }

    public Uni<Void> record(Later later, ActorId by, Instant at) {
        return Panache.getSession().chain(session -> session.persist(PractitionerStepRow.of(later, by, at)));
    }

    /**
     * Something that happened after an act.
     *
     * @param number its own place in the practitioner's file
     */
    public record Later(PractitionerCode practitioner, int number, int act, PractitionerStep step) {}

    private static <R> Uni<List<R>> all(String query, Class<R> row, PractitionerCode practitioner) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(query, row)
                        .setParameter("practitioner", practitioner.value())
                        .getResultList());
    }

    private static <R> Uni<List<R>> theirs(String from, Class<R> row, InstitutionCode institution) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(from + THEIRS, row)
                        .setParameter("institution", institution.value())
                        .getResultList());
    }

    private static List<PractitionerFile> files(List<PractitionerActRow> acts, List<PractitionerStepRow> steps) {
        var after = steps.stream().collect(groupingBy(row -> row.practitionerCode));
        return acts.stream()
                .collect(groupingBy(row -> row.practitionerCode, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(one -> file(
                        new PractitionerCode(one.getKey()),
                        one.getValue(),
                        after.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private static PractitionerFile file(
            PractitionerCode practitioner, List<PractitionerActRow> acts, List<PractitionerStepRow> steps) {
        var after = steps.stream()
                .collect(groupingBy(row -> row.actNumber, mapping(PractitionerStepRow::toDomain, toList())));
        return new PractitionerFile(
                practitioner,
                acts.stream()
                        .map(row -> row.toDomain(after.getOrDefault(row.number, List.of())))
                        .toList());
    }
}
