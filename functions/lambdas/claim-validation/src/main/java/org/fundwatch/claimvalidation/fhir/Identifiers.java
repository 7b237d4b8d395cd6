package org.fundwatch.claimvalidation.fhir;

import java.util.Optional;
import org.fundwatch.kernel.Tree;

/** Identifiers: of what a Reference means, or of a resource itself. */
final class Identifiers {

    /** The value that a Reference gives under a system. */
    static Optional<String> of(Tree reference, String system) {
        return Elements.at(reference, "identifier")
                .filter(identifier ->
                        identifier.optionalText("system").filter(system::equals).isPresent())
                .flatMap(identifier -> identifier.optionalText("value").stream())
                .findFirst();
    }

    /** The first identifier of a resource. */
    static Optional<Tree> first(Tree resource) {
        return Elements.each(resource, "identifier").stream()
                .filter(identifier -> identifier.has("value"))
                .findFirst();
    }

    private Identifiers() {}
}
