package org.fundwatch.publication;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.Tree;

/** One entry of the list (名单条目), exactly as it is published; no case number, since that is a whistleblower's receipt. */
public record Entry(EntryId id, Place place, Shown shown, Sanction sanction, Term term, Footing footing) {

    public Entry {
        requireNonNull(id);
        requireNonNull(place);
        requireNonNull(shown);
        requireNonNull(sanction);
        requireNonNull(term);
        requireNonNull(footing);
    }

    /** The entry as a document; {@link #of} reads it back. */
    public Map<String, Object> leaves() {
        var leaves = new LinkedHashMap<String, Object>();
        leaves.put("id", id.toString());
        leaves.put("place", place.code());
        shown.writeTo(leaves);
        sanction.writeTo(leaves);
        leaves.put("listedUntil", term.until().toString());
        footing.writeTo(leaves);
        return leaves;
    }

    /** Reads an entry; any other document is a {@link Misfit}. */
    public static Entry of(Tree leaves) {
        var sanction = Sanction.of(leaves);
        var entry = new Entry(
                leaves.shaped("id", EntryId::of, "must be an entry id"),
                leaves.shaped("place", Entry::place, "must be the code of a known place"),
                Shown.of(leaves),
                sanction,
                new Term(sanction.decidedOn(), leaves.date("listedUntil")),
                Footing.of(leaves));
        leaves.finish();
        return entry;
    }

    private static Place place(String code) {
        return Places.known(code).orElseThrow(IllegalArgumentException::new);
    }
}
