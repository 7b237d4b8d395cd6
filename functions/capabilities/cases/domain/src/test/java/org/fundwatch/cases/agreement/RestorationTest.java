package org.fundwatch.cases.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.agreement.Restoration.Facts;
import org.fundwatch.cases.agreement.Restoration.Suspender;
import org.fundwatch.cases.agreement.Restoration.Verification;
import org.fundwatch.cases.agreement.RestorationDecision.NotRectified;
import org.fundwatch.cases.agreement.RestorationDecision.Restored;
import org.fundwatch.cases.agreement.RestorationDecision.TermOver;
import org.fundwatch.kernel.InstitutionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestorationTest {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    private static final LocalDate TERM = LocalDate.of(2026, 12, 31);

    @ParameterizedTest(name = "AGR-21 {0} on {1}: {2}")
    @CsvSource(textBlock = """
        PASSED,  2026-06-01, StillSuspended
        PASSED,  2026-06-02, Restored
        NOT_YET, 2026-06-02, StillSuspended
        FAILED,  2026-05-01, NotRectified
        FAILED,  2026-06-02, NotRectified
        """)
    void after_an_agency_s_suspension_an_agreement_goes_on_once_its_time_is_over_and_verified(
            Verification verification, LocalDate on, String answer) {
        var facts = suspended("H00000000009", Suspender.AGENCY, Optional.empty(), verification);

        assertThat(decide(facts, on).getClass().getSimpleName()).isEqualTo(answer);
    }

    @ParameterizedTest(name = "AGR-23 suspended by {0}, {1}, term until {2}, on {3}: {4}")
    @CsvSource(textBlock = """
        AGENCY,      PASSED,  2026-06-02, 2026-06-02, Restored
        AGENCY,      PASSED,  2026-06-01, 2026-06-02, TermOver
        AGENCY,      NOT_YET, 2026-06-01, 2026-06-02, TermOver
        AGENCY,      FAILED,  2026-06-01, 2026-06-02, NotRectified
        AGENCY,      PASSED,  ,           2026-06-02, Undetermined
        AGENCY,      NOT_YET, ,           2026-06-02, StillSuspended
        AGENCY,      FAILED,  ,           2026-06-02, NotRectified
        INSTITUTION, PASSED,  2026-05-05, 2026-05-05, Restored
        INSTITUTION, PASSED,  2026-05-04, 2026-05-05, TermOver
        INSTITUTION, NOT_YET, 2026-05-04, 2026-05-05, TermOver
        INSTITUTION, PASSED,  ,           2026-05-05, Undetermined
        """)
    void no_agreement_goes_on_after_its_term_nor_while_nobody_knows_its_term(
            Suspender by, Verification verification, LocalDate termUntil, LocalDate on, String answer) {
        var facts = new Facts(
                new InstitutionCode("H00000000009"),
                by,
                FROM,
                LocalDate.of(2026, 6, 1),
                Optional.of(LocalDate.of(2026, 5, 4)),
                verification,
                Optional.ofNullable(termUntil));

        assertThat(decide(facts, on).getClass().getSimpleName()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"H00000000009, 第四十二条", "P00000000009, 第三十九条"})
    void the_end_of_the_term_names_its_article(String institution, String article) {
        var facts = suspended(institution, Suspender.AGENCY, Optional.empty(), Verification.PASSED);

        var over = (TermOver) decide(facts, TERM.plusDays(1));

        assertThat(over.basis().article()).isEqualTo(article);
        assertThat(over.trace().steps())
                .last()
                .extracting(step -> step.rule().value() + " " + step.answer())
                .isEqualTo("AGR-23 yes");
    }

    @Test
    void what_was_not_rectified_is_a_ground_of_termination() {
        var facts = suspended("H00000000009", Suspender.AGENCY, Optional.empty(), Verification.FAILED);

        var decision = (NotRectified) decide(facts, FROM);

        assertThat(decision.ground()).isEqualTo(new GroundCode("SUSPENDED_TWICE_OR_NOT_RECTIFIED"));
        assertThat(decision.basis().article()).isEqualTo("第四十三条");
    }

    @ParameterizedTest(name = "AGR-22 {0} asked on {1}, {2}, on {3}: {4}")
    @CsvSource(textBlock = """
        H00000000009, 2026-08-28, PASSED,  2026-08-29, Restored
        H00000000009, 2026-08-28, NOT_YET, 2026-08-29, StillSuspended
        H00000000009, 2026-08-29, PASSED,  2026-08-29, EndsInPrinciple
        H00000000009, ,           PASSED,  2026-08-28, StillSuspended
        H00000000009, ,           PASSED,  2026-08-29, EndsInPrinciple
        P00000000009, 2026-08-28, PASSED,  2026-08-29, Restored
        P00000000009, 2026-08-29, PASSED,  2026-08-29, EndsInPrinciple
        P00000000009, ,           PASSED,  2026-08-28, StillSuspended
        P00000000009, 2026-05-05, PASSED,  2026-05-04, StillSuspended
        """)
    void an_own_suspension_ends_the_agreement_in_principle_unless_180_days_see_a_request_to_go_on(
            String institution, LocalDate asked, Verification verification, LocalDate on, String answer) {
        var facts = suspended(institution, Suspender.INSTITUTION, Optional.ofNullable(asked), verification);

        assertThat(decide(facts, on).getClass().getSimpleName()).isEqualTo(answer);
    }

    @Test
    void before_the_first_day_of_the_rules_it_is_undetermined() {
        var facts = new Facts(
                new InstitutionCode("H00000000009"),
                Suspender.AGENCY,
                LocalDate.of(2021, 1, 31),
                LocalDate.of(2021, 3, 1),
                Optional.empty(),
                Verification.PASSED,
                Optional.of(TERM));

        assertThat(decide(facts, FROM)).isInstanceOf(RestorationDecision.Undetermined.class);
    }

    @Test
    void the_trace_keeps_every_fact_and_answer() {
        var facts = suspended(
                "H00000000009", Suspender.INSTITUTION, Optional.of(LocalDate.of(2026, 5, 4)), Verification.PASSED);

        var trace = ((Restored) decide(facts, LocalDate.of(2026, 5, 5))).trace();

        assertThat(trace.facts().values())
                .containsExactly(
                        "H00000000009",
                        "INSTITUTION",
                        "2026-03-02",
                        "2026-06-01",
                        "PASSED",
                        "2026-05-05",
                        "2026-05-04",
                        "2026-12-31");
        assertThat(trace.steps())
                .extracting(step -> step.rule().value() + " " + step.answer())
                .containsExactly("AGR-20 no", "AGR-21 PASSED", "AGR-23 no", "AGR-22 yes");
    }

    @Test
    void a_suspension_ends_on_or_after_its_first_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Facts(
                        new InstitutionCode("H00000000009"),
                        Suspender.AGENCY,
                        FROM,
                        FROM.minusDays(1),
                        Optional.empty(),
                        Verification.NOT_YET,
                        Optional.of(TERM)));
    }

    private static RestorationDecision decide(Facts facts, LocalDate on) {
        return Restoration.decide(facts, on, Agreements.IN_FORCE);
    }

    private static Facts suspended(
            String institution, Suspender by, Optional<LocalDate> asked, Verification verification) {
        return new Facts(
                new InstitutionCode(institution),
                by,
                FROM,
                LocalDate.of(2026, 6, 1),
                asked,
                verification,
                Optional.of(TERM));
    }
}
