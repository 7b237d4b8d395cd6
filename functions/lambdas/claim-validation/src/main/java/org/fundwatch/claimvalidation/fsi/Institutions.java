package org.fundwatch.claimvalidation.fsi;

import java.util.regex.Pattern;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;

/** Institutions as requests name them: by the national code, or by a code that only the hospital knows. */
final class Institutions {
    private static final Pattern NATIONAL = Pattern.compile("[HP]\\d{11}");

    /** Nobody asks for another institution; a code that is not national says nothing about that. */
    static void requireOwn(Node node, String key, InstitutionCode asking) {
        node.text(key)
                .filter(code -> NATIONAL.matcher(code).matches())
                .filter(code -> !code.equals(asking.value()))
                .ifPresent(_ -> {
                    throw new Misfit(node.below(key), "must be the institution that asks");
                });
    }

    private Institutions() {}
}
