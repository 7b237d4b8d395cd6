package org.fundwatch.local.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fundwatch.kernel.audit.AuditLink;
import org.fundwatch.kernel.audit.AuditRecord;
import org.fundwatch.kernel.audit.AuditRecord.Order;
import org.fundwatch.kernel.audit.Hash;
import org.fundwatch.local.audit.AnchorCheck.KeptAnchor;
import org.fundwatch.local.audit.ChainWalk.Found;

/** The audit tables in one snapshot; nothing is changed and no row is held in memory longer than needed. */
record AuditTables(Connection snapshot) {
    private static final int ROWS_AT_ONCE = 1000;

    private static final String LINKS = """
            select c.position, encode(c.row_hash, 'hex') as row_hash, encode(c.chain_hash, 'hex') as chain_hash,
                   c.audit_xid::text::bigint as link_xid, c.audit_seq as link_seq,
                   r.seq, r.xid::text::bigint as xid, r.actor, r.act, r.subject, r.at, r.details::text as details
              from audit_chain c left join audit_row r on r.seq = c.audit_seq order by c.position""";

    private static final String UNCHAINED = """
            select r.seq, (r.xid, r.seq) < (?::text::xid8, ?) as behind,
                   (select coalesce(max(c.position), 0) + 1 from audit_chain c
                     where (c.audit_xid, c.audit_seq) < (r.xid, r.seq)) as position
              from audit_row r
             where not exists (select from audit_chain c where c.audit_seq = r.seq)
               and ((r.xid, r.seq) < (?::text::xid8, ?) or r.at < current_timestamp - ?::interval)
             order by r.xid, r.seq""";

    private static final String UNANCHORED = """
            select min(c.position) from audit_chain c join audit_row r on r.seq = c.audit_seq
             where c.position > ? and r.at < current_timestamp - ?::interval""";

    private static final String ANCHORS =
            "select position, body, at < current_timestamp - ?::interval as late from audit_anchor order by position";

    static AuditTables in(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return new AuditTables(connection);
    }

    void links(Consumer<Found> walk) throws SQLException {
        try (var sql = snapshot.prepareStatement(LINKS)) {
            sql.setFetchSize(ROWS_AT_ONCE);
            try (var rows = sql.executeQuery()) {
                while (rows.next()) {
                    walk.accept(found(rows));
                }
            }
        }
    }

    /** Rows that no link names although the chain has passed them, or although the patience is over. */
    List<Finding> unchained(Order head, Duration patience) throws SQLException {
        try (var sql = snapshot.prepareStatement(UNCHAINED)) {
            for (var start : List.of(1, 3)) {
                sql.setString(start, Long.toString(head.xid()));
                sql.setLong(start + 1, head.seq());
            }
            sql.setString(5, patience.toString());
            return each(sql, rows -> {
                var fault =
                        rows.getBoolean("behind") ? " was inserted behind the chain" : " is too old to be unchained";
                return new Finding(rows.getLong("position"), "row " + rows.getLong("seq") + fault);
            });
        }
    }

    /** The first link after this position that should have been anchored by now. */
    List<Finding> unanchored(long position, Duration patience) throws SQLException {
        try (var sql = snapshot.prepareStatement(UNANCHORED)) {
            sql.setLong(1, position);
            sql.setString(2, patience.toString());
            return each(sql, rows -> new Finding(rows.getLong(1), "no anchor proves the chain from here on")).stream()
                    .filter(finding -> finding.position() > 0)
                    .toList();
        }
    }

    List<KeptAnchor> anchors(Duration patience) throws SQLException {
        try (var sql = snapshot.prepareStatement(ANCHORS)) {
            sql.setString(1, patience.toString());
            return each(
                    sql,
                    rows -> new KeptAnchor(rows.getLong("position"), rows.getString("body"), rows.getBoolean("late")));
        }
    }

    long count(String what) throws SQLException {
        try (var sql = snapshot.prepareStatement("select count(*) from " + what)) {
            return each(sql, rows -> rows.getLong(1)).getFirst();
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        var link = new AuditLink(
                row.getLong("position"), new Hash(row.getString("row_hash")), new Hash(row.getString("chain_hash")));
        return new Found(link, new Order(row.getLong("link_xid"), row.getLong("link_seq")), record(row));
    }

    private static Optional<AuditRecord> record(ResultSet row) throws SQLException {
        if (row.getString("actor") == null) {
            return Optional.empty();
        }
        return Optional.of(new AuditRecord(
                new Order(row.getLong("xid"), row.getLong("seq")),
                row.getString("actor"),
                row.getString("act"),
                row.getString("subject"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("details")));
    }

    private static <T> List<T> each(PreparedStatement sql, Reading<T> reading) throws SQLException {
        try (var rows = sql.executeQuery()) {
            var results = new ArrayList<T>();
            while (rows.next()) {
                results.add(reading.read(rows));
            }
            return results;
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
