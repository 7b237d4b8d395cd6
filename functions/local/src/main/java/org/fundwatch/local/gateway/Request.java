package org.fundwatch.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A request as it came in.
 *
 * @param path as it stands in the request line, percent-encoded
 * @param query likewise, empty where there is none
 * @param headers by lower-case name
 * @param size of request line and headers, in bytes
 */
@SuppressWarnings("ArrayRecordComponent") // a body is passed on, never compared
record Request(
        String method,
        String path,
        String query,
        String protocol,
        Map<String, List<String>> headers,
        byte[] body,
        String sourceIp,
        int port,
        int size) {
    static final int BODY_LIMIT = 10 * 1024 * 1024;
    static final int HEAD_LIMIT = 10_240;

    static Request read(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var headers = new TreeMap<String, List<String>>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return new Request(
                exchange.getRequestMethod(),
                uri.getRawPath(),
                Optional.ofNullable(uri.getRawQuery()).orElse(""),
                exchange.getProtocol(),
                headers,
                body(exchange.getRequestBody()),
                exchange.getRemoteAddress().getAddress().getHostAddress(),
                exchange.getLocalAddress().getPort(),
                exchange.getRequestMethod().length() + uri.toString().length() + size(headers));
    }

    /** At most one byte over the limit; what comes after it is read and dropped, so that the client hears the answer. */
    private static byte[] body(InputStream in) throws IOException {
        var body = in.readNBytes(BODY_LIMIT + 1);
        in.transferTo(OutputStream.nullOutputStream());
        return body;
    }

    private static int size(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + value))
                .mapToInt(String::length)
                .sum();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> String.join(",", values));
    }

    /** Every cookie of every cookie header. */
    List<String> cookies() {
        return headers.getOrDefault("cookie", List.of()).stream()
                .flatMap(line -> Stream.of(line.split(";\\s*", -1)))
                .filter(cookie -> !cookie.isBlank())
                .toList();
    }
}
