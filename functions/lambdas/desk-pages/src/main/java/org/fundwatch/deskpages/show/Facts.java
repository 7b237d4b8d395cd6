package org.fundwatch.deskpages.show;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Missing facts (待补事实) in the reader's words: the API names them in English, with days, codes and constants inside, and {@code
 * words/facts.properties} tells one name from another.
 */
public record Facts(Words words) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w*)}");
    private static final String PLACE = "Place";
    private static final List<Name> NAMES = Words.properties("facts").entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> -entry.getValue().length()))
            .map(entry -> Name.of(entry.getKey(), entry.getValue()))
            .toList();

    /**
     * One kind of name.
     *
     * @param slots the type of the contract that each value inside is of; empty where it is of none
     */
    private record Name(String key, Pattern shape, List<String> slots) {
        static Name of(String key, String name) {
            var shape = "\\Q" + SLOT.matcher(name).replaceAll("\\\\E(.+)\\\\Q") + "\\E";
            return new Name(
                    key,
                    Pattern.compile(shape),
                    SLOT.matcher(name).results().map(slot -> slot.group(1)).toList());
        }
    }

    /** What a fact is called; its name where there are no words for it. */
    public String say(String name) {
        return find(name).orElse(name);
    }

    /** The same; empty where there are no words for it. */
    public Optional<String> find(String name) {
        return NAMES.stream().flatMap(known -> said(known, name).stream()).findFirst();
    }

    /** The key of its words; its name where there are none. */
    String kind(String name) {
        return NAMES.stream()
                .filter(known -> known.shape().matcher(name).matches())
                .findFirst()
                .map(Name::key)
                .orElse(name);
    }

    private Optional<String> said(Name known, String name) {
        var matched = known.shape().matcher(name);
        return matched.matches()
                ? words.find("fact." + known.key()).map(text -> filled(text, known.slots(), matched))
                : Optional.empty();
    }

    private String filled(String text, List<String> slots, MatchResult matched) {
        var filled = text;
        for (var at = 0; at < slots.size(); at++) {
            filled = filled.replace("{" + at + "}", value(slots.get(at), matched.group(at + 1)));
        }
        return filled;
    }

    private String value(String type, String constant) {
        return type.equals(PLACE) ? new Presenter(words).place(constant) : words.value(type, constant);
    }
}
