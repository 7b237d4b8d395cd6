package org.fundwatch.claimvalidation.cds;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claimvalidation.Institutions;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Institutions.class)
@QuarkusTestResource(CdsClients.class)
class HookTest {
    private static final String SIGN = "fundwatch-order-sign";
    private static final String SELECT = "fundwatch-order-select";

    @BeforeEach
    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    @Test
    void a_finding_is_a_card_of_the_specifications_shape() {
        var answer = Ehr.call(SIGN, Ehr.orderSign(Ehr.service("s-1", Ehr.FOR_MEN)));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Shape.faults("cards", answer.asString())).isEmpty();
        var card = answer.jsonPath();
        assertThat(card.getList("cards")).hasSize(1);
        assertThat(card.getString("cards[0].indicator")).isEqualTo("critical");
        assertThat(card.getString("cards[0].summary")).startsWith("医疗服务项目区分性别使用");
        assertThat(card.getString("cards[0].source.topic.code")).isEqualTo("R081");
        assertThat(card.getString("cards[0].detail")).contains("**明确违规**", "**Violation**", "处理建议：");
        assertThat(card.getList("cards[0].overrideReasons.code")).contains("clinical-need", "other");
        assertThat(card.getList("cards[0].suggestions")).hasSize(1);
        assertThat(card.getList("cards[0].suggestions[0].actions")).isNull();
    }

    @Test
    void where_nothing_is_found_there_is_no_card() {
        var answer = Ehr.call(SIGN, Ehr.orderSign(Ehr.service("s-1", Ehr.FOR_ANYBODY)));

        assertThat(answer.asString()).isEqualTo("{\"cards\":[]}");
    }

    @Test
    void the_check_is_recorded_without_the_patient_and_of_the_institution_of_the_client() {
        Ehr.call(SIGN, Ehr.orderSign(Ehr.service("s-1", Ehr.FOR_MEN)));

        var message = FakeQueue.messages().getFirst().text("body");
        assertThat(message).doesNotContain("p-4711", "e-4711", "1975-01-15");
        var recorded = ClaimCheckRecorded.of(JsonBody.read(message).child("data"));
        assertThat(recorded.institution()).hasToString("H34110000001");
        assertThat(recorded.stage()).isEqualTo(CheckStage.PRE);
    }

    @Test
    void the_same_call_is_the_same_check_and_has_the_same_cards() {
        var call = Ehr.orderSign(Ehr.service("s-1", Ehr.FOR_MEN));

        var first = Ehr.call(SIGN, call).asString();

        assertThat(Ehr.call(SIGN, call).asString()).isEqualTo(first);
        assertThat(FakeQueue.messages())
                .extracting(it -> JsonBody.read(it.text("body")).text("id"))
                .hasSize(2)
                .containsOnly(JsonBody.read(FakeQueue.messages().getFirst().text("body"))
                        .text("id"));
    }

    @Test
    void other_orders_under_the_name_of_a_call_are_another_check() {
        var call = Ehr.orderSign(Ehr.service("s-1", Ehr.FOR_MEN));
        var other = Ehr.orderSign(Ehr.service("s-1", Ehr.FOR_ANYBODY));
        other.put("hookInstance", call.get("hookInstance"));

        Ehr.call(SIGN, call);
        Ehr.call(SIGN, other);

        assertThat(FakeQueue.messages())
                .extracting(it -> JsonBody.read(it.text("body")).text("subject"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} is selected: {1} cards")
    @CsvSource({"ServiceRequest/s-1, 1", "ServiceRequest/s-2, 0"})
    void order_select_tells_only_what_the_selected_orders_are_about(String selected, int cards) {
        var call = Ehr.orderSelect(
                List.of(selected), Ehr.service("s-1", Ehr.FOR_MEN), Ehr.service("s-2", Ehr.FOR_ANYBODY));

        assertThat(Ehr.call(SELECT, call).jsonPath().getList("cards")).hasSize(cards);
    }

    @Test
    void an_order_not_to_be_performed_and_one_that_is_gone_are_no_lines() {
        var forbidden = Ehr.service("s-1", Ehr.FOR_MEN);
        forbidden.put("doNotPerform", true);
        var gone = Ehr.service("s-2", Ehr.FOR_MEN);
        gone.put("status", "entered-in-error");

        assertThat(Ehr.call(SIGN, Ehr.orderSign(forbidden, gone)).asString()).isEqualTo("{\"cards\":[]}");
    }

    @Test
    void what_did_not_come_along_is_named_and_nothing_is_fetched() {
        var call = Ehr.orderSign();
        call.put("prefetch", new LinkedHashMap<>());
        var encounter = Ehr.encounter();
        encounter.remove("period");
        var second = Ehr.orderSign();
        second.put("prefetch", Map.of("patient", Ehr.patient(), "encounter", encounter));

        assertMissing(Ehr.call(SIGN, call), "prefetch.patient", "prefetch.encounter");
        assertMissing(Ehr.call(SIGN, second), "prefetch.encounter.period.start");
    }

    @Test
    void a_queue_that_refuses_is_told_as_not_checked_go_on() {
        FakeQueue.refuse();

        var answer = Ehr.call(SIGN, Ehr.orderSign(Ehr.service("s-1", Ehr.FOR_MEN)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Shape.faults("cards", answer.asString())).isEmpty();
        assertThat(answer.jsonPath().getList("cards.indicator")).containsExactly("info");
        assertThat(answer.jsonPath().getString("cards[0].summary")).contains("Not checked");
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            "hook":"order-sign"     | "hook":"order-select"                     | /hook
            "hook":"order-sign"     | "hook":7                                  | /hook
            "hookInstance":"        | "hookInstance":"x                         | /hookInstance
            "userId":"Practitioner/1" | "user":"x"                              | /context/userId
            "patientId":"p-4711"    | "patientId":"p-1"                         | /prefetch/patient/id
            "code":"IMP"            | "code":"HH"                               | /prefetch/encounter/class/code
            "resourceType":"Patient" | "resourceType":"Person"                  | /prefetch/patient/resourceType
            "start":"2025           | "start":"25                               | /prefetch/encounter/period/start
            "authoredOn":"2025-03-11" | "authoredOn":"2025-03"                  | /context/draftOrders/entry/0/resource/authoredOn
            "status":"draft"        | "quantityQuantity":{"value":-1}           | /context/draftOrders/entry/0/resource/quantityQuantity/value
            "status":"draft"        | "quantityQuantity":{"value":"1"}          | /context/draftOrders/entry/0/resource/quantityQuantity/value
            "status":"draft"        | "quantityQuantity":{"value":1e999999999}  | /context/draftOrders/entry/0/resource/quantityQuantity/value
            "status":"draft"        | "quantityQuantity":{"value":1.00001}      | /context/draftOrders/entry/0/resource/quantityQuantity/value
            "code":{"coding"        | "kode":{"coding"                          | /context/draftOrders/entry/0/resource/code
            """)
    void says_where_a_call_does_not_fit(String part, String instead, String pointer) {
        var call = JsonBody.write(Ehr.orderSign(Ehr.service("s-1", Ehr.FOR_MEN)));
        assertThat(call).contains(part);

        var answer = Ehr.call(SIGN, call.replace(part, instead));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("type")).endsWith("request/malformed");
        assertThat(answer.jsonPath().getString("pointer")).isEqualTo(pointer);
        assertThat(FakeQueue.messages()).isEmpty();
    }

    @Test
    void a_service_that_is_not_there_is_not_found_and_a_long_call_is_too_large() {
        assertThat(Ehr.call("fundwatch-none", Ehr.orderSign()).statusCode()).isEqualTo(404);
        assertThat(Ehr.call(SIGN, JsonBody.write(Ehr.orderSign()) + " ".repeat(256 * 1024))
                        .statusCode())
                .isEqualTo(413);
        assertThat(Ehr.call(SIGN, "{").statusCode()).isEqualTo(400);
    }

    private static void assertMissing(Response answer, String... missing) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(412);
        assertThat(answer.jsonPath().getString("type")).endsWith("claims/data-missing");
        assertThat(answer.jsonPath().getList("missing", String.class)).containsExactly(missing);
        assertThat(FakeQueue.messages()).isEmpty();
    }
}
