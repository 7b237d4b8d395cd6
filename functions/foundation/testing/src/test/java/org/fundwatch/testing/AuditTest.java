package org.fundwatch.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fundwatch.platform.Worker;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;
import org.junit.jupiter.api.Test;

/** Audit rows and the hop to a worker; it stands here because platform cannot see the testing module. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "schema_owner"))
@QuarkusTestResource(FakeAws.class)
class AuditTest {
    private static final Instant AT = Instant.parse("2024-03-01T08:00:00Z");

    @Inject
    Transactions on;

    @Inject
    Worker worker;

    @Inject
    Audit audit;

    @Test
    void blocking_work_leaves_the_event_loop_and_its_result_comes_back_to_it() {
        var threads = on.await(() -> worker.call(() -> Thread.currentThread().getName())
                .map(before -> List.of(before, String.valueOf(Vertx.currentContext() != null))));

        assertThat(threads.getFirst()).startsWith("executor-thread");
        assertThat(threads.getLast()).isEqualTo("true");
    }

    @Test
    void an_act_is_on_record_with_its_details() throws SQLException {
        on.inTransaction(
                () -> audit.record(new AuditEntry("a.li", "acceptance", "FW-7", AT, Map.of("stage", "ACCEPTED"))));

        try (var owner = Database.asOwner();
                var sql = owner.createStatement();
                var rows = sql.executeQuery(
                        "select actor, act, details ->> 'stage' from audit_row where subject = 'FW-7'")) {
            assertThat(rows.next()).isTrue();
            assertThat(List.of(rows.getString(1), rows.getString(2), rows.getString(3)))
                    .containsExactly("a.li", "acceptance", "ACCEPTED");
        }
    }
}
