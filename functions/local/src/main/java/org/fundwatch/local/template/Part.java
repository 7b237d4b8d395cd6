package org.fundwatch.local.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A part of the template that knows its line, so that whatever is wrong with it can be found. */
record Part(String file, Node node) {

    static Part read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return new Part(file.getFileName().toString(), new Yaml(new LoaderOptions()).compose(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Part child(String key) {
        return find(key).orElseThrow(() -> misfit(key + " is missing"));
    }

    Optional<Part> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    Map<String, Part> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw misfit("must be a map");
        }
        var entries = new LinkedHashMap<String, Part>();
        for (var tuple : mapping.getValue()) {
            var key = new Part(file, tuple.getKeyNode());
            if (entries.put(key.scalar(), new Part(file, tuple.getValueNode())) != null) {
                throw key.misfit(key.scalar() + " is written twice");
            }
        }
        return entries;
    }

    List<Part> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw misfit("must be a list");
        }
        return sequence.getValue().stream().map(item -> new Part(file, item)).toList();
    }

    /** The text as it stands, before anything in it is resolved. */
    String scalar() {
        if (!(node instanceof ScalarNode scalar)) {
            throw misfit("must be one value");
        }
        return scalar.getValue();
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The tag of a short form, {@code !Ref}; empty for plain YAML. */
    Optional<String> shortForm() {
        var tag = node.getTag().getValue();
        return tag.startsWith("!") ? Optional.of(tag.substring(1)) : Optional.empty();
    }

    /** Rejects every key that is neither acted on nor known to matter on AWS only. */
    Part knows(Set<String> actedOn, Set<String> left) {
        entries().forEach((key, value) -> {
            if (!actedOn.contains(key) && !left.contains(key)) {
                throw value.misfit("the launcher does not understand " + key + " here");
            }
        });
        return this;
    }

    Part knows(Set<String> actedOn) {
        return knows(actedOn, Set.of());
    }

    TemplateException misfit(String what) {
        return new TemplateException(file, node.getStartMark().getLine() + 1, what);
    }
}
