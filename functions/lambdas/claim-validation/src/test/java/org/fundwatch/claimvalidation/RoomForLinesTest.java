package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.RecordedFinding;
import org.fundwatch.claims.published.RecordedLine;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of its lines the record of a check keeps, beside reasons of so many characters. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
class RoomForLinesTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Inject
    CheckQueue queue;

    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    @ParameterizedTest(name = "{0} characters: {1} lines, {2} of them with what they charge")
    @CsvSource({"1000, 400, 400", "180000, 400, 0", "240000, 0, 0"})
    void what_no_message_holds_is_left_out_and_the_check_recorded(int reasons, int lines, int charged) {
        queue.send(record("x".repeat(reasons))).await().atMost(SOON);

        var message = FakeQueue.messages().getLast().text("body");
        assertThat(LargeClaim.bytes(message)).isLessThanOrEqualTo(CheckQueue.MOST_BYTES);
        var kept = ClaimCheckRecorded.of(JsonBody.read(message).child("data"));
        assertThat(kept.findings()).hasSize(1);
        assertThat(kept.lines()).hasSize(lines);
        assertThat(kept.lines()).filteredOn(line -> line.charge().isPresent()).hasSize(charged);
    }

    private static ClaimCheckRecorded record(String trace) {
        var numbers = IntStream.rangeClosed(1, LargeClaim.LINES).boxed().toList();
        return new ClaimCheckRecorded(
                UUID.randomUUID(),
                new InstitutionCode("H99000000001"),
                DIGEST,
                CheckStage.IN,
                "an edition",
                Instant.EPOCH,
                List.of(new RecordedFinding(
                        "R081",
                        AlertLevel.VIOLATION,
                        Optional.empty(),
                        numbers,
                        Optional.empty(),
                        Optional.of(Money.ZERO))),
                List.of(),
                Money.ZERO,
                DIGEST,
                trace,
                numbers.stream().map(RoomForLinesTest::line).toList());
    }

    private static RecordedLine line(int no) {
        var charge = new RecordedLine.Charge(
                Optional.of(LargeClaim.code(no)),
                "an item",
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                "1",
                Optional.empty(),
                Optional.empty());
        return new RecordedLine(no, Optional.of(LargeClaim.LONGEST_DOCTOR), Optional.of(charge));
    }
}
