package org.fundwatch.credit;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Trace;

/**
 * What a grade (信用等级) is computed from. The order in which facts came is no part of it: both lists stand by case
 * number and number.
 *
 * @param revocations by whatever case; one without its penalty changes nothing
 * @param asOf the day for which the institution is graded
 */
public record CreditFacts(
        InstitutionCode institution, List<Penalty> penalties, List<Revoked> revocations, LocalDate asOf) {
    private static final String PENALTY = "penalty ";
    private static final String REVOKED = "revoked ";
    private static final String AS_OF = "asOf";

    /** One penalty twice, or one that falls twice: {@link IllegalArgumentException}. */
    public CreditFacts {
        requireNonNull(institution);
        requireNonNull(asOf);
        penalties = byId(penalties, Penalty::id);
        revocations = byId(revocations, Revoked::id);
    }

    /** Whether a penalty is known to have fallen. */
    public boolean hasFallen(PenaltyId id) {
        return revocations.stream().anyMatch(revoked -> revoked.id().equals(id));
    }

    Trace writeTo(Trace trace) {
        var written = trace.fact("institution", institution.value()).fact(AS_OF, asOf.toString());
        for (var penalty : penalties) {
            written = written.fact(PENALTY + penalty.id(), penalty.written());
        }
        for (var revoked : revocations) {
            written = written.fact(REVOKED + revoked.id(), revoked.revokedOn().toString());
        }
        return written;
    }

    /** The facts that a stored trace was decided from. */
    public static CreditFacts of(Trace trace) {
        var facts = trace.facts();
        return new CreditFacts(
                new InstitutionCode(facts.get("institution")),
                read(trace, PENALTY, id -> Penalty.read(id, facts.get(PENALTY + id))),
                read(trace, REVOKED, id -> new Revoked(id, LocalDate.parse(facts.get(REVOKED + id)))),
                LocalDate.parse(facts.get(AS_OF)));
    }

    /** What a decision stands on: all of its trace but the day and the code, which may move without changing anything. */
    static List<Object> grounds(Trace trace) {
        var facts = new LinkedHashMap<>(trace.facts());
        facts.remove(AS_OF);
        return List.of(trace.policy(), trace.policyVersion(), facts, trace.steps());
    }

    private static <T> List<T> read(Trace trace, String prefix, Function<PenaltyId, T> read) {
        return trace.facts().keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> read.apply(PenaltyId.read(name.substring(prefix.length()))))
                .toList();
    }

    private static <T> List<T> byId(List<T> facts, Function<T, PenaltyId> id) {
        var sorted = facts.stream()
                .sorted(comparing((T fact) -> id.apply(fact).caseNumber().value())
                        .thenComparing(fact -> id.apply(fact).number()))
                .toList();
        if (sorted.stream().map(id).distinct().count() != sorted.size()) {
            throw new IllegalArgumentException("a penalty is one and falls once");
        }
        return sorted;
    }
}
