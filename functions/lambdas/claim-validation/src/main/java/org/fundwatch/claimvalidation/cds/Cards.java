package org.fundwatch.claimvalidation.cds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fundwatch.claims.Finding;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claimvalidation.Outcome;
import org.fundwatch.claimvalidation.fhir.Systems;

/** Tells an outcome in cards. */
final class Cards {
    private static final String AT_MOST_ONE = "at-most-one";
    private static final String OURS = "Fundwatch 医保基金监管";

    /**
     * One card for each finding that the hook is about, or one that says that nothing was checked.
     *
     * @param key of the check
     */
    static CardsView of(Outcome outcome, UUID key, Predicate<Finding> about) {
        return switch (outcome) {
            case Outcome.Checked checked -> new CardsView(of(checked.result().findings(), key, about));
            case Outcome.GoOn late -> new CardsView(List.of(notChecked(late, new CardId(key, CardId.NOT_CHECKED))));
        };
    }

    private static List<CardView> of(List<Finding> findings, UUID key, Predicate<Finding> about) {
        return IntStream.range(0, findings.size())
                .filter(i -> about.test(findings.get(i)))
                .mapToObj(i -> card(new CardId(key, i + 1), findings.get(i)))
                .toList();
    }

    private static CardView card(CardId id, Finding finding) {
        var fix = new CardView.Suggestion(finding.fix().zh(), id.suggestion());
        return new CardView(
                id.id(),
                Summary.of(finding.evidence().zh()),
                detail(finding),
                finding.level() == AlertLevel.VIOLATION ? "critical" : "warning",
                source(finding),
                List.of(fix),
                Optional.of(AT_MOST_ONE),
                OverrideReasons.all());
    }

    private static CardView.Source source(Finding finding) {
        var topic = new CodingView(
                finding.rule().value(), Systems.RULE, finding.text().name().zh());
        return new CardView.Source(
                finding.basis().instrument(), address(finding.basis().source()), Optional.of(topic));
    }

    /** The address that a source begins with, if it has one. */
    private static Optional<String> address(String source) {
        return Stream.of(source.split("\\s", 2)[0])
                .filter(word -> word.startsWith("https://"))
                .findFirst();
    }

    private static String detail(Finding finding) {
        var basis = finding.basis().instrument() + " " + finding.basis().article();
        return String.join(
                "\n\n",
                "**" + (finding.level() == AlertLevel.VIOLATION ? "明确违规" : "可疑") + "** "
                        + Markdown.plain(finding.evidence().zh()),
                "处理建议：" + Markdown.plain(finding.fix().zh()),
                "依据：" + Markdown.plain(basis),
                "---",
                "**" + (finding.level() == AlertLevel.VIOLATION ? "Violation" : "Suspicious") + "** "
                        + Markdown.plain(finding.evidence().en()),
                "To put it right: " + Markdown.plain(finding.fix().en()));
    }

    private static CardView notChecked(Outcome.GoOn late, CardId id) {
        return new CardView(
                id.id(),
                "未检查，请继续 / Not checked, go on",
                later(late.later()),
                "info",
                new CardView.Source(OURS, Optional.empty(), Optional.empty()),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static String later(Outcome.Later later) {
        return switch (later) {
            case QUEUED -> "系统将稍后补做检查。诊疗和收费照常进行。\n\nIt will be checked later. Care and charging go on.";
            case NOT_QUEUED -> "本次未能检查。诊疗和收费照常进行。\n\nIt could not be checked. Care and charging go on.";
        };
    }

    private Cards() {}
}
