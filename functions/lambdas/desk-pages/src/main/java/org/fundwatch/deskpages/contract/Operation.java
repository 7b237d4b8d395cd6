package org.fundwatch.deskpages.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that the staff API does (接口操作).
 *
 * @param id as the contract names it
 * @param method such as GET
 * @param path with its variables in braces
 * @param queries what may stand in the query, by name
 * @param needs which of them must
 * @param body what it takes; absent where it takes nothing
 * @param answer what it gives
 * @param roles who may call it, as the contract says; the API itself decides
 */
public record Operation(
        String id,
        String method,
        Route path,
        Map<String, Schema> queries,
        Set<String> needs,
        Optional<Schema> body,
        Schema answer,
        Set<String> roles) {

    /** What the object is called that has all that the query may say. */
    public static final String ASKED = "Query";

    public boolean isReading() {
        return method.equals("GET");
    }

    /** Whether one of these roles may call it. */
    public boolean isFor(Set<String> others) {
        return roles.stream().anyMatch(others::contains);
    }

    /** Whether its path is all that it needs. */
    public boolean isPlain() {
        return needs.isEmpty();
    }

    /** What it wants to know in the query, as one object. */
    public Schema asked() {
        return new Schema(ASKED, Map.of("properties", queries, "required", List.copyOf(needs)), answer.references());
    }

    static Operation of(String path, String method, Map<String, Object> written, References references) {
        return new Operation(
                String.valueOf(written.get("operationId")),
                method.toUpperCase(Locale.ROOT),
                new Route(path),
                queries(written, references),
                needs(written, references),
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
        parameters(written, references)
                .forEach(parameter -> queries.put(name(parameter), references.resolve(parameter.get("schema"))));
        return queries;
    }

    private static Set<String> needs(Map<String, Object> written, References references) {
        return parameters(written, references)
                .filter(parameter -> Boolean.TRUE.equals(parameter.get("required")))
                .map(Operation::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Map<String, Object>> parameters(Map<String, Object> written, References references) {
        return Trees.list(written.get("parameters")).stream()
                .map(references::follow)
                .filter(parameter -> "query".equals(parameter.get("in")));
    }

    private static String name(Map<String, Object> parameter) {
        return String.valueOf(parameter.get("name"));
    }
}
