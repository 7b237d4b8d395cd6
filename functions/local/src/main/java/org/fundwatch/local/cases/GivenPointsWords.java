package org.fundwatch.local.cases;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.cases.explanation.Tongue;

/** Says the points of a published case and what they lead to under the national rules (记分的说明). */
record GivenPointsWords(PublishedCase published, HandlingRules.Points rules, Tongue tongue) {

    /** Nothing where the case has no points. */
    List<String> sentences() {
        var given = published.handling().points();
        if (given.isEmpty()) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        sentences.add(said("这是对人员的记分，不是罚款。", "These are points of practitioners, and no fine."));
        if (published.profile().practitioner()) {
            sentences.add(ofOne(given));
        } else {
            given.stream().distinct().map(points -> ofEach(points, given)).forEach(sentences::add);
        }
        return sentences;
    }

    private String ofOne(List<BigDecimal> given) {
        var total = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return said("记分：%s，合计 %s 分。%s", "Points: %s, %s in all. %s", added(given), total, outcome(total, given));
    }

    private String ofEach(BigDecimal points, List<BigDecimal> given) {
        var people = given.stream().filter(points::equals).count();
        return said(
                "%2$d 人各记 %1$s 分。%3$s",
                "%2$d given %1$s points. %3$s", points, people, outcome(points, List.of(points)));
    }

    private String outcome(BigDecimal total, List<BigDecimal> given) {
        if (total.compareTo(BigDecimal.valueOf(rules.terminatedFrom())) >= 0) {
            var atOnce = given.stream().anyMatch(points -> points.intValue() == rules.most());
            return said(
                    "满 %d 分：终止医保支付资格，%d 年内不得再次登记。",
                    "At %d the standing is terminated, with no new registration for %d year(s).",
                    rules.terminatedFrom(),
                    atOnce ? rules.atOnce() : rules.accumulated());
        }
        return total.compareTo(BigDecimal.valueOf(rules.suspendedFrom())) >= 0
                ? said(
                        "满 %d 分：暂停医保支付资格 %d 至 %d 个月。",
                        "From %d the standing is suspended for %d to %d months.",
                        rules.suspendedFrom(),
                        rules.minMonths(),
                        rules.maxMonths())
                : said("不满 %d 分：不暂停。", "Below %d nothing is suspended.", rules.suspendedFrom());
    }

    private static String added(List<BigDecimal> given) {
        return Stream.of(given)
                .flatMap(List::stream)
                .map(BigDecimal::toPlainString)
                .collect(joining(" + "));
    }

    private String said(String chinese, String english, Object... parts) {
        return new TwoTongues(chinese, english).in(tongue, parts);
    }
}
