package org.fundwatch.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.data.Outbox;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox on a real database and the real SDK; it stands here because platform cannot see the testing module. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "schema_owner"))
@QuarkusTestResource(FakeAws.class)
class OutboxTest {
    private static final Instant AT = Instant.parse("2024-03-01T08:00:00Z");

    @Inject
    Transactions on;

    @Inject
    Outbox outbox;

    @BeforeEach
    void forget_earlier_tests() throws SQLException {
        try (var owner = Database.asOwner();
                var sql = owner.createStatement()) {
            sql.execute("truncate outbox");
        }
        FakeAws.busUp();
        FakeAws.forgetBusEntries();
    }

    @Test
    void an_event_goes_over_the_bus_as_a_cloud_event() {
        var id = UUID.randomUUID();

        on.inTransaction(() -> append(id));
        var delivered = on.await(outbox::deliver);

        var event = JsonBody.read(FakeAws.busEntries().getFirst().text("Detail"));
        assertThat(delivered).isEqualTo(1);
        assertThat(List.of(event.text("specversion"), event.text("id"), event.text("source"), event.text("type")))
                .containsExactly("1.0", id.toString(), "fundwatch", "CaseSubstantiated");
        assertThat(List.of(event.text("subject"), event.text("time"), event.text("dataschema")))
                .containsExactly("FW-1", AT.toString(), "https://fundwatch.org/events/CaseSubstantiated/1");
        assertThat(event.child("data").text("caseNumber")).isEqualTo("FW-1");
    }

    @Test
    void an_event_of_a_transaction_that_fails_was_never_written() {
        assertThatThrownBy(() -> on.inTransaction(() ->
                        append(UUID.randomUUID()).chain(() -> Uni.createFrom().failure(new ArithmeticException()))))
                .isInstanceOf(ArithmeticException.class);

        assertThat(on.await(outbox::deliver)).isZero();
    }

    @Test
    void a_bus_that_is_down_after_the_commit_disturbs_nobody() {
        on.inTransaction(() -> append(UUID.randomUUID()));

        FakeAws.busDown();
        on.await(outbox::deliverQuietly);
        FakeAws.busUp();

        assertThat(on.await(outbox::deliver)).isEqualTo(1);
    }

    @Test
    void a_row_that_the_database_refuses_is_not_spelled_out_in_the_log() {
        var id = UUID.randomUUID();
        on.inTransaction(() -> append(id));

        var logged = Log.during(() -> assertThatThrownBy(() -> on.inTransaction(() -> append(id)))
                .isInstanceOf(ConstraintViolationException.class));

        assertThat(logged).noneMatch(line -> line.contains(id.toString()) || line.contains("FW-1"));
    }

    private Uni<Void> append(UUID id) {
        return outbox.append(
                id,
                "CaseSubstantiated",
                "FW-1",
                AT,
                "https://fundwatch.org/events/CaseSubstantiated/1",
                Map.of("caseNumber", "FW-1"));
    }
}
