package org.fundwatch.claims.review;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.fundwatch.claims.Bilingual;
import org.fundwatch.claims.published.RecordedFinding;

/** What a finding is about, in words made of what was recorded of it (疑点说明); it names no patient and no visit. */
public final class RecordedEvidence {

    public static Bilingual of(Bilingual rule, RecordedFinding finding) {
        return new Bilingual(
                chinese(finding).stream().collect(joining("；", rule.zh() + "：", "。")),
                english(finding).stream().collect(joining("; ", rule.en() + ": ", ".")));
    }

    private static List<String> chinese(RecordedFinding finding) {
        var parts = new ArrayList<String>();
        parts.add(finding.lines().isEmpty() ? "本次就诊" : "第" + lines(finding, "、") + "行");
        finding.item().ifPresent(item -> parts.add("项目" + item));
        finding.excess().ifPresent(excess -> parts.add("超出" + excess));
        finding.amount().ifPresent(amount -> parts.add("涉及金额" + amount + "元"));
        return parts;
    }

    private static List<String> english(RecordedFinding finding) {
        var parts = new ArrayList<String>();
        parts.add(finding.lines().isEmpty() ? "this visit" : "lines " + lines(finding, ", "));
        finding.item().ifPresent(item -> parts.add("item " + item));
        finding.excess().ifPresent(excess -> parts.add(excess + " too many"));
        finding.amount().ifPresent(amount -> parts.add(amount + " yuan in question"));
        return parts;
    }

    private static String lines(RecordedFinding finding, String between) {
        return finding.lines().stream().map(String::valueOf).collect(joining(between));
    }

    private RecordedEvidence() {}
}
