package org.fundwatch.cases.explanation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.fundwatch.cases.Consequences;
import org.fundwatch.cases.Suspension;

/** Says what an article sets beside a fine (其他处理): the orders of the decision, and what is decided apart from it. */
record BesideWords(Consequences consequences, Tongue tongue) {

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        if (!consequences.orders().isEmpty()) {
            sentences.add(Phrase.ORDERS.in(
                    tongue, consequences.orders().stream().map(this::words).collect(joining(between()))));
        }
        consequences.suspension().map(this::suspension).ifPresent(sentences::add);
        consequences
                .agreement()
                .map(said -> Phrase.AGREEMENT.in(tongue, words(said)))
                .ifPresent(sentences::add);
        consequences
                .licence()
                .map(said -> Phrase.LICENCE.in(tongue, words(said)))
                .ifPresent(sentences::add);
        consequences.barYears().map(years -> Phrase.BAR.in(tongue, years)).ifPresent(sentences::add);
        return sentences;
    }

    private String suspension(Suspension set) {
        var scope = words(set.scope());
        return set.condition()
                .map(when -> Phrase.SUSPENSION_WHERE.in(tongue, words(when), scope, set.minMonths(), set.maxMonths()))
                .orElseGet(() -> Phrase.SUSPENSION.in(tongue, scope, set.minMonths(), set.maxMonths()));
    }

    private String words(String law) {
        return LawWords.of(law).in(tongue);
    }

    private String between() {
        return tongue == Tongue.ENGLISH ? "; " : "、";
    }
}
