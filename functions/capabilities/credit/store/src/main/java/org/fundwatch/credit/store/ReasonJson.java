package org.fundwatch.credit.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.credit.Points;
import org.fundwatch.credit.Reason;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;

/** Reasons as the JSON text in which they are stored beside their score; {@link #read} gives back what was written. */
final class ReasonJson {
    private ReasonJson() {}

    static String write(List<Reason> reasons) {
        return JsonBody.write(
                Map.of("reasons", reasons.stream().map(ReasonJson::members).toList()));
    }

    static List<Reason> read(String json) {
        return JsonBody.read(json).children("reasons").stream()
                .map(ReasonJson::reason)
                .toList();
    }

    private static Map<String, Object> members(Reason reason) {
        var members = new LinkedHashMap<String, Object>();
        members.put("rule", reason.rule().value());
        members.put("text", reason.text());
        members.put("points", reason.points().toString());
        reason.caseNumber().ifPresent(number -> members.put("caseNumber", number.value()));
        return members;
    }

    private static Reason reason(Tree stored) {
        return new Reason(
                stored.shaped("rule", RuleId::new, "must be a rule id"),
                stored.text("text"),
                stored.shaped("points", Points::of, "must be points"),
                stored.has("caseNumber")
                        ? Optional.of(stored.shaped("caseNumber", CaseNumber::new, "must be a case number"))
                        : Optional.empty());
    }
}
