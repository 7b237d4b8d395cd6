package org.fundwatch.deskpages.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fundwatch.deskpages.contract.Operation;

/** From one page of a list to the next: the API says which, and the person follows a link. */
final class Onward {
    private static final String PAGE = "page";
    private static final String NEXT = "next";

    private Onward() {}

    /** None where the list ends here, or has no pages. */
    static List<Link> links(Frame frame, Operation operation, Map<String, String> asked, JsonNode body) {
        if (!operation.queries().containsKey(PAGE) || !body.path(NEXT).isInt()) {
            return List.of();
        }
        var next = new TreeMap<>(asked);
        next.put(PAGE, body.path(NEXT).asText());
        return List.of(new Link(
                frame.to(frame.path()) + "?" + query(next), frame.words().say("nextPage")));
    }

    /** What a link says is not told as a figure too. */
    static JsonNode without(JsonNode body) {
        return body.isObject() && body.path(NEXT).isInt()
                ? body.<ObjectNode>deepCopy().without(NEXT)
                : body;
    }

    private static String query(Map<String, String> asked) {
        return asked.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
