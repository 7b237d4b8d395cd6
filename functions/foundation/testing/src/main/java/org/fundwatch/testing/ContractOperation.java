package org.fundwatch.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One operation of a contract in {@code openapi/}, with those who may call it.
 *
 * @param roles of {@code x-roles}: staff roles as tokens write them, or {@code institution}, or {@code public}
 */
public record ContractOperation(String method, String path, Set<String> roles) {
    /** How a contract writes that anyone may call. */
    public static final String PUBLIC = "public";

    /** How a contract writes that a designated institution may call. */
    public static final String INSTITUTION = "institution";

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    public ContractOperation {
        roles = Set.copyOf(roles);
    }

    /** The operations of a contract; fails for one that does not say who may call it. */
    public static List<ContractOperation> of(Path contract) {
        return members(read(contract).get("paths")).entrySet().stream()
                .flatMap(path -> operations(path.getKey(), members(path.getValue())))
                .toList();
    }

    /** The path with something in the place of every parameter. */
    public String anyPath() {
        return path.replaceAll("\\{[^}]+}", "FW-NONE-0000");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static Stream<ContractOperation> operations(String path, Map<String, Object> item) {
        return item.entrySet().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> new ContractOperation(
                        entry.getKey().toUpperCase(Locale.ROOT),
                        path,
                        roles(entry.getKey() + " " + path, members(entry.getValue()))));
    }

    private static Set<String> roles(String operation, Map<String, Object> said) {
        if (said.get("x-roles") instanceof List<?> roles && !roles.isEmpty()) {
            return Set.copyOf(roles.stream().map(String::valueOf).toList());
        }
        throw new AssertionError("the contract does not say who may call: " + operation + " has no x-roles");
    }

    private static Map<String, Object> read(Path contract) {
        try {
            return members(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(contract)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(Object node) {
        return (Map<String, Object>) node;
    }
}
