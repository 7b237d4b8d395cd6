package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoadTest {

    private static final Patience SHORT = new Patience(Duration.ofSeconds(1), Duration.ofMillis(1));
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Bureau bureau;

    @BeforeEach
    void open() throws IOException {
        bureau = new Bureau();
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void every_case_goes_from_a_report_to_a_reward() {
        assertThat(play()).isZero();

        assertThat(lastLine()).isEqualTo("""
            {"road":"ok","steps":28,"cases":[\
            {"id":"PC-001","fine_fen":164550000,"reward_fen":null,"status":"undetermined"},\
            {"id":"PC-009","fine_fen":33440000,"reward_fen":334400,"status":"what-if"},\
            {"id":"HB-ANCHOR","fine_fen":50000000,"reward_fen":1100000,"status":"proposed"}]}""");
    }

    @Test
    void the_table_says_what_was_published_and_why_a_figure_differs() {
        play();

        assertThat(lines())
                .contains(
                        "PC-001     decide penalty        case-desk              1645500.00  some-law 第八十七条                   "
                                + "1645600.00  100.00 less: rounding in print, up to 250.00")
                .anyMatch(line -> line.contains("undetermined: start date of beijing-2023"))
                .anyMatch(line -> line.endsWith("if in force from 2023-11-28"))
                .anyMatch(line -> line.endsWith("year of the decision assumed: not published"));
    }

    @Test
    void no_secret_of_a_receipt_is_printed() {
        play();

        assertThat(lines()).noneMatch(line -> line.contains("SECRET"));
    }

    @Test
    void every_request_has_a_key_of_its_own() {
        play();

        assertThat(bureau.keys()).hasSizeGreaterThan(RoadCases.NAMES.size()).doesNotHaveDuplicates();
    }

    @Test
    void a_step_that_is_refused_ends_its_case_and_fails_the_road() {
        bureau.tell("/penalty", 422, "{\"type\":\"problems/penalty/multiple-out-of-range\"}");

        assertThat(play()).isEqualTo(1);

        assertThat(lastLine())
                .startsWith("{\"road\":\"failed\",\"steps\":15,")
                .contains("\"step\":\"decide penalty\"", "answered 422", "penalty/multiple-out-of-range");
    }

    @Test
    void a_reward_that_never_comes_fails_the_road() {
        bureau.tell("/reward", 404, "");

        assertThat(play()).isEqualTo(1);

        assertThat(lastLine()).contains("\"step\":\"propose reward\"", "waited 1 s for the reward");
    }

    @Test
    void another_amount_than_the_published_one_fails_the_road() {
        bureau.tell("/what-if", 200, "{\"status\":\"PROPOSED\",\"amountFen\":334401,\"trace\":{\"policy\":\"a/b\"}}");

        assertThat(play()).isEqualTo(1);

        assertThat(lastLine()).contains("\"case\":\"PC-009\"", "what-if is 3344.01");
    }

    @Test
    void an_answer_of_another_shape_fails_the_road() {
        bureau.tell("/findings", 200, "{\"stage\":\"INVESTIGATED\"}");

        assertThat(play()).isEqualTo(1);

        assertThat(lastLine()).contains("\"step\":\"record finding\"", "'/finding' is required");
    }

    @Test
    void a_door_that_stays_busy_fails_the_road() {
        bureau.tell("/v1/reports", 503, "");

        assertThat(play()).isEqualTo(1);

        assertThat(lastLine()).contains("waited 1 s for /v1/reports to have room");
    }

    @Test
    void a_portal_without_its_form_fails_the_road() {
        bureau.tell("/portal/zh-CN", 404, "");

        assertThat(play()).isEqualTo(1);

        assertThat(lastLine()).contains("the portal showed no form");
    }

    @Test
    void every_claim_goes_from_a_question_to_a_record() {
        assertThat(play(Programme.claims())).isZero();

        assertThat(lastLine()).isEqualTo("""
            {"road":"ok","steps":7,"claims":[\
            {"id":"C001","findings":1,"total_fen":254100,"status":"recorded"},\
            {"id":"C003","findings":3,"total_fen":1103700,"status":"recorded"},\
            {"id":"C028","findings":1,"total_fen":100000,"status":"recorded"}]}""");
        assertThat(lines())
                .anyMatch(line -> line.contains("S01 第三十八条第（一）项") && line.contains("2541.00  equal"))
                .anyMatch(line -> line.endsWith("no figure published; price made up"))
                .anyMatch(line -> line.endsWith("4 findings in 2026-11; the bound is an example"));
    }

    @Test
    void another_finding_than_expected_fails_the_road() {
        bureau.tell("/v1/claims/check", 200, "{\"findings\":[],\"totalFen\":0}");

        assertThat(play(Programme.claims())).isEqualTo(1);

        assertThat(lastLine()).contains("\"case\":\"C001\"", "found [], not [S01]");
    }

    @Test
    void a_check_that_becomes_a_dead_letter_fails_the_road() {
        bureau.bury("claim-checks");

        assertThat(play(Programme.claims())).isEqualTo(1);

        assertThat(lastLine()).contains("\"step\":\"record check\"", "1 dead letters of claim-checks");
    }

    private int play() {
        return play(Programme.cases());
    }

    private int play(List<Function<Scene, Tale>> tales) {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Road(out, tales, SHORT).run(bureau.addresses());
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String lastLine() {
        return lines().getLast();
    }
}
