package org.fundwatch.credit;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Trace;

/**
 * What a grade (信用等级) is computed from. The order in which facts came is no part of it: both lists stand by case
 * number.
 *
 * @param revocations by whatever case; one without its penalty changes nothing
 * @param asOf the day for which the institution is graded
 */
public record CreditFacts(
        InstitutionCode institution, List<Penalty> penalties, List<Revoked> revocations, LocalDate asOf) {
    private static final String PENALTY = "penalty ";
    private static final String REVOKED = "revoked ";
    private static final String AS_OF = "asOf";

    /** Two penalties or two revocations of one case: {@link IllegalArgumentException}. */
    public CreditFacts {
        requireNonNull(institution);
        requireNonNull(asOf);
        penalties = byCase(penalties, Penalty::caseNumber);
        revocations = byCase(revocations, Revoked::caseNumber);
    }

    /** Whether the penalty of a case is known to have fallen. */
    public boolean hasFallen(CaseNumber caseNumber) {
        return revocations.stream().anyMatch(revoked -> revoked.caseNumber().equals(caseNumber));
    }

    Trace writeTo(Trace trace) {
        var written = trace.fact("institution", institution.value()).fact(AS_OF, asOf.toString());
        for (var penalty : penalties) {
            written = written.fact(PENALTY + penalty.caseNumber(), penalty.written());
        }
        for (var revoked : revocations) {
            written = written.fact(
                    REVOKED + revoked.caseNumber(), revoked.revokedOn().toString());
        }
        return written;
    }

    /** The facts that a stored trace was decided from. */
    public static CreditFacts of(Trace trace) {
        var facts = trace.facts();
        return new CreditFacts(
                new InstitutionCode(facts.get("institution")),
                read(trace, PENALTY, number -> Penalty.read(number, facts.get(PENALTY + number))),
                read(trace, REVOKED, number -> new Revoked(number, LocalDate.parse(facts.get(REVOKED + number)))),
                LocalDate.parse(facts.get(AS_OF)));
    }

    /** What a decision stands on: all of its trace but the day and the code, which may move without changing anything. */
    static List<Object> grounds(Trace trace) {
        var facts = new LinkedHashMap<>(trace.facts());
        facts.remove(AS_OF);
        return List.of(trace.policy(), trace.policyVersion(), facts, trace.steps());
    }

    private static <T> List<T> read(Trace trace, String prefix, Function<CaseNumber, T> read) {
        return trace.facts().keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> read.apply(new CaseNumber(name.substring(prefix.length()))))
                .toList();
    }

    private static <T> List<T> byCase(List<T> facts, Function<T, CaseNumber> number) {
        var sorted = facts.stream()
                .sorted(comparing(fact -> number.apply(fact).value()))
                .toList();
        if (sorted.stream().map(number).distinct().count() != sorted.size()) {
            throw new IllegalArgumentException("a case has one penalty and falls once");
        }
        return sorted;
    }
}
