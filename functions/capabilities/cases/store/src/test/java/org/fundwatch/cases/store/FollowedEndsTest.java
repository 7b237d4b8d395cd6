package org.fundwatch.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.fundwatch.testing.Database;
import org.junit.jupiter.api.Test;

class FollowedEndsTest {
    @Test
    void the_ends_that_name_a_shop_are_found_by_an_index_whatever_number_of_measures_there_is() throws SQLException {
        var search = AgreementLog.FOLLOWED.replace(":institution", "'P11000000001'");

        assertThat(plan(search)).contains("Bitmap Index Scan on agreement_measure_shops");
    }

    /** How a large table would be searched: a small one is read through. */
    private static String plan(String search) throws SQLException {
        var plan = new StringBuilder();
        try (var connection = Database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_indexscan = off");
            try (var lines = statement.executeQuery("explain " + search)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }
}
