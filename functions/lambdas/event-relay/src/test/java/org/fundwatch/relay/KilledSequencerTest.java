package org.fundwatch.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.fundwatch.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections of writers and of the sequencer are cut wherever they happen to be. */
class KilledSequencerTest {
    private static final int WRITERS = 50;
    private static final int CALM_BATCHES = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String CUT = """
            select pg_terminate_backend(pid) from pg_stat_activity
             where usename = '%s' and random() < %s and xact_start is not null""";

    private final Vertx vertx = Vertx.vertx();
    private Pool pool;
    private Sequencer sequencer;

    @BeforeEach
    void connect() throws SQLException {
        ChainTable.empty();
        var settings = Database.settings("event_relay");
        pool = PgBuilder.pool()
                .connectingTo(new PgConnectOptions()
                        .setHost(settings.get("DB_HOST"))
                        .setPort(Integer.parseInt(settings.get("DB_PORT")))
                        .setDatabase(settings.get("DB_NAME"))
                        .setUser(settings.get("DB_USER"))
                        .setPassword(settings.get("DB_PASSWORD")))
                .with(new PoolOptions().setMaxSize(2))
                .using(vertx)
                .build();
        sequencer = new Sequencer(pool);
    }

    @AfterEach
    void disconnect() throws SQLException {
        pool.close().chain(vertx::close).await().atMost(PATIENCE);
        ChainTable.empty();
    }

    @Test
    void every_committed_row_of_50_writers_is_chained_exactly_once_whoever_is_cut_off() throws Exception {
        var writers = new Writers();
        var threads = writers.start(WRITERS);
        var failed = 0;
        while (threads.stream().anyMatch(Thread::isAlive)) {
            var killer = Thread.ofPlatform().daemon().start(KilledSequencerTest::cutSome);
            abandonABatch();
            failed += chainsABatch() ? 0 : 1;
            killer.join();
        }
        for (var calm = 0; calm < CALM_BATCHES; calm++) {
            chainsABatch();
        }

        assertThat(failed).as("batches that were cut off").isPositive();
        assertThat(ChainTable.broken()).isEmpty();
        assertThat(ChainTable.chained()).hasSameSizeAs(ChainTable.committed()).doesNotHaveDuplicates();
        assertThat(ChainTable.chained()).containsAll(writers.acknowledged());
    }

    private static void cutSome() {
        try (var root = Database.asSuperuser()) {
            for (var cut = 0; cut < 10; cut++) {
                ChainTable.run(root, CUT.formatted("event_relay", "0.15"));
                ChainTable.run(root, CUT.formatted("case_desk", "0.03"));
                Thread.sleep(Duration.ofMillis(5));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A sequencer that wrote a wrong batch and never came to its commit. */
    private static void abandonABatch() throws SQLException {
        try (var relay = Database.as("event_relay")) {
            relay.setAutoCommit(false);
            wrongBatch(relay);
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as("cut off in its turn").isIn("57P01", "08006", "08003");
        }
    }

    private static void wrongBatch(Connection relay) throws SQLException {
        ChainTable.run(relay, "select pg_advisory_xact_lock(hashtext('audit_chain'))");
        ChainTable.run(relay, """
                insert into audit_chain
                select coalesce(max(position), 0) + 1, '1', -1, sha256(''), sha256('') from audit_chain""");
    }

    private boolean chainsABatch() {
        return sequencer
                .chainBatch()
                .map(ignored -> true)
                .onFailure()
                .recoverWithItem(false)
                .await()
                .atMost(PATIENCE);
    }
}
