package org.fundwatch.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.fundwatch.platform.Audit;
import org.fundwatch.platform.AuditEntry;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Inbox;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Keyed;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.Outbox;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.Worker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The beans of platform on a real database; it stands here because platform cannot see the testing module. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "schema_owner"))
@QuarkusTestResource(FakeAws.class)
class PlatformTest {
    private static final Instant AT = Instant.parse("2024-03-01T08:00:00Z");

    @Inject
    OnVertx onVertx;

    @Inject
    Worker worker;

    @Inject
    Outbox outbox;

    @Inject
    Inbox inbox;

    @Inject
    Keyed keyed;

    @Inject
    Audit audit;

    @BeforeEach
    void forget_earlier_tests() throws SQLException {
        try (var owner = Database.asOwner();
                var sql = owner.createStatement()) {
            sql.execute("truncate outbox, inbox, keyed_answer");
        }
        FakeAws.busUp();
        FakeAws.forgetBusEntries();
    }

    @Test
    void blocking_work_leaves_the_event_loop_and_its_result_comes_back_to_it() {
        var threads = await(() -> worker.call(() -> Thread.currentThread().getName())
                .map(before -> List.of(before, String.valueOf(Vertx.currentContext() != null))));

        assertThat(threads.getFirst()).startsWith("executor-thread");
        assertThat(threads.getLast()).isEqualTo("true");
    }

    @Test
    void an_event_goes_over_the_bus_as_a_cloud_event() {
        var id = UUID.randomUUID();

        inTransaction(() -> append(id));
        var delivered = await(outbox::deliver);

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
        assertThatThrownBy(() -> inTransaction(() ->
                        append(UUID.randomUUID()).chain(() -> Uni.createFrom().failure(new ArithmeticException()))))
                .isInstanceOf(ArithmeticException.class);

        assertThat(await(outbox::deliver)).isZero();
    }

    @Test
    void a_bus_that_is_down_after_the_commit_disturbs_nobody() {
        inTransaction(() -> append(UUID.randomUUID()));

        FakeAws.busDown();
        await(outbox::deliverQuietly);
        FakeAws.busUp();

        assertThat(await(outbox::deliver)).isEqualTo(1);
    }

    @Test
    void an_event_that_comes_twice_is_worked_on_once() {
        var event = UUID.randomUUID();
        var works = new AtomicInteger();
        Supplier<Uni<Boolean>> receive = () -> inbox.once(
                "case-events",
                event,
                () -> Uni.createFrom().item(works.incrementAndGet()).replaceWithVoid());

        assertThat(List.of(inTransaction(receive), inTransaction(receive))).containsExactly(true, false);
        assertThat(works).hasValue(1);
    }

    @Test
    void an_event_whose_work_failed_is_worked_on_again() {
        var event = UUID.randomUUID();

        assertThatThrownBy(() -> inTransaction(() ->
                        inbox.once("case-events", event, () -> Uni.createFrom().failure(new ArithmeticException()))))
                .isInstanceOf(ArithmeticException.class);

        assertThat(inTransaction(() ->
                        inbox.once("case-events", event, () -> Uni.createFrom().voidItem())))
                .isTrue();
    }

    @Test
    void the_same_key_gets_the_first_answer_again() {
        var works = new AtomicInteger();
        Supplier<Uni<String>> write = () -> keyed.once(
                "case-desk", "key", "content", () -> Uni.createFrom().item("{\"n\":" + works.incrementAndGet() + "}"));

        assertThat(List.of(inTransaction(write), inTransaction(write))).containsOnly("{\"n\":1}");
    }

    @Test
    void the_same_key_with_other_content_is_refused() {
        inTransaction(() ->
                keyed.once("case-desk", "key", "content", () -> Uni.createFrom().item("{}")));

        assertThatThrownBy(() -> inTransaction(() -> keyed.once(
                        "case-desk", "key", "other", () -> Uni.createFrom().item("{}"))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.failure()).isEqualTo(new Failure.KeyReused()));
    }

    @Test
    void two_writes_at_once_with_one_key_work_once() {
        var works = new AtomicInteger();
        Supplier<Uni<String>> write = () -> onVertx.call(() -> Panache.withTransaction(() -> keyed.once(
                "case-desk",
                "key",
                "content",
                () -> Uni.createFrom()
                        .item("{\"n\":" + works.incrementAndGet() + "}")
                        .onItem()
                        .delayIt()
                        .by(Duration.ofMillis(100)))));

        var answers =
                Uni.join().all(write.get(), write.get()).andFailFast().await().atMost(Duration.ofSeconds(10));

        assertThat(answers).containsOnly("{\"n\":1}");
        assertThat(works).hasValue(1);
    }

    @Test
    void an_act_is_on_record_with_its_details() throws SQLException {
        inTransaction(
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

    private Uni<Void> append(UUID id) {
        return outbox.append(
                id,
                "CaseSubstantiated",
                "FW-1",
                AT,
                "https://fundwatch.org/events/CaseSubstantiated/1",
                Map.of("caseNumber", "FW-1"));
    }

    private <T> T inTransaction(Supplier<Uni<T>> work) {
        return await(() -> Panache.withTransaction(work));
    }

    private <T> T await(Supplier<Uni<T>> work) {
        return onVertx.call(work).await().atMost(Duration.ofSeconds(10));
    }
}
