package org.fundwatch.publication.published;

import java.util.Map;
import java.util.UUID;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Tree;

/**
 * An entry left the list (已移出). Inside the bureau only: the public never sees the case number.
 *
 * @param decision which of the case's penalties it is listed for (第几次), from 1
 */
public record EntryDelisted(String list, UUID entryId, CaseNumber caseNumber, int decision, int edition) {
    public static final String TYPE = "EntryDelisted";
    public static final String SCHEMA = "https://fundwatch.org/events/EntryDelisted/2";

    public Map<String, Object> data() {
        return Map.of(
                "list", list,
                "entryId", entryId.toString(),
                "caseNumber", caseNumber.value(),
                "decision", decision,
                "edition", edition);
    }

    /** Reads the event's data, that of version 1 too; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static EntryDelisted of(Tree data) {
        return new EntryDelisted(
                data.text("list"),
                data.shaped("entryId", UUID::fromString, "must be a UUID"),
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"),
                data.has("decision") ? data.positive("decision") : 1,
                data.integer("edition"));
    }
}
