package org.fundwatch.cases.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.procedure.Demand;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;

/** What the penalty decisions demand (处罚决定载明的金额), and whether they still hold. */
@ApplicationScoped
public class Demands {
    private static final String OF_CASES = """
            select penalty.caseNumber, penalty.number, penalty.decidedOn, penalty.refundFen, penalty.fineFen, penalty.confiscatedFen, fallen.revokedOn
              from PenaltyRow penalty
              left join RevocationRow fallen on fallen.caseNumber = penalty.caseNumber and fallen.decision = penalty.number
             where penalty.caseNumber in :numbers""";

    private static final String FINED = """
            select part.caseNumber, part.decision, part.measures.addressee, sum(part.fineFen)
              from PenaltyPartRow part
             where part.caseNumber in :numbers
             group by part.caseNumber, part.decision, part.measures.addressee""";

    private record Key(CaseNumber number, int decision) {}

    /** The demands of every decision of these cases; a case without a penalty has none. */
    public Uni<Map<CaseNumber, List<Demand>>> of(Collection<CaseNumber> numbers) {
        return rows(FINED, numbers)
                .map(Demands::fined)
                .chain(fined -> rows(OF_CASES, numbers)
                        .map(rows -> rows.stream()
                                .collect(groupingBy(
                                        row -> new CaseNumber((String) row[0]),
                                        mapping(row -> demand(row, fined), toUnmodifiableList())))));
    }

    private static Uni<List<Object[]>> rows(String query, Collection<CaseNumber> numbers) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(query, Object[].class)
                        .setParameter(
                                "numbers",
                                numbers.stream().map(CaseNumber::value).toList())
                        .getResultList());
    }

    private static Map<Key, Map<Addressee, Money>> fined(List<Object[]> rows) {
        return rows.stream()
                .collect(groupingBy(
                        row -> key(row),
                        toUnmodifiableMap(row -> (Addressee) row[2], row -> Money.ofFen((Long) row[3]))));
    }

    private static Key key(Object... row) {
        return new Key(new CaseNumber((String) row[0]), (Integer) row[1]);
    }

    private static Demand demand(Object[] row, Map<Key, Map<Addressee, Money>> fined) {
        return new Demand(
                (Integer) row[1],
                (LocalDate) row[2],
                Money.ofFen((Long) row[3]),
                Money.ofFen((Long) row[4]),
                Money.ofFen((Long) row[5]),
                Optional.ofNullable((LocalDate) row[6]),
                fined.getOrDefault(key(row), Map.of()));
    }
}
