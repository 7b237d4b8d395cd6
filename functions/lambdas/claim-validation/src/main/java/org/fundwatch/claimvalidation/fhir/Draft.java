package org.fundwatch.claimvalidation.fhir;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** A claim in the form of the plain door, made from another form (转换后的费用); it knows where each part of it stood there. */
public final class Draft {
    private static final String STAGE = "stage";
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();
    private final Part root = new Part("", members, origins);

    /**
     * An empty one.
     *
     * @param stage {@code pre} or {@code in}
     * @param from what all of it is read from
     */
    Draft(String stage, Tree from) {
        origins.put("", from.pointer());
        root.put(STAGE, stage, from);
    }

    Part root() {
        return root;
    }

    /** What {@link org.fundwatch.claims.ClaimForm} reads; to be read once. */
    public Tree claim() {
        return Tree.of(members);
    }

    /** The same misfit at the place of the other form. */
    public Misfit atOrigin(Misfit misfit) {
        var pointer = misfit.pointer();
        while (!origins.containsKey(pointer)) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return new Misfit(origins.get(pointer), misfit.rule());
    }
}
