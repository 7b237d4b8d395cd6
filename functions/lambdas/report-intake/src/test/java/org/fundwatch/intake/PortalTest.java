package org.fundwatch.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Pattern;
import org.fundwatch.reports.ReportReceipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PortalTest {
    private static final Pattern RECEIPT = Pattern.compile("FW(-[0-9A-Z]{4}){8}-[0-9A-Z]{3}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        zh-CN | 举报侵害医保基金的行为                       | 北京市
        en    | Report misuse of the medical-insurance fund | Beijing
        """)
    void shows_the_form_in_its_language(String language, String title, String place) {
        var page = given().get("/portal/" + language);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<html lang=\"" + language + "\">", title, place, "<label for=\"facts\">", "font-family")
                .doesNotContain("<script", "http://", "https://", "{say:", "{ask:");
    }

    @Test
    void loads_nothing_tells_nobody_and_sets_no_cookie() {
        var page = given().get("/portal/en");

        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.cookies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'en-GB,en;q=0.9', /portal/en", "'zh-CN,zh;q=0.9', /portal/zh-CN", "fr, /portal/zh-CN"})
    void leads_to_the_page_in_the_readers_language(String accepted, String page) {
        var answer = given().redirects()
                .follow(false)
                .header("Accept-Language", accepted)
                .get("/portal");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(page);
    }

    @Test
    void has_no_page_in_other_languages() {
        assertThat(given().get("/portal/fr").statusCode()).isEqualTo(404);
    }

    @Test
    void shows_the_receipt_as_the_answer_and_the_same_again_when_reloaded() {
        var fields = PortalFields.filled();

        var answer = send("zh-CN", fields);
        var again = send("zh-CN", fields);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.asString()).contains("我们收到了您的举报", "/follow-up/zh-CN");
        assertThat(ReportReceipt.read(receipt(answer))).isPresent();
        assertThat(receipt(again)).isEqualTo(receipt(answer));
    }

    @Test
    void seals_the_identity_of_a_named_whistleblower() {
        var sealed = Tables.count("report_identity");
        var fields = PortalFields.filled();
        fields.put("standing", "named");

        assertThat(send("en", fields).statusCode()).isEqualTo(201);

        assertThat(Tables.count("report_identity")).isEqualTo(sealed + 1);
    }

    @Test
    void leaves_no_name_of_whoever_chose_to_stay_anonymous() {
        var sealed = Tables.count("report_identity");

        assertThat(send("en", PortalFields.filled()).statusCode()).isEqualTo(201);

        assertThat(Tables.count("report_identity")).isEqualTo(sealed);
        assertThat(Tables.holding(PortalFields.filled().get("name"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        place    | 999999       | Please choose the place
        place    | ''           | Please choose the place
        subject  | ''           | Please choose whether
        reported | ''           | Please give a name
        reported | H99999999999 | Please give a name
        from     | 2999-01-01   | Please give the first day
        until    | 2026-01-01   | Please give the last day
        facts    | short        | Please tell the facts
        """)
    void shows_the_form_again_with_what_was_typed_and_what_to_mend(String field, String value, String mend) {
        var before = Tables.reports();
        var fields = PortalFields.filled();
        fields.put(field, value);

        var page = send("en", fields);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains(mend, "One thing needs mending", "id=\"" + field + "-wrong\"")
                .contains("value=\"139-0000-4712\"");
        assertThat(Tables.reports()).isEqualTo(before);
    }

    @Test
    void shows_what_was_typed_as_text_and_never_as_markup() {
        var fields = PortalFields.filled();
        fields.put("facts", "<b>");

        assertThat(send("en", fields).asString()).contains("Hospital &lt;PC-009&gt; &amp; Co", "&lt;b&gt;</textarea>");
    }

    @Test
    void asks_for_the_name_of_whoever_wants_to_give_it() {
        var fields = PortalFields.filled();
        fields.put("standing", "named");
        fields.put("phone", " ");

        assertThat(send("zh-CN", fields).asString()).contains("实名举报请填写联系电话").contains("id=\"phone-wrong\"");
    }

    @Test
    void says_so_when_a_form_comes_back_with_other_content() {
        var fields = PortalFields.filled();
        send("en", fields);
        var before = Tables.reports();

        fields.put("facts", "DEMONSTRATION: and something else");
        var page = send("en", fields);

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("This form was sent before");
        assertThat(Tables.reports()).isEqualTo(before);
    }

    @Test
    void refuses_more_than_a_form_can_hold() {
        var fields = PortalFields.filled();
        fields.put("facts", "事".repeat(22_000));

        assertThat(send("en", fields).statusCode()).isEqualTo(413);
    }

    private static Response send(String language, Map<String, String> fields) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/portal/" + language);
    }

    private static String receipt(Response page) {
        var match = RECEIPT.matcher(page.asString());
        return match.find() ? match.group() : "";
    }
}
