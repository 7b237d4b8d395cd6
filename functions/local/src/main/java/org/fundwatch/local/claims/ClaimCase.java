package org.fundwatch.local.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
    private static final List<String> SCOPES = List.of("line", "visit", "patient_history", "institution");
    private static final String NOBODY = "of-the-case";

    Verdict verdict(Tree one) {
        scope(one);
        var result = ClaimCheck.decide(claim(one), edition(one));
        var expect = one.child("expect");
        var expected = ExpectedFinding.all(expect);
        var wrong = new ArrayList<>(Matching.of(expected, result.findings()));
        wrong.addAll(notChecked(expect, result));
        total(expect, result, wrong);
        return new Verdict(
                one.text("id"),
                one.text("title_zh"),
                wrong,
                result.notChecked().stream().map(ClaimCase::told).toList());
    }

    private static void scope(Tree one) {
        var scope = one.text("scope");
        if (!SCOPES.contains(scope)) {
            throw new Misfit(one.pointer() + "/scope", "must be one of " + String.join(", ", SCOPES));
        }
        if (scope.equals("institution")) {
            one.child("institution_facts");
        }
        if (scope.equals("patient_history")) {
            one.child("history");
        }
    }

    private static Claim claim(Tree one) {
        var institution = one.child("institution");
        var visit = one.has("visit") ? one.child("visit").optionalText("institution") : Optional.<String>empty();
        var code = institution.optionalText("code").or(() -> visit).orElse(NOBODY);
        var ofInstitution = !one.has("visit") && one.has("institution_facts");
        return ofInstitution ? ClaimForm.readOfInstitution(one, code) : ClaimForm.read(one, code, Bounds.OF_A_FILE);
    }

    private KnowledgeEdition edition(Tree one) {
        var codes = one.children("rules").stream().map(Tree::text).toList();
        if (codes.isEmpty() || new LinkedHashSet<>(codes).size() != codes.size()) {
            throw new Misfit(one.pointer() + "/rules", "must name some rules, each once");
        }
        var params = one.child("params");
        try {
            return KnowledgeEdition.asking(codes, params, catalogue);
        } catch (IllegalArgumentException word) {
            throw new Misfit(params.pointer(), word.getMessage());
        }
    }

    /** What a case says is not checked must not be; where it says that nothing is so, nothing may be. */
    private static List<String> notChecked(Tree expect, CheckResult result) {
        if (!expect.has("not_checked")) {
            return List.of();
        }
        var stated =
                expect.children("not_checked").stream().map(ClaimCase::stated).toList();
        return stated.isEmpty()
                ? result.notChecked().stream()
                        .map(it -> "should be checked: " + told(it))
                        .toList()
                : stated.stream()
                        .filter(open -> result.notChecked().stream().noneMatch(it -> same(open, it)))
                        .map(open -> "should not be checked: " + told(open))
                        .toList();
    }

    private static NotChecked stated(Tree open) {
        var rule = open.text("rule");
        return open.shaped(
                "what", what -> new NotChecked(rule, what), "must be the path of a key, of a rule of the catalogue");
    }

    /** A path may be told from further up or down. */
    private static boolean same(NotChecked one, NotChecked other) {
        return one.rule().equals(other.rule())
                && (("." + one.what()).endsWith("." + other.what()) || ("." + other.what()).endsWith("." + one.what()));
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
