package org.fundwatch.local.road;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the functions have written, as CloudWatch would read it. */
record FunctionLogs(Path folder) {
    /** The launcher puts the instance in front. */
    private static final Pattern INSTANCE = Pattern.compile("^\\[[a-z-]+#\\d+] ");

    /** Java's own, before anything of a function runs; nothing can change or silence it. */
    private static final String OF_JAVA = "Picked up JAVA_TOOL_OPTIONS: ";

    private static final JsonMapper JSON = new JsonMapper();

    static FunctionLogs of(House house) {
        return new FunctionLogs(house.state().resolve("logs"));
    }

    /** The functions that have written anything. */
    List<String> functions() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".log", ""))
                    .filter(name -> !name.equals("postgres"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every line of a function; fails where one is no JSON object. */
    List<JsonNode> of(String function) {
        return lines(function).map(FunctionLogs::object).toList();
    }

    /** The functions that have written this within one act. */
    List<String> whoWrote(String message, String correlationId) {
        return functions().stream()
                .filter(function -> of(function).stream()
                        .anyMatch(line -> line.path("message").asText().equals(message)
                                && line.path("correlationId").asText().equals(correlationId)))
                .toList();
    }

    private Stream<String> lines(String function) {
        try {
            return Files.readAllLines(folder.resolve(function + ".log")).stream()
                    .map(line -> INSTANCE.matcher(line).replaceFirst(""))
                    .filter(line -> !line.startsWith(OF_JAVA));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode object(String line) {
        try {
            var read = JSON.readTree(line);
            if (!read.isObject()) {
                throw new AssertionError("no JSON object: " + line);
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }
}
