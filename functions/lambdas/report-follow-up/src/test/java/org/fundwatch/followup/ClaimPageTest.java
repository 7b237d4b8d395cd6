package org.fundwatch.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.followup.Claims.CANARY;
import static org.fundwatch.followup.Claims.TOKEN;
import static org.fundwatch.followup.Claims.body;
import static org.fundwatch.followup.Claims.submit;
import static org.fundwatch.followup.Claims.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.ReportReceipt;
import org.fundwatch.reports.ReportStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ClaimPageTest {
    private final FiledReports reports;

    ClaimPageTest(FiledReports reports) {
        this.reports = reports;
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 已收到申领", "en, Your claim has been received"})
    void a_claim_is_made_by_the_form_without_script(String language, String title) {
        var receipt = claimable();
        var form = given().get("/follow-up/" + language + "/claim").asString();
        var key = form.replaceFirst("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");

        var page = submit(language, key, body(receipt));

        assertThat(form).contains("<label for=\"account\">").doesNotContain("<script");
        assertThat(page.statusCode()).isEqualTo(201);
        assertThat(page.asString()).contains("<h1>" + title + "</h1>").doesNotContain(CANARY.getFirst());
        assertThat(submit(language, key, body(receipt)).asString()).isEqualTo(page.asString());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        document | ' '        | 422 | Please give the number
        account | 12          | 422 | Please give an account number
        receipt | FW-0000     | 422 | The receipt is wrong
        token   | not-the-one | 422 | This is not what was given
        """)
    void the_form_shows_what_does_not_fit(String field, String value, int status, String words) {
        var receipt = reports.fileWith(ClaimToken.of(TOKEN));
        Granted.notified(receipt.caseNumber(), "2026-10-20");

        var page = submit("en", UUID.randomUUID().toString(), with(with(body(receipt), "token", TOKEN), field, value));

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.asString()).contains(words);
    }

    @Test
    void the_form_tells_of_a_lapse_and_its_day() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.notified(receipt.caseNumber(), "2024-03-07");

        assertThat(submit("zh-CN", UUID.randomUUID().toString(), body(receipt)).asString())
                .contains("申领期限已于 2024-05-07 届满");
    }

    private ReportReceipt claimable() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.notified(receipt.caseNumber(), "2026-10-20");
        return receipt;
    }
}
