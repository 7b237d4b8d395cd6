package org.fundwatch.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fundwatch.claims.knowledge.Points;
import org.fundwatch.kernel.Tree;

/**
 * A rule as an edition has it, before its values are read.
 *
 * @param layers where its values stand: a place's own first
 * @param own points that stand in the edition itself
 */
record RuleRow(RuleCatalogue.Entry entry, RuleHead head, Mode mode, List<Tree> layers, OwnPoints own) {

    String code() {
        return head.code().value();
    }

    /** As a place has it. */
    RuleRow under(PlaceSettings.Row place) {
        var more = new ArrayList<>(layers);
        place.params().ifPresent(more::addFirst);
        return new RuleRow(
                entry, place.level().map(head::at).orElse(head), place.mode().orElse(mode), List.copyOf(more), own);
    }

    /** The rule with its values, and with the points of a knowledge file after the edition's own. */
    ClaimRule with(Points file) {
        entry.params().forEach(name -> layers.forEach(layer -> layer.has(name)));
        return new ClaimRule(
                head,
                mode,
                EvaluatorForm.read(entry.evaluator(), code(), new Params(layers, own.before(file), entry.params())));
    }

    /** All by which it decides and tells, so that rules that differ anywhere differ here. */
    Map<String, Object> written() {
        return Map.of(
                "code", code(),
                "evaluator", List.of(entry.evaluator(), entry.officialName(), Written.sorted(entry.params())),
                "level", head.level(),
                "stages", Written.sorted(head.stages()),
                "basis", head.basis(),
                "text", head.text(),
                "mode", mode,
                "layers", layers.stream().map(Tree::asRead).toList(),
                "points", own.asRead());
    }
}
