package org.fundwatch.platform.call;

import io.quarkiverse.loggingjson.JsonGenerator;
import io.quarkiverse.loggingjson.JsonProvider;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.ExtLogRecord;

/** What a line of a log has besides its time, level and logger: whose it is, and what may be said. */
@Singleton
class LogLine implements JsonProvider {
    private final String function;

    LogLine(@ConfigProperty(name = "AWS_LAMBDA_FUNCTION_NAME", defaultValue = "unnamed") String function) {
        this.function = function;
    }

    @Override
    public void writeTo(JsonGenerator json, ExtLogRecord line) throws IOException {
        json.writeStringField("function", function);
        write(json, "requestId", CallIds.request().orElse(""));
        write(json, "correlationId", CallIds.correlation().orElse(""));
        json.writeStringField("message", Words.of(line));
        if (line.getThrown() != null) {
            json.writeArrayFieldStart("failure");
            for (var frame : Frames.of(line.getThrown())) {
                json.writeString(frame);
            }
            json.writeEndArray();
        }
    }

    private static void write(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
