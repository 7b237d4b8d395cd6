package org.fundwatch.deskpages.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.form.Node;

/** From one page of a list to the next: the API says behind which line it begins, and the person follows a link. */
final class Onward {
    private static final String PAGE = "page";
    private static final String NEXT = "next";
    private static final String AFTER = "after";

    private Onward() {}

    /** None where the list ends here, or has no pages. */
    static List<Link> links(Frame frame, Operation operation, Map<String, String> asked, JsonNode body) {
        if (!isPaged(operation) || !body.path(AFTER).isTextual()) {
            return List.of();
        }
        var next = new TreeMap<>(asked);
        next.remove(PAGE);
        next.put(AFTER, body.path(AFTER).asText());
        return List.of(new Link(
                frame.to(frame.path()) + "?" + query(next), frame.words().say("nextPage")));
    }

    /** What a link says is not told as a figure too. */
    static JsonNode without(Operation operation, JsonNode body) {
        return isPaged(operation) && body.isObject()
                ? body.<ObjectNode>deepCopy().without(Set.of(NEXT, AFTER))
                : body;
    }

    /** What is asked of a list, but not where it goes on: nobody types that. */
    static List<Node> withoutMarks(Operation operation, List<Node> nodes) {
        return nodes.stream()
                .filter(node -> !isPaged(operation) || !(node instanceof Node.Field field && isMark(field.name())))
                .toList();
    }

    private static boolean isPaged(Operation operation) {
        return operation.queries().keySet().containsAll(Set.of(PAGE, AFTER));
    }

    private static boolean isMark(String name) {
        return Set.of(PAGE, AFTER).contains(name);
    }

    private static String query(Map<String, String> asked) {
        return asked.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
