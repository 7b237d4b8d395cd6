package org.fundwatch.relay;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.Database;

/** The table as other functions leave it. */
final class OutboxTable {
    private OutboxTable() {}

    static void empty() throws SQLException {
        execute("delete from outbox");
    }

    static List<String> fill(int count) throws SQLException {
        var ids = IntStream.range(0, count)
                .mapToObj(ignored -> UUID.randomUUID().toString())
                .toList();
        for (var id : ids) {
            execute(insert(id));
        }
        return ids;
    }

    /** One event of some time ago. */
    static void fillSince(String interval) throws SQLException {
        var id = fill(1).getFirst();
        execute("update outbox set time = current_timestamp - interval '%s' where id = '%s'".formatted(interval, id));
    }

    static int unsent() throws SQLException {
        try (var owner = Database.asOwner();
                var sql = owner.createStatement();
                var rows = sql.executeQuery("select count(*) from outbox where sent_at is null")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    static String idOf(String detail) {
        return JsonBody.read(detail).text("id");
    }

    private static String insert(String id) {
        return """
                insert into outbox (id, type, time, detail) values ('%1$s', 'ReportAccepted', current_timestamp,
                '{"specversion": "1.0", "id": "%1$s", "source": "fundwatch", "type": "ReportAccepted", "data": {}}')
                """.formatted(id);
    }

    private static void execute(String statement) throws SQLException {
        try (var owner = Database.asOwner();
                var sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }
}
