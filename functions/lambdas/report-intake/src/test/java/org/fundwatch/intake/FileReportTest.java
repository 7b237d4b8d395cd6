package org.fundwatch.intake;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.intake.Requests.anonymous;
import static org.fundwatch.intake.Requests.anonymousWith;
import static org.fundwatch.intake.Requests.named;
import static org.fundwatch.intake.Requests.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.reports.ReportChannel;
import org.fundwatch.reports.ReportReceipt;
import org.fundwatch.reports.ReportedSubject;
import org.fundwatch.reports.published.ReportFiled;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "report_intake"))
@QuarkusTestResource(FakeAws.class)
class FileReportTest {

    @AfterEach
    void clear() {
        FakeAws.busUp();
        FakeAws.forgetBusEntries();
    }

    @Test
    void answers_a_receipt_that_can_be_read_back_and_is_never_kept() {
        var answer = send(UUID.randomUUID(), anonymous());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.jsonPath().getString("stage")).isEqualTo("RECEIVED");
        assertThat(ReportReceipt.read(answer.jsonPath().getString("receipt")))
                .map(receipt -> receipt.caseNumber().value())
                .contains(answer.jsonPath().getString("caseNumber"));
    }

    @Test
    void tells_of_the_report_without_a_word_of_the_whistleblower() {
        var number = send(UUID.randomUUID(), named()).jsonPath().getString("caseNumber");

        var event = FakeAws.busEntries().getLast();
        var detail = event.text("Detail");
        assertThat(event.text("DetailType")).isEqualTo(ReportFiled.TYPE);
        assertThat(detail).contains(number).doesNotContain("beds").doesNotContain("PC-009");
        assertThat(Requests.CANARY).noneMatch(detail::contains);
    }

    @Test
    void keeps_the_identity_sealed_and_the_callers_address_and_browser_nowhere() {
        var sealed = Tables.count("report_identity");

        send(UUID.randomUUID(), named());

        assertThat(Tables.count("report_identity")).isEqualTo(sealed + 1);
        assertThat(Requests.CANARY.stream().flatMap(word -> Tables.holding(word).stream()))
                .isEmpty();
    }

    @Test
    void the_search_for_an_identity_finds_a_planted_one() {
        send(UUID.randomUUID(), anonymousWith("facts", "planted: " + Requests.CANARY.get(1)));

        assertThat(Tables.holding(Requests.CANARY.get(1))).containsExactly("report");
        Tables.run("update report set facts = 'DEMONSTRATION' where facts like 'planted%'");
    }

    @Test
    void seals_nothing_of_the_anonymous() {
        var sealed = Tables.count("report_identity");

        send(UUID.randomUUID(), anonymous());

        assertThat(Tables.count("report_identity")).isEqualTo(sealed);
    }

    @Test
    void a_repeat_gets_the_same_receipt_and_files_nothing() {
        var key = UUID.randomUUID();
        var first = send(key, named());
        var before = Tables.reports();

        var again = send(key, new LinkedHashMap<>(named()).reversed());

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(Tables.reports()).isEqualTo(before);
    }

    @Test
    void two_repeats_at_the_same_moment_get_one_receipt() {
        var key = UUID.randomUUID();
        var one = supplyAsync(() -> send(key, anonymous()).asString());
        var other = supplyAsync(() -> send(key, anonymous()).asString());

        assertThat(one.join()).contains("receipt").isEqualTo(other.join());
    }

    @Test
    void files_a_report_while_the_bus_is_down_and_keeps_its_event() {
        FakeAws.busDown();
        var unsent = Tables.count("outbox where sent_at is null");

        var answer = send(UUID.randomUUID(), anonymous());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Tables.count("outbox where sent_at is null")).isEqualTo(unsent + 1);
    }

    @Test
    void files_a_report_against_a_registered_institution() {
        Tables.run("insert into designated_institution values "
                + "('H00000000009', 'Hospital PC-009', '110000', 'MEDICAL_INSTITUTION', current_timestamp) "
                + "on conflict do nothing");

        var answer = send(UUID.randomUUID(), anonymousWith("reported", Map.of("institutionCode", "H00000000009")));

        assertThat(answer.statusCode()).isEqualTo(201);
        var event = FakeAws.busEntries().getLast().text("Detail");
        assertThat(event).contains("\"institutionCode\":\"H00000000009\"");
    }

    @ParameterizedTest
    @EnumSource
    void takes_every_channel(ReportChannel channel) {
        assertThat(send(UUID.randomUUID(), anonymousWith("channel", channel)).statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource
    void takes_every_subject(ReportedSubject subject) {
        assertThat(send(UUID.randomUUID(), anonymousWith("subject", subject)).statusCode())
                .isEqualTo(201);
    }

    @Test
    void takes_the_longest_facts_in_chinese() {
        var facts = "事".repeat(20_000);

        assertThat(send(UUID.randomUUID(), anonymousWith("facts", facts)).statusCode())
                .isEqualTo(201);
        assertThat(Tables.query("select max(length(facts)) from report")).containsExactly("20000");
    }
}
