package org.fundwatch.relay;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.fundwatch.kernel.audit.Hash;

/** What the database knows of anchors: each as it lies, or will lie, in the archive. */
@ApplicationScoped
class Anchors {
    private static final String LAST =
            "select position, object_key, body, at from audit_anchor order by position desc limit 1";

    private static final String UNANCHORED_HEAD = """
            select position, encode(chain_hash, 'hex') as chain_hash from audit_chain
             where position > $1 order by position desc limit 1""";

    private static final String KEEP =
            "insert into audit_anchor (position, object_key, body, at) values ($1, $2, $3, $4)";

    private final Pool pool;

    Anchors(Pool pool) {
        this.pool = pool;
    }

    Uni<Optional<Kept>> last() {
        return pool.query(LAST).execute().map(Anchors::first).map(row -> row.map(Kept::of));
    }

    /** The head of the chain, if it is further than this position. */
    Uni<Optional<Head>> headAfter(long position) {
        return pool.preparedQuery(UNANCHORED_HEAD)
                .execute(Tuple.of(position))
                .map(Anchors::first)
                .map(row -> row.map(Head::of));
    }

    Uni<Void> keep(Kept anchor) {
        return pool.preparedQuery(KEEP)
                .execute(Tuple.of(
                        anchor.position(),
                        anchor.objectKey(),
                        anchor.body(),
                        anchor.at().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        for (var row : rows) {
            return Optional.of(row);
        }
        return Optional.empty();
    }

    /** The chain hash at the end of the chain. */
    record Head(long position, Hash chainHash) {
        static Head of(Row row) {
            return new Head(row.getLong("position"), new Hash(row.getString("chain_hash")));
        }
    }

    /** A signed anchor, byte by byte. */
    record Kept(long position, String objectKey, String body, Instant at) {
        static Kept of(Row row) {
            return new Kept(
                    row.getLong("position"),
                    row.getString("object_key"),
                    row.getString("body"),
                    row.getOffsetDateTime("at").toInstant());
        }

        byte[] bytes() {
            return body.getBytes(StandardCharsets.UTF_8);
        }
    }
}
