package org.fundwatch.claimvalidation.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fundwatch.claims.Bilingual;
import org.fundwatch.claims.Finding;
import org.fundwatch.claims.published.NotChecked;

/** The notes of a ClaimResponse: each text twice, in Chinese and in English. */
final class ProcessNotes {
    private final List<Object> notes = new ArrayList<>();

    List<Object> all() {
        return notes;
    }

    /** Tells a finding, and gives the numbers of its notes. */
    List<Integer> add(Finding finding) {
        var evidence = finding.evidence();
        var fix = finding.fix();
        return add(new Bilingual(evidence.zh() + " 处理建议：" + fix.zh(), evidence.en() + " To put it right: " + fix.en()));
    }

    /** Tells which rules were not asked, and what they lacked. */
    void add(List<NotChecked> open) {
        var rules = open.stream()
                .map(one -> one.rule() + " (" + one.what() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        add(new Bilingual("未检查的规则及所缺数据：" + rules, "Rules not checked, and what they lack: " + rules));
    }

    private List<Integer> add(Bilingual text) {
        return List.of(add(text.zh(), "zh-CN"), add(text.en(), "en"));
    }

    private int add(String text, String language) {
        var number = notes.size() + 1;
        var code = Map.of("coding", List.of(Map.of("system", "urn:ietf:bcp:47", "code", language)));
        notes.add(Map.of("number", number, "type", "display", "text", text, "language", code));
        return number;
    }
}
