package org.fundwatch.publication.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.fundwatch.publication.Figures;
import org.fundwatch.publication.Guard;
import org.fundwatch.publication.NextEdition;

/** What guards held back (未予公布), once for each guard and day. Inside the caller's session. */
@ApplicationScoped
public class Refusals {
    private static final String INSERT = """
            insert into edition_refusal (refused_on, guard, previous, entries, added, ended, missing, refused_at)
            values (:day, :guard, :previous, :entries, :added, :ended, :missing, :at) on conflict do nothing""";

    public Uni<Void> keep(NextEdition.Refused refused, LocalDate day, Instant at) {
        return Multi.createFrom()
                .iterable(refused.guards())
                .onItem()
                .transformToUniAndConcatenate(guard -> insert(guard, refused.figures(), day, at))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static Uni<Integer> insert(Guard guard, Figures figures, LocalDate day, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter("day", day)
                        .setParameter("guard", guard.name())
                        .setParameter("previous", figures.previous())
                        .setParameter("entries", figures.entries())
                        .setParameter("added", figures.added())
                        .setParameter("ended", figures.ended())
                        .setParameter("missing", figures.missing())
                        .setParameter("at", at)
                        .executeUpdate());
    }
}
