package org.fundwatch.kernel.audit;

import java.time.Instant;

/**
 * What the sequencer signs and puts outside the database (审计锚点): the head of the chain at some moment.
 *
 * @param previous the hash of the anchor object before this one, byte by byte; {@link Hash#NONE} for the first
 * @param key the hash of the public key (SubjectPublicKeyInfo, DER) that verifies the signature
 */
public record AuditAnchor(long position, Hash chainHash, Hash previous, Instant at, Hash key) {
    /** The first member of an anchor object, and of what is signed. */
    public static final String FORMAT = "fundwatch-audit-anchor/1";

    /** Where anchor objects lie in the archive. */
    public static final String FOLDER = "audit/anchors/";

    private static final String KEYS = "audit/keys/";

    /** The key of the object: its position in 12 digits, so that objects list in order. */
    public String objectKey() {
        return "%s%012d.json".formatted(FOLDER, position);
    }

    /** The key of the object that holds a public key, by its hash. */
    public static String keyObject(Hash key) {
        return KEYS + key + ".der";
    }

    /** The bytes that are signed: the netstrings of format, position, chain hash, previous, at and key. */
    public byte[] message() {
        return Netstrings.of(
                FORMAT, Long.toString(position), chainHash.hex(), previous.hex(), at.toString(), key.hex());
    }
}
