package org.fundwatch.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fundwatch.local.runtime.TraceId;

/** A request as a function gets it: payload format 2.0 of HTTP APIs. */
final class RequestEvent {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KEPT_BY_GATEWAY = Set.of(
            "connection",
            "cookie",
            "expect",
            "http2-settings",
            "keep-alive",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");
    private static final Set<String> TEXT_TYPES =
            Set.of("application/json", "application/xml", "application/javascript");

    private final Request request;
    private final ObjectNode event = JSON.createObjectNode();

    private RequestEvent(Request request) {
        this.request = request;
    }

    static byte[] of(Request request, Routes.Match match, RequestContext context) {
        var built = new RequestEvent(request);
        built.event.put("version", "2.0");
        built.event.put("routeKey", match.route().key());
        built.event.put("rawPath", RoutePattern.decode(request.path()));
        built.event.put("rawQueryString", request.query());
        built.cookies();
        built.headers(context);
        built.put("queryStringParameters", parameters(request.query()));
        built.event.set("requestContext", context.toJson(JSON.createObjectNode()));
        built.put("pathParameters", match.variables());
        built.body();
        return built.bytes();
    }

    private void cookies() {
        if (!request.cookies().isEmpty()) {
            request.cookies().forEach(event.putArray("cookies")::add);
        }
    }

    private void headers(RequestContext context) {
        var headers = new TreeMap<String, String>();
        request.headers().forEach((name, values) -> headers.put(name, String.join(",", values)));
        headers.keySet().removeAll(KEPT_BY_GATEWAY);
        headers.put("content-length", String.valueOf(request.body().length));
        headers.put("x-amzn-trace-id", TraceId.root(context.at()));
        headers.put("x-forwarded-for", request.sourceIp());
        headers.put("x-forwarded-port", String.valueOf(request.port()));
        headers.put("x-forwarded-proto", "http");
        put("headers", headers);
    }

    private void put(String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            values.forEach(event.putObject(name)::put);
        }
    }

    private void body() {
        var binary = request.body().length > 0 && !isText();
        if (binary) {
            event.put("body", Base64.getEncoder().encodeToString(request.body()));
        } else if (request.body().length > 0) {
            event.put("body", new String(request.body(), StandardCharsets.UTF_8));
        }
        event.put("isBase64Encoded", binary);
    }

    /** Forms are binary to the gateway, and so is a body without a type: it really is so. */
    private boolean isText() {
        var type = request.header("content-type")
                .orElse("")
                .split(";", 2)[0]
                .strip()
                .toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || TEXT_TYPES.contains(type);
    }

    private byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new TreeMap<String, String>();
        for (var pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                parameters.merge(decode(parts[0]), parts.length == 1 ? "" : decode(parts[1]), (a, b) -> a + "," + b);
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
