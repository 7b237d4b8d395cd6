package org.fundwatch.claims.published;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.UUID;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Tree;

/**
 * A finding that its institution is told of stands elsewhere than before (疑点认定进展); where, the ledger says.
 *
 * @param number the finding's place in its check, from one on
 */
public record FindingAdvanced(UUID checkId, int number, InstitutionCode institution) {
    public static final String TYPE = "FindingAdvanced";
    public static final String SCHEMA = "https://fundwatch.org/events/FindingAdvanced/1";

    public FindingAdvanced {
        requireNonNull(checkId);
        requireNonNull(institution);
        if (number < 1) {
            throw new IllegalArgumentException("findings are counted from one on");
        }
    }

    /** The event's data. */
    public Map<String, Object> data() {
        return Map.of("checkId", checkId.toString(), "number", number, "institution", institution.value());
    }

    /** Reads the event's data; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static FindingAdvanced of(Tree data) {
        return new FindingAdvanced(
                data.shaped("checkId", UUID::fromString, "must be a UUID"),
                data.positive("number"),
                data.shaped("institution", InstitutionCode::new, "must be an institution code"));
    }
}
