package org.fundwatch.claims.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.DecisionWay;
import org.fundwatch.claims.review.AppealAnswer;
import org.fundwatch.claims.review.FindingAct;
import org.fundwatch.claims.review.FindingStage;
import org.fundwatch.claims.review.Handling;
import org.fundwatch.claims.review.Judgement;
import org.fundwatch.claims.review.ReviewClock;
import org.fundwatch.claims.review.ShadowProposal;
import org.fundwatch.testing.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables take each constant of the domain, and no other word. */
class EnumColumnsTest {
    private static final Pattern WORD = Pattern.compile("'([A-Z_]+)'");
    private static final String CHECK = "select pg_get_constraintdef(oid) from pg_constraint where conname = ?";

    static Stream<Arguments> columns() {
        return Stream.of(
                arguments("claim_check_stage_check", names(CheckStage.values())),
                arguments("claim_finding_level_check", names(AlertLevel.values())),
                arguments("claim_decision_stage_check", names(CheckStage.values())),
                arguments("claim_decision_way_check", names(DecisionWay.values())),
                arguments("finding_review_stage_check", names(FindingStage.values())),
                arguments("finding_step_act_check", names(FindingAct.values())),
                arguments("finding_step_judgement_check", names(Judgement.values())),
                arguments("finding_step_handling_check", names(Handling.values())),
                arguments("finding_step_clock_check", names(ReviewClock.values())),
                arguments("finding_appeal_answer_check", names(AppealAnswer.values())),
                arguments("shadow_decision_outcome_check", names(ShadowProposal.Ruling.values())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("columns")
    void a_column_takes_every_constant_and_nothing_else(String check, List<String> constants) throws SQLException {
        assertThat(wordsOf(check)).containsExactlyInAnyOrderElementsOf(constants);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<String> wordsOf(String check) throws SQLException {
        try (var connection = Database.asOwner();
                var statement = connection.prepareStatement(CHECK)) {
            statement.setString(1, check);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).as(check).isTrue();
                return WORD.matcher(rows.getString(1))
                        .results()
                        .map(word -> word.group(1))
                        .toList();
            }
        }
    }
}
