package org.fundwatch.claims.published;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Tree;

/**
 * Reviewers handed a verified finding over as a lead (疑点移交线索).
 *
 * @param number the finding's place in its check, from one on
 * @param rule the rule's code, such as S01
 * @param checkedOn the date in China on which the claim was checked
 */
public record FindingReferred(UUID checkId, int number, InstitutionCode institution, String rule, LocalDate checkedOn) {
    public static final String TYPE = "FindingReferred";
    public static final String SCHEMA = "https://fundwatch.org/events/FindingReferred/1";

    public FindingReferred {
        requireNonNull(checkId);
        requireNonNull(institution);
        requireNonNull(checkedOn);
        Words.rule(rule);
        if (number < 1) {
            throw new IllegalArgumentException("findings are counted from one on");
        }
    }

    /** The event's data. */
    public Map<String, Object> data() {
        return Map.of(
                "checkId", checkId.toString(),
                "number", number,
                "institution", institution.value(),
                "rule", rule,
                "checkedOn", checkedOn.toString());
    }

    /** Reads the event's data; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static FindingReferred of(Tree data) {
        return new FindingReferred(
                data.shaped("checkId", UUID::fromString, "must be a UUID"),
                data.positive("number"),
                data.shaped("institution", InstitutionCode::new, "must be an institution code"),
                data.shaped("rule", Words::rule, Words.RULE),
                data.date("checkedOn"));
    }
}
