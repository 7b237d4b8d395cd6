package org.fundwatch.relay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "event_relay"))
@QuarkusTestResource(FakeAws.class)
class WaitingEventsTest {
    private static final Pattern TOLD = Pattern.compile("\"EventsWaitingSeconds\":(\\d+)");

    @BeforeEach
    void forget_earlier_tests() throws SQLException {
        OutboxTable.empty();
        FakeAws.busUp();
    }

    @Test
    void a_sweep_that_leaves_nothing_tells_that_nothing_waits() throws SQLException {
        OutboxTable.fill(3);

        assertThat(toldBySweep()).isZero();
    }

    @Test
    void while_the_bus_is_down_a_sweep_tells_how_long_the_oldest_event_has_waited() throws SQLException {
        OutboxTable.fillSince("10 minutes");
        OutboxTable.fill(1);
        FakeAws.busDown();

        assertThat(toldBySweep()).isBetween(600, 660);

        FakeAws.busUp();
    }

    private static int toldBySweep() {
        var usual = System.out;
        var kept = new ByteArrayOutputStream();
        System.setOut(new PrintStream(kept, true, StandardCharsets.UTF_8));
        try {
            given().body("{}").post("/");
        } finally {
            System.setOut(usual);
        }
        var told = TOLD.matcher(kept.toString(StandardCharsets.UTF_8));
        assertThat(told.find()).isTrue();
        return Integer.parseInt(told.group(1));
    }
}
