package org.fundwatch.cases.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.cases.agreement.AgreementFile;
import org.fundwatch.cases.agreement.FiledMeasure;
import org.fundwatch.cases.agreement.FollowUp;
import org.fundwatch.cases.agreement.FollowedEnd;
import org.fundwatch.cases.agreement.RestorationDecision;
import org.fundwatch.cases.agreement.TakenMeasure;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.InstitutionCode;

/** The measures under agreements and what happened after them, by institution: added, never changed. */
@ApplicationScoped
public class AgreementLog {
    private static final String HOLD = """
            insert into agreement_file (institution_code, last_number) values (:institution, 1)
            on conflict (institution_code) do update set last_number = agreement_file.last_number + 1""";
    private static final String HOLD_ALL = """
            insert into agreement_file (institution_code, last_number)
            select code, 0 from unnest(string_to_array(cast(:institutions as text), ' ')) as code order by code
            on conflict (institution_code) do update set last_number = agreement_file.last_number""";
    private static final String MEASURES =
            "from AgreementMeasureRow where institutionCode = :institution order by number";
    private static final String FOLLOW_UPS =
            "from AgreementFollowUpRow where institutionCode = :institution order by number";

    static final String FOLLOWED = """
            select * from agreement_measure measure
            where shops <> '' and string_to_array(shops, ' ') @> array[cast(:institution as text)]
              and not exists (select from agreement_follow_up later
                where later.institution_code = measure.institution_code and later.measure_number = measure.number
                  and later.kind = 'ANNULLED')
            order by decided_on, institution_code, number""";

    /** The next number of an institution's file, which stays held until the transaction ends: nobody decides on an older file. */
    public Uni<Integer> hold(InstitutionCode institution) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD)
                        .setParameter("institution", institution.value())
                        .executeUpdate()
                        .chain(() -> session.find(AgreementFileRow.class, institution.value())))
                .map(row -> row.lastNumber);
    }

    /** The same, with the files of the shops that are named beside it: all are held in one order, so that nobody waits in a ring. */
    public Uni<Integer> hold(InstitutionCode institution, Set<InstitutionCode> shops) {
        return shops.isEmpty() ? hold(institution) : holdAll(institution, shops).chain(() -> hold(institution));
    }

    private static Uni<Integer> holdAll(InstitutionCode institution, Set<InstitutionCode> shops) {
        var codes = Stream.concat(Stream.of(institution), shops.stream())
                .map(InstitutionCode::value)
                .collect(joining(" "));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD_ALL)
                        .setParameter("institutions", codes)
                        .executeUpdate());
    }

    /** All that is on file of an institution. */
    public Uni<AgreementFile> of(InstitutionCode institution) {
        return all(MEASURES, AgreementMeasureRow.class, institution)
                .chain(measures -> all(FOLLOW_UPS, AgreementFollowUpRow.class, institution)
                        .chain(later -> followed(institution).map(ends -> file(institution, measures, later, ends))));
    }

    /** All that is on file of several institutions, one after the other. */
    public Uni<List<AgreementFile>> of(List<InstitutionCode> institutions) {
        return Multi.createFrom()
                .iterable(institutions)
                .onItem()
                .transformToUniAndConcatenate(this::of)
                .collect()
                .asList();
    }

    public Uni<Void> record(InstitutionCode institution, TakenMeasure taken, ActorId by, Instant at) {
        return Panache.getSession()
                .chain(session -> session.persist(AgreementMeasureRow.of(institution, taken, by, at)));
    }

    /** Records what happened after a measure, with what it decides of a suspension, if anything. */
    public Uni<Void> record(Later later, ActorId by, Instant at) {
        var row = AgreementFollowUpRow.of(later.institution(), later.measure(), later.happened())
                .deciding(later.decision())
                .recorded(later.number(), by, at);
        return Panache.getSession().chain(session -> session.persist(row));
    }

    /**
     * Something that happened after a measure.
     *
     * @param number its own place in the institution's file
     */
    public record Later(
            InstitutionCode institution,
            int number,
            int measure,
            FollowUp happened,
            Optional<RestorationDecision> decision) {}

    private static <R> Uni<List<R>> all(String query, Class<R> row, InstitutionCode institution) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(query, row)
                        .setParameter("institution", institution.value())
                        .getResultList());
    }

    private static Uni<List<FollowedEnd>> followed(InstitutionCode institution) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FOLLOWED, AgreementMeasureRow.class)
                        .setParameter("institution", institution.value())
                        .getResultList())
                .map(rows -> rows.stream().map(AgreementMeasureRow::end).toList());
    }

    private static AgreementFile file(
            InstitutionCode institution,
            List<AgreementMeasureRow> measures,
            List<AgreementFollowUpRow> later,
            List<FollowedEnd> ends) {
        var after = later.stream()
                .collect(groupingBy(row -> row.measureNumber, mapping(AgreementFollowUpRow::toDomain, toList())));
        return new AgreementFile(
                institution,
                measures.stream()
                        .map(AgreementMeasureRow::toDomain)
                        .map(taken -> new FiledMeasure(taken, after.getOrDefault(taken.number(), List.of())))
                        .toList(),
                ends);
    }
}
