package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.rewards.payment.PaymentFile;
import org.fundwatch.rewards.payment.PaymentFile.Written;

/** Files for the bank (支付文件): prepared by who pays, written by the vault, once. Inside the caller's session. */
@ApplicationScoped
public class PaymentFiles {
    private static final int MOST = 200;
    private static final String NEWEST = "from PaymentFileRow order by preparedAt desc, id";
    private static final String WRITE = "update payment_file set written_at = :at, count = :count, sum_fen = :sum, "
            + "csv_sha256 = :csv, pain_sha256 = :pain where id = :id and written_at is null";

    public Uni<Void> prepare(PaymentFile file) {
        return Panache.getSession().chain(session -> session.persist(PaymentFileRow.of(file)));
    }

    public Uni<Optional<PaymentFile>> of(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(PaymentFileRow.class, id))
                .map(row -> Optional.ofNullable(row).map(PaymentFileRow::toDomain));
    }

    /** At most 200, the newest first. */
    public Uni<List<PaymentFile>> newest() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(NEWEST, PaymentFileRow.class)
                        .setMaxResults(MOST)
                        .getResultList())
                .map(rows -> rows.stream().map(PaymentFileRow::toDomain).toList());
    }

    /** Puts on record what was written; false if something was before. */
    public Uni<Boolean> write(UUID id, Written written) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WRITE)
                        .setParameter("at", written.at())
                        .setParameter("count", written.count())
                        .setParameter("sum", written.sum().fen())
                        .setParameter("csv", written.csvSha256())
                        .setParameter("pain", written.painSha256())
                        .setParameter("id", id)
                        .executeUpdate())
                .map(updated -> updated == 1);
    }
}
