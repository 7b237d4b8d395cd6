package org.fundwatch.reports.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.reports.FiledReport;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reports (举报). Each method reads only the columns that the role of its one caller may see. */
@ApplicationScoped
public class ReportRepository {
    private static final String EARLIER =
            "select caseNumber, contentTag, salt, filedAt from ReportRow where keyHash = ?1";
    private static final String CHECK = "select salt, verifier, tokenVerifier from ReportRow where caseNumber = ?1";
    private static final String FILED = "from FiledReportRow where caseNumber = ?1";

    /** For intake. A case number or key that is taken fails as a constraint violation. */
    public Uni<Void> file(FiledReport filed, ReceiptTraces traces) {
        return Panache.getSession().chain(session -> session.persist(ReportRow.of(filed, traces)));
    }

    /** For intake: the report that this key filed before. */
    public Uni<Optional<EarlierFiling>> earlier(byte[] keyHash) {
        return columns(EARLIER, keyHash)
                .map(found -> found.map(column -> new EarlierFiling(
                        new CaseNumber((String) column[0]), (byte[]) column[1], (byte[]) column[2], (Instant)
                                column[3])));
    }

    /** For follow-up. */
    public Uni<Optional<ReceiptCheck>> receiptCheck(CaseNumber number) {
        return columns(CHECK, number.value())
                .map(found -> found.map(column -> new ReceiptCheck(
                        (byte[]) column[0], (byte[]) column[1], Optional.ofNullable((byte[]) column[2]))));
    }

    /** For the desk. */
    public Uni<Optional<FiledReport>> filed(CaseNumber number) {
        return one(FILED, FiledReportRow.class, number.value()).map(found -> found.map(ReportColumns::toDomain));
    }

    private static Uni<Optional<Object[]>> columns(String query, Object key) {
        return one(query, Object[].class, key);
    }

    private static <T> Uni<Optional<T>> one(String query, Class<T> type, Object key) {
        return Panache.getSession()
                .map(session -> session.createSelectionQuery(query, type).setParameter(1, key))
                .chain(Mutiny.SelectionQuery::getSingleResultOrNull)
                .map(Optional::ofNullable);
    }
}
