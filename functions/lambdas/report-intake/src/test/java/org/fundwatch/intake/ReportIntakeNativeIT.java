package org.fundwatch.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.UUID;
import org.fundwatch.reports.published.ReportFiled;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a native executable shows: that nothing it reflects on, reads or seals was left out of it. */
@QuarkusIntegrationTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "report_intake"))
@QuarkusTestResource(FakeAws.class)
class ReportIntakeNativeIT {

    @Test
    void files_a_report_and_gives_the_same_receipt_again() {
        var key = UUID.randomUUID();

        var first = Requests.send(key, Requests.anonymous());
        var again = Requests.send(key, Requests.anonymous());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(Tables.query("select case_number from report"))
                .contains(first.jsonPath().getString("caseNumber"));
    }

    @Test
    void seals_an_identity_and_tells_the_bus() {
        var answer = Requests.send(UUID.randomUUID(), Requests.named());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Tables.count("report_identity")).isPositive();
        assertThat(Requests.CANARY.stream().flatMap(word -> Tables.holding(word).stream()))
                .isEmpty();
        assertThat(FakeAws.busEntries().getLast().text("DetailType")).isEqualTo(ReportFiled.TYPE);
    }

    @Test
    void answers_bad_input_with_a_problem() {
        var unknown = Requests.send(UUID.randomUUID(), Requests.anonymousWith("place", "999999"));
        var unreadable = Requests.send(UUID.randomUUID(), "{");

        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.jsonPath().getString("pointer")).isEqualTo("/place");
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(unreadable.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 举报侵害医保基金的行为, 滁州市", "en, Report misuse of the medical-insurance fund, Chuzhou"})
    void shows_the_portal_in_both_languages_with_every_place(String language, String title, String place) {
        var page = given().get("/portal/" + language);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).contains("'sha256-");
        assertThat(page.asString()).contains(title, place, "font-family");
    }

    @Test
    void takes_the_portals_form() {
        var page = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(PortalFields.filled())
                .post("/portal/zh-CN");
        var again = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams("key", UUID.randomUUID().toString())
                .post("/portal/zh-CN");

        assertThat(page.statusCode()).isEqualTo(201);
        assertThat(page.asString()).contains("我们收到了您的举报");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("请选择事情发生的地区");
    }
}
