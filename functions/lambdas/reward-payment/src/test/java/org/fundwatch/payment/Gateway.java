package org.fundwatch.payment;

import static io.restassured.RestAssured.given;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.platform.JsonBody;

/** Stands where the gateway stands: makes a request the event that the function gets, with its word on who asks. */
record Gateway(Optional<Map<String, Object>> authorizer) implements Filter {

    static Gateway staff(String subject, String... roles) {
        Map<String, Object> claims = Map.of("sub", subject, "roles", "[" + String.join(" ", roles) + "]");
        return new Gateway(Optional.of(Map.of("jwt", Map.of("claims", claims))));
    }

    static Gateway anonymous() {
        return new Gateway(Optional.empty());
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var answer = given().noFilters()
                .contentType("application/json")
                .body(JsonBody.write(event(request)))
                .post("/_lambda_")
                .jsonPath();
        return new ResponseBuilder()
                .setStatusCode(answer.getInt("statusCode"))
                .setHeaders(headers(answer.getMap("headers")))
                .setContentType(answer.<String, String>getMap("headers").getOrDefault("Content-Type", ""))
                .setBody(Optional.ofNullable(answer.getString("body")).orElse(""))
                .build();
    }

    private Map<String, Object> event(FilterableRequestSpecification request) {
        var uri = URI.create(request.getURI());
        var event = new HashMap<String, Object>();
        event.put("version", "2.0");
        event.put("rawPath", uri.getRawPath());
        event.put("rawQueryString", Optional.ofNullable(uri.getRawQuery()).orElse(""));
        event.put("headers", sent(request));
        event.put("requestContext", context(request, uri));
        event.put("isBase64Encoded", false);
        Optional.ofNullable((String) request.getBody()).ifPresent(body -> event.put("body", body));
        return event;
    }

    private Map<String, Object> context(FilterableRequestSpecification request, URI uri) {
        var context = new HashMap<String, Object>();
        context.put("http", Map.of("method", request.getMethod(), "path", uri.getRawPath(), "protocol", "HTTP/1.1"));
        authorizer.ifPresent(it -> context.put("authorizer", it));
        return context;
    }

    private static Map<String, String> sent(FilterableRequestSpecification request) {
        var headers = new HashMap<String, String>();
        request.getHeaders().forEach(header -> headers.put(header.getName(), header.getValue()));
        return headers;
    }

    private static Headers headers(Map<String, String> received) {
        return new Headers(received.entrySet().stream()
                .map(entry -> new Header(entry.getKey(), entry.getValue()))
                .toList());
    }
}
