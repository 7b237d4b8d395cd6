package org.fundwatch.local.cases;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fundwatch.cases.explanation.Tongue;

/** What a record lacks to be recomputed, told in either language; the facts are named in English (待补事实的表述). */
record Lacking(Tongue tongue) {
    private static final Map<Pattern, String> CHINESE = chinese();

    String of(List<String> facts) {
        return switch (tongue) {
            case CHINESE ->
                "：尚不能确定，公布的信息不足以说明任何一项。缺少："
                        + facts.stream().map(Lacking::chinese).collect(joining("、"));
            case ENGLISH -> ": undetermined, the record says too little of every part: " + String.join(", ", facts);
        };
    }

    /** A fact in Chinese; itself where it has no words. */
    private static String chinese(String fact) {
        return CHINESE.entrySet().stream()
                .filter(words -> words.getKey().matcher(fact).matches())
                .map(words -> words.getKey().matcher(fact).replaceFirst(words.getValue()))
                .findFirst()
                .orElse(fact);
    }

    private static Map<Pattern, String> chinese() {
        var words = new LinkedHashMap<Pattern, String>();
        words.put(Pattern.compile("amount, multiple and sum of a fine or of damages"), "罚款或者违约金的基数、倍数和金额");
        words.put(Pattern.compile("law of fines in force on (.*)"), "$1 施行的罚款依据");
        words.put(Pattern.compile("law of fines for (.*) in force on (.*)"), "$2 施行的、关于 $1 的罚款依据");
        words.put(Pattern.compile("measure of part (\\d+)"), "第 $1 项是什么措施");
        words.put(Pattern.compile("what was suspended"), "暂停的是什么");
        words.put(Pattern.compile("parts of the total fine"), "罚款总额的各项构成");
        words.put(Pattern.compile("multiple of the damages"), "违约金的倍数");
        words.put(Pattern.compile("amount that the damages stand on.*"), "违约金的基数");
        words.put(
                Pattern.compile("exact amounts \\(part (\\d+) .* is printed as approximate\\)"), "第 $1 项的准确金额（公布的是约数）");
        words.put(Pattern.compile("exact amounts \\(.* is printed as approximate\\)"), "准确金额（公布的是约数）");
        words.put(
                Pattern.compile("printed sum of part (\\d+) \\((.*) x (.*) would be (.*)\\)"),
                "第 $1 项公布的金额（$2 × $3 应为 $4）");
        words.put(Pattern.compile("amount of part (\\d+)"), "第 $1 项的金额");
        words.put(Pattern.compile("multiple of part (\\d+)"), "第 $1 项的倍数");
        words.put(Pattern.compile("fine of part (\\d+)"), "第 $1 项的罚款金额");
        return words;
    }
}
