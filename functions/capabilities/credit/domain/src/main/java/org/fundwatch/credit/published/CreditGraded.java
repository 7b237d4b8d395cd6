package org.fundwatch.credit.published;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * What is known of an institution's credit is another thing than before (信用等级变动); 广东 2024 wants the institution told of it.
 *
 * @param number of the decision among those of the institution: the highest is the last word, whatever comes first
 * @param outcome score and grade, or why there are none
 * @param gradedOn the day for which it holds
 * @param example whether it was worked out under a scheme of our own, which is no law
 */
public record CreditGraded(
        InstitutionCode institution,
        int number,
        Outcome outcome,
        PolicyId scheme,
        LocalDate gradedOn,
        boolean example) {
    public static final String TYPE = "CreditGraded";
    public static final String SCHEMA = "https://fundwatch.org/events/CreditGraded/2";

    /** What came out. */
    public sealed interface Outcome {
        /** The score is a plain decimal with the scheme's places. */
        record Grade(String score, String grade) implements Outcome {}

        /** No grade holds any more, or none does yet. */
        record Undetermined(MissingFact missing) implements Outcome {}
    }

    public CreditGraded {
        requireNonNull(institution);
        requireNonNull(outcome);
    }

    /** The event's data. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("institution", institution.value());
        data.put("number", number);
        switch (outcome) {
            case Outcome.Grade(var score, var grade) -> {
                data.put("score", score);
                data.put("grade", grade);
            }
            case Outcome.Undetermined(var missing) -> data.put("missing", missing.name());
        }
        data.put("scheme", scheme.value());
        data.put("gradedOn", gradedOn.toString());
        data.put("example", example);
        return data;
    }

    /** Reads the event's data; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static CreditGraded of(Tree data) {
        return new CreditGraded(
                data.shaped("institution", InstitutionCode::new, "must be H or P and 11 digits"),
                data.integer("number"),
                outcome(data),
                data.shaped("scheme", PolicyId::new, "must be a policy id"),
                data.date("gradedOn"),
                data.bool("example"));
    }

    /** The grade that now holds; empty where it is undetermined. */
    public Optional<String> grade() {
        return outcome instanceof Outcome.Grade graded ? Optional.of(graded.grade()) : Optional.empty();
    }

    /** Why no grade holds; empty where one does. */
    public Optional<MissingFact> missing() {
        return outcome instanceof Outcome.Undetermined(var missing) ? Optional.of(missing) : Optional.empty();
    }

    private static Outcome outcome(Tree data) {
        return data.has("missing")
                ? new Outcome.Undetermined(new MissingFact(data.text("missing")))
                : new Outcome.Grade(data.text("score"), data.text("grade"));
    }
}
