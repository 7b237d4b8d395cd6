package org.fundwatch.local.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.fundwatch.kernel.Tree;
import org.fundwatch.local.Illegible;
import org.fundwatch.local.Strict;

/** Reads files of published cases, and the policies on the class path. */
final class CaseFiles {
    /** The published cases that come with this. */
    static final String OWN = "cases/penalty-cases.json";

    private CaseFiles() {}

    /** The entries of a file, each to be read for itself; a file that is none is {@link Unreadable}, with where. */
    static List<Node> entries(Path file) {
        try {
            return entries(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new Unreadable(file.toString(), "does not exist");
        } catch (IOException e) {
            throw new Unreadable(file.toString(), "cannot be read");
        }
    }

    static List<PublishedCase> own() {
        return ownEntries().stream().map(PublishedCase::of).toList();
    }

    static List<Node> ownEntries() {
        try (var stream = open(OWN)) {
            return entries(OWN, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases of a text, all of which must be readable. */
    static List<PublishedCase> read(String name, byte[] content) {
        return entries(name, content).stream().map(PublishedCase::of).toList();
    }

    static List<Node> entries(String name, byte[] content) {
        try {
            return entries(Strict.JSON.tree(content));
        } catch (Illegible e) {
            throw new Unreadable(name, e.getMessage());
        }
    }

    /** A policy on the class path. */
    static Tree policy(String resource) {
        try (var stream = open(resource)) {
            return Tree.of(Strict.YAML.plain(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Node> entries(JsonNode root) {
        var list = root.isArray() ? new Node("", root) : new Node("/cases", root.path("cases"));
        if (list.absent()) {
            throw new Unreadable("/cases", "is required");
        }
        return list.items();
    }

    private static InputStream open(String resource) throws IOException {
        var stream = CaseFiles.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("not on the class path: " + resource);
        }
        return stream;
    }
}
