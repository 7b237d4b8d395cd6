package org.fundwatch.desk;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Choice;
import org.fundwatch.cases.DraftPart;
import org.fundwatch.cases.FactorFlag;
import org.fundwatch.cases.Months;
import org.fundwatch.cases.ProposalStanding;
import org.fundwatch.cases.ProposedPart;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;

/**
 * One finding with what the law leaves for it, and what the choice comes to.
 *
 * @param law what the article and the place's benchmark leave; nothing where no policy has a rule
 * @param arithmetic in yuan, such as 333.33 × 2.5 = 833.325 → 833.32
 * @param objection why the choice is not left, where it is not
 * @param flag what a picked factor speaks against, though the law leaves it
 * @param missing what people, or the sources, still have to say
 */
@Schema(name = "ProposedPart")
record ProposedPartView(
        int finding,
        ViolationKind kind,
        long amountFen,
        boolean intent,
        ProposalStanding standing,
        Optional<RulingView> law,
        Optional<String> multiple,
        Optional<Long> sumFen,
        boolean noFine,
        Optional<String> finedElsewhere,
        Optional<String> finedElsewhereDocument,
        Optional<String> suspensionMonths,
        Optional<Long> fineFen,
        Optional<String> arithmetic,
        Optional<String> objection,
        Optional<FactorFlag> flag,
        List<String> missing,
        PartView.ReasonsView reasons) {

    static ProposedPartView of(ProposedPart part) {
        var finding = part.finding();
        var draft = part.draft();
        return new ProposedPartView(
                finding.number(),
                finding.kind(),
                finding.amount().fen(),
                finding.intent(),
                part.standing(),
                part.ruling().map(ruling -> RulingView.of(ruling, draft)),
                chosen(draft, Choice.Times.class).map(times -> times.multiple().toString()),
                chosen(draft, Choice.Sum.class).map(sum -> sum.sum().fen()),
                chosen(draft, Choice.NoFine.class).isPresent(),
                chosen(draft, Choice.FinedElsewhere.class).map(Choice.FinedElsewhere::authority),
                chosen(draft, Choice.FinedElsewhere.class)
                        .map(Choice.FinedElsewhere::document)
                        .filter(document -> !document.isBlank()),
                draft.suspended().map(Months::toString),
                part.fine().map(Money::fen),
                part.arithmetic(),
                part.objection(),
                part.flag(),
                part.missing().map(MissingFact::name).toList(),
                PartView.ReasonsView.of(draft.reasons()));
    }

    private static <C extends Choice> Optional<C> chosen(DraftPart draft, Class<C> kind) {
        return draft.chosen().filter(kind::isInstance).map(kind::cast);
    }
}
