package org.fundwatch.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fundwatch.testing.Database;

/** Functions that write audit rows at once, some in transactions that fail, and come back when their connection is cut. */
final class Writers {
    private static final int MOST_ROWS = 4;
    private static final int ONE_FAILS_OF = 5;
    private static final int TRANSACTIONS = 30;
    private static final int LONGEST_PAUSE = 100;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    List<Thread> start(int count) {
        return IntStream.range(0, count)
                .mapToObj(ignored -> Thread.ofPlatform().daemon().start(this::write))
                .toList();
    }

    /** The subjects of the rows whose commit was answered. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    private void write() {
        var left = TRANSACTIONS;
        while (left > 0) {
            try (var connection = Database.as("case_desk")) {
                connection.setAutoCommit(false);
                for (; left > 0; left--) {
                    transaction(connection);
                    Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE));
                }
            } catch (SQLException e) {
                left--; // the connection was cut: the next one goes on
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void transaction(Connection connection) throws SQLException {
        var random = ThreadLocalRandom.current();
        var subjects = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(1 + random.nextInt(MOST_ROWS))
                .toList();
        for (var subject : subjects) {
            ChainTable.act(connection, subject);
        }
        if (random.nextInt(ONE_FAILS_OF) == 0) {
            connection.rollback();
        } else {
            connection.commit();
            acknowledged.addAll(subjects);
        }
    }
}
