package org.fundwatch.platform.call;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What failed and where, line by line: class names, stack frames and states of SQL, never a message. */
public final class Frames {
    private static final int MOST_CAUSES = 8;

    private Frames() {}

    public static List<String> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .flatMap(cause -> lines(cause, cause == failure ? "" : "caused by "))
                .toList();
    }

    private static Stream<String> lines(Throwable failure, String before) {
        var frames = Arrays.stream(failure.getStackTrace()).map(frame -> "    at " + frame);
        return Stream.concat(Stream.of(before + failure.getClass().getName() + state(failure)), frames);
    }

    private static String state(Throwable failure) {
        return failure instanceof SQLException refused ? " " + refused.getSQLState() : "";
    }
}
