package org.fundwatch.kernel.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One audit row (审计记录) as the database keeps it.
 *
 * <p>Its canonical bytes are the netstrings (UTF-8 length in decimal, colon, text, comma) of {@code
 * fundwatch-audit-row/1}, seq, xid, actor, act, subject, at and details, in that order. Numbers are decimal; at is the
 * microseconds since 1970-01-01T00:00:00Z; details are the text of the JSON, character by character.
 *
 * @param order its place among all rows
 * @param details JSON, never parsed
 */
public record AuditRecord(Order order, String actor, String act, String subject, Instant at, String details) {
    private static final String FORMAT = "fundwatch-audit-row/1";

    /** The SHA-256 of the canonical bytes. */
    public Hash hash() {
        return Hash.of(Netstrings.of(
                FORMAT,
                Long.toString(order.seq()),
                Long.toString(order.xid()),
                actor,
                act,
                subject,
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                details));
    }

    /**
     * The order of the chain (提交次序): first the transaction, then the row in it. Once every transaction before some
     * number has ended, no row can come before that number any more.
     *
     * @param xid the transaction's number, 64 bits, never used twice
     */
    public record Order(long xid, long seq) implements Comparable<Order> {
        /** Before every row. */
        public static final Order NONE = new Order(0, 0);

        @Override
        public int compareTo(Order other) {
            return xid == other.xid ? Long.compare(seq, other.seq) : Long.compare(xid, other.xid);
        }
    }
}
