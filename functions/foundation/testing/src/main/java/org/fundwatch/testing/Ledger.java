package org.fundwatch.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What one trial left in the tables, as their owner sees it: comparable with what another trial left. */
public final class Ledger {
    /** Stands in queries for the mark, and in rows where the mark stood. */
    public static final String MARK = "MARK";

    private Ledger() {}

    /**
     * The rows that the queries find, sorted, as text.
     *
     * @param mark tells the rows of this trial from those of others, such as the first half of its case numbers
     * @param queries leave out what differs from run to run, such as ids and times of the machine's clock
     */
    public static List<String> dump(String mark, String... queries) {
        return Stream.of(queries)
                .flatMap(query -> rows(query.replace(MARK, mark)).stream())
                .map(row -> row.replace(mark, MARK))
                .toList();
    }

    private static List<String> rows(String query) {
        try (var owner = Database.asOwner();
                var sql = owner.createStatement();
                var rows = sql.executeQuery("select to_jsonb(q)::text from (" + query + ") q order by 1")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
