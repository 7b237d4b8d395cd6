package org.fundwatch.local.claims;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.fundwatch.kernel.Tree;

/** Reads files strictly, and what is on the class path. */
public final class Reading {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

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
        return tree(JSON, name, "JSON", content);
    }

    /** What is on the class path; {@link Unreadable} if it is not there or no YAML. */
    public static Tree yaml(String resource) {
        return tree(YAML, resource, "YAML", resource(resource));
    }

    static Tree yaml(String name, byte[] content) {
        return tree(YAML, name, "YAML", content);
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

    private static Tree tree(ObjectMapper mapper, String name, String kind, byte[] content) {
        try {
            return Tree.of(mapper.readValue(content, Object.class));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new Unreadable("%s is no %s at line %d, column %d"
                    .formatted(name, kind, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr()));
        } catch (NumberFormatException e) {
            throw new Unreadable(name + " has a number too far out to be one");
        } catch (IOException e) {
            throw new Unreadable(name + " cannot be read");
        }
    }

    private Reading() {}
}
