package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.TraceJson;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Institutions.class)
class CheckClaimTest {

    @BeforeEach
    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    static List<CaseThroughTheDoor> published() {
        return CaseThroughTheDoor.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void a_case_comes_out_at_the_door_as_in_the_domain(CaseThroughTheDoor published) {
        var answer = Hospital.ask(published.claim());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var check = answer.jsonPath();
        assertThat(check.getList("findings.rule", String.class).stream().sorted())
                .containsExactlyElementsOf(published.rules());
        assertThat(check.getLong("totalFen")).isEqualTo(published.totalFen());
        assertThat(check.getBoolean("clean")).isEqualTo(published.rules().isEmpty());
        assertThat(check.getBoolean("example")).isTrue();
    }

    @Test
    void tells_what_was_found_where_and_by_which_article() {
        var answer = Hospital.ask(Hospital.aStay());

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var check = answer.jsonPath();
        assertThat(check.getString("edition")).isEqualTo("edition/demonstration-1");
        assertThat(check.getList("findings.rule")).containsExactly("R049", "R081");
        assertThat(check.getList("findings[0].visits")).containsExactly("earlier-4711");
        assertThat(check.getInt("findings[0].gapDays")).isEqualTo(1);
        assertThat(check.getMap("findings[1]"))
                .containsEntry("level", "VIOLATION")
                .containsEntry("lines", List.of(1))
                .containsEntry("amountFen", 8000)
                .containsEntry("basis", "医疗保障基金智能监管规则库、知识库 医疗服务项目区分性别使用")
                .doesNotContainKeys("item", "excessQty", "fundLossFen");
        assertThat(check.getList("notChecked.what")).contains("visit.present_days", "visit.orders");
    }

    @Test
    void the_record_tells_the_findings_and_nothing_of_the_patient() {
        var answer = Hospital.ask(Hospital.aStay());

        var message = FakeQueue.messages().getFirst();
        assertThat(message.text("queue")).isEqualTo(FakeQueue.URL);
        assertThat(message.text("body")).doesNotContain(Hospital.CANARY);
        var event = JsonBody.read(message.text("body"));
        assertThat(event.text("type")).isEqualTo("ClaimCheckRecorded");
        assertThat(event.text("subject")).isEqualTo(answer.jsonPath().getString("checkId"));
        var recorded = ClaimCheckRecorded.of(event.child("data"));
        assertThat(recorded.institution()).hasToString(Token.CODE);
        assertThat(recorded.findings())
                .extracting(finding -> finding.rule() + " " + finding.level())
                .containsExactly("R049 " + AlertLevel.SUSPICIOUS, "R081 " + AlertLevel.VIOLATION);
        assertThat(recorded.total().fen()).isEqualTo(8000);
        assertThat(TraceJson.read(recorded.trace()).policy()).hasToString("edition/demonstration-1");
    }

    @Test
    void the_same_key_is_the_same_check_and_another_institutions_key_is_not() {
        var key = UUID.randomUUID();
        var other = Token.good().claim("institution_code", "H11000000009").signed("RS256");

        var first = Hospital.ask(key, Hospital.aStay());
        var again = Hospital.ask(key, Hospital.aStay());
        var elsewhere = Hospital.ask(other, key, Hospital.aStay());

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(elsewhere.jsonPath().getString("checkId"))
                .isNotEqualTo(first.jsonPath().getString("checkId"));
        assertThat(UUID.fromString(first.jsonPath().getString("checkId")).version())
                .isEqualTo(8);
        assertThat(FakeQueue.messages().stream().map(CheckClaimTest::id).distinct())
                .hasSize(2);
    }

    @Test
    void a_key_with_other_content_is_another_message_about_the_same_check() {
        var key = UUID.randomUUID();
        var other = Hospital.aStay();
        other.put("history", List.of());

        Hospital.ask(key, Hospital.aStay());
        Hospital.ask(key, other);

        assertThat(FakeQueue.messages()).extracting(CheckClaimTest::id).doesNotHaveDuplicates();
        assertThat(FakeQueue.messages())
                .extracting(message -> JsonBody.read(message.text("body")).text("subject"))
                .hasSize(2)
                .containsOnly(CheckId.of(new InstitutionCode(Token.CODE), key).toString());
    }

    @Test
    void what_the_queue_does_not_take_was_not_checked() {
        FakeQueue.refuse();

        var answer = Hospital.ask(Hospital.aStay());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("https://fundwatch.org/problems/claims/not-recorded");
    }

    private static String id(Tree message) {
        return JsonBody.read(message.text("body")).text("id");
    }
}
