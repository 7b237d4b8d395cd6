package org.fundwatch.platform;

import org.fundwatch.platform.call.Frames;

/** What failed and where, without any message, as one text: so that no value gets into a log. */
public final class Traceback {
    private Traceback() {}

    public static String of(Throwable failure) {
        return String.join(System.lineSeparator(), Frames.of(failure));
    }
}
