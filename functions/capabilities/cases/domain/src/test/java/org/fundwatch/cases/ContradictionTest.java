package org.fundwatch.cases;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionTest {

    @ParameterizedTest(name = "{0}, intent {1}, said {2}, factors {3}")
    @CsvSource(nullValues = "none", textBlock = """
            NO_CONSENT,    false, REFUSES_TO_CORRECT,         MINOR_AND_CORRECTED WILFUL REPEATED
            NO_CONSENT,    false, not CORRECTED_PROMPTLY,     MINOR_AND_CORRECTED
            NO_CONSENT,    false, SERIOUS_CONSEQUENCE,        MINOR_AND_CORRECTED
            NO_CONSENT,    false, not FIRST_VIOLATION,        FIRST_AND_MINOR
            NO_CONSENT,    false, not CORRECTED_PROMPTLY,     FIRST_AND_MINOR
            NO_CONSENT,    false, REFUSES_TO_CORRECT,         FIRST_AND_MINOR
            NO_CONSENT,    false, SERIOUS_CONSEQUENCE,        FIRST_AND_MINOR
            OVER_CHARGING, false, none,                       FIRST_AND_MINOR REPEATED
            OVER_CHARGING, false, FIRST_VIOLATION,            REPEATED
            OVER_CHARGING, true,  none,                       NO_FAULT
            OVER_CHARGING, false, none,                       NO_FAULT WILFUL
            OVER_CHARGING, false, not REFUNDED_IN_TIME,       SELF_CHECKED
            OVER_CHARGING, false, REFUSES_TO_CORRECT,         SELF_CHECKED
            OVER_CHARGING, false, none,                       SELF_CHECKED SELF_CHECK_FALSE
            NO_CONSENT,    false, REFUSES_TO_CORRECT CORRECTED_PROMPTLY, none
            """)
    void what_contradicts_itself_excuses_nothing(ViolationKind kind, boolean intent, String said, String factors) {
        assertThat(objection(kind, intent, said, factors)).contains("ANSWERS_CONTRADICT");
    }

    @ParameterizedTest(name = "{0}, said {1}, factors {2}")
    @CsvSource(nullValues = "none", textBlock = """
            OVER_CHARGING, FIRST_VIOLATION CORRECTED_PROMPTLY not REFUSES_TO_CORRECT not SERIOUS_CONSEQUENCE, FIRST_AND_MINOR
            OVER_CHARGING, CORRECTED_PROMPTLY,                    MINOR_AND_CORRECTED
            OVER_CHARGING, not FIRST_VIOLATION,                   MINOR_AND_CORRECTED REPEATED
            OVER_CHARGING, REFUNDED_IN_TIME,                      SELF_CHECKED REPEATED
            OVER_CHARGING, none,                                  NO_FAULT
            """)
    void factors_that_only_point_both_ways_are_weighed_by_people(ViolationKind kind, String said, String factors) {
        assertThat(objection(kind, false, said, factors)).isEmpty();
    }

    private static Optional<String> objection(ViolationKind kind, boolean intent, String said, String factors) {
        var part = new Part(
                new Finding(1, kind, Money.yuan("100000.00"), intent),
                new Choice.NoFine(),
                new Circumstances(answers(said)),
                new Reasons(
                        words(factors).map(Factor::valueOf).collect(toSet()),
                        "as weighed",
                        Optional.empty(),
                        Optional.empty()));
        var matter = new Matter(List.of(part), LocalDate.of(2026, 4, 1), Optional.empty());
        return PenaltyProposing.of(PenaltyDraft.of(matter), Policies.LAW)
                .parts()
                .getFirst()
                .objection();
    }

    private static Map<Circumstance, Boolean> answers(String said) {
        return words(said == null ? null : said.replace("not ", "not-"))
                .collect(toMap(
                        word -> Circumstance.valueOf(word.replace("not-", "")), word -> !word.startsWith("not-")));
    }

    private static Stream<String> words(String text) {
        return text == null ? Stream.empty() : Stream.of(text.split(" "));
    }
}
