package org.fundwatch.local.gateway;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What goes back to the client: of a function, or of the gateway itself. */
@SuppressWarnings("ArrayRecordComponent") // a body is sent, never compared
record Answer(int status, List<Header> headers, byte[] body) {
    static final String JSON = "application/json";
    static final Answer NOT_FOUND = own(404, "Not Found");
    static final Answer TOO_LARGE = own(413, "Request Entity Too Large");
    static final Answer TOO_MANY = own(429, "Too Many Requests");
    static final Answer HEADERS_TOO_LARGE = own(431, "Request Header Fields Too Large");
    static final Answer BROKEN = own(500, "Internal Server Error");
    static final Answer UNAVAILABLE = own(503, "Service Unavailable");

    /** One header line; a name may come more than once. */
    record Header(String name, String value) {}

    Answer {
        headers = List.copyOf(headers);
    }

    /** No token, or none that counts. */
    static Answer unauthorized(String challenge) {
        return own(401, "Unauthorized").with("www-authenticate", challenge);
    }

    /** A token that counts, but not for this. */
    static Answer forbidden(String challenge) {
        return own(403, "Forbidden").with("www-authenticate", challenge);
    }

    private static Answer own(int status, String message) {
        var body = "{\"message\":\"%s\"}".formatted(message).getBytes(StandardCharsets.UTF_8);
        return new Answer(status, List.of(new Header("content-type", JSON)), body);
    }

    Answer with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Answer(status, more, body);
    }

    /** Whether HTTP lets this answer have a body. */
    boolean mayHaveBody() {
        return status != 204 && status != 304;
    }
}
