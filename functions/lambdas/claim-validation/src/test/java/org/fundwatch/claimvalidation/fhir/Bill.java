package org.fundwatch.claimvalidation.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A FHIR Claim as a hospital submits it. Every name and number is invented. */
public final class Bill {
    private Bill() {}

    public static String text() {
        try (InputStream file = Bill.class.getResourceAsStream("/fhir/claim.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, in which one part is another one. */
    public static String with(String part, String instead) {
        var text = text();
        if (!text.contains(part)) {
            throw new IllegalArgumentException("it has no " + part);
        }
        return text.replace(part, instead);
    }
}
