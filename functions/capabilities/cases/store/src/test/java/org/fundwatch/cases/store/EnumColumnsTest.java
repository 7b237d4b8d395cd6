package org.fundwatch.cases.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.AmountBase;
import org.fundwatch.cases.AmountOrder;
import org.fundwatch.cases.FollowThroughKind;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.cases.agreement.BarReason;
import org.fundwatch.cases.agreement.FollowUpKind;
import org.fundwatch.cases.agreement.Measure;
import org.fundwatch.cases.clocks.Arrears.Contest;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.clocks.PauseReason;
import org.fundwatch.cases.points.Adjustment;
import org.fundwatch.cases.points.FootingKind;
import org.fundwatch.cases.points.PractitionerStepKind;
import org.fundwatch.cases.points.Responsibility;
import org.fundwatch.cases.points.Situation;
import org.fundwatch.cases.procedure.CorrectionStep;
import org.fundwatch.cases.procedure.EntryKind;
import org.fundwatch.cases.procedure.Ledger;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.testing.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables take each constant of the domain, and no other word. */
class EnumColumnsTest {
    private static final Pattern WORD = Pattern.compile("'([A-Z0-9_]+)'");
    private static final String CHECK = "select pg_get_constraintdef(oid) from pg_constraint where conname = ?";

    static Stream<Arguments> columns() {
        return Stream.concat(
                ofPenalties(),
                Stream.of(
                        arguments("lead_evidence_check", names(Evidence.values())),
                        arguments("finding_kind_check", names(ViolationKind.values())),
                        arguments("follow_through_kind_check", names(FollowThroughKind.values())),
                        arguments("procedure_entry_kind_check", names(EntryKind.values())),
                        arguments("procedure_entry_milestone_check", names(Milestone.values())),
                        arguments("procedure_entry_clock_check", names(Clock.values())),
                        arguments("procedure_entry_pause_check", names(PauseReason.values())),
                        arguments("procedure_entry_contest_check", names(Contest.values())),
                        arguments("procedure_entry_ledger_check", names(Ledger.values())),
                        arguments("procedure_entry_addressee_check", names(Addressee.values())),
                        arguments("procedure_entry_correction_check", names(CorrectionStep.values())),
                        arguments("agreement_measure_outcome_check", names(MeasureOutcome.values())),
                        arguments("agreement_measure_measure_check", names(Measure.values())),
                        arguments("agreement_measure_bar_reason_check", names(BarReason.values())),
                        arguments("agreement_follow_up_kind_check", names(FollowUpKind.values())),
                        arguments("practitioner_act_situation_check", names(Situation.values())),
                        arguments("practitioner_act_responsibility_check", names(Responsibility.values())),
                        arguments("practitioner_act_adjustment_check", names(Adjustment.values())),
                        arguments("practitioner_act_footing_kind_check", names(FootingKind.values())),
                        arguments("practitioner_step_kind_check", names(PractitionerStepKind.values()))));
    }

    private static Stream<Arguments> ofPenalties() {
        return Stream.of(
                arguments("penalty_part_applied_kind_check", names(ViolationKind.values())),
                arguments("penalty_part_base_check", names(AmountBase.values())),
                arguments("penalty_part_addressee_check", names(Addressee.values())),
                arguments("penalty_part_suspension_of_check", names(Addressee.values())),
                arguments("penalty_part_amount_order_check", names(AmountOrder.values())),
                arguments("penalty_proposal_end_outcome_check", names(ProposalOutcome.values())));
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
