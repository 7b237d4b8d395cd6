package org.fundwatch.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.followup.Claims.CANARY;
import static org.fundwatch.followup.Claims.TABLES;
import static org.fundwatch.followup.Claims.TOKEN;
import static org.fundwatch.followup.Claims.body;
import static org.fundwatch.followup.Claims.claim;
import static org.fundwatch.followup.Claims.holds;
import static org.fundwatch.followup.Claims.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.ReportReceipt;
import org.fundwatch.reports.ReportStage;
import org.fundwatch.testing.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ClaimSecretsTest {
    private final FiledReports reports;

    ClaimSecretsTest(FiledReports reports) {
        this.reports = reports;
    }

    @Test
    void details_and_token_get_into_no_table_no_event_and_no_log() {
        var receipt = reports.fileWith(ClaimToken.of(TOKEN));
        Granted.notified(receipt.caseNumber(), "2026-10-20");
        var details = with(with(body(receipt), "token", TOKEN), "document", CANARY.get(4));

        var logged = Log.during(() -> {
            claim(UUID.randomUUID(), with(details, "account", "short"));
            claim(UUID.randomUUID(), with(details, "token", TOKEN + "x"));
            assertThat(claim(UUID.randomUUID(), details).statusCode()).isEqualTo(201);
            claim(UUID.randomUUID(), details);
        });

        assertThat(CANARY).allSatisfy(word -> {
            assertThat(logged).noneMatch(line -> line.contains(word));
            assertThat(TABLES.stream().filter(table -> holds(table, word))).isEmpty();
        });
    }

    @Test
    void the_search_for_details_finds_planted_ones() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.step(Granted.proposed(receipt.caseNumber()), "REFUSED", "planted");

        assertThat(holds("reward_step", "planted")).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        account | 1234567     | /account
        account | 12345678é   | /account
        holder  | ' '         | /holder
        bank    | ' '         | /bank
        document | ' '        | /document
        token   | 123         | /token
        receipt | FW-0000     | /receipt
        colour  | red         | ''
        """)
    void what_does_not_fit_is_a_problem_that_repeats_nothing(String field, String value, String pointer) {
        var answer = given().header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(with(body(claimable()), field, value))
                .post("/v1/follow-up/reward/claim");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("pointer")).isEqualTo(pointer);
        assertThat(answer.asString()).doesNotContain(CANARY.getFirst());
    }

    private ReportReceipt claimable() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.notified(receipt.caseNumber(), "2026-10-20");
        return receipt;
    }
}
