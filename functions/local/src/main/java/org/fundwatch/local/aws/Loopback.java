package org.fundwatch.local.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server that nobody outside this machine can reach. */
public final class Loopback implements AutoCloseable {
    static {
        // without it every small answer waits some 40 ms for an acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Loopback(HttpServer server) {
        this.server = server;
    }

    /** Starts on a free port with one handler for every path. */
    public static Loopback start(HttpHandler handler) throws IOException {
        return start(0, handler);
    }

    /** Starts on this port, 0 for a free one. */
    public static Loopback start(int port, HttpHandler handler) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        var loopback = new Loopback(HttpServer.create(address, 0));
        loopback.server.createContext("/", handler);
        loopback.server.setExecutor(loopback.threads);
        loopback.server.start();
        return loopback;
    }

    /** A port that nobody listens on at this moment. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Whether nobody listens on the port; 0 stands for any port and is always free. */
    public static boolean isFree(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (BindException e) {
            return false;
        }
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers an exchange and ends it. */
    public static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
