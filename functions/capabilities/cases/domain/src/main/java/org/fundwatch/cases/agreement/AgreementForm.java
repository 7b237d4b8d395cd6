package org.fundwatch.cases.agreement;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.RoundingMode;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.PolicyHead;
import org.fundwatch.cases.agreement.AgreementPolicy.Bars;
import org.fundwatch.cases.agreement.AgreementPolicy.Ladder;
import org.fundwatch.cases.agreement.AgreementPolicy.OwnRequest;
import org.fundwatch.cases.agreement.AgreementPolicy.SpreadRule;
import org.fundwatch.cases.agreement.AgreementPolicy.Termination;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/** The form of a file on agreements; whatever does not fit it is a {@link Misfit}. */
final class AgreementForm {
    private final Tree policy;
    private final PolicyHead head;

    AgreementForm(Tree policy) {
        this.policy = policy;
        this.head = PolicyHead.read(policy, "decidedOn");
    }

    AgreementPolicy policy() {
        var read = new AgreementPolicy(
                policy.shaped("id", PolicyId::new, "must be a policy id"),
                policy.date("from"),
                policy.oneOf("institutions", InstitutionKind.class),
                policy.oneOf("rounding", RoundingMode.class),
                ladder(policy.child("ladder")),
                policy.child("suspension").children("grounds").stream()
                        .map(ground -> ground.oneOf(SuspensionGround.class))
                        .collect(toUnmodifiableSet()),
                ownRequest(policy.child("suspension")),
                termination(policy.child("termination")),
                spread(policy.child("spread")),
                bars(policy.child("reapplication")));
        policy.finish();
        return read;
    }

    private Ladder ladder(Tree tree) {
        var steps = tree.children("steps").stream()
                .map(step -> step.items().stream()
                        .map(measure -> measure.oneOf(Measure.class))
                        .collect(toUnmodifiableSet()))
                .toList();
        return new Ladder(head.article(tree.text("article")), steps);
    }

    private OwnRequest ownRequest(Tree tree) {
        var own = tree.child("own-request");
        return new OwnRequest(
                head.article(tree.text("article")),
                own.positive("at-most-days"),
                own.positive("notice-months"),
                own.bool("public-may-ask"));
    }

    private Termination termination(Tree tree) {
        var grounds = tree.children("grounds").stream()
                .collect(toUnmodifiableMap(
                        ground -> ground.shaped("code", GroundCode::new, "must be the code of a ground"),
                        ground -> ground.text("text")));
        var inLaw = tree.positive("grounds-in-law");
        if (grounds.size() > inLaw) {
            throw new Misfit(tree.pointer() + "/grounds", "must not have more grounds than the law");
        }
        var repeated = tree.shaped("repeated-or-not-rectified", GroundCode::new, "must be the code of a ground");
        if (!grounds.containsKey(repeated)) {
            throw new Misfit(tree.pointer() + "/repeated-or-not-rectified", "must be one of the grounds");
        }
        return new Termination(
                head.article(tree.text("article")),
                tree.positive("suspensions-in-term"),
                repeated,
                inLaw,
                grounds,
                marked(tree, "is-fraud"),
                marked(tree, "is-false-application"));
    }

    private static Set<GroundCode> marked(Tree tree, String mark) {
        return tree.children("grounds").stream()
                .filter(ground -> ground.has(mark) && ground.bool(mark))
                .map(ground -> new GroundCode(ground.text("code")))
                .collect(toUnmodifiableSet());
    }

    private SpreadRule spread(Tree tree) {
        return new SpreadRule(
                head.article(tree.text("article")),
                tree.oneOf("from-level", AgencyLevel.class),
                tree.bool("shops-of-same-principal"));
    }

    private Bars bars(Tree tree) {
        return new Bars(
                head.article(tree.text("article")),
                tree.children("bars").stream()
                        .collect(toUnmodifiableMap(bar -> bar.oneOf("reason", BarReason.class), AgreementForm::bar)));
    }

    private static Bar bar(Tree tree) {
        return new Bar(
                length(tree),
                tree.has("and-while") ? Optional.of(tree.oneOf("and-while", Outstanding.class)) : Optional.empty());
    }

    private static Optional<Period> length(Tree tree) {
        if (tree.has("years")) {
            return Optional.of(Period.ofYears(tree.positive("years")));
        }
        return tree.has("months") ? Optional.of(Period.ofMonths(tree.positive("months"))) : Optional.empty();
    }
}
