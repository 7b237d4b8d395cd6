package org.fundwatch.publication.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.publication.EntryId;
import org.fundwatch.publication.Withdrawal;

/** What must leave public view (撤回公开), at most once an entry: written once, never changed. Inside the caller's session. */
@ApplicationScoped
public class Withdrawals {
    private static final String ALL = "from WithdrawalRow";

    public Uni<Void> record(Withdrawal withdrawal, ActorId by, Instant at) {
        return Panache.getSession().chain(session -> session.persist(WithdrawalRow.of(withdrawal, by, at)));
    }

    public Uni<Optional<Withdrawal>> of(EntryId id) {
        return Panache.getSession()
                .chain(session -> session.find(WithdrawalRow.class, id.value()))
                .map(row -> Optional.ofNullable(row).map(WithdrawalRow::toDomain));
    }

    public Uni<List<Withdrawal>> all() {
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery(ALL, WithdrawalRow.class).getResultList())
                .map(rows -> rows.stream().map(WithdrawalRow::toDomain).toList());
    }
}
