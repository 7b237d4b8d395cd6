import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sorts the words of statements that follow one another and are equal but for one word, and for locals of their own. Quarkus
 * 3.34.2 takes their order from hashes and threads; later versions sort them too (quarkusio/quarkus #53086, #53358).
 */
record Words(String types, String call, int before, int after) {

    /** A statement is so many instructions before its word, the word, and so many after it, of which one is the call. */
    private static final List<Words> ORDERED_BY_CHANCE = List.of(
            // resolvers go into a list that Qute sorts by priority
            new Words("io/quarkus/runner/recorded/QuteProcessor$initializeGeneratedClasses", "add", 2, 2),
            // names of one method are alternatives of one condition
            new Words("io/quarkus/qute/runtime/extensions/", "equals", 0, 3),
            // mappings are each registered under their own class and prefix
            new Words("io/quarkus/runtime/generated/", "withMapping", 0, 4));

    static byte[] sortIfByChance(String entry, byte[] content) {
        for (var words : ORDERED_BY_CHANCE) {
            if (entry.startsWith(words.types) && entry.endsWith(".class")) {
                return Bodies.rewrite(content, words::sort);
            }
        }
        return content;
    }

    private List<CodeElement> sort(List<CodeElement> body) {
        var sorted = new ArrayList<>(body);
        for (var at = before; at < body.size(); at++) {
            var run = run(body, at);
            var words = run.stream().map(body::get).sorted(Comparator.comparing(Words::word)).toList();
            IntStream.range(0, run.size()).forEach(i -> sorted.set(run.get(i), words.get(i)));
            at = run.isEmpty() ? at : run.getLast();
        }
        return sorted;
    }

    /** The places of the words from here on whose statements are equal and touch. */
    private List<Integer> run(List<CodeElement> body, int from) {
        var places = new ArrayList<Integer>();
        for (var at = from; isWord(body, at) && statement(body, at).equals(statement(body, from)); at += before + 1 + after) {
            places.add(at);
        }
        return places;
    }

    private boolean isWord(List<CodeElement> body, int at) {
        return at + after < body.size()
                && !word(body.get(at)).isEmpty()
                && body.subList(at + 1, at + 1 + after).stream().anyMatch(this::isCall);
    }

    private boolean isCall(CodeElement element) {
        return element instanceof InvokeInstruction invoke && invoke.name().equalsString(call);
    }

    private List<Object> statement(List<CodeElement> body, int at) {
        var own = new ArrayList<Integer>();
        var parts = new ArrayList<>();
        for (var element : body.subList(at - before, at + after + 1)) {
            if (element instanceof StoreInstruction store) {
                own.add(store.slot());
            }
            parts.add(element == body.get(at) ? "the word" : part(element, own));
        }
        return parts;
    }

    private static Object part(CodeElement element, List<Integer> own) {
        return switch (element) {
            case LoadInstruction load when own.contains(load.slot()) -> "own local " + own.indexOf(load.slot());
            case LoadInstruction load -> "local " + load.slot();
            case StoreInstruction store -> "own local " + own.indexOf(store.slot());
            case LoadConstantInstruction load -> load.constantValue();
            case BranchInstruction branch -> List.of(branch.opcode(), branch.target());
            default -> element.toString();
        };
    }

    private static String word(CodeElement element) {
        return switch (element) {
            case LoadConstantInstruction load when load.constantValue() instanceof String text -> text;
            case FieldInstruction field when field.opcode() == Opcode.GETSTATIC -> field.name().stringValue();
            default -> "";
        };
    }
}
