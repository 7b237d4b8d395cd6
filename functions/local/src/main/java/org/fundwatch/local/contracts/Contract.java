package org.fundwatch.local.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one function answers over HTTP (接口契约), as {@code openapi/} has it.
 *
 * @param function the name of the function, which is that of the file
 */
public record Contract(String function, ObjectNode document) {
    /** All contracts in one, made from the others. */
    static final String MERGED = "fundwatch.yaml";

    private static final Set<String> NO_CONTRACTS = Set.of(MERGED, "problems.yaml");
    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Every contract of a folder, in the order of their names. */
    public static List<Contract> all(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !NO_CONTRACTS.contains(file.getFileName().toString()))
                    .sorted()
                    .map(Contract::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Contract read(Path file) {
        try {
            var name = file.getFileName().toString();
            return new Contract(name.substring(0, name.lastIndexOf('.')), (ObjectNode) YAML.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every operation with the names of the schemes of which it takes a token; none where it is open. */
    public Stream<Operation> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> operation(path.getKey(), method.getKey(), method.getValue())));
    }

    private Operation operation(String path, String method, JsonNode operation) {
        var security = operation.has("security") ? operation.get("security") : document.path("security");
        var schemes = security.valueStream()
                .flatMap(entry -> entry.propertyStream().map(Map.Entry::getKey))
                .toList();
        return new Operation(function, method.toUpperCase(Locale.ROOT), path, schemes);
    }
}
