package org.fundwatch.cases.points;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fundwatch.cases.PolicyHead;
import org.fundwatch.cases.points.PointsPolicy.OutcomeRule;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/** The form of a file on points; whatever does not fit it is a {@link Misfit}. */
final class PointsForm {
    private enum Footing {
        PENALTY,
        AGREEMENT_MEASURE,
        ANY
    }

    private final Tree policy;
    private final PolicyHead head;

    PointsForm(Tree policy) {
        this.policy = policy;
        this.head = PolicyHead.read(policy, "yearBegins");
    }

    PointsPolicy policy() {
        var restoration = policy.child("restoration");
        restoration.text("article");
        var read = new PointsPolicy(
                policy.shaped("id", PolicyId::new, "must be a policy id"),
                policy.date("from"),
                bands(),
                responsibility(),
                outcomes(policy.child("outcomes")),
                restoration.positive("working-days-before-end"));
        policy.finish();
        return read;
    }

    private List<Responsibility> responsibility() {
        var order = policy.children("responsibility").stream()
                .map(degree -> degree.oneOf(Responsibility.class))
                .toList();
        if (!Set.copyOf(order).equals(Set.of(Responsibility.values()))
                || order.size() != Set.copyOf(order).size()) {
            throw new Misfit("/responsibility", "must have every degree once");
        }
        return order;
    }

    private List<Band> bands() {
        var bands = policy.children("bands").stream().map(PointsForm::band).toList();
        var apart = IntStream.range(1, bands.size())
                .anyMatch(i ->
                        bands.get(i).range().min() != bands.get(i - 1).range().max() + 1);
        if (apart) {
            throw new Misfit("/bands", "must follow one another without gap or overlap");
        }
        return bands;
    }

    private static Band band(Tree tree) {
        var from = tree.positive("from");
        var to = tree.positive("to");
        if (to - from + 1 != Responsibility.values().length) {
            throw new Misfit(tree.pointer(), "must have one point for each degree of responsibility");
        }
        return new Band(new PointsRange(from, to), situations(tree));
    }

    private static Map<Situation, Optional<FootingKind>> situations(Tree tree) {
        var situations = new EnumMap<Situation, Optional<FootingKind>>(Situation.class);
        for (var item : tree.children("situations")) {
            situations.put(item.oneOf("situation", Situation.class), kind(item.oneOf("footing", Footing.class)));
        }
        return situations;
    }

    private static Optional<FootingKind> kind(Footing footing) {
        return switch (footing) {
            case PENALTY -> Optional.of(FootingKind.PENALTY);
            case AGREEMENT_MEASURE -> Optional.of(FootingKind.AGREEMENT_MEASURE);
            case ANY -> Optional.empty();
        };
    }

    private OutcomeRule outcomes(Tree tree) {
        var suspension = tree.child("suspension");
        var termination = tree.child("termination");
        return new OutcomeRule(
                head.article(tree.text("article")),
                suspension.positive("from"),
                suspension.positive("min-months"),
                suspension.positive("max-months"),
                termination.positive("from"),
                termination.positive("bar-years"),
                termination.positive("bar-years-at-once"));
    }
}
