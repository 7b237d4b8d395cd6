package org.fundwatch.cases.explanation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An explanation as plain lines: its title, its passages under their headings, its questions. */
final class Told {
    private Told() {}

    static String text(DecisionExplanation told) {
        var passages = told.passages().stream()
                .flatMap(passage -> Stream.concat(Stream.of("# " + passage.heading()), passage.sentences().stream()));
        var answers =
                told.answers().stream().map(answer -> answer.rule() + " " + answer.question() + " " + answer.answer());
        return Stream.of(Stream.of(told.title()), passages, Stream.of("# " + told.questions()), answers)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
