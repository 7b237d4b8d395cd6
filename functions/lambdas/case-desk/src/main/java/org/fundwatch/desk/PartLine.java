package org.fundwatch.desk;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.fundwatch.cases.Choice;
import org.fundwatch.cases.Circumstances;
import org.fundwatch.cases.Factor;
import org.fundwatch.cases.Months;
import org.fundwatch.cases.Reasons;

/** What was asked for about one finding, in one line for the audit. */
record PartLine(Choice choice, Optional<Months> suspended, Circumstances circumstances, Reasons reasons) {

    String text() {
        var said = circumstances.said().entrySet().stream()
                .map(one -> " " + one.getKey().fact() + "=" + one.getValue())
                .collect(joining());
        return chosen()
                + suspended.map(months -> " suspended " + months).orElse("")
                + said
                + picked()
                + reasons.band().map(tier -> " tier " + quoted(tier)).orElse("")
                + (reasons.text().isEmpty() ? "" : " because " + quoted(reasons.text()));
    }

    private String picked() {
        var names = reasons.factors().stream().map(Factor::name).sorted().collect(joining("+"));
        return names.isEmpty() ? "" : " " + names;
    }

    private String chosen() {
        return switch (choice) {
            case Choice.Times times -> "×" + times.multiple();
            case Choice.Sum sum -> "=" + sum.sum();
            case Choice.NoFine _ -> " without a fine";
            case Choice.FinedElsewhere elsewhere ->
                " fined by " + quoted(elsewhere.authority()) + " " + quoted(elsewhere.document());
        };
    }

    /** Another text is another line, whatever stands in it. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
