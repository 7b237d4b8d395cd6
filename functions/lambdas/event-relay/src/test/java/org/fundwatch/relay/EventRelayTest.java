package org.fundwatch.relay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "event_relay"))
@QuarkusTestResource(FakeAws.class)
class EventRelayTest {
    private static final String TICK = """
            {"id": "1", "source": "aws.scheduler", "detail-type": "Scheduled Event", "detail": "{}"}""";

    @BeforeEach
    void forget_earlier_tests() throws SQLException {
        OutboxTable.empty();
        FakeAws.busUp();
        FakeAws.forgetBusEntries();
    }

    @Test
    void puts_every_waiting_event_on_the_bus_in_order_and_marks_it_sent() throws SQLException {
        var waiting = OutboxTable.fill(23);

        sweep();

        assertThat(idsOnTheBus()).containsExactlyElementsOf(waiting);
        assertThat(OutboxTable.unsent()).isZero();
    }

    @Test
    void puts_an_event_on_the_bus_once() throws SQLException {
        OutboxTable.fill(1);

        sweep();
        sweep();

        assertThat(FakeAws.busEntries()).hasSize(1);
    }

    @Test
    void names_bus_source_and_type_for_the_rules() throws SQLException {
        OutboxTable.fill(1);

        sweep();

        var entry = FakeAws.busEntries().getFirst();
        assertThat(List.of(entry.text("EventBusName"), entry.text("Source"), entry.text("DetailType")))
                .containsExactly("fundwatch", "fundwatch", "ReportAccepted");
    }

    @Test
    void keeps_events_while_the_bus_is_down_and_sends_them_when_it_is_up() throws SQLException {
        OutboxTable.fill(3);

        FakeAws.busDown();
        given().body(TICK).post("/").then().statusCode(500);
        var unsentWhileDown = OutboxTable.unsent();
        FakeAws.busUp();
        sweep();

        assertThat(unsentWhileDown).isEqualTo(3);
        assertThat(OutboxTable.unsent()).isZero();
        assertThat(FakeAws.busEntries()).hasSize(3);
    }

    private static void sweep() {
        given().body(TICK).post("/").then().statusCode(lessThan(300));
    }

    private static List<String> idsOnTheBus() {
        return FakeAws.busEntries().stream()
                .map(entry -> entry.text("Detail"))
                .map(OutboxTable::idOf)
                .toList();
    }
}
