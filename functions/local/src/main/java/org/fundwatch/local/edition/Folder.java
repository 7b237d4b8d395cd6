package org.fundwatch.local.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A downloaded folder. */
record Folder(Path path) {
    private static final ObjectMapper JSON = new ObjectMapper();

    boolean has(String name) {
        return Files.exists(path.resolve(name));
    }

    Folder in(String name) {
        return new Folder(path.resolve(name));
    }

    String name() {
        return path.getFileName().toString();
    }

    Optional<byte[]> bytes(String name) {
        try {
            return Files.isRegularFile(path.resolve(name))
                    ? Optional.of(Files.readAllBytes(path.resolve(name)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document; empty if it is missing or no JSON. */
    Optional<JsonNode> json(String name) {
        return bytes(name).flatMap(Folder::parsed);
    }

    /** The names in this folder, in their order. */
    List<String> names() {
        try (var paths = Files.list(path)) {
            return paths.map(it -> it.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<JsonNode> parsed(byte[] bytes) {
        try {
            return Optional.ofNullable(JSON.readTree(new String(bytes, StandardCharsets.UTF_8)));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }
}
