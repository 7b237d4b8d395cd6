package org.fundwatch.relay;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** AWS on a bad day: S3 and KMS take calls and never answer, EventBridge says once that there were too many. */
public final class SilentAws implements QuarkusTestResourceLifecycleManager {
    private static final String TOO_MANY = "{\"__type\":\"ThrottlingException\"}";
    private static final String TAKEN = "{\"FailedEntryCount\":0,\"Entries\":[{\"EventId\":\"1\"}]}";
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private boolean isThrottled = true;

    @Override
    public Map<String, String> start() {
        var settings = Map.of(
                "aws.endpointUrlKms", serve(this::stayQuiet),
                "aws.endpointUrlS3", serve(this::stayQuiet),
                "aws.endpointUrlEventBridge", serve(this::throttleOnce));
        settings.forEach(System::setProperty);
        return settings;
    }

    private String serve(HttpHandler handler) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", handler);
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stayQuiet(HttpExchange exchange) {
        try (exchange) {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void throttleOnce(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = (isThrottled ? TOO_MANY : TAKEN).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(isThrottled ? 400 : 200, body.length);
            exchange.getResponseBody().write(body);
            isThrottled = false;
        }
    }

    /** After the other resources, since it takes the place of their endpoints. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        over.countDown();
        threads.shutdownNow();
    }
}
