package org.fundwatch.rewards.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.WorkingDays;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.TakenStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    private static final RewardClocks CLOCKS = RewardClocks.read(PolicyReader::read, WorkingDays.china(), "test");
    private static final LocalDate CLOSED = LocalDate.parse("2024-03-01");

    @Test
    void a_period_begins_with_the_step_that_starts_it() {
        assertThat(said(procedure())).containsExactly("PROPOSAL 2024-03-01 PAST");
        assertThat(said(procedure("REVIEWED 2024-03-08")))
                .containsExactly("PROPOSAL 2024-03-01 MET", "APPROVAL 2024-03-08 PAST");
        assertThat(said(procedure("REVIEWED 2024-03-11", "APPROVED 2024-03-18", "NOTIFIED 2024-03-21")))
                .containsExactly(
                        "PROPOSAL 2024-03-01 MET_LATE",
                        "APPROVAL 2024-03-11 MET",
                        "NOTICE 2024-03-18 MET_LATE",
                        "CLAIM 2024-03-21 RUNNING");
    }

    @Test
    void another_review_gives_the_approval_no_new_time() {
        assertThat(said(procedure("REVIEWED 2024-03-08", "REVIEWED 2024-03-14", "APPROVED 2024-03-18")))
                .contains("APPROVAL 2024-03-08 MET_LATE");
    }

    @ParameterizedTest
    @CsvSource({"2024-05-21, RUNNING", "2024-05-22, PAST"})
    void a_claim_is_in_time_to_the_last_day(LocalDate today, Deadline.State state) {
        var claim = CLOCKS.of(procedure("REVIEWED 2024-03-04", "APPROVED 2024-03-05", "NOTIFIED 2024-03-21"))
                .getLast();

        assertThat(claim.state(today)).isEqualTo(state);
        assertThat(claim.reckoned().due().isOver(today)).isEqualTo(state == Deadline.State.PAST);
    }

    @Test
    void a_refusal_meets_the_periods_before_it() {
        assertThat(said(procedure("REFUSED 2024-03-05"))).containsExactly("PROPOSAL 2024-03-01 MET");
    }

    @Test
    void a_period_that_no_source_gives_is_undetermined() {
        var beijing = new Procedure(
                Places.known("110000").orElseThrow(),
                Optional.of(CLOSED),
                Optional.empty(),
                new RewardHistory(List.of()),
                ZoneId.of("Asia/Shanghai"));

        assertThat(said(beijing)).containsExactly("PROPOSAL 2024-03-01 UNDETERMINED");
    }

    private static List<String> said(Procedure procedure) {
        return CLOCKS.of(procedure).stream()
                .map(it -> it.clock() + " " + it.startedOn() + " " + it.state(LocalDate.parse("2024-04-30")))
                .toList();
    }

    /** In Hebei, closed on the 1st of March 2024. */
    private static Procedure procedure(String... steps) {
        var taken = new ArrayList<TakenStep>();
        Optional<LocalDate> notified = Optional.empty();
        for (var step : steps) {
            var words = step.split(" ", 2);
            var name = RewardStep.valueOf(words[0]);
            taken.add(new TakenStep(
                    taken.size() + 1,
                    name,
                    Instant.parse(words[1] + "T01:00:00Z"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
            notified = name == RewardStep.NOTIFIED ? Optional.of(LocalDate.parse(words[1])) : notified;
        }
        return new Procedure(
                Places.known("130000").orElseThrow(),
                Optional.of(CLOSED),
                notified,
                new RewardHistory(taken),
                ZoneId.of("Asia/Shanghai"));
    }
}
