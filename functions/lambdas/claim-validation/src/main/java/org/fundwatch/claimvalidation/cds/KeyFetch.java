package org.fundwatch.claimvalidation.cds;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jose4j.http.Response;
import org.jose4j.http.SimpleGet;
import org.jose4j.http.SimpleResponse;

/** Fetches the keys of a client from the address that it was registered with: no redirect leads elsewhere, no answer is endless. */
final class KeyFetch implements SimpleGet {
    private static final Logger LOG = Logger.getLogger(KeyFetch.class);
    private static final int LONGEST_MILLIS = 2000;
    private static final int MOST_BYTES = 64 * 1024;

    @Override
    public SimpleResponse get(String registered) throws IOException {
        try {
            return fetch((HttpURLConnection) URI.create(registered).toURL().openConnection());
        } catch (IOException failure) {
            LOG.warnf(
                    "the keys at %s did not come: %s",
                    registered, failure.getClass().getSimpleName());
            throw failure;
        }
    }

    private static SimpleResponse fetch(HttpURLConnection connection) throws IOException {
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(LONGEST_MILLIS);
        connection.setReadTimeout(LONGEST_MILLIS);
        try {
            var status = connection.getResponseCode();
            if (status != HttpURLConnection.HTTP_OK) {
                throw new IOException("status " + status);
            }
            return new Response(status, "OK", headers(connection), body(connection));
        } finally {
            connection.disconnect();
        }
    }

    private static String body(HttpURLConnection connection) throws IOException {
        try (var stream = connection.getInputStream()) {
            var bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("too long");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Without the status line, which has no name. */
    private static Map<String, List<String>> headers(HttpURLConnection connection) {
        var headers = new HashMap<>(connection.getHeaderFields());
        headers.keySet().removeIf(Objects::isNull);
        return headers;
    }
}
