package org.fundwatch.publication;

import static org.fundwatch.publication.Leaves.optional;

import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Tree;

/** Who is listed, as the public sees it (公示主体): masks are done, and what they hide is gone. */
public record Shown(String name, Optional<String> code, Optional<String> registration, Optional<String> responsible) {

    public Shown {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a unit has a name");
        }
    }

    void writeTo(Map<String, Object> leaves) {
        leaves.put("name", name);
        optional(leaves, "code", code);
        optional(leaves, "registration", registration);
        optional(leaves, "responsible", responsible);
    }

    static Shown of(Tree leaves) {
        return new Shown(
                leaves.text("name"),
                leaves.optionalText("code"),
                leaves.optionalText("registration"),
                leaves.optionalText("responsible"));
    }
}
