package org.fundwatch.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fundwatch.claims.knowledge.Basis;

/** What was found, in words: the rule, where, by how much, and the money. It names no patient and no visit. */
final class FindingText {

    static Bilingual of(Finding found) {
        return new Bilingual(
                told(found.text().name().zh() + "：", chinese(found), "；", "。"),
                told(found.text().name().en() + ": ", english(found), "; ", "."));
    }

    private static String told(String begin, List<String> parts, String between, String end) {
        return parts.stream().collect(Collectors.joining(between, begin, end));
    }

    private static List<String> chinese(Finding found) {
        var parts = new ArrayList<String>();
        var extent = found.extent();
        parts.add(extent.lines().isEmpty() ? "本次就诊" : "第" + joined(extent.lines(), "、") + "行");
        extent.item().ifPresent(item -> parts.add("项目" + item));
        found.measures().excessQty().ifPresent(qty -> parts.add("超出数量" + qty));
        found.measures().excessDays().ifPresent(days -> parts.add("超出" + days + "天"));
        inOrder(found)
                .forEach(measure -> parts.add(
                        measure.chinese() + joined(found.measures().evidence().get(measure), "、")));
        found.amount().ifPresent(amount -> parts.add("涉及金额" + amount + "元"));
        found.point().ifPresent(point -> parts.add("知识点" + point.id() + "（" + chinese(point.basis()) + "）"));
        return parts;
    }

    private static List<String> english(Finding found) {
        var parts = new ArrayList<String>();
        var extent = found.extent();
        parts.add(extent.lines().isEmpty() ? "this visit" : "lines " + joined(extent.lines(), ", "));
        extent.item().ifPresent(item -> parts.add("item " + item));
        found.measures().excessQty().ifPresent(qty -> parts.add(qty + " too many"));
        found.measures().excessDays().ifPresent(days -> parts.add(days + " days too many"));
        inOrder(found)
                .forEach(measure ->
                        parts.add(measure.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                                + joined(found.measures().evidence().get(measure), ", ")));
        found.amount().ifPresent(amount -> parts.add(amount + " yuan in question"));
        found.point()
                .ifPresent(point -> parts.add(
                        "point " + point.id() + " (" + point.basis().name().toLowerCase(Locale.ROOT) + ")"));
        return parts;
    }

    private static String chinese(Basis basis) {
        return switch (basis) {
            case NONE -> "未标注";
            case STATED -> "明示";
            case DERIVED -> "推定";
            case ASSUMED -> "假定";
        };
    }

    private static List<Measure> inOrder(Finding found) {
        return found.measures().evidence().keySet().stream().sorted().toList();
    }

    private static String joined(List<?> values, String between) {
        return values.stream().map(Object::toString).collect(Collectors.joining(between));
    }

    private FindingText() {}
}
