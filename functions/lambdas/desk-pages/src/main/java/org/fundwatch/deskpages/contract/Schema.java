package org.fundwatch.deskpages.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a contract says of one value (数据结构).
 *
 * @param name as the contract names it; empty where it stands on the spot
 * @param keywords the schema's own, with no reference left at its top
 */
public record Schema(String name, Map<String, Object> keywords, References references) {

    /** What is not described: anything may stand there. */
    public static Schema unknown(References references) {
        return new Schema("", Map.of(), references);
    }

    public boolean isObject() {
        return !properties().isEmpty();
    }

    /** Whether its members are not the contract's to name, such as answers by the ids of their questions. */
    public boolean isOpen() {
        return text("type").equals("object") && !isObject();
    }

    public boolean isList() {
        return text("type").equals("array");
    }

    public boolean isNumber() {
        return text("type").equals("integer");
    }

    public boolean isTruth() {
        return text("type").equals("boolean");
    }

    /** Whether it is a day, or with {@code date-time} a moment. */
    public boolean isOfFormat(String format) {
        return text("format").equals(format);
    }

    /** The members in the contract's order. */
    public Map<String, Schema> properties() {
        var properties = new LinkedHashMap<String, Schema>();
        map("properties").forEach((name, schema) -> properties.put(name, references.resolve(schema)));
        return properties;
    }

    /** The member of this name; unknown where the contract has none. */
    public Schema property(String name) {
        return Optional.ofNullable(map("properties").get(name))
                .map(references::resolve)
                .orElseGet(() -> unknown(references));
    }

    /** What the list holds. */
    public Schema items() {
        return Optional.ofNullable(keywords.get("items"))
                .map(references::resolve)
                .orElseGet(() -> unknown(references));
    }

    public List<String> words() {
        return list("enum").stream().map(String::valueOf).toList();
    }

    public boolean isRequired(String property) {
        return Set.copyOf(list("required")).contains(property);
    }

    /** A keyword that is a text, such as {@code pattern}; empty where it is absent. */
    public String text(String keyword) {
        return Optional.ofNullable(keywords.get(keyword)).map(String::valueOf).orElse("");
    }

    private List<?> list(String keyword) {
        return keywords.get(keyword) instanceof List<?> list ? list : List.of();
    }

    private Map<String, Object> map(String keyword) {
        return Trees.map(keywords.get(keyword));
    }
}
