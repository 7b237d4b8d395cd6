import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sorts the names of entities in the recorded step that makes the set of them. Quarkus 3.34.2 takes their order from a hash; a
 * later version sorts them too (quarkusio/quarkus #53087).
 */
class Entities {
    private static final String RECORDED = "io/quarkus/runner/recorded/HibernateOrmProcessor$build";

    private Entities() {}

    static byte[] sort(String entry, byte[] type) {
        if (!entry.startsWith(RECORDED)) {
            return type;
        }
        var names = new LinkedHashSet<String>();
        var kinds = new HashSet<String>();
        Bodies.rewrite(type, body -> {
            names.addAll(words(body, "setName"));
            kinds.addAll(words(body, "valueOf"));
            return body;
        });
        var sorted = new TreeSet<>(names).iterator();
        var renamed = names.stream().collect(Collectors.toMap(name -> name, _ -> sorted.next()));
        return kinds.size() == 1 ? Bodies.rewrite(type, body -> rename(body, renamed)) : type;
    }

    private static List<String> words(List<CodeElement> body, String method) {
        return IntStream.range(0, body.size())
                .filter(at -> isWord(body, at, method))
                .mapToObj(at -> word(body.get(at)))
                .toList();
    }

    private static List<CodeElement> rename(List<CodeElement> body, Map<String, String> renamed) {
        return IntStream.range(0, body.size())
                .mapToObj(at -> isWord(body, at, "setName") ? load(renamed.get(word(body.get(at)))) : body.get(at))
                .toList();
    }

    private static boolean isWord(List<CodeElement> body, int at, String method) {
        return at + 1 < body.size()
                && body.get(at) instanceof LoadConstantInstruction
                && body.get(at + 1) instanceof InvokeInstruction call
                && call.owner().asInternalName().contains("ClassDescriptor")
                && call.name().equalsString(method);
    }

    private static String word(CodeElement load) {
        return (String) ((LoadConstantInstruction) load).constantValue();
    }

    private static CodeElement load(String name) {
        return ConstantInstruction.ofLoad(Opcode.LDC, ConstantPoolBuilder.of().stringEntry(name));
    }
}
