package org.fundwatch.cases.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.PolicyHead;
import org.fundwatch.cases.procedure.SummaryAnswer.Exceeded;
import org.fundwatch.cases.procedure.SummaryAnswer.Left;
import org.fundwatch.cases.procedure.SummaryAnswer.Undetermined;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Tree;

/**
 * Up to which fine a penalty may be decided on the spot (简易程序), as read from {@code policies/clocks}; 程序规定 Art. 48.
 *
 * @param from first day in force; the day of the decision picks the version
 * @param person the highest fine on a natural person, whole fen
 * @param organisation the highest fine on a legal person or another organisation, whole fen
 */
public record SummaryRule(PolicyId id, LocalDate from, LegalBasis basis, Money person, Money organisation) {
    /** The class path resources to read. */
    public static final List<String> RESOURCES = List.of("policies/clocks/summary-procedure-2021.yaml");

    private static final MissingFact WHO = new MissingFact("whether a person or an organisation is fined");

    /** Reads a policy; any other tree, or a key that nobody knows, is a {@link org.fundwatch.kernel.Misfit}. */
    public static SummaryRule of(Tree tree) {
        var rule = new SummaryRule(
                tree.shaped("id", PolicyId::new, "must be a policy id"),
                tree.date("from"),
                PolicyHead.read(tree, "decidedOn").article(tree.text("article")),
                tree.money("person"),
                tree.money("organisation"));
        tree.finish();
        return rule;
    }

    /** The time line of the rules read from {@link #RESOURCES}. */
    static Timeline<SummaryRule> timeline(List<Tree> trees) {
        return Timeline.of(trees.stream()
                .map(SummaryRule::of)
                .map(rule -> new Timeline.Version<>(rule.from(), rule))
                .toList());
    }

    /** What of the fines of a decision the rule does not leave, or does not tell. */
    SummaryAnswer answer(Demand demand) {
        var answers = demand.fined().entrySet().stream()
                .map(fine -> answer(fine.getKey(), fine.getValue()))
                .toList();
        return first(answers, Exceeded.class)
                .or(() -> first(answers, Undetermined.class))
                .orElseGet(Left::new);
    }

    private SummaryAnswer answer(Addressee whom, Money fine) {
        return switch (whom) {
            case PERSON, PRINCIPAL, STAFF, OFFICIAL -> upTo(person, fine);
            case INSTITUTION, DEPARTMENT, AGENCY -> upTo(organisation, fine);
            case ANYONE ->
                fine.compareTo(person) > 0 && fine.compareTo(organisation) <= 0
                        ? new Undetermined(WHO)
                        : upTo(organisation, fine);
        };
    }

    private static SummaryAnswer upTo(Money limit, Money fine) {
        return fine.compareTo(limit) > 0 ? new Exceeded(limit) : new Left();
    }

    private static Optional<SummaryAnswer> first(List<SummaryAnswer> answers, Class<? extends SummaryAnswer> kind) {
        return answers.stream().filter(kind::isInstance).findFirst();
    }
}
