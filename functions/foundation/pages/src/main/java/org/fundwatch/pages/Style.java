package org.fundwatch.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * The one style sheet, which stands inside every page: a page is one answer, and keeps its looks when it is saved. A
 * function adds its own rules in {@code own.css} beside the shared {@code page.css}.
 */
@Named("style")
@ApplicationScoped
public class Style {
    private final String sheet =
            read("page.css").orElseThrow() + read("own.css").orElse("");

    /** The sheet; nothing in it comes from a visitor. */
    public String getSheet() {
        return sheet;
    }

    /** By which a Content-Security-Policy lets in this sheet and no other. */
    String source() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Optional<String> read(String name) {
        try (var stream = Style.class.getResourceAsStream("/org/fundwatch/pages/" + name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
