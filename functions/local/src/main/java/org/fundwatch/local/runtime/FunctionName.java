package org.fundwatch.local.runtime;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a caller of Lambda calls a function: its name, or an Amazon resource name, whole or from the account on. */
final class FunctionName {
    private static final String NAME = "([A-Za-z0-9-_]+)(?::live)?";
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile(NAME),
            Pattern.compile("\\d{12}:function:" + NAME),
            Pattern.compile("arn:aws[a-z-]*:lambda:[a-z0-9-]+:\\d{12}:function:" + NAME));

    private FunctionName() {}

    /** The bare name, of the alias {@code live} too; empty for other aliases and versions, which this machine does not know. */
    static Optional<String> read(String text) {
        return SHAPES.stream()
                .map(shape -> shape.matcher(text))
                .filter(found -> found.matches())
                .map(found -> found.group(1))
                .findFirst();
    }
}
