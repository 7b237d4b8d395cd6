package org.fundwatch.local.control;

import org.fundwatch.local.runtime.Invocation;

/** How an invocation ended, in a word. */
final class Outcomes {
    private Outcomes() {}

    static String word(Invocation invocation) {
        return switch (invocation) {
            case Invocation.Answered _ -> "answered";
            case Invocation.Failed failed -> failed.errorType();
            case Invocation.TimedOut _ -> "timed out";
            case Invocation.Throttled _ -> "busy";
        };
    }

    /** The HTTP status that says so. */
    static int status(Invocation invocation) {
        return switch (invocation) {
            case Invocation.Answered _ -> 200;
            case Invocation.Failed _, Invocation.TimedOut _ -> 502;
            case Invocation.Throttled _ -> 503;
        };
    }
}
