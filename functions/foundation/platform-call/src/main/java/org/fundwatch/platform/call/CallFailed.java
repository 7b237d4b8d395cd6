package org.fundwatch.platform.call;

import java.io.Serial;

/** What Lambda is told of a call that failed in a library: which kind of failure, and that the log says where. */
public final class CallFailed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String OURS = "org.fundwatch.";

    private CallFailed(String kind) {
        super(seeTheLog(kind), null, false, false);
    }

    /** A failure of our own as it is, since it repeats nothing; any other, or one that carries another, by its kind alone. */
    static RuntimeException of(Exception failure) {
        return failure instanceof RuntimeException ours && repeatsNothing(ours)
                ? ours
                : new CallFailed(failure.getClass().getName());
    }

    /** The message of a failure of our own, and of any other its kind. */
    static String mayBeTold(String kind, String message) {
        return kind.startsWith(OURS) ? message : seeTheLog(kind);
    }

    private static String seeTheLog(String kind) {
        return kind + ", see the log";
    }

    private static boolean repeatsNothing(RuntimeException failure) {
        return failure.getClass().getName().startsWith(OURS)
                && failure.getCause() == null
                && failure.getSuppressed().length == 0;
    }
}
