package org.fundwatch.claimvalidation.fhir;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** What may turn the meaning of a resource round, and so may not be passed over: FHIR R4, 2.1.0.5.1 and 2.26.3. */
final class Modifiers {
    private static final Set<String> KEYS = Set.of("modifierExtension", "implicitRules");

    /** Rejected as {@link Failure.NotMapped} at the first of them, at any depth. */
    static void refuse(Tree resource) {
        refuse(resource.pointer(), resource.asRead());
    }

    private static void refuse(String pointer, Object node) {
        switch (node) {
            case Map<?, ?> object ->
                object.forEach((key, value) -> {
                    var below = pointer + "/" + key;
                    if (KEYS.contains(key)) {
                        throw new Rejected(new Failure.NotMapped(below));
                    }
                    refuse(below, value);
                });
            case List<?> list -> {
                for (var i = 0; i < list.size(); i++) {
                    refuse(pointer + "/" + i, list.get(i));
                }
            }
            case null, default -> {
                // a value, which modifies nothing
            }
        }
    }

    private Modifiers() {}
}
