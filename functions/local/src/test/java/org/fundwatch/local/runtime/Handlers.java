package org.fundwatch.local.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Small functions that behave well or badly; they run in processes of their own. */
public final class Handlers {
    private Handlers() {}

    /** Answers with the event. */
    public static final class Echo implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
            System.out.println("回声 heard something");
            event.transferTo(answer);
        }
    }

    /** Answers with its process id. */
    public static final class Pid implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
            write(answer, String.valueOf(ProcessHandle.current().pid()));
        }
    }

    /** Answers with the environment variable that the event names, or with what the context says. */
    public static final class Surroundings implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
            var asked = read(event);
            write(
                    answer,
                    switch (asked) {
                        case "function" -> context.getInvokedFunctionArn();
                        case "remaining" -> String.valueOf(context.getRemainingTimeInMillis());
                        case "heap" -> String.valueOf(Runtime.getRuntime().maxMemory() >> 20);
                        default -> String.valueOf(System.getenv(asked));
                    });
        }
    }

    /** Throws, unless the event asks for its process id. */
    public static final class Broken implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
            if (!read(event).equals("pid")) {
                throw new IllegalStateException("broken on purpose");
            }
            write(answer, String.valueOf(ProcessHandle.current().pid()));
        }
    }

    /** Sleeps as many milliseconds as the event says. */
    public static final class Sleeper implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
            try {
                Thread.sleep(Long.parseLong(read(event)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            write(answer, String.valueOf(ProcessHandle.current().pid()));
        }
    }

    /** Leaves before it has handled anything. */
    public static final class LeavesAtStart implements RequestStreamHandler {
        static {
            Runtime.getRuntime().halt(7);
        }

        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context) {}
    }

    /** Cannot be made. */
    public static final class BrokenAtStart implements RequestStreamHandler {
        public BrokenAtStart() {
            throw new IllegalStateException("no configuration");
        }

        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context) {}
    }

    /** Leaves in the middle of its work when the event says so. */
    public static final class LeavesAtWork implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
            if (read(event).equals("leave")) {
                System.exit(3);
            }
            write(answer, "stayed");
        }
    }

    /** Answers with as many bytes as the event says. */
    public static final class Large implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
            write(answer, "x".repeat(Integer.parseInt(read(event))));
        }
    }

    private static String read(InputStream event) throws IOException {
        return new String(event.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void write(OutputStream answer, String text) throws IOException {
        answer.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
