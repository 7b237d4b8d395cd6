package org.fundwatch.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.reports.ReceiptSecret;
import org.fundwatch.reports.ReportReceipt;
import org.fundwatch.reports.ReportStage;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "report_follow_up"))
@QuarkusTestResource(FakeAws.class)
class FollowUpTest {
    private static final ReceiptSecret OTHER_SECRET = new ReceiptSecret("1".repeat(26));

    private final FiledReports reports;

    FollowUpTest(FiledReports reports) {
        this.reports = reports;
    }

    @ParameterizedTest
    @EnumSource
    void tells_every_stage_to_whoever_holds_the_receipt(ReportStage stage) {
        var receipt = reports.file(stage);

        var answer = ask(receipt.printed());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.jsonPath().getMap(""))
                .isEqualTo(Map.of(
                        "caseNumber", receipt.caseNumber().value(), "stage", stage.name(), "since", "2026-03-02"));
    }

    @Test
    void reads_the_receipt_as_people_type_it() {
        var typed = reports.file(ReportStage.ACCEPTED)
                .printed()
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ');

        assertThat(ask(typed).statusCode()).isEqualTo(200);
    }

    @Test
    void gives_a_wrong_secret_and_an_unknown_number_the_same_answer() {
        var known = reports.file(ReportStage.RECEIVED).caseNumber();

        var wrong = ask(new ReportReceipt(known, OTHER_SECRET).printed());
        var unknown = ask(new ReportReceipt(new CaseNumber("FW-ZZZZ-ZZZZ"), OTHER_SECRET).printed());

        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(wrong.jsonPath().getString("type")).isEqualTo("https://fundwatch.org/problems/receipt/unknown");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.asString()).isEqualTo(wrong.asString());
    }

    @Test
    void notices_a_slip_before_anything_is_looked_up() {
        var printed = reports.file(ReportStage.RECEIVED).printed();
        var slip = printed.substring(0, printed.length() - 1) + (printed.endsWith("7") ? "8" : "7");

        var answer = ask(slip);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("pointer")).isEqualTo("/receipt");
        assertThat(answer.asString()).doesNotContain(slip);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"receipt":          | 400 | request/unreadable
        {}                   | 422 | request/malformed
        {"receipt":1}        | 422 | request/malformed
        {"receipt":"FW"}     | 422 | request/malformed
        []                   | 422 | request/malformed
        """)
    void refuses_what_is_no_request(String body, int status, String type) {
        var answer = given().contentType("application/json").body(body).post("/v1/follow-up");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("https://fundwatch.org/problems/" + type);
    }

    @Test
    void refuses_a_field_it_does_not_know_and_a_body_over_the_limit() {
        var printed = reports.file(ReportStage.RECEIVED).printed();

        assertThat(given().contentType("application/json")
                        .body(Map.of("receipt", printed, "colour", "red"))
                        .post("/v1/follow-up")
                        .statusCode())
                .isEqualTo(422);
        assertThat(ask(printed + " ".repeat(1024)).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select facts from report",
                "select * from report_identity",
                "update report_progress set stage = 'CLOSED'",
                "select from outbox",
                "select ciphertext from payout_claim",
                "insert into reward_approval values ('RW-0000-0000', 'FW-0000-0000', 1, 'x', 2024, 'x', current_timestamp)"
            })
    void its_role_may_do_nothing_else(String sql) throws SQLException {
        try (var connection = Database.as("report_follow_up");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    private static Response ask(String receipt) {
        return given().contentType("application/json")
                .body(Map.of("receipt", receipt))
                .post("/v1/follow-up");
    }
}
