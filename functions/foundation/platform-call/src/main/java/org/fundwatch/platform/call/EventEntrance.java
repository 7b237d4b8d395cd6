package org.fundwatch.platform.call;

import com.amazonaws.services.lambda.runtime.Context;
import io.quarkus.funqy.lambda.FunqyStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The entrance of a function behind queues and schedules. No RequestStreamHandler by type: Quarkus would take it for the function itself. */
public final class EventEntrance {
    private final Entrance entrance = new Entrance(new FunqyStreamHandler());

    /** Hands one event in; throws what {@link CallFailed} lets out. */
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        entrance.enter(event, answer, context);
    }
}
