package org.fundwatch.local.cases;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.fundwatch.cases.explanation.DecisionExplanation;
import org.fundwatch.cases.explanation.DecisionExplanation.Answer;
import org.fundwatch.cases.explanation.DecisionExplanation.Passage;
import org.fundwatch.cases.explanation.Tongue;

/** An explanation as one page, in one language or several, without a script and without anything from elsewhere. */
record ExplanationPage(List<DecisionExplanation> told) {
    private static final String STYLE =
            "body{font-family:sans-serif;line-height:1.6;margin:0 auto;max-width:48rem;padding:1rem;"
                    + "color:#1a1a1a;background:#fff}h2{font-size:1.15rem}li{overflow-wrap:anywhere}"
                    + "table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.3rem 0}"
                    + "th,td{border-bottom:1px solid #767676;padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}";

    String html() {
        var first = told.getFirst();
        return "<!DOCTYPE html>\n<html lang=\"" + text(first.lang()) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + text(first.title()) + "</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n<main>\n"
                + told.stream().map(ExplanationPage::article).collect(joining())
                + "</main>\n</body>\n</html>\n";
    }

    private static String article(DecisionExplanation one) {
        return "<article lang=\"" + text(one.lang()) + "\">\n<h1>" + text(one.title()) + "</h1>\n"
                + one.passages().stream().map(ExplanationPage::passage).collect(joining())
                + (one.answers().isEmpty() ? "" : table(one)) + "</article>\n";
    }

    private static String passage(Passage passage) {
        return "<h2>" + text(passage.heading()) + "</h2>\n<ul>\n"
                + passage.sentences().stream()
                        .map(sentence -> "<li>" + text(sentence) + "</li>\n")
                        .collect(joining())
                + "</ul>\n";
    }

    private static String table(DecisionExplanation one) {
        var heads = one.lang().equals(Tongue.CHINESE.tag())
                ? List.of("规则", "问题", "回答")
                : List.of("Rule", "Question", "Answer");
        return "<table>\n<caption>" + text(one.questions()) + "</caption>\n<thead><tr>"
                + heads.stream()
                        .map(head -> "<th scope=\"col\">" + text(head) + "</th>")
                        .collect(joining())
                + "</tr></thead>\n<tbody>\n"
                + one.answers().stream().map(ExplanationPage::row).collect(joining()) + "</tbody>\n</table>\n";
    }

    private static String row(Answer answer) {
        return "<tr><td>" + text(answer.rule()) + "</td><td>" + text(answer.question()) + "</td><td>"
                + text(answer.answer()) + "</td></tr>\n";
    }

    private static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
