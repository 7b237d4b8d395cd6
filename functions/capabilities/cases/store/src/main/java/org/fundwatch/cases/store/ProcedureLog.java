package org.fundwatch.cases.store;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fundwatch.cases.procedure.ProcedureEntry;
import org.fundwatch.cases.procedure.ProcedureRecord;
import org.fundwatch.kernel.CaseNumber;

/** The procedure records (程序记录): entries are added, never changed. */
@ApplicationScoped
public class ProcedureLog {
    private static final String OF_CASES = "from ProcedureRow where caseNumber in :numbers";

    /** The record of a case; without entries while there are none. */
    public Uni<ProcedureRecord> of(CaseNumber number) {
        return of(List.of(number)).map(records -> records.getOrDefault(number, ProcedureRecord.EMPTY));
    }

    /** The records of these cases; a case without entries has none. */
    public Uni<Map<CaseNumber, ProcedureRecord>> of(Collection<CaseNumber> numbers) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OF_CASES, ProcedureRow.class)
                        .setParameter(
                                "numbers",
                                numbers.stream().map(CaseNumber::value).toList())
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(groupingBy(
                                row -> new CaseNumber(row.caseNumber),
                                collectingAndThen(mapping(ProcedureRow::toDomain, toList()), ProcedureRecord::new))));
    }

    public Uni<Void> add(CaseNumber number, ProcedureEntry entry) {
        return Panache.getSession().chain(session -> session.persist(ProcedureRow.of(number, entry)));
    }
}
