package org.fundwatch.claimvalidation.fsi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.claimvalidation.NamedKey;
import org.fundwatch.kernel.Tree;

/**
 * What a national request asks about one patient; it goes back into the answer and nowhere else.
 *
 * @param patient {@code patn_id}
 * @param visit {@code mdtrt_id} of the present visit
 * @param orders {@code rx_id} of its lines, in their order
 * @param claim in the form of {@link org.fundwatch.claims.ClaimForm}; empty where it is too large to be read
 */
record Asked(String patient, String visit, List<String> orders, Tree claim, Size size) {

    /** Whether it can be read at once. */
    enum Size {
        FITS,
        TOO_LARGE
    }

    Asked {
        orders = List.copyOf(orders);
    }

    /** Of whose claim nothing was read. */
    static Asked tooLarge(String patient, String visit) {
        return new Asked(patient, visit, List.of(), Tree.of(Map.of()), Size.TOO_LARGE);
    }

    /** A name for what is asked, whenever it is sent: who asks again sends another time and another message. */
    String content() {
        var content = new HashMap<Object, Object>((Map<?, ?>) claim.asRead());
        content.remove("checked_at");
        return NamedKey.content(content);
    }

    @Override
    public String toString() {
        return "Asked[•••]";
    }
}
