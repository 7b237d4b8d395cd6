package org.fundwatch.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fundwatch.testing.Boundary.Fault;
import org.fundwatch.testing.FakeAwsServer.Answer;

/** What we use of S3, with the bucket in the path; it holds each put to the SHA-256 that came with it. */
final class FakeS3 {
    private static final byte[] NOTHING = {};
    private final Map<String, byte[]> objects = new TreeMap<>();
    private int putsUntilRefusal = Integer.MAX_VALUE;

    static boolean isMeant(HttpExchange exchange) {
        return exchange.getRequestHeaders().getFirst("Authorization") != null
                && exchange.getRequestHeaders().getFirst("X-Amz-Target") == null;
    }

    void handle(HttpExchange exchange, Fault fault) throws IOException {
        var name = exchange.getRequestURI().getPath().substring(1);
        switch (exchange.getRequestMethod()) {
            case "PUT" -> put(exchange, name, fault);
            case "GET" -> get(exchange, name);
            case "HEAD" -> head(exchange, name);
            default -> refuse(exchange, 405, "MethodNotAllowed");
        }
    }

    /** The puts that still succeed before one is refused. */
    Answer refusePutAfter(int puts) {
        putsUntilRefusal = puts;
        return Answer.ok(Map.of());
    }

    Answer forget() {
        objects.clear();
        putsUntilRefusal = Integer.MAX_VALUE;
        return Answer.ok(Map.of());
    }

    /** Every object as base64, by bucket and key. */
    Answer everything() {
        var all = new TreeMap<String, String>();
        objects.forEach((name, bytes) -> all.put(name, Base64.getEncoder().encodeToString(bytes)));
        return Answer.ok(all);
    }

    private void put(HttpExchange exchange, String name, Fault fault) throws IOException {
        var bytes = exchange.getRequestBody().readAllBytes();
        if (!sha256(bytes).equals(exchange.getRequestHeaders().getFirst("x-amz-checksum-sha256"))) {
            refuse(exchange, 400, "BadDigest");
            return;
        }
        if (putsUntilRefusal-- == 0) {
            putsUntilRefusal = Integer.MAX_VALUE;
            refuse(exchange, 403, "AccessDenied"); // no 5xx: the SDK would try again and succeed
            return;
        }
        objects.put(name, bytes);
        answer(exchange, fault == Fault.AFTER ? 500 : 200, NOTHING);
    }

    private void get(HttpExchange exchange, String name) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        if (query != null && query.contains("list-type=2")) {
            answer(exchange, 200, listing(name.replace("/", ""), prefix(query)));
        } else if (objects.containsKey(name)) {
            answer(exchange, 200, objects.get(name));
        } else {
            refuse(exchange, 404, "NoSuchKey");
        }
    }

    private void head(HttpExchange exchange, String name) throws IOException {
        var there = objects.containsKey(name);
        if (there) {
            exchange.getResponseHeaders().set("ETag", tag(name));
        }
        exchange.sendResponseHeaders(there ? 200 : 404, -1);
    }

    private String tag(String name) {
        return '"' + sha256(objects.get(name)) + '"';
    }

    private byte[] listing(String bucket, String prefix) {
        var start = bucket.length() + 1;
        var contents = objects.keySet().stream()
                .filter(name -> name.startsWith(bucket + "/" + prefix))
                .map(name ->
                        "<Contents><Key>" + name.substring(start) + "</Key><ETag>" + tag(name) + "</ETag></Contents>")
                .collect(Collectors.joining());
        return utf8("<ListBucketResult><IsTruncated>false</IsTruncated>" + contents + "</ListBucketResult>");
    }

    private static String prefix(String query) {
        return query.matches(".*\\bprefix=.*") ? query.replaceFirst(".*\\bprefix=([^&]*).*", "$1") : "";
    }

    private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
        answer(exchange, status, utf8("<Error><Code>" + code + "</Code></Error>"));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
