package org.fundwatch.claimvalidation;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The national samples, and a hospital that sends them. */
final class Fsi {
    private Fsi() {}

    /** One of openhis, python, live: see {@code fsi/SOURCES.md}. */
    static String sample(String dialect) {
        var name = "fsi/3101-" + dialect + ".json";
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Response send(String number, String body) {
        return send(Token.good(), number, body);
    }

    static Response send(Token token, String number, String body) {
        return given().header("Authorization", "Bearer " + token.signed("RS256"))
                .contentType("application/json")
                .body(body.getBytes(UTF_8))
                .post("/fsi/" + number);
    }
}
