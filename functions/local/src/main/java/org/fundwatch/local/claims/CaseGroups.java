package org.fundwatch.local.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** The groups of a file of cases. A case that does not fit its form has failed, and the others are judged. */
final class CaseGroups {

    private record Group(String name, CaseSchema schema, Function<Tree, Verdict> judge) {
        static Group of(String name, String kind, Function<Tree, Verdict> judge) {
            return new Group(name, CaseSchema.ofCase(kind), judge);
        }
    }

    private static final ClaimCase CLAIMS = new ClaimCase(RuleCatalogue.read(Reading.yaml(RuleCatalogue.RESOURCE)));
    private static final List<Group> GROUPS = List.of(
            Group.of("cases", "claim_case", CLAIMS::verdict),
            Group.of("benefit_cases", "benefit_case", BenefitCase::verdict),
            Group.of("feedback_cases", "feedback_case", FeedbackCase::verdict),
            Group.of("indicator_cases", "indicator_case", IndicatorCase::verdict));
    private static final CaseSchema META = CaseSchema.ofMeta();

    private final Tree file;
    private final HashSet<String> ids = new HashSet<>();

    CaseGroups(Tree file) {
        this.file = file;
    }

    /** A {@link Misfit} if the file has not all groups, or none has a case. */
    List<Verdict> verdicts() {
        var meta = file.child("meta");
        var verdicts = new ArrayList<Verdict>();
        GROUPS.forEach(group -> group(group, verdicts));
        if (verdicts.isEmpty()) {
            throw new Misfit("/cases", "must hold a case");
        }
        var wrong = wrong(meta);
        if (!wrong.isEmpty()) {
            verdicts.add(new Verdict("meta", "what the file says of itself", wrong, List.of()));
        }
        return verdicts;
    }

    private void group(Group group, List<Verdict> verdicts) {
        var cases = file.child(group.name()).itemsOrNulls();
        for (var i = 0; i < cases.size(); i++) {
            verdicts.add(judged(group, cases.get(i), "/" + group.name() + "/" + i));
        }
    }

    private Verdict judged(Group group, Optional<Tree> one, String place) {
        try {
            var found = one.orElseThrow(() -> new Misfit(place, "is required"));
            group.schema().hold(found);
            describe(found);
            var verdict = group.judge().apply(found);
            found.finish();
            return verdict;
        } catch (Misfit misfit) {
            return unreadable(one, place, misfit.getMessage());
        } catch (ArithmeticException beyond) {
            return unreadable(one, place, "its figures are beyond what can be counted");
        }
    }

    /** By its id, where it has one. */
    private static Verdict unreadable(Optional<Tree> one, String place, String why) {
        var id = one.map(Tree::asRead)
                .filter(Map.class::isInstance)
                .map(map -> ((Map<?, ?>) map).get("id"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse(place);
        return new Verdict(id, "unreadable", List.of("unreadable: " + why), List.of());
    }

    /** What every case says of itself. */
    private void describe(Tree one) {
        if (!ids.add(one.text("id"))) {
            throw new Misfit(one.pointer() + "/id", "must be unlike the id of any other case");
        }
        one.text("source");
        one.text("source_kind");
        one.children("made_up").forEach(Tree::text);
        one.optionalText("notes");
    }

    /** Its form, and which cases it has lost. */
    private List<String> wrong(Tree meta) {
        try {
            META.hold(meta);
            return lost(meta.child("counts"));
        } catch (Misfit misfit) {
            return List.of(misfit.getMessage());
        }
    }

    private List<String> lost(Tree counts) {
        return GROUPS.stream()
                .map(Group::name)
                .filter(name ->
                        counts.integer(name) > file.child(name).itemsOrNulls().size())
                .map(name -> name + " lost: says " + counts.integer(name) + ", holds "
                        + file.child(name).itemsOrNulls().size())
                .toList();
    }
}
