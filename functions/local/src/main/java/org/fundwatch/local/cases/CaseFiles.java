package org.fundwatch.local.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.fundwatch.kernel.Tree;
import org.fundwatch.local.Illegible;
import org.fundwatch.local.Strict;

/** Reads files of published cases, and the policies on the class path. */
final class CaseFiles {
    /** The published cases that come with this. */
    static final String OWN = "cases/penalty-cases.json";

    private CaseFiles() {}

    /** The cases of a file; a file that is none is {@link Unreadable}, with where. */
    static List<PublishedCase> read(Path file) {
        try {
            return read(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new Unreadable(file.toString(), "does not exist");
        } catch (IOException e) {
            throw new Unreadable(file.toString(), "cannot be read");
        }
    }

    static List<PublishedCase> own() {
        try (var stream = open(OWN)) {
            return read(OWN, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<PublishedCase> read(String name, byte[] content) {
        try {
            return cases(Strict.JSON.tree(content));
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

    private static List<PublishedCase> cases(JsonNode root) {
        var list = root.isArray() ? new Node("", root) : new Node("/cases", root.path("cases"));
        if (list.absent()) {
            throw new Unreadable("/cases", "is required");
        }
        var nodes = list.items();
        var cases = IntStream.range(0, nodes.size())
                .mapToObj(i -> PublishedCase.of(nodes.get(i)))
                .toList();
        var ids = new HashSet<String>();
        cases.stream()
                .map(PublishedCase::id)
                .filter(id -> !ids.add(id))
                .findFirst()
                .ifPresent(twice -> {
                    throw new Unreadable("/cases", "must name " + twice + " once");
                });
        return cases;
    }

    private static InputStream open(String resource) throws IOException {
        var stream = CaseFiles.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("not on the class path: " + resource);
        }
        return stream;
    }
}
