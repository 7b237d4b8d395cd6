package org.fundwatch.claimrecording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimrecording.Asking.record;
import static org.fundwatch.claimrecording.Questions.line;
import static org.fundwatch.claims.published.CheckStage.IN;
import static org.fundwatch.claims.published.CheckStage.PRE;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.RecordedLine;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody reviews a finding while the visit's next check is recorded: the matter counts once all the same. */
@QuarkusTest
class ReviewedMeanwhileTest {
    private static final RecordedLine DRUG = line(1, "XA1", 0, 2, "D990000000001");
    private static final String WAITING = """
            select count(*) from pg_stat_activity
             where usename = 'claim_recording' and wait_event_type = 'Lock' and query like '%finding_review%'""";
    private static final int TRIES = 500;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Questions visit = Questions.ofAVisit();

    @BeforeEach
    void bus() {
        FakeAws.busUp();
    }

    @Test
    void the_new_one_gives_way_to_the_one_that_is_reviewed_meanwhile() throws Exception {
        var first = visit.asked(PRE, 0, DRUG);
        var second = visit.asked(IN, 9, DRUG);
        record(first);

        recordWhileReviewed(first, second);

        assertThat(Rows.lives(first.checkId())).containsExactly("1 REVIEWED");
        assertThat(Rows.lives(second.checkId())).containsExactly("1 SUPERSEDED by another");
    }

    @Test
    void one_that_says_more_stands_beside_it() throws Exception {
        var first = visit.asked(PRE, 0, DRUG);
        var second = visit.asked(IN, 9, DRUG, line(2, "XA1", 1, 2, "D990000000001"));
        record(first);

        recordWhileReviewed(first, second);

        assertThat(Rows.lives(first.checkId())).containsExactly("1 REVIEWED");
        assertThat(Rows.lives(second.checkId())).containsExactly("1 OPEN");
    }

    private static void recordWhileReviewed(ClaimCheckRecorded reviewed, ClaimCheckRecorded recorded) throws Exception {
        try (var reviewer = Database.asOwner();
                var sql = reviewer.createStatement()) {
            reviewer.setAutoCommit(false);
            sql.execute("insert into finding_review values ('%s', 1, 'REVIEWED', 1)".formatted(reviewed.checkId()));
            var recording = CompletableFuture.runAsync(() -> record(recorded));
            untilItWaits(recording);
            reviewer.commit();
            recording.join();
        }
    }

    private static void untilItWaits(CompletableFuture<Void> recording) throws Exception {
        try (var watcher = Database.asSuperuser()) {
            for (var tried = 0; tried < TRIES && !recording.isDone(); tried++) {
                if (waiting(watcher)) {
                    return;
                }
                Thread.sleep(PAUSE);
            }
        }
        throw new AssertionError("the recording did not wait for who reviews");
    }

    private static boolean waiting(Connection watcher) throws SQLException {
        try (var sql = watcher.createStatement();
                var rows = sql.executeQuery(WAITING)) {
            return rows.next() && rows.getInt(1) > 0;
        }
    }
}
