package org.fundwatch.publication;

import java.util.Locale;
import java.util.Map;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/** Which policy an entry stands on (公示依据), in which version, and how well that is attested. */
public record Footing(PolicyId policy, String version, Evidence evidence) {

    /** Whether the entry stands on an example of ours and so is no listing at all but a demonstration. */
    public boolean example() {
        return evidence == Evidence.EXAMPLE;
    }

    void writeTo(Map<String, Object> leaves) {
        leaves.put("policy", policy.value());
        leaves.put("policyVersion", version);
        leaves.put("evidence", evidence.name().toLowerCase(Locale.ROOT));
        leaves.put("example", example());
    }

    static Footing of(Tree leaves) {
        var footing = new Footing(
                leaves.shaped("policy", PolicyId::new, "must be a policy id"),
                leaves.text("policyVersion"),
                leaves.shaped("evidence", Footing::evidence, "must be official, mirror, press, draft or example"));
        var _ = leaves.bool("example");
        return footing;
    }

    static Evidence evidence(String text) {
        return Evidence.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
