package org.fundwatch.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A server between a client of AWS and who plays AWS: keeps what was asked, word for word, and answers some requests itself
 * as AWS does on a bad day; all others it passes on.
 */
public final class Wire implements AutoCloseable {
    private static final Set<String> OF_THIS_HOP =
            Set.of("host", "connection", "content-length", "expect", "transfer-encoding", "upgrade");
    private final URI peer;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private Wire(URI peer) {
        try {
            this.peer = peer;
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public static Wire to(URI peer) {
        return new Wire(peer);
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next so many requests meet this instead of the peer. */
    public Wire next(int requests, Trouble trouble) {
        IntFunction<Trouble> each = ignored -> trouble;
        IntStream.range(0, requests).mapToObj(each).forEach(troubles::add);
        return this;
    }

    /** What was asked since the last time that somebody looked, oldest first; looking forgets it. */
    public List<Call> calls() {
        var all = List.copyOf(calls);
        calls.clear();
        return all;
    }

    /** The one call since somebody looked. */
    public Call call() {
        var all = calls();
        if (all.size() != 1) {
            throw new AssertionError("not one call but " + all.size());
        }
        return all.getFirst();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var call = Call.of(exchange);
            calls.add(call);
            var trouble = troubles.poll();
            if (trouble == null) {
                passOn(exchange, call);
            } else if (trouble == Trouble.SILENT) {
                closed.await();
            } else {
                exchange.getResponseHeaders().set("Content-Type", trouble.type);
                answer(exchange, trouble.status, trouble.body.getBytes(UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void passOn(HttpExchange exchange, Call call) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        peer.resolve(exchange.getRequestURI().toString()))
                .method(call.method(), BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach((name, value) -> {
            if (!OF_THIS_HOP.contains(name)) {
                request.header(name, value);
            }
        });
        giveBack(exchange, client.send(request.build(), BodyHandlers.ofByteArray()));
    }

    private static void giveBack(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THIS_HOP.contains(name)) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        answer(exchange, answer.statusCode(), answer.body());
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        var isEmpty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isEmpty ? -1 : body.length);
        if (!isEmpty) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
        client.close();
    }

    /** How AWS answers on a bad day. */
    public enum Trouble {
        THROTTLED(400, "application/x-amz-json-1.1", "{\"__type\":\"ThrottlingException\"}"),
        TOO_MANY(429, "text/plain", ""),
        SLOW_DOWN(503, "application/xml", "<Error><Code>SlowDown</Code></Error>"),
        UNAVAILABLE(503, "text/plain", ""),
        DENIED(403, "application/xml", "<Error><Code>AccessDenied</Code></Error>"),
        SILENT(0, "", "");

        private final int status;
        private final String type;
        private final String body;

        Trouble(int status, String type, String body) {
            this.status = status;
            this.type = type;
            this.body = body;
        }
    }

    /** One request; the names of its headers are in small letters. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
    public record Call(String method, String path, TreeMap<String, String> headers, byte[] body) {
        static Call of(HttpExchange exchange) throws IOException {
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
            return new Call(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    headers,
                    exchange.getRequestBody().readAllBytes());
        }

        public String text() {
            return new String(body, UTF_8);
        }
    }
}
