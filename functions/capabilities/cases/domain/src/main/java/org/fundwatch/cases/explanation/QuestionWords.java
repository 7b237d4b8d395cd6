package org.fundwatch.cases.explanation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.cases.Factor;
import org.fundwatch.kernel.TraceStep;

/** The questions and answers of a trace in the reader's language (理由记录的通俗表述); a trace itself is in English. */
record QuestionWords(Tongue tongue) {
    private static final Pattern OF_FINDING = Pattern.compile("finding (?<number>\\d+): (?<answer>.*)");
    private static final String OPEN = "undetermined: ";
    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("PEN-01", "作出决定之日，有生效的处罚规则吗？"),
            Map.entry("PEN-02", "是否因认定以骗取基金为目的，由原来的规定改按骗取的规定处理？"),
            Map.entry("PEN-03", "规则对这种行为有规定吗？"),
            Map.entry("PEN-04", "所作的选择在规定的幅度之内吗（含两端）？"),
            Map.entry("PEN-05", "罚款的前提条件具备吗？"),
            Map.entry("PEN-06", "其他机关已对同一行为罚款吗？"),
            Map.entry("PEN-07", "认定了哪些法定情节？"),
            Map.entry("PEN-08", "当地裁量基准提供哪些档次？"),
            Map.entry("PEN-09", "有第二人签署吗？"),
            Map.entry("PEN-10", "条款对这笔款项本身怎样处理？"),
            Map.entry("PEN-11", "所选的暂停期限在规定的幅度之内吗（含两端）？"),
            Map.entry("PEN-12", "认定的情节与所作的选择有不一致吗？"));
    private static final Map<String, String> ENGLISH = Map.of(
            "PEN-02",
            "Was it moved from its own rule to the rule on fraud, because its purpose was to defraud the fund?");
    private static final Map<String, String> ANSWERS = Map.of(
            "yes", "是",
            "no", "否",
            "not said", "未说明",
            "none", "无",
            "goes back to the fund", "退回基金",
            "is confiscated to the treasury", "没收，上缴国库",
            "nothing", "未作规定",
            "LENIENT_AT_MAXIMUM", "应当从轻或者减轻，却用了最高幅度",
            "SEVERE_AT_MINIMUM", "从重，却用了最低幅度");
    private static final Map<String, String> PLAIN = Map.of(
            "LENIENT_AT_MAXIMUM", "to be lenient, and yet the most that the law has",
            "SEVERE_AT_MINIMUM", "to be severe, and yet the least that the law has");

    DecisionExplanation.Answer of(TraceStep step) {
        return new DecisionExplanation.Answer(step.rule().value(), question(step), answer(step.answer()));
    }

    private String question(TraceStep step) {
        var words = tongue == Tongue.ENGLISH ? ENGLISH : CHINESE;
        return words.getOrDefault(step.rule().value(), step.question());
    }

    private String answer(String answer) {
        var ofFinding = OF_FINDING.matcher(answer);
        return ofFinding.matches()
                ? Phrase.FINDING.in(tongue, ofFinding.group("number"), bare(ofFinding.group("answer")))
                : bare(answer);
    }

    private String bare(String answer) {
        var parts = List.of(answer.split(", ", -1));
        return parts.stream().map(this::word).collect(joining(tongue == Tongue.ENGLISH ? ", " : "，"));
    }

    private String word(String part) {
        return part.startsWith(OPEN) ? lacking(part.substring(OPEN.length())) : known(part);
    }

    private String lacking(String fact) {
        return Phrase.LACKING.in(tongue, FactWords.of(fact, tongue).orElse(fact));
    }

    private String known(String part) {
        var factor =
                Stream.of(Factor.values()).filter(it -> it.name().equals(part)).findFirst();
        return factor.map(it -> FactorWords.of(it).in(tongue))
                .or(() -> tongue == Tongue.ENGLISH
                        ? Optional.of(PLAIN.getOrDefault(part, part))
                        : Optional.ofNullable(ANSWERS.get(part)))
                .orElse(part);
    }
}
