package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fundwatch.cases.KindRule;
import org.fundwatch.cases.explanation.Tongue;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.local.cases.Component.Measure;

/** Says a part of a published case that no fine of ours can be decided of: whose sum it is, and its arithmetic (非本机关罚款的说明). */
record PartWords(PublishedCase published, Statute statute, Recomputed recomputed, Tongue tongue) {

    /** Nothing where too little of it was published. */
    List<String> of(Component part) {
        var multiple = published.multiple(part);
        if (part.amount().isEmpty() || multiple.isEmpty()) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        sentences.add(whose(part, multiple.get()));
        sentences.add(arithmetic(part, multiple.get()));
        published.printed(part).map(sum -> printed(part, multiple.get(), sum)).ifPresent(sentences::add);
        return sentences;
    }

    private String whose(Component part, Multiple multiple) {
        if (part.measure() != Measure.FINE) {
            return said(
                    "第 %d 项是经办机构按协议要求的违约金，不是罚款；倍数由协议约定。",
                    "Part %d is damages under the agreement, which the fund's agency asks for, and no fine; the agreement sets the multiple.",
                    part.number());
        }
        return published.profile().otherRegulator()
                ? said(
                        "第 %d 项由其他机关罚款；医疗保障部门没有作出罚款决定。",
                        "Another authority fined part %d: no fine of ours was decided.", part.number())
                : outside(part, multiple);
    }

    private String outside(Component part, Multiple multiple) {
        var range = statute.rule(part).flatMap(rule -> range(rule));
        return range.map(it -> said(
                        "第 %d 项公布的倍数是 %s，不在%s之内；按该规则不会作出这样的罚款决定，这里只照录公布的计算。",
                        "Part %d was published with a multiple of %s, which is not within %s: those rules decide no such fine, and only the published arithmetic is told here.",
                        part.number(),
                        multiple,
                        it))
                .orElseGet(() -> said(
                        "第 %d 项在当日的规则中没有罚款幅度，这里只照录公布的计算。",
                        "The rules of the day set no range for part %d: only the published arithmetic is told here.",
                        part.number()));
    }

    private Optional<String> range(KindRule rule) {
        return Statute.multiples(rule)
                .map(range -> said(
                        "%s规定的 %s 至 %s 倍",
                        "the %2$s to %3$s times of %1$s", rule.basis().article(), range.min(), range.max()));
    }

    private String arithmetic(Component part, Multiple multiple) {
        return said(
                "计算：%s 元 × %s = %s 元。",
                "Arithmetic: %s yuan × %s = %s yuan.",
                yuan(part.amount().orElseThrow()),
                multiple,
                yuan(recomputed.of(part, multiple)));
    }

    private String printed(Component part, Multiple multiple, Money sum) {
        var same = sum.equals(recomputed.of(part, multiple));
        return same
                ? said("公布的金额：%s 元，与计算一致。", "As published: %s yuan, the same as computed.", yuan(sum))
                : said(
                        "公布的金额：%s 元，与计算不同；原因见 make cases。",
                        "As published: %s yuan, not the same as computed; make cases says why.", yuan(sum));
    }

    private String said(String chinese, String english, Object... parts) {
        return new TwoTongues(chinese, english).in(tongue, parts);
    }

    private static String yuan(Money money) {
        return String.format(Locale.ROOT, "%,.2f", new BigDecimal(money.toString()));
    }
}
