package org.fundwatch.platform.call;

import com.amazonaws.services.lambda.runtime.Context;
import io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The entrance of a function that is called, by HTTP or by name. No RequestStreamHandler by type: Quarkus would take it for the function itself. */
public final class FunctionEntrance {
    private final Entrance entrance = new Entrance(new QuarkusStreamHandler());

    /** Hands one event in; throws what {@link CallFailed} lets out. */
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        entrance.enter(event, answer, context);
    }
}
