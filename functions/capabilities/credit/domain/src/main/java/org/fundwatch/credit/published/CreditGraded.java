package org.fundwatch.credit.published;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * An institution's score or grade is another than before (信用等级变动); 广东 2024 wants the institution told of it.
 *
 * @param score a plain decimal with the scheme's places
 * @param gradedOn the day for which it holds
 * @param example whether it was worked out under a scheme of our own, which is no law
 */
public record CreditGraded(
        InstitutionCode institution, String score, String grade, PolicyId scheme, LocalDate gradedOn, boolean example) {
    public static final String TYPE = "CreditGraded";
    public static final String SCHEMA = "https://fundwatch.org/events/CreditGraded/1";

    public CreditGraded {
        requireNonNull(institution);
        requireNonNull(score);
        requireNonNull(grade);
    }

    /** The event's data. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("institution", institution.value());
        data.put("score", score);
        data.put("grade", grade);
        data.put("scheme", scheme.value());
        data.put("gradedOn", gradedOn.toString());
        data.put("example", example);
        return data;
    }

    /** Reads the event's data; any other data is a {@link org.fundwatch.kernel.Misfit}. */
    public static CreditGraded of(Tree data) {
        var event = new CreditGraded(
                data.shaped("institution", InstitutionCode::new, "must be H or P and 11 digits"),
                data.text("score"),
                data.text("grade"),
                data.shaped("scheme", PolicyId::new, "must be a policy id"),
                data.date("gradedOn"),
                data.bool("example"));
        data.finish();
        return event;
    }
}
