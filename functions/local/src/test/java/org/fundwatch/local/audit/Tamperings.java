package org.fundwatch.local.audit;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What an intruder may do to nine rows, the first three of March and the others of April; where and how it shows. */
final class Tamperings {
    private static final String SWAP = """
            update audit_chain c set audit_seq = -o.audit_seq, audit_xid = o.audit_xid, row_hash = o.row_hash
              from audit_chain o where (c.position, o.position) in ((4, 5), (5, 4));
            update audit_chain set audit_seq = -audit_seq where audit_seq < 0""";

    private static final String RENUMBER = """
            with gone as (delete from audit_row where seq = 5 returning *)
            insert into audit_row (seq, actor, act, subject, at, details, xid) overriding system value
                select 99, actor, act, subject, at, details, xid from gone""";

    private static final String DOUBLE = """
            insert into audit_row (seq, actor, act, subject, at, details, xid) overriding system value
                select seq, actor, act, subject, '2024-09-01', details, xid from audit_row where seq = 5""";

    private static final String INSERT_BEHIND = """
            insert into audit_row (seq, actor, act, subject, at, details, xid) overriding system value
                select 50, actor, act, 'FW-50', at, details, xid from audit_row where seq = 5""";

    private static final String LEAVE_UNCHAINED = """
            insert into audit_row (actor, act, subject, at, details) values ('a', 'b', 'c', '2024-05-01', '{}')""";

    private static final String CUT_THE_END_OFF = """
            delete from audit_row where seq > 7; delete from audit_chain where position > 7;
            delete from audit_anchor where position > 7""";

    private Tamperings() {}

    static Stream<Arguments> all() {
        return Stream.of(columns(), rows(), months(), chain()).flatMap(it -> it);
    }

    private static Stream<Arguments> columns() {
        return Stream.of(
                argumentSet("changed: seq", RENUMBER, 5, "row 5 was removed"),
                changed("xid", "xid = '3'"),
                changed("actor", "actor = '李'"),
                changed("act", "act = 'Acceptance'"),
                changed("subject", "subject = 'FW-50'"),
                changed("at", "at = at + interval '1 microsecond'"),
                changed("details by one blank", "details = '{\"stage\":  \"ACCEPTED\"}'"));
    }

    private static Stream<Arguments> rows() {
        return Stream.of(
                argumentSet("a removed row", "delete from audit_row where seq = 5", 5, "row 5 was removed"),
                argumentSet("the newest row removed", "delete from audit_row where seq = 9", 9, "row 9 was removed"),
                argumentSet("a row doubled", DOUBLE, 5, "row 5 was changed|row 5 stands more than once"),
                argumentSet("a row inserted behind", INSERT_BEHIND, 6, "row 50 was inserted behind the chain"),
                argumentSet("a row that is never chained", LEAVE_UNCHAINED, 10, "row 10 is too old to be unchained"));
    }

    private static Stream<Arguments> months() {
        var detach = "alter table audit_row detach partition audit_row_2024_04";
        return Stream.of(
                argumentSet("a truncated month", "truncate audit_row_2024_04", 4, "row 4 was removed"),
                argumentSet("a dropped month", detach, 4, "row 4 was removed"));
    }

    private static Stream<Arguments> chain() {
        var everything = "truncate audit_row, audit_chain, audit_anchor";
        var forgotten = "delete from audit_anchor where position = 6";
        return Stream.of(
                argumentSet("two links swapped", SWAP, 4, "the chain hash does not follow"),
                argumentSet("a link removed", "delete from audit_chain where position = 5", 5, "the link is missing"),
                argumentSet("the end cut off, rows and links", CUT_THE_END_OFF, 8, "it was truncated"),
                argumentSet("everything removed", everything, 1, "it was truncated"),
                argumentSet("an anchor forgotten by the database", forgotten, 6, "missing from the database"));
    }

    private static Arguments changed(String column, String change) {
        var tampering = "update audit_row set " + change + " where seq = 5";
        return argumentSet("changed: " + column, tampering, 5, "row 5 was changed");
    }
}
