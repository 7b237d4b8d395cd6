package org.fundwatch.claimrecording;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimrecording.Questions.line;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.RecordedGrounds;
import org.fundwatch.claims.published.ScreenedFinding;
import org.fundwatch.kernel.Money;
import org.fundwatch.platform.objects.ObjectStore;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose lines a finding at a door is about, and what they charge. */
@QuarkusTest
class DoctorsOfChecksTest {
    private static final String ONE = "D990000000001";
    private static final String OTHER = "D990000000002";

    @Inject
    ObjectStore store;

    private final Questions visit = Questions.ofAVisit();

    @BeforeEach
    void bus() {
        FakeAws.busUp();
        FakeAws.forgetBusEntries();
    }

    @Test
    void a_finding_at_a_door_is_of_each_who_prescribed_its_lines_by_code_alone() {
        var check = visit.asked(
                CheckStage.IN,
                0,
                line(1, "XA1", 0, 2, ONE),
                line(2, "XA1", 1, 2, OTHER),
                line(3, "XA1", 2, 2, ONE),
                line(4, "XA1", 3, 2, "a name"));

        record(check);

        assertThat(Rows.doctors(check.checkId())).containsExactly("1 " + ONE, "1 " + OTHER);
        assertThat(Rows.everything()).doesNotContain("a name");
    }

    @Test
    void what_its_lines_charge_is_kept_and_others_are_told_nothing_of_it() {
        var check = visit.asked(CheckStage.PRE, 0, line(7, "XA2", 4, 3, ONE));

        record(check);

        assertThat(Rows.lines(check.checkId()))
                .containsExactly("7|XA2|called XA2|2026-03-05|2026-03-05|3|100|300|" + ONE);
        assertThat(FakeAws.busEntries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.text("Detail")).doesNotContain("XA2", ONE));
    }

    @Test
    void of_a_message_that_had_no_room_for_its_lines_the_doctors_are_known() {
        var check = visit.asked(CheckStage.PRE, 0, line(1, "XA3", 0, 1, ONE)).withBareLines();

        record(check);

        assertThat(Rows.doctors(check.checkId())).containsExactly("1 " + ONE);
        assertThat(Rows.lines(check.checkId())).isEmpty();
    }

    @Test
    void what_a_finding_rests_on_is_kept_as_the_check_told_it_and_others_are_told_nothing_of_it() {
        var line = line(1, "XA4", 0, 2, ONE);
        var grounds = new RecordedGrounds(
                "第三十八条",
                Optional.of("KP-1"),
                Optional.of(Money.ofFen(140)),
                Optional.of(new ScreenedFinding.Evidence("查出的话。", "What was found.")));
        var found = Questions.found("R081", Money.ofFen(200), line);
        var check = visit.of(CheckStage.PRE, 0, List.of(line), found.on(Optional.of(grounds)), found);

        record(check);

        assertThat(Rows.grounds(check.checkId())).containsExactly("1|第三十八条|KP-1|140|查出的话。|What was found.", "2");
        assertThat(FakeAws.busEntries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.text("Detail")).doesNotContain("KP-1", "What was found."));
    }

    @Test
    void what_the_lines_of_a_screened_settlement_charge_is_kept_with_it() {
        var settlement = "S-" + UUID.randomUUID();
        var charge = """
                "charges":[{"no":2,"code":"XA1","name":"an item","first":"2026-03-01","last":"2026-03-02","qty":"2",\
                "priceFen":500,"amountFen":1000,"doctor":"D990000000001"}],"id":\
                """;
        var row = Nights.row(settlement).replace("\"id\":", charge);
        var screened = new Nights(store).screened("edition/one", 1, row);

        record(Messages.message(screened));

        assertThat(Rows.lines(screened.check("H99000000001", settlement)))
                .containsExactly("2|XA1|an item|2026-03-01|2026-03-02|2|500|1000|D990000000001");
    }

    private static void record(ClaimCheckRecorded check) {
        record(Messages.message(check));
    }

    private static void record(String message) {
        given().contentType("application/json")
                .body(Messages.batch(List.of(message)))
                .post("/")
                .then()
                .statusCode(200);
    }
}
