package org.fundwatch.claimvalidation.fhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Tree;

/** Resources that came with a request, by what refers to them; nothing is ever fetched. */
public final class References {
    private final Map<String, Tree> known;

    private References(Map<String, Tree> known) {
        this.known = known;
    }

    /** None but what a resource contains itself. */
    public static References none() {
        return new References(Map.of());
    }

    /** Resources by their type and id, such as {@code Patient/1288992}; one without an id cannot be referred to. */
    public static References to(List<Tree> resources) {
        var known = new HashMap<String, Tree>();
        resources.forEach(resource ->
                resource.optionalText("id").ifPresent(id -> known.put(Elements.type(resource) + "/" + id, resource)));
        return new References(known);
    }

    /** These, and what a resource contains. */
    References within(Tree resource) {
        var all = new HashMap<>(known);
        Elements.each(resource, "contained")
                .forEach(part -> part.optionalText("id").ifPresent(id -> all.put("#" + id, part)));
        return new References(all);
    }

    /** The resource of a type that a Reference leads to; empty where it did not come along. */
    Optional<Tree> find(Tree reference, String type) {
        return reference
                .optionalText("reference")
                .map(known::get)
                .filter(resource -> Elements.type(resource).equals(type));
    }
}
