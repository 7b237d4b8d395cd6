package org.fundwatch.claims.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.fundwatch.claims.review.ReviewAnswer.AppealStillOpen;
import org.fundwatch.claims.review.ReviewAnswer.AppealTooLate;
import org.fundwatch.claims.review.ReviewAnswer.BeforeItsCause;
import org.fundwatch.claims.review.ReviewAnswer.NotNow;
import org.fundwatch.claims.review.ReviewAnswer.SecondPersonNeeded;
import org.fundwatch.claims.review.ReviewAnswer.Taken;
import org.fundwatch.claims.review.ReviewStep.Appealed;
import org.fundwatch.claims.review.ReviewStep.Handled;
import org.fundwatch.claims.review.ReviewStep.Reviewed;
import org.fundwatch.claims.review.ReviewStep.ReviewedAgain;
import org.fundwatch.claims.review.ReviewStep.Verified;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.MissingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingReviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ReviewDue OPEN_END = new ReviewDue.Undetermined(new MissingFact("a period"));
    private static final ReviewStep FIRST = new Reviewed(person("one"), DAY, Judgement.CONFIRMED, "R");
    private static final ReviewStep SECOND = new ReviewedAgain(person("two"), DAY, Judgement.CONFIRMED, "R");
    private static final ReviewStep APPEAL = new Appealed(person("one"), DAY, DAY, "R");
    private static final ReviewStep THIRD = new Verified(person("three"), DAY, Judgement.CONFIRMED, "R");
    private static final ReviewStep END = new Handled(person("three"), DAY, Handling.LEAD, "R");

    @Test
    void a_finding_goes_through_two_reviews_an_appeal_and_a_verification_before_something_comes_of_it() {
        var stages = List.of(
                walked(FIRST).stage(),
                walked(FIRST, SECOND).stage(),
                walked(FIRST, SECOND, APPEAL).stage(),
                walked(FIRST, SECOND, APPEAL, THIRD).stage(),
                walked(FIRST, SECOND, APPEAL, THIRD, END).stage());

        assertThat(stages)
                .containsExactly(
                        FindingStage.REVIEWED,
                        FindingStage.CONFIRMED,
                        FindingStage.APPEALED,
                        FindingStage.VERIFIED,
                        FindingStage.HANDLED);
    }

    @Test
    void where_nobody_appeals_it_is_verified_all_the_same() {
        assertThat(walked(FIRST, SECOND, THIRD).stage()).isEqualTo(FindingStage.VERIFIED);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"CONFIRMED, DISMISSED, DISMISSED", "DISMISSED, CONFIRMED, CONFIRMED", "DISMISSED, DISMISSED, DISMISSED"
    })
    void the_second_opinion_counts(Judgement first, Judgement second, FindingStage stage) {
        var review = walked(
                new Reviewed(person("one"), DAY, first, "R"), new ReviewedAgain(person("two"), DAY, second, "R"));

        assertThat(review.stage()).isEqualTo(stage);
    }

    @Test
    void an_appeal_that_convinces_ends_it() {
        var granted = new Verified(person("three"), DAY, Judgement.DISMISSED, "R");

        assertThat(walked(FIRST, SECOND, APPEAL, granted).stage()).isEqualTo(FindingStage.DISMISSED);
    }

    @Test
    void who_reviewed_first_does_not_review_again() {
        var same = new ReviewedAgain(person("one"), DAY, Judgement.CONFIRMED, "R");

        assertThat(walked(FIRST).after(same, OPEN_END)).isEqualTo(new SecondPersonNeeded());
    }

    @ParameterizedTest
    @CsvSource({"one", "two"})
    void who_reviewed_does_not_verify(String who) {
        var same = new Verified(person(who), DAY, Judgement.CONFIRMED, "R");

        assertThat(walked(FIRST, SECOND).after(same, OPEN_END)).isEqualTo(new SecondPersonNeeded());
    }

    @ParameterizedTest(name = "verified on {0}: still open {1}")
    @CsvSource({"2026-03-11, true", "2026-03-12, true", "2026-03-13, false"})
    void nobody_verifies_what_may_still_be_appealed_against(LocalDate on, boolean isOpen) {
        var due = new ReviewDue.By(LocalDate.of(2026, 3, 12));
        var step = new Verified(person("three"), on, Judgement.CONFIRMED, "R");

        var answer = walked(FIRST, SECOND).after(step, due);

        assertThat(answer instanceof AppealStillOpen).isEqualTo(isOpen);
    }

    @Test
    void an_appeal_that_came_is_verified_before_its_period_ends() {
        var due = new ReviewDue.By(DAY.plusDays(9));

        assertThat(walked(FIRST, SECOND, APPEAL).after(THIRD, due)).isInstanceOf(Taken.class);
    }

    @Test
    void an_appeal_did_not_come_before_what_it_is_against() {
        var early = new Appealed(person("one"), DAY, DAY.minusDays(1), "R");

        assertThat(walked(FIRST, SECOND).after(early, OPEN_END)).isEqualTo(new BeforeItsCause(DAY));
    }

    @ParameterizedTest(name = "came on {0}: too late {1}")
    @CsvSource({"2026-03-11, false", "2026-03-12, false", "2026-03-13, true"})
    void an_appeal_comes_before_its_period_is_over(LocalDate on, boolean isLate) {
        var due = new ReviewDue.By(LocalDate.of(2026, 3, 12));
        var step = new Appealed(person("one"), on, on, "R");

        var answer = walked(FIRST, SECOND).after(step, due);

        assertThat(answer.equals(new AppealTooLate(LocalDate.of(2026, 3, 12)))).isEqualTo(isLate);
    }

    @Test
    void an_institution_is_told_from_the_confirmation_on_and_of_nothing_that_was_dismissed_before() {
        var dismissed = new ReviewedAgain(person("two"), DAY, Judgement.DISMISSED, "R");
        var granted = new Verified(person("three"), DAY, Judgement.DISMISSED, "R");

        assertThat(List.of(walked(FIRST), walked(FIRST, dismissed))).noneMatch(FindingReview::isTold);
        assertThat(List.of(walked(FIRST, SECOND), walked(FIRST, SECOND, granted)))
                .allMatch(FindingReview::isTold);
    }

    @ParameterizedTest
    @EnumSource(FindingStage.class)
    void an_appeal_is_refused_where_none_is_possible_and_nowhere_else(FindingStage stage) {
        var refused = catchThrowable(() -> AppealAnswer.refusedAt(stage)) == null;

        assertThat(new FindingReview(stage, List.of()).possible().contains(FindingAct.RECEIVE_APPEAL))
                .isNotEqualTo(refused);
    }

    @ParameterizedTest
    @EnumSource(FindingStage.class)
    void what_is_not_possible_is_refused_and_everything_possible_is_not(FindingStage stage) {
        var review = new FindingReview(stage, stage == FindingStage.OPEN ? List.of() : List.of(FIRST));
        var steps = List.of(
                new Reviewed(person("x"), DAY, Judgement.CONFIRMED, "R"),
                new ReviewedAgain(person("x"), DAY, Judgement.CONFIRMED, "R"),
                APPEAL,
                THIRD,
                END);

        var taken = steps.stream()
                .filter(step -> !(review.after(step, OPEN_END) instanceof NotNow))
                .map(ReviewStep::act)
                .toList();

        assertThat(taken).containsExactlyElementsOf(review.possible());
    }

    @Test
    void every_stage_can_be_reached_but_the_one_that_another_screening_sets() {
        var dismissed = new ReviewedAgain(person("two"), DAY, Judgement.DISMISSED, "R");
        var reached =
                EnumSet.of(FindingReview.OPEN.stage(), walked(FIRST, dismissed).stage());
        var road = List.of(FIRST, SECOND, APPEAL, THIRD, END);
        for (var length = 1; length <= road.size(); length++) {
            reached.add(
                    walked(road.subList(0, length).toArray(ReviewStep[]::new)).stage());
        }

        assertThat(reached).isEqualTo(EnumSet.complementOf(EnumSet.of(FindingStage.SUPERSEDED)));
    }

    private static FindingReview walked(ReviewStep... steps) {
        return Arrays.stream(steps)
                .reduce(
                        FindingReview.OPEN,
                        (review, step) -> ((Taken) review.after(step, OPEN_END)).review(),
                        (one, other) -> other);
    }

    private static ActorId person(String name) {
        return new ActorId(name);
    }
}
