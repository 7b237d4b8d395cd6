package org.fundwatch.claims.screening;

import java.util.Optional;
import org.fundwatch.claims.Bounds;
import org.fundwatch.claims.ClaimForm;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** The form of a partition's line: a claim as a hospital asks about it, with {@code settlement} beside it. */
final class SettlementForm {
    private static final int LONGEST_ID = 64;

    /** Whatever does not fit is a {@link Misfit} at its place. */
    static Settlement read(Object line) {
        var body = Tree.of(line);
        var settlement = body.child("settlement");
        var read = new Settlement(
                id(settlement, "id"),
                settlement.date("on"),
                settlement.has("reverses") ? Optional.of(id(settlement, "reverses")) : Optional.empty(),
                ClaimForm.read(body, id(body.child("institution"), "code"), Bounds.OF_A_FILE));
        body.finish();
        if (read.claim().history().isPresent()) {
            throw new Misfit("/history", "must be absent: the history is what stands beside it");
        }
        return read;
    }

    private static String id(Tree tree, String key) {
        var id = tree.text(key);
        if (id.length() > LONGEST_ID) {
            throw new Misfit(tree.pointer() + "/" + key, "must be at most " + LONGEST_ID + " characters");
        }
        return id;
    }

    private SettlementForm() {}
}
