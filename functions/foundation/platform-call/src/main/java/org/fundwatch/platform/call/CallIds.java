package org.fundwatch.platform.call;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The ids that a line of a log bears (关联标识): that of Lambda for one call, and that by which one act is followed from its door
 * to the last consumer of its events. Both are made by machines; what a client sends is never one of them.
 *
 * <p>They belong to the Vert.x context that asks, or to the thread where there is none.
 */
public final class CallIds {
    /** As Quarkus itself calls it in a native executable. */
    private static final String REQUEST = "AWSRequestId";

    private static final String CORRELATION = "correlationId";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_=-]{1,64}");

    private CallIds() {}

    /** Lambda's id of this call. */
    public static Optional<String> request() {
        return kept(REQUEST);
    }

    /** The id of the act that this call is a part of; empty behind a door that anybody may knock at without a name. */
    public static Optional<String> correlation() {
        return kept(CORRELATION);
    }

    /** Remembers Lambda's id from here on; an empty one, or none of its shape, is forgotten. */
    public static void beginRequest(String id) {
        keep(REQUEST, id);
    }

    /** Remembers the id of an act from here on; an empty one, or none of its shape, is forgotten. */
    public static void correlate(String id) {
        keep(CORRELATION, id);
    }

    private static Optional<String> kept(String name) {
        return Optional.ofNullable(MDC.get(name)).map(Object::toString);
    }

    private static void keep(String name, String id) {
        if (SHAPE.matcher(id).matches()) {
            MDC.put(name, id);
        } else {
            MDC.remove(name);
        }
    }
}
