package org.fundwatch.claims;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.fundwatch.claims.published.RecordedFinding;

/** What was found, in words, as far as the ledger keeps it (疑点说明): the rule, where, by how much, and the money. */
public final class RecordedText {

    /**
     * The same in both languages.
     *
     * @param rule what the rule is called
     */
    public static Bilingual of(Bilingual rule, RecordedFinding finding) {
        return new Bilingual(
                chinese(finding).stream().collect(joining("；", rule.zh() + "：", "。")),
                english(finding).stream().collect(joining("; ", rule.en() + ": ", ".")));
    }

    private static List<String> chinese(RecordedFinding finding) {
        var parts = new ArrayList<String>();
        parts.add(finding.lines().isEmpty() ? "本次就诊" : "第" + joined(finding, "、") + "行");
        finding.item().ifPresent(item -> parts.add("项目" + item));
        finding.excess().ifPresent(excess -> parts.add("超出" + excess));
        finding.amount().ifPresent(amount -> parts.add("涉及金额" + amount + "元"));
        return parts;
    }

    private static List<String> english(RecordedFinding finding) {
        var parts = new ArrayList<String>();
        parts.add(finding.lines().isEmpty() ? "this visit" : "lines " + joined(finding, ", "));
        finding.item().ifPresent(item -> parts.add("item " + item));
        finding.excess().ifPresent(excess -> parts.add(excess + " too many"));
        finding.amount().ifPresent(amount -> parts.add(amount + " yuan in question"));
        return parts;
    }

    private static String joined(RecordedFinding finding, String between) {
        return finding.lines().stream().map(Object::toString).collect(joining(between));
    }

    private RecordedText() {}
}
