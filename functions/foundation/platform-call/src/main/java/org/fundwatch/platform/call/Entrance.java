package org.fundwatch.platform.call;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jboss.logging.Logger;

/**
 * Where a call enters a function made of jars. The log learns whose call it is; and what leaves by exception goes into
 * the log as ours, since AWS's runtime would print it with every message in it.
 */
final class Entrance {
    private static final Logger LOG = Logger.getLogger(Entrance.class);
    private final RequestStreamHandler inside;

    Entrance(RequestStreamHandler inside) {
        this.inside = inside;
    }

    void enter(InputStream event, OutputStream answer, Context context) throws IOException {
        Quarkus.manualStart(); // before it no id would be remembered; a second time it does nothing
        CallIds.beginRequest(context.getAwsRequestId());
        try {
            inside.handleRequest(event, answer, context);
        } catch (RuntimeException | IOException failure) {
            LOG.error("a call failed", failure);
            throw CallFailed.of(failure);
        }
    }
}
