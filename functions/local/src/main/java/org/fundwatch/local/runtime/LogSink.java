package org.fundwatch.local.runtime;

/** Where the lines of all functions go besides their files, the terminal for one. */
@FunctionalInterface
public interface LogSink {

    /** Nowhere. */
    LogSink NONE = line -> {};

    /** One line with its instance in front: {@code [report-intake#1] started}. */
    void line(String line);
}
