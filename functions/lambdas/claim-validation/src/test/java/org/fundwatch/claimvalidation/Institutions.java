package org.fundwatch.claimvalidation;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.FakeQueue;

/** The issuer of institutions' tokens, and all else that the function is told by its environment. */
public final class Institutions implements QuarkusTestResourceLifecycleManager {
    static final String ISSUER = "https://institutions.example";
    static final String VISIT_PEPPER = "alias/fundwatch-visit-pepper";
    static final String INSTITUTION_SECRETS = "alias/fundwatch-institution-secrets";
    static final String CLAIM_FILES = "fundwatch-claims";
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var keys = TestKeys.fresh().getBytes(StandardCharsets.UTF_8);
        server.createContext("/jwks", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
            }
        });
        server.start();
        return environment("http://127.0.0.1:" + server.getAddress().getPort() + "/jwks");
    }

    private static Map<String, String> environment(String keys) {
        new FakeAws().start();
        var environment = new HashMap<>(FakeAws.settings());
        environment.put("INSTITUTION_ISSUER", ISSUER);
        environment.put("INSTITUTION_JWKS_URL", keys);
        environment.put("CLAIM_CHECKS_QUEUE_URL", FakeQueue.URL);
        environment.put("CLAIM_FILES_BUCKET", CLAIM_FILES);
        environment.put("VISIT_PEPPER_KEY_ID", VISIT_PEPPER);
        environment.put("EXAMPLE_POLICIES", "allowed");
        environment.put("INSTITUTION_SECRETS_KEY_ID", INSTITUTION_SECRETS);
        environment.put("INSTITUTION_SECRETS_REVOKED", "H34110000001.9");
        environment.put("RATE_LIMIT_PER_MINUTE", "1000000");
        environment.put("CHECK_BUDGET_MILLIS", "20000");
        return environment;
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
