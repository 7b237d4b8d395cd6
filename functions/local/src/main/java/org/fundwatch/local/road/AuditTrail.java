package org.fundwatch.local.road;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.fundwatch.local.audit.ChainReport;

/** The end of the road: what everybody did is chained, signed and anchored, and still as it was written. */
final class AuditTrail implements Tale {
    private static final String SCHEDULE = "event-relay-sweep";

    private final Scene scene;

    AuditTrail(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String id() {
        return "AUDIT";
    }

    @Override
    public String about() {
        return "What was done above, row by row in the order of its transactions. The signing key is a demonstration's.";
    }

    @Override
    public List<Step> steps() {
        return List.of(
                new Step("chain and anchor", "event-relay", this::chain),
                new Step("check the chain", "the reader", this::check));
    }

    private Shown chain() {
        scene.control().fire(SCHEDULE);
        return Shown.asExpected();
    }

    private Shown check() {
        var chain = report();
        NotAsExpected.unless(chain.wrong().isEmpty(), String.join("; ", chain.wrong()));
        NotAsExpected.unless(chain.links() > 0, "no row is chained");
        NotAsExpected.unless(chain.anchors() > 0, "no head of the chain is anchored");
        return Shown.verdict("%d rows, %d chained, %d anchors: all as written"
                .formatted(chain.rows(), chain.links(), chain.anchors()));
    }

    private ChainReport report() {
        try {
            return ChainReport.of(scene.addresses().state());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new NotAsExpected("the audit rows cannot be read: " + e.getSQLState());
        }
    }

    @Override
    public Map<String, List<Map<String, Object>>> told() {
        return Map.of();
    }
}
