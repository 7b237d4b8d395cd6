package org.fundwatch.claimvalidation.fsi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.Finding;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claimvalidation.NamedKey;
import org.fundwatch.kernel.Money;

/**
 * A finding as the national interface tells it (违规结果). Its dictionaries of severity, states of amounts, kinds of conduct and
 * kinds of items are not published; the words here are ours (decision 0030).
 *
 * @param task {@code task_id} of the request, where it had one
 */
record Result(Asked asked, Claim claim, Optional<String> task) {
    private static final int LONGEST = 500;
    private static final String COMPUTED = "1";
    private static final String NO_AMOUNT = "0";
    private static final String CERTAIN = "1";
    private static final String SUSPICIOUS = "2";
    private static final String ORDER = "1";
    private static final String VISIT = "2";
    private static final String UNSORTED = "0";

    /** What one finding is told as, under its mark. */
    Map<String, Object> of(Finding finding, String mark) {
        var result = new LinkedHashMap<String, Object>();
        result.put("jr_id", mark);
        result.put("rule_id", finding.rule().value());
        result.put("rule_name", finding.text().name().zh());
        result.put("vola_cont", shortened(finding.evidence().zh()));
        result.put("patn_id", asked.patient());
        result.put("mdtrt_id", asked.visit());
        result.put("judge_result_detail_dtos", details(finding, mark));
        result.put("vola_amt", yuan(finding.amount().orElse(Money.ZERO)));
        result.put("vola_amt_stas", finding.amount().isPresent() ? COMPUTED : NO_AMOUNT);
        result.put("sev_deg", finding.level() == AlertLevel.VIOLATION ? CERTAIN : SUSPICIOUS);
        result.put(
                "vola_evid",
                shortened(finding.basis().instrument() + " " + finding.basis().article()));
        result.put("vola_bhvr_type", UNSORTED);
        task.ifPresent(id -> result.put("task_id", id));
        return result;
    }

    private List<Map<String, Object>> details(Finding finding, String mark) {
        var lines = Spread.of(finding, claim);
        return lines.isEmpty()
                ? List.of(detail(mark, VISIT, finding.amount().orElse(Money.ZERO)))
                : lines.entrySet().stream()
                        .map(line -> ordered(mark, line.getKey(), line.getValue()))
                        .toList();
    }

    private Map<String, Object> ordered(String mark, int line, Money amount) {
        var order = asked.orders().get(line - 1);
        var detail = detail(mark + "/" + line, ORDER, amount);
        detail.put("rx_id", order);
        return detail;
    }

    private Map<String, Object> detail(String name, String kind, Money amount) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("jrd_id", NamedKey.of(name).toString());
        detail.put("patn_id", asked.patient());
        detail.put("mdtrt_id", asked.visit());
        detail.put("vola_item_type", kind);
        detail.put("vola_amt", yuan(amount));
        return detail;
    }

    private static BigDecimal yuan(Money money) {
        return BigDecimal.valueOf(money.fen(), 2);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
