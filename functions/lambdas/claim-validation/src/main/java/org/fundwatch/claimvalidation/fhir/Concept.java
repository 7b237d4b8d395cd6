package org.fundwatch.claimvalidation.fhir;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** A CodeableConcept: codes of several systems for the same thing, and how people call it. */
record Concept(Tree tree) {

    /** One code of it. */
    private record Code(Optional<String> system, Optional<String> code, Optional<String> display) {
        static Code of(Tree coding) {
            return new Code(coding.optionalText("system"), coding.optionalText("code"), coding.optionalText("display"));
        }

        boolean is(Predicate<String> wanted) {
            return system.filter(wanted).isPresent();
        }
    }

    /** The code of a system. */
    Optional<String> code(String system) {
        return code(system::equals);
    }

    Optional<String> code(Predicate<String> system) {
        return codes().stream()
                .filter(code -> code.is(system))
                .flatMap(code -> code.code().stream())
                .findFirst();
    }

    /** Its text, else how a code is displayed, else a code. */
    String name() {
        return Stream.of(
                        tree.optionalText("text").stream(),
                        codes().stream().flatMap(code -> code.display().stream()),
                        codes().stream().flatMap(code -> code.code().stream()))
                .flatMap(names -> names)
                .findFirst()
                .orElseThrow(() -> new Misfit(tree.pointer(), "must have a text, a display or a code"));
    }

    /** Writes name and, where there is one, code of the system. */
    void into(Part part, Predicate<String> system) {
        code(system).ifPresent(code -> part.put("code", code, tree));
        part.put("name", name(), tree);
    }

    private List<Code> codes() {
        return Elements.each(tree, "coding").stream().map(Code::of).toList();
    }
}
