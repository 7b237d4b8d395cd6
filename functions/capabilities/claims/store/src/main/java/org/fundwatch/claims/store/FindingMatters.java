package org.fundwatch.claims.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fundwatch.claims.published.RecordedLine;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.FoundFinding;
import org.fundwatch.claims.review.Matter;

/** What a finding is about (疑点所涉事项): its lines, and what was found of the same matter. Inside the caller's session. */
@ApplicationScoped
public class FindingMatters {
    private static final String LINES = "from ClaimLineRow l where l.checkId = :check order by l.no";
    private static final String LINES_OF_CHECKS = "from ClaimLineRow l where l.checkId in (:checks) order by l.no";
    private static final String STANDING = """
        select r.byCheckId, r.byNumber, c.stage, c.checkedAt from FindingReviewRow r
          join ClaimCheckRow c on c.checkId = r.byCheckId where r.checkId = :check and r.number = :number""";
    private static final String EARLIER = """
        select r.checkId, r.number, c.stage, c.checkedAt from FindingReviewRow r
          join ClaimCheckRow c on c.checkId = r.checkId where r.byCheckId = :check and r.byNumber = :number
         order by c.checkedAt, r.checkId, r.number""";

    /** The lines that it speaks of, as far as they were kept, in their order. */
    public Uni<List<RecordedLine>> lines(FoundFinding found) {
        var numbers = Set.copyOf(found.finding().lines());
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(LINES, ClaimLineRow.class)
                        .setParameter("check", found.ref().checkId())
                        .getResultList())
                .map(rows -> rows.stream()
                        .filter(row -> numbers.contains(row.no))
                        .map(ClaimLineRow::toDomain)
                        .toList());
    }

    /** What the institution calls the items of their lines, each once, as far as they were kept. */
    public Uni<Map<FindingRef, List<String>>> items(List<FoundFinding> found) {
        var checks = found.stream().map(each -> each.ref().checkId()).collect(toSet());
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(LINES_OF_CHECKS, ClaimLineRow.class)
                        .setParameter("checks", checks)
                        .getResultList())
                .map(rows -> found.stream().collect(toMap(FoundFinding::ref, each -> items(each, rows))));
    }

    private static List<String> items(FoundFinding found, List<ClaimLineRow> rows) {
        return rows.stream()
                .filter(row -> row.checkId.equals(found.ref().checkId()))
                .filter(row -> found.finding().lines().contains(row.no))
                .map(row -> row.item)
                .distinct()
                .toList();
    }

    /** Which finding counts in its place, and in whose place it counts. */
    public Uni<Matter> matter(FindingRef ref) {
        return related(STANDING, ref)
                .chain(standing -> related(EARLIER, ref)
                        .map(earlier -> new Matter(standing.stream().findFirst(), earlier)));
    }

    private static Uni<List<Matter.Related>> related(String query, FindingRef ref) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(query, Matter.Related.class)
                        .setParameter("check", ref.checkId())
                        .setParameter("number", ref.number())
                        .getResultList());
    }
}
