package org.fundwatch.local.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.claims.Bounds;
import org.fundwatch.claims.CheckResult;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.ClaimCheck;
import org.fundwatch.claims.ClaimForm;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.claims.published.NotChecked;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** One request, the rules that are asked of it with their values, and what must come out. */
record ClaimCase(RuleCatalogue catalogue) {
    private static final String NOBODY = "of-the-case";

    Verdict verdict(Tree one) {
        one.text("scope");
        var result = ClaimCheck.decide(claim(one), edition(one));
        var expect = one.child("expect");
        var expected = ExpectedFinding.all(expect);
        var wrong = new ArrayList<>(Matching.of(expected, result.findings()));
        var open = open(result);
        wrong.addAll(notChecked(expect, open));
        total(expect, result, wrong);
        return new Verdict(
                one.text("id"),
                one.text("title_zh"),
                wrong,
                open.stream().map(ClaimCase::told).toList());
    }

    private static Claim claim(Tree one) {
        var institution = one.child("institution");
        var visit = one.has("visit") ? one.child("visit").optionalText("institution") : Optional.<String>empty();
        var code = institution.optionalText("code").or(() -> visit).orElse(NOBODY);
        var ofInstitution = !one.has("visit") && one.has("institution_facts");
        return ofInstitution ? ClaimForm.readOfInstitution(one, code) : ClaimForm.read(one, code, Bounds.OF_A_CASE);
    }

    private KnowledgeEdition edition(Tree one) {
        var codes = one.children("rules").stream().map(Tree::text).toList();
        var params = one.child("params");
        try {
            return KnowledgeEdition.asking(codes, params, catalogue);
        } catch (IllegalArgumentException word) {
            throw new Misfit(params.pointer(), word.getMessage());
        }
    }

    private static List<NotChecked> open(CheckResult result) {
        return Stream.concat(result.notChecked().stream(), result.unheld().stream())
                .toList();
    }

    /** What a case says is not checked must not be. */
    private static List<String> notChecked(Tree expect, List<NotChecked> open) {
        return expect.has("not_checked")
                ? expect.children("not_checked").stream()
                        .filter(stated -> open.stream().noneMatch(it -> same(stated, it)))
                        .map(stated ->
                                "should not be checked: " + stated.text("rule") + " for want of " + stated.text("what"))
                        .toList()
                : List.of();
    }

    private static boolean same(Tree stated, NotChecked is) {
        var rule = stated.text("rule");
        return rule.equals(is.rule())
                && MissingPath.of(rule, stated.text("what")).isThat(MissingPath.of(rule, is.what()));
    }

    private static String told(NotChecked open) {
        return open.rule() + " for want of " + open.what();
    }

    private static void total(Tree expect, CheckResult result, List<String> wrong) {
        if (expect.has("total")) {
            var stated = Figures.money(expect.child("total"));
            if (!stated.equals(result.total())) {
                wrong.add("total: expected " + stated + ", is " + result.total());
            }
        }
    }
}
