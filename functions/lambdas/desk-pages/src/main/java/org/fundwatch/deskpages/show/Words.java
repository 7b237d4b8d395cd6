package org.fundwatch.deskpages.show;

import io.quarkus.qute.TemplateData;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fundwatch.pages.Language;

/** The words of the desk in one language (用语): what pages say, and how members and constants of the contracts are called. */
@TemplateData
public final class Words {
    private static final Map<Language, Words> ALL =
            Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), Words::read));

    private final Language language;
    private final Map<String, String> words;

    private Words(Language language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    public static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    public Map<String, String> all() {
        return words;
    }

    /** What the page says under this key. */
    public String say(String key) {
        return words.getOrDefault("say." + key, key);
    }

    /** The same with values in place of {@code {0}}, {@code {1}} and so on. */
    public String say(String key, Object... values) {
        var text = say(key);
        for (var at = 0; at < values.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(values[at]));
        }
        return text;
    }

    /** How a member of the contract is called, if need be otherwise in this structure. */
    public String field(String owner, String name) {
        return find("field." + owner + "." + name)
                .or(() -> find("field." + name))
                .orElse(name);
    }

    /** What helps to fill in a member; empty where nothing does. */
    public String hint(String owner, String name) {
        return find("hint." + owner + "." + name).or(() -> find("hint." + name)).orElse("");
    }

    /** A constant in words; itself where it has none. */
    public String value(String type, String constant) {
        return find("value." + type + "." + constant)
                .or(() -> find("value." + constant))
                .orElse(constant);
    }

    /** What an operation is called. */
    public String operation(String id) {
        return find("operation." + id).orElse(id);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    private static Words read(Language language) {
        return new Words(language, properties(language.tag()));
    }

    /** What a file of words holds. */
    static Map<String, String> properties(String name) {
        var resource = "words/" + name + ".properties";
        var stream = Objects.requireNonNull(Words.class.getClassLoader().getResourceAsStream(resource), resource);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
