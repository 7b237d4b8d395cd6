package org.fundwatch.claims.published;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Tree;

/**
 * A claim that could not be checked in time (待补检查), on its way to where it will be. It has no id of a patient or visit, but
 * what rules read: sex, day of birth, diagnoses. So it never goes over the bus, and is not kept.
 *
 * @param checkId the id under which it was asked about
 * @param askedAt when; the settings of that day hold
 * @param inputSha256 of the request as it came
 * @param claim the claim in its form, as JSON in gzip in base64
 */
public record ClaimWaiting(
        UUID checkId,
        InstitutionCode institution,
        String visitDigest,
        Instant askedAt,
        String inputSha256,
        String claim) {
    public static final String TYPE = "ClaimWaiting";
    public static final String SCHEMA = "https://fundwatch.org/events/ClaimWaiting/1";

    public ClaimWaiting {
        requireNonNull(checkId);
        Words.digest(visitDigest);
        Words.digest(inputSha256);
    }

    /** The message's data. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("checkId", checkId.toString());
        data.put("institution", institution.value());
        data.put("visitDigest", visitDigest);
        data.put("askedAt", askedAt.toString());
        data.put("inputSha256", inputSha256);
        data.put("claim", claim);
        return data;
    }

    /** Reads the message's data; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static ClaimWaiting of(Tree data) {
        return new ClaimWaiting(
                data.shaped("checkId", UUID::fromString, "must be a UUID"),
                data.shaped("institution", InstitutionCode::new, "must be an institution code"),
                data.shaped("visitDigest", Words::digest, Words.DIGEST),
                data.shaped("askedAt", Instant::parse, "must be a time of RFC 3339"),
                data.shaped("inputSha256", Words::digest, Words.DIGEST),
                data.text("claim"));
    }

    @Override
    public String toString() {
        return "ClaimWaiting[" + checkId + "]";
    }
}
