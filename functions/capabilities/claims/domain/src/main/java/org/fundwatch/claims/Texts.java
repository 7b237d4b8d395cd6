package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Diagnoses or operations that do not go with the patient (诊断、手术与患者不符): each that a text of the rule means and that
 * breaks the text's value.
 *
 * @param subjects what is asked of, empty where it was not supplied
 * @param what path of the subjects
 */
record Texts<T>(
        Map<String, T> values,
        Function<Visit, Optional<List<Named>>> subjects,
        String what,
        BiFunction<Claim, T, Verdict> verdict)
        implements Evaluator {

    static <T> Texts<T> ofDiagnoses(Map<String, T> values, BiFunction<Claim, T, Verdict> verdict) {
        return new Texts<>(values, Visit::diagnoses, "visit.diagnoses", verdict);
    }

    static <T> Texts<T> ofOperations(Map<String, T> values, BiFunction<Claim, T, Verdict> verdict) {
        return new Texts<>(
                values,
                visit -> visit.operations()
                        .map(all -> all.stream().map(Operation::named).toList()),
                "visit.operations",
                verdict);
    }

    static Verdict sex(Claim claim, Sex only) {
        return Restrictions.sex(claim.patient(), only);
    }

    static Verdict age(Claim claim, AgeLimit limit) {
        LocalDate day = claim.visit().admitted();
        return limit.of(claim.patient(), day);
    }

    @Override
    public Answer ask(Claim claim) {
        return subjects.apply(claim.visit())
                .map(all -> Answer.all(all.stream().map(subject -> subject(subject, claim))))
                .orElseGet(() -> Answer.lacks(what));
    }

    private Answer subject(Named subject, Claim claim) {
        return values.entrySet().stream()
                .filter(value -> subject.meets(value.getKey()))
                .map(value -> answer(subject, verdict.apply(claim, value.getValue())))
                .filter(answer -> !answer.equals(Answer.nothing()))
                .findFirst()
                .orElseGet(Answer::nothing);
    }

    private static Answer answer(Named subject, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Kept _ -> Answer.nothing();
            case Verdict.Broken _ -> Answer.of(Stream.of(Found.bare(Extent.item(subject.key()), Measures.none())));
            case Verdict.Lacks lacks -> Answer.lacks(lacks.what());
        };
    }
}
