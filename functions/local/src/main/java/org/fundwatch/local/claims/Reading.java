package org.fundwatch.local.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.fundwatch.kernel.Tree;
import org.fundwatch.local.Illegible;
import org.fundwatch.local.Strict;

/** Reads files strictly, and what is on the class path. */
public final class Reading {

    /** A file's bytes; {@link Unreadable} if they cannot be had. */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Unreadable(file + " does not exist");
        } catch (IOException e) {
            throw new Unreadable(file + " cannot be read");
        }
    }

    static Tree json(String name, byte[] content) {
        return tree(Strict.JSON, name, content);
    }

    /** What is on the class path; {@link Unreadable} if it is not there or no YAML. */
    public static Tree yaml(String resource) {
        return tree(Strict.YAML, resource, resource(resource));
    }

    static Tree yaml(String name, byte[] content) {
        return tree(Strict.YAML, name, content);
    }

    static byte[] resource(String name) {
        try (var stream = Reading.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new Unreadable(name + " is not on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tree tree(Strict form, String name, byte[] content) {
        try {
            return Tree.of(form.plain(content));
        } catch (Illegible e) {
            throw new Unreadable(name + " " + e.getMessage());
        }
    }

    private Reading() {}
}
