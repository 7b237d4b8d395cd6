package org.fundwatch.local.control;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Lets a browser in only under this address, and lets it act only from a page of this address. Programs name no origin;
 * they are the user's own.
 */
record SameOrigin(URI own) {

    /** Whether the request came under a name of this machine: another site may lead its own name here. */
    boolean isCalled(Headers headers) {
        return names().contains(host(headers));
    }

    /** Whether the request came from a program, or from a page of this address. */
    boolean mayAct(Headers headers) {
        return isSaid(headers, "Origin", List.of("http://" + host(headers)))
                && isSaid(headers, "Sec-Fetch-Site", List.of("same-origin", "none"));
    }

    private List<String> names() {
        return List.of(own.getAuthority(), "localhost:" + own.getPort());
    }

    private static String host(Headers headers) {
        return Optional.ofNullable(headers.getFirst("Host")).orElse("");
    }

    private static boolean isSaid(Headers headers, String header, List<String> allowed) {
        return Optional.ofNullable(headers.getFirst(header))
                .map(allowed::contains)
                .orElse(true);
    }
}
