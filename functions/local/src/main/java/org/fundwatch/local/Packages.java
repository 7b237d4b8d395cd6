package org.fundwatch.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.local.template.FunctionSpec;

/**
 * The packages to run: the zips that the template names, or others in their place.
 *
 * @param modules where the functions' modules are, when not where the template says
 * @param natives functions to run as native executables
 */
record Packages(Optional<Path> modules, Set<String> natives) {

    /** The functions with their packages; throws {@link Refusal} when one is not built. */
    List<FunctionSpec> of(List<FunctionSpec> specs) {
        checkNames(specs);
        return specs.stream().map(spec -> spec.from(zip(spec))).toList();
    }

    private void checkNames(List<FunctionSpec> specs) {
        var names = specs.stream().map(FunctionSpec::name).toList();
        natives.stream().filter(name -> !names.contains(name)).findAny().ifPresent(name -> {
            throw new Refusal("There is no function " + name + ". There are: " + String.join(", ", names) + ".");
        });
    }

    private Path zip(FunctionSpec spec) {
        var target = modules.map(folder -> folder.resolve(spec.module()).resolve("target"))
                .orElse(spec.zip().getParent());
        return natives.contains(spec.name())
                ? built(target.resolve("native").resolve(spec.zip().getFileName()), "make native")
                : built(target.resolve(spec.zip().getFileName()), "make package");
    }

    private static Path built(Path zip, String command) {
        if (!Files.exists(zip)) {
            throw new Refusal(zip + " is missing: run " + command + ".");
        }
        return zip;
    }
}
