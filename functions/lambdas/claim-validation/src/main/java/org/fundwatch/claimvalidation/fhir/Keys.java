package org.fundwatch.claimvalidation.fhir;

import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** What a Claim is known by: its first business identifier. */
final class Keys {

    /** A {@link Misfit} if it has none. */
    static String of(Tree claim) {
        return Identifiers.first(claim)
                .map(identifier -> identifier.text("value"))
                .orElseThrow(() -> new Misfit(claim.pointer() + "/identifier", "is required"));
    }

    private Keys() {}
}
