package org.fundwatch.claims.published;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/**
 * A claim of an institution was checked, or a file of screened ones kept (费用已检查); what it was about and whose it was stays where the check is stored.
 *
 * @param findings how many that nothing alike was known of, suspicious ones included
 * @param violations how many of them are certain
 * @param amount the money in question beyond what was known of, in fen, each line of the claim once
 * @param checkedOn the date in China
 * @param origin whether somebody asked, or a settlement was screened; the doors where an event of before does not say
 */
public record ClaimChecked(
        UUID checkId,
        InstitutionCode institution,
        CheckStage stage,
        int findings,
        int violations,
        Money amount,
        LocalDate checkedOn,
        String edition,
        FindingOrigin origin) {
    public static final String TYPE = "ClaimChecked";
    public static final String SCHEMA = "https://fundwatch.org/events/ClaimChecked/1";

    public ClaimChecked {
        requireNonNull(checkId);
        if (violations < 0 || findings < violations) {
            throw new IllegalArgumentException("violations are some of the findings");
        }
    }

    /** What may be told of a record; its time becomes the date in China, which the caller knows. */
    public static ClaimChecked of(ClaimCheckRecorded check, NewlyFound newly, LocalDate checkedOn) {
        return new ClaimChecked(
                check.checkId(),
                check.institution(),
                check.stage(),
                newly.findings(),
                newly.violations(),
                newly.amount(),
                checkedOn,
                check.edition(),
                FindingOrigin.DOOR);
    }

    /** The event's data; the amount in whole fen. */
    public Map<String, Object> data() {
        return Map.of(
                "origin", origin.name(),
                "checkId", checkId.toString(),
                "institution", institution.value(),
                "stage", stage.name(),
                "findings", findings,
                "violations", violations,
                "amountFen", amount.fen(),
                "checkedOn", checkedOn.toString(),
                "edition", edition);
    }

    /** Reads the event's data; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static ClaimChecked of(Tree data) {
        return new ClaimChecked(
                data.shaped("checkId", UUID::fromString, "must be a UUID"),
                data.shaped("institution", InstitutionCode::new, "must be an institution code"),
                data.oneOf("stage", CheckStage.class),
                data.integer("findings"),
                data.integer("violations"),
                data.sum("amountFen"),
                data.date("checkedOn"),
                data.text("edition"),
                data.has("origin") ? data.oneOf("origin", FindingOrigin.class) : FindingOrigin.DOOR);
    }
}
