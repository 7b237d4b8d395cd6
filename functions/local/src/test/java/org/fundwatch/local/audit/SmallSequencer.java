package org.fundwatch.local.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.fundwatch.kernel.audit.AuditAnchor;
import org.fundwatch.kernel.audit.AuditLink;
import org.fundwatch.kernel.audit.AuditRecord;
import org.fundwatch.kernel.audit.AuditRecord.Order;
import org.fundwatch.kernel.audit.Hash;

/** Chains and anchors as event-relay does, in the shortest way: to have something that can be tampered with. */
final class SmallSequencer {
    private static final String ROWS = """
            select seq, xid::text::bigint as xid, actor, act, subject, at, details::text as details
              from audit_row where seq not in (select audit_seq from audit_chain) order by xid, seq""";
    private final Path archive;
    private final KeyPair pair;
    private AuditLink head = AuditLink.NONE;
    private Hash anchor = Hash.NONE;

    SmallSequencer(Path archive) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        this.pair = generator.generateKeyPair();
        this.archive = archive;
    }

    byte[] publicKey() {
        return pair.getPublic().getEncoded();
    }

    /** Chains all rows that are not chained yet, from the beginning if the chain was emptied. */
    void chain(Connection connection) throws SQLException {
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery(ROWS)) {
            while (rows.next()) {
                var order = new Order(rows.getLong("xid"), rows.getLong("seq"));
                var record = new AuditRecord(
                        order,
                        rows.getString("actor"),
                        rows.getString("act"),
                        rows.getString("subject"),
                        rows.getObject("at", OffsetDateTime.class).toInstant(),
                        rows.getString("details"));
                head = head.next(record.hash());
                AuditedDatabase.run(connection, """
                        insert into audit_chain (position, audit_xid, audit_seq, row_hash, chain_hash)
                        values (%d, '%d', %d, '\\x%s', '\\x%s')""".formatted(
                                head.position(), order.xid(), order.seq(), head.rowHash(), head.chainHash()));
            }
        }
    }

    void forgetChain() {
        head = AuditLink.NONE;
    }

    /** Anchors the head in the database and in the archive. */
    void anchor(Connection connection) throws GeneralSecurityException, IOException, SQLException {
        var at = Instant.parse("2024-03-01T08:00:00Z");
        var signed = new AuditAnchor(head.position(), head.chainHash(), anchor, at, Hash.of(publicKey()));
        var body = """
                {"position":%d,"chainHash":"%s","previous":"%s","at":"%s","key":"%s","keyId":"test","signature":"%s"}""".formatted(
                signed.position(), signed.chainHash(), signed.previous(), at, signed.key(), sign(signed.message()));
        AuditedDatabase.run(
                connection,
                "insert into audit_anchor (position, object_key, body, at) values (%d, '%s', '%s', '%s')"
                        .formatted(signed.position(), signed.objectKey(), body, at));
        write(signed.objectKey(), body.getBytes(StandardCharsets.UTF_8));
        write(AuditAnchor.keyObject(signed.key()), publicKey());
        anchor = Hash.of(body.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String key, byte[] bytes) throws IOException {
        var file = archive.resolve(key);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private String sign(byte[] message) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(message);
        return Base64.getEncoder().encodeToString(signature.sign());
    }
}
