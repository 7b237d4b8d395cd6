package org.fundwatch.deskpages.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.contract.Schema;
import org.fundwatch.deskpages.show.Words;

/**
 * Makes the fields of what an operation takes.
 *
 * @param wrong why a field did not fit, by the field's name
 */
public record FormMaker(Words words, Typed typed, Map<String, String> wrong) {

    /** The fields of an object's members. */
    public List<Node> nodes(Schema object) {
        return nodes(object, "", Node.Need.REQUIRED);
    }

    /** What is asked comes first: a reward's conditions before what its amount rests on. */
    private List<Node> nodes(Schema object, String prefix, Node.Need need) {
        return object.properties().entrySet().stream()
                .sorted(Comparator.comparing(member -> !member.getValue().isOpen()))
                .flatMap(member -> member(object, prefix, member.getKey(), member.getValue(), need))
                .toList();
    }

    private Stream<Node> member(Schema object, String prefix, String name, Schema schema, Node.Need outer) {
        var at = prefix + name;
        var need = object.isRequired(name) ? outer : unsaid(object);
        if (schema.isOpen()) {
            return questions(at, words.field(object.name(), name));
        }
        if (schema.isList() && schema.items().isObject()) {
            return groups(object, name, at, need);
        }
        if (schema.isObject()) {
            return Stream.of(new Node.Group(at, words.field(object.name(), name), nodes(schema, at + ".", need)));
        }
        return Stream.of(field(object, at, name, schema, need));
    }

    private static Node.Need unsaid(Schema object) {
        return object.name().equals(Operation.ASKED) ? Node.Need.FILTER : Node.Need.OPTIONAL;
    }

    /** What is asked by yes or no; nothing where nothing is. */
    private Stream<Node> questions(String at, String label) {
        var asked = typed.prefill().asked(at).stream().map(this::question).toList();
        return asked.isEmpty() ? Stream.of() : Stream.of(new Node.Group(at, label, asked));
    }

    private Node question(String at) {
        var label = typed.prefill().legends().getOrDefault(at, at);
        return new Node.Field(
                at,
                label,
                "",
                "choice",
                Node.Need.OPTIONAL,
                "",
                "",
                truths(at),
                typed.value(at),
                wrong.getOrDefault(at, ""));
    }

    private Stream<Node> groups(Schema object, String name, String at, Node.Need need) {
        var item = object.property(name).items();
        var count = typed.count(at);
        var label = words.field(object.name(), name);
        var groups = IntStream.range(0, count).mapToObj(index -> {
            var group = at + "." + index;
            var legend = typed.prefill().legends().getOrDefault(group, label + " " + (index + 1));
            return (Node) new Node.Group(group, legend, nodes(item, group + ".", need));
        });
        return Stream.concat(groups, Stream.of(new Node.Count(at, Typed.countOf(at), label, count, growth(at))));
    }

    private Node.Growth growth(String list) {
        return typed.prefill().fixed().contains(Typed.countOf(list)) ? Node.Growth.FIXED : Node.Growth.OPEN;
    }

    private Node field(Schema object, String at, String name, Schema schema, Node.Need need) {
        var fixed = typed.prefill().fixed().contains(at);
        var chosen = typed.prefill().choices(at);
        var input = chosen.isEmpty() ? Inputs.of(name, schema) : "choice";
        return new Node.Field(
                at,
                words.field(object.name(), name),
                words.hint(object.name(), name),
                fixed ? "fixed" : input,
                need,
                schema.text("pattern"),
                schema.text("maxLength"),
                chosen.isEmpty() ? options(at, name, schema) : options(at, name, chosen),
                typed.value(at),
                wrong.getOrDefault(at, ""));
    }

    private List<Node.Option> options(String at, String name, Schema schema) {
        return switch (Inputs.of(name, schema)) {
            case "ticks" ->
                schema.items().words().stream()
                        .map(word -> option(
                                at + "." + word,
                                "yes",
                                words.value(schema.items().name(), word)))
                        .toList();
            case "choice" -> choices(at, schema);
            default -> List.of();
        };
    }

    private List<Node.Option> options(String at, String name, List<String> chosen) {
        return chosen.stream()
                .map(word -> option(at, word, words.value(name, word)))
                .toList();
    }

    private List<Node.Option> choices(String at, Schema schema) {
        return schema.isTruth()
                ? truths(at)
                : schema.words().stream()
                        .map(word -> option(at, word, words.value(schema.name(), word)))
                        .toList();
    }

    private List<Node.Option> truths(String at) {
        return List.of(option(at, "true", words.say("yes")), option(at, "false", words.say("no")));
    }

    private Node.Option option(String at, String value, String label) {
        var chosen = typed.value(at).equals(value) ? Node.Choice.CHOSEN : Node.Choice.OPEN;
        return new Node.Option(at, value, label, chosen);
    }
}
