package org.fundwatch.publication.published;

import java.time.Instant;
import java.util.Map;
import org.fundwatch.kernel.Tree;

/** An edition of the list is public (名单已公布). */
public record EditionPublished(
        String list, int edition, int entries, int tombstones, String manifestSha256, Instant publishedAt) {
    public static final String TYPE = "EditionPublished";
    public static final String SCHEMA = "https://fundwatch.org/events/EditionPublished/1";

    public Map<String, Object> data() {
        return Map.of(
                "list", list,
                "edition", edition,
                "entries", entries,
                "tombstones", tombstones,
                "manifestSha256", manifestSha256,
                "publishedAt", publishedAt.toString());
    }

    /** Reads the event's data; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static EditionPublished of(Tree data) {
        return new EditionPublished(
                data.text("list"),
                data.integer("edition"),
                data.integer("entries"),
                data.integer("tombstones"),
                data.text("manifestSha256"),
                data.shaped("publishedAt", Instant::parse, "must be a moment"));
    }
}
