package org.fundwatch.cases.published;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.agreement.Measure;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * A fund agency took a measure under an agreement (已作出协议处理).
 *
 * @param number its place in the institution's file, from 1
 * @param from first day of a suspension
 * @param until last day of a suspension
 */
public record AgreementMeasureTaken(
        InstitutionCode institution,
        int number,
        LocalDate decidedOn,
        Measure measure,
        String article,
        PolicyId policy,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    public static final String TYPE = "AgreementMeasureTaken";
    public static final String SCHEMA = "https://fundwatch.org/events/AgreementMeasureTaken/1";

    /** The event's data. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("institution", institution.value());
        data.put("number", number);
        data.put("decidedOn", decidedOn.toString());
        data.put("measure", measure.name());
        data.put("article", article);
        data.put("policy", policy.value());
        from.ifPresent(day -> data.put("from", day.toString()));
        until.ifPresent(day -> data.put("until", day.toString()));
        return data;
    }

    /** Reads the event's data; any other data is a {@link org.fundwatch.kernel.Misfit}. */
    public static AgreementMeasureTaken of(Tree data) {
        var event = new AgreementMeasureTaken(
                data.shaped("institution", InstitutionCode::new, "must be H or P and 11 digits"),
                data.integer("number"),
                data.date("decidedOn"),
                data.oneOf("measure", Measure.class),
                data.text("article"),
                data.shaped("policy", PolicyId::new, "must be a policy id"),
                day(data, "from"),
                day(data, "until"));
        data.finish();
        return event;
    }

    private static Optional<LocalDate> day(Tree data, String key) {
        return data.has(key) ? Optional.of(data.date(key)) : Optional.empty();
    }
}
