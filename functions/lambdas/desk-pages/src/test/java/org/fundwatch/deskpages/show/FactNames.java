package org.fundwatch.deskpages.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every name of a missing fact that stands in the sources, with something in the place of what varies. */
final class FactNames {
    private static final Path FUNCTIONS = Path.of("..", "..");
    private static final Pattern ASKED =
            Pattern.compile("(?:new MissingFact|Computed\\.missing|new Unseen|Failure\\.Undetermined)\\((?=[^)])"
                    + "|(?<![.\\w])(?:missing|undetermined)\\((?=\")");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z_]+\\(\"(\\w+)\"\\)");
    private static final Pattern UNSEEN = Pattern.compile("unseen: ([^,}\\n]+)");
    private static final String ANYTHING = "X-1";

    /** Passed on, and named where they come from. */
    private static final Set<String> PASSED = Set.of(
            "fact",
            "what",
            "missing",
            "String what",
            "data.text(\"missing\")",
            "formula.text(\"unseen\")",
            "open.name()",
            "missing.name()",
            "open.missing().name()");

    private static final Map<String, List<String>> VARYING = Map.of(
            "unsaid.fact()", constants("cases/domain/src/main/java/org/fundwatch/cases/Circumstance.java"),
            "set.unsaid(part.circumstances()).fact()",
                    constants("cases/domain/src/main/java/org/fundwatch/cases/Circumstance.java"),
            "Circumstance.REFUSES_TO_CORRECT.fact()", List.of("refusesToCorrect"),
            "dated.selectedBy().key()",
                    constants("rewards/domain/src/main/java/org/fundwatch/rewards/Interpretation.java"),
            "range", List.of("from 1% to 3%", "above 1% up to 3%"),
            "termination.unknown()", List.of("2 of the 17 termination grounds"));

    static Set<String> all() {
        var names = new TreeSet<String>();
        sources()
                .forEach(source -> ASKED.matcher(source)
                        .results()
                        .map(call -> argument(source, call.end()))
                        .filter(argument -> !PASSED.contains(argument))
                        .forEach(argument -> names.addAll(names(argument))));
        files("capabilities", ".yaml")
                .forEach(policy -> UNSEEN.matcher(read(policy))
                        .results()
                        .forEach(unseen -> names.add(unseen.group(1).strip())));
        return names;
    }

    private static Stream<String> sources() {
        return Stream.concat(files("capabilities", ".java"), files("lambdas/case-desk", ".java"))
                .map(FactNames::read);
    }

    /** The names that an expression can be. */
    private static List<String> names(String expression) {
        var format = expression.split("\"\\.formatted\\(", 2);
        if (format.length == 2) {
            return List.of(format[0].substring(1).replace("%s", ANYTHING));
        }
        if (!expression.contains("\"") && !VARYING.containsKey(expression)) {
            throw new AssertionError("nobody can tell which facts these are: " + expression);
        }
        var names = List.of("");
        for (var part : Pattern.compile("\\s*\\+\\s*").split(expression, -1)) {
            names = joined(names, part(part));
        }
        return names;
    }

    private static List<String> part(String part) {
        return part.startsWith("\"")
                ? List.of(part.substring(1, part.length() - 1))
                : VARYING.getOrDefault(part, List.of(ANYTHING));
    }

    private static List<String> joined(List<String> begun, List<String> more) {
        var joined = new ArrayList<String>();
        begun.forEach(one -> more.forEach(other -> joined.add(one + other)));
        return joined;
    }

    /** What stands between the parentheses. */
    private static String argument(String source, int from) {
        var depth = 1;
        var at = from;
        while (depth > 0) {
            depth += switch (source.charAt(at)) {
                case '(' -> 1;
                case ')' -> -1;
                default -> 0;
            };
            at++;
        }
        return source.substring(from, at - 1).strip();
    }

    private static List<String> constants(String source) {
        return CONSTANT.matcher(read(FUNCTIONS.resolve("capabilities").resolve(source)))
                .results()
                .map(constant -> constant.group(1))
                .toList();
    }

    private static Stream<Path> files(String folder, String ending) {
        try (var files = Files.walk(FUNCTIONS.resolve(folder))) {
            return files
                    .filter(file -> file.toString().contains("/src/main/")
                            && file.toString().endsWith(ending))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FactNames() {}
}
