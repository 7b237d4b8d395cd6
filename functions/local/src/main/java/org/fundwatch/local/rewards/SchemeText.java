package org.fundwatch.local.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import org.fundwatch.kernel.PolicyId;

/** A scheme as a file writes it, in the shape of the published facts. */
record SchemeText(PolicyId id, JsonNode written) {

    String name() {
        return id.value().substring(id.value().lastIndexOf('/') + 1);
    }
}
