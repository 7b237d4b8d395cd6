package org.fundwatch.reports.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.fundwatch.kernel.CaseNumber;

/** The order in which reports arrived (受理登记顺序), for the desk: as the database numbered them. Inside the caller's session. */
@ApplicationScoped
public class Arrivals {
    private static final String OF = "from ArrivalRow where caseNumber in :numbers";

    /** Each report's place, by its case; a case without a report has none. */
    public Uni<Map<CaseNumber, Long>> of(Collection<CaseNumber> cases) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OF, ArrivalRow.class)
                        .setParameter(
                                "numbers", cases.stream().map(CaseNumber::value).toList())
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(toUnmodifiableMap(row -> new CaseNumber(row.caseNumber), row -> row.arrival)));
    }
}
