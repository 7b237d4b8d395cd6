package org.fundwatch.claims.checking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.claims.Bilingual;
import org.fundwatch.claims.CheckResult;
import org.fundwatch.claims.Cited;
import org.fundwatch.claims.Finding;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.published.NotChecked;
import org.fundwatch.kernel.Money;
import org.fundwatch.platform.JsonBody;

/** What a hospital is told of its claim, at once or later: the contract's {@code Check}. */
public final class CheckText {

    /** As JSON; what a finding does not have is left out. */
    public static String of(UUID checkId, CheckResult result, KnowledgeEdition edition) {
        var check = new LinkedHashMap<String, Object>();
        check.put("checkId", checkId.toString());
        check.put("edition", edition.id().value());
        check.put("example", edition.holdsExamples());
        check.put("clean", result.clean());
        check.put("findings", result.findings().stream().map(CheckText::finding).toList());
        check.put(
                "notChecked", result.notChecked().stream().map(CheckText::open).toList());
        check.put("notComputable", rules(result.unheld()));
        check.put("totalFen", result.total().fen());
        return JsonBody.write(check);
    }

    private static Map<String, Object> finding(Finding finding) {
        var told = new LinkedHashMap<String, Object>();
        told.put("rule", finding.rule().value());
        told.put("basis", finding.basis().instrument() + " " + finding.basis().article());
        told.put("level", finding.level().name());
        told.put("lines", finding.extent().lines());
        told.put("visits", finding.extent().visits());
        finding.extent().item().ifPresent(item -> told.put("item", item));
        measures(finding, told);
        finding.amount().map(Money::fen).ifPresent(fen -> told.put("amountFen", fen));
        finding.fundLoss().map(Money::fen).ifPresent(fen -> told.put("fundLossFen", fen));
        finding.point().map(Cited::id).ifPresent(point -> told.put("point", point));
        finding.point().map(Cited::basis).ifPresent(basis -> told.put("pointBasis", basis.name()));
        told.put("evidence", both(finding.evidence()));
        told.put("fix", both(finding.fix()));
        return told;
    }

    private static void measures(Finding finding, Map<String, Object> told) {
        var measures = finding.measures();
        measures.excessQty().ifPresent(qty -> told.put("excessQty", qty.toString()));
        measures.excessDays().ifPresent(days -> told.put("excessDays", days));
        measures.gapDays().ifPresent(days -> told.put("gapDays", days));
        told.put("missingDocuments", List.copyOf(measures.missingDocuments()));
    }

    private static Map<String, Object> open(NotChecked open) {
        var told = new LinkedHashMap<String, Object>();
        told.put("rule", open.rule());
        told.put("what", open.what());
        return told;
    }

    /** Codes of rules, each once. */
    public static List<String> rules(List<NotChecked> open) {
        return open.stream().map(NotChecked::rule).distinct().toList();
    }

    private static Map<String, Object> both(Bilingual text) {
        var told = new LinkedHashMap<String, Object>();
        told.put("zh", text.zh());
        told.put("en", text.en());
        return told;
    }

    private CheckText() {}
}
