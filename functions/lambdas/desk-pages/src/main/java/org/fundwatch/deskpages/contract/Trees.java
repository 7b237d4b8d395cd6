package org.fundwatch.deskpages.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** YAML files of this function as plain maps and lists. */
public final class Trees {
    private Trees() {}

    /** The file of the class path; throws NullPointerException where it is missing. */
    public static Map<String, Object> read(String resource) {
        var loader = Trees.class.getClassLoader();
        try (var stream = Objects.requireNonNull(loader.getResourceAsStream(resource), resource)) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The value as a map, in its own order; empty if it is none. */
    public static Map<String, Object> map(Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> found) {
            found.forEach((key, part) -> map.put(String.valueOf(key), part));
        }
        return map;
    }

    /** The value as texts; empty if it is no list. */
    public static List<String> texts(Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }

    /** The value as a list; empty if it is none. */
    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
