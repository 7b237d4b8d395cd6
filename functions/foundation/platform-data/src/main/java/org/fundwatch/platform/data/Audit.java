package org.fundwatch.platform.data;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeMap;
import org.fundwatch.platform.JsonBody;

/** Writes audit rows in the transaction of the act; the table takes no change and no removal. */
@ApplicationScoped
public class Audit {
    // the inner cast keeps the driver from writing the text as one JSON string
    private static final String INSERT = """
            insert into audit_row (actor, act, subject, at, details)
            values (:actor, :act, :subject, :at, cast(cast(:details as text) as json))""";

    public Uni<Void> record(AuditEntry entry) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter("actor", entry.actor())
                        .setParameter("act", entry.act())
                        .setParameter("subject", entry.subject())
                        .setParameter("at", entry.at())
                        .setParameter("details", JsonBody.write(new TreeMap<>(entry.details())))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
