package org.fundwatch.creditscoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.creditscoring.Delivery.failedOf;
import static org.fundwatch.creditscoring.Messages.FRAUD;
import static org.fundwatch.creditscoring.Messages.USE;
import static org.fundwatch.creditscoring.Messages.decided;
import static org.fundwatch.creditscoring.Messages.revoked;
import static org.fundwatch.creditscoring.Messages.withoutInstitution;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.fundwatch.credit.CreditDecision.Graded;
import org.fundwatch.credit.CreditFacts;
import org.fundwatch.credit.CreditSchemes;
import org.fundwatch.credit.CreditScoring;
import org.fundwatch.platform.TraceJson;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@TestProfile(Demonstration.OfMessages.class)
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "credit_scoring"))
@QuarkusTestResource(FakeAws.class)
class CreditScoringFunctionTest {
    private final String institution = Rows.newInstitution();
    private final String number = Rows.newCase();

    @Inject
    CreditSchemes schemes;

    @BeforeEach
    void forget() {
        FakeAws.forgetBusEntries();
    }

    @AfterEach
    void mend() {
        FakeAws.busUp();
    }

    @Test
    void a_penalty_gets_its_institution_a_grade_an_audit_row_and_an_event() {
        assertThat(failedOf(decided(institution, number, USE))).isEmpty();

        assertThat(Rows.grades(institution)).containsExactly("80.00 B");
        assertThat(Rows.audits(institution)).containsExactly("B with 80.00");
        assertThat(FakeAws.busEntries())
                .extracting(entry -> entry.text("DetailType"))
                .containsExactly("CreditGraded", "PenaltyWeighed");
        assertThat(FakeAws.busEntries().getFirst().text("Detail"))
                .contains("\"institution\":\"" + institution, "\"score\":\"80.00\"", "\"example\":true")
                .doesNotContain(number);
    }

    @Test
    void a_revoked_penalty_gives_its_points_back() {
        assertThat(failedOf(decided(institution, number, FRAUD))).isEmpty();
        assertThat(failedOf(revoked(institution, number))).isEmpty();

        assertThat(Rows.grades(institution)).containsExactly("40.00 C", "100.00 A");
        assertThat(Rows.told(institution)).hasSize(2);
    }

    @Test
    void a_revocation_may_come_before_its_decision() {
        assertThat(failedOf(revoked(institution, number))).isEmpty();
        assertThat(failedOf(decided(institution, number, FRAUD))).isEmpty();

        assertThat(Rows.grades(institution)).containsExactly("100.00 A", "100.00 A");
        assertThat(Rows.trace(institution)).contains("penalty " + number, "revoked " + number);
        assertThat(Rows.told(institution)).hasSize(1);
    }

    static LongStream orders() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest(name = "order {0}")
    @MethodSource("orders")
    void messages_in_any_order_and_twice_end_in_the_same_grade(long order) {
        var other = Rows.newCase();
        var messages = new ArrayList<>(List.of(
                decided(institution, number, FRAUD),
                decided(institution, other, USE),
                decided(institution, Rows.newCase(), USE),
                revoked(institution, number)));
        messages.addAll(List.copyOf(messages));
        Collections.shuffle(messages, new Random(order));

        messages.forEach(message -> assertThat(failedOf(message)).isEmpty());

        assertThat(Rows.grades(institution).getLast()).isEqualTo("70.00 B");
    }

    @Test
    void a_message_that_comes_twice_is_a_success_and_changes_nothing() {
        var message = decided(institution, number, USE);

        assertThat(failedOf(message)).isEmpty();
        assertThat(failedOf(message, message)).isEmpty();

        assertThat(Rows.grades(institution)).hasSize(1);
        assertThat(Rows.audits(institution)).hasSize(1);
        assertThat(Rows.told(institution)).hasSize(1);
    }

    @Test
    void a_second_decision_on_the_same_case_leaves_the_first() {
        assertThat(failedOf(decided(institution, number, USE))).isEmpty();
        assertThat(failedOf(decided(institution, number, FRAUD))).isEmpty();

        assertThat(Rows.grades(institution)).containsExactly("80.00 B");
    }

    @Test
    void an_article_without_a_weight_is_asked_about() {
        assertThat(failedOf(decided(institution, number, "第三十九条第（一）项"))).isEmpty();

        assertThat(Rows.grades(institution)).containsExactly("credit indicator for 第三十九条第（一）项");
        assertThat(Rows.told(institution))
                .singleElement()
                .satisfies(it -> assertThat(it).contains("\"missing\":\"credit indicator for"));
    }

    @Test
    void a_case_that_names_no_institution_grades_nobody() {
        assertThat(failedOf(
                        withoutInstitution(decided(institution, number, USE)),
                        withoutInstitution(revoked(institution, number))))
                .isEmpty();

        assertThat(Rows.grades(institution)).isEmpty();
    }

    @Test
    void messages_that_do_not_fit_fail_alone() {
        var good = decided(institution, number, USE);

        var failed = failedOf(
                "no json",
                "{}",
                good.replace("PenaltyDecided", "ReportFiled"),
                good.replace("\"article\"", "\"particle\""),
                good.replace(institution, "X"),
                good);

        assertThat(failed).containsExactlyInAnyOrder("m0", "m1", "m2", "m3", "m4");
        assertThat(Rows.grades(institution)).containsExactly("80.00 B");
    }

    @Test
    void the_stored_trace_gives_the_same_answer_again() {
        assertThat(failedOf(decided(institution, number, USE + "; " + FRAUD))).isEmpty();

        var stored = TraceJson.read(Rows.trace(institution));
        var replayed = (Graded) CreditScoring.decide(CreditFacts.of(stored), schemes);

        assertThat(replayed.trace()).isEqualTo(stored);
        assertThat(Rows.grades(institution))
                .containsExactly(
                        replayed.score().points() + " " + replayed.score().grade());
    }

    @Test
    void a_bus_that_is_down_leaves_the_event_for_the_relay_and_keeps_the_grade() {
        FakeAws.busDown();

        assertThat(failedOf(decided(institution, number, USE))).isEmpty();

        assertThat(Rows.grades(institution)).containsExactly("80.00 B");
        assertThat(Rows.all(
                        "select id::text from outbox where sent_at is null and detail like ?", "%" + institution + "%"))
                .hasSize(2);
    }

    @Test
    void roles_can_neither_change_a_grade_nor_read_what_is_not_theirs() {
        assertThat(Rows.refusedTo("credit_scoring", "update credit_grade set score = '1'"))
                .isTrue();
        assertThat(Rows.refusedTo("credit_scoring", "delete from credit_penalty"))
                .isTrue();
        assertThat(Rows.refusedTo("case_desk", "select * from credit_penalty")).isTrue();
        assertThat(Rows.refusedTo("report_intake", "select * from credit_grade"))
                .isTrue();
    }
}
