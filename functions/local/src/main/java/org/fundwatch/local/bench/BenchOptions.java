package org.fundwatch.local.bench;

import java.util.List;
import java.util.Set;
import org.fundwatch.local.Refusal;

/**
 * What is measured, and how often.
 *
 * @param runs starts of each package that count, at least 1
 * @param warm answers after the first of each start
 * @param functions the names of those to measure; all that can be for none
 * @param cached the names of those to measure with an AOT cache, too
 */
record BenchOptions(int runs, int warm, Set<String> functions, Set<String> cached) {
    BenchOptions {
        functions = Set.copyOf(functions);
        cached = Set.copyOf(cached);
    }

    /** In the order of the components, names between commas. */
    static BenchOptions parse(String... args) {
        return new BenchOptions(Integer.parseInt(args[0]), Integer.parseInt(args[1]), names(args[2]), names(args[3]));
    }

    private static Set<String> names(String list) {
        return list.isBlank() ? Set.of() : Set.of(list.split(","));
    }

    /** The empty function always; throws {@link Refusal} for a name that is none of theirs. */
    List<Subject> chosen(List<Subject> all) {
        var names = all.stream().map(Subject::function).toList();
        functions.stream().filter(name -> !names.contains(name)).findAny().ifPresent(name -> {
            throw new Refusal("There is nothing to measure of " + name + ". There are: " + String.join(", ", names));
        });
        return all.stream().filter(subject -> isChosen(subject.function())).toList();
    }

    private boolean isChosen(String function) {
        return functions.isEmpty() || functions.contains(function) || function.equals(Subjects.EMPTY);
    }
}
