import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The locals of a straight body of one context and one array. */
class Locals {
    private static final int AFTER_PARAMETERS = 3;

    private Locals() {}

    /** Whether no other step and nothing of the rest touches what a step stores. */
    static boolean areOwn(List<List<CodeElement>> steps, List<CodeElement> rest) {
        var touched = slots(rest);
        for (var step : steps) {
            var stored = step.stream()
                    .filter(StoreInstruction.class::isInstance)
                    .map(Locals::slot)
                    .collect(Collectors.toSet());
            if (stored.stream().anyMatch(touched::contains)) {
                return false;
            }
            touched.addAll(stored);
        }
        return steps.stream().allMatch(step -> loadsOnlyItsOwn(step, steps));
    }

    private static boolean loadsOnlyItsOwn(List<CodeElement> step, List<List<CodeElement>> steps) {
        var slots = slots(step);
        return steps.stream()
                .filter(other -> other != step)
                .flatMap(List::stream)
                .filter(StoreInstruction.class::isInstance)
                .noneMatch(store -> slots.contains(slot(store)));
    }

    /** The same body with its locals numbered by first use. */
    static List<CodeElement> renumber(List<CodeElement> body) {
        Map<Integer, Integer> numbered = new HashMap<>();
        var written = new ArrayList<CodeElement>();
        for (var element : body) {
            var slot = slot(element);
            var number = slot < AFTER_PARAMETERS
                    ? slot
                    : numbered.computeIfAbsent(slot, _ -> AFTER_PARAMETERS + numbered.size());
            written.add(switch (element) {
                case LoadInstruction load -> LoadInstruction.of(load.typeKind(), number);
                case StoreInstruction store -> StoreInstruction.of(store.typeKind(), number);
                default -> element;
            });
        }
        return written;
    }

    private static Set<Integer> slots(List<CodeElement> body) {
        return body.stream().map(Locals::slot).filter(slot -> slot >= 0).collect(Collectors.toSet());
    }

    private static int slot(CodeElement element) {
        return switch (element) {
            case LoadInstruction load -> load.slot();
            case StoreInstruction store -> store.slot();
            default -> -1;
        };
    }
}
