package org.fundwatch.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.Worker;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.Test;

/** That the tests of all functions would notice a call to AWS with a connection in hand. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "event_relay"))
@QuarkusTestResource(FakeAws.class)
class NobodyWaitsInATransactionTest {
    @Inject
    Worker worker;

    @Inject
    OnVertx vertx;

    @Test
    void who_waits_in_a_transaction_fails() {
        assertThatThrownBy(() -> done(() -> Panache.withTransaction(this::waiting)))
                .hasRootCauseInstanceOf(AssertionError.class)
                .hasMessageContaining("waits in a transaction");
    }

    @Test
    void who_waits_before_or_behind_it_does_not() {
        assertThat(done(() -> waiting()
                        .chain(() -> Panache.withTransaction(this::asking))
                        .chain(this::waiting)))
                .isEqualTo("waited");
    }

    private Uni<String> waiting() {
        return worker.call(() -> "waited");
    }

    private Uni<Integer> asking() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery("select 1", Integer.class).getSingleResult());
    }

    private <T> T done(Supplier<Uni<T>> work) {
        return vertx.call(work).await().atMost(Duration.ofSeconds(20));
    }
}
