package org.fundwatch.cases.explanation;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.Consequences;
import org.fundwatch.cases.Months;
import org.fundwatch.cases.Suspension;

/** Says what an article sets beside a fine (其他处理): the orders of the decision, and what is decided apart from it. */
record BesideWords(Consequences consequences, Optional<Months> suspended, LocalDate decidedOn, Tongue tongue) {

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        if (!consequences.orders().isEmpty()) {
            sentences.add(Phrase.ORDERS.in(
                    tongue, consequences.orders().stream().map(this::words).collect(joining(between()))));
        }
        consequences.suspension().map(this::suspension).ifPresent(sentences::add);
        suspended.map(this::lastDay).ifPresent(sentences::add);
        consequences
                .agreement()
                .map(said -> Phrase.AGREEMENT.in(tongue, words(said)))
                .ifPresent(sentences::add);
        consequences
                .licence()
                .map(said -> Phrase.LICENCE.in(tongue, words(said)))
                .ifPresent(sentences::add);
        consequences
                .barYears()
                .map(years -> Phrase.BAR.in(
                        tongue, years, consequences.freeOn(decidedOn).orElseThrow()))
                .ifPresent(sentences::add);
        return sentences;
    }

    private String suspension(Suspension set) {
        var scope = words(set.scope());
        if (suspended.isPresent()) {
            return Phrase.SUSPENDED.in(tongue, scope, suspended.get(), set.minMonths(), set.maxMonths());
        }
        return set.condition()
                .map(when -> Phrase.SUSPENSION_WHERE.in(tongue, words(when), scope, set.minMonths(), set.maxMonths()))
                .orElseGet(() -> Phrase.SUSPENSION.in(tongue, scope, set.minMonths(), set.maxMonths()));
    }

    private String lastDay(Months months) {
        var missing = months.missingForLastDay().stream()
                .map(fact -> FactWords.of(fact.name(), tongue).orElse(fact.name()));
        return Phrase.LAST_DAY_OPEN.in(tongue, missing.collect(joining(between())));
    }

    private String words(String law) {
        return LawWords.of(law).in(tongue);
    }

    private String between() {
        return tongue == Tongue.ENGLISH ? "; " : "、";
    }
}
