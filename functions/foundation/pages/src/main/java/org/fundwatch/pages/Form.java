package org.fundwatch.pages;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** What a browser sends from a page (application/x-www-form-urlencoded), each field once. */
public final class Form {
    private final Map<String, String> fields;

    private Form(Map<String, String> fields) {
        this.fields = fields;
    }

    /** Nothing typed yet. */
    public static Form empty() {
        return new Form(Map.of());
    }

    /** Rejected as {@link Failure.TooLarge} or {@link Failure.Unreadable}; a repeated field is a {@link Misfit}. */
    public static Form read(String body, int mostBytes) {
        if (body.length() > mostBytes) {
            throw new Rejected(new Failure.TooLarge(mostBytes));
        }
        var fields = new HashMap<String, String>();
        Arrays.stream(body.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> put(fields, decoded(pair[0]), pair.length == 1 ? "" : decoded(pair[1])));
        return new Form(Map.copyOf(fields));
    }

    /** What stands in the field, without blanks at its ends and with plain line ends; empty if nothing does. */
    public String value(String field) {
        return fields.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    /** Every field as it was sent. */
    public Map<String, String> values() {
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (fields.put(name, value) != null) {
            throw new Misfit("", "must have each field once");
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new Rejected(new Failure.Unreadable());
        }
    }
}
