package org.fundwatch.claims.published;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/**
 * An institution's appeal against a finding (机构申诉), on its way to the store; it never goes over the bus, since it is free
 * words.
 *
 * @param appealId the same for every repeat of a request
 * @param number the finding's place in its check, from one on
 * @param reason what the institution says; it goes into the record and nowhere else
 */
public record AppealFiled(
        UUID appealId,
        InstitutionCode institution,
        UUID checkId,
        int number,
        Instant receivedAt,
        String reason,
        List<AppealDocument> documents) {
    public static final String TYPE = "AppealFiled";
    public static final String SCHEMA = "https://fundwatch.org/events/AppealFiled/1";
    /** How long a reason may be, in characters. */
    public static final int MOST_REASON = 2000;
    /** How many documents one appeal may name. */
    public static final int MOST_DOCUMENTS = 20;

    private static final String REASON = "must have 1 to " + MOST_REASON + " characters";

    public AppealFiled {
        requireNonNull(appealId);
        requireNonNull(institution);
        requireNonNull(checkId);
        requireNonNull(receivedAt);
        reason(reason);
        documents = List.copyOf(documents);
        if (number < 1 || documents.size() > MOST_DOCUMENTS) {
            throw new IllegalArgumentException("an appeal is against one finding and names few documents");
        }
    }

    /** What an institution says, of a body that has it: the reason. */
    public static String reasonOf(Tree body) {
        return body.shaped("reason", AppealFiled::reason, REASON);
    }

    /** What an institution names, of a body that may: the documents. */
    public static List<AppealDocument> documentsOf(Tree body) {
        if (!body.has("documents")) {
            return List.of();
        }
        var documents =
                body.children("documents").stream().map(AppealDocument::of).toList();
        if (documents.size() > MOST_DOCUMENTS) {
            throw new Misfit(body.pointer() + "/documents", "must be at most " + MOST_DOCUMENTS);
        }
        return documents;
    }

    /** The message's data. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("appealId", appealId.toString());
        data.put("institution", institution.value());
        data.put("checkId", checkId.toString());
        data.put("number", number);
        data.put("receivedAt", receivedAt.toString());
        data.put("reason", reason);
        data.put("documents", documents.stream().map(AppealDocument::data).toList());
        return data;
    }

    /** Reads the message's data; what it does not know is passed over, what is missing or misshapen is a {@link Misfit}. */
    public static AppealFiled of(Tree data) {
        return new AppealFiled(
                data.shaped("appealId", UUID::fromString, "must be a UUID"),
                data.shaped("institution", InstitutionCode::new, "must be an institution code"),
                data.shaped("checkId", UUID::fromString, "must be a UUID"),
                data.positive("number"),
                data.shaped("receivedAt", Instant::parse, "must be a time of RFC 3339"),
                reasonOf(data),
                documentsOf(data));
    }

    private static String reason(String text) {
        if (text.isBlank() || text.length() > MOST_REASON || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(REASON);
        }
        return text;
    }

    @Override
    public String toString() {
        return "AppealFiled[" + appealId + "]";
    }
}
