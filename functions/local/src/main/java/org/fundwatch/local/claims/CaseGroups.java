package org.fundwatch.local.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** The groups of a file of cases. */
final class CaseGroups {
    private static final Pattern ID = Pattern.compile("[CH]\\d{3}(\\.\\d)?");
    private static final List<String> KINDS = List.of("seed", "published", "made up");

    private final Tree file;
    private final HashSet<String> ids = new HashSet<>();
    private final ClaimCase claims = new ClaimCase(RuleCatalogue.read(Reading.yaml(RuleCatalogue.RESOURCE)));

    CaseGroups(Tree file) {
        this.file = file;
    }

    List<Verdict> verdicts() {
        if (!file.has("meta")) {
            throw new Misfit("/meta", "is required");
        }
        var verdicts = new ArrayList<Verdict>();
        group("cases", claims::verdict, verdicts);
        group("benefit_cases", BenefitCase::verdict, verdicts);
        group("feedback_cases", FeedbackCase::verdict, verdicts);
        group("indicator_cases", IndicatorCase::verdict, verdicts);
        file.finish();
        if (verdicts.isEmpty()) {
            throw new Misfit("/cases", "must hold a case");
        }
        return verdicts;
    }

    private void group(String name, Function<Tree, Verdict> judge, List<Verdict> verdicts) {
        for (var one : file.children(name)) {
            describe(one);
            verdicts.add(judge.apply(one));
        }
    }

    /** What every case says of itself. */
    private void describe(Tree one) {
        var id = one.text("id");
        if (!ID.matcher(id).matches()) {
            throw new Misfit(one.pointer() + "/id", "must be an id such as C001");
        }
        if (!ids.add(id)) {
            throw new Misfit(one.pointer() + "/id", "must be unlike the id of any other case");
        }
        one.text("source");
        if (!KINDS.contains(one.text("source_kind"))) {
            throw new Misfit(one.pointer() + "/source_kind", "must be one of " + String.join(", ", KINDS));
        }
        one.children("made_up").forEach(Tree::text);
        one.optionalText("notes");
    }
}
