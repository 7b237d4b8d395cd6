package org.fundwatch.deskpages.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that the staff API does (接口操作).
 *
 * @param id as the contract names it
 * @param method such as GET
 * @param path with its variables in braces
 * @param queries what may stand in the query, by name
 * @param body what it takes; absent where it takes nothing
 * @param answer what it gives
 * @param roles who may call it, as the contract says; the API itself decides
 */
public record Operation(
        String id,
        String method,
        Route path,
        Map<String, Schema> queries,
        Optional<Schema> body,
        Schema answer,
        Set<String> roles) {

    public boolean isReading() {
        return method.equals("GET");
    }

    /** Whether one of these roles may call it. */
    public boolean isFor(Set<String> others) {
        return roles.stream().anyMatch(others::contains);
    }

    /** Whether it takes nothing but its path. */
    public boolean isPlain() {
        return queries.isEmpty();
    }

    /** What it wants to know in the query, as one object. */
    public Schema asked() {
        return new Schema("Query", Map.of("properties", queries), answer.references());
    }

    static Operation of(String path, String method, Map<String, Object> written, References references) {
        return new Operation(
                String.valueOf(written.get("operationId")),
                method.toUpperCase(Locale.ROOT),
                new Route(path),
                queries(written, references),
                Optional.of(content(written.get("requestBody"), references)).filter(Schema::isObject),
                content(success(written), references),
                Set.copyOf(Trees.texts(written.get("x-roles"))));
    }

    private static Object success(Map<String, Object> written) {
        var answers = Trees.map(written.get("responses"));
        return answers.keySet().stream()
                .filter(status -> status.startsWith("2"))
                .findFirst()
                .map(answers::get)
                .orElse(Map.of());
    }

    private static Schema content(Object part, References references) {
        var json = Trees.map(Trees.map(references.follow(part).get("content")).get("application/json"));
        return references.resolve(json.get("schema"));
    }

    private static Map<String, Schema> queries(Map<String, Object> written, References references) {
        var queries = new LinkedHashMap<String, Schema>();
        if (written.get("parameters") instanceof List<?> parameters) {
            parameters.stream()
                    .map(references::follow)
                    .filter(parameter -> "query".equals(parameter.get("in")))
                    .forEach(parameter -> queries.put(
                            String.valueOf(parameter.get("name")), references.resolve(parameter.get("schema"))));
        }
        return queries;
    }
}
