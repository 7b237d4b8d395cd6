package org.fundwatch.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.vault.Planting.to;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.Log;
import org.fundwatch.vault.Planting.Planted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PayoutCheckTest {
    private static final String OPENINGS = "select purpose || ' ' || asked_by from vault_opening where reference = ?";
    private static final String AUDITS =
            "select actor || ' ' || act || ' ' || details from audit_row where subject = ?";

    @Inject
    Planting planting;

    @Test
    void a_claim_in_the_reporter_s_own_name_matches() {
        assertThat(check(planting.named("举报人甲", to("举报人甲"))))
                .isEqualTo("{\"fields\":[],\"outcome\":\"MATCHES\",\"proof\":\"IDENTITY\"}");
    }

    @Test
    void a_claim_in_another_name_differs_and_the_answer_says_where_and_not_how() {
        assertThat(check(planting.named("举报人甲", to("举报人乙"))))
                .isEqualTo("{\"fields\":[\"holder\"],\"outcome\":\"DIFFERS\",\"proof\":\"IDENTITY\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            110101 x | MATCHES    | ''
            110102X  | DIFFERS    | "document"
            """)
    void a_document_that_was_given_with_the_report_is_given_with_the_claim(
            String given, String outcome, String fields) {
        var claim = new TreeMap<>(to("举报人甲"));
        claim.put("document", given);

        assertThat(check(planting.named(Map.of("name", "举报人甲", "phone", "0", "document", "110101X"), claim)))
                .isEqualTo("{\"fields\":[" + fields + "],\"outcome\":\"" + outcome + "\",\"proof\":\"IDENTITY\"}");
    }

    @Test
    void a_claim_without_a_bank_is_incomplete() {
        assertThat(check(planting.named(
                        "举报人甲", Map.of("holder", "举报人甲", "account", "6222000000000001", "document", "110101X"))))
                .isEqualTo("{\"fields\":[\"bank\"],\"outcome\":\"INCOMPLETE\",\"proof\":\"IDENTITY\"}");
    }

    @Test
    void a_claim_without_a_document_is_incomplete_whoever_makes_it() {
        var claim = new TreeMap<>(to("举报人甲"));
        claim.remove("document");

        assertThat(check(planting.named("举报人甲", claim)))
                .isEqualTo("{\"fields\":[\"document\"],\"outcome\":\"INCOMPLETE\",\"proof\":\"IDENTITY\"}");
        assertThat(check(planting.anonymous(claim)))
                .isEqualTo("{\"fields\":[\"document\"],\"outcome\":\"INCOMPLETE\",\"proof\":\"RECEIPT\"}");
    }

    @Test
    void the_anonymous_are_known_by_their_receipt() {
        assertThat(check(planting.anonymous(to("举报人甲"))))
                .isEqualTo("{\"fields\":[],\"outcome\":\"MATCHES\",\"proof\":\"RECEIPT\"}");
    }

    @Test
    void the_anonymous_who_gave_a_token_are_known_by_it() {
        var claim = new TreeMap<>(to("举报人甲"));
        claim.put("token", "123456");
        var planted = planting.anonymous(claim);
        Rows.token(planted);

        assertThat(check(planted)).isEqualTo("{\"fields\":[],\"outcome\":\"MATCHES\",\"proof\":\"TOKEN\"}");
    }

    @Test
    void every_check_is_counted_and_audited_by_its_approval_number() {
        var planted = planting.named("举报人甲", to("举报人甲"));

        check(planted);

        assertThat(Rows.all(OPENINGS, planted.approval())).containsExactly("PAYOUT_CHECK staff-3");
        assertThat(Rows.all(AUDITS, planted.approval()))
                .containsExactly("staff-3 open-sealed {\"purpose\":\"PAYOUT_CHECK\"}");
    }

    @Test
    void nothing_is_opened_that_does_not_wait_for_a_check() {
        var planted = planting.named("举报人甲", to("举报人甲"));
        Rows.step(planted, "STOPPED");

        assertThat(check(planted)).isEqualTo("{\"refused\":\"NOT_NOW\"}");
        assertThat(Rows.all(OPENINGS, planted.approval())).isEmpty();
    }

    @Test
    void nothing_is_opened_that_nobody_has_claimed() {
        assertThat(check(Rows.aReward("NAMED"))).isEqualTo("{\"refused\":\"NOT_NOW\"}");
    }

    @Test
    void an_envelope_that_was_sealed_for_another_reward_does_not_open() {
        var other = planting.named("举报人甲", to("举报人甲"));
        var planted = Rows.aReward("NAMED");
        Rows.claim(planted, planting.seal(Planting.context(other), to("举报人甲")));
        Rows.step(planted, "CLAIMED");

        var log = Log.during(() -> assertThat(Vault.check(planted).asString())
                .contains("the vault could not answer")
                .doesNotContain("举报人甲"));

        assertThat(log).anyMatch(line -> line.contains("the vault could not answer"));
        assertThat(Rows.all(OPENINGS, planted.approval())).isEmpty();
    }

    @Test
    void what_is_sealed_but_no_claim_fails_without_a_word_of_it() {
        var planted = Rows.aReward("ANONYMOUS");
        Rows.claim(planted, planting.seal(Planting.context(planted), Map.of("holder", "举报人甲", "pin", "SECRET-1234")));
        Rows.step(planted, "CLAIMED");

        var log = Log.during(() -> assertThat(Vault.check(planted).asString()).doesNotContain("举报人甲", "SECRET-1234"));

        assertThat(log).noneMatch(line -> line.contains("举报人甲") || line.contains("SECRET-1234"));
    }

    @Test
    void what_is_no_request_of_ours_fails() {
        assertThat(Vault.ask(Map.of("operation", "DUMP", "by", "staff-3")).statusCode())
                .isEqualTo(500);
        assertThat(Vault.ask(Map.of("operation", "CHECK_PAYOUT", "approval", "RW-0000-0000"))
                        .statusCode())
                .isEqualTo(500);
    }

    private static String check(Planted planted) {
        var answer = Vault.check(planted);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonBody.write(new TreeMap<>(answer.jsonPath().getMap("$")));
    }
}
