package org.fundwatch.kernel;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A parsed request or policy (Map, List, String, Number, Boolean), read strictly: what is missing, of another kind or
 * read by nobody is a {@link Misfit}. A null counts as absent. Read by one thread, once.
 */
public final class Tree {
    private final String pointer;
    private final Object node;
    private final Asked asked = new Asked();
    private final Map<String, Tree> children = new LinkedHashMap<>();

    private Tree(String pointer, Object node) {
        this.pointer = pointer;
        this.node = node;
    }

    public static Tree of(Object node) {
        return new Tree("", node);
    }

    /** Where this node stands in the document, RFC 6901; empty for the whole. */
    public String pointer() {
        return pointer;
    }

    public boolean has(String key) {
        asked.add(key);
        return object().get(key) != null;
    }

    /** The keys of an object whose keys are data; each still has to be read. */
    public List<String> keys() {
        return object().keySet().stream().map(String::valueOf).toList();
    }

    /** The keys that were asked for so far, whether they stand here or not. */
    public Set<String> asked() {
        return asked.keys();
    }

    public Tree child(String key) {
        if (!has(key)) {
            throw new Misfit(below(key), "is required");
        }
        return children.computeIfAbsent(key, name -> new Tree(below(name), object().get(name)));
    }

    public List<Tree> children(String key) {
        return child(key).items();
    }

    /** The items of this list. */
    public List<Tree> items() {
        return IntStream.range(0, list().size()).mapToObj(this::item).toList();
    }

    /** The items of this list, of which some may be null: these are empty. */
    public List<Optional<Tree>> itemsOrNulls() {
        return IntStream.range(0, list().size())
                .mapToObj(i -> list().get(i) == null ? Optional.<Tree>empty() : Optional.of(item(i)))
                .toList();
    }

    public String text(String key) {
        return child(key).text();
    }

    public String text() {
        return scalar().text();
    }

    public Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** A text that has a shape of its own, such as an id; the parser's IllegalArgumentException becomes the rule. */
    public <T> T shaped(String key, Function<String, T> parse, String rule) {
        return child(key).scalar().as(parse, rule);
    }

    public LocalDate date(String key) {
        return child(key).date();
    }

    public LocalDate date() {
        return scalar().date();
    }

    public int integer(String key) {
        return child(key).integer();
    }

    public int integer() {
        return scalar().integer();
    }

    /** A whole number from one on. */
    public int positive(String key) {
        return child(key).scalar().positive();
    }

    public boolean bool(String key) {
        return child(key).bool();
    }

    public boolean bool() {
        return scalar().bool();
    }

    /** An amount as policies write it, such as "200 CNY". */
    public Money money(String key) {
        return child(key).money();
    }

    public Money money() {
        return scalar().money();
    }

    /** An amount as requests write it: a whole number of fen, so bounded that what is added up or multiplied stays money. */
    public Money fen(String key) {
        return child(key).scalar().fen();
    }

    /** An amount that was worked out, as events tell it: a whole number of fen without that bound. */
    public Money sum(String key) {
        return child(key).scalar().sum();
    }

    /** A share as policies write it, such as "1.5%". */
    public Ratio ratio(String key) {
        return child(key).ratio();
    }

    public Ratio ratio() {
        return scalar().ratio();
    }

    /** A multiple as a number or text, such as 3.5. */
    public Multiple multiple(String key) {
        return child(key).scalar().multiple();
    }

    public <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        return child(key).oneOf(type);
    }

    public <E extends Enum<E>> E oneOf(Class<E> type) {
        return scalar().oneOf(type);
    }

    /** Refuses every key that nobody asked for, here and below; names the known keys, since an unknown one is a value. */
    public void finish() {
        asked.hold(pointer, node);
        children.values().forEach(Tree::finish);
    }

    /** What stands here, as it was read; nothing of it counts as asked for. */
    public Object asRead() {
        return node;
    }

    private List<?> list() {
        if (node instanceof List<?> list) {
            return list;
        }
        throw new Misfit(pointer, "must be a list");
    }

    private Map<?, ?> object() {
        if (node instanceof Map<?, ?> map) {
            return map;
        }
        throw new Misfit(pointer, "must be an object");
    }

    private Tree item(int index) {
        if (list().get(index) == null) {
            throw new Misfit(below(Integer.toString(index)), "is required");
        }
        return children.computeIfAbsent(Integer.toString(index), at -> new Tree(below(at), list().get(index)));
    }

    private Scalar scalar() {
        return new Scalar(pointer, node);
    }

    private String below(String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
