package org.fundwatch.claims;

import java.util.Optional;

/** What a claim calls by name and perhaps by code (名称与编码): an item, a diagnosis, an operation. */
public record Named(Optional<String> code, String name) {

    /** The key by which everything else refers to it: its code, or its name where it has none. */
    public String key() {
        return code.orElse(name);
    }

    /** Whether a text of the rules means it: it is the code, or stands in the name. */
    boolean meets(String text) {
        return (code.isPresent() && code.get().equals(text)) || name.contains(text);
    }
}
