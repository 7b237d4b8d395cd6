package org.fundwatch.local.road;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fundwatch.kernel.Tree;

/** The grade that an institution must have, and why. */
record ExpectedGrade(String institution, BigDecimal score, String grade, String why) {

    static ExpectedGrade of(String institution, Tree tree) {
        return new ExpectedGrade(institution, new BigDecimal(tree.text("score")), tree.text("grade"), tree.text("why"));
    }

    /** Waits for the score at the desk; the reasons must add up to it. */
    Shown await(Desk desk) {
        var credit = desk.graded(institution, score);
        NotAsExpected.unless(credit.text("grade").equals(grade), "grade is " + credit.text("grade"));
        var sum = credit.children("reasons").stream()
                .map(reason -> new BigDecimal(reason.text("points")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        NotAsExpected.unless(sum.compareTo(score) == 0, "the reasons add up to " + sum);
        var example = credit.bool("example") ? "; the scheme is an example" : "";
        var scheme = credit.text("scheme").replaceFirst(".*/", "");
        return new Shown(credit.text("score") + " " + grade, scheme, "", why + example);
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("institution", institution);
        json.put("score", score.toPlainString());
        json.put("grade", grade);
        return json;
    }
}
