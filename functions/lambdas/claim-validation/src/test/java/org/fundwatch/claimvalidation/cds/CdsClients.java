package org.fundwatch.claimvalidation.cds;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** CDS clients as they are registered, and where they keep their keys. */
public final class CdsClients implements QuarkusTestResourceLifecycleManager {
    static final String ADDRESS = "https://claims.example";
    static final String ISSUER = "https://his.example/";
    static final String OF_SEVERAL = "https://vendor.example/";
    static final String MOVED = "https://moved.example/";
    static final String ENDLESS = "https://endless.example/";
    static final String GONE = "https://gone.example/";
    static final String ORIGIN = "https://ehr.example";

    /** Where the keys are; a system property, because Quarkus loads this class more than once. */
    static final String KEYS = "fundwatch.testing.cds.keys";

    /** How often somebody has asked for what is registered nowhere. */
    static final String STRAYED = "fundwatch.testing.cds.strayed";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        var keys = CdsKeys.fresh();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var base = "http://127.0.0.1:" + server.getAddress().getPort();
        System.setProperty(KEYS, base + "/keys");
        System.setProperty(STRAYED, "0");
        serve(base, keys);
        server.start();
        return Map.of(
                "API_ADDRESS",
                ADDRESS,
                "CDS_ORIGINS",
                ORIGIN + ",https://another.example",
                "CDS_CLIENTS",
                clients(base, keys));
    }

    private void serve(String base, String keys) {
        var tooLong = keys.concat(" ".repeat(64 * 1024));
        server.createContext("/keys", exchange -> answer(exchange, 200, keys));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", base + "/keys");
            answer(exchange, 302, "");
        });
        server.createContext("/endless", exchange -> answer(exchange, 200, tooLong));
        server.createContext("/strayed", exchange -> {
            System.setProperty(STRAYED, String.valueOf(1 + Integer.getInteger(STRAYED)));
            answer(exchange, 200, keys);
        });
    }

    private static String clients(String base, String keys) {
        return """
                [{"iss":"%s","institutions":["H34110000001"],"jwks":%s},
                 {"iss":"%s","institutions":["H34110000001","H11000000009"],"jku":"%s/keys"},
                 {"iss":"%s","institutions":["H34110000001"],"jku":"%s/moved"},
                 {"iss":"%s","institutions":["H34110000001"],"jku":"%s/endless"},
                 {"iss":"%s","institutions":["H34110000001"],"jku":"%s/gone"}]""".formatted(ISSUER, keys, OF_SEVERAL, base, MOVED, base, ENDLESS, base, GONE, base);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
