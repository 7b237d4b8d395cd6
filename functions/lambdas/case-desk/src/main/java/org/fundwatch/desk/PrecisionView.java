package org.fundwatch.desk;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.review.Months;
import org.fundwatch.claims.review.PrecisionAnswer;
import org.fundwatch.claims.review.PrecisionFloor;
import org.fundwatch.claims.review.PrecisionFloors;
import org.fundwatch.claims.review.RuleMonth;
import org.fundwatch.kernel.Evidence;

/**
 * How often reviewers confirm what rules find.
 *
 * @param from first month, such as 2026-01
 * @param until last month
 * @param floor the one that decides; nothing where none may
 */
@Schema(name = "RulePrecision")
record PrecisionView(String from, String until, Optional<FloorView> floor, List<RuleView> rules) {

    /** What the floor says of a rule. */
    @Schema(name = "PrecisionStanding")
    enum Standing {
        BELOW_FLOOR,
        HOLDS,
        TOO_FEW,
        NO_POLICY
    }

    /**
     * A floor.
     *
     * @param floor a percentage
     * @param example whether it is one of our own, for demonstration
     */
    @Schema(name = "PrecisionFloor")
    record FloorView(String floor, int leastReviewed, String policy, String policyVersion, boolean example) {
        static FloorView of(PrecisionFloor floor) {
            return new FloorView(
                    floor.floor().toString(),
                    floor.leastReviewed(),
                    floor.id().value(),
                    floor.version(),
                    floor.evidence() == Evidence.EXAMPLE);
        }
    }

    /**
     * A rule over all the months.
     *
     * @param reviewed by two people
     * @param precision confirmed ÷ reviewed, a percentage; nothing where nothing was reviewed
     */
    @Schema(name = "PrecisionOfRule")
    record RuleView(
            String rule,
            Optional<BilingualView> ruleName,
            Standing standing,
            long found,
            long reviewed,
            long confirmed,
            Optional<String> precision,
            List<MonthView> months) {
        static RuleView of(PrecisionReading.Rule rule, RuleWords words) {
            var counts = rule.counts();
            return new RuleView(
                    rule.code(),
                    words.name(rule.code()),
                    PrecisionView.standing(rule.answer()),
                    counts.found(),
                    counts.reviewed(),
                    counts.confirmed(),
                    Percent.of(counts.precision()),
                    rule.months().stream().map(MonthView::of).toList());
        }
    }

    /** A rule in one month: of the check at a door, or of the settlement. */
    @Schema(name = "PrecisionOfMonth")
    record MonthView(String month, long found, long reviewed, long confirmed, Optional<String> precision) {
        static MonthView of(RuleMonth month) {
            var counts = month.counts();
            return new MonthView(
                    month.month().toString(),
                    counts.found(),
                    counts.reviewed(),
                    counts.confirmed(),
                    Percent.of(counts.precision()));
        }
    }

    static PrecisionView of(Months months, PrecisionFloors floors, List<PrecisionReading.Rule> rules, RuleWords words) {
        return new PrecisionView(
                months.from().toString(),
                months.until().toString(),
                floors.at(months.until()).map(FloorView::of),
                rules.stream().map(rule -> RuleView.of(rule, words)).toList());
    }

    static Standing standing(PrecisionAnswer answer) {
        return switch (answer) {
            case PrecisionAnswer.BelowFloor _ -> Standing.BELOW_FLOOR;
            case PrecisionAnswer.Holds _ -> Standing.HOLDS;
            case PrecisionAnswer.TooFew _ -> Standing.TOO_FEW;
            case PrecisionAnswer.NoPolicy _ -> Standing.NO_POLICY;
        };
    }
}
