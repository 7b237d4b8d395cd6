package org.fundwatch.claimvalidation.fhir;

import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;

/** What is submitted: a Claim, or Parameters that hold one; a Bundle of several is another question. */
final class Submission {

    /** The Claim; rejected as {@link Failure.NotMapped} for any other resource. */
    static Tree claim(byte[] body) {
        var resource = JsonBody.read(body);
        return switch (Elements.type(resource)) {
            case "Claim" -> resource;
            case "Parameters" -> parameter(resource);
            default -> throw ClaimReading.notMapped(resource.child("resourceType"));
        };
    }

    private static Tree parameter(Tree parameters) {
        return Elements.each(parameters, "parameter").stream()
                .filter(parameter -> parameter.text("name").equals("resource"))
                .findFirst()
                .orElseThrow(() -> new Misfit("/parameter", "must hold one that is named resource"))
                .child("resource");
    }

    private Submission() {}
}
