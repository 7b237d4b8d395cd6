package org.fundwatch.claimvalidation.fsi;

import java.util.List;
import org.fundwatch.kernel.Tree;

/**
 * What a national request asks about one patient; it goes back into the answer and nowhere else.
 *
 * @param patient {@code patn_id}
 * @param visit {@code mdtrt_id} of the present visit
 * @param orders {@code rx_id} of its lines, in their order
 * @param claim in the form of {@link org.fundwatch.claims.ClaimForm}
 */
record Asked(String patient, String visit, List<String> orders, Tree claim) {
    Asked {
        orders = List.copyOf(orders);
    }

    @Override
    public String toString() {
        return "Asked[•••]";
    }
}
