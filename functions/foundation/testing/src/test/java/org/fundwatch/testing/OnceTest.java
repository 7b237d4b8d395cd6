package org.fundwatch.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.data.Inbox;
import org.fundwatch.platform.data.Keyed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What makes repeats harmless, on a real database; it stands here because platform cannot see the testing module. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "schema_owner"))
@QuarkusTestResource(FakeAws.class)
class OnceTest {
    @Inject
    Transactions on;

    @Inject
    Inbox inbox;

    @Inject
    Keyed keyed;

    @BeforeEach
    void forget_earlier_tests() throws SQLException {
        try (var owner = Database.asOwner();
                var sql = owner.createStatement()) {
            sql.execute("truncate inbox, keyed_answer");
        }
    }

    @Test
    void an_event_that_comes_twice_is_worked_on_once() {
        var event = UUID.randomUUID();
        var works = new AtomicInteger();
        Supplier<Uni<Boolean>> receive = () -> inbox.once(
                "case-events",
                event,
                () -> Uni.createFrom().item(works.incrementAndGet()).replaceWithVoid());

        assertThat(List.of(on.inTransaction(receive), on.inTransaction(receive)))
                .containsExactly(true, false);
        assertThat(works).hasValue(1);
    }

    @Test
    void an_event_whose_work_failed_is_worked_on_again() {
        var event = UUID.randomUUID();

        assertThatThrownBy(() -> on.inTransaction(() ->
                        inbox.once("case-events", event, () -> Uni.createFrom().failure(new ArithmeticException()))))
                .isInstanceOf(ArithmeticException.class);

        assertThat(on.inTransaction(() ->
                        inbox.once("case-events", event, () -> Uni.createFrom().voidItem())))
                .isTrue();
    }

    @Test
    void the_same_key_gets_the_first_answer_again() {
        var works = new AtomicInteger();
        Supplier<Uni<String>> write = () -> keyed.once(
                "case-desk", "key", "content", () -> Uni.createFrom().item("{\"n\":" + works.incrementAndGet() + "}"));

        assertThat(List.of(on.inTransaction(write), on.inTransaction(write))).containsOnly("{\"n\":1}");
    }

    @Test
    void the_same_key_with_other_content_is_refused() {
        on.inTransaction(() ->
                keyed.once("case-desk", "key", "content", () -> Uni.createFrom().item("{}")));

        assertThatThrownBy(() -> on.inTransaction(() -> keyed.once(
                        "case-desk", "key", "other", () -> Uni.createFrom().item("{}"))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.failure()).isEqualTo(new Failure.KeyReused()));
    }

    @Test
    void two_writes_at_once_with_one_key_work_once() {
        var works = new AtomicInteger();
        Supplier<Uni<String>> slowly = () -> Uni.createFrom()
                .item("{\"n\":" + works.incrementAndGet() + "}")
                .onItem()
                .delayIt()
                .by(Duration.ofMillis(100));
        Supplier<Uni<String>> write = () -> keyed.once("case-desk", "key", "content", slowly);

        var answers = on.inTransactionsAtOnce(List.of(write, write));

        assertThat(answers).containsOnly("{\"n\":1}");
        assertThat(works).hasValue(1);
    }
}
