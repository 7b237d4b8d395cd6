package org.fundwatch.platform;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What failed and where, without any message: class names and stack frames only, so that no value gets into a log. */
public final class Traceback {
    private static final int MOST_CAUSES = 8;

    private Traceback() {}

    public static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(Traceback::frames)
                .collect(Collectors.joining(System.lineSeparator() + "caused by "));
    }

    private static String frames(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(frame -> System.lineSeparator() + "    at " + frame)
                .collect(Collectors.joining("", failure.getClass().getName(), ""));
    }
}
