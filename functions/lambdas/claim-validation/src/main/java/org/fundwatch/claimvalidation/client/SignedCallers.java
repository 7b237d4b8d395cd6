package org.fundwatch.claimvalidation.client;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.kernel.InstitutionCode;

/** Reads a signed request from its headers. */
@ApplicationScoped
public class SignedCallers {
    static final String KEY = "Fundwatch-Key";
    static final String DATE = "Fundwatch-Date";
    static final String NONCE = "Fundwatch-Nonce";
    static final String SIGNATURE = "Fundwatch-Signature";

    private final HttpServerRequest request;
    private final Signatures signatures;

    SignedCallers(HttpServerRequest request, Signatures signatures) {
        this.request = request;
        this.signatures = signatures;
    }

    /** Whether the request is signed, rightly or not. */
    public boolean isSigned() {
        return request.getHeader(SIGNATURE) != null;
    }

    /** Who signed it; rejected as {@link Signatures#verify} is. */
    public Uni<InstitutionCode> institution(byte[] body) {
        return signatures.verify(new SignedRequest(
                header(KEY),
                header(DATE),
                header(NONCE),
                header(SIGNATURE),
                request.method().name(),
                request.uri(),
                header("Idempotency-Key"),
                body));
    }

    private String header(String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}
