package org.fundwatch.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fundwatch.testing.Database;

/** The audit tables as seen from outside, with the chain worked out again by PostgreSQL itself. */
final class ChainTable {
    private static final String NETSTRING = """
            create or replace function pg_temp.net(word text) returns bytea language sql as $$
                select convert_to(octet_length(convert_to(word, 'UTF8')) || ':', 'UTF8')
                       || convert_to(word, 'UTF8') || ','::bytea $$""";

    private static final String BROKEN = """
            select position from (
                select c.position, c.row_hash, c.chain_hash, r.*,
                       row_number() over (order by c.position) as place,
                       lag(encode(c.chain_hash, 'hex'), 1, repeat('0', 64)) over (order by c.position) as previous
                  from audit_chain c left join audit_row r on r.seq = c.audit_seq) as link
             where position <> place or seq is null
                or row_hash <> sha256(pg_temp.net('fundwatch-audit-row/1') || pg_temp.net(seq::text)
                   || pg_temp.net(xid::text) || pg_temp.net(actor) || pg_temp.net(act) || pg_temp.net(subject)
                   || pg_temp.net((extract(epoch from at) * 1000000)::bigint::text) || pg_temp.net(details::text))
                or chain_hash <> sha256(pg_temp.net('fundwatch-audit-chain/1') || pg_temp.net(position::text)
                   || pg_temp.net(previous) || pg_temp.net(encode(row_hash, 'hex')))""";

    private ChainTable() {}

    /** As no role of ours can: without the triggers. */
    static void empty() throws SQLException {
        try (var root = Database.asSuperuser()) {
            run(root, "set session_replication_role = replica");
            run(root, "truncate audit_row, audit_chain, audit_anchor");
        }
    }

    static void act(Connection function, String subject) throws SQLException {
        run(function, """
                insert into audit_row (actor, act, subject, at, details)
                values ('王', 'acceptance', '%s', current_timestamp, '{"stage":  "ACCEPTED"}')""".formatted(subject));
    }

    /** The subjects of the chained rows, in the order of the chain. */
    static List<String> chained() throws SQLException {
        return texts("select subject from audit_chain join audit_row on seq = audit_seq order by position");
    }

    static List<String> committed() throws SQLException {
        return texts("select subject from audit_row");
    }

    /** The positions at which the chain does not hold. */
    static List<String> broken() throws SQLException {
        return texts(BROKEN);
    }

    static List<String> anchors() throws SQLException {
        return texts("select body from audit_anchor order by position");
    }

    static List<String> texts(String query) throws SQLException {
        try (var owner = Database.asOwner();
                var sql = owner.createStatement()) {
            sql.execute(NETSTRING);
            try (var rows = sql.executeQuery(query)) {
                var texts = new ArrayList<String>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        }
    }

    static void run(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
