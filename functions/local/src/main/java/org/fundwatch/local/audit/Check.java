package org.fundwatch.local.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.audit.Hash;

/**
 * The whole check: the chain against the rows, the anchors against the chain.
 *
 * @param patience how long a row may wait for its link, and a link for its anchor
 */
record Check(Archive archive, Keys keys, Duration patience) {

    /** Reads the archive before the database, so that every anchor it reads is of a link that the database has. */
    Result run(Connection connection) throws IOException, SQLException {
        var anchors = archive.anchors();
        var tables = AuditTables.in(connection);
        var walk = new ChainWalk(hashes(anchors));
        tables.links(walk::pass);
        var findings = new ArrayList<>(walk.finish());
        findings.addAll(tables.unchained(walk.headOrder(), patience));
        findings.addAll(new AnchorCheck(anchors).findings(keys, tables.anchors(patience)));
        findings.addAll(tables.unanchored(lastPosition(anchors), patience));
        findings.sort(Finding.FIRST_POSITION);
        return new Result(
                tables.count("audit_row"),
                tables.count("pg_inherits where inhparent = 'audit_row'::regclass"),
                walk.head().position(),
                walk.head().chainHash(),
                anchors,
                findings);
    }

    private static Map<Long, Hash> hashes(List<Anchor> anchors) {
        var hashes = new HashMap<Long, Hash>();
        anchors.forEach(anchor -> hashes.put(anchor.position(), anchor.signed().chainHash()));
        return hashes;
    }

    private static long lastPosition(List<Anchor> anchors) {
        return anchors.isEmpty() ? 0 : anchors.getLast().position();
    }

    /**
     * What was read and what is wrong with it, first position first.
     *
     * @param partitions how many partitions the rows lie in
     */
    record Result(long rows, long partitions, long position, Hash head, List<Anchor> anchors, List<Finding> findings) {}
}
