package org.fundwatch.claimvalidation.fhir;

import java.util.List;
import java.util.stream.IntStream;
import org.fundwatch.kernel.Tree;

/** Bundles, or a single resource in the place of one. */
public final class Bundles {
    private static final String BUNDLE = "Bundle";

    /** The resources of a Bundle in their order, or the resource itself. */
    public static List<Tree> resources(Tree resource) {
        return Elements.type(resource).equals(BUNDLE)
                ? Elements.each(resource, "entry").stream()
                        .filter(entry -> entry.has("resource"))
                        .map(entry -> entry.child("resource"))
                        .toList()
                : List.of(resource);
    }

    /** How others refer to a resource of a Bundle: its type and id, or nothing that anybody could refer to. */
    static String reference(Tree resource) {
        return Elements.type(resource) + "/" + resource.optionalText("id").orElse("");
    }

    /** The places, counted from one, of the resources that are referred to. */
    static List<Integer> places(List<Tree> resources, List<String> references) {
        return IntStream.range(0, resources.size())
                .filter(i -> references.contains(reference(resources.get(i))))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private Bundles() {}
}
