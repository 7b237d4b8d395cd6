package org.fundwatch.local.cases;

import org.fundwatch.cases.explanation.DecisionExplanation;

/** An explanation as a terminal shows it. */
record ExplanationText(DecisionExplanation told) {

    String text() {
        var text = new StringBuilder(told.title()).append('\n');
        for (var passage : told.passages()) {
            text.append('\n').append(passage.heading()).append('\n');
            passage.sentences()
                    .forEach(sentence -> text.append("  ").append(sentence).append('\n'));
        }
        if (!told.answers().isEmpty()) {
            text.append('\n').append(told.questions()).append('\n');
        }
        told.answers()
                .forEach(answer ->
                        text.append("  %s  %s  %s%n".formatted(answer.rule(), answer.question(), answer.answer())));
        return text.toString();
    }
}
