package org.fundwatch.deskpages.contract;

import java.util.List;
import java.util.Map;

/** The named schemas and parameters of one contract, to which the others refer. */
public record References(Map<String, Object> components) {

    /** The schema that stands here, or the one that it refers to, with what is said on the spot. */
    Schema resolve(Object written) {
        if (written instanceof Schema schema) {
            return schema;
        }
        var keywords = Trees.map(written);
        if (keywords.get("$ref") instanceof String reference) {
            return new Schema(last(reference), target(reference), this);
        }
        if (keywords.get("allOf") instanceof List<?> parts && parts.size() == 1) {
            var meant = resolve(parts.getFirst());
            var both = Trees.map(meant.keywords());
            both.putAll(keywords);
            return new Schema(meant.name(), both, this);
        }
        return new Schema("", keywords, this);
    }

    /** What a reference points at, or the thing itself where it is none. */
    Map<String, Object> follow(Object written) {
        var here = Trees.map(written);
        return here.get("$ref") instanceof String reference ? target(reference) : here;
    }

    private Map<String, Object> target(String reference) {
        var kind = reference.split("/", -1)[2];
        return Trees.map(Trees.map(components.get(kind)).get(last(reference)));
    }

    private static String last(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
