import java.lang.classfile.CodeElement;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The configuration mappings that start-up shares, sorted and numbered by name. Quarkus 3.34.2 takes their order from a hash; a
 * later version sorts them too (quarkusio/quarkus #53086). Each is loaded and kept in a field of its own, whatever the order.
 */
class Mappings {
    private static final String FIELD = "configClass$";
    private static final String GENERATED = "io/quarkus/runtime/generated/";
    static final String SHARED = GENERATED + "SharedConfig.class";

    private final Map<String, String> numbered = new HashMap<>();

    /** Classes that read the fields by their numbers. */
    static boolean reads(String entry) {
        return entry.startsWith(GENERATED) && entry.endsWith("ConfigCustomizer.class");
    }

    byte[] sort(byte[] shared) {
        return Bodies.rewrite(shared, body -> renumber(sort(body)));
    }

    byte[] renumber(byte[] reader) {
        return Bodies.rewrite(reader, this::renumber);
    }

    private List<CodeElement> sort(List<CodeElement> body) {
        var first = IntStream.range(0, body.size()).filter(at -> calls(body, at + 2, "configClass")).findFirst();
        return first.isPresent() ? sort(body, first.getAsInt()) : body;
    }

    private List<CodeElement> sort(List<CodeElement> body, int first) {
        var mappings = mappings(body, first);
        var sorted = mappings.stream().sorted(Comparator.comparing(Mappings::name)).toList();
        for (var i = 0; i < sorted.size(); i++) {
            numbered.put(field(sorted.get(i)), field(mappings.get(i)));
        }
        var all = new ArrayList<>(body.subList(0, first));
        sorted.forEach(all::addAll);
        all.addAll(body.subList(all.size(), body.size()));
        return all;
    }

    /** Each is two words, a call, and the field that keeps it; then a word and a call for each class that it loads. */
    private static List<List<CodeElement>> mappings(List<CodeElement> body, int first) {
        var mappings = new ArrayList<List<CodeElement>>();
        for (int at = first, end; calls(body, at + 2, "configClass"); at = end) {
            for (end = at + 4; calls(body, end + 1, "ensureLoaded"); ) {
                end += 2;
            }
            mappings.add(body.subList(at, end));
        }
        return mappings;
    }

    private static boolean calls(List<CodeElement> body, int at, String method) {
        return at < body.size()
                && body.get(at) instanceof InvokeInstruction call
                && call.name().equalsString(method);
    }

    private static String name(List<CodeElement> mapping) {
        return mapping.stream().limit(2).map(word -> ((LoadConstantInstruction) word).constantValue()).toList().toString();
    }

    private static String field(List<CodeElement> mapping) {
        return ((FieldInstruction) mapping.get(3)).name().stringValue();
    }

    private List<CodeElement> renumber(List<CodeElement> body) {
        return body.stream().map(this::renumber).toList();
    }

    private CodeElement renumber(CodeElement element) {
        return element instanceof FieldInstruction field && field.name().stringValue().startsWith(FIELD)
                ? FieldInstruction.of(field.opcode(), field.owner(), numbered(field), field.type())
                : element;
    }

    private Utf8Entry numbered(FieldInstruction field) {
        return ConstantPoolBuilder.of().utf8Entry(Objects.requireNonNull(numbered.get(field.name().stringValue())));
    }
}
