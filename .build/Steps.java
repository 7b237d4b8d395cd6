import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sorts recorded steps of start-up that follow one another and need nothing of each other. Quarkus 3.34.2 takes their order from
 * maps whose hashes are of memory. Steps that share a local are left as they are.
 */
record Steps(String types, String begin, int more, String last, int tail) {

    /** The first step starts so many instructions after the call that begins; each ends so many after its last call. */
    private static final List<Steps> BEFORE_KEYS = List.of(
            // each names another method that needs a check
            new Steps("io/quarkus/runner/recorded/SecurityProcessor$createSecurityCheckStorage", "putValue", 1, "addMethod", 0),
            // properties to validate go into a set
            new Steps(
                    "io/quarkus/runner/recorded/ConfigBuildStep$validateRuntimeConfigProperty",
                    "HashSet.<init>",
                    2,
                    "ConfigValidationMetadata.<init>",
                    6));

    /** Each makes a check and puts it under its own key. */
    private static final List<Steps> AFTER_KEYS = List.of(new Steps(
            "io/quarkus/runner/recorded/SecurityProcessor$gatherSecurityChecks", "SecurityCheckRecorder.<init>", 2, "putValue", 0));

    static byte[] sortBeforeKeys(String entry, byte[] content) {
        return sort(BEFORE_KEYS, entry, content);
    }

    static byte[] sortAfterKeys(String entry, byte[] content) {
        return sort(AFTER_KEYS, entry, content);
    }

    private static byte[] sort(List<Steps> rules, String entry, byte[] content) {
        var rule = rules.stream().filter(steps -> entry.startsWith(steps.types)).findFirst();
        return rule.isPresent() ? Bodies.rewrite(content, body -> Locals.renumber(rule.get().sort(body))) : content;
    }

    private List<CodeElement> sort(List<CodeElement> body) {
        var first = after(body, 0, begin, more);
        var steps = steps(body, first);
        var end = first + steps.stream().mapToInt(List::size).sum();
        var rest = new ArrayList<>(body.subList(end, body.size()));
        rest.addAll(body.subList(0, first));
        if (steps.size() < 2 || !Locals.areOwn(steps, rest)) {
            return body;
        }
        var sorted = new ArrayList<>(body.subList(0, first));
        steps.stream().sorted(Comparator.comparing(Steps::meaning).thenComparing(Steps::text)).forEach(sorted::addAll);
        sorted.addAll(body.subList(end, body.size()));
        return sorted;
    }

    private List<List<CodeElement>> steps(List<CodeElement> body, int first) {
        var steps = new ArrayList<List<CodeElement>>();
        for (int at = first, end; (end = after(body, at, last, tail + 1)) < body.size(); at = end) {
            steps.add(body.subList(at, end));
        }
        return steps;
    }

    /** The place so many instructions after the next call of the method; the end where there is none. */
    private static int after(List<CodeElement> body, int from, String method, int more) {
        for (var at = from; at < body.size(); at++) {
            if (body.get(at) instanceof InvokeInstruction call && name(call).endsWith(method)) {
                return at + more;
            }
        }
        return body.size();
    }

    private static String name(InvokeInstruction call) {
        return call.owner().asInternalName() + "." + call.name().stringValue();
    }

    /** The step without the numbers that Quarkus gives as it goes. */
    private static String meaning(List<CodeElement> step) {
        return text(step).replaceAll("proxykey[0-9]+", "a key");
    }

    private static String text(List<CodeElement> step) {
        return step.stream().map(Steps::text).collect(Collectors.joining("\n"));
    }

    private static String text(CodeElement element) {
        return switch (element) {
            case LoadInstruction _ -> "load";
            case StoreInstruction _ -> "store";
            case LoadConstantInstruction load -> load.constantValue().toString();
            default -> element.toString();
        };
    }
}
