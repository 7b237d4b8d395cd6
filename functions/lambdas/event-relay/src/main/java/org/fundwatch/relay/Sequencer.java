package org.fundwatch.relay;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.fundwatch.kernel.audit.AuditLink;
import org.fundwatch.kernel.audit.AuditRecord;
import org.fundwatch.kernel.audit.AuditRecord.Order;
import org.fundwatch.kernel.audit.Hash;

/** The one writer of the audit chain (decision 0010): takes rows in the order of their transactions, each once. */
@ApplicationScoped
class Sequencer {
    private static final int BATCH = 500;
    private static final String MAKE_ROOM = "select make_audit_months()";

    /** Should two sequencers ever run, the second waits here; nothing of the session outlives the transaction. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtext('audit_chain'))";

    private static final String HEAD = """
            select position, audit_xid::text as transaction, audit_seq, encode(row_hash, 'hex') as row_hash,
                   encode(chain_hash, 'hex') as chain_hash
              from audit_chain order by position desc limit 1""";

    /** Every transaction below the snapshot's xmin has ended, so nothing can come before these rows any more. */
    private static final String NEXT = """
            select seq, xid::text as transaction, actor, act, subject, at, details::text as details from audit_row
             where xid < pg_snapshot_xmin(pg_current_snapshot()) and (xid, seq) > ($1::text::xid8, $2)
             order by audit_row.xid, audit_row.seq limit $3""";

    private static final String INSERT = """
            insert into audit_chain (position, audit_xid, audit_seq, row_hash, chain_hash)
            values ($1, $2::text::xid8, $3, decode($4, 'hex'), decode($5, 'hex'))""";

    private final Pool pool;

    Sequencer(Pool pool) {
        this.pool = pool;
    }

    /** Sees to partitions for the months ahead. */
    Uni<Void> makeRoom() {
        return pool.query(MAKE_ROOM).execute().replaceWithVoid();
    }

    /** Chains the oldest rows that are ready, all or none; how many. */
    Uni<Integer> chainBatch() {
        return pool.withTransaction(db -> db.query(ALONE)
                .execute()
                .chain(() -> db.query(HEAD).execute())
                .map(Head::of)
                .chain(head -> next(db, head.order()).call(rows -> append(db, head.link(), rows)))
                .map(List::size));
    }

    private static Uni<List<AuditRecord>> next(SqlConnection db, Order last) {
        return db.preparedQuery(NEXT)
                .execute(Tuple.of(Long.toString(last.xid()), last.seq(), BATCH))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Sequencer::record)
                        .toList());
    }

    private static Uni<Void> append(SqlConnection db, AuditLink head, List<AuditRecord> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var links = new ArrayList<Tuple>();
        var last = head;
        for (var row : rows) {
            last = last.next(row.hash());
            links.add(tuple(last, row.order()));
        }
        return db.preparedQuery(INSERT).executeBatch(links).replaceWithVoid();
    }

    private static Tuple tuple(AuditLink link, Order order) {
        return Tuple.of(
                link.position(),
                Long.toString(order.xid()),
                order.seq(),
                link.rowHash().hex(),
                link.chainHash().hex());
    }

    private static AuditRecord record(Row row) {
        return new AuditRecord(
                new Order(Long.parseLong(row.getString("transaction")), row.getLong("seq")),
                row.getString("actor"),
                row.getString("act"),
                row.getString("subject"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("details"));
    }

    /** The last link and the place of its row. */
    private record Head(AuditLink link, Order order) {
        static Head of(RowSet<Row> rows) {
            for (var row : rows) {
                var link = new AuditLink(
                        row.getLong("position"),
                        new Hash(row.getString("row_hash")),
                        new Hash(row.getString("chain_hash")));
                return new Head(
                        link, new Order(Long.parseLong(row.getString("transaction")), row.getLong("audit_seq")));
            }
            return new Head(AuditLink.NONE, Order.NONE);
        }
    }
}
