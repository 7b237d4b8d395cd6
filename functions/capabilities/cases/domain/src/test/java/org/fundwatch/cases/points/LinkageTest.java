package org.fundwatch.cases.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.points.Acts.IN_FORCE;
import static org.fundwatch.cases.points.Acts.YEAR;
import static org.fundwatch.cases.points.Linkages.AGENCY;
import static org.fundwatch.cases.points.Linkages.FROM;
import static org.fundwatch.cases.points.Linkages.HOSPITAL;
import static org.fundwatch.cases.points.Linkages.OTHER;
import static org.fundwatch.cases.points.Linkages.REQUEST;
import static org.fundwatch.cases.points.Linkages.act;
import static org.fundwatch.cases.points.Linkages.file;
import static org.fundwatch.cases.points.Linkages.fined;
import static org.fundwatch.cases.points.Linkages.footed;
import static org.fundwatch.cases.points.Linkages.linkage;
import static org.fundwatch.cases.points.Linkages.measure;
import static org.fundwatch.cases.points.Linkages.passed;
import static org.fundwatch.cases.points.Linkages.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.agreement.GroundCode;
import org.fundwatch.cases.agreement.Measure;
import org.fundwatch.cases.agreement.Proposal;
import org.fundwatch.cases.points.Registration.InstitutionFate;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.MissingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of practitioners when the agreement of an institution is suspended for a month from 2025-03-10, or ends. */
class LinkageTest {
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2025-03-09, NORMAL",
        "2025-03-10, SUSPENDED",
        "2025-04-09, SUSPENDED",
        "2025-04-14, SUSPENDED",
        "2025-04-15, NORMAL"
    })
    void who_answers_for_a_suspension_stays_suspended_until_the_agreement_goes_on(String on, Registration left) {
        var linkage = linkage(measure(AGENCY, Set.of(), passed("2025-04-15")));

        assertThat(file(act("协 1 号")).registration(LocalDate.parse(on), IN_FORCE, linkage))
                .isEqualTo(left);
    }

    @Test
    void who_answers_for_an_end_is_terminated_until_an_assessment() {
        var linkage = linkage(measure(new Proposal.Terminate(), Set.of(new GroundCode("LICENCE_LOST"))));
        var assessed = act("协 1 号", step("RESTORATION_GRANTED", "2026-05-05"));

        assertThat(file(assessed).registration(LocalDate.parse("2026-05-04"), IN_FORCE, linkage))
                .isEqualTo(Registration.TERMINATED);
        assertThat(file(assessed).registration(LocalDate.parse("2026-05-05"), IN_FORCE, linkage))
                .isEqualTo(Registration.NORMAL);
    }

    @Test
    void an_assessment_shortens_no_suspension_of_the_agreement_and_ends_one_that_was_never_lifted() {
        var linkage = linkage(measure(AGENCY, Set.of()));
        var assessed = act("协 1 号", step("RESTORATION_GRANTED", "2025-03-20"));

        assertThat(file(assessed).registration(LocalDate.parse("2025-04-09"), IN_FORCE, linkage))
                .isEqualTo(Registration.SUSPENDED);
        assertThat(file(assessed).registration(LocalDate.parse("2025-04-10"), IN_FORCE, linkage))
                .isEqualTo(Registration.NORMAL);
    }

    @Test
    void whoever_does_not_answer_for_the_measure_stays_as_before() {
        var suspended = linkage(measure(AGENCY, Set.of()));
        var talk = linkage(measure(new Proposal.Step(Measure.TALK), Set.of()));
        var onRequest = linkage(measure(REQUEST, Set.of()));

        assertThat(file(act("协 2 号")).linked(FROM, suspended)).isEmpty();
        assertThat(file(fined()).linked(FROM, suspended)).isEmpty();
        assertThat(file(act("协 1 号", step("POINTS_WITHDRAWN", "2025-03-05"))).linked(FROM, suspended))
                .isEmpty();
        assertThat(file(act("协 1 号")).linked(FROM, talk)).isEmpty();
        assertThat(file(act("协 1 号")).linked(FROM, onRequest)).isEmpty();
    }

    @Test
    void the_measure_that_reached_a_practitioner_is_named_with_what_is_left_of_it() {
        assertThat(file(act("协 1 号")).linked(FROM, linkage(measure(AGENCY, Set.of()))))
                .containsExactly(
                        new Linkage.Linked(HOSPITAL, 1, FROM, InstitutionFate.SUSPENDED, Registration.SUSPENDED));
    }

    @Test
    void every_workplace_is_named_once() {
        var elsewhere = new FiledAct(2, footed(OTHER, FootingKind.PENALTY, "罚 1 号"), "a reason", List.of());

        assertThat(file(elsewhere, act("协 1 号"), fined()).workplaces()).containsExactly(HOSPITAL, OTHER);
    }

    @ParameterizedTest(name = "{0} of {1}: {2} suspended, {3} terminated")
    @CsvSource({
        "H00000000009, 2025, 2025-12-31, 2, 1",
        "H00000000009, 2025, 2025-03-31, 1, 1",
        "H00000000009, 2025, 2025-03-09, 0, 1",
        "H00000000009, 2026, 2026-12-31, 0, 0",
        "H00000000010, 2025, 2025-12-31, 0, 0"
    })
    void the_staff_of_an_institution_is_counted_by_person_and_act_and_the_share_is_asked_for(
            String institution, int year, String on, int suspended, int terminated) {
        var staff = List.of(
                file(act("协 1 号")),
                file(fined(step("SUSPENSION_BEGAN", "2025-04-01"))),
                file(fined(step("TERMINATION_BEGAN", "2025-03-04"))),
                file(fined(step("SUSPENSION_BEGAN", "2025-03-04"), step("POINTS_WITHDRAWN", "2025-03-05"))));
        var workplace = new StaffYear.Workplace(
                new InstitutionCode(institution), linkage(measure(AGENCY, Set.of(), passed("2025-04-15"))));

        var counted = StaffYear.of(workplace, YEAR.plusYears(year - YEAR.getValue()), LocalDate.parse(on), staff);

        assertThat(counted)
                .isEqualTo(new StaffYear(
                        suspended,
                        terminated,
                        Optional.of(new MissingFact("share of suspended or terminated staff in the place's rules"))
                                .filter(_ -> suspended + terminated > 0)));
    }

    @Test
    void one_act_in_two_situations_suspends_one_person_once() {
        var first = fined(step("SUSPENSION_BEGAN", "2025-03-10"));
        var again = new FiledAct(2, first.act(), "a reason", first.steps());

        assertThat(StaffYear.of(new StaffYear.Workplace(HOSPITAL, linkage()), YEAR, FROM, List.of(file(first, again)))
                        .suspensions())
                .isEqualTo(1);
    }
}
