package org.fundwatch.local.template;

import java.util.Optional;

/** A CloudFormation function, written short ({@code !Ref X}) or long ({@code Ref: X}, {@code Fn::Sub: …}). */
record Intrinsic(String name, Part argument) {
    private static final String LONG_FORM = "Fn::";

    static Optional<Intrinsic> of(Part part) {
        return part.shortForm().map(name -> new Intrinsic(name, part)).or(() -> longForm(part));
    }

    private static Optional<Intrinsic> longForm(Part part) {
        if (!part.isMap() || part.entries().size() != 1) {
            return Optional.empty();
        }
        var only = part.entries().entrySet().iterator().next();
        if (!only.getKey().equals("Ref") && !only.getKey().startsWith(LONG_FORM)) {
            return Optional.empty();
        }
        return Optional.of(new Intrinsic(only.getKey().replace(LONG_FORM, ""), only.getValue()));
    }
}
