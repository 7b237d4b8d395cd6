package org.fundwatch.desk;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.AmountBase;
import org.fundwatch.cases.AmountOrder;
import org.fundwatch.cases.DraftPart;
import org.fundwatch.cases.FineRule;
import org.fundwatch.cases.Mandatory;
import org.fundwatch.cases.Precondition;
import org.fundwatch.cases.ProposedPart.Ruling;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/**
 * What the law leaves for one finding.
 *
 * @param applied the kind under which it is punished: another than the recorded one when intent moved it
 * @param bounds the law's own range; nothing where the article sets no fine
 */
@Schema(name = "PenaltyRuling")
record RulingView(
        ViolationKind applied,
        PenaltyView.BasisView basis,
        Addressee addressee,
        AmountOrder amountOrder,
        AmountBase base,
        Precondition condition,
        Mandatory mandatory,
        Optional<Bounds> bounds,
        BenchmarkView benchmark,
        List<String> orders,
        Optional<PartView.SuspensionView> suspension,
        Optional<String> agreement,
        Optional<String> licence,
        Optional<Integer> barYears) {

    /** A range with both ends included: multiples where the article takes them, and always what they come to in fen. */
    @Schema(name = "FineBounds")
    record Bounds(Optional<String> minMultiple, Optional<String> maxMultiple, long minFineFen, long maxFineFen) {
        static Bounds between(Multiple min, Multiple max, Money amount, Ruling ruling) {
            return new Bounds(
                    Optional.of(min.toString()),
                    Optional.of(max.toString()),
                    ruling.fineAt(amount, min).fen(),
                    ruling.fineAt(amount, max).fen());
        }
    }

    static RulingView of(Ruling ruling, DraftPart draft) {
        var rule = ruling.rule();
        var beside = rule.consequences();
        return new RulingView(
                ruling.applied(),
                PenaltyView.BasisView.of(rule.basis()),
                beside.addressee(),
                beside.amount(),
                rule.fine().base(),
                rule.condition(),
                rule.mandatory(),
                bounds(ruling, draft.finding().amount()),
                BenchmarkView.of(ruling, draft),
                beside.orders(),
                beside.suspension().map(PartView.SuspensionView::of),
                beside.agreement(),
                beside.licence(),
                beside.barYears());
    }

    private static Optional<Bounds> bounds(Ruling ruling, Money amount) {
        return switch (ruling.rule().fine()) {
            case FineRule.Multiples range -> Optional.of(Bounds.between(range.min(), range.max(), amount, ruling));
            case FineRule.Fixed range ->
                Optional.of(new Bounds(
                        Optional.empty(),
                        Optional.empty(),
                        range.min().fen(),
                        range.max().fen()));
            case FineRule.NoFine _ -> Optional.empty();
        };
    }
}
