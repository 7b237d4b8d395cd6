package org.fundwatch.local.cases;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fundwatch.local.Refusal;
import org.fundwatch.local.audit.CheckOptions;
import org.fundwatch.local.audit.Place;

/** {@code make replay-decisions}: decides every stored penalty, agreement measure, restoration and count of points again from its trace. */
public final class ReplayDecisions {
    private ReplayDecisions() {}

    /** The exit code is 0 when every decision of today's calculators comes out the same, 1 when not, 2 when one cannot be read. */
    public static void main(String... args) {
        System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), args));
    }

    static int run(PrintStream out, String... args) {
        try (var place = Place.ofDatabase(CheckOptions.parse(args));
                var connection = place.connect()) {
            return new Replay(LawOfTheDesk.read(), out).of(stored(connection));
        } catch (Refusal | IOException | SQLException e) {
            out.println("Cannot replay: " + e.getMessage());
            return Replay.REFUSED;
        }
    }

    private static List<StoredDecision> stored(Connection connection) throws SQLException {
        var stored = new ArrayList<StoredDecision>();
        for (var kind : DecisionKind.values()) {
            try (var sql = connection.createStatement();
                    var rows = sql.executeQuery(kind.query())) {
                while (rows.next()) {
                    stored.add(new StoredDecision(kind, rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return stored;
    }
}
