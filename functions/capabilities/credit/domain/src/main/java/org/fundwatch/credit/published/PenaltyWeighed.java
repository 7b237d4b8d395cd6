package org.fundwatch.credit.published;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Tree;

/**
 * Credit took note of a case's penalty, or of its fall (处罚已计入信用评价、已撤出信用评价), whether or not the grade moved. Inside
 * the bureau only, since it names the case.
 *
 * @param penalty which of the case's penalties it is (第几次), from 1
 * @param number of the decision that now holds for the institution: the highest is the last word, whatever comes first
 * @param grade the grade that now holds; empty where it is undetermined
 * @param missing why it is undetermined
 */
public record PenaltyWeighed(
        CaseNumber caseNumber,
        int penalty,
        InstitutionCode institution,
        Weight weight,
        int number,
        Optional<String> grade,
        Optional<MissingFact> missing,
        LocalDate weighedOn) {
    public static final String TYPE = "PenaltyWeighed";
    public static final String SCHEMA = "https://fundwatch.org/events/PenaltyWeighed/2";
    private static final String PENALTY = "penalty";

    /** Whether the penalty counts. */
    public enum Weight {
        /** 已计入. */
        COUNTED,
        /** 已撤出: it fell, so that it costs nothing. */
        GIVEN_BACK
    }

    public PenaltyWeighed {
        requireNonNull(caseNumber);
        requireNonNull(institution);
        requireNonNull(weight);
        requireNonNull(weighedOn);
        if (grade.isPresent() == missing.isPresent()) {
            throw new IllegalArgumentException("there is a grade, or a fact is missing");
        }
    }

    /** The event's data. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("caseNumber", caseNumber.value());
        data.put(PENALTY, penalty);
        data.put("institution", institution.value());
        data.put("weight", weight.name());
        data.put("number", number);
        grade.ifPresent(it -> data.put("grade", it));
        missing.ifPresent(fact -> data.put("missing", fact.name()));
        data.put("weighedOn", weighedOn.toString());
        return data;
    }

    /** Reads the event's data, that of version 1 too; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static PenaltyWeighed of(Tree data) {
        return new PenaltyWeighed(
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"),
                data.has(PENALTY) ? data.positive(PENALTY) : 1,
                data.shaped("institution", InstitutionCode::new, "must be H or P and 11 digits"),
                data.oneOf("weight", Weight.class),
                data.integer("number"),
                data.optionalText("grade"),
                data.optionalText("missing").map(MissingFact::new),
                data.date("weighedOn"));
    }
}
