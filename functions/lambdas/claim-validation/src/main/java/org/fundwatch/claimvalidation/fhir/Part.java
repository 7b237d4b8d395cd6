package org.fundwatch.claimvalidation.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Tree;

/** One object of a {@link Draft} while it is filled; of every member it is kept where it came from. */
final class Part {
    private final String pointer;
    private final Map<String, Object> members;
    private final Map<String, String> origins;

    Part(String pointer, Map<String, Object> members, Map<String, String> origins) {
        this.pointer = pointer;
        this.members = members;
        this.origins = origins;
    }

    /** A value, and the place that it was read from. */
    void put(String key, Object value, Tree from) {
        members.put(key, value);
        origins.put(pointer + "/" + key, from.pointer());
    }

    /** Says that there is none. */
    void putNone(String key, Tree from) {
        members.put(key, null);
        origins.put(pointer + "/" + key, from.pointer());
    }

    /** An object below, and the place that most of it will be read from. */
    Part part(String key, Tree from) {
        var below = new LinkedHashMap<String, Object>();
        put(key, below, from);
        return new Part(pointer + "/" + key, below, origins);
    }

    /** A list below; without items it says that there are none. */
    Items items(String key, Tree from) {
        var items = new ArrayList<Object>();
        put(key, items, from);
        return new Items(pointer + "/" + key, items, origins);
    }

    /** The items of a list of a {@link Draft}. */
    record Items(String pointer, List<Object> items, Map<String, String> origins) {
        Part add(Tree from) {
            var item = new LinkedHashMap<String, Object>();
            var at = pointer + "/" + items.size();
            items.add(item);
            origins.put(at, from.pointer());
            return new Part(at, item, origins);
        }
    }
}
