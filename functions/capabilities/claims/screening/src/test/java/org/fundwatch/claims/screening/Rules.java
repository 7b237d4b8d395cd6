package org.fundwatch.claims.screening;

import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.platform.PolicyReader;

/** The edition that tests screen by. */
final class Rules {
    static KnowledgeEdition demonstration() {
        var catalogue = RuleCatalogue.read(PolicyReader.read(RuleCatalogue.RESOURCE));
        return KnowledgeEdition.read(PolicyReader.read(KnowledgeEdition.DEMONSTRATION), catalogue, "test");
    }

    private Rules() {}
}
