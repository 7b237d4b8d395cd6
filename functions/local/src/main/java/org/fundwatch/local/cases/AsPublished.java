package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.explanation.DecisionExplanation;
import org.fundwatch.cases.explanation.DecisionExplanation.Passage;
import org.fundwatch.cases.explanation.Tongue;
import org.fundwatch.kernel.Money;

/** What a reader has to know before a published case is explained: the day that was assumed, and the fine as published (公布的内容). */
record AsPublished(PublishedCase published, DecisionDay day, Tongue tongue) {
    private static final Pattern REMARK = Pattern.compile("\\s*[(（].*");

    /** The explanation with this as its first passage, where there is anything to say. */
    DecisionExplanation before(DecisionExplanation told, Decided decided) {
        var sentences = sentences(decided.fine());
        var passages = sentences.isEmpty() ? Stream.<Passage>empty() : Stream.of(new Passage(heading(), sentences));
        return new DecisionExplanation(
                told.lang(),
                told.title(),
                Stream.concat(passages, told.passages().stream()).toList(),
                told.questions(),
                told.answers());
    }

    private List<String> sentences(Money computed) {
        var sentences = new ArrayList<String>();
        if (!day.assumption().isEmpty()) {
            sentences.add(assumed());
        }
        published
                .totalFine()
                .filter(fine -> !fine.equals(computed))
                .ifPresent(fine -> sentences.add(beside(fine, computed)));
        return sentences;
    }

    private String heading() {
        return switch (tongue) {
            case CHINESE -> "先说明：公布了什么，假定了什么";
            case ENGLISH -> "First: what was published, and what is assumed";
        };
    }

    private String assumed() {
        var date = REMARK.matcher(published.profile().date()).replaceAll("");
        return switch (tongue) {
            case CHINESE ->
                "公布的决定日期" + (date.isEmpty() ? "没有" : "只有“" + date + "”") + what("，没有年份", "，不是完整的决定日期") + "。下文的 "
                        + day.day() + " 是为选定规则而假定的，不是公布的日期。";
            case ENGLISH ->
                "Of the day of the decision " + (date.isEmpty() ? "nothing" : "only '" + date + "'") + " was published"
                        + what(", without a year", ", which is not the whole day of the decision") + ". " + day.day()
                        + " below is assumed, to pick the rules; nobody published it.";
        };
    }

    private String what(String withoutYear, String incomplete) {
        return day.isOfUnknownYear() ? withoutYear : incomplete;
    }

    private String beside(Money fine, Money computed) {
        return switch (tongue) {
            case CHINESE -> "公布的罚款总额是 " + yuan(fine) + " 元；下文计算的是 " + yuan(computed) + " 元。";
            case ENGLISH ->
                "The fine as published is " + yuan(fine) + " yuan in all; the one computed below is " + yuan(computed)
                        + " yuan.";
        };
    }

    private static String yuan(Money money) {
        return String.format(Locale.ROOT, "%,.2f", new BigDecimal(money.toString()));
    }
}
