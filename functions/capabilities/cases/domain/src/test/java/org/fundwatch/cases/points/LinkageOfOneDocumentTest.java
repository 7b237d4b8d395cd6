package org.fundwatch.cases.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.points.Linkages.AGENCY;
import static org.fundwatch.cases.points.Linkages.FROM;
import static org.fundwatch.cases.points.Linkages.REQUEST;
import static org.fundwatch.cases.points.Linkages.act;
import static org.fundwatch.cases.points.Linkages.file;
import static org.fundwatch.cases.points.Linkages.fined;
import static org.fundwatch.cases.points.Linkages.linkage;
import static org.fundwatch.cases.points.Linkages.measure;
import static org.fundwatch.cases.points.Linkages.step;

import java.util.Set;
import org.fundwatch.cases.agreement.FiledMeasure;
import org.fundwatch.cases.agreement.FollowUp;
import org.fundwatch.cases.agreement.FollowUpKind;
import org.fundwatch.cases.agreement.GroundCode;
import org.fundwatch.cases.agreement.Measure;
import org.fundwatch.cases.agreement.Proposal;
import org.fundwatch.cases.agreement.TakenMeasure;
import org.fundwatch.cases.points.Registration.InstitutionFate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which measure reaches a practitioner where one document orders several on one day. */
class LinkageOfOneDocumentTest {
    @ParameterizedTest(name = "beside {0}")
    @EnumSource(names = {"RECOVER_PAYMENT", "REFUSE_SETTLEMENT"})
    void a_later_step_in_the_same_document_hides_neither_an_end_nor_a_suspension(Measure step) {
        var beside = second(measure(new Proposal.Step(step), Set.of()));
        var ended = measure(new Proposal.Terminate(), Set.of(new GroundCode("LICENCE_LOST")));

        assertThat(file(act("协 1 号")).linked(FROM, linkage(ended, beside)))
                .extracting(Linkage.Linked::fate)
                .containsExactly(InstitutionFate.TERMINATED);
        assertThat(file(act("协 1 号")).linked(FROM, linkage(measure(AGENCY, Set.of()), beside)))
                .extracting(Linkage.Linked::fate)
                .containsExactly(InstitutionFate.SUSPENDED);
    }

    @Test
    void a_suspension_on_request_in_the_same_document_does_not_hide_the_agency_s() {
        var onRequest = second(measure(REQUEST, Set.of()));

        assertThat(file(act("协 1 号")).linked(FROM, linkage(measure(AGENCY, Set.of()), onRequest)))
                .extracting(Linkage.Linked::measure)
                .containsExactly(1);
    }

    @Test
    void a_measure_that_fell_does_not_hide_the_one_of_the_same_document_that_stands() {
        var stands = measure(AGENCY, Set.of());
        var fell = second(measure(AGENCY, Set.of(), new FollowUp(FollowUpKind.ANNULLED, FROM, "撤 1 号")));

        assertThat(file(act("协 1 号")).linked(FROM.minusDays(1), linkage(stands, fell)))
                .isEmpty();
        assertThat(file(act("协 1 号")).linked(FROM, linkage(stands, fell)))
                .extracting(Linkage.Linked::measure)
                .containsExactly(1);
    }

    @Test
    void points_stand_on_a_measure_that_fell_once_none_of_its_document_stands() {
        var fall = new FollowUp(FollowUpKind.ANNULLED, FROM, "撤 1 号");
        var stands = measure(AGENCY, Set.of());
        var fell = measure(AGENCY, Set.of(), fall);

        assertThat(linkage(fell).fallen(act("协 1 号"), FROM.minusDays(1))).isEmpty();
        assertThat(linkage(fell).fallen(act("协 1 号"), FROM)).contains(new Linkage.FallenFooting(1, FROM, "撤 1 号"));
        assertThat(linkage(stands, second(fell)).fallen(act("协 1 号"), FROM)).isEmpty();
        assertThat(linkage(fell).fallen(act("协 7 号"), FROM)).isEmpty();
        assertThat(linkage(fell).fallen(fined(), FROM)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"POINTS_WITHDRAWN, Fits", "APPEAL_UPHELD, OutOfOrder"})
    void points_without_a_measure_are_taken_back_without_an_appeal(String kind, String answer) {
        var fell = linkage(measure(AGENCY, Set.of(), new FollowUp(FollowUpKind.ANNULLED, FROM, "撤 1 号")));
        var act = act("协 1 号");
        var step = step(kind, FROM.toString());

        assertThat(file(act).answer(act, step, Acts.RULES, fell).getClass().getSimpleName())
                .isEqualTo(answer);
        assertThat(file(act).answer(act, step, Acts.RULES, linkage(measure(AGENCY, Set.of()))))
                .isEqualTo(new StepAnswer.OutOfOrder());
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2025-03-11", "2025-03-12", "2025-03-13"})
    void points_are_taken_back_once_whatever_day_the_second_time_bears(String again) {
        var fell = linkage(measure(AGENCY, Set.of(), new FollowUp(FollowUpKind.ANNULLED, FROM, "撤 1 号")));
        var taken = act("协 1 号", step("APPEALED", "2025-03-10"), step("POINTS_WITHDRAWN", "2025-03-12"));

        assertThat(file(taken).answer(taken, step("POINTS_WITHDRAWN", again), Acts.RULES, fell))
                .isEqualTo(new StepAnswer.OutOfOrder());
    }

    private static FiledMeasure second(FiledMeasure measure) {
        var taken = measure.taken();
        return new FiledMeasure(new TakenMeasure(2, taken.decision(), taken.note()), measure.after());
    }
}
