package org.fundwatch.cases;

import java.util.Optional;
import java.util.Set;

/**
 * The suspension that the law sets beside a fine (暂停医药服务, 暂停联网结算): whether and how long, people choose within it.
 *
 * @param of whose services or settlement stop
 * @param minMonths shortest, in months
 * @param maxMonths longest, in months
 * @param scope what stops, in the law's words
 * @param condition when it applies, in the law's words; empty when it always does
 * @param needsAny of which circumstances one has to be so before it follows; none where it always does
 */
public record Suspension(
        Addressee of,
        int minMonths,
        int maxMonths,
        String scope,
        Optional<String> condition,
        Set<Circumstance> needsAny) {
    public Suspension {
        needsAny = Set.copyOf(needsAny);
    }

    /** Whether so many months lie in the range, ends included. */
    boolean allows(Months months) {
        return months.compareTo(Months.whole(minMonths)) >= 0 && months.compareTo(Months.whole(maxMonths)) <= 0;
    }

    /** Whether it follows from what people said; empty while one still has to say it. */
    Optional<Boolean> follows(Circumstances said) {
        var answers = needsAny.stream().map(said::answer).toList();
        if (needsAny.isEmpty() || answers.contains(Optional.of(true))) {
            return Optional.of(true);
        }
        return answers.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }

    /** The first circumstance that nobody has spoken about; where all were spoken about: NoSuchElementException. */
    Circumstance unsaid(Circumstances said) {
        return needsAny.stream()
                .sorted()
                .filter(asked -> said.answer(asked).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
