package org.fundwatch.claims.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fundwatch.claims.review.ReviewAnswer.Taken;
import org.fundwatch.claims.review.ReviewStep.Judged;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.MissingFact;

class FindingReviewPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ReviewDue DUE = new ReviewDue.Undetermined(new MissingFact("a period"));

    @Provide
    static Arbitrary<List<ReviewStep>> steps() {
        return Combinators.combine(
                        Arbitraries.of(FindingAct.class),
                        Arbitraries.of("one", "two", "three", "four"),
                        Arbitraries.of(Judgement.class),
                        Arbitraries.of(Handling.class))
                .as(FindingReviewPropertiesTest::step)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 500)
    void nobody_ever_judges_a_finding_twice(@ForAll("steps") List<ReviewStep> steps) {
        var judges = walked(steps).steps().stream()
                .filter(Judged.class::isInstance)
                .map(ReviewStep::by)
                .toList();

        assertThat(judges).doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void what_was_refused_changes_nothing(@ForAll("steps") List<ReviewStep> steps) {
        var review = walked(steps);

        assertThat(walked(review.steps())).isEqualTo(review);
    }

    @Property(tries = 500)
    void whatever_is_handled_was_confirmed_by_two_and_verified_by_a_third(@ForAll("steps") List<ReviewStep> steps) {
        var review = walked(steps);
        var confirmed = review.steps().stream()
                .filter(step -> step instanceof Judged judged
                        && judged.judgement() == Judgement.CONFIRMED
                        && step.act() != FindingAct.REVIEW)
                .count();

        assertThat(review.stage() != FindingStage.HANDLED || confirmed == 2).isTrue();
    }

    private static FindingReview walked(List<ReviewStep> steps) {
        var review = FindingReview.OPEN;
        for (var step : steps) {
            review = review.after(step, DUE) instanceof Taken(var next) ? next : review;
        }
        return review;
    }

    private static ReviewStep step(FindingAct act, String who, Judgement judgement, Handling handling) {
        var by = new ActorId(who);
        return switch (act) {
            case REVIEW -> new ReviewStep.Reviewed(by, DAY, judgement, "R");
            case REVIEW_AGAIN -> new ReviewStep.ReviewedAgain(by, DAY, judgement, "R");
            case RECEIVE_APPEAL -> new ReviewStep.Appealed(by, DAY, DAY, "R");
            case VERIFY -> new ReviewStep.Verified(by, DAY, judgement, "R");
            case HANDLE -> new ReviewStep.Handled(by, DAY, handling, "R");
        };
    }
}
