package org.fundwatch.deskpages.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fundwatch.deskpages.contract.Schema;

/** What was typed, as the body that the operation takes; what does not fit goes on as it is, for the API to refuse. */
public record BodyReader(Typed typed) {
    private static final String PARTS = "parts";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern YUAN = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,2})?");
    private static final int PLACES = 2;

    /** The members that were filled in, without the parts of findings that are left out. */
    public JsonNode object(Schema object) {
        var body = object(object, "");
        var parts = body.path(PARTS).elements();
        while (parts.hasNext()) {
            if (isLeftOut(body, parts.next())) {
                parts.remove();
            }
        }
        return body;
    }

    /** The field that a pointer into that body leads to: parts count as they stand in the form, and a list of numbers is one field. */
    public String field(Schema object, String pointer) {
        var body = object(object, "");
        var steps = pointer.replaceFirst("^/", "").split("/", -1);
        if (steps.length > 1 && object.property(steps[0]).isList()) {
            if (!object.property(steps[0]).items().isObject()) {
                return steps[0];
            }
            steps[1] = inForm(body, steps[0], steps[1]);
        }
        return String.join(".", steps);
    }

    private static String inForm(JsonNode body, String list, String sent) {
        var items = body.path(list);
        return list.equals(PARTS)
                ? IntStream.range(0, items.size())
                        .filter(index -> !isLeftOut(body, items.get(index)))
                        .mapToObj(String::valueOf)
                        .skip(Long.parseLong(sent))
                        .findFirst()
                        .orElse(sent)
                : sent;
    }

    private static boolean isLeftOut(JsonNode body, JsonNode part) {
        return body.path("leftOut").valueStream().anyMatch(part.path("finding")::equals);
    }

    private JsonNode object(Schema object, String prefix) {
        var body = JSON.objectNode();
        object.properties().forEach((name, schema) -> {
            var value = value(object, name, prefix + name);
            if (!value.isMissingNode()) {
                body.set(name, value);
            }
        });
        return body;
    }

    private JsonNode value(Schema object, String name, String at) {
        var schema = object.property(name);
        if (schema.isList()) {
            return schema.items().isObject() ? groups(object, name, at) : list(schema, at);
        }
        if (schema.isOpen()) {
            return answers(at);
        }
        if (schema.isObject()) {
            var inside = object(schema, at + ".");
            return inside.isEmpty() ? MissingNode.getInstance() : inside;
        }
        var text = typed.value(at);
        return text.isEmpty() ? MissingNode.getInstance() : scalar(name, schema, text);
    }

    /** Yes or no to what was asked. */
    private JsonNode answers(String at) {
        var answers = JSON.objectNode();
        typed.prefill().asked(at).stream()
                .filter(question -> !typed.value(question).isEmpty())
                .forEach(question ->
                        answers.put(question.substring(at.length() + 1), Boolean.parseBoolean(typed.value(question))));
        return answers.isEmpty() ? MissingNode.getInstance() : answers;
    }

    /** Where the list may be left out, so may a group of which nobody typed anything. */
    private JsonNode groups(Schema object, String name, String at) {
        var list = JSON.arrayNode();
        IntStream.range(0, typed.count(at))
                .mapToObj(index -> at + "." + index + ".")
                .filter(group -> object.isRequired(name) || !typed.isUntouched(group))
                .map(group -> object(object.property(name).items(), group))
                .filter(item -> !item.isEmpty())
                .forEach(list::add);
        return list.isEmpty() ? MissingNode.getInstance() : list;
    }

    private JsonNode list(Schema schema, String at) {
        var list = JSON.arrayNode();
        if (schema.items().words().isEmpty()) {
            typed.value(at)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> schema.items().isNumber() ? whole(line) : JSON.textNode(line))
                    .forEach(list::add);
        } else {
            schema.items().words().stream()
                    .filter(word -> !typed.value(at + "." + word).isEmpty())
                    .forEach(list::add);
        }
        return list.isEmpty() ? MissingNode.getInstance() : list;
    }

    private static JsonNode scalar(String name, Schema schema, String text) {
        if (schema.isTruth()) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (!schema.isNumber()) {
            return JSON.textNode(text);
        }
        return Inputs.of(name, schema).equals("money") ? money(text) : whole(text);
    }

    private static JsonNode whole(String text) {
        return WHOLE.matcher(text).matches() ? JSON.numberNode(Long.parseLong(text)) : JSON.textNode(text);
    }

    /** A sum typed in yuan, with or without separators of thousands, in whole fen. */
    private static JsonNode money(String text) {
        var plain = text.replaceAll("[,， ]", "");
        return YUAN.matcher(plain).matches()
                ? JSON.numberNode(new BigDecimal(plain).movePointRight(PLACES).longValueExact())
                : JSON.textNode(text);
    }
}
