package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Condition.RWD_11;
import static org.fundwatch.rewards.Condition.RWD_19;
import static org.fundwatch.rewards.Rewarding.HEBEI;
import static org.fundwatch.rewards.Rewarding.aCaseIn;

import java.time.Instant;
import java.util.List;
import org.fundwatch.kernel.ActorId;
import org.junit.jupiter.api.Test;

class SaidAnswerTest {
    private static final ReviewedFacts FIRST =
            review("staff-1", "2024-05-01T00:00:00Z", aCaseIn(HEBEI).saying(RWD_11, true));
    private static final ReviewedFacts SECOND = review(
            "staff-2",
            "2024-05-02T00:00:00Z",
            aCaseIn(HEBEI).saying(RWD_11, true).saying(RWD_19, true));
    private static final ReviewedFacts THIRD = review(
            "staff-3",
            "2024-05-03T00:00:00Z",
            aCaseIn(HEBEI).saying(RWD_11, true).saying(RWD_19, false));

    @Test
    void an_answer_belongs_to_who_gave_it_first_and_a_correction_to_who_corrected() {
        assertThat(SaidAnswer.after(List.of(FIRST, SECOND, THIRD)))
                .containsExactly(
                        new SaidAnswer(RWD_11, true, FIRST.by(), FIRST.at()),
                        new SaidAnswer(RWD_19, false, THIRD.by(), THIRD.at()));
    }

    @Test
    void nothing_is_answered_before_a_review() {
        assertThat(SaidAnswer.after(List.of())).isEmpty();
    }

    private static ReviewedFacts review(String by, String at, Rewarding said) {
        return new ReviewedFacts(said.facts(), new ActorId(by), Instant.parse(at));
    }
}
