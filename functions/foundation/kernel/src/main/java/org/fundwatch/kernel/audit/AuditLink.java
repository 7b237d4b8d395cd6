package org.fundwatch.kernel.audit;

/**
 * One link of the audit chain (审计链). Its chain hash is the SHA-256 of the netstrings of {@code
 * fundwatch-audit-chain/1}, its position, the chain hash before it and its row's hash, so it stands for every row up to
 * its own.
 *
 * @param position 1, 2, 3, … without a gap
 */
public record AuditLink(long position, Hash rowHash, Hash chainHash) {
    /** What the first link follows. */
    public static final AuditLink NONE = new AuditLink(0, Hash.NONE, Hash.NONE);

    private static final String FORMAT = "fundwatch-audit-chain/1";

    /** The link of the next row. */
    public AuditLink next(Hash row) {
        var following = position + 1;
        var bytes = Netstrings.of(FORMAT, Long.toString(following), chainHash.hex(), row.hex());
        return new AuditLink(following, row, Hash.of(bytes));
    }
}
